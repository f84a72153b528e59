// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/clipboardmarks.h"

#include <QMimeData>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto klipperMark = "x-kde-passwordManagerHint"_L1;
constexpr auto windowsMark = "application/x-qt-windows-mime;value=\"%1\""_L1;

} // namespace

QString concealedMime()
{
    return u"application/x-nspasteboard-concealed-type"_s;
}

void markAsConcealed(QMimeData &data)
{
    teachConcealedType();
    data.setData(klipperMark, "secret");
    const QByteArray no(4, '\0'); // a DWORD 0
    for (const auto name : {"ExcludeClipboardContentFromMonitorProcessing"_L1, "CanIncludeInClipboardHistory"_L1,
                            "CanUploadToCloudClipboard"_L1, "Clipboard Viewer Ignore"_L1})
        data.setData(QString(windowsMark).arg(name), no);
    data.setData(concealedMime(), "1");
}

} // namespace trivet
