// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::practice {

class World;

/// What becomes of configurations that another PSA left behind.
enum class OldLinks { Archive, Leave };

/// What a careful admin does in IT Glue before the first sync: organizations get their company's exact name, doubled
/// ones become one, devices get the name that Autotask has for their serial number. Linked records are left alone.
void tidyGlue(World &world, OldLinks oldLinks);

} // namespace trivet::practice
