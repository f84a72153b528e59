// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"

#include <optional>

namespace trivet::it_glue {

/// More than this is cut down silently (D).
int largestPage();
int smallestPage();

/// The next smaller size to try after `size` was too slow; none after the smallest (reference itglue.md, section 2).
std::optional<int> smallerPage(int size);

/// Whether the vendor, or the time that an answer may take, was not up to the page: a 504, or a timeout.
bool wasTooSlow(const Problem &problem);

} // namespace trivet::it_glue
