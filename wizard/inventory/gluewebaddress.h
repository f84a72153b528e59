// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"

#include <QString>

#include <optional>

namespace trivet {

/// What the address that a person pasted, and the region they chose, tell of the tenant's IT Glue.
struct GlueWebAddress
{
    QString subdomain;
    QString region;         ///< "na", "eu", "au": as the address says, else as chosen; empty = neither tells
    QString chosenRegion;   ///< as chosen, or empty
    QString url;            ///< "https://fernhill-it.eu.itglue.com"; empty while the region is not known
};

/// Nothing when no address was pasted, or what was pasted is none of IT Glue's.
std::optional<GlueWebAddress> glueWebAddress(const Answers &answers);

} // namespace trivet
