// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_rmm/call.h"

namespace trivet::practice {

enum class RmmVersion { V2, V3 };

/// Counts of one site's or of the account's devices, as the vendor shows them.
struct RmmDeviceCounts
{
    qint64 all = 0;
    qint64 online = 0;
    qint64 onDemand = 0;
};
std::vector<RmmDeviceCounts> countsBySite(const World &world);

void writeSite(JsonText &json, const World &world, const RmmSite &site, const RmmDeviceCounts &counts);
/// The bare record of a device; v2 has the object `udf`, v3 the typed list `udfs`.
void writeDevice(JsonText &json, const World &world, const RmmDevice &device, RmmVersion version);
void writeVariable(JsonText &json, const RmmVariable &variable);
void writeUser(JsonText &json, const RmmUser &user);
void writeProxy(JsonText &json, const RmmSite &site);

} // namespace trivet::practice
