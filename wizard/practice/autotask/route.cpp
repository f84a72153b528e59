// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/route.h"

#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct NamedRoute
{
    QLatin1StringView path;
    AutotaskRoute::Kind kind;
};

constexpr std::array serviceRoutes{
    NamedRoute{"zoneinformation"_L1, AutotaskRoute::Kind::ZoneInformation},
    NamedRoute{"version"_L1, AutotaskRoute::Kind::Version},
    NamedRoute{"authenticate"_L1, AutotaskRoute::Kind::Authenticate},
    NamedRoute{"modules"_L1, AutotaskRoute::Kind::Modules},
    NamedRoute{"thresholdinformation"_L1, AutotaskRoute::Kind::ThresholdInformation},
};

constexpr std::array metadataRoutes{
    NamedRoute{"entityinformation"_L1, AutotaskRoute::Kind::EntityInformation},
    NamedRoute{"entityinformation/fields"_L1, AutotaskRoute::Kind::Fields},
    NamedRoute{"entityinformation/userdefinedfields"_L1, AutotaskRoute::Kind::UserDefinedFields},
};

constexpr std::array queryRoutes{
    NamedRoute{"query"_L1, AutotaskRoute::Kind::Query},
    NamedRoute{"query/count"_L1, AutotaskRoute::Kind::Count},
    NamedRoute{"query/next"_L1, AutotaskRoute::Kind::Page},
    NamedRoute{"query/previous"_L1, AutotaskRoute::Kind::Page},
};

template <typename Routes>
AutotaskRoute::Kind routeNamed(const Routes &routes, const QString &path)
{
    for (const NamedRoute &route : routes) {
        if (path == route.path)
            return route.kind;
    }
    return AutotaskRoute::Kind::Nowhere;
}

std::optional<qint64> rowId(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

AutotaskRoute below(const AutotaskEntity *entity, const QStringList &rest, std::optional<qint64> parent)
{
    AutotaskRoute route{.entity = entity, .parent = parent};
    const QString path = rest.join(u'/').toLower();
    if (path.isEmpty()) {
        route.kind = AutotaskRoute::Kind::Collection;
        return route;
    }
    route.kind = routeNamed(metadataRoutes, path);
    if (route.kind == AutotaskRoute::Kind::Nowhere && !parent)
        route.kind = routeNamed(queryRoutes, path);
    if (route.kind == AutotaskRoute::Kind::Nowhere && rest.size() == 1) {
        route.id = rowId(path);
        if (route.id)
            route.kind = AutotaskRoute::Kind::Item;
    }
    return route;
}

} // namespace

QString AutotaskRoute::bucket() const
{
    if (entity)
        return entity->name;
    switch (kind) {
    case Kind::VersionInformation: return u"VersionInformation"_s;
    case Kind::ZoneInformation: return u"ZoneInformation"_s;
    case Kind::Version: return u"Version"_s;
    case Kind::Authenticate: return u"Authenticate"_s;
    case Kind::Modules: return u"Modules"_s;
    case Kind::ThresholdInformation: return u"ThresholdInformation"_s;
    case Kind::Nowhere:
    case Kind::EntityInformation:
    case Kind::Fields:
    case Kind::UserDefinedFields:
    case Kind::Query:
    case Kind::Count:
    case Kind::Page:
    case Kind::Item:
    case Kind::Collection: break;
    }
    return u"other"_s;
}

QStringList AutotaskRoute::methods() const
{
    switch (kind) {
    case Kind::Nowhere: return {};
    case Kind::Query:
    case Kind::Count:
    case Kind::Page: return {u"GET"_s, u"POST"_s};
    case Kind::VersionInformation:
    case Kind::ZoneInformation:
    case Kind::Version:
    case Kind::Authenticate:
    case Kind::Modules:
    case Kind::ThresholdInformation:
    case Kind::EntityInformation:
    case Kind::Fields:
    case Kind::UserDefinedFields: return {u"GET"_s};
    case Kind::Item:
    case Kind::Collection: break;
    }
    QStringList allowed;
    const bool mayWrite = parent || entity->writesAtTopLevel;
    if (kind == Kind::Item) {
        allowed.append(u"GET"_s);
        if (mayWrite && entity->canDelete)
            allowed.append(u"DELETE"_s);
        return allowed;
    }
    if (parent)
        allowed.append(u"GET"_s);
    if (mayWrite && entity->canCreate)
        allowed.append(u"POST"_s);
    if (mayWrite && entity->canUpdate)
        allowed += {u"PATCH"_s, u"PUT"_s};
    return allowed;
}

AutotaskRoute autotaskRoute(const QStringList &path)
{
    if (path.size() == 1 && path.first().compare("VersionInformation"_L1, Qt::CaseInsensitive) == 0)
        return {.kind = AutotaskRoute::Kind::VersionInformation};
    if (path.size() < 2 || path.first().compare("V1.0"_L1, Qt::CaseInsensitive) != 0)
        return {};
    if (path.size() == 2) {
        if (const auto kind = routeNamed(serviceRoutes, path.at(1).toLower()); kind != AutotaskRoute::Kind::Nowhere)
            return {.kind = kind};
    }
    if (path.size() >= 4) {
        const auto parent = rowId(path.at(2));
        const AutotaskEntity *child = parent ? autotaskChildEntity(path.at(1), path.at(3)) : nullptr;
        if (child)
            return below(child, path.mid(4), parent);
    }
    const AutotaskEntity *entity = autotaskEntity(path.at(1));
    if (!entity || !entity->isTopLevel)
        return {};
    return below(entity, path.mid(2), std::nullopt);
}

} // namespace trivet::practice
