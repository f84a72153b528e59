// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::practice {

class World;

/// Fills an empty world from its options: companies, sites, devices and the mess of a real tenant, then brings it to
/// the stage asked for. The same seed, sizes and stage always give the same records.
void seedWorld(World &world);

void seedAutotaskSettings(World &world); ///< picklists, departments, roles, categories, billing codes, UDFs
void seedCompanies(World &world);        ///< companies with their locations and contacts
void seedPeople(World &world);           ///< resources and API users
void seedDeviceSettings(World &world);   ///< configuration item types and categories, products, hand-made devices
void seedTickets(World &world);
void seedRmmAccount(World &world); ///< account, users, sites
void seedRmmDevices(World &world);
void seedRmmExtras(World &world);   ///< filters, components, variables, alerts, jobs
void seedGlueAccount(World &world); ///< IT Glue as it is before anything is connected, with names typed amiss
void seedSaasAccount(
    World &world);                ///< clients of SaaS Protection, after the companies; the names differ here and there
void seedSaasStage(World &world); ///< from fresh to the stage of the options, after IT Glue has come there
void seedStage(World &world);     ///< from fresh to the stage of the options

} // namespace trivet::practice
