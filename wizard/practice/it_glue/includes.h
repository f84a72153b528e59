// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <QJsonArray>

namespace trivet::practice {

/// What a record is related to under one include name: resource objects for "included".
struct GlueRelation
{
    QString name;          ///< kebab-case: "adapters-resources"
    bool toOne = false;    ///< data is one object or null, else a list
    QJsonArray items = {}; ///< id, type, attributes and, for rmm-records, relationships
};

/// `include` is in snake_case; what this world has nothing of comes back empty.
GlueRelation glueRelation(const GlueCall &call, const GlueRecord &record, const QString &include);

} // namespace trivet::practice
