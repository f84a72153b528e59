// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/loading/loader.h"

#include "vendors/autotask/autotaskclient.h"

#include <QCoroTask>

#include <utility>

/// What all of Loader's readings share. Inside inventory/ only.
namespace trivet {

inline Call callFor(ReadPurpose purpose, std::stop_token stop)
{
    return {std::move(stop), purpose == ReadPurpose::Background ? CallPurpose::Background : CallPurpose::Foreground};
}

inline ProgressFunction progressFor(QPointer<Loader> self, DataSetId set)
{
    return [self, set](PageProgress page) {
        if (self)
            Q_EMIT self->progress(set, static_cast<int>(page.rows), page.total > 0 ? static_cast<int>(page.total) : -1);
    };
}

template <typename Row>
DataSet<Row> readNow(ListReading<Row> reading)
{
    const bool isWhole = !reading.shortfall;
    return {std::move(reading.rows), QDateTime::currentDateTimeUtc(), isWhole, {},
            reading.shortfall,       std::move(reading.fields)};
}

template <typename Row>
QCoro::Task<Result<ListReading<Row>>> asRows(QCoro::Task<Result<Row>> task)
{
    Result<Row> row = co_await std::move(task);
    if (!row)
        co_return fail(row.error());
    ListReading<Row> reading;
    reading.rows.append(std::move(*row));
    co_return reading;
}

template <typename Row>
QCoro::Task<void> Loader::store(QPointer<Loader> self, Job job, DataSet<Row> Inventory::*member,
                                QCoro::Task<Result<ListReading<Row>>> task)
{
    Result<ListReading<Row>> reading = co_await std::move(task);
    if (self)
        self->settle(job, member, std::move(reading));
}

template <typename Row>
void Loader::settle(const Job &job, DataSet<Row> Inventory::*member, Result<ListReading<Row>> reading)
{
    // Cancelled, or read with values that were replaced meanwhile: cancel() and setCredentials() have settled it.
    if (job.stop.stop_requested())
        return;
    m_reading.remove(job.set);
    Inventory next = *m_inventory;
    DataSet<Row> &set = next.*member;
    if (!reading) {
        set.problem = reading.error();
        if (meansUnreadableAnswer(reading.error().kind))
            set.isWhole = false;
        noteRefusal(next, dataSetAccount(job.set), reading.error());
    } else {
        const bool lostAll = reading->rows.isEmpty() && !set.rows.isEmpty();
        const bool isAskedAgain = m_suddenlyEmpty.contains(job.set) && job.purpose == ReadPurpose::AskedByPerson;
        if (lostAll && !isAskedAgain) {
            m_suddenlyEmpty.insert(job.set);
            set.problem = Problem{ProblemKind::BadReply, dataSetVendor(job.set)};
            set.isWhole = false;
        } else {
            m_suddenlyEmpty.remove(job.set);
            // A poll that brought no record tells nothing of their members.
            if (reading->fields.isEmpty())
                reading->fields = set.fields;
            set = readNow(std::move(*reading));
        }
    }
    const int count = static_cast<int>(set.rows.size());
    const QPointer<Loader> self(this);
    publish(std::move(next), {job.set});
    if (self)
        Q_EMIT progress(job.set, count, count);
}

} // namespace trivet
