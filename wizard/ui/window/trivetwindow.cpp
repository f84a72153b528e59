// SPDX-License-Identifier: Apache-2.0
#include "ui/window/trivetwindow.h"

#include "sync/syncmonitor.h"
#include "ui/pages/laterpage.h"
#include "ui/pages/livesyncpage.h"
#include "ui/pages/mappingpage.h"
#include "ui/pages/productspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/steppage.h"
#include "ui/pages/welcomepage.h"
#include "ui/rail/rail.h"
#include "ui/rail/savedbutton.h"
#include "ui/rail/stepmodel.h"
#include "ui/rail/stepview.h"
#include "ui/rail/topstrip.h"
#include "ui/sentences/blockersentence.h"
#include "ui/sentences/problemsentence.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/stepfooter.h"
#include "ui/widgets/summarybar.h"
#include "ui/window/checkssheet.h"
#include "ui/window/guidelooks.h"
#include "ui/window/pagehost.h"
#include "ui/window/recentrail.h"
#include "ui/window/windowdialogs.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr int welcomeId = 0;
constexpr double lowBody = 420;
constexpr auto pollInterval = 30s;
constexpr auto slowPollInterval = 120s;
constexpr int pollsBeforeSlow = 10; // five minutes

int pageIdOf(const QString &slug)
{
    return 1 + static_cast<int>(stepOrder().indexOf(slug));
}

} // namespace

TrivetWindow::TrivetWindow(Tenants &tenants, SecretClipboard &clipboard, Preferences preferences, QWidget *parent)
    : QWidget(parent, Qt::Window), m_tenants(tenants), m_clipboard(clipboard), m_preferences(std::move(preferences))
{
    setObjectName(u"trivetWindow"_s);
    setWindowIcon(QIcon(u":/icons/app-icon.svg"_s));
    resize(1180, 800);
    setMinimumSize(640, 480);
    buildChrome();
    addShortcuts();

    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &TrivetWindow::poll);
    connect(&Theme::instance(), &Theme::changed, this, &TrivetWindow::adapt);
    showWelcome();
}

TrivetWindow::~TrivetWindow()
{
    leaveTenant();
}

void TrivetWindow::buildChrome()
{
    m_outer = new QHBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_steps = new StepModel(this);
    m_rail = new Rail(this);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setSteps(m_steps);
    m_recent = new RecentRail(this);
    m_outer->addWidget(m_rail);
    m_outer->addWidget(m_recent);

    auto *side = new QWidget(this);
    m_right = new QVBoxLayout(side);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(0);
    m_outer->addWidget(side, 1);
    m_strip = new TopStrip(side);
    m_strip->setObjectName(u"topStrip"_s);
    m_strip->setSteps(m_steps);
    m_banner = new Banner({CalloutKind::Warning, {}}, side);
    m_banner->setObjectName(u"banner"_s);
    m_bannerButton = new SmallButton(QString(), ButtonKind::Primary, m_banner);
    m_bannerButton->setObjectName(u"bannerButton"_s);
    m_banner->addButton(m_bannerButton);
    m_host = new PageHost(side);
    m_summary = new SummaryBar(side);
    m_footer = new StepFooter(side);
    m_right->addWidget(m_strip);
    m_right->addWidget(m_banner);
    m_right->addWidget(m_host, 1);
    m_right->addWidget(m_summary);
    m_right->addWidget(m_footer);
    m_sheet = new ChecksSheet(side);

    m_welcome = new WelcomePage;
    m_host->setPage(welcomeId, m_welcome);
    m_host->show();

    connect(m_rail, &Rail::stepRequested, this, [this](const QString &slug) { m_guide->goTo(slug); });
    connect(m_rail, &Rail::lockedStepRequested, this, &TrivetWindow::explainLocked);
    connect(m_strip, &TopStrip::stepRequested, this, [this](const QString &slug) { m_guide->goTo(slug); });
    connect(m_strip, &TopStrip::lockedStepRequested, this, &TrivetWindow::explainLocked);
    connect(m_rail, &Rail::linkActivated, this, [this](TrivetLink link) { m_rail->steps().openChapter(static_cast<int>(link) + 1); });
    const auto openFolder = [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_tenants.folder(m_tenantId))); };
    connect(m_rail, &Rail::savedActivated, this, openFolder);
    connect(m_strip, &TopStrip::savedActivated, this, openFolder);

    connect(m_footer, &StepFooter::backRequested, this, [this] {
        if (stepOrder().indexOf(m_guide->currentStep()) <= 0)
            showWelcome();
        else
            m_guide->back();
    });
    connect(m_footer, &StepFooter::saveAndCloseRequested, this, &QWidget::close);
    connect(m_footer, &StepFooter::nextRequested, this, [this] { m_guide->requestNext(); });
    connect(m_footer, &StepFooter::linkActivated, this, [this] {
        const GateState gate = m_guide->gate(m_guide->currentStep());
        if (!gate.isOpen())
            held(m_guide->currentStep(), gate.blockers.first());
    });
    connect(m_summary, &SummaryBar::toggled, this, [this] {
        if (m_sheet->isVisible())
            m_sheet->hide();
        else
            m_sheet->open(chromeBelow());
        m_summary->setSheet(m_sheet->isVisible() ? SummaryBar::Sheet::Open : SummaryBar::Sheet::Closed);
    });
    connect(m_sheet, &ChecksSheet::closed, this, [this] { m_summary->setSheet(SummaryBar::Sheet::Closed); });
    connect(m_bannerButton, &QAbstractButton::clicked, this, [this] {
        if (m_guide && (m_guide->vaultHealth() == OwnHealth::Vault::Locked || m_guide->vaultHealth() == OwnHealth::Vault::Denied))
            m_guide->unlockVault();
        else if (m_guide)
            m_guide->checkAgain(m_guide->currentStep());
    });

    connect(m_recent, &RecentRail::tenantRequested, this, &TrivetWindow::openTenant);
    connect(m_welcome, &WelcomePage::continueRequested, this, &TrivetWindow::openTenant);
    connect(m_welcome, &WelcomePage::newTenantRequested, this, &TrivetWindow::askNewTenant);
    connect(m_welcome, &WelcomePage::reviewRequested, this, &TrivetWindow::askNewTenant);
    connect(m_welcome, &WelcomePage::practiceRequested, this, &TrivetWindow::openPractice);
    connect(m_welcome, &WelcomePage::settingsRequested, this, &TrivetWindow::showSettings);
    connect(m_welcome, &WelcomePage::helpRequested, this, &TrivetWindow::showHelp);
}

// ---- tenants

void TrivetWindow::showWelcome()
{
    leaveTenant();
    const QList<TenantRow> tenants = m_tenants.recent();
    m_welcome->setTenants(tenants);
    m_recent->setTenants(tenants);
    m_recent->setKeychainText(tr("Secrets in the system keychain"));
    switch (m_preferences.theme) {
    case ThemeChoice::System: m_recent->setThemeText(tr("Theme: same as system")); break;
    case ThemeChoice::Light: m_recent->setThemeText(tr("Theme: light")); break;
    case ThemeChoice::Dark: m_recent->setThemeText(tr("Theme: dark")); break;
    }
    m_host->showPage(welcomeId);
    adapt();
    showTitle();
    m_welcome->focusFirst();
}

void TrivetWindow::openTenant(const QString &id)
{
    leaveTenant();
    m_tenants.open(id, this, [this](const Result<OpenTenant> &opened) { takeTenant(opened); });
}

void TrivetWindow::openPractice()
{
    leaveTenant();
    m_tenants.createPractice(this, [this](const Result<OpenTenant> &opened) { takeTenant(opened); });
}

void TrivetWindow::askNewTenant()
{
    askTenantName(*this, [this](const QString &name) {
        leaveTenant();
        m_tenants.createLive(name, this, [this](const Result<OpenTenant> &opened) { takeTenant(opened); });
    });
}

void TrivetWindow::takeTenant(const Result<OpenTenant> &opened)
{
    if (!opened) {
        showWelcome();
        m_welcome->showProblem(opened.error());
        Q_EMIT openFailed(opened.error());
        return;
    }
    m_guide = opened->guide;
    m_monitor = opened->monitor;
    m_tenantId = opened->id;

    connect(m_guide, &Guide::currentStepChanged, this, &TrivetWindow::showStep);
    connect(m_guide, &Guide::held, this, &TrivetWindow::held);
    connect(m_guide, &Guide::stepsChanged, this, &TrivetWindow::showGuide);
    connect(m_guide, &Guide::verdictsChanged, this, &TrivetWindow::showGuide);
    connect(m_guide, &Guide::checkingChanged, this, &TrivetWindow::showGuide);
    connect(m_guide, &Guide::decidingChanged, this, &TrivetWindow::showFooter);
    connect(m_guide, &Guide::saved, this, &TrivetWindow::showSaved);
    connect(m_guide, &Guide::vaultHealthChanged, this, &TrivetWindow::showBanner);
    connect(m_guide, &Guide::inventoryChanged, this, &TrivetWindow::showBanner);
    connect(m_guide, &Guide::answersChanged, this, &TrivetWindow::showTitle);
    connect(m_guide, &Guide::storeFailed, this, [this](const Problem &problem) {
        m_banner->setView({CalloutKind::Error, describe(problem).what, describe(problem).todo});
        m_bannerButton->hide();
        m_banner->show();
    });
    if (m_monitor)
        connect(m_monitor, &SyncMonitor::progressChanged, this, &TrivetWindow::showGuide);

    const auto mode = m_guide->isPractice() ? Rail::Mode::Practice : Rail::Mode::Live;
    m_rail->setTenant(m_guide->tenantName(), mode);
    showTitle();
    m_strip->setMode(m_guide->isPractice() ? TopStrip::Mode::Practice : TopStrip::Mode::Live);
    showStep(m_guide->currentStep());
    m_polls = 0;
    m_poll.start(pollInterval);
    Q_EMIT tenantOpened();
}

void TrivetWindow::leaveTenant()
{
    if (!m_guide)
        return;
    m_poll.stop();
    m_guide->disconnect(this);
    m_sheet->setChecks(nullptr);
    m_sheet->hide();
    m_host->showPage(welcomeId);
    // The chrome may stand inside a page; it must not die with it.
    m_right->insertWidget(0, m_strip);
    m_right->insertWidget(3, m_summary);
    for (const int id : m_host->pageIds()) {
        if (id != welcomeId) {
            QWizardPage *old = m_host->page(id);
            m_host->removePage(id);
            delete old;
        }
    }
    m_guide = nullptr;
    m_monitor = nullptr;
    m_tenants.close();
}

// ---- pages

GuidePage *TrivetWindow::makePage(const StepSpec &spec)
{
    const PageServices services{*m_guide, m_monitor, m_clipboard, m_tenants};
    GuidePage *made = nullptr;
    switch (spec.page) {
    case PageKind::Standard:
    case PageKind::Sites: made = new StepPage(spec, services); break;
    case PageKind::Review: made = new ReviewPage(spec, services); break;
    case PageKind::Mapping: made = new MappingPage(spec, services); break;
    case PageKind::Products: made = new ProductsPage(spec, services); break;
    case PageKind::LiveSync: made = new LiveSyncPage(spec, services); break;
    case PageKind::NotBuiltYet: made = new LaterPage(spec, services); break;
    }
    connect(made, &GuidePage::openPortalRequested, this, &TrivetWindow::openPortal);
    connect(made, &GuidePage::continueAnywayRequested, this, &TrivetWindow::askReason);
    connect(made, &GuidePage::detailsRequested, this, &TrivetWindow::showRecords);
    return made;
}

GuidePage *TrivetWindow::page() const
{
    return m_guide ? qobject_cast<GuidePage *>(m_host->currentPage()) : nullptr;
}

void TrivetWindow::showStep(const QString &slug)
{
    const int id = pageIdOf(slug);
    if (GuidePage *left = page()) {
        m_sheet->setChecks(nullptr);
        left->takeChecksBack();
    }
    m_sheet->hide();
    if (!m_host->page(id))
        m_host->setPage(id, makePage(*findStep(slug)));
    m_host->showPage(id);
    m_steps->setRows(railRowsFor(*m_guide));
    m_steps->setCurrentStep(slug);
    m_rail->steps().showCurrentStep();
    m_strip->setChapter(guideText(chapterOf(slug).title));
    adapt();
    showGuide();
    showSaved();
    page()->arrive();
    m_polls = 0;
    m_poll.start(pollInterval);
    m_guide->poll(slug);
}

void TrivetWindow::held(const QString &slug, const Blocker &first)
{
    GuidePage *shown = page();
    if (!shown || shown->spec().slug != slug)
        return;
    const bool isCheck = first.kind != Blocker::Kind::MissingInput && first.kind != Blocker::Kind::BadInput;
    if (isCheck && m_form != PageForm::Wide && !m_sheet->isVisible())
        Q_EMIT m_summary->toggled();
    shown->showBlocker(first);
    QToolTip::showText(m_footer->mapToGlobal(QPoint(m_footer->width() / 2, -scaled(28))), describe(first), m_footer);
}

void TrivetWindow::showGuide()
{
    if (!m_guide)
        return;
    const SyncProgress progress = m_monitor ? m_monitor->progress() : SyncProgress{};
    const bool isSyncing = progress.isKnown && progress.arrived > 0;
    const DiagramContent content = diagramFor(*m_guide, isSyncing ? &progress : nullptr);
    m_rail->setDiagram(content);
    m_strip->setDiagram(content);
    m_steps->setRows(railRowsFor(*m_guide));
    showFooter();
    showSummary();
    showBanner();
}

void TrivetWindow::showFooter()
{
    const GateState gate = m_guide->gate(m_guide->currentStep());
    FooterView view{.next = gate.isOpen() ? FooterView::Next::Open : FooterView::Next::Held, .reason = gateReason(gate)};
    if (m_guide->isDeciding()) {
        //: Footer, after Next was pressed
        view.reason = tr("Checking\u2026");
        view.reasonIcon = u"status-checking"_s;
    } else if (!gate.isOpen()) {
        view.link = tr("Show me");
    }
    m_footer->setView(view);
}

void TrivetWindow::showSummary()
{
    if (GuidePage *shown = page())
        m_summary->setSummary(shown->summaryLook(), shown->summaryHeadline(), shown->summaryRest());
}

void TrivetWindow::showSaved()
{
    if (!m_guide)
        return;
    SavedLook look{.tip = m_tenants.folder(m_tenantId)};
    if (m_guide->isReadOnly()) {
        look.state = SavedState::ReadOnly;
        look.text = tr("Read-only: open elsewhere");
    } else {
        const qint64 seconds = m_guide->lastSaved().secsTo(QDateTime::currentDateTimeUtc());
        look.text = seconds < 60 ? tr("Saved just now")
                                 : tr("Saved at %1").arg(QLocale().toString(m_guide->lastSaved().toLocalTime().time(), u"HH:mm"_s));
    }
    m_rail->setSaved(look);
    m_strip->setSaved(look);
}

void TrivetWindow::showTitle()
{
    if (!m_guide) {
        setWindowTitle(u"Trivet"_s);
        return;
    }
    //: Title bar; %1 is the tenant's name
    setWindowTitle(m_guide->isPractice() ? tr("%1 (practice) \u2013 Trivet").arg(m_guide->tenantName())
                                         : tr("%1 \u2013 Trivet").arg(m_guide->tenantName()));
}

void TrivetWindow::showBanner()
{
    if (!m_guide) {
        m_banner->hide();
        return;
    }
    CalloutView view{CalloutKind::Warning, {}};
    QString button;
    const auto inventory = m_guide->inventory();
    if (m_guide->isReadOnly()) {
        const ProblemSentence inUse = describe(Problem{.kind = ProblemKind::StorageInUse});
        view = {CalloutKind::Warning, inUse.what, inUse.todo};
    } else if (m_guide->vaultHealth() == OwnHealth::Vault::Locked || m_guide->vaultHealth() == OwnHealth::Vault::Denied) {
        view = {CalloutKind::Warning, tr("Your keychain is locked."),
                tr("Trivet holds secrets in memory, but cannot save them until you unlock."), u"keychain"_s};
        button = tr("Unlock keychain");
    } else if (m_guide->vaultHealth() == OwnHealth::Vault::Absent || m_guide->vaultHealth() == OwnHealth::Vault::TimedOut) {
        view = {CalloutKind::Warning, tr("There is no keychain on this computer."),
                tr("What you paste is kept until Trivet closes, and nowhere else."), u"keychain"_s};
    } else if (inventory->autotaskSignIn.outcome == SignIn::Outcome::Unreachable
               || inventory->rmmSignIn.outcome == SignIn::Outcome::Unreachable) {
        const auto problem = inventory->autotaskSignIn.outcome == SignIn::Outcome::Unreachable ? inventory->autotaskSignIn.problem
                                                                                                : inventory->rmmSignIn.problem;
        const ProblemSentence sentence = describe(problem.value_or(Problem{.kind = ProblemKind::Offline}));
        view = {CalloutKind::Warning, sentence.what, sentence.why, u"offline"_s};
        button = tr("Check again");
    }
    m_banner->setVisible(!view.title.isEmpty());
    if (!view.title.isEmpty())
        m_banner->setView(view);
    m_bannerButton->setText(button);
    m_bannerButton->setVisible(!button.isEmpty());
}

// ---- form

void TrivetWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void TrivetWindow::adapt()
{
    m_form = pageFormFor(widthInEm(width()));
    const bool isWide = m_form == PageForm::Wide;
    m_rail->setVisible(m_guide && isWide);
    m_recent->setVisible(!m_guide && isWide);
    m_strip->setVisible(m_guide && !isWide);
    m_footer->setVisible(m_guide != nullptr);
    m_summary->setVisible(m_guide && !isWide);
    const int margin = scaled(isWide ? 32 : 20);
    m_footer->setPageMargin(margin);
    m_banner->setPageMargin(margin);
    m_welcome->setColumns(isWide ? WelcomePage::Columns::Two : WelcomePage::Columns::One);
    showBanner();
    if (GuidePage *shown = page()) {
        shown->setForm(m_form);
        placeChecks();
        placeChrome();
        showSummary();
    }
}

void TrivetWindow::placeChecks()
{
    GuidePage *shown = page();
    if (m_form == PageForm::Wide) {
        m_sheet->setChecks(nullptr);
        m_sheet->hide();
        shown->takeChecksBack();
    } else {
        m_sheet->setChecks(shown->checksWidget());
        if (m_sheet->isVisible())
            m_sheet->open(chromeBelow());
    }
}

int TrivetWindow::chromeBelow() const
{
    return m_footer->height() + (m_isLow ? 0 : m_summary->height());
}

void TrivetWindow::placeChrome()
{
    const int fixed = m_footer->sizeHint().height() + m_strip->sizeHint().height() + m_summary->sizeHint().height();
    const bool isLow = m_form != PageForm::Wide && height() - fixed < lowBody;
    GuidePage *shown = page();
    if (isLow) {
        shown->scrollTop()->addWidget(m_strip);
        shown->scrollBottom()->addWidget(m_summary);
    } else {
        m_right->insertWidget(0, m_strip);
        m_right->insertWidget(3, m_summary);
    }
    m_isLow = isLow;
}

// ---- what a person asks for

void TrivetWindow::addShortcuts()
{
    struct Key
    {
        QKeySequence keys;
        const char *name;
        std::function<void()> act;
    };
    const QList<Key> keys{
        {QKeySequence(Qt::ALT | Qt::Key_Right), "next", [this] { if (m_guide) m_guide->requestNext(); }},
        {QKeySequence(Qt::ALT | Qt::Key_Left), "back", [this] { if (m_guide) Q_EMIT m_footer->backRequested(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_R), "checkAgain", [this] { if (m_guide) m_guide->checkAgain(m_guide->currentStep()); }},
        {QKeySequence(Qt::Key_F5), "checkAgainF5", [this] { if (m_guide) m_guide->checkAgain(m_guide->currentStep()); }},
        {QKeySequence(Qt::CTRL | Qt::Key_S), "save", [this] { showSaved(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_O), "openPortal", [this] {
             if (GuidePage *shown = page())
                 openPortal(shown->spec().portal.value_or(VendorId::Autotask));
         }},
        {QKeySequence(Qt::Key_F1), "help", [this] { showHelp(); }},
        {QKeySequence(Qt::Key_F6), "cycleFocus", [this] { cycleFocus(); }},
    };
    for (const Key &key : keys) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(key.name) + u"Action"_s);
        action->setShortcut(key.keys);
        connect(action, &QAction::triggered, this, key.act);
        addAction(action);
    }
    for (int chapter = 0; chapter <= 5; ++chapter) {
        auto *action = new QAction(this);
        action->setObjectName(u"chapter%1Action"_s.arg(chapter));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + chapter)));
        connect(action, &QAction::triggered, this, [this, chapter] {
            if (!m_guide)
                return;
            for (const ChapterSpec &spec : guideChapters()) {
                if (spec.number == chapter && !m_guide->goTo(spec.steps.first().slug))
                    explainLocked(spec.steps.first().slug);
            }
        });
        addAction(action);
    }
}

void TrivetWindow::cycleFocus()
{
    QList<QWidget *> stops{m_host, m_form == PageForm::Wide ? static_cast<QWidget *>(m_rail) : m_strip, m_footer};
    qsizetype present = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (QApplication::focusWidget() && stops[i]->isAncestorOf(QApplication::focusWidget()))
            present = i;
    }
    QWidget *stop = stops[(present + 1) % stops.size()];
    if (stop == m_host && page()) {
        page()->arrive();
        return;
    }
    const auto children = stop->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void TrivetWindow::openPortal(VendorId vendor)
{
    const QUrl address = m_tenants.portalAddress(vendor);
    if (m_guide && m_guide->isPractice()) {
        QToolTip::showText(QCursor::pos(), tr("In practice there is no portal to open. Use \u201cDo this step for me\u201d."), this);
        return;
    }
    if (!address.isEmpty())
        QDesktopServices::openUrl(address);
    else
        QToolTip::showText(QCursor::pos(), tr("Trivet learns the portal's address when you sign in at step 0.1."), this);
}

void TrivetWindow::explainLocked(const QString &slug)
{
    for (const Blocker &blocker : m_guide->gate(slug).blockers) {
        if (blocker.kind == Blocker::Kind::EarlierStep || blocker.kind == Blocker::Kind::NotBuiltYet) {
            QToolTip::showText(QCursor::pos(), describe(blocker), this);
            return;
        }
    }
}

void TrivetWindow::askReason(const QString &checkId)
{
    askWaiverReason(*this, checkId, [this, checkId](const QString &reason) {
        if (m_guide)
            m_guide->continueAnyway(checkId, reason);
    });
}

void TrivetWindow::showRecords(const QString &checkId)
{
    for (const Verdict &verdict : m_guide->allVerdicts()) {
        if (verdict.checkId == checkId)
            showVerdictRecords(*this, verdict);
    }
}

void TrivetWindow::showSettings()
{
    askPreferences(*this, m_preferences, [this](const Preferences &chosen) {
        m_preferences = chosen;
        Theme::instance().setMotion(chosen.motion);
        Theme::instance().apply(chosen.theme);
        Q_EMIT preferencesChanged(chosen);
        if (!m_guide)
            showWelcome();
    });
}

void TrivetWindow::showHelp()
{
    showStepHelp(*this, page() ? &page()->spec() : nullptr);
}

void TrivetWindow::poll()
{
    if (!m_guide || !isVisible() || isMinimized())
        return;
    m_guide->poll(m_guide->currentStep());
    showSaved();
    if (++m_polls >= pollsBeforeSlow)
        m_poll.setInterval(slowPollInterval);
}

void TrivetWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_guide)
        m_guide->poll(m_guide->currentStep());
}

void TrivetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet->isVisible()) {
        m_sheet->hide();
        m_summary->setSheet(SummaryBar::Sheet::Closed);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TrivetWindow::holdsUnsavedSecret() const
{
    for (const AnswerSpec &answer : answerSpecs()) {
        const SecretState state = m_guide && answer.isSecret ? m_guide->secretState(answer.id) : SecretState::Empty;
        if (state == SecretState::Locked || state == SecretState::SaveFailed)
            return true;
    }
    return false;
}

void TrivetWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayForget && holdsUnsavedSecret()) {
        event->ignore();
        askForgetUnsaved(*this, [this] {
            m_mayForget = true;
            close();
        });
        return;
    }
    event->accept();
}

} // namespace trivet
