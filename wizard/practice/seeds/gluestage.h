// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace trivet::practice {

class World;

/// Brings the links with IT Glue to the stage of the options; the first link stands already. Fresh and rmm-linked
/// worlds keep the untidy IT Glue of seedGlueAccount.
void seedGlueStage(World &world);

/// Mess in IT Glue that the seed chooses, beside what seedGlueAccount left (gluestagemess.cpp).
void messUpGlue(World &world);

// Shared by both.
void switchOnGlue(World &world, int daysAgo); ///< API user and sync settings as chapter 2 says, nothing synced yet
void switchOnGlueForRmm(World &world, int daysAgo); ///< key pair and match basis as chapter 3 says, nothing matched yet

} // namespace trivet::practice
