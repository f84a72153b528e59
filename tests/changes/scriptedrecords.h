// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/recordaccess.h"

#include <QCoroTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace trivet::test {

/// A vendor's records in memory, that take what is written unless a script says otherwise. Answers come by the event loop.
class ScriptedRecords : public RecordAccess
{
public:
    /// How the next writes come out.
    struct Script
    {
        enum class Written { Yes, No, Ignored } written = Written::Yes; ///< Ignored: accepted, and not kept
        std::optional<Problem> problem = {};
    };
    struct Write
    {
        QString id; ///< empty: a new record's
        QJsonObject fields;
    };

    QHash<QString, QJsonObject> records;
    QList<Write> writes;               ///< those that reached the vendor
    QHash<QString, Script> scripts;    ///< by record's id, or the name of one to create; used up
    std::optional<Problem> unreadable; ///< reading fails so
    std::function<void()> beforeWrite = [] {};
    std::chrono::milliseconds delay{0};
    std::optional<CallsLeft> left = {};
    int reads = 0;
    QSet<QString> readAs; ///< "entity/id"
    int inFlight = 0;
    int mostInFlight = 0;

    QCoro::Task<Result<QHash<QString, QJsonObject>>> read(VendorId, QString entity, QStringList ids, QStringList,
                                                          std::stop_token) override
    {
        for (const QString &id : ids)
            readAs.insert(entity + u'/' + id);
        co_await QCoro::sleepFor(delay);
        ++reads;
        if (unreadable)
            co_return fail(*unreadable);
        QHash<QString, QJsonObject> found;
        for (const QString &id : ids) {
            if (records.contains(id))
                found.insert(id, records.value(id));
        }
        co_return found;
    }
    QCoro::Task<Result<QStringList>> find(VendorId, QString, QString field, QString value, std::stop_token) override
    {
        co_await QCoro::sleepFor(delay);
        if (unreadable)
            co_return fail(*unreadable);
        QStringList ids;
        for (auto record = records.cbegin(); record != records.cend(); ++record) {
            if (record->value(field).toString() == value)
                ids.append(record.key());
        }
        std::sort(ids.begin(), ids.end());
        co_return ids;
    }
    QCoro::Task<Result<QString>> create(VendorId, QString, QJsonObject fields, std::stop_token stop) override
    {
        const QString id = QString::number(900 + records.size());
        const Result<void> written =
            co_await write({}, fields.value(QLatin1String("name")).toString(), id, fields, std::move(stop));
        if (!written)
            co_return tl::unexpected(written.error());
        co_return id;
    }
    QCoro::Task<Result<void>> update(VendorId, QString, QString id, QJsonObject fields, std::stop_token stop) override
    {
        return write(id, id, id, std::move(fields), std::move(stop));
    }

    std::optional<CallsLeft> callsLeft(VendorId) const override { return left; }

private:
    QCoro::Task<Result<void>> write(QString changed, QString key, QString target, QJsonObject fields,
                                    std::stop_token stop)
    {
        mostInFlight = std::max(mostInFlight, ++inFlight);
        beforeWrite();
        co_await QCoro::sleepFor(delay);
        --inFlight;
        if (stop.stop_requested())
            co_return fail({.kind = ProblemKind::Cancelled});
        const Script script = scripts.take(key);
        if (script.written != Script::Written::No)
            writes.append({changed, fields});
        if (script.written == Script::Written::Yes) {
            QJsonObject record = records.value(target);
            for (auto field = fields.begin(); field != fields.end(); ++field)
                record.insert(field.key(), field.value());
            records.insert(target, record);
        }
        if (script.problem)
            co_return fail(*script.problem);
        co_return Result<void>{};
    }
};

} // namespace trivet::test
