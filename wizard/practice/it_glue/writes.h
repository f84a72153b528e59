// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

namespace trivet::practice {

/// POST, PATCH and DELETE (vendors/it_glue/FACTS.md §3.3): one record, an array where the vendor takes one, or the records
/// that filters select. A refused write changes nothing.
GlueReply performGlueWrite(GlueCall &call, GlueVerb verb);
/// Organizations go some time after they were deleted; takes away those whose time has come.
void removeDoomedOrganizations(World &world);

} // namespace trivet::practice
