// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/livesyncpage.h"

#include "core/background.h"
#include "core/timetext.h"
#include "sync/syncmonitor.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/whendone.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/parts/charts/budgetbar.h"
#include "ui/parts/charts/syncchart.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/parts/sentences/syncsentence.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// What a link's sync is called, by link: what arrives, what its ending is, and why it may stand still.
struct LiveWords
{
    LinkId link;
    const char *switchedOn; ///< the confirmation that the sync was begun with
    const char *expected;   ///< behind the count
    const char *groups;     ///< below it, or nullptr
    const char *complete;
    const char *standstill;
    const char *stalledFor; ///< %1 is a duration
    const char *causes;
};

constexpr LiveWords liveWords[] = {
    {LinkId::AutotaskRmm, "C09",
     //: Behind the count of arrived devices
     QT_TRANSLATE_N_NOOP("LiveSync", "of %Ln device(s)"), nullptr, QT_TRANSLATE_NOOP("LiveSync", "All arrived"),
     QT_TRANSLATE_NOOP("LiveSync", "No new devices"), QT_TRANSLATE_NOOP("LiveSync", "No new device for %1"),
     QT_TRANSLATE_NOOP("LiveSync", "Likely causes: a busy Datto RMM queue, sites without a company, or device types "
                                   "without a product.")},
    {LinkId::AutotaskItGlue, "C15",
     //: Behind the count of configurations in IT Glue
     QT_TRANSLATE_N_NOOP("LiveSync", "of %Ln configuration(s)"),
     //: Below the count of configurations; %1 of %2 organizations
     QT_TRANSLATE_NOOP("LiveSync", "%1 of %2 organizations"), QT_TRANSLATE_NOOP("LiveSync", "Everything arrived"),
     QT_TRANSLATE_NOOP("LiveSync", "Nothing new"), QT_TRANSLATE_NOOP("LiveSync", "Nothing new in IT Glue for %1"),
     QT_TRANSLATE_NOOP("LiveSync",
                       "A queued sync starts within about an hour; Start Manual Sync moves it forward. After "
                       "that, look at Actions > Logs for a type or status that is not selected.")},
    {LinkId::RmmItGlue, "C18",
     //: Behind the count of devices that are matched; %Ln should be
     QT_TRANSLATE_N_NOOP("LiveSync", "of %Ln matched"),
     //: Below the count of matched devices; %1 of %2 organizations
     QT_TRANSLATE_NOOP("LiveSync", "%1 of %2 organizations matched"), QT_TRANSLATE_NOOP("LiveSync", "All matched"),
     QT_TRANSLATE_NOOP("LiveSync", "Nothing new"), QT_TRANSLATE_NOOP("LiveSync", "No new match for %1"),
     QT_TRANSLATE_NOOP("LiveSync",
                       "Open Actions > Matching in IT Glue: what is not matched there waits for you. Devices "
                       "without a serial number cannot be matched by themselves.")},
};

const LiveWords &wordsOf(const StepSpec &spec)
{
    const LinkId link = chapterOf(spec.slug).link;
    const auto found = std::find_if(std::begin(liveWords), std::end(liveWords),
                                    [link](const LiveWords &words) { return words.link == link; });
    Q_ASSERT(found != std::end(liveWords));
    return *found;
}

/// At most this many vendors take part in a link.
constexpr qsizetype budgetCount = 3;
constexpr qsizetype mostRowsAtOnce = 2000; ///< the rows of more are made on another thread

/// A device whose company is not in IT Glue yet needs nobody: where somebody has to act, the company's own row says so.
bool needsPerson(const NotThroughRow &row)
{
    const bool comesAfter =
        row.reason == NotThroughReason::CompanyNotLinked || row.reason == NotThroughReason::OrganizationNotMatched;
    return row.needsYou() && !(comesAfter && row.kind == NotThroughRow::Kind::Device);
}

/// What waits for a person before what comes by itself; any thread.
DevicesModel::Rows notThroughRows(const QList<NotThroughRow> &waiting, bool isRunning)
{
    QList<DeviceRow> rows;
    rows.reserve(waiting.size());
    for (const NotThroughRow &row : waiting) {
        // Before the switch is on nothing is on its way; what would keep a device out can be mended already.
        if (!isRunning && !needsPerson(row))
            continue;
        const bool isDevice = row.kind == NotThroughRow::Kind::Device;
        rows.append({.id = row.key,
                     .host = row.name,
                     .organization = isDevice ? row.company : QString(),
                     .type = row.category,
                     .reasonKey = QString::number(static_cast<int>(row.reason)),
                     .reason = reasonText(row.reason),
                     .state = needsPerson(row) ? RowState::NeedsYou : RowState::Waiting,
                     .kind = isDevice ? DeviceRow::Kind::Device : DeviceRow::Kind::Organization});
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const DeviceRow &row) { return row.state == RowState::NeedsYou; });
    return DevicesModel::prepared(devicesShape(), rows);
}

QString liveText(const char *source, int count = -1)
{
    return QCoreApplication::translate("LiveSync", source, nullptr, count);
}

} // namespace

LiveSyncPage::LiveSyncPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        work()->addWidget(practice);
    addInstructions();
    addNotices();

    m_live = new QWidget(this);
    auto *layout = new QVBoxLayout(m_live);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    m_cards = new QGridLayout;
    m_cards->setSpacing(scaled(16));
    auto *diagramCard = new Card(m_live);
    m_diagram = new TrivetDiagram(DiagramForm::Large, diagramCard);
    m_diagram->setObjectName(u"liveDiagram"_s);
    diagramCard->addRow(m_diagram);
    m_diagramCard = diagramCard;
    m_figures = makeFigures();
    layout->addLayout(m_cards);
    m_stall = new Callout({CalloutKind::Warning, {}, {}, u"stall"_s}, m_live);
    layout->addWidget(m_stall);
    body()->insertWidget(1, m_live);
    // Below what is to be done: a long list of what waits hides no act.
    m_devices = new DevicesTable(this);
    m_devices->table().setObjectName(u"devicesTable"_s);
    body()->insertWidget(2, m_devices);

    SyncMonitor *monitor = &this->monitor();
    connect(monitor, &SyncMonitor::progressChanged, this, &LiveSyncPage::showProgress);
    connect(monitor, &SyncMonitor::samplesChanged, this, &LiveSyncPage::showProgress);
    connect(monitor, &SyncMonitor::notThroughChanged, this, &LiveSyncPage::showNotThrough);
    connect(&guide(), &Guide::stepsChanged, this, &LiveSyncPage::showProgress);

    m_second = new QTimer(this);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &LiveSyncPage::showPoll);

    placeLive();
    showProgress();
    showNotThrough();
}

SyncMonitor &LiveSyncPage::monitor() const
{
    return *services().monitors.value(wordsOf(spec()).link);
}

QWidget *LiveSyncPage::makeFigures()
{
    auto *card = new Card(m_live);
    auto *inside = new QWidget(card);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(6));

    auto *counts = new QHBoxLayout;
    m_arrived = new TextLabel(TextRole::Count, &Tokens::text, inside);
    m_arrived->setObjectName(u"arrivedCountLabel"_s);
    m_arrived->setWrap(TextLabel::Wrap::None);
    m_expected = new TextLabel(TextRole::Body, &Tokens::text2, inside);
    m_remaining = new TextLabel(TextRole::Body, &Tokens::text2, inside);
    counts->addWidget(m_arrived, 0, Qt::AlignBaseline);
    counts->addWidget(m_expected, 0, Qt::AlignBaseline);
    counts->addStretch(1);
    counts->addWidget(m_remaining, 0, Qt::AlignBaseline);
    layout->addLayout(counts);
    m_groups = new TextLabel(TextRole::Body, &Tokens::text2, inside);
    m_groups->setObjectName(u"groupsLabel"_s);
    m_groups->setVisible(wordsOf(spec()).groups != nullptr);
    layout->addWidget(m_groups);

    m_chart = new SyncChart(inside);
    m_chart->setObjectName(u"syncChart"_s);
    layout->addWidget(m_chart, 1);
    for (qsizetype vendor = 0; vendor < budgetCount; ++vendor) {
        auto *bar = new BudgetBar(inside);
        m_budgets << bar;
        layout->addWidget(bar);
    }
    auto *polls = new QHBoxLayout;
    polls->addWidget(new IconLabel(u"refresh"_s, &Tokens::text3, 14, inside));
    m_lastPoll = new TextLabel(TextRole::Caption, &Tokens::text3, inside);
    m_nextPoll = new TextLabel(TextRole::Caption, &Tokens::text3, inside);
    polls->addWidget(m_lastPoll);
    polls->addStretch(1);
    polls->addWidget(m_nextPoll);
    layout->addLayout(polls);
    card->addRow(inside);
    return card;
}

void LiveSyncPage::placeLive()
{
    m_cards->removeWidget(m_diagramCard);
    m_cards->removeWidget(m_figures);
    m_cards->addWidget(m_diagramCard, 0, 0);
    if (form() == PageForm::Wide)
        m_cards->addWidget(m_figures, 0, 1);
    else
        m_cards->addWidget(m_figures, 1, 0);
    m_cards->setColumnStretch(1, form() == PageForm::Wide ? 1 : 0);
    m_diagramCard->setVisible(form() != PageForm::Narrow);

    // Until the switch is on, what to do comes first; afterwards what happens does.
    body()->removeWidget(m_live);
    body()->insertWidget(m_isRunning ? 0 : 1, m_live);
    m_live->setVisible(true);
}

void LiveSyncPage::setForm(PageForm form)
{
    StepPage::setForm(form);
    placeLive();
}

void LiveSyncPage::showHeader()
{
    StepPage::showHeader();
    const SyncProgress progress = monitor().progress();
    if (progress.keptSince.isValid())
        return; // the header tells the age
    PageHeaderView view = header()->view();
    if (progress.isComplete())
        view.state = {PillKind::Passed, liveText(wordsOf(spec()).complete), u"status-done"_s};
    else if (progress.stalledFor)
        view.state = {PillKind::Attention, liveText(wordsOf(spec()).standstill), u"stall"_s};
    else if (progress.hasBegun && progress.arrived > 0)
        view.state = {PillKind::Progress, tr("Syncing\u2026"), u"sync"_s};
    header()->setView(view);
}

void LiveSyncPage::showProgress()
{
    const SyncProgress progress = monitor().progress();
    const QLocale locale;
    const LiveWords &words = wordsOf(spec());
    m_arrived->setText(progress.isKnown ? locale.toString(progress.arrived - progress.groupsArrived) : tr("Unknown"));
    m_expected->setText(progress.isKnown ? liveText(words.expected, progress.expected - progress.groupsExpected)
                                         : QString());
    if (words.groups)
        m_groups->setText(progress.isKnown ? liveText(words.groups)
                                                 .arg(locale.toString(progress.groupsArrived),
                                                      locale.toString(progress.groupsExpected))
                                           : QString());
    else
        showDevicesOfNoSite(progress.ofNoSite);
    m_remaining->setText(remainingText(progress));
    m_diagram->setContent(diagramFor(guide(), services().monitors));

    SyncSeries series{.samples = monitor().samples(), .expected = progress.expected, .doneBy = progress.doneBy};
    if (!progress.isKnown && !series.samples.isEmpty())
        series.expected = series.samples.last().expected;
    if (progress.stalledFor && !series.samples.isEmpty()) {
        series.stalledSince = guide().facts().now.addSecs(-progress.stalledFor->count());
        series.stallLength = durationText(*progress.stalledFor);
    }
    m_chart->setSeries(series);

    QList<BudgetReading> budgets = monitor().budgets();
    budgets.removeIf([&words](const BudgetReading &reading) {
        return reading.used == 0 || reading.vendor == VendorId::DattoSaas ||
               (words.link == LinkId::AutotaskRmm && reading.vendor == VendorId::ItGlue);
    });
    for (qsizetype i = 0; i < m_budgets.size(); ++i) {
        m_budgets[i]->setVisible(i < budgets.size());
        if (i < budgets.size())
            m_budgets[i]->setLook({budgetLabel(budgets[i]), budgetText(budgets[i]), budgets[i].used, budgets[i].limit});
    }

    m_stall->setVisible(progress.stalledFor.has_value() || progress.problem.has_value());
    if (progress.problem)
        m_stall->setView(
            {CalloutKind::Warning, describe(*progress.problem).what, describe(*progress.problem).todo, u"alert"_s});
    else if (progress.stalledFor)
        m_stall->setView({CalloutKind::Warning, liveText(words.stalledFor).arg(durationText(*progress.stalledFor)),
                          liveText(words.causes), u"stall"_s});

    const bool isRunning = guide().confirmations().confirmation(QString::fromLatin1(words.switchedOn)).has_value() ||
                           (progress.hasBegun && progress.arrived > 0);
    if (isRunning != m_isRunning) {
        m_isRunning = isRunning;
        placeLive();
        showNotThrough();
    }
    showHeader();
    showPoll();
}

/// In no count of any site, so said beside the counts. The table names them.
void LiveSyncPage::showDevicesOfNoSite(int devices)
{
    //: Below the count of arrived devices; %1 is a count of devices
    m_groups->setText(tr("On no site that Datto RMM lists: %1").arg(QLocale().toString(devices)));
    m_groups->setVisible(devices > 0);
}

void LiveSyncPage::showPoll()
{
    const SyncProgress progress = monitor().progress();
    if (progress.keptSince.isValid())
        m_lastPoll->setText(readAgoText(progress.keptSince));
    else
        m_lastPoll->setText(progress.lastPoll.isValid()
                                ? tr("Last poll %1").arg(timeText(progress.lastPoll.toLocalTime().time()))
                                : tr("Not polled yet"));
    if (progress.pausedUntil.isValid())
        m_nextPoll->setText(tr("Paused until %1").arg(timeText(progress.pausedUntil.toLocalTime().time())));
    else if (progress.nextPollIn)
        m_nextPoll->setText(tr("Next in %1 s").arg(progress.nextPollIn->count()));
    else
        m_nextPoll->clear();
}

void LiveSyncPage::showNotThrough()
{
    const auto waiting = monitor().notThrough();
    const DevicesTable::Basis basis = !monitor().progress().isKnown ? DevicesTable::Basis::NotRead
                                      : m_isRunning                 ? DevicesTable::Basis::Read
                                                                    : DevicesTable::Basis::NotBegun;
    const auto rows = [waiting, isRunning = m_isRunning] { return notThroughRows(waiting, isRunning); };
    const quint64 request = ++m_rowsRequest;
    if (waiting.size() <= mostRowsAtOnce) {
        m_devices->setRows(rows(), basis);
        return;
    }
    whenDone(runInBackground(rows), this, [this, request, basis](const DevicesModel::Rows &made) {
        if (request == m_rowsRequest)
            m_devices->setRows(made, basis);
    });
}

void LiveSyncPage::showBlocker(const Blocker &blocker)
{
    static const QStringList explainedByRows{u"R18"_s, u"R03"_s, u"R10"_s, u"S11"_s,
                                             u"G08"_s, u"S14"_s, u"M03"_s, u"M04"_s};
    if (explainedByRows.contains(blocker.subject)) {
        scrollTo(m_devices);
        m_devices->table().setFocus(Qt::OtherFocusReason);
        return;
    }
    StepPage::showBlocker(blocker);
}

void LiveSyncPage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    m_second->start();
}

void LiveSyncPage::hideEvent(QHideEvent *event)
{
    m_second->stop();
    StepPage::hideEvent(event);
}

} // namespace trivet
