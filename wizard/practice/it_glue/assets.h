// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

#include <variant>

namespace trivet::practice {

/// Checks a flexible asset's traits against its type's fields and adds the name, which the title fields give. 422 when
/// a required field is missing. Traits sent replace all that were there.
std::optional<GlueReply> settleFlexibleAsset(GlueCall &call, QJsonObject &values, const GlueRecord *existing);
/// Gives a field its name-key ("Serial Number" -> "serial-number").
void settleFlexibleField(QJsonObject &values);
/// Fields that came with a new type, in `attributes.fields` or as a relationship.
void addFlexibleFields(GlueCall &call, qint64 type, const QJsonObject &item);

} // namespace trivet::practice
