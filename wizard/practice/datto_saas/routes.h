// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_saas/call.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace trivet::practice {

/// One operation of the partner API: method and path below /v1, with "{}" for what a call fills in.
struct SaasRoute
{
    const char *method;
    const char *pattern;
    SaasReply (*answer)(const SaasCall &call);
    const char *entity;              ///< what the request counts under
    std::chrono::seconds measured{}; ///< how long the vendor was seen to take (vendors/datto_saas/FACTS.md §3)
};

enum class SaasRouteMiss { NoSuchPath, OtherMethod };

struct SaasRouteMatch
{
    const SaasRoute *route = nullptr; ///< nullptr: `miss` says why
    QStringList ids = {};
    SaasRouteMiss miss = SaasRouteMiss::NoSuchPath;
};

/// `path` is decoded and without /v1; a slash at its end is no other path.
SaasRouteMatch findSaasRoute(const QString &method, const QString &path);

} // namespace trivet::practice
