// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <variant>

namespace trivet::practice {

/// The attributes of one {"type":...,"attributes":{...}} as they are to be stored, kebab-case. Requests may spell names
/// and types with dashes or underscores; what cannot be written is left out without a word (vendors/it_glue/FACTS.md §3.1,
/// 4.3). `existing` is the record to change, nullptr for a new one. 400 for no object, 422 for what does not fit and
/// for what a PSA holds locked (3.5).
std::variant<QJsonObject, GlueReply> readGlueAttributes(GlueCall &call, const QJsonValue &item,
                                                        const GlueRecord *existing);
/// id inside the attributes of a bulk item; 0 when there is none.
qint64 glueItemId(const QJsonValue &item);

} // namespace trivet::practice
