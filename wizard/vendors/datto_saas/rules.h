// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/vendorrules.h"

#include <QUrl>

namespace trivet::datto_saas {

/// The one address of all regions (reference vendors/datto_saas/FACTS.md §1, L).
QUrl defaultOrigin();

/// Hosts, limits and shares of this vendor, for HttpSetup.
VendorRules rules();

} // namespace trivet::datto_saas
