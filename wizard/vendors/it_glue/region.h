// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace trivet::it_glue {

/// One of the three regions, whose data and keys are apart (reference itglue.md, sections 1 and 8, D).
struct RegionSpec
{
    QString key;       ///< "na", "eu", "au": in answers and in Account
    QString apiHost;   ///< "api.eu.itglue.com"
    QString webDomain; ///< what follows the subdomain and its dot: "eu.itglue.com"
};

const QList<RegionSpec> &regions();

/// https://api.eu.itglue.com for "eu"; empty for anything but the three keys.
QUrl originOf(const QString &region);
/// "eu" for https://api.eu.itglue.com; empty for anything else, practice addresses included.
QString regionOf(const QUrl &origin);

/// What the address of an IT Glue page tells.
struct Address
{
    QString subdomain;
    QString region = {}; ///< empty: the address names none, so a person must say it; it is never guessed
    bool operator==(const Address &) const = default;
};

/// Subdomain and region out of what a person pasted: a page's address, a bare host, with spaces or quotes around.
/// North America is written "fernhill-it.na.itglue.com" in the guide (B) and "fernhill-it.itglue.com" elsewhere (D);
/// only the first names the region. Problem Input: no address at all; ForeignHost: not a page of an IT Glue account.
/// Both name the input.
Result<Address> addressOf(const QString &pasted);

/// https://fernhill-it.eu.itglue.com/; empty where either part is unknown or not a name.
QUrl webUrl(const QString &subdomain, const QString &region);

} // namespace trivet::it_glue
