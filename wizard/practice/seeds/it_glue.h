// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::practice {

class World;

// The IT Glue account before anything is connected, in the parts that seedGlueAccount() puts together, in this order.
void seedGlueLists(World &world);         ///< types, statuses, manufacturers, countries, flexible asset types
void seedGlueOrganizations(World &world); ///< typed by hand, some names amiss; with locations and contacts
void seedGlueConfigurations(World &world);
void seedGlueOtherPsa(World &world);      ///< what another PSA left behind
void seedGlueDocumentation(World &world); ///< flexible assets, passwords, domains, documents

} // namespace trivet::practice
