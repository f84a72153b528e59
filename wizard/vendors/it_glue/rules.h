// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/vendorrules.h"

namespace trivet::it_glue {

/// Hosts, limits and shares of this vendor, for HttpSetup.
VendorRules rules();

} // namespace trivet::it_glue
