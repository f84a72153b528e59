// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// Words of the other direction alone, as a portal's label, keep theirs: else a stop at their end stands before them.
Qt::LayoutDirection directionOfWords(const QString &text, Qt::LayoutDirection around);

} // namespace trivet
