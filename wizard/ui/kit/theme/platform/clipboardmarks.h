// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMimeData;

namespace trivet {

/// Asks clipboard histories not to keep what `data` holds: Klipper; Windows' history, cloud clipboard and older
/// viewers; the convention of nspasteboard.org on macOS. GUI thread.
void markAsConcealed(QMimeData &data);

/// The MIME name that stands for nspasteboard.org's mark inside Qt.
QString concealedMime();
/// macOS: tells Qt which pasteboard type that name is; elsewhere nothing is needed.
void teachConcealedType();

} // namespace trivet
