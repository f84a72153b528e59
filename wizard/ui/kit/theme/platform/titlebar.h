// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace trivet {

/// Windows: draws the title bar of `window`, which has one, as dark or light as the theme is now. Others do it by
/// themselves.
void matchTitleBar(const QWidget &window);

} // namespace trivet
