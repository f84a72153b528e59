// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"
#include "practice/it_glue/list.h"

#include <variant>

namespace trivet::practice {

/// GET of a list: the page asked for with meta and links (vendors/it_glue/FACTS.md §3.1). `rows` are already selected.
/// How many rows of a list lie before the end of the page that is asked for.
size_t glueRowsUpToPageEnd(const GlueCall &call);
GlueReply glueListReply(GlueCall &call, GlueRows rows);
/// GET of one record, with what is only shown then.
GlueReply glueShowReply(GlueCall &call, const GlueRecord &record);
/// {"data":...} of records as they are after a write; many as an array.
GlueReply glueWrittenReply(GlueCall &call, int status, const GlueRecord &record);
GlueReply glueWrittenReply(GlueCall &call, int status, const QList<GlueRecord> &records);

/// 400 when something is to be included that the resource does not have.
std::optional<GlueReply> glueIncludeTrouble(const GlueCall &call);

} // namespace trivet::practice
