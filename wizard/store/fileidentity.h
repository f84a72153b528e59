// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace trivet {

/// Which file lies at a path. The same answer twice: nobody deleted, moved or replaced it in between.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Nothing where no file lies.
std::optional<FileIdentity> identityOf(const QString &file);

} // namespace trivet
