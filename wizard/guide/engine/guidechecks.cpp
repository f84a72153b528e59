// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/guide.h"
#include "guide/engine/mapoutlook.h"
#include "guide/engine/tenantfacts.h"
#include "guide/engine/verdicthistory.h"
#include "inventory/joins/joins.h"
#include "inventory/keeping/readingkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// A reading this young is not asked for again on arrival or by Next. Real time, like all polls.
constexpr std::chrono::seconds freshFor{60};

} // namespace

/// Puts the facts together as they are now and has them judged. The number of the judgement; 0 before the start.
quint64 Guide::judge(Source source)
{
    if (m_life == Life::New)
        return 0;
    const auto snapshot = m_services.source.snapshot();
    auto inventory = snapshot ? std::make_shared<Inventory>(*snapshot) : std::make_shared<Inventory>();
    m_access->describe(*inventory);
    m_facts.answers = m_draft->answers();
    if (source == Source::Readings) {
        readSamples(m_facts, m_services.store);
        readOpenChanges(m_facts, m_services.store);
    }
    setMoment(m_facts, std::move(inventory), m_draft->health(), m_services.clock.now());
    forecastMapping();
    return m_evaluation->request(m_facts);
}

void Guide::readingsChanged(const QSet<DataSetId> &sets)
{
    keepReadings(sets);
    judge(Source::Readings);
    keepBaseline();
    rememberReadings();
    fillMapping();
    Q_EMIT inventoryChanged();
    Q_EMIT checkingChanged();
    continueDeciding();
}

/// For the next run, with the fingerprint of the values that each was read with.
void Guide::keepReadings(const QSet<DataSetId> &sets)
{
    const auto snapshot = m_services.source.snapshot();
    if (!m_services.keeper || !snapshot)
        return;
    for (const AccountId account : allAccounts) {
        QSet<DataSetId> own = sets;
        own.removeIf([account](DataSetId set) { return dataSetAccount(set) != account; });
        if (const QString values = m_access->readsWith(account); !values.isEmpty() && !own.isEmpty())
            m_services.keeper->keep(snapshot, own, values);
    }
}

void Guide::verdictsArrived()
{
    const bool begins = m_life == Life::Judging && m_evaluation->answered() >= m_firstJudgement;
    if (begins)
        m_life = Life::Started;
    keepHistory();
    Q_EMIT verdictsChanged();
    Q_EMIT stepsChanged();
    keepSummary();
    rememberVerified();
    if (begins)
        Q_EMIT started();
    continueDeciding();
}

void Guide::signInFinished(AccountId account)
{
    const bool isAccepted = m_access->isAccepted(account);
    if (isAccepted && account == AccountId::ItGlue)
        keepItGlueUse();
    if (isAccepted && m_services.otherTenants)
        m_facts.otherTenants = m_services.otherTenants();
    judge(Source::Readings);
    if (isAccepted) {
        readWhatIsOld(m_currentStep);
        readWhatPassedStepsNeed();
    }
    Q_EMIT checkingChanged();
    continueDeciding();
}

/// IT Glue revokes a key that nobody used for 90 days; A16 counts from here.
void Guide::keepItGlueUse()
{
    m_facts.itGlueLastUsed = m_services.clock.now();
    if (!isReadOnly())
        keep(keepItGlueLastUsed(m_services.store, m_facts.itGlueLastUsed));
}

/// Verdicts from before the start say nothing: what they rest on was not there yet.
void Guide::keepHistory()
{
    if (m_life != Life::Started || !m_history->take(m_evaluation->verdicts()) || isReadOnly())
        return;
    if (const auto kept = trivet::keepHistory(m_services.store, *m_history); !kept)
        Q_EMIT storeFailed(kept.error());
}

void Guide::endVisit()
{
    m_history->endVisit(QDateTime::currentDateTimeUtc());
    if (!isReadOnly())
        keep(trivet::keepHistory(m_services.store, *m_history));
}

QByteArray Guide::viewState(const QString &key) const
{
    return m_services.store.uiState(key);
}

void Guide::keepViewState(const QString &key, const QByteArray &state)
{
    if (!isReadOnly() && state != viewState(key))
        keep(m_services.store.setUiState(key, state));
}

QSet<DataSetId> Guide::setsOf(const QString &slug) const
{
    const StepSpec *step = findStep(slug);
    if (!step)
        return {};
    QSet<DataSetId> sets(step->alsoReads.begin(), step->alsoReads.end());
    for (const CheckSpec &check : checkSpecs()) {
        if (step->page == PageKind::Review || check.holds(slug) || step->checks.contains(check.id))
            sets.unite(QSet<DataSetId>(check.reads.begin(), check.reads.end()));
    }
    return sets;
}

/// Those that may be asked for now: reading needs a vendor that accepted the values held now.
QSet<DataSetId> Guide::readable(const QSet<DataSetId> &sets) const
{
    QSet<DataSetId> allowed;
    for (const DataSetId set : sets) {
        if (m_access->isAccepted(dataSetAccount(set)))
            allowed.insert(set);
    }
    return allowed;
}

bool Guide::isFresh(DataSetId set) const
{
    if (!m_facts.inventory)
        return false;
    const Inventory::Reading reading = m_facts.inventory->reading(set);
    if (!reading.asOf.isValid() || reading.isKept || reading.problem || !reading.isWhole)
        return false;
    const double age = static_cast<double>(reading.asOf.msecsTo(m_services.clock.now())) / m_services.clock.speed();
    return age <= static_cast<double>(std::chrono::milliseconds(freshFor).count());
}

void Guide::readWhatIsOld(const QString &slug)
{
    QSet<DataSetId> sets = readable(setsOf(slug));
    sets.removeIf([this](DataSetId set) { return isFresh(set); });
    if (!sets.isEmpty())
        m_services.source.refresh(sets, ReadPurpose::AskedByPerson);
}

/// After a start, so that what was verified is soon seen to be so again, and what is shown of an earlier run's readings
/// makes way for newer ones. Later each step reads when it is opened.
void Guide::readWhatPassedStepsNeed()
{
    QSet<DataSetId> sets;
    for (auto passed = m_passed.keyBegin(); passed != m_passed.keyEnd(); ++passed) {
        if (findStep(*passed) && findStep(*passed)->page != PageKind::Review)
            sets.unite(setsOf(*passed));
    }
    sets = readable(sets);
    sets.removeIf([this](DataSetId set) {
        const Inventory::Reading reading = m_facts.inventory->reading(set);
        return m_services.source.isReading(set) || (reading.asOf.isValid() && !reading.isKept);
    });
    if (!sets.isEmpty())
        m_services.source.refresh(sets, ReadPurpose::Background);
}

void Guide::checkAgain(const QString &slug)
{
    askAgain(setsOf(slug));
}

void Guide::checkOneAgain(const QString &checkId)
{
    if (const CheckSpec *check = findCheck(checkId))
        askAgain(QSet<DataSetId>(check->reads.begin(), check->reads.end()));
}

void Guide::askAgain(const QSet<DataSetId> &sets)
{
    saveAgain();
    QSet<AccountId> accounts;
    for (const DataSetId set : sets)
        accounts.insert(dataSetAccount(set));
    for (const AccountId account : std::as_const(accounts))
        m_access->signIn(account, Access::Occasion::Again);
    if (const QSet<DataSetId> now = readable(sets); !now.isEmpty())
        m_services.source.refresh(now, ReadPurpose::AskedByPerson);
    judge(Source::Readings);
    Q_EMIT checkingChanged();
}

void Guide::poll(const QString &slug)
{
    saveAgain(); // a folder that was deleted is noticed though nobody types
    if (m_decision)
        return;
    if (const QSet<DataSetId> sets = readable(setsOf(slug)); !sets.isEmpty())
        m_services.source.refresh(sets, ReadPurpose::Background);
    judge(Source::Readings);
}

void Guide::samplesChanged()
{
    judge(Source::Readings);
}

QList<Verdict> Guide::allVerdicts() const
{
    return m_evaluation->verdicts();
}

QList<Verdict> Guide::verdicts(const QString &slug) const
{
    const StepSpec *step = findStep(slug);
    if (!step)
        return {};
    if (step->page == PageKind::Review)
        return allVerdicts();
    QList<Verdict> shown;
    const QList<Verdict> &all = m_evaluation->verdicts();
    for (const QString &id : step->checks) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&id](const Verdict &verdict) { return verdict.checkId == id; });
        if (found != all.end())
            shown.append(*found);
    }
    return shown;
}

bool Guide::isChecking(const QString &checkId) const
{
    const CheckSpec *check = findCheck(checkId);
    if (!check || check->reads.isEmpty())
        return false;
    return std::any_of(check->reads.begin(), check->reads.end(), [this](DataSetId set) {
        return m_services.source.isReading(set) || m_services.source.isSigningIn(dataSetAccount(set));
    });
}

bool Guide::isBusy() const
{
    const InventorySource &source = m_services.source;
    const QList<DataSetId> &sets = allDataSets();
    return m_life == Life::Loading || m_life == Life::Judging || m_decision || isInPortal() ||
           m_evaluation->isRunning() || m_draft->isSaving() || m_outlook->isRunning() ||
           std::any_of(allAccounts.begin(), allAccounts.end(),
                       [&source](AccountId account) { return source.isSigningIn(account); }) ||
           std::any_of(sets.begin(), sets.end(), [&source](DataSetId set) { return source.isReading(set); });
}

bool Guide::isConfirmable(const QString &checkId) const
{
    const CheckSpec *check = findCheck(checkId);
    const QList<Verdict> &all = m_evaluation->verdicts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&checkId](const Verdict &verdict) { return verdict.checkId == checkId; });
    return check && found != all.end() && !isReadOnly() && trivet::isConfirmable(*check, *found);
}

void Guide::confirm(const QString &checkId, const QString &subject)
{
    if (!isConfirmable(checkId))
        return;
    const bool isMapDevicesNew = checkId == "C09"_L1 && !confirmation(checkId);
    if (checkId == "T04"_L1)
        acceptLosses();
    else if (checkId == "T05"_L1 || checkId == "T08"_L1)
        acceptChanges();
    else
        give({checkId, subject, who(), m_services.clock.now()});
    if (isMapDevicesNew)
        mapDevicesWentOn();
    judge(Source::Inputs);
}

void Guide::takeBack(const QString &checkId, const QString &subject)
{
    if (isReadOnly() || !confirmation(checkId, subject))
        return;
    m_facts.confirmations.removeIf([&checkId, &subject](const Confirmation &other) {
        return other.checkId == checkId && other.subject == subject;
    });
    keep(m_services.store.removeConfirmation(checkId, subject));
    if (checkId == "C09"_L1 && m_facts.mapDevicesFirstOn.isValid()) {
        m_facts.mapDevicesFirstOn = {};
        keep(keepMapDevicesFirstOn(m_services.store, {}));
    }
    if (checkId == "C09"_L1)
        forgetForecast();
    judge(Source::Inputs);
}

std::optional<Confirmation> Guide::confirmation(const QString &checkId, const QString &subject) const
{
    for (const Confirmation &given : m_facts.confirmations) {
        if (given.checkId == checkId && given.subject == subject)
            return given;
    }
    return std::nullopt;
}

void Guide::continueAnyway(const QString &checkId, const QString &reason)
{
    const CheckSpec *check = findCheck(checkId);
    const QString words = reason.simplified();
    if (!check || check->severity != Severity::Warns || words.isEmpty() || isReadOnly())
        return;
    const Waiver waiver{checkId, words, who(), m_services.clock.now()};
    m_waivers.removeIf([&checkId](const Waiver &other) { return other.checkId == checkId; });
    m_waivers.append(waiver);
    keep(m_services.store.addWaiver(waiver));
    Q_EMIT stepsChanged();
}

void Guide::withdrawWaiver(const QString &checkId)
{
    if (isReadOnly() || m_waivers.removeIf([&checkId](const Waiver &waiver) { return waiver.checkId == checkId; }) == 0)
        return;
    keep(m_services.store.removeWaiver(checkId));
    Q_EMIT stepsChanged();
}

QList<Waiver> Guide::waivers() const
{
    return m_waivers;
}

std::shared_ptr<const Inventory> Guide::inventory() const
{
    return m_facts.inventory;
}

const Facts &Guide::facts() const
{
    return m_facts;
}

/// Step 1.4 remembers how many devices had come before it, at the first reading after it was opened.
void Guide::keepBaseline()
{
    const auto &inventory = m_facts.inventory;
    const bool isWanted = m_currentStep == "device-mapping"_L1 && m_facts.mappingBaseline.syncedDevices < 0;
    if (!isWanted || isReadOnly() || !inventory || !inventory->devices.isFreshProof())
        return;
    const auto &rows = inventory->devices.rows;
    m_facts.mappingBaseline = {m_services.clock.now(),
                               static_cast<int>(std::count_if(rows.begin(), rows.end(), isSynced))};
    keep(keepMappingBaseline(m_services.store, m_facts.mappingBaseline));
    judge(Source::Inputs);
}

} // namespace trivet
