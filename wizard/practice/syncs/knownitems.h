// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace trivet::practice {

class Table;
class World;
struct RmmDevice;

/// Finds the item of Autotask that the integration takes for a device (vendors/datto_rmm/FACTS.md §13).
class KnownItems
{
public:
    void collect(World &world);
    std::optional<qint64> itemFor(World &world, const RmmDevice &device, qint64 companyId) const;

private:
    using OfCompany = QMultiHash<std::pair<qint64, QString>, qint64>;

    QHash<QString, qint64> m_byUid;
    OfCompany m_bySerial; ///< active items linked to no device
    OfCompany m_byTitle;  ///< the same
};

} // namespace trivet::practice
