// SPDX-License-Identifier: Apache-2.0
#include "store/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace trivet {

std::optional<FileIdentity> identityOf(const QString &file)
{
    struct stat status;
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

} // namespace trivet
