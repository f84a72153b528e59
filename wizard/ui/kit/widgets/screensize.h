// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScreen>
#include <QWidget>

namespace trivet {

/// As large as wanted, where the screen has so much room beside a window's frame: what lies below its edge cannot be reached.
inline void resizeWithinScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize frame(16, 48);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace trivet
