// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

/// A guess by name. When two candidates are about equally good, `best` stays empty and both are listed:
/// the choice is the person's.
struct Suggestion
{
    QString best;             ///< the candidate's name exactly as the vendor has it, or empty
    QString bestId;           ///< its id
    double score = 0.0;       ///< of the best candidate, 0 to 1
    QStringList alternatives; ///< other plausible names, best first
};

/// Active configuration item type for a device type of Datto RMM ("Desktop" -> "Workstation" too).
Suggestion suggestItemType(const QString &deviceType, const Inventory &inventory);
/// Active product for a device type; RMM_<type> first.
Suggestion suggestProduct(const QString &deviceType, const Inventory &inventory);
/// The name that Datto RMM gives the product it makes for "Create New": RMM_<device type>.
QString createdProductName(const QString &deviceType);
/// Called as Datto RMM calls the products it makes.
bool isCreatedProductName(const QString &productName);

/// A company for each customer site that is not mapped, in the sites' order: a customer, or any while it is not known which
/// companies are.
struct SiteSuggestion
{
    QString siteUid;
    QString siteName;
    int devices = 0;
    Suggestion company;
};
QList<SiteSuggestion> suggestCompanies(const Inventory &inventory);

} // namespace trivet
