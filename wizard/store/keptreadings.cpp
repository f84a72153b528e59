// SPDX-License-Identifier: Apache-2.0
#include "store/keptreadings.h"

#include "store/database.h"
#include "store/safeplace.h"
#include "store/tenantparts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(readingsLog, "trivet.store")

constexpr auto readingsFileName = QLatin1StringView("readings.sqlite");
/// Nothing is carried over from another version: it can all be read again.
constexpr int readingsVersion = 1;

QString readingsFile(const QString &folder)
{
    return folder + u'/' + readingsFileName;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2s_256);
}

/// Nothing, where there is no file. A link, device or pipe is not opened.
Result<std::unique_ptr<Database>> openedToRead(const QString &folder)
{
    const QFileInfo info(readingsFile(folder));
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail({.kind = ProblemKind::Storage, .detail = u"Not a file: %1"_s.arg(info.filePath())});
    if (!info.exists())
        return std::unique_ptr<Database>();
    auto database = Database::open(info.filePath(), DatabaseMode::ReadOnly);
    if (!database)
        return database;
    const auto version = (*database)->ask(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    if (version->toInt() != readingsVersion)
        return std::unique_ptr<Database>();
    return database;
}

Result<std::unique_ptr<Database>> madeAnew(const QString &folder)
{
    const QString file = readingsFile(folder);
    for (const auto ending : {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(file + ending);
    if (const auto made = makePrivateFile(file); !made)
        return fail(made.error());
    auto database = Database::open(file, DatabaseMode::ReadWrite);
    if (!database)
        return database;
    const auto done = (*database)->write({
        {"CREATE TABLE readings (key TEXT PRIMARY KEY, form TEXT NOT NULL, read_with TEXT NOT NULL, as_of TEXT NOT "
         "NULL,"
         " whole INTEGER NOT NULL, row_count INTEGER NOT NULL, digest BLOB NOT NULL, bytes BLOB NOT NULL)"},
        {"PRAGMA user_version = 1"},
    });
    static_assert(readingsVersion == 1);
    if (!done)
        return fail(done.error());
    return database;
}

Result<std::unique_ptr<Database>> openedToWrite(const QString &folder)
{
    const auto sound = openedToRead(folder);
    if (!sound && sound.error().kind != ProblemKind::StorageDamaged)
        return fail(sound.error());
    if (!sound || !*sound)
        return madeAnew(folder);
    return Database::open(readingsFile(folder), DatabaseMode::ReadWrite);
}

/// What tells two readings of one data set apart, but for when they were read.
QVariantList identityOf(const KeptReading &reading)
{
    return {reading.form, reading.values, reading.isWhole, reading.rows, digestOf(reading.bytes)};
}

Statement keeps(const KeptReading &reading, const QVariantList &identity, const QVariantList &kept)
{
    if (identity == kept)
        return {"UPDATE readings SET as_of = ? WHERE key = ?", {storedTime(reading.asOf), reading.key}};
    return {"INSERT OR REPLACE INTO readings (form, read_with, whole, row_count, digest, key, as_of, bytes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            identity + QVariantList{reading.key, storedTime(reading.asOf), reading.bytes}};
}

Result<void> written(const QString &folder, const QList<KeptReading> &readings)
{
    const auto database = openedToWrite(folder);
    if (!database)
        return fail(database.error());
    const auto rows = (*database)->rows({"SELECT key, form, read_with, whole, row_count, digest FROM readings"});
    if (!rows)
        return fail(rows.error());
    QHash<QString, QVariantList> kept;
    for (const QVariantList &row : *rows)
        kept.insert(row[0].toString(), {row[1], row[2], row[3].toBool(), row[4], row[5]});
    QList<Statement> statements;
    for (const KeptReading &reading : readings)
        statements.append(keeps(reading, identityOf(reading), kept.value(reading.key)));
    return (*database)->write(statements);
}

} // namespace

Result<QList<KeptReading>> keptReadings(const QString &folder)
{
    const auto database = openedToRead(folder);
    if (!database)
        return fail(database.error());
    QList<KeptReading> all;
    if (!*database)
        return all;
    const auto rows = (*database)->rows(
        {"SELECT key, form, read_with, as_of, whole, row_count, digest, bytes FROM readings ORDER BY key"});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows) {
        const KeptReading reading{row[0].toString(), row[1].toString(),   row[2].toString(),   timeFromStore(row[3]),
                                  row[4].toBool(),   row[5].toLongLong(), row[7].toByteArray()};
        if (digestOf(reading.bytes) == row[6].toByteArray() && reading.asOf.isValid())
            all.append(reading);
        else
            qCWarning(readingsLog, "A kept reading is damaged: %ls", qUtf16Printable(reading.key));
    }
    return all;
}

Result<void> keepReadings(const QString &folder, const QList<KeptReading> &readings)
{
    if (readings.isEmpty())
        return {};
    Result<void> done = written(folder, readings);
    // Seen only while it was written: what cannot be trusted is no loss.
    if (!done && done.error().kind == ProblemKind::StorageDamaged) {
        QFile::remove(readingsFile(folder));
        done = written(folder, readings);
    }
    return done;
}

Result<QList<KeptCount>> keptCounts(const QString &folder)
{
    const auto database = openedToRead(folder);
    if (!database)
        return fail(database.error());
    QList<KeptCount> all;
    if (!*database)
        return all;
    const auto rows = (*database)->rows({"SELECT key, row_count, as_of, whole FROM readings ORDER BY key"});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows)
        all.append({row[0].toString(), row[1].toLongLong(), timeFromStore(row[2]), row[3].toBool()});
    return all;
}

} // namespace trivet
