// SPDX-License-Identifier: Apache-2.0
#include "store/tenantstore.h"

#include "store/safeplace.h"
#include "store/schema.h"
#include "store/tenantparts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isPracticeFolder(const QString &folder)
{
    return QFileInfo(QFileInfo(folder).absolutePath()).fileName() == "practice"_L1;
}

/// Renames the file and its companions; they may hold what can still be saved by hand. Its new name.
QString keptAside(const QString &folder)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString file = folder + u'/' + tenantFileName;
    const QString kept = folder + "/trivet.damaged-"_L1 + stamp + ".sqlite"_L1;
    for (const auto companion : {QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::rename(file + companion, kept + companion);
    return QFile::rename(file, kept) ? kept : QString();
}

Result<void> lookedThrough(const Database &database)
{
    const auto verdict = database.ask(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return fail({.kind = ProblemKind::StorageDamaged, .detail = verdict->toString()});
    return {};
}

/// Reads the version without changing a byte, then opens for work.
Result<std::unique_ptr<Database>> openTenantFile(const QString &file, DatabaseMode mode)
{
    auto reader = Database::open(file, DatabaseMode::ReadOnly);
    if (!reader)
        return reader;
    const auto version = schemaOf(**reader);
    if (!version)
        return fail(version.error());
    if (mode == DatabaseMode::ReadOnly)
        return reader;
    reader->reset();
    auto writer = Database::open(file, DatabaseMode::ReadWrite);
    if (!writer)
        return writer;
    if (const auto sound = lookedThrough(**writer); !sound)
        return fail(sound.error());
    if (const auto done = migrate(**writer, *version); !done)
        return fail(done.error());
    return writer;
}

void keepPrivate(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(folder + u'/' + tenantFileName, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Result<std::unique_ptr<TenantStore>> TenantStore::open(const QString &path, OpenMode mode)
{
    auto parts = std::make_unique<Parts>();
    parts->path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString file = parts->path + u'/' + tenantFileName;
    if (const auto safe = checkedPlace(parts->path); !safe)
        return fail(safe.error());
    const QFileInfo info(file);
    if (info.isSymLink())
        return fail({.kind = ProblemKind::Storage, .detail = u"A symbolic link: %1"_s.arg(file)});
    if (!info.exists())
        return fail({.kind = ProblemKind::NotFound, .detail = file});
    // To open a pipe or a device waits for ever, or reads for ever.
    for (const QFileInfo &own : {info, QFileInfo(parts->path + u'/' + tenantLockName)}) {
        if (own.exists() && !own.isFile())
            return fail({.kind = ProblemKind::Storage, .detail = u"Not a file: %1"_s.arg(own.filePath())});
    }
    if (mode == OpenMode::ReadWrite) {
        auto lock = lockTenant(parts->path);
        if (lock)
            parts->lock = std::move(*lock);
        else if (lock.error().kind != ProblemKind::StorageInUse)
            return fail(lock.error());
    }
    auto database = openTenantFile(file, parts->lock ? DatabaseMode::ReadWrite : DatabaseMode::ReadOnly);
    if (!database) {
        Problem problem = database.error();
        if (problem.kind == ProblemKind::StorageDamaged && parts->lock) {
            if (const QString kept = keptAside(parts->path); !kept.isEmpty())
                problem.detail = kept;
        }
        return fail(problem);
    }
    parts->database = std::move(*database);
    if (parts->lock) {
        keepPrivate(parts->path);
        const QString now = storedTime(QDateTime::currentDateTimeUtc());
        if (const auto noted = parts->keep({setsMeta(u"last-opened"_s, now)}); !noted)
            return fail(noted.error());
        parts->rememberFiles();
    }
    return std::unique_ptr<TenantStore>(new TenantStore(std::move(parts)));
}

TenantStore::TenantStore(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

TenantStore::~TenantStore() = default;

TenantInfo TenantStore::info() const
{
    QMap<QString, QString> meta;
    for (const QVariantList &row : m_parts->rows({"SELECT key, value FROM meta"}))
        meta.insert(row[0].toString(), row[1].toString());
    const auto passed = m_parts->rows({"SELECT count(*) FROM passed_steps"});
    TenantInfo info;
    info.id = QUuid::fromString(meta.value(u"id"_s));
    info.name = answers().value(AnswerId::TenantName);
    info.isPractice = isPracticeFolder(m_parts->path);
    info.currentStep = meta.value(u"current-step"_s);
    info.passedSteps = passed.isEmpty() ? 0 : passed.first().first().toInt();
    info.totalSteps = meta.value(u"total-steps"_s).toInt();
    info.linkState = meta.value(u"link-state"_s);
    info.links = meta.value(u"links"_s);
    for (const AccountId account : allAccounts) {
        if (const QString identity = meta.value(accountMetaKey(account)); !identity.isEmpty())
            info.accounts.insert(account, identity);
    }
    info.lastOpened = timeFromStore(meta.value(u"last-opened"_s));
    info.lastSaved = timeFromStore(meta.value(u"last-saved"_s));
    info.path = m_parts->path;
    return info;
}

bool TenantStore::isReadOnly() const
{
    return !m_parts->lock;
}

QDateTime TenantStore::lastSaved() const
{
    return timeFromStore(m_parts->meta(u"last-saved"_s));
}

std::optional<Problem> TenantStore::unsaved() const
{
    return m_parts->unsaved;
}

Result<void> TenantStore::saveWaiting()
{
    if (isReadOnly() || (!m_parts->unsaved && m_parts->filesAreThere()))
        return {};
    // Written also where nothing waits, so that "saved again" is seen and not guessed. Never the same value: SQLite writes
    // nothing for a value that is there, as the time of the same millisecond would be.
    const QString other = QString::number(QRandomGenerator::global()->generate64(), 16);
    return m_parts->keep({setsMeta(u"saving-tried"_s, other)}, Parts::Failing::Drop);
}

void TenantStore::watchSaving(std::function<void()> changed)
{
    m_parts->savingChanged = std::move(changed);
}

QByteArray TenantStore::salt() const
{
    return m_parts->meta(u"salt"_s).toLatin1();
}

} // namespace trivet
