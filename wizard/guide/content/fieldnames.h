// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QList>

namespace trivet {

/// One field that has another name, or none, on the other side. For the searchable reference on the last page.
/// (vendors/it_glue/FACTS.md §7: D, the vendor's own mapping pages.) Field names are portal words, never translated.
struct FieldName
{
    enum class Area { Organization, Configuration, Contact, Location, Ticket, RmmDevice } area = Area::Configuration;
    PortalLabel from = nullptr; ///< in Autotask; for RmmDevice in Datto RMM
    PortalLabel to = nullptr;   ///< in IT Glue; nullptr = does not arrive there
    GuideText note = nullptr;   ///< what is particular about it, or nullptr
};
/// Grouped by area, in the order of the enum.
const QList<FieldName> &fieldNames();
/// Head of an area's rows: "Organizations".
GuideText fieldAreaTitle(FieldName::Area area);

} // namespace trivet
