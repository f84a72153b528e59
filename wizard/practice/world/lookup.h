// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace trivet::practice {

class World;

/// Id of the first row whose text field is exactly `name`.
std::optional<qint64> rowNamed(World &world, const QString &entity, const QString &field, const QString &name);
/// Id of an active configuration item type of this name; spaces around it and case do not matter.
std::optional<qint64> activeTypeNamed(World &world, const QString &name);
/// Id of the company's primary location.
std::optional<qint64> primaryLocation(World &world, qint64 companyId);

} // namespace trivet::practice
