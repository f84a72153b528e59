// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

/// Trivet's own access to IT Glue: required in 2.1, where chapter 2 begins, and offered in 0.1 to those who have IT Glue
/// in use already, so that 0.2 can look at it.
/// Inside guide/ only.
namespace trivet::chapters {

QList<InputSpec> glueAccessInputs(GuideText group, InputSpec::Need need);

} // namespace trivet::chapters
