// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

namespace trivet::practice {

void seedWorld(World &world)
{
    seedAutotaskSettings(world);
    seedPeople(world);
    seedCompanies(world);
    seedDeviceSettings(world);
    seedTickets(world);
    seedRmmAccount(world);
    seedRmmDevices(world);
    seedRmmExtras(world);
    seedGlueAccount(world);
    seedSaasAccount(world);
    seedStage(world);
}

} // namespace trivet::practice
