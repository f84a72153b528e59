// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/loader.h"

#include "core/background.h"
#include "inventory/loading/loaderstore.h"
#include "inventory/loading/merge.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/it_glue/itglueclient.h"

#include <QCoroFuture>

#include <algorithm>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

// What is read of IT Glue and of SaaS Protection.
namespace trivet {
namespace {

/// Above this, a poll asks for what changed; below it the whole list is a handful of calls and shows links too,
/// whose changes need not touch a record's own stamp.
constexpr qsizetype wholeListUpTo = 5000;
/// Errors are one request each (decision 82).
constexpr qsizetype errorSample = 50;
constexpr std::size_t errorsAtOnce = 3;
/// Seats take the vendor half a minute a client, and fail for large ones (reference vendors/datto_saas/FACTS.md §3, L).
constexpr qsizetype seatSample = 12;
constexpr int seatsThatAnswer = 40;

/// Those without a link first: they are the ones with something to tell.
QList<qint64> configurationsToAsk(const QList<it_glue::Configuration> &configurations)
{
    QList<qint64> unlinked;
    QList<qint64> linked;
    for (const it_glue::Configuration &configuration : configurations) {
        if (configuration.archived)
            continue;
        const bool isLinked =
            std::any_of(configuration.links.begin(), configuration.links.end(),
                        [](const it_glue::AdapterLink &link) { return link.isAutotask() && link.isAlive(); });
        (isLinked ? linked : unlinked).append(configuration.id);
    }
    return (unlinked.first(std::min(unlinked.size(), errorSample)) + linked)
        .first(std::min(unlinked.size() + linked.size(), errorSample));
}

QDateTime newestUpdate(const QList<it_glue::Configuration> &rows)
{
    QDateTime newest;
    for (const it_glue::Configuration &row : rows)
        newest = newest.isValid() ? std::max(newest, row.updatedAt) : row.updatedAt;
    return newest;
}

QList<qint64> clientsToCount(const QList<datto_saas::Domain> &domains)
{
    QMap<qint64, int> seats;
    for (const datto_saas::Domain &domain : domains)
        seats[domain.customerId] += domain.seatsUsed;
    QList<qint64> clients;
    for (auto client = seats.cbegin(); client != seats.cend() && clients.size() < seatSample; ++client) {
        if (client.value() <= seatsThatAnswer)
            clients.append(client.key());
    }
    return clients;
}

/// One client's seats could not all be told: the counts of all prove nothing.
void noteUnreadable(ListReading<datto_saas::SeatCount> &counts, const datto_saas::SeatCount &client)
{
    if (!counts.shortfall) {
        counts.shortfall = Shortfall{Shortfall::Cause::Unreadable};
        counts.shortfall->example =
            UnreadableRow{QString::number(client.customerId), counts.rows.size() + 1, u"seatState"_s};
    }
    counts.shortfall->unreadable += client.unreadable;
}

} // namespace

QCoro::Task<void> Loader::readItGlue(QPointer<Loader> self, Job job)
{
    const std::shared_ptr<it_glue::ItGlueClient> client = self->m_vendors.itGlue;
    const Call call = callFor(job.purpose, job.stop);
    const ProgressFunction progress = progressFor(self, job.set);
    switch (job.set) {
    case DataSetId::GlueAccount: return store(self, job, &Inventory::glueAccount, asRows(client->signIn(call)));
    case DataSetId::GlueOrganizations:
        return store(self, job, &Inventory::glueOrganizations, client->organizations(progress, call));
    case DataSetId::GlueConfigurations: return readConfigurations(self, job);
    case DataSetId::GlueLocations:
        return store(self, job, &Inventory::glueLocations, client->locations(progress, call));
    case DataSetId::GlueConfigurationTypes:
        return store(self, job, &Inventory::glueTypes, client->configurationTypes(progress, call));
    case DataSetId::GlueUsers: return store(self, job, &Inventory::glueUsers, client->users(progress, call));
    case DataSetId::GlueSyncErrors: return readSyncErrors(self, job);
    default: Q_UNREACHABLE();
    }
}

QCoro::Task<void> Loader::readConfigurations(QPointer<Loader> self, Job job)
{
    const auto client = self->m_vendors.itGlue;
    const Call call = callFor(job.purpose, job.stop);
    const DataSet<it_glue::Configuration> former = self->m_inventory->glueConfigurations;
    if (job.purpose == ReadPurpose::Background && former.isProof() && former.rows.size() > wholeListUpTo) {
        auto changes = co_await client->newestConfigurations(newestUpdate(former.rows), call);
        if (!self)
            co_return;
        if (changes && !changes->isOdd) {
            auto rows =
                co_await runInBackground(mergedById<it_glue::Configuration>, former.rows, std::move(changes->rows));
            if (!self)
                co_return;
            // As many as the vendor counts: nothing was deleted meanwhile. Otherwise only the whole list tells.
            if (changes->total == rows.size()) {
                ListReading<it_glue::Configuration> settled;
                settled.rows = std::move(rows);
                self->settle(job, &Inventory::glueConfigurations, Result<ListReading<it_glue::Configuration>>(settled));
                co_return;
            }
        }
    }
    auto rows = co_await client->configurations(progressFor(self, job.set), call);
    if (self)
        self->settle(job, &Inventory::glueConfigurations, std::move(rows));
}

QCoro::Task<void> Loader::readSyncErrors(QPointer<Loader> self, Job job)
{
    const auto client = self->m_vendors.itGlue;
    const Call call = callFor(job.purpose, job.stop);
    const auto inventory = self->m_inventory;
    Result<ListReading<it_glue::RecordErrors>> rows = ListReading<it_glue::RecordErrors>{};
    if (!inventory->glueConfigurations.isKnown()) {
        rows = fail(inventory->glueConfigurations.problem.value_or(
            Problem{.kind = ProblemKind::NotFound, .vendor = VendorId::ItGlue}));
    } else {
        const QList<qint64> asked = configurationsToAsk(inventory->glueConfigurations.rows);
        std::deque<QCoro::Task<Result<it_glue::RecordErrors>>> ahead; // they begin when they are made
        for (qsizetype next = 0; next < asked.size() || !ahead.empty();) {
            while (next < asked.size() && ahead.size() < errorsAtOnce)
                ahead.push_back(client->recordErrors(asked[next++], call));
            QCoro::Task<Result<it_glue::RecordErrors>> task = std::move(ahead.front());
            ahead.pop_front();
            Result<it_glue::RecordErrors> row = co_await task;
            if (!self || job.stop.stop_requested())
                co_return;
            if (!row) {
                rows = fail(row.error());
                break;
            }
            rows->rows.append(std::move(*row));
            Q_EMIT self->progress(job.set, static_cast<int>(rows->rows.size()), static_cast<int>(asked.size()));
        }
    }
    if (self)
        self->settle(job, &Inventory::glueErrors, std::move(rows));
}

QCoro::Task<void> Loader::readSaas(QPointer<Loader> self, Job job)
{
    const std::shared_ptr<datto_saas::DattoSaasClient> client = self->m_vendors.saas;
    const Call call = callFor(job.purpose, job.stop);
    switch (job.set) {
    case DataSetId::SaasDomains:
        return store(self, job, &Inventory::saasDomains, client->domains(progressFor(self, job.set), call));
    case DataSetId::SaasSeats: return readSeats(self, job);
    default: Q_UNREACHABLE();
    }
}

QCoro::Task<void> Loader::readSeats(QPointer<Loader> self, Job job)
{
    const auto client = self->m_vendors.saas;
    const Call call = callFor(job.purpose, job.stop);
    const QList<qint64> asked = clientsToCount(self->m_inventory->saasDomains.rows);
    Result<ListReading<datto_saas::SeatCount>> rows = ListReading<datto_saas::SeatCount>{};
    for (const qint64 id : asked) {
        Result<datto_saas::SeatCount> row = co_await client->seats(id, call);
        if (!self || job.stop.stop_requested())
            co_return;
        if (!row) {
            rows = fail(row.error());
            break;
        }
        if (row->unreadable > 0)
            noteUnreadable(*rows, *row);
        rows->rows.append(std::move(*row));
        Q_EMIT self->progress(job.set, static_cast<int>(rows->rows.size()), static_cast<int>(asked.size()));
    }
    self->settle(job, &Inventory::saasSeats, std::move(rows));
}

} // namespace trivet
