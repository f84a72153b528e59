// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <string>
#include <string_view>
#include <vector>

namespace trivet::practice {

/// A record that stands in "included".
struct GlueIncluded
{
    QString id = {};
    std::string_view type = {}; ///< kebab-case: "adapters-resources"
    std::string json = {};      ///< the whole resource object
};

/// What a record is related to under one include name.
struct GlueRelation
{
    std::string name;   ///< kebab-case: "adapters-resources"
    bool toOne = false; ///< data is one object or null, else a list
    std::vector<GlueIncluded> items = {};
};

/// `include` is in snake_case; what this world has nothing of comes back empty.
GlueRelation glueRelation(const GlueCall &call, const GlueRecord &record, const QString &include);

} // namespace trivet::practice
