// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace trivet::autotask {

/// The three values of Trivet's own Autotask API user (reference vendors/autotask/FACTS.md §2).
struct Credentials
{
    QString userName; ///< the key, which looks like an e-mail address
    Secret secret;
    Secret trackingIdentifier; ///< sent as ApiIntegrationCode
};

} // namespace trivet::autotask
