// SPDX-License-Identifier: Apache-2.0
#include "store/filesync.h"

#include <QFile>

#include <io.h>
#include <qt_windows.h>

namespace trivet {

bool syncToDisk(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(opened.handle())));
}

} // namespace trivet
