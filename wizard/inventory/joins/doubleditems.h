// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QHash>

/// Devices that Autotask holds several times: IT Glue copies every one of them. Pure; pointers reach into the inventory's
/// lists and live as long as it.
namespace trivet {

struct DoubledItem
{
    enum class By {
        RmmUid, ///< one device of Datto RMM
        Serial, ///< one serial number at one company
    };
    By by = By::RmmUid;
    QList<const autotask::ConfigurationItem *> items; ///< active ones, two or more
};

QList<DoubledItem> doubledItems(const Inventory &inventory);

/// The others that are the same device as an item, by the item's id; nothing for items that are there once.
QHash<qint64, QList<const autotask::ConfigurationItem *>> twinsOfItems(const Inventory &inventory);

} // namespace trivet
