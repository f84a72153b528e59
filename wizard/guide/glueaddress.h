// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace trivet {

/// What one address of the tenant's IT Glue tells. Autotask asks for the subdomain (2.2), Datto RMM for the full URL
/// (3.3), and both for the region: taken once, given in each form.
/// North America is written with and without its region part, "fernhill-it.na.itglue.com" (three-way guide) and
/// "fernhill-it.itglue.com" (itglue.md section 8, D); only the first tells the region.
struct GlueAddress
{
    QString subdomain;       ///< lower case
    QString region = {};     ///< "na", "eu", "au"; empty = the address names none: ask, never guess
    QString host = {};       ///< "fernhill-it.eu.itglue.com"
    QString path = {};       ///< "/142/organizations" or empty; for the anatomy only
    bool operator==(const GlueAddress &) const = default;
};

/// Out of whatever was pasted: a page's address, with or without scheme, path, capitals.
/// The Problem's `detail` is an InputFault's key: not-an-address, foreign-host.
Result<GlueAddress> glueAddressOf(const QString &text);

/// "na", "eu", "au"
const QStringList &glueRegions();
/// "NA (North America)", as the menus of Autotask and Datto RMM have it; empty for anything but the three.
QString glueRegionName(const QString &region);
/// The region that the address names, else the one that was chosen; empty while neither tells.
QString glueRegion(const Answers &answers);
/// https://fernhill-it.eu.itglue.com; empty while subdomain or region is not known.
QString glueFullUrl(const Answers &answers);

} // namespace trivet
