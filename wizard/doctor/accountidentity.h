// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QMap>

namespace trivet {

/// What tells one customer's account of a vendor from another's, of those that were read: Autotask's database, Datto
/// RMM's account, IT Glue's region and subdomain. SaaS Protection shows nothing of the kind.
QMap<AccountId, QString> accountIdentities(const Inventory &inventory);

} // namespace trivet
