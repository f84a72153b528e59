// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktopnotice.h"

namespace trivet {

/// Qt knows no bar for the dock.
void showDesktopProgress(std::optional<double>) {}

} // namespace trivet
