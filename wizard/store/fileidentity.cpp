// SPDX-License-Identifier: Apache-2.0
#include "store/fileidentity.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace trivet {

std::optional<FileIdentity> identityOf(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    // Windows lets nobody delete, move or replace a file that SQLite has open.
    return QFileInfo::exists(file) ? std::optional(FileIdentity()) : std::nullopt;
#endif
}

} // namespace trivet
