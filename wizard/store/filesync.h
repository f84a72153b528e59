// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// Waits until what was written to this file, by whomever, is on the disk itself. False: it may not be.
bool syncToDisk(const QString &file);

} // namespace trivet
