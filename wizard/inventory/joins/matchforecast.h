// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"
#include "inventory/joins/doubleditems.h"
#include "names/namedifference.h"

#include <QList>

namespace trivet {

/// What becomes of a customer company when IT Glue connects to Autotask. IT Glue matches names exactly, letter case
/// and spaces included (reference vendors/it_glue/FACTS.md §6.2, D).
enum class CompanyOutcome {
    Linked,    ///< is linked already
    Joined,    ///< one organization of exactly its name
    Created,   ///< none comes near: a new organization, as it should be
    Doubled,   ///< none of its name, but one that a person takes for the same: a new one beside it
    Ambiguous, ///< several organizations, or several companies, of exactly its name
};

/// An organization that a person would take for the company's.
struct NearMiss
{
    qint64 organizationId = 0;
    QString organizationName;
    NameDifference difference; ///< from the company's name to the organization's
};

struct CompanyForecast
{
    qint64 companyId = 0;
    QString companyName;
    CompanyOutcome outcome = CompanyOutcome::Created;
    qint64 organizationId = 0; ///< of Linked and Joined; of Ambiguous the first one of its name, 0 = none yet
    QString organizationName = {};
    /// Of Doubled, and of the others where a second organization stands beside the right one, one of exactly the name
    /// of a linked one among them. Likeliest first.
    QList<NearMiss> nearMisses = {};
};

enum class ConfigurationOutcome {
    Linked,     ///< is linked already
    Joined,     ///< its organization is joined, and one item, and no other, has its name, type and serial number
    Ambiguous,  ///< several items fit it, or its item fits several configurations
    StaysAlone, ///< no item fits: stays as it is, and an item that should be it comes as a second one
    Orphaned,   ///< belongs to another PSA, or was left behind by one
};

/// Every customer company, worst first: doubled, ambiguous, created, joined, linked.
QList<CompanyForecast> companyForecasts(const Inventory &inventory);

/// Existing configurations, archived ones left out.
struct ConfigurationForecast
{
    qint64 configurationId = 0;
    QString name;
    qint64 organizationId = 0;
    QString organizationName = {};
    ConfigurationOutcome outcome = ConfigurationOutcome::StaysAlone;
    qint64 itemId = 0; ///< Autotask's, of Linked and Joined
    /// What it was compared by; nothing where its organization is no company's.
    enum class Compared { Nothing, NameAndType, NameTypeAndSerial } compared = Compared::Nothing;
    QString otherPsa = {}; ///< of Orphaned, where IT Glue names it
};

/// One of the items of a device that Autotask holds several times.
struct ItemDouble
{
    qint64 itemId = 0;
    QString name;
    QString companyName;
    DoubledItem::By by = DoubledItem::By::RmmUid;
    int times = 2; ///< that Autotask holds it
};

/// Before the first sync this is what will happen; after it, what has.
struct MatchForecast
{
    bool isKnown =
        false; ///< companies and organizations (and, for configurations, devices) were read whole, and who is a
               ///< customer is known
    bool configurationsAreKnown = false;
    QList<CompanyForecast> companies;            ///< as companyForecasts()
    QList<ConfigurationForecast> configurations; ///< worst first: orphaned, ambiguous, alone, joined, linked
    QList<ItemDouble> doubles;                   ///< devices that IT Glue would copy several times

    int count(CompanyOutcome outcome) const;
    int count(ConfigurationOutcome outcome) const;
};
MatchForecast matchForecast(const Inventory &inventory);

} // namespace trivet
