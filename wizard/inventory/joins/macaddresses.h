// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QList>

namespace trivet {

/// Which MAC addresses tell a device of Autotask apart: not those on three active devices or more, nor at two
/// companies, as of docks and VPN adapters. Pure; made for one snapshot, read on any thread.
class ItemMacAddresses
{
public:
    /// `inventory` has to live as long.
    explicit ItemMacAddresses(const Inventory &inventory);

    /// Of a row of the snapshot's own list: two have the same number above 0 where they have one macKey(); 0, too, for
    /// one that identifies nothing here.
    int numberOf(const autotask::ConfigurationItem &item) const;
    /// Above all numbers.
    int end() const { return static_cast<int>(m_isShared.size()); }

private:
    const Inventory &m_inventory;
    QList<int> m_ofItems;   ///< by the rows, shared or not
    QList<bool> m_isShared; ///< by number; the first is that of no address
};

} // namespace trivet
