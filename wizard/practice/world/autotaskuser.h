// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

/// An API-only user of the simulated Autotask; its visible half is a row of Resources with licenseType 7.
struct AutotaskUser
{
    /// What the user sees of protected device UDFs (vendors/autotask/FACTS.md §2, "Protected Data").
    enum class ProtectedData { None, Masked, Full };

    QString userName;
    QString secret;
    QString trackingCode; ///< the ApiIntegrationCode its calls must carry; a vendor's code is known to the vendor alone
    QString vendor;       ///< "Datto RMM", ...; "Custom" for a generated identifier
    QString securityLevel; ///< label of Resources.userType
    qint64 resourceId = 0;
    bool locked = false;
    int failedLogins = 0;
    ProtectedData protectedData = ProtectedData::Full;
    bool restricted = false; ///< rows silently missing, costs blank
};

} // namespace trivet::practice
