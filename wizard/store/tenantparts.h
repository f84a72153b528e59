// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/tenantstore.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace trivet {

inline constexpr auto tenantFileName = QLatin1StringView("trivet.sqlite");
inline constexpr auto tenantLockName = QLatin1StringView("trivet.lock");

QString storedTime(const QDateTime &time); ///< ISO 8601, UTC, milliseconds; empty for an invalid one
QDateTime timeFromStore(const QVariant &value);

/// Takes the lock of a tenant's folder, also one that a killed process left. StorageInUse: another process holds it;
/// Storage: the folder cannot be written to.
Result<std::unique_ptr<QLockFile>> lockTenant(const QString &folder);

Statement setsMeta(const QString &key, const QString &value);

struct TenantStore::Parts
{
    QString path;
    std::unique_ptr<QLockFile> lock; ///< declared first: let go only after the file is closed
    std::unique_ptr<Database> database;

    /// Something a person gave or reached: counts as "last saved".
    Result<void> save(QList<Statement> statements);
    /// Cache and window state: does not.
    Result<void> keep(const QList<Statement> &statements);
    QList<QVariantList> rows(const Statement &statement) const;
    QString meta(const QString &key) const;
};

/// Makes the file of a new tenant in a folder that exists.
Result<void> makeTenantFile(const QString &folder, const TenantInfo &tenant);

} // namespace trivet
