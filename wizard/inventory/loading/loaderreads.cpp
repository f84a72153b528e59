// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/loader.h"

#include "core/background.h"
#include "core/spawn.h"
#include "inventory/data/entities.h"
#include "inventory/loading/loaderstore.h"
#include "inventory/loading/merge.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/datto_rmm/dattormmclient.h"

#include <QCoroFuture>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

/// The tenant's hour is read again before a read that uses it, when our figure is older than this.
constexpr std::chrono::seconds thresholdFreshness{60};
constexpr std::chrono::seconds thresholdFreshnessPolling{300};
/// Change stamps are compared with an overlap: rows written in one moment must not fall between two reads.
constexpr std::chrono::seconds changeOverlap{2};
constexpr qsizetype rmmPage = 250;

QCoro::Task<Result<ListReading<autotask::EntityAccess>>> everyAccess(std::shared_ptr<autotask::AutotaskClient> client,
                                                                     Call call)
{
    std::vector<QCoro::Task<Result<autotask::EntityAccess>>> tasks;
    for (const QString &entity : autotaskEntities())
        tasks.push_back(client->entityAccess(entity, call));
    ListReading<autotask::EntityAccess> reading;
    std::optional<Problem> problem;
    for (qsizetype i = 0; i < autotaskEntities().size(); ++i) {
        Result<autotask::EntityAccess> row = co_await std::move(tasks[static_cast<size_t>(i)]);
        if (row) {
            row->entity = autotaskEntities()[i];
            reading.rows.append(std::move(*row));
        } else if (!problem) {
            problem = row.error();
        }
    }
    if (problem)
        co_return fail(*problem);
    co_return reading;
}

/// When a record was last changed, by the vendor's own stamp.
QDateTime changeStamp(const autotask::Company &row)
{
    return row.lastModified;
}

QDateTime changeStamp(const autotask::ConfigurationItem &row)
{
    return row.lastModifiedTime;
}

template <typename Row>
QDateTime newestStamp(const QList<Row> &rows)
{
    QDateTime newest;
    for (const Row &row : rows) {
        const QDateTime time = changeStamp(row);
        if (time.isValid() && (!newest.isValid() || time > newest))
            newest = time;
    }
    return newest;
}

template <typename Row>
qint64 changedSince(const QList<Row> &rows, const QDateTime &moment)
{
    return std::count_if(rows.begin(), rows.end(), [&moment](const Row &row) { return changeStamp(row) >= moment; });
}

Shortfall fewerThanSitesCount(const QList<datto_rmm::Site> &sites, const QList<datto_rmm::Device> &devices)
{
    Shortfall shortfall{Shortfall::Cause::CountDiffers, devices.size()};
    shortfall.counted = devices.size() + devicesLacking(sites, devices);
    return shortfall;
}

/// `former` with what the vendor changed since: rows that are new or other are asked for, and the vendor's counts tell whether
/// that is all. Nothing where they do not agree, because something was deleted or did not come: only the whole list tells.
template <typename Row>
QCoro::Task<Result<std::optional<ListReading<Row>>>> readWithChanges(std::shared_ptr<autotask::AutotaskClient> client,
                                                                     QList<Row> former, ProgressFunction progress,
                                                                     Call call)
{
    const QDateTime newest = newestStamp(former);
    const autotask::Query sinceOverlap{{}, newest.addDuration(-changeOverlap), autotask::PageBy::IdWindow};
    const autotask::Query sinceNewest{{}, newest.addMSecs(1), autotask::PageBy::IdWindow};
    // A whole fleet may have arrived in one moment: then its rows are counted and not read once more.
    const bool isCrowded = changedSince(former, *sinceOverlap.since) > autotask::autotaskPageSize;
    autotask::Query changes = sinceOverlap;
    if (isCrowded)
        changes = sinceNewest;
    auto reading = co_await client->query<Row>(changes, progress, call);
    if (!reading)
        co_return tl::unexpected(reading.error());
    reading->rows = co_await runInBackground(mergedById<Row>, former, std::move(reading->rows));
    if (isCrowded) {
        const Result<qint64> crowd = co_await client->count<Row>(sinceOverlap, call);
        if (crowd != changedSince(reading->rows, *sinceOverlap.since))
            co_return std::optional<ListReading<Row>>();
    }
    const autotask::Query everything;
    const Result<qint64> all = co_await client->count<Row>(everything, call);
    if (all != reading->rows.size())
        co_return std::optional<ListReading<Row>>();
    co_return std::optional(std::move(*reading));
}

} // namespace

void Loader::addCompanions(QSet<DataSetId> &sets, ReadPurpose purpose) const
{
    // Picklists that give other sets' numbers their names; they hardly ever change.
    const std::pair<DataSetId, DataSetId> namedBy[]{{DataSetId::AutotaskCompanies, DataSetId::AutotaskCompanyTypes},
                                                    {DataSetId::AutotaskResources, DataSetId::AutotaskUserLevels}};
    for (const auto &[set, picklist] : namedBy) {
        const Inventory::Reading names = m_inventory->reading(picklist);
        if (sets.contains(set) && (!names.asOf.isValid() || names.isKept))
            sets.insert(picklist);
    }
    // Devices are counted against the sites of now.
    if (sets.contains(DataSetId::RmmDevices) && m_inventory->rmmSites.isKept)
        sets.insert(DataSetId::RmmSites);
    bool usesTheHour = false;
    for (const DataSetId set : std::as_const(sets))
        usesTheHour = usesTheHour || (dataSetVendor(set) == VendorId::Autotask && set != DataSetId::AutotaskZone);
    const QDateTime read = m_inventory->threshold.asOf;
    const auto freshness = purpose == ReadPurpose::Background ? thresholdFreshnessPolling : thresholdFreshness;
    if (usesTheHour && (!read.isValid() || read.addDuration(freshness) < QDateTime::currentDateTimeUtc()))
        sets.insert(DataSetId::AutotaskThreshold);
}

void Loader::startReading(AccountId account, const QMap<DataSetId, ReadPurpose> &sets)
{
    // What others depend on comes before them: the hour before what uses it, sites before the devices on them,
    // configurations before the sample that is chosen among them.
    static const QMap<DataSetId, int> stageOf{{DataSetId::AutotaskThreshold, 0},
                                              {DataSetId::RmmSites, 0},
                                              {DataSetId::GlueSyncErrors, 2},
                                              {DataSetId::SaasSeats, 2}};
    const std::stop_token stop = stateOf(account).stop.get_token();
    QList<QList<Job>> stages(3);
    for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
        if (m_reading.contains(it.key()))
            continue;
        m_reading.insert(it.key(), stop);
        stages[stageOf.value(it.key(), 1)].append({it.key(), it.value(), stop});
    }
    for (const QList<Job> &stage : std::as_const(stages)) {
        for (const Job &job : stage)
            Q_EMIT progress(job.set, 0, -1);
    }
    spawn(readInOrder(this, stages));
}

QCoro::Task<void> Loader::readInOrder(QPointer<Loader> self, QList<QList<Job>> stages)
{
    for (const QList<Job> &stage : stages) {
        std::vector<QCoro::Task<void>> running;
        for (const Job &job : stage) {
            if (!self)
                co_return;
            running.push_back(read(self, job));
        }
        for (QCoro::Task<void> &task : running)
            co_await task;
    }
}

QCoro::Task<void> Loader::read(QPointer<Loader> self, Job job)
{
    switch (dataSetVendor(job.set)) {
    case VendorId::Autotask: return readAutotask(self, job);
    case VendorId::DattoRmm: return readRmm(self, job);
    case VendorId::ItGlue: return readItGlue(self, job);
    case VendorId::DattoSaas: return readSaas(self, job);
    }
    Q_UNREACHABLE();
}

QCoro::Task<void> Loader::readAutotask(QPointer<Loader> self, Job job)
{
    const std::shared_ptr<autotask::AutotaskClient> autotask = self->m_vendors.autotask;
    const Call call = callFor(job.purpose, job.stop);
    const ProgressFunction progress = progressFor(self, job.set);
    switch (job.set) {
    case DataSetId::AutotaskZone:
        return store(self, job, &Inventory::zone, asRows(autotask->discoverZone(self->m_autotaskUser, call)));
    case DataSetId::AutotaskThreshold:
        return store(self, job, &Inventory::threshold, asRows(autotask->threshold(call)));
    case DataSetId::AutotaskAccess: return store(self, job, &Inventory::access, everyAccess(autotask, call));
    case DataSetId::AutotaskCompanies: return readChanges(self, job, &Inventory::companies);
    case DataSetId::AutotaskCompanyTypes:
        return store(self, job, &Inventory::companyTypes, autotask->picklist(u"Companies"_s, u"companyType"_s, call));
    case DataSetId::AutotaskItemTypes:
        return store(self, job, &Inventory::itemTypes,
                     autotask->query<autotask::ConfigurationItemType>({}, progress, call));
    case DataSetId::AutotaskProducts:
        return store(self, job, &Inventory::products, autotask->query<autotask::Product>({}, progress, call));
    case DataSetId::AutotaskMaterialCodes:
        return store(self, job, &Inventory::materialCodes,
                     autotask->query<autotask::BillingCode>(
                         {autotask::Filter().equals(u"useType"_s, autotask::materialUseType)}, progress, call));
    case DataSetId::AutotaskResources:
        return store(self, job, &Inventory::resources, autotask->query<autotask::Resource>({}, progress, call));
    case DataSetId::AutotaskUserLevels:
        return store(self, job, &Inventory::userLevels, autotask->picklist(u"Resources"_s, u"userType"_s, call));
    case DataSetId::AutotaskUdfs:
        return store(self, job, &Inventory::udfs,
                     autotask->query<autotask::UdfDefinition>(
                         {autotask::Filter().equals(u"udfType"_s, autotask::deviceUdfType)}, progress, call));
    case DataSetId::AutotaskUdfSample:
        return store(self, job, &Inventory::udfSample, asRows(autotask->udfSample(call)));
    case DataSetId::AutotaskVendors:
        return store(self, job, &Inventory::vendors,
                     autotask->picklist(u"ConfigurationItems"_s, u"apiVendorID"_s, call));
    case DataSetId::AutotaskDevices: return readChanges(self, job, &Inventory::devices);
    case DataSetId::AutotaskLocations:
        return store(self, job, &Inventory::locations, autotask->query<autotask::CompanyLocation>({}, progress, call));
    default: Q_UNREACHABLE();
    }
}

QCoro::Task<void> Loader::readRmm(QPointer<Loader> self, Job job)
{
    const std::shared_ptr<datto_rmm::DattoRmmClient> rmm = self->m_vendors.rmm;
    const Call call = callFor(job.purpose, job.stop);
    const ProgressFunction progress = progressFor(self, job.set);
    switch (job.set) {
    case DataSetId::RmmStatus: return store(self, job, &Inventory::rmmStatus, asRows(rmm->systemStatus(call)));
    case DataSetId::RmmAccount: return store(self, job, &Inventory::rmmAccount, asRows(rmm->account(call)));
    case DataSetId::RmmRequestRate: return store(self, job, &Inventory::rmmRequestRate, asRows(rmm->requestRate(call)));
    case DataSetId::RmmSites: return store(self, job, &Inventory::rmmSites, rmm->sites(progress, call));
    case DataSetId::RmmDevices: return readRmmDevices(self, job);
    case DataSetId::RmmUsers: return store(self, job, &Inventory::rmmUsers, rmm->users(progress, call));
    case DataSetId::RmmKeysAccount:
        return store(self, job, &Inventory::rmmKeysAccount, asRows(self->m_vendors.rmmForItGlue->account(call)));
    default: Q_UNREACHABLE();
    }
}

template <typename Row>
QCoro::Task<void> Loader::readChanges(QPointer<Loader> self, Job job, DataSet<Row> Inventory::*member)
{
    const std::shared_ptr<autotask::AutotaskClient> client = self->m_vendors.autotask;
    const DataSet<Row> former = (*self->m_inventory).*member;
    const Call call = callFor(job.purpose, job.stop);
    const ProgressFunction progress = progressFor(self, job.set);
    if (former.isProof() && newestStamp(former.rows).isValid()) {
        auto changed = co_await readWithChanges(client, former.rows, progress, call);
        if (!self)
            co_return;
        if (!changed) {
            const Result<ListReading<Row>> failed = tl::unexpected(changed.error());
            self->settle(job, member, failed);
            co_return;
        }
        if (*changed) {
            const Result<ListReading<Row>> whole = std::move(**changed);
            self->settle(job, member, whole);
            co_return;
        }
    }
    // By id windows: one client's author reports that the vendor's own paging ends after 50 pages (F5).
    const autotask::Query everything{{}, {}, autotask::PageBy::IdWindow};
    auto reading = co_await client->query<Row>(everything, progress, call);
    if (self)
        self->settle(job, member, std::move(reading));
}

QCoro::Task<void> Loader::readRmmDevices(QPointer<Loader> self, Job job)
{
    const auto client = self->m_vendors.rmm;
    const Call call = callFor(job.purpose, job.stop);
    const ProgressFunction progress = progressFor(self, job.set);
    const DataSet<datto_rmm::Device> former = self->m_inventory->rmmDevices;
    const QList<datto_rmm::Site> formerSites = self->m_sitesOfDevices;
    QList<datto_rmm::Site> sites = self->m_inventory->rmmSites.rows;
    const bool hasSites = self->m_inventory->rmmSites.isProof();
    const SiteChanges changes = siteChanges(formerSites, sites);
    // Site by site only while that takes fewer calls than the whole list.
    const qsizetype wholeCalls = former.rows.size() / rmmPage + 1;
    const bool isIncremental = job.purpose == ReadPurpose::Background && former.isProof() && !formerSites.isEmpty() &&
                               hasSites && self->m_inventory->rmmSites.asOf > former.asOf &&
                               changes.changed.size() + changes.devices / rmmPage < wholeCalls;

    Result<ListReading<datto_rmm::Device>> reading = ListReading<datto_rmm::Device>{};
    bool isToBeRead = !isIncremental;
    if (isIncremental) {
        QList<datto_rmm::Device> fresh;
        for (const QString &site : changes.changed) {
            const Result<ListReading<datto_rmm::Device>> ofSite = co_await client->siteDevices(site, progress, call);
            isToBeRead = !ofSite || ofSite->shortfall;
            if (isToBeRead)
                break;
            fresh.append(ofSite->rows);
        }
        reading->rows = co_await runInBackground(devicesWithSites, former.rows, fresh, changes.changed, changes.gone);
        isToBeRead = isToBeRead || devicesLacking(sites, reading->rows) > 0;
    }
    if (isToBeRead)
        reading = co_await client->devices(progress, call);
    // Each site counts its devices, too. One that went meanwhile is counted no more, so the sites are read first.
    const ProgressFunction untold;
    Result<ListReading<datto_rmm::Site>> sitesNow = ListReading<datto_rmm::Site>{};
    for (int readings = 1; hasSites && reading && !reading->shortfall; ++readings) {
        if (devicesLacking(sites, reading->rows) == 0)
            break;
        if (readings < mostReadings)
            sitesNow = co_await client->sites(untold, call);
        if (readings == mostReadings || !sitesNow || sitesNow->shortfall) {
            reading->shortfall = fewerThanSitesCount(sites, reading->rows);
            break;
        }
        sites = sitesNow->rows;
        if (devicesLacking(sites, reading->rows) > 0)
            reading = co_await client->devices(progress, call);
    }
    if (!self || job.stop.stop_requested())
        co_return;
    const bool hasNewSites = !sitesNow || sitesNow->shortfall || !sitesNow->rows.isEmpty();
    if (hasNewSites) {
        const Job siteJob{DataSetId::RmmSites, job.purpose, job.stop};
        self->settle(siteJob, &Inventory::rmmSites, std::move(sitesNow));
    }
    if (!self)
        co_return;
    if (reading)
        self->m_sitesOfDevices = sites;
    self->settle(job, &Inventory::rmmDevices, std::move(reading));
}

void Loader::noteRefusal(Inventory &next, AccountId account, const Problem &problem)
{
    if (problem.kind != ProblemKind::Credentials && problem.kind != ProblemKind::CodeOrUser)
        return;
    next.signIn(account) = {SignIn::Outcome::Refused, QDateTime::currentDateTimeUtc(), problem,
                            stateOf(account).worked};
}

} // namespace trivet
