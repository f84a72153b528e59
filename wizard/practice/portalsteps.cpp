// SPDX-License-Identifier: Apache-2.0
#include "practice/portalsteps.h"

namespace trivet::practice {

const QList<PortalStep> &portalSteps()
{
    static const QList<PortalStep> steps{
        {"access", "Hand over Trivet's own keys", "{}", portalsteps::access},
        {"review", "Look at what is set up already", "{}", portalsteps::review},
        {"rmm-api-user", "Create the API user for Datto RMM in Autotask",
         R"json({"vendor":"Datto RMM","securityLevel":"API User (system)"})json", portalsteps::rmmApiUser},
        {"protected-data", "Set the user's protected data permission in Autotask", R"json({"permission":"all"})json",
         portalsteps::protectedData},
        {"rmm-autotask-on", "Turn on the Autotask integration in Datto RMM",
         R"json({"accountTypes":["Customer"],"leaveUnmapped":[]})json", portalsteps::rmmAutotaskOn},
        {"map-site", "Map sites to companies in Datto RMM", "{}", portalsteps::mapSite},
        {"device-mapping", "Map device types on Datto RMM's Devices tab",
         R"json({"mapDevices":false,"materialCode":"Hardware","overwriteName":true,"overwriteNumber":true})json",
         portalsteps::deviceMapping},
        {"products", "Set default configuration item types on products in Autotask", "{}", portalsteps::products},
        {"device-sync", "Turn on Map Devices in Datto RMM", R"json({"mapDevices":true})json", portalsteps::deviceSync},
        {"unlock-user", "Clear the Locked box of an API user in Autotask", "{}", portalsteps::unlockUser},
    };
    return steps;
}

} // namespace trivet::practice
