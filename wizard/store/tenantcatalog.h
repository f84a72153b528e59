// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/tenantinfo.h"

#include <QList>
#include <QString>

namespace trivet {

/// The tenants under one data folder: <data-dir>/tenants/<uuid>/ and <data-dir>/practice/<uuid>/.
/// Cheap to make; every call looks at the disk.
class TenantCatalog
{
public:
    explicit TenantCatalog(QString dataDir);

    /// All of them, last opened first. One that cannot be read is listed with its problem.
    QList<TenantInfo> list() const;
    /// By name, case aside; live ones first. TenantUnknown: nobody has it. Where the only tenant of that name cannot
    /// be read, the problem is the tenant's own.
    Result<TenantInfo> find(const QString &name) const;
    /// Makes the folder (0700) and the file (0600). Input (field "tenantNameEdit"): empty, too long, or taken by
    /// another tenant of the same kind. Storage: the disk said no, or the place is not safe.
    Result<TenantInfo> create(const QString &name, TenantKind kind);
    Result<void> rename(const QUuid &id, const QString &name);
    /// Deletes the tenant's folder with everything in it. Its secrets are the vault's: remove those first.
    /// StorageInUse while a copy of Trivet has it open.
    Result<void> forget(const QUuid &id);

    QString dataDir() const { return m_dataDir; }

private:
    QString m_dataDir;
};

} // namespace trivet
