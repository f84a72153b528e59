// SPDX-License-Identifier: Apache-2.0
#include "store/filesync.h"

#include <QFile>

#include <unistd.h>

namespace trivet {

bool syncToDisk(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::fsync(opened.handle()) == 0;
}

} // namespace trivet
