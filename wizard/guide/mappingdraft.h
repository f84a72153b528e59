// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/inventory.h"

#include <QList>

namespace trivet {

/// The mapping of 1.4 for every device type in use: what a person chose stays, new device types get the product that
/// Datto RMM would make and the type suggested by name. Ambiguous types stay empty: the choice is the person's.
/// Device types that Datto RMM no longer has fall away. Unchanged while either side is not read.
QList<DeviceTypeMapping> draftMapping(const Inventory &inventory, const QList<DeviceTypeMapping> &present);

/// The material code to begin with: "Hardware" where Autotask has it active, else nothing.
QString draftMaterialCode(const Inventory &inventory);

} // namespace trivet
