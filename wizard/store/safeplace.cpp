// SPDX-License-Identifier: Apache-2.0
#include "store/safeplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

namespace fs = std::filesystem;

constexpr int ownFolders = 3;
// Windows has access lists instead, and its profile folders are private by default; the mode bits say nothing there.
constexpr bool hasModeBits = fs::path::preferred_separator == '/';
constexpr auto ownerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;

Problem unsafePlace(const QString &why, const fs::path &path)
{
    return {.kind = ProblemKind::Storage, .detail = why + ": "_L1 + QString::fromStdU16String(path.u16string())};
}

bool hasBit(fs::perms permissions, fs::perms bit)
{
    return (permissions & bit) != fs::perms::none;
}

} // namespace

Result<void> checkedPlace(const QString &folder)
{
    const fs::path start = fs::path(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()).toStdU16String());
    int depth = 0;
    for (fs::path path = start;; path = path.parent_path(), ++depth) {
        std::error_code error;
        const bool isOwn = depth < ownFolders;
        const fs::file_status status = isOwn ? fs::symlink_status(path, error) : fs::status(path, error);
        if (fs::is_symlink(status))
            return fail(unsafePlace(u"A symbolic link"_s, path));
        const bool isOpenToAll =
            hasModeBits && fs::exists(status) && hasBit(status.permissions(), fs::perms::others_write);
        if (isOpenToAll && (isOwn || !hasBit(status.permissions(), fs::perms::sticky_bit)))
            return fail(unsafePlace(u"Writable by everybody"_s, path));
        if (path == path.parent_path())
            return {};
    }
}

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (const auto above = makePrivateFolder(parent); !above)
        return above;
    // Another copy may have made it in the meantime.
    if (!QDir(parent).mkdir(info.fileName(), ownerOnlyFolder) && !QFileInfo(folder).isDir())
        return fail({.kind = ProblemKind::Storage, .detail = u"Cannot make the folder %1"_s.arg(folder)});
    return {};
}

Result<void> makePrivateFile(const QString &file)
{
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile))
        return fail({.kind = ProblemKind::Storage, .detail = u"%1: %2"_s.arg(file, made.errorString())});
    return {};
}

} // namespace trivet
