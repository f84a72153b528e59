// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "names/namedifference.h"
#include "ui/kit/table/namemarks.h"

namespace trivet {

/// The second name of a comparison, marked where it differs from the first.
NameMarks marksOf(const NameDifference &difference);

} // namespace trivet
