// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

namespace trivet::checks {

/// Whether the record of Datto RMM that IT Glue keeps with a configuration is that of its device.
struct DeviceMatch
{
    enum class Fault {
        None,
        Disagrees,         ///< its address leads where it should or nowhere, and what else it says is another device's
        OtherDevice,       ///< its address leads to another device
        OtherOrganization, ///< to one of another customer
    };
    Fault fault = Fault::None;
    QString behind;             ///< host name of what is behind it
    bool isAddressRead = false; ///< the address leads to a device that Datto RMM lists
    bool isCompared = false; ///< with the device that Autotask links, or else with what the configuration itself says
};

/// Compares the address, and host name, serial number and MAC address. One of these three alone may
/// differ on a right match, as after a new name or a new network card: serial numbers are M07's.
class DeviceMatcher
{
public:
    /// `tables` have to live as long as the matcher.
    explicit DeviceMatcher(const JointTables &tables);
    /// `configuration` has a record of Datto RMM.
    DeviceMatch judge(const it_glue::Configuration &configuration) const;

private:
    bool isOfOtherCustomer(const it_glue::Configuration &configuration, const datto_rmm::Device &device) const;

    const JointTables &m_tables;
    QHash<qint64, const it_glue::Organization *> m_organizations;
};

} // namespace trivet::checks
