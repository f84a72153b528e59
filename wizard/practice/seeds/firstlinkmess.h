// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::practice {

class World;

/// The link of Datto RMM with Autotask as it comes to be where nobody looked: one fault of every kind that the checks
/// can notice; the seed chooses where.
void messUpFirstLink(World &world);

} // namespace trivet::practice
