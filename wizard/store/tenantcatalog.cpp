// SPDX-License-Identifier: Apache-2.0
#include "store/tenantcatalog.h"

#include "store/safeplace.h"
#include "store/tenantparts.h"
#include "store/tenantstore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qsizetype longestName = 100;

QString folderOfKind(const QString &dataDir, TenantKind kind)
{
    return dataDir + (kind == TenantKind::Practice ? "/practice"_L1 : "/tenants"_L1);
}

/// Folders that are being made or deleted begin with a dot and are no tenants.
QList<QUuid> tenantIds(const QString &folder)
{
    QList<QUuid> ids;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QUuid id = QUuid::fromString(name); !id.isNull())
            ids.append(id);
    }
    return ids;
}

bool hasDamagedFile(const QString &folder)
{
    return !QDir(folder).entryList({u"trivet.damaged-*.sqlite"_s}, QDir::Files).isEmpty();
}

TenantInfo lookedAt(const QString &folder, const QUuid &id, TenantKind kind)
{
    const QString path = folder + u'/' + id.toString(QUuid::WithoutBraces);
    const auto store = TenantStore::open(path, OpenMode::ReadOnly);
    if (store)
        return (*store)->info();
    TenantInfo info{.id = id, .isPractice = kind == TenantKind::Practice, .path = path, .problem = store.error()};
    if (info.problem->kind == ProblemKind::NotFound && hasDamagedFile(path))
        info.problem->kind = ProblemKind::StorageDamaged;
    // Nearest to "last opened" of what cannot be asked: it keeps its place, and nothing older stands in for it.
    const auto files = QDir(path).entryInfoList({u"trivet*.sqlite"_s}, QDir::Files, QDir::Time);
    if (!files.isEmpty())
        info.lastOpened = files.first().lastModified().toUTC();
    return info;
}

Problem wrongName(const QString &why)
{
    return {.kind = ProblemKind::Input, .field = answerFieldName(AnswerId::TenantName), .detail = why};
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QString> usableName(const QString &given, const QList<TenantInfo> &others)
{
    const QString name = given.simplified();
    if (name.isEmpty())
        return fail(wrongName(u"empty"_s));
    if (name.size() > longestName)
        return fail(wrongName(u"too long"_s));
    for (const TenantInfo &other : others) {
        if (!other.problem && isSameName(other.name, name))
            return fail(wrongName(u"taken"_s));
    }
    return name;
}

/// What a deletion that was cut short left behind.
void sweepForgotten(const QString &folder)
{
    const auto left = QDir(folder).entryList({u".forgotten-*"_s}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left)
        QDir(folder + u'/' + name).removeRecursively();
}

} // namespace

TenantCatalog::TenantCatalog(QString dataDir)
    : m_dataDir(QDir::cleanPath(QFileInfo(std::move(dataDir)).absoluteFilePath()))
{
}

QList<TenantInfo> TenantCatalog::list() const
{
    QList<TenantInfo> all;
    for (const TenantKind kind : {TenantKind::Live, TenantKind::Practice}) {
        const QString folder = folderOfKind(m_dataDir, kind);
        for (const QUuid &id : tenantIds(folder))
            all.append(lookedAt(folder, id, kind));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TenantInfo &one, const TenantInfo &other) { return one.lastOpened > other.lastOpened; });
    return all;
}

Result<TenantInfo> TenantCatalog::find(const QString &name) const
{
    QList<TenantInfo> all = list();
    std::stable_partition(all.begin(), all.end(), [](const TenantInfo &info) { return !info.isPractice; });
    std::optional<Problem> unreadable;
    for (const TenantInfo &info : all) {
        if (!isSameName(info.name, name.simplified()))
            continue;
        if (!info.problem)
            return info;
        unreadable = info.problem;
    }
    return fail(unreadable.value_or(Problem{.kind = ProblemKind::TenantUnknown, .subject = name}));
}

Result<TenantInfo> TenantCatalog::create(const QString &name, TenantKind kind)
{
    const bool isPractice = kind == TenantKind::Practice;
    QList<TenantInfo> others = list();
    others.removeIf([isPractice](const TenantInfo &info) { return info.isPractice != isPractice; });
    const auto usable = usableName(name, others);
    if (!usable)
        return fail(usable.error());
    TenantInfo info{.id = QUuid::createUuid(), .name = *usable, .isPractice = isPractice};
    const QString folder = folderOfKind(m_dataDir, kind);
    const QString uuid = info.id.toString(QUuid::WithoutBraces);
    info.path = folder + u'/' + uuid;
    if (const auto safe = checkedPlace(info.path); !safe)
        return fail(safe.error());
    // Made under another name first: a tenant's folder either is whole or is not there.
    const QString unfinished = folder + "/.new-"_L1 + uuid;
    if (const auto made = makePrivateFolder(unfinished); !made)
        return fail(made.error());
    auto filled = makeTenantFile(unfinished, info);
    if (filled && !QDir().rename(unfinished, info.path))
        filled = fail({.kind = ProblemKind::Storage, .detail = u"Cannot make the folder %1"_s.arg(info.path)});
    if (!filled) {
        QDir(unfinished).removeRecursively();
        return fail(filled.error());
    }
    return info;
}

Result<void> TenantCatalog::rename(const QUuid &id, const QString &name)
{
    QList<TenantInfo> others = list();
    const auto found = std::find_if(others.begin(), others.end(), [&id](const auto &info) { return info.id == id; });
    if (found == others.end())
        return fail({.kind = ProblemKind::NotFound, .detail = id.toString(QUuid::WithoutBraces)});
    const TenantInfo own = *found;
    others.removeIf([&own](const TenantInfo &info) { return info.id == own.id || info.isPractice != own.isPractice; });
    const auto usable = usableName(name, others);
    if (!usable)
        return fail(usable.error());
    const auto store = TenantStore::open(own.path, OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    return (*store)->setValue(AnswerId::TenantName, *usable);
}

Result<void> TenantCatalog::forget(const QUuid &id)
{
    for (const TenantKind kind : {TenantKind::Live, TenantKind::Practice}) {
        const QString folder = folderOfKind(m_dataDir, kind);
        const QString uuid = id.toString(QUuid::WithoutBraces);
        const QString path = folder + u'/' + uuid;
        sweepForgotten(folder);
        if (!QFileInfo(path).isDir())
            continue;
        if (const auto safe = checkedPlace(path); !safe)
            return safe;
        if (const auto lock = lockTenant(path); !lock)
            return fail(lock.error());
        // Gone at once under its name, then file by file.
        const QString leaving = folder + "/.forgotten-"_L1 + uuid;
        if (!QDir().rename(path, leaving) || !QDir(leaving).removeRecursively())
            return fail({.kind = ProblemKind::Storage, .detail = u"Cannot delete %1"_s.arg(path)});
        return {};
    }
    return fail({.kind = ProblemKind::NotFound, .detail = id.toString(QUuid::WithoutBraces)});
}

} // namespace trivet
