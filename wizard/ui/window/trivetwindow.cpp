// SPDX-License-Identifier: Apache-2.0
#include "ui/window/trivetwindow.h"

#include "changes/changeengine.h"
#include "sync/syncmonitor.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/platform/desktopnotice.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/pages/doctor/doctorpage.h"
#include "ui/pages/existingdata/existingdatapage.h"
#include "ui/pages/finish/finishpage.h"
#include "ui/pages/livesync/devicesyncpage.h"
#include "ui/pages/livesync/livesyncpage.h"
#include "ui/pages/mapping/mappingpage.h"
#include "ui/pages/products/productspage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/saasmatching/saasmatchingpage.h"
#include "ui/pages/step/steppage.h"
#include "ui/pages/syncsettings/syncsettingspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/parts/checks/summarybar.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/rail/rail.h"
#include "ui/parts/rail/savedbutton.h"
#include "ui/parts/rail/stepfooter.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/stepview.h"
#include "ui/parts/rail/topstrip.h"
#include "ui/parts/sentences/blockersentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/window/changesnotice.h"
#include "ui/window/checkssheet.h"
#include "ui/window/filenotice.h"
#include "ui/window/pagehost.h"
#include "ui/window/recentrail.h"
#include "ui/window/syncnews.h"
#include "ui/window/windowdialogs.h"
#include "ui/window/windowmenu.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr int welcomeId = 0;
constexpr auto pollInterval = 30s;

int pageIdOf(const QString &slug)
{
    return 1 + static_cast<int>(stepOrder().indexOf(slug));
}

/// Whether the doctor's page was the one that was left open.
QString openPageKey()
{
    return u"window/page"_s;
}

/// Which plan's end a person has seen.
QString toldChangesKey()
{
    return u"window/toldChanges"_s;
}

/// Behind those of all steps.
int doctorId()
{
    return 1 + static_cast<int>(stepOrder().size());
}

} // namespace

TrivetWindow::TrivetWindow(Tenants &tenants, SecretClipboard &clipboard, Preferences preferences, QWidget *parent)
    : QWidget(parent, Qt::Window), m_tenants(tenants), m_clipboard(clipboard), m_preferences(std::move(preferences))
{
    setObjectName(u"trivetWindow"_s);
    setWindowIcon(tintedIcon(u"app-icon"_s));
    resize(1180, 800);
    setMinimumSize(640, 480);
    restoreGeometry(m_preferences.place);
    buildChrome();
    addMenu();
    addShortcuts();

    m_poll.setInterval(pollInterval);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &TrivetWindow::showGuide);
    connect(&m_poll, &QTimer::timeout, this, &TrivetWindow::poll);
    m_savingDeadline.setSingleShot(true);
    connect(&m_savingDeadline, &QTimer::timeout, this, &TrivetWindow::goOnAfterSaving);
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
    //: Button: there is no keychain that works, so secrets are kept in memory and nowhere else
    m_keepButton = new SmallButton(tr("Keep until Trivet closes"), ButtonKind::Default, m_banner);
    m_keepButton->setObjectName(u"keepUntilCloseButton"_s);
    m_banner->addButton(m_keepButton);
    m_notice = new FileNotice(side);
    m_changesNotice = new ChangesNotice(side);
    m_host = new PageHost(side);
    m_summary = new SummaryBar(side);
    m_footer = new StepFooter(side);
    m_right->addWidget(m_strip);
    m_right->addWidget(m_banner);
    m_right->addWidget(m_notice);
    m_right->addWidget(m_changesNotice);
    m_right->addWidget(m_host, 1);
    m_right->addWidget(m_summary);
    m_right->addWidget(m_footer);
    m_sheet = new ChecksSheet(side);

    m_welcome = new WelcomePage;
    m_host->setPage(welcomeId, m_welcome);
    m_host->show();

    connect(m_rail, &Rail::stepRequested, this, &TrivetWindow::goToStep);
    connect(m_rail, &Rail::doctorRequested, this, &TrivetWindow::showDoctor);
    connect(m_strip, &TopStrip::doctorRequested, this, &TrivetWindow::showDoctor);
    connect(m_rail, &Rail::lockedStepRequested, this, &TrivetWindow::explainLocked);
    connect(m_strip, &TopStrip::stepRequested, this, &TrivetWindow::goToStep);
    connect(m_strip, &TopStrip::lockedStepRequested, this, &TrivetWindow::explainLocked);
    connect(m_rail, &Rail::linkActivated, this,
            [this](TrivetLink link) { m_rail->steps().openChapter(static_cast<int>(link) + 1); });
    const auto openFolder = [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_tenants.folder(m_tenantId))); };
    connect(m_rail, &Rail::savedActivated, this, openFolder);
    connect(m_strip, &TopStrip::savedActivated, this, openFolder);

    connect(m_footer, &StepFooter::backRequested, this, [this] {
        if (isAtDoctor())
            showStep(m_guide->currentStep());
        else if (stepOrder().indexOf(m_guide->currentStep()) <= 0)
            whenSecretsSaved(&TrivetWindow::leaveTenantWhenAsked);
        else
            m_guide->back();
    });
    connect(m_footer, &StepFooter::saveAndCloseRequested, this, &QWidget::close);
    connect(m_footer, &StepFooter::nextRequested, this, &TrivetWindow::next);
    connect(m_footer, &StepFooter::linkActivated, this, [this] {
        const GateState gate = m_guide->gate(m_guide->currentStep());
        if (!gate.isOpen())
            held(m_guide->currentStep(), gate.blockers.first());
    });
    connect(m_summary, &SummaryBar::toggled, this, [this] {
        if (m_sheet->isVisible())
            m_sheet->hide();
        else
            m_sheet->open(chromeBelow(), chromeAbove());
        m_summary->setSheet(m_sheet->isVisible() ? SummaryBar::Sheet::Open : SummaryBar::Sheet::Closed);
    });
    connect(m_sheet, &ChecksSheet::closed, this, [this] { m_summary->setSheet(SummaryBar::Sheet::Closed); });
    connect(m_keepButton, &QAbstractButton::clicked, this, [this] {
        if (m_guide)
            m_guide->inputs().keepSecretsUntilClose();
    });
    connect(m_bannerButton, &QAbstractButton::clicked, this, [this] {
        if (m_guide && m_guide->unsavedWork().problem())
            m_guide->unsavedWork().saveAgain();
        else if (m_guide && m_guide->inputs().mayKeepSecretsUntilClose())
            m_guide->inputs().unlockVault();
        else if (m_guide)
            checkAgain();
    });

    connect(m_changesNotice, &ChangesNotice::historyRequested, this, &TrivetWindow::showHistory);
    connect(m_changesNotice, &ChangesNotice::previewRequested, this, [this] {
        if (m_guide && m_begun)
            previewChanges(*m_begun, {});
    });
    connect(m_changesNotice, &ChangesNotice::told, this, [this](const QString &plan) {
        if (m_guide)
            m_guide->place().keepViewState(toldChangesKey(), plan.toUtf8());
    });
    connect(m_notice, &FileNotice::openRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connectList(m_recent->list());
    connectList(m_welcome->list());
    connect(m_welcome, &WelcomePage::continueRequested, this, &TrivetWindow::openTenant);
    connect(m_welcome, &WelcomePage::newTenantRequested, this, &TrivetWindow::askNewTenant);
    connect(m_welcome, &WelcomePage::reviewRequested, this, &TrivetWindow::askReview);
    connect(m_welcome, &WelcomePage::practiceRequested, this, &TrivetWindow::openPractice);
    connect(m_welcome, &WelcomePage::settingsRequested, this, &TrivetWindow::showSettings);
    connect(m_welcome, &WelcomePage::helpRequested, this, &TrivetWindow::showHelp);
}

// ---- tenants

void TrivetWindow::showWelcome()
{
    whenSecretsSaved(&TrivetWindow::leaveForWelcome);
}

void TrivetWindow::leaveForWelcome()
{
    leaveTenant();
    const QList<TenantRow> tenants = m_tenants.recent();
    m_welcome->setTenants(tenants);
    m_recent->setTenants(tenants);
    m_recent->setKeychainText(tr("Secrets in the keychain, where there is one"));
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
    QStringList taken;
    const QList<TenantRow> tenants = m_tenants.recent();
    for (const TenantRow &tenant : tenants)
        taken.append(tenant.name);
    askTenantName(*this, taken, [this](const QString &name) {
        leaveTenant();
        m_tenants.createLive(name, this, [this](const Result<OpenTenant> &opened) { takeTenant(opened); });
    });
}

void TrivetWindow::takeTenant(const Result<OpenTenant> &opened)
{
    if (!opened) {
        showUnopened(opened.error());
        return;
    }
    m_welcome->clearProblem();
    m_guide = opened->guide;
    m_monitors = opened->monitors;
    m_changes = opened->changes;
    m_tenantId = opened->id;
    m_menu->setOpenTenant(m_tenantId);

    // What was written is read again, so that the checks see it.
    if (m_changes)
        connect(m_changes, &ChangeEngine::finished, m_guide, [this] { m_guide->checkAgain(m_guide->currentStep()); });
    m_changesNotice->setEngine(m_changes, QString::fromUtf8(m_guide->place().viewState(toldChangesKey())));
    connect(m_guide, &Guide::currentStepChanged, this, &TrivetWindow::showStep);
    connect(m_guide, &Guide::held, this, &TrivetWindow::held);
    // Queued: the guide must not end inside its own signal.
    connect(m_guide, &Guide::finished, this, &TrivetWindow::showWelcome, Qt::QueuedConnection);
    // A reading of many lists tells of each: all of it is shown once.
    const auto showSoon = qOverload<>(&QTimer::start);
    connect(m_guide, &Guide::stepsChanged, &m_look, showSoon);
    connect(m_guide, &Guide::verdictsChanged, &m_look, showSoon);
    connect(m_guide, &Guide::checkingChanged, &m_look, showSoon);
    connect(m_guide, &Guide::decidingChanged, this, &TrivetWindow::showFooter);
    connect(m_guide, &Guide::saved, this, &TrivetWindow::showSaved);
    // Queued: the guide must not end inside its own signal.
    connect(m_guide, &Guide::savingEnded, this, &TrivetWindow::goOnAfterSaving, Qt::QueuedConnection);
    connect(m_guide, &Guide::vaultHealthChanged, this, &TrivetWindow::showBanner);
    connect(m_guide, &Guide::inventoryChanged, this, &TrivetWindow::showBanner);
    connect(m_guide, &Guide::answersChanged, this, &TrivetWindow::showTitle);
    connect(m_guide, &Guide::unsavedChanged, this, &TrivetWindow::showSaved);
    connect(m_guide, &Guide::unsavedChanged, this, &TrivetWindow::showBanner);
    for (SyncMonitor *monitor : std::as_const(m_monitors))
        connect(monitor, &SyncMonitor::progressChanged, &m_look, showSoon);
    watchSyncs();

    const auto mode = m_guide->isPractice() ? Rail::Mode::Practice : Rail::Mode::Live;
    m_rail->setTenant(m_guide->tenantName(), mode);
    showTitle();
    m_strip->setMode(m_guide->isPractice() ? TopStrip::Mode::Practice : TopStrip::Mode::Live);
    showStep(m_guide->currentStep());
    if (m_guide->place().viewState(openPageKey()) == "doctor")
        showDoctor();
    m_polls = 0;
    m_poll.start(pollInterval);
    Q_EMIT tenantOpened();
}

void TrivetWindow::showUnopened(const Problem &problem)
{
    showWelcome();
    m_welcome->showProblem(problem);
    Q_EMIT openFailed(problem);
}

void TrivetWindow::leaveTenant()
{
    if (!m_guide)
        return;
    m_poll.stop();
    m_notice->hide();
    m_changesNotice->setEngine(nullptr);
    m_begun.reset();
    m_guide->disconnect(this);
    m_sheet->setChecks(nullptr);
    m_sheet->hide();
    m_host->showPage(welcomeId);
    // The chrome may stand inside a page; it must not die with it.
    m_right->insertWidget(0, m_strip);
    m_right->insertWidget(m_right->indexOf(m_host) + 1, m_summary);
    for (const int id : m_host->pageIds()) {
        if (id != welcomeId) {
            QWizardPage *old = m_host->page(id);
            m_host->removePage(id);
            delete old;
        }
    }
    m_doctor = nullptr;
    m_guide = nullptr;
    m_menu->setOpenTenant({});
    delete std::exchange(m_news, nullptr);
    showDesktopProgress(std::nullopt);
    m_monitors.clear();
    m_tenants.close();
}

// ---- pages

GuidePage *TrivetWindow::makePage(const StepSpec &spec)
{
    const PageServices services{*m_guide, m_monitors, m_clipboard, m_tenants};
    GuidePage *made = nullptr;
    switch (spec.page) {
    case PageKind::Standard:
    case PageKind::Sites: made = new StepPage(spec, services); break;
    case PageKind::Review: made = new ReviewPage(spec, services); break;
    case PageKind::Mapping: made = new MappingPage(spec, services); break;
    case PageKind::Products: made = new ProductsPage(spec, services); break;
    case PageKind::LiveSync: made = new DeviceSyncPage(spec, services); break;
    case PageKind::GlueSync:
    case PageKind::GlueLink: made = new LiveSyncPage(spec, services); break;
    case PageKind::ExistingData: made = new ExistingDataPage(spec, services); break;
    case PageKind::SyncSettings: made = new SyncSettingsPage(spec, services); break;
    case PageKind::SaasMatching: made = new SaasMatchingPage(spec, services); break;
    case PageKind::Finish: {
        auto *finish = new FinishPage(spec, services);
        connect(finish, &FinishPage::reportRequested, this, &TrivetWindow::exportReport);
        connect(finish, &FinishPage::doctorRequested, this, &TrivetWindow::showDoctor);
        made = finish;
        break;
    }
    }
    connectPage(*made);
    return made;
}

void TrivetWindow::connectPage(GuidePage &made)
{
    connect(&made, &GuidePage::openPortalRequested, this, &TrivetWindow::openPortal);
    connect(&made, &GuidePage::continueAnywayRequested, this, &TrivetWindow::askReason);
    connect(&made, &GuidePage::mendRequested, this, &TrivetWindow::previewMend);
    connect(&made, &GuidePage::changesRequested, this, [this](const Mend &mend) { planMend(mend); });
    connect(&made, &GuidePage::detailsRequested, this, &TrivetWindow::showRecords);
    connect(&made, &GuidePage::stepRequested, this, &TrivetWindow::goToStep);
    connect(&made, &GuidePage::checkRequested, this, [this](const QString &checkId) {
        showDoctor();
        m_doctor->showCheck(checkId);
    });
    connect(&made, &GuidePage::fileSaved, m_notice, &FileNotice::tell);
    connect(&made, &GuidePage::checksDone, m_footer, &StepFooter::focusNext);
}

void TrivetWindow::goToStep(const QString &slug)
{
    if (slug.isEmpty())
        return;
    if (!m_guide->goTo(slug))
        explainLocked(slug);
    else if (isAtDoctor()) // the guide was at this step already, and says nothing
        showStep(slug);
}

GuidePage *TrivetWindow::page() const
{
    return m_guide ? qobject_cast<GuidePage *>(m_host->currentPage()) : nullptr;
}

bool TrivetWindow::isAtDoctor() const
{
    return m_doctor && m_host->currentPage() == m_doctor;
}

/// The sheet lets go of a page's checks before another page comes.
void TrivetWindow::leavePage()
{
    if (GuidePage *left = page()) {
        m_sheet->setChecks(nullptr);
        left->takeChecksBack();
    }
    m_sheet->hide();
}

void TrivetWindow::showStep(const QString &slug)
{
    const int id = pageIdOf(slug);
    if (isAtDoctor())
        m_guide->place().keepViewState(openPageKey(), "step");
    leavePage();
    if (!m_host->page(id))
        m_host->setPage(id, makePage(*findStep(slug)));
    m_host->showPage(id);
    m_steps->setRows(railRowsFor(*m_guide));
    m_steps->setCurrentStep(slug);
    m_rail->steps().showCurrentStep();
    m_strip->setChapter(guideText(chapterOf(slug).title));
    arriveAt(*page());
}

void TrivetWindow::showDoctor()
{
    if (!m_guide || isAtDoctor() || !hasReadings(*m_guide))
        return;
    commitEdits();
    leavePage();
    if (!m_doctor) {
        m_doctor = new DoctorPage({*m_guide, m_monitors, m_clipboard, m_tenants});
        connectPage(*m_doctor);
        m_host->setPage(doctorId(), m_doctor);
    }
    m_host->showPage(doctorId());
    m_guide->place().keepViewState(openPageKey(), "doctor");
    m_steps->setCurrentStep({});
    m_strip->setChapter(guideText(m_doctor->spec().title));
    arriveAt(*m_doctor);
}

void TrivetWindow::arriveAt(GuidePage &shown)
{
    adapt();
    showGuide();
    showSaved();
    shown.arrive();
    m_polls = 0;
    m_poll.start(pollInterval);
    m_guide->poll(slugToRead());
}

void TrivetWindow::held(const QString &slug, const Blocker &first)
{
    GuidePage *shown = page();
    if (!shown || shown->spec().slug != slug)
        return;
    const bool isInput = first.kind == Blocker::Kind::MissingInput || first.kind == Blocker::Kind::BadInput;
    const bool isCheck = !isInput && !first.subject.isEmpty();
    if (isCheck && m_summary->isVisible() && !m_sheet->isVisible())
        Q_EMIT m_summary->toggled();
    shown->showBlocker(first);
    QToolTip::showText(m_footer->mapToGlobal(QPoint(m_footer->width() / 2, -scaled(28))),
                       describe(first, m_guide->allVerdicts()), m_footer);
}

} // namespace trivet
