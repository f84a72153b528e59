// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/matchforecast.h"
#include "inventory/joins/serialnumbers.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// An organization that will stand beside the right one, and the company it was meant for.
struct StrayOrganization
{
    RecordRef record;
    QString companyName;
};

QList<RecordRef> recordsOf(const QList<StrayOrganization> &strays)
{
    QList<RecordRef> records;
    for (const StrayOrganization &stray : strays)
        records.append(stray.record);
    return records;
}

/// Organizations whose name is nearly a customer company's, by kind of difference; each once, for people's mistakes
/// first.
struct NearOrganizations
{
    QList<StrayOrganization> overlooked; ///< letter case, spaces, "&", legal suffix, accents, ...
    QList<StrayOrganization> mistyped;   ///< one or two letters
};

NearOrganizations nearOrganizations(const Inventory &inventory)
{
    NearOrganizations result;
    QSet<qint64> seen;
    QList<std::pair<const NearMiss *, QString>> typos;
    const QList<CompanyForecast> companies = companyForecasts(inventory);
    for (const CompanyForecast &company : companies) {
        for (const NearMiss &miss : company.nearMisses) {
            if (miss.difference.isSame())
                continue;
            if (!miss.difference.isSameToPeople()) {
                typos.append({&miss, company.companyName});
            } else if (!seen.contains(miss.organizationId)) {
                seen.insert(miss.organizationId);
                result.overlooked.append({{VendorId::ItGlue, u"organizations"_s, QString::number(miss.organizationId),
                                           miss.organizationName},
                                          company.companyName});
            }
        }
    }
    for (const auto &[miss, companyName] : std::as_const(typos)) {
        if (seen.contains(miss->organizationId))
            continue;
        seen.insert(miss->organizationId);
        result.mistyped.append(
            {{VendorId::ItGlue, u"organizations"_s, QString::number(miss->organizationId), miss->organizationName},
             companyName});
    }
    return result;
}

/// Unlinked organizations that share exactly their name with another one.
QList<RecordRef> sameNamedOrganizations(const Inventory &inventory)
{
    QHash<QString, int> uses;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows)
        ++uses[organization.name];
    QList<RecordRef> records;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        if (!organization.primary && !isLinked(organization) && uses.value(organization.name) > 1)
            records.append(organizationRecord(organization));
    }
    return records;
}

/// Where one side has no names at all there is nothing to compare, and nothing to pass.
std::optional<Verdict> nothingToName(const CheckSpec &spec, const Inventory &inventory)
{
    if (customerCompanies(inventory).isEmpty())
        return emptyBase(spec, Base::Customers);
    if (inventory.glueOrganizations.rows.isEmpty())
        return emptyBase(spec, Base::Organizations);
    return std::nullopt;
}

QStringList namesCompared(const Inventory &inventory)
{
    return {number(inventory.glueOrganizations.rows.size()), number(customerCompanies(inventory).size())};
}

} // namespace

Verdict identifiableDevices(const CheckSpec &spec, const Facts &facts)
{
    constexpr qint64 enoughPercent = 90;
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 devices = 0;
    qint64 withSerial = 0;
    qint64 withName = 0;
    const auto tables = tablesOf(facts);
    const SerialNumbers &serials = tables->serialNumbers();
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        if (!item.isActive || !isSynced(item))
            continue;
        ++devices;
        if (!serials.keyOf(item.serialNumber).isEmpty())
            ++withSerial;
        if (!item.rmmHostname.isEmpty())
            ++withName;
    }
    if (devices == 0)
        return unknown(spec, "none-synced");
    const qint64 serialPercent = withSerial * 100 / devices;
    const QStringList figures{number(serialPercent), number(withName * 100 / devices), number(devices)};
    return serialPercent >= enoughPercent ? passed(spec, "told-apart", figures) : wrong(spec, "few-serials", figures);
}

Verdict noMistypedNames(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    if (auto verdict = nothingToName(spec, inventory))
        return *verdict;
    const QList<StrayOrganization> mistyped = nearOrganizations(inventory).mistyped;
    const QList<RecordRef> sameNamed = sameNamedOrganizations(inventory);
    QList<RecordRef> records = recordsOf(mistyped);
    for (const RecordRef &record : sameNamed) {
        if (!records.contains(record))
            records.append(record);
    }
    if (!mistyped.isEmpty())
        return withRecords(wrong(spec, "near-names",
                                 {number(records.size()), mistyped.first().record.label, mistyped.first().companyName}),
                           records);
    if (!sameNamed.isEmpty())
        return withRecords(wrong(spec, "same-names", {number(records.size()), sameNamed.first().label}), records);
    return passed(spec, "names-apart", namesCompared(inventory));
}

Verdict noOverlookedNames(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    if (auto verdict = nothingToName(spec, inventory))
        return *verdict;
    const QList<StrayOrganization> overlooked = nearOrganizations(inventory).overlooked;
    if (overlooked.isEmpty())
        return passed(spec, "names-exact", namesCompared(inventory));
    return withRecords(
        wrong(spec, "variants",
              {number(overlooked.size()), overlooked.first().record.label, overlooked.first().companyName}),
        recordsOf(overlooked));
}

Verdict companyNamesUnique(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto customers = customerCompanies(inventoryOf(facts));
    if (customers.isEmpty())
        return emptyBase(spec, Base::Customers);
    QHash<QString, int> uses;
    for (const autotask::Company *company : customers)
        ++uses[company->name];
    QList<RecordRef> records;
    for (const autotask::Company *company : customers) {
        if (uses.value(company->name) > 1)
            records.append(autotaskRecord(spec.entity, company->id, company->name));
    }
    if (records.isEmpty())
        return passed(spec, "names-unique", {number(customers.size())});
    return withRecords(wrong(spec, "same-names", {number(records.size()), records.first().label}), records);
}

Verdict noOtherPsa(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 alive = 0;
    QString otherPsa;
    QList<RecordRef> records;
    for (const it_glue::Configuration &configuration : inventoryOf(facts).glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        ++alive;
        if (!isOfOtherPsa(configuration))
            continue;
        records.append(configurationRecord(configuration));
        for (const it_glue::AdapterLink &link : configuration.links) {
            if (otherPsa.isEmpty() && !link.isAutotask())
                otherPsa = link.adapter;
        }
    }
    if (alive == 0)
        return passed(spec, "no-configurations", {number(alive)});
    if (records.isEmpty())
        return passed(spec, "none-foreign", {number(alive)});
    if (otherPsa.isEmpty())
        return withRecords(wrong(spec, "left-behind", {number(records.size()), records.first().label}), records);
    return withRecords(wrong(spec, "other-psa", {number(records.size()), otherPsa}), records);
}

} // namespace trivet::checks
