// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <variant>
#include <vector>

namespace trivet::practice {

using GlueRows = std::vector<GlueRecord *>;

/// Every record of the called resource, below its parent where the path has one; by id.
GlueRows allGlueRows(GlueCall &call);
/// The records a call's filters leave (vendors/it_glue/FACTS.md §3.2): what is unknown is ignored, commas mean "or",
/// values are exact. 422 where a filter lacks its twin or its dates are out of bounds.
std::variant<GlueRows, GlueReply> selectGlueRows(GlueCall &call);
/// 400 for an order the resource does not have.
std::optional<GlueReply> sortGlueRows(const GlueCall &call, GlueRows &rows);

} // namespace trivet::practice
