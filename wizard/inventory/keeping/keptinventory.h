// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"
#include "store/keptreadings.h"

namespace trivet {

/// A data set as it is to be kept; `values` is the fingerprint of the values that it was read with.
KeptReading packed(const Inventory &inventory, DataSetId set, const QString &values);

/// Puts what was kept into the inventory's data set of its key, marked as kept. False where the key is unknown, the
/// form is another one, or the bytes are not what they should be; the set is then as before.
bool unpack(const KeptReading &reading, Inventory &inventory);

} // namespace trivet
