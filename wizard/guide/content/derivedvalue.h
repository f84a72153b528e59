// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"

#include <QString>
#include <QStringList>

namespace trivet {

struct Facts;
struct Inventory;

/// What a portal asks for and Trivet works out of things already given, so that nobody types it twice.
enum class DerivedValue {
    GlueSubdomain,   ///< "fernhill-it", for Autotask (2.2)
    GlueRegionName,  ///< "NA (North America)", as the portals' menus have it
    GlueFullUrl,     ///< "https://fernhill-it.eu.itglue.com", for Datto RMM (3.3)
    RmmPlatform,     ///< "Concord", for IT Glue (3.2); of the key pair made for IT Glue, before 3.1 of Trivet's own
    RmmPlatformHost, ///< "concord-api.centrastage.net", where the platform is seen
    CustomerType,    ///< "Customer", or what the tenant calls it (1.3, 2.4); from readings only
    ItemTypesInUse,  ///< configuration item types that devices have, by name (2.4); from readings only
};
/// Empty while what it comes from is not given. Portal words and addresses: never translated.
QString derivedText(DerivedValue value, const Answers &answers);
/// The same, and those that come out of readings as well.
QString derivedText(DerivedValue value, const Facts &facts);

/// Names of the active configuration item types that active devices of Autotask carry, in alphabetical order: what 2.4
/// recommends to select. Devices that no RMM knows count too. Empty while types or devices are not read whole.
QStringList itemTypesInUse(const Inventory &inventory);

} // namespace trivet
