// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/vendorrules.h"

namespace trivet::autotask {

/// Hosts, limits and shares of this vendor, for HttpSetup.
VendorRules rules();

} // namespace trivet::autotask
