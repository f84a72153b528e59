// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QList>
#include <QString>

namespace trivet {

/// The newest form of the file that this Trivet knows (PRAGMA user_version).
int newestSchema();

/// The version of an open file, 1 or more. StorageNewer: a newer Trivet wrote it. StorageDamaged: not ours.
Result<int> schemaOf(const Database &database);

/// Brings an older (or new and empty, `from` 0) file up to newestSchema(), one transaction a version.
Result<void> migrate(Database &database, int from);

} // namespace trivet
