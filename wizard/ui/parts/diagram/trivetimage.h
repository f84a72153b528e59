// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/parts/diagram/linklook.h"

#include <QImage>
#include <QSize>

namespace trivet {

/// The large trivet without a window, for reports: as large as fits into `size` (logical pixels), on the surface of
/// `tokens`. Left-to-right, in the application's font. GUI thread.
QImage renderTrivet(QSize size, const DiagramContent &content, const Tokens &tokens, qreal devicePixelRatio);

} // namespace trivet
