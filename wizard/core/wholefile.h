// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace trivet {

/// Writes a file that a person asked for: all of it, or nothing changes. It is made beside its place and moved there
/// when it is whole. A link and what is no plain file (a device, a pipe) are left alone: moving a file there would
/// take the place of something that the person did not name. FileNotWritten, with the path as its subject.
Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace trivet
