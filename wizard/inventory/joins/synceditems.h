// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <optional>

namespace trivet {

/// An active device of Autotask that came from Datto RMM, and what it came from. Pointers reach into the inventory's
/// lists.
struct SyncedItem
{
    const autotask::ConfigurationItem *item = nullptr;
    const datto_rmm::Device *device = nullptr; ///< by its uid; nullptr where Datto RMM lists none
    const datto_rmm::Site *site = nullptr;     ///< of the device; nullptr where it joins none

    /// The company that the device's site is mapped to, where it is.
    std::optional<qint64> siteCompanyId() const;
    /// It stands with another company than its site is mapped to.
    bool isWithOtherCompany() const;
};
/// In Autotask's order. Pure; any thread.
QList<SyncedItem> syncedItems(const JointTables &tables);

} // namespace trivet
