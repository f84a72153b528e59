// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <QHash>

/// Devices that Autotask holds several times: IT Glue copies every one of them. The one place that tells, for R14, R15,
/// the forecast of 2.1 and whatever follows from them. Pure; pointers reach into the inventory's lists and live as long
/// as it.
namespace trivet {

struct DoubledItem
{
    enum class By {
        RmmUid, ///< one device of Datto RMM
        Serial, ///< one serial number at one company
        Mac,    ///< one MAC address at one company, on two devices whose serial numbers do not speak against it
    };
    By by = By::RmmUid;
    QList<const autotask::ConfigurationItem *> items; ///< active ones, two or more
};

/// Those of one uid first; what they tell of is not told again.
QList<DoubledItem> doubledItems(const JointTables &tables);

/// The others that are the same device as an item, and by what.
struct ItemTwins
{
    DoubledItem::By by = DoubledItem::By::RmmUid;
    QList<const autotask::ConfigurationItem *> others;
};
/// By the item's id; nothing for items that are there once.
QHash<qint64, ItemTwins> twinsOfItems(const QList<DoubledItem> &doubledItems);

/// Items that have a serial number or a MAC address that identifies a device.
qsizetype identifiedItems(const JointTables &tables);

} // namespace trivet
