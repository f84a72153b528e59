// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trivet {

/// What the address that a person pasted, and the region they chose, tell of the tenant's IT Glue. Autotask asks for the
/// subdomain, Datto RMM for the full URL, and both for the region: taken once, given in each form.
struct GlueWebAddress
{
    QString subdomain;
    QString region;       ///< "na", "eu", "au": as the address says, else as chosen; empty = neither tells
    QString chosenRegion; ///< as chosen, or empty
    QString url;          ///< "https://fernhill-it.eu.itglue.com"; empty while the region is not known
    QString namedRegion;  ///< as the address says, or empty
    QString host;         ///< as pasted, lower case
    QString path;         ///< "/142/organizations" or empty
};

/// Nothing when no address was pasted, or what was pasted is none of IT Glue's.
std::optional<GlueWebAddress> glueWebAddress(const Answers &answers);
/// The region that the address names, else the one that was chosen; empty while neither tells.
QString glueRegion(const Answers &answers);
/// "na", "eu", "au", and what the portals' menus call each: "NA (North America)".
QStringList glueRegions();
QString glueRegionName(const QString &region);

} // namespace trivet
