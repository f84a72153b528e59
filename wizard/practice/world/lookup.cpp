// SPDX-License-Identifier: Apache-2.0
#include "practice/world/lookup.h"

#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

std::optional<qint64> rowNamed(World &world, const QString &entity, const QString &field, const QString &name)
{
    for (const auto &[id, row] : world.autotask(entity).rows()) {
        if (row.value(field).toString() == name)
            return id;
    }
    return std::nullopt;
}

std::optional<qint64> activeTypeNamed(World &world, const QString &name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    std::optional<qint64> alike;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItemTypes"_s).rows()) {
        if (!row.value("isActive"_L1).toBool())
            continue;
        const QString known = row.value("name"_L1).toString();
        if (known == name)
            return id;
        if (!alike && known.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            alike = id;
    }
    return alike;
}

std::optional<qint64> primaryLocation(World &world, qint64 companyId)
{
    for (const auto &[id, row] : world.autotask(u"CompanyLocations"_s).rows()) {
        if (row.value("companyID"_L1).toInteger() == companyId && row.value("isPrimary"_L1).toBool())
            return id;
    }
    return std::nullopt;
}

} // namespace trivet::practice
