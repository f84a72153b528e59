// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::practice {

class World;

/// Links Autotask and Datto RMM as if it had been done three days ago: what `Integration` holds already stays, the rest
/// is set as usual, and all devices have come.
void linkFirst(World &world);

} // namespace trivet::practice
