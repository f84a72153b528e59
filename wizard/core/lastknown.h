// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

/// What Trivet knew of a tenant before, to see what changed. Names, numbers and counts; never a secret.
namespace trivet {

/// How much of Autotask's hour all programs together had used at one moment.
struct CallUse
{
    QDateTime at; ///< world time, UTC
    int used = 0;
    int limit = 0;
    bool operator==(const CallUse &) const = default;
};

/// How many records a list had when it was last read whole and nothing spoke against it.
struct KnownCount
{
    qint64 records = 0;
    QDateTime at = {};
    bool operator==(const KnownCount &) const = default;
};

/// One thing as it was when all was right: a type, a product, a site's company, a user.
struct BaselineItem
{
    QString id;
    QString label;      ///< what people call it
    QString value = {}; ///< what must not change unseen; compared, and shown beside the label
    bool operator==(const BaselineItem &) const = default;
};

/// All things of one kind, and since when they are taken for right.
struct BaselinePart
{
    QDateTime at;
    QString who = {}; ///< who said that it is right; empty = kept when the link was found verified
    QList<BaselineItem> items = {};
    bool operator==(const BaselinePart &) const = default;
};

/// By the part's key: "item-types", "products", ...
using Baseline = QMap<QString, BaselinePart>;

/// The vendor accounts that a tenant of this computer is set up with, by what identifies them.
struct TenantAccounts
{
    QString tenant;
    QMap<AccountId, QString> accounts;
    bool operator==(const TenantAccounts &) const = default;
};

} // namespace trivet
