// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/jsontext.h"
#include "practice/world/row.h"

namespace trivet::practice {

void writeValue(JsonText &json, std::string_view name, const RowValue &value);
/// Every field of a row, by name.
void writeFields(JsonText &json, const Row &row);

} // namespace trivet::practice
