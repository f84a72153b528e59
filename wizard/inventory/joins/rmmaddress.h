// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <QHash>

#include <limits>

/// Addresses of devices in Datto RMM, as IT Glue keeps them with a configuration (reference vendors/it_glue/FACTS.md §4.5): read here
/// and nowhere else. Pure; pointers reach into the inventory's lists and live as long as it.
namespace trivet {

/// Which RMM a configuration's record is of. IT Glue does not say, the host of its address does (4.5, I).
enum class RmmOrigin {
    DattoRmm,
    Other,
    Unknown, ///< no address, or none with a host
};
/// Addresses of a practice world count as Datto RMM's too.
RmmOrigin rmmOriginOf(const it_glue::RmmRecord &record);
bool isOfDattoRmm(const it_glue::RmmRecord &record);

/// Which device of Datto RMM an external-url leads to. The forms met: /device/ with number, uid or host name, pages below
/// that (/summary), a route behind "#", and uid, number or host name as a value of the query. A number behind /site/ is a
/// site's.
class DeviceAddresses
{
public:
    /// `tables` have to live as long.
    explicit DeviceAddresses(const JointTables &tables);
    /// nullptr: a form that is not known, or a device that Datto RMM does not list. Tells nothing either way.
    const datto_rmm::Device *behind(const QString &externalUrl) const;

private:
    /// By host name; nullptr where several bear it.
    QHash<QString, const datto_rmm::Device *> byName() const;

    const JointTables &m_tables;
    QHash<qint64, const datto_rmm::Device *> m_byId;
    qsizetype m_shortestUid = std::numeric_limits<qsizetype>::max();
    Lazy<QHash<QString, const datto_rmm::Device *>> m_byName; ///< few addresses name a device so
};

} // namespace trivet
