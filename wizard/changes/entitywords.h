// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The fields that the engine and the undo must know of what Trivet creates. Private to the library.
namespace trivet {

/// By which a record without an id is looked for: types, products and organizations all call it so.
inline constexpr auto nameFieldName = "name";

/// Set to false where something that was created is taken back.
inline constexpr auto activeFieldName = "isActive";

inline std::optional<QJsonObject> recordIn(const QHash<QString, QJsonObject> &records, const QString &id)
{
    const auto found = records.constFind(id);
    if (found == records.cend())
        return std::nullopt;
    return *found;
}

} // namespace trivet
