// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/data/inventory.h"
#include "ui/pages/mapping/mappingrow.h"

namespace trivet {

/// The mapping table's rows, ready to show.
MappingRows mappingRowsFor(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping);

/// Icon of a device type by the words in its name; "desktop" where none fits.
QString deviceTypeIcon(const QString &deviceType);

} // namespace trivet
