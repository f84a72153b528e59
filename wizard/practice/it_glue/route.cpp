// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/route.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// PATCH and DELETE of a list are the bulk forms; DELETE of a list below an organization may carry an id as well.
std::optional<GlueVerb> verbOf(const QString &method, bool hasId)
{
    if (method == "GET"_L1)
        return hasId ? GlueShow : GlueList;
    if (method == "POST"_L1 && !hasId)
        return GlueCreate;
    if (method == "PATCH"_L1)
        return hasId ? GlueUpdate : GlueBulkUpdate;
    if (method == "DELETE"_L1)
        return hasId ? GlueDelete : GlueBulkDelete;
    return std::nullopt;
}

} // namespace

std::optional<GlueVerb> findGlueRoute(GlueCall &call)
{
    const QStringList parts = call.path.split(u'/', Qt::SkipEmptyParts);
    const bool isNested = parts.size() >= 4 && parts.at(2) == "relationships"_L1;
    if (parts.isEmpty() || parts.size() > (isNested ? 5 : 2))
        return std::nullopt;
    if (!isNested && parts.size() > 2)
        return std::nullopt;
    call.resource = glueResource(parts.at(isNested ? 3 : 0));
    if (!call.resource)
        return std::nullopt;
    if (isNested) {
        call.parent = glueResource(parts.at(0));
        if (!call.parent || call.parent->name != call.resource->parents)
            return std::nullopt;
        call.parentId = parts.at(1).toLongLong();
    }
    const qsizetype idAt = isNested ? 4 : 1;
    call.hasId = parts.size() > idAt;
    call.id = call.hasId ? parts.at(idAt).toLongLong() : 0;

    const unsigned allowed = isNested ? call.resource->nested : call.resource->verbs;
    const auto verb = verbOf(call.method, call.hasId);
    if (!verb)
        return std::nullopt;
    if ((allowed & *verb) != 0)
        return verb;
    if (*verb == GlueDelete && isNested && (allowed & GlueBulkDelete) != 0)
        return GlueBulkDelete;
    return std::nullopt;
}

} // namespace trivet::practice
