// SPDX-License-Identifier: Apache-2.0
#include "ui/window/trivetwindow.h"

#include "core/timetext.h"
#include "sync/syncmonitor.h"
#include "ui/kit/theme/platform/desktopnotice.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/parts/checks/summarybar.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/rail/rail.h"
#include "ui/parts/rail/savedbutton.h"
#include "ui/parts/rail/stepfooter.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/topstrip.h"
#include "ui/parts/sentences/blockersentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/window/changesnotice.h"
#include "ui/window/checkssheet.h"
#include "ui/window/filenotice.h"
#include "ui/window/pagehost.h"
#include "ui/window/recentrail.h"
#include "ui/window/syncnews.h"

#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the window shows around its page, and how it lays itself out.

namespace trivet {
namespace {

/// What is on the page; a second copy and a full disk are not.
bool canBeShown(const Blocker &blocker)
{
    return blocker.kind != Blocker::Kind::ReadOnly && blocker.kind != Blocker::Kind::NotSaved;
}

/// Below this height of the page's body, strip and summary bar scroll with the page (DESIGN-UI section 3).
constexpr double lowBody = 420;

} // namespace

void TrivetWindow::showGuide()
{
    if (!m_guide)
        return;
    const DiagramContent content = diagramFor(*m_guide, m_monitors);
    m_rail->setDiagram(content);
    m_strip->setDiagram(content);
    m_steps->setRows(railRowsFor(*m_guide));
    DoctorLook doctor = doctorLookFor(*m_guide);
    doctor.place = isAtDoctor() ? DoctorLook::Place::Here : DoctorLook::Place::Elsewhere;
    m_rail->doctor().setLook(doctor);
    m_rail->doctor().setVisible(hasReadings(*m_guide));
    m_strip->doctor().setVisible(hasReadings(*m_guide));
    showFooter();
    showSummary();
    showBanner();
}

void TrivetWindow::watchSyncs()
{
    delete m_news;
    m_news = new SyncNews(this);
    m_news->watch(m_monitors, m_guide->tenantName());
    connect(m_news, &SyncNews::progressed, this, &showDesktopProgress);
    connect(m_news, &SyncNews::told, this, [this](const QString &title, const QString &text) {
        if (QGuiApplication::applicationState() != Qt::ApplicationActive || isMinimized())
            tellDesktop(*this, title, text);
    });
}

void TrivetWindow::showFooter()
{
    if (isAtDoctor()) {
        m_footer->setView({.next = FooterView::Next::Hidden});
        return;
    }
    const GateState gate = m_guide->gate(m_guide->currentStep());
    FooterView view{.next = gate.isOpen() ? FooterView::Next::Open : FooterView::Next::Held,
                    .reason = gateReason(gate)};
    if (m_guide->isDeciding()) {
        //: Footer, after Next was pressed
        view.reason = tr("Checking\u2026");
        view.reasonIcon = u"status-checking"_s;
    } else if (!gate.isOpen() && canBeShown(gate.blockers.first())) {
        view.link = tr("Show me");
    }
    if (m_guide->currentStep() == stepOrder().last())
        view.nextLabel = tr("Finish");
    else if (page() && page()->spec().page == PageKind::Review && m_guide->place().isReview()) {
        //: Next on the review of an existing integration: leads to the first step with something wrong
        view.nextLabel = tr("Fix step by step");
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
    } else if (const auto unsaved = m_guide->unsavedWork().problem()) {
        look.state = SavedState::Failed;
        //: In the place of "Saved just now"
        look.text = tr("Not saved");
        look.tip = describe(*unsaved).text();
    } else {
        const qint64 seconds = m_guide->lastSaved().secsTo(QDateTime::currentDateTimeUtc());
        look.text = seconds < 60 ? tr("Saved just now")
                                 : tr("Saved at %1").arg(timeText(m_guide->lastSaved().toLocalTime().time()));
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

/// The pause a vendor asked for, from whatever was read last; nothing when none holds Trivet back.
std::optional<Problem> TrivetWindow::pauseNow() const
{
    for (const DataSetId set : allDataSets()) {
        const auto problem = m_guide->inventory()->reading(set).problem;
        if (problem && problem->kind == ProblemKind::RateLimited && problem->retryAt > QDateTime::currentDateTimeUtc())
            return problem;
    }
    return std::nullopt;
}

/// Why the first of the vendors that could not be reached at sign-in was not.
std::optional<Problem> TrivetWindow::unreachedNow() const
{
    for (const AccountId account : allAccounts) {
        const SignIn &signIn = m_guide->inventory()->signIn(account);
        if (signIn.outcome == SignIn::Outcome::Unreachable)
            return signIn.problem.value_or(Problem{.kind = ProblemKind::Offline});
    }
    return std::nullopt;
}

void TrivetWindow::showBanner()
{
    if (!m_guide) {
        m_banner->hide();
        return;
    }
    CalloutView view{CalloutKind::Warning, {}};
    QString button;
    if (const auto unsaved = m_guide->unsavedWork().problem()) {
        const ProblemSentence words = describe(*unsaved);
        view = {CalloutKind::Error, words.what, words.why + u' ' + words.todo};
        button = tr("Save again");
    } else if (m_guide->isReadOnly()) {
        const ProblemSentence inUse = describe(Problem{.kind = ProblemKind::StorageInUse});
        view = {CalloutKind::Warning, inUse.what, inUse.todo};
    } else if (m_guide->inputs().vaultHealth() == OwnHealth::Vault::Locked ||
               m_guide->inputs().vaultHealth() == OwnHealth::Vault::Denied) {
        view = {CalloutKind::Warning, tr("Your keychain is locked."),
                tr("Trivet holds secrets in memory, but cannot save them until you unlock."), u"keychain"_s};
        button = tr("Unlock keychain");
    } else if (m_guide->inputs().vaultHealth() == OwnHealth::Vault::Absent) {
        view = {CalloutKind::Warning, tr("There is no keychain on this computer."),
                tr("What you paste is kept until Trivet closes, and nowhere else."), u"keychain"_s};
    } else if (m_guide->inputs().vaultHealth() == OwnHealth::Vault::TimedOut) {
        view = {CalloutKind::Warning, tr("The keychain does not answer."),
                tr("It may be asking for its password in another window. Or let what you paste be kept until Trivet "
                   "closes, and nowhere else."),
                u"keychain"_s};
        button = tr("Try again");
    } else if (const auto unreached = unreachedNow()) {
        const ProblemSentence sentence = describe(*unreached);
        view = {CalloutKind::Warning, sentence.what, sentence.why, u"offline"_s};
        button = tr("Check again");
    } else if (const auto pause = pauseNow()) {
        view = {CalloutKind::Warning, describe(*pause).what, describe(*pause).todo, u"rate-limit"_s};
    }
    if (!view.title.isEmpty())
        m_banner->setView(view);
    if (m_banner->isHidden() == !view.title.isEmpty())
        setBannerShown(!view.title.isEmpty());
    m_bannerButton->setText(button);
    m_bannerButton->setVisible(!button.isEmpty());
    m_keepButton->setVisible(!m_guide->unsavedWork().problem() && !m_guide->isReadOnly() &&
                             m_guide->inputs().mayKeepSecretsUntilClose());
}

/// The banner comes and goes above the page; what a person reads or types stays where it is.
void TrivetWindow::setBannerShown(bool isShown)
{
    const auto placeOfPage = [this] { return m_host->mapTo(this, QPoint()).y(); };
    const int before = placeOfPage();
    m_banner->setVisible(isShown);
    m_right->activate();
    if (page())
        page()->scrollBy(placeOfPage() - before);
}

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
    m_notice->setPageMargin(margin);
    m_changesNotice->setPageMargin(margin);
    m_welcome->setColumns(isWide ? WelcomePage::Columns::Two : WelcomePage::Columns::One);
    showBanner();
    if (GuidePage *shown = page()) {
        shown->setForm(m_form);
        // A page that shows its checks itself has none for the sheet.
        m_summary->setVisible(!isWide && shown->checksWidget());
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
        if (!shown->checksWidget())
            m_sheet->hide();
        if (m_sheet->isVisible())
            m_sheet->open(chromeBelow(), chromeAbove());
        else
            m_summary->setSheet(SummaryBar::Sheet::Closed);
    }
}

int TrivetWindow::chromeAbove() const
{
    return m_isLow ? 0 : m_strip->height();
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
        m_right->insertWidget(m_right->indexOf(m_host) + 1, m_summary);
    }
    m_isLow = isLow;
}

} // namespace trivet
