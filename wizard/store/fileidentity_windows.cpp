// SPDX-License-Identifier: Apache-2.0
#include "store/fileidentity.h"

#include <QFileInfo>

namespace trivet {

/// Windows lets nobody delete, move or replace a file that SQLite has open, so that it exists is enough.
std::optional<FileIdentity> identityOf(const QString &file)
{
    return QFileInfo::exists(file) ? std::optional(FileIdentity()) : std::nullopt;
}

} // namespace trivet
