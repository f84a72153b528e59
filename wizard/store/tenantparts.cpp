// SPDX-License-Identifier: Apache-2.0
#include "store/tenantparts.h"

#include "store/filesync.h"
#include "store/safeplace.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(storeLog, "trivet.store")

constexpr qint64 longLog = 4 * 1024 * 1024;

/// What was committed is in the log. A long one is brought into the file here, too, before SQLite does it
/// within somebody's commit.
Result<void> syncLog(const QString &file)
{
    const QString log = file + "-wal"_L1;
    if (!syncToDisk(log))
        return fail({.kind = ProblemKind::Storage, .detail = u"%1 did not reach the disk"_s.arg(log)});
    if (QFileInfo(log).size() > longLog) {
        if (const auto database = Database::open(file, DatabaseMode::ReadWrite))
            static_cast<void>((*database)->ask(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
    }
    return {};
}

QString freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const quint32 word : words)
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    return QString::fromLatin1(bytes);
}

} // namespace

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime timeFromStore(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<std::unique_ptr<QLockFile>> lockTenant(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + tenantLockName);
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    // A killed process may have left the file under another host name (containers) or under a process number that
    // is in use again. Removing it succeeds only while no living process holds the system's own lock on it.
    if (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile() && lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail({.kind = ProblemKind::StorageInUse, .detail = u"Another copy of Trivet has %1 open"_s.arg(folder)});
    return fail({.kind = ProblemKind::Storage, .detail = u"Cannot write to %1"_s.arg(folder)});
}

void TenantStore::Parts::rememberFiles()
{
    const QString file = path + u'/' + tenantFileName;
    for (const QString &name : {file, file + "-wal"_L1}) {
        if (const auto identity = identityOf(name))
            files.append({name, *identity});
    }
}

Result<void> TenantStore::Parts::filesAreThere() const
{
    for (const auto &[name, identity] : files) {
        if (identityOf(name) != identity)
            return fail({.kind = ProblemKind::StorageGone, .detail = name});
    }
    return {};
}

Result<void> TenantStore::Parts::save(QList<Statement> statements, Failing failing)
{
    statements.append(setsMeta(u"last-saved"_s, storedTime(QDateTime::currentDateTimeUtc())));
    return keep(statements, failing);
}

Result<void> TenantStore::Parts::keep(const QList<Statement> &statements, Failing failing)
{
    if (!lock)
        return fail({.kind = ProblemKind::StorageInUse, .detail = u"Opened to read only"_s});
    Result<void> done = filesAreThere();
    if (done)
        done = database->write(waiting + statements);
    if (!done)
        qCWarning(storeLog, "Not saved: %ls", qUtf16Printable(done.error().detail));
    if (!done && done.error().kind == ProblemKind::Internal)
        return done;
    const bool wasUnsaved = unsaved.has_value();
    if (done) {
        waiting.clear();
        unsaved.reset();
    } else {
        if (failing == Failing::Wait)
            waiting.append(statements);
        unsaved = done.error();
    }
    if (savingChanged && (wasUnsaved || unsaved))
        savingChanged();
    return done;
}

QFuture<Result<void>> TenantStore::Parts::syncToDisk()
{
    if (!database->keepsLog())
        return QtFuture::makeReadyFuture(Result<void>());
    syncing.setMaxThreadCount(1);
    return QtConcurrent::run(&syncing, syncLog, path + u'/' + tenantFileName);
}

QList<QVariantList> TenantStore::Parts::rows(const Statement &statement) const
{
    const auto found = database->rows(statement);
    if (found)
        return *found;
    qCWarning(storeLog, "Not read: %ls", qUtf16Printable(found.error().detail));
    return {};
}

QString TenantStore::Parts::meta(const QString &key) const
{
    const auto found = rows({"SELECT value FROM meta WHERE key = ?", {key}});
    return found.isEmpty() ? QString() : found.first().first().toString();
}

Statement setsMeta(const QString &key, const QString &value)
{
    return {"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            {key, value}};
}

QString accountMetaKey(AccountId account)
{
    return u"account-"_s + accountKey(account);
}

Result<void> makeTenantFile(const QString &folder, const TenantInfo &tenant)
{
    const QString file = folder + u'/' + tenantFileName;
    if (const auto made = makePrivateFile(file); !made)
        return made;
    const auto database = Database::open(file, DatabaseMode::ReadWrite);
    if (!database)
        return fail(database.error());
    if (const auto done = migrate(**database, 0); !done)
        return done;
    return (*database)->write({
        setsMeta(u"id"_s, tenant.id.toString(QUuid::WithoutBraces)),
        setsMeta(u"salt"_s, freshSalt()),
        {"INSERT INTO answers (key, value) VALUES (?, ?)",
         {QString::fromLatin1(answerSpec(AnswerId::TenantName).key), tenant.name}},
    });
}

} // namespace trivet
