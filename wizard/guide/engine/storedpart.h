// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/tenantstore.h"

#include <QObject>

namespace trivet {

/// What the guide's parts have in common: what is set is in the store when the call returns, or they say why it is not.
class StoredPart : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void saved();
    void storeFailed(const trivet::Problem &problem);

protected:
    explicit StoredPart(TenantStore &store) : m_store(store) {}
    bool isReadOnly() const { return m_store.isReadOnly(); }
    /// Of something that a person did.
    void keep(const Result<void> &result);
    /// Of something that Trivet notes by itself: only that it failed is worth telling.
    void keepSilently(const Result<void> &result);

    TenantStore &m_store;
};

} // namespace trivet
