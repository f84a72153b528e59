// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"

#include <optional>

namespace trivet::it_glue {

/// More than this is cut down silently (D).
int largestPage();
int smallestPage();

/// The next smaller size to try after `size` was too much; none after the smallest (reference vendors/it_glue/FACTS.md §2).
std::optional<int> smallerPage(int size);

/// Whether a page may have been more than the vendor could make in time, a 504 or a timeout (D), or than its gateway lets
/// through, which is ten megabytes: a 413 or a 500 (I).
bool wasTooMuch(const Problem &problem);

} // namespace trivet::it_glue
