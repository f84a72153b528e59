// SPDX-License-Identifier: Apache-2.0
#include "core/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

tl::unexpected<Problem> notWritten(const QString &path, const QString &why)
{
    return fail({.kind = ProblemKind::FileNotWritten, .detail = why, .subject = path});
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo place(path);
    if (place.isSymLink())
        return notWritten(path, u"it is a link"_s);
    if (place.exists() && !place.isFile())
        return notWritten(path, place.isDir() ? u"it is a folder"_s : u"it is no plain file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace trivet
