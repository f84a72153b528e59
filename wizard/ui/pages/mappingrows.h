// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/inventory.h"
#include "ui/tables/mappingrow.h"

namespace trivet {

/// The mapping table's rows, ready to show.
MappingRows mappingRowsFor(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping);

/// Icon of a device type by the words in its name; "desktop" where none fits.
QString deviceTypeIcon(const QString &deviceType);

} // namespace trivet
