// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

/// The second half of chapter 2, in a file of its own for its length. Inside guide/ only.
namespace trivet::chapters {

StepSpec connectItGlue();
StepSpec firstGlueSync();

} // namespace trivet::chapters
