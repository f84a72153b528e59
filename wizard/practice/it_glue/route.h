// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <optional>

namespace trivet::practice {

/// Finds out what a call's method and path ask for and notes resource, parent and ids in it. nullopt: the API has no
/// such route.
std::optional<GlueVerb> findGlueRoute(GlueCall &call);

} // namespace trivet::practice
