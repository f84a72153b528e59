// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pastedaddress.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace trivet::it_glue {

// IT Glue's addresses and regions, read in one place: the field, the client and the doctor ask here. No I/O.

/// One of the three regions, whose data and keys are apart.
struct RegionSpec
{
    QString key;       ///< "na", "eu", "au": in answers and in Account
    QString name;      ///< "EU (Europe)", as the menus of Autotask and Datto RMM have it
    QString apiHost;   ///< "api.eu.itglue.com"
    QString webDomain; ///< what follows the subdomain and its dot: "eu.itglue.com"
};

const QList<RegionSpec> &regions();
/// "EU (Europe)" for "eu"; empty for anything but the three keys.
QString regionName(const QString &region);

/// https://api.eu.itglue.com for "eu"; empty for anything but the three keys.
QUrl originOf(const QString &region);
/// "eu" for https://api.eu.itglue.com; empty for anything else, practice addresses included.
QString regionOf(const QUrl &origin);

/// What the address of an IT Glue page tells. North America is written with and without its region part,
/// "fernhill-it.na.itglue.com" and "fernhill-it.itglue.com"; only the first names the region.
struct Address
{
    QString subdomain;   ///< lower case
    QString region = {}; ///< empty: the address names none, so a person must say it; it is never guessed
    QString host = {};   ///< "fernhill-it.eu.itglue.com"
    QString path = {};   ///< "/142/organizations" or empty
    bool operator==(const Address &) const = default;
};
/// Out of whatever was pasted. The vendor's own hosts and the regions' sign-in pages belong to no account.
AddressResult<Address> addressOf(const QString &pasted);

/// https://fernhill-it.eu.itglue.com/; empty where either part is unknown or not a name.
QUrl webUrl(const QString &subdomain, const QString &region);

} // namespace trivet::it_glue
