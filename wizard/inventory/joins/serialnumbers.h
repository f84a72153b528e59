// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QHash>
#include <QList>
#include <QString>

namespace trivet {

/// A serial number for comparing: its letters and digits, in one case. Empty for a text that no device bears alone:
/// what factories leave in place of one ("To be filled by O.E.M.", cut off or not), counting or repeated signs, a UUID.
QString serialKey(const QString &serialNumber);

/// Which serial numbers of a tenant tell a device apart. The rule that needs no list: one on three or more devices, or
/// on devices of more than one organization, identifies nothing. Pure; made for one snapshot, read on any thread.
class SerialNumbers
{
public:
    enum class Scope { BothSystems, Autotask };
    /// Counts active devices of Autotask and living configurations of IT Glue, each system by itself.
    explicit SerialNumbers(const Inventory &inventory);

    /// As serialKey(); empty, too, for one that identifies nothing here, or by what Autotask alone shows.
    QString keyOf(const QString &serialNumber, Scope scope = Scope::BothSystems) const;
    /// For one that the snapshot holds: two have the same number above 0 where keyOf() gives them the same key.
    int numberOf(const QString &serialNumber) const;

private:
    struct Key
    {
        QString text;
        bool isSharedInAutotask = false;
        bool isShared = false;
    };
    int keyed(const QString &serialNumber);

    QHash<QString, int> m_places; ///< in m_keys, by the numbers as they are written: most stand in both systems
    QHash<QString, int> m_placesOfKeys;
    QList<Key> m_keys; ///< the first is that of all that identify nothing
};

} // namespace trivet
