// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace trivet {

/// The page's style sheet: colors are DESIGN-UI's, measured for contrast there; sides are logical, so it mirrors by itself.
QByteArray reportStyle();

} // namespace trivet
