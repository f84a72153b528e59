// SPDX-License-Identifier: Apache-2.0
#include "practice/portals/steps.h"

namespace trivet::practice {

const QList<PortalStep> &portalSteps()
{
    static const QList<PortalStep> steps{
        {"access", "Hand over Trivet's own keys", "{\"itGlue\":false}", portalsteps::access},
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
        {"saas-keys", "Create the API key in the Datto Partner Portal and link missing clients there",
         R"json({"linkMissing":true})json", portalsteps::saasKeys},
        {"saas-connect", "Connect Datto SaaS Protection in IT Glue",
         R"json({"leaveForReview":true,"reuseBcdr":false})json", portalsteps::saasConnect},
        {"saas-matching", "Carry out the worklist on the Matching page in IT Glue",
         R"json({"rows":[{"client":53124,"decision":"match","organization":4489414129010001}],"manualSync":true})json",
         portalsteps::saasMatching},
        {"existing-data", "Tidy what IT Glue holds already and hand over its keys",
         R"json({"tidy":true,"leave":false})json", portalsteps::existingData},
        {"itglue-on", "Enable the IT Glue integration in Autotask", "{}", portalsteps::itGlueOn},
        {"itglue-api-user", "Create the API user for IT Glue in Autotask",
         R"json({"vendor":"IT Glue - Documentation Management","securityLevel":"API User (system)","permission":"view"})json",
         portalsteps::itGlueApiUser},
        {"itglue-sync-settings", "Connect IT Glue to Autotask and save the sync settings",
         R"json({"accountTypes":["Customer"],"locations":true,"untypedItems":false,"twoWay":false,"invite":"skip"})json",
         portalsteps::itGlueSyncSettings},
        {"itglue-first-sync", "Start Manual Sync in IT Glue", "{}", portalsteps::itGlueFirstSync},
        {"rmm-api-keys", "Create a user with API keys for IT Glue in Datto RMM", "{}", portalsteps::rmmApiKeys},
        {"itglue-rmm-connect", "Connect IT Glue to Datto RMM",
         R"json({"matchBy":"companies","acceptSuggestions":true})json", portalsteps::itGlueRmmConnect},
        {"rmm-itglue-on", "Turn on the IT Glue integration in Datto RMM", "{}", portalsteps::rmmItGlueOn},
        {"unlock-user", "Clear the Locked box of an API user in Autotask", "{}", portalsteps::unlockUser},
    };
    return steps;
}

} // namespace trivet::practice
