// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// The three-way guide itself, which links to the vendors' pages on what it leaves open.
QString threeWayGuide();

/// The vendor's own page with the full instructions of a step, https; empty where the guides name none.
QString vendorHelpOf(const QString &slug);

} // namespace trivet
