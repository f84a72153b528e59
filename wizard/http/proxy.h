// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proxychoice.h"

namespace trivet {

/// From then on vendors are reached that way. What goes to this machine goes there directly, whatever was chosen.
void useProxy(const ProxyChoice &choice);

} // namespace trivet
