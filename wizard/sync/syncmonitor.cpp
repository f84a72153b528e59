// SPDX-License-Identifier: Apache-2.0
#include "sync/syncmonitor.h"

#include "core/background.h"
#include "inventory/joins/mostthere.h"
#include "store/tenantstore.h"
#include "sync/estimate.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(syncLog, "trivet.sync")

/// An unchanged count is kept once in this while, so that the chart shows a pause as a flat line.
constexpr std::chrono::seconds sampleEvery{30};

} // namespace

SyncMonitor::SyncMonitor(const FollowedLink &link, InventorySource &source, TenantStore &store, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_link(link), m_source(source), m_store(store), m_clock(clock), m_mapping(store.mapping()),
      m_customerType(store.answers().value(AnswerId::CustomerType)), m_samples(store.samples(link.key))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one shows up to 5 % more than was asked for
    connect(&m_timer, &QTimer::timeout, this, &SyncMonitor::poll);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &SyncMonitor::take);
    connect(&m_source, &InventorySource::changed, this, &SyncMonitor::readingsChanged);
}

// What another thread still makes holds its own data; nobody waits for it.
SyncMonitor::~SyncMonitor() = default;

void SyncMonitor::setPace(SyncPace pace)
{
    m_pace = pace;
    if (m_timer.isActive())
        schedule();
}

void SyncMonitor::start()
{
    if (isRunning())
        return;
    m_unchangedPolls = 0;
    count();
    schedule();
    poll();
}

void SyncMonitor::stop()
{
    m_timer.stop();
    m_poll = Poll::None;
    Q_EMIT progressChanged();
}

bool SyncMonitor::isRunning() const
{
    return m_timer.isActive() || m_poll == Poll::Awaited;
}

void SyncMonitor::pollNow()
{
    m_unchangedPolls = 0;
    poll();
}

void SyncMonitor::setMapping(QList<DeviceTypeMapping> mapping)
{
    if (mapping == m_mapping)
        return;
    m_mapping = std::move(mapping);
    count();
}

void SyncMonitor::setCustomerType(const QString &type)
{
    if (type == m_customerType)
        return;
    m_customerType = type;
    count();
}

void SyncMonitor::setSwitchedOn(const QDateTime &when)
{
    if (m_switchedOn == when)
        return;
    m_switchedOn = when;
    Q_EMIT progressChanged();
}

void SyncMonitor::poll()
{
    const auto inventory = m_source.snapshot();
    const bool isSignedIn =
        inventory && std::all_of(m_link.accounts.begin(), m_link.accounts.end(), [&inventory](AccountId account) {
            return inventory->signIn(account).outcome == SignIn::Outcome::Accepted;
        });
    schedule();
    if (isSignedIn && !isHeldBack()) {
        m_poll = Poll::Awaited;
        m_source.refresh(m_link.polled, ReadPurpose::Background);
    }
    Q_EMIT progressChanged();
}

void SyncMonitor::schedule()
{
    std::chrono::milliseconds wait = m_pace.pollEvery;
    for (int i = m_pace.unchangedBeforeSlower; i < m_unchangedPolls && wait < m_pace.slowest; ++i)
        wait *= 2;
    wait = std::min(wait, m_pace.slowest);
    if (isHeldBack())
        wait = std::max(wait, m_resumeAt - m_clock.steady());
    m_timer.start(wait);
}

bool SyncMonitor::isHeldBack() const
{
    return m_pausedUntil.isValid() && m_clock.steady() < m_resumeAt;
}

void SyncMonitor::readingsChanged(const QSet<DataSetId> &sets)
{
    const auto concerns = [&sets](const auto &some) {
        return std::any_of(std::begin(some), std::end(some), [&sets](DataSetId set) { return sets.contains(set); });
    };
    if (concerns(m_link.counted)) {
        const auto inventory = m_source.snapshot();
        // What is recalled of an earlier run is no poll.
        const bool isOfThisRun =
            !inventory || std::any_of(m_link.counted.begin(), m_link.counted.end(), [&](DataSetId set) {
                return sets.contains(set) && !inventory->reading(set).isKept;
            });
        if (isOfThisRun)
            m_lastPoll = m_clock.now();
        lookForTrouble();
        count();
    } else if (concerns(m_link.explaining)) {
        count();
    }
}

void SyncMonitor::lookForTrouble()
{
    m_problem.reset();
    m_pausedUntil = {};
    const auto inventory = m_source.snapshot();
    if (!inventory)
        return;
    for (const DataSetId set : m_link.counted) {
        const auto problem = inventory->reading(set).problem;
        if (!problem)
            continue;
        if (!m_problem)
            m_problem = problem;
        if (problem->kind == ProblemKind::RateLimited && problem->retryAt.isValid() &&
            (!m_pausedUntil.isValid() || problem->retryAt > m_pausedUntil))
            m_pausedUntil = problem->retryAt;
    }
    if (!m_pausedUntil.isValid())
        return;
    // A vendor's limit runs in real time, whatever the world's clock says.
    m_resumeAt = m_clock.steady() + std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(m_pausedUntil));
    if (m_timer.isActive())
        schedule();
}

/// Joining tens of thousands of devices takes a while: not on the GUI thread, one at a time, the newest snapshot wins.
void SyncMonitor::count()
{
    if (m_count != Count::Idle) {
        m_count = Count::RunningAndOutdated;
        return;
    }
    const auto snapshot = m_source.snapshot();
    if (!snapshot)
        return;
    auto inventory = std::make_shared<Inventory>(*snapshot);
    inventory->customerType = m_customerType;
    m_count = Count::Running;
    m_countingKeptSince = oldestKept(*inventory);
    m_counting.setFuture(runInBackground(
        [inventory, mapping = m_mapping, countLink = m_link.count] { return countLink(*inventory, mapping); }));
}

QDateTime SyncMonitor::oldestKept(const Inventory &inventory) const
{
    QDateTime oldest;
    for (const DataSetId set : m_link.counted) {
        const Inventory::Reading reading = inventory.reading(set);
        if (reading.isKept && (!oldest.isValid() || reading.asOf < oldest))
            oldest = reading.asOf;
    }
    return oldest;
}

void SyncMonitor::take()
{
    const bool isOutdated = m_count == Count::RunningAndOutdated;
    m_counted = m_counting.result();
    m_keptSince = m_countingKeptSince;
    m_count = Count::Idle;
    if (isOutdated)
        count();
    if (m_counted.isKnown && m_lastPoll.isValid() && !m_keptSince.isValid())
        addSample();
    m_poll = Poll::None;
    Q_EMIT progressChanged();
    Q_EMIT notThroughChanged();
}

void SyncMonitor::addSample()
{
    const SyncSample sample{m_clock.now(), m_counted.arrived, m_counted.expected};
    if (!m_samples.isEmpty()) {
        const SyncSample &last = m_samples.last();
        const bool isSame = last.arrived == sample.arrived && last.expected == sample.expected;
        m_unchangedPolls = last.arrived == sample.arrived ? m_unchangedPolls + 1 : 0;
        const double realMs = static_cast<double>(last.at.msecsTo(sample.at)) / m_clock.speed();
        if (isSame && realMs < static_cast<double>(std::chrono::milliseconds(std::min<std::chrono::milliseconds>(
                                                                                 sampleEvery, m_pace.pollEvery))
                                                       .count()))
            return;
    }
    m_samples.append(sample);
    if (!m_store.isReadOnly()) {
        if (const auto kept = m_store.addSamples(m_link.key, {sample}); !kept)
            qCWarning(syncLog, "A reading of the sync could not be kept: %s", qUtf8Printable(kept.error().detail));
    }
    Q_EMIT samplesChanged();
}

bool SyncMonitor::hasBegun() const
{
    return !m_switchedOn || m_switchedOn->isValid() || isMostThere(m_counted.arrived, m_counted.expected);
}

/// What an earlier connection brought says nothing of how fast this sync is. The last sample before it is its beginning.
QList<SyncSample> SyncMonitor::samplesOfThisSync() const
{
    if (!m_switchedOn || !m_switchedOn->isValid())
        return m_samples;
    const auto first = std::find_if(m_samples.begin(), m_samples.end(),
                                    [this](const SyncSample &sample) { return sample.at >= *m_switchedOn; });
    return m_samples.sliced(std::max<qsizetype>(0, first - m_samples.begin() - 1));
}

SyncProgress SyncMonitor::progress() const
{
    const SyncEstimate estimate =
        estimateSync(samplesOfThisSync(), isHeldBack() ? SyncPause::HeldBack : SyncPause::None);
    SyncProgress progress{.arrived = m_counted.arrived,
                          .expected = m_counted.expected,
                          .groupsArrived = m_counted.groupsArrived,
                          .groupsExpected = m_counted.groupsExpected,
                          .ofNoSite = m_counted.ofNoSite,
                          .isKnown = m_counted.isKnown,
                          .hasBegun = hasBegun(),
                          .lastPoll = m_lastPoll,
                          .keptSince = m_keptSince,
                          .problem = m_problem};
    // How fast it goes, and whether it stands still, is of this run.
    if (!m_keptSince.isValid() && progress.hasBegun) {
        progress.remaining = estimate.remaining;
        progress.stalledFor = estimate.stalledFor;
    }
    if (progress.remaining)
        progress.doneBy = m_clock.now().addDuration(*progress.remaining);
    if (m_timer.isActive())
        progress.nextPollIn = std::chrono::ceil<std::chrono::seconds>(m_timer.remainingTimeAsDuration());
    if (isHeldBack())
        progress.pausedUntil = m_pausedUntil;
    return progress;
}

QList<SyncSample> SyncMonitor::samples() const
{
    return m_samples;
}

QList<NotThroughRow> SyncMonitor::notThrough() const
{
    return m_counted.rows;
}

QList<BudgetReading> SyncMonitor::budgets() const
{
    const auto inventory = m_source.snapshot();
    return inventory ? inventory->budgets : QList<BudgetReading>();
}

} // namespace trivet
