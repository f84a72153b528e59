// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/schema.h"

#include <QStringList>

#include <optional>

namespace trivet::practice {

/// Where a path leads: vendors/autotask/FACTS.md §4 and the paths of the vendor's swagger of 2026.
struct AutotaskRoute
{
    enum class Kind {
        Nowhere,
        VersionInformation,
        ZoneInformation,
        Version,
        Authenticate,
        Modules,
        ThresholdInformation,
        EntityInformation,
        Fields,
        UserDefinedFields,
        Query,
        Count,
        Page, ///< query/next and query/previous
        Item,
        Collection,
    };

    Kind kind = Kind::Nowhere;
    const AutotaskEntity *entity = nullptr;
    std::optional<qint64> id = {};
    std::optional<qint64> parent = {}; ///< set on child routes

    /// What counts for the thread limit: child calls count for the child entity (vendors/autotask/FACTS.md §3, C).
    QString bucket() const;
    /// Empty where the path leads nowhere after all: a collection that nobody may write to.
    QStringList methods() const;
};

/// Any casing of the words; `path` is what follows /ATServicesRest.
AutotaskRoute autotaskRoute(const QStringList &path);

} // namespace trivet::practice
