// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"
#include "guide/engine/inputrules.h"

#include <QString>

namespace trivet {

/// Why a value cannot be right, for the line under its field.
QString describe(InputFault fault, VendorId vendor);
/// Names the sign and its place: "The sign at place 4 only looks like “a”: it is U+0430 ...".
QString describe(const StrangeSign &sign);
/// What Trivet did to the text that was given.
QString describe(InputNote note);

} // namespace trivet
