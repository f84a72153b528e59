// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/tenantcatalog.h"
#include "store/tenantstore.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace trivet::test {

/// A data folder of its own with one new tenant in it.
struct FreshTenant
{
    QTemporaryDir dir;
    TenantInfo info;

    explicit FreshTenant(TenantKind kind = TenantKind::Live)
    {
        info = TenantCatalog(dataDir()).create(QStringLiteral("Northwind"), kind).value();
    }
    QString dataDir() const { return dir.filePath(QStringLiteral("data")); }
    QString file() const { return info.path + QStringLiteral("/trivet.sqlite"); }
    std::unique_ptr<TenantStore> open(OpenMode mode = OpenMode::ReadWrite) const
    {
        return std::move(TenantStore::open(info.path, mode).value());
    }
};

} // namespace trivet::test
