// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QSet>
#include <QString>

namespace trivet {

/// Which MAC addresses tell a device of Autotask apart: not those on three active devices or more, nor at two
/// companies, as of docks and VPN adapters. Pure; made for one snapshot, read on any thread.
class ItemMacAddresses
{
public:
    explicit ItemMacAddresses(const Inventory &inventory);

    /// As macKey(); 0, too, for one that identifies nothing here.
    quint64 keyOf(const QString &macAddress) const;

private:
    QSet<quint64> m_shared;
};

} // namespace trivet
