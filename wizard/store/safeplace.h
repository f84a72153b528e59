// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace trivet {

// A tenant lies at <data-dir>/<tenants|practice>/<uuid>/.

/// Storage unless nobody else can redirect or replace what lies at `folder`: neither it nor the two folders above it
/// (up to the data folder) is a symbolic link or writable by everybody, and no folder further up is writable by
/// everybody without the sticky bit. Folders that do not exist yet are fine.
Result<void> checkedPlace(const QString &folder);

/// Makes a folder and those missing above it, for the owner alone (0700).
Result<void> makePrivateFolder(const QString &folder);

/// Makes an empty file for the owner alone (0600); it must not exist.
Result<void> makePrivateFile(const QString &file);

} // namespace trivet
