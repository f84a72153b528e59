// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/records.h"
#include "practice/autotask/wire.h"

#include <optional>

namespace trivet::practice {

class World;

/// What became of the three headers. `refusal` is set when they were not accepted.
struct AutotaskSignIn
{
    AutotaskUser *user = nullptr;
    std::optional<AutotaskReply> refusal;
};

/// Wrong secrets in a row after which a user is locked: a setting of each tenant (vendors/autotask/FACTS.md §2), here the
/// fault autotask-lock-after.
inline constexpr int autotaskLockAfter = 5;

/// Checks user name, secret and tracking identifier; needs World's lock. Unknown user 500, wrong secret or locked 401
/// without a body, wrong identifier 500 (vendors/autotask/FACTS.md §2, CONFLICT settled for what clients report).
AutotaskSignIn autotaskSignIn(World &world, const AutotaskRequest &request);

/// What the user may see of an entity, faults of the world included; needs World's lock.
AutotaskSight autotaskSight(World &world, const AutotaskUser &user, const AutotaskEntity *entity);

/// Answer of ZoneInformation: open to everyone, 500 for an unknown user; needs World's lock.
AutotaskReply autotaskZoneInformation(World &world, const AutotaskRequest &request);

/// False when the tenant was moved and the client still speaks to its former zone; needs World's lock.
bool autotaskIsZoneOf(World &world, const AutotaskRequest &request);

} // namespace trivet::practice
