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
    /// Counts active devices of Autotask and living configurations of IT Glue, each system by itself. `inventory` has to
    /// live as long.
    explicit SerialNumbers(const Inventory &inventory);

    /// As serialKey(); empty, too, for one that identifies nothing here, or by what Autotask alone shows.
    QString keyOf(const QString &serialNumber, Scope scope = Scope::BothSystems) const;
    /// Of a row of the snapshot's own lists: two have the same number above 0 where keyOf() gives them the same key.
    int numberOf(const autotask::ConfigurationItem &item) const;
    int numberOf(const it_glue::Configuration &configuration) const;
    /// Above all numbers.
    int end() const { return static_cast<int>(m_keys.size()); }

private:
    struct Key
    {
        QString text;
        bool isSharedInAutotask = false;
        bool isShared = false;
    };
    int keyed(const QString &serialNumber);
    int unlessShared(int place) const { return m_keys[place].isShared ? 0 : place; }

    const Inventory &m_inventory;
    QHash<QString, int> m_places; ///< in m_keys, by the numbers as they are written and by their keys
    QList<Key> m_keys;            ///< the first is that of all that identify nothing
    QList<int> m_ofItems;         ///< places, by the rows
    QList<int> m_ofConfigurations;
};

} // namespace trivet
