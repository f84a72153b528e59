// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_rmm/call.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trivet::practice {

/// One operation of the API: method and path below /api, with "{}" for what a call fills in.
struct RmmRoute
{
    const char *method;
    const char *pattern;
    RmmReply (*answer)(const RmmCall &call);
    const char *entity;    ///< what the request counts under
    const char *operation; ///< the write bucket's name; empty for reads
};

enum class RmmRouteMiss { NoSuchPath, OtherMethod };

struct RmmRouteMatch
{
    const RmmRoute *route = nullptr; ///< nullptr: `miss` says why
    QStringList ids = {};
    RmmRouteMiss miss = RmmRouteMiss::NoSuchPath;
};

/// `path` is decoded and without /api; a slash at its end is no other path.
RmmRouteMatch findRmmRoute(const QString &method, const QString &path);

} // namespace trivet::practice
