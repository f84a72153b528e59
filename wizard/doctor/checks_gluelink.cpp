// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/glueprogress.h"
#include "doctor/judgement.h"
#include "inventory/gluejoins.h"
#include "inventory/joins.h"
#include "inventory/serialnumbers.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

using it_glue::Configuration;
using it_glue::Organization;

bool isAnyMatched(const Inventory &inventory)
{
    const auto &rows = inventory.glueConfigurations.rows;
    return std::any_of(rows.begin(), rows.end(),
                       [](const Configuration &row) { return row.rmm && isOfDattoRmm(*row.rmm); });
}

/// Says nothing of a match that has not begun or is under way.
std::optional<Verdict> notMatchedYet(const CheckSpec &spec, const Facts &facts)
{
    if (!isAnyMatched(inventoryOf(facts)))
        return consequence(spec, "none-matched", u"S14"_s);
    if (isMatchingDevices(facts))
        return unknown(spec, "still-arriving");
    return std::nullopt;
}

/// Living configurations with a record of Datto RMM.
QList<const Configuration *> matchedConfigurations(const Inventory &inventory)
{
    QList<const Configuration *> matched;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        if (isAlive(configuration) && configuration.rmm && isOfDattoRmm(*configuration.rmm))
            matched.append(&configuration);
    }
    return matched;
}

Verdict outcome(const CheckSpec &spec, const QByteArray &good, const QByteArray &bad, qsizetype all,
                const QList<RecordRef> &records)
{
    if (records.isEmpty())
        return passed(spec, good, {number(all)});
    return withRecords(wrong(spec, bad, {number(records.size()), records.first().label, number(all)}), records);
}

} // namespace

Verdict glueBeforeRmm(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto &organizations = inventory.glueOrganizations.rows;
    const auto linked = std::count_if(organizations.begin(), organizations.end(),
                                      [](const Organization &organization) { return isLinked(organization); });
    if (linked > 0)
        return passed(spec, "in-order", {number(linked)});
    QList<RecordRef> early;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        if (configuration.rmm)
            early.append(configurationRecord(configuration));
    }
    if (early.isEmpty())
        return consequence(spec, "none-linked", u"S11"_s);
    return withRecords(wrong(spec, "too-early", {number(early.size()), early.first().label}), early);
}

Verdict devicesMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const RmmGlueArrivals arrivals = rmmGlueArrivals(inventory);
    const QStringList figures{number(arrivals.devicesMatched), number(arrivals.devicesExpected),
                              number(arrivals.organizationsMatched), number(arrivals.organizationsExpected)};
    if (isAnyMatched(inventory))
        return isMatchingDevices(facts) ? needsPerson(spec, "still-matching", figures) : passed(spec, "devices-matched", figures);
    const auto &rows = inventory.glueConfigurations.rows;
    const auto ofOthers = std::count_if(rows.begin(), rows.end(), [](const Configuration &row) { return row.rmm.has_value(); });
    if (ofOthers > 0)
        return needsPerson(spec, "other-rmm", {number(ofOthers)});
    return needsPerson(spec, "none-matched", {number(arrivals.devicesExpected), number(arrivals.organizationsExpected)});
}

Verdict matchedByCompanies(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto companies = companiesById(inventory);
    QSet<QString> companyNames;
    for (const autotask::Company &company : inventory.companies.rows)
        companyNames.insert(company.name);
    // Names that only a site bears: its company is called something else, and so is every other.
    QSet<QString> siteNames;
    for (const datto_rmm::Site &site : inventory.rmmSites.rows) {
        const auto id = mappedCompanyId(site);
        const autotask::Company *company = id ? companies.value(*id, nullptr) : nullptr;
        if (isCustomerSite(site) && company && company->name != site.name && !companyNames.contains(site.name))
            siteNames.insert(site.name);
    }
    qsizetype matched = 0;
    qsizetype named = 0;
    QString firstSite;
    QList<RecordRef> bySite;
    for (const Organization &organization : inventory.glueOrganizations.rows) {
        if (organization.rmmCompanies.isEmpty())
            continue;
        ++matched;
        const auto &names = organization.rmmCompanies;
        if (std::any_of(names.begin(), names.end(), [](const QString &name) { return !name.isEmpty(); }))
            ++named;
        const auto site = std::find_if(names.begin(), names.end(), [&](const QString &name) { return siteNames.contains(name); });
        if (site == names.end())
            continue;
        if (bySite.isEmpty())
            firstSite = *site;
        bySite.append(organizationRecord(organization));
    }
    if (matched == 0)
        return consequence(spec, "none-matched", u"S14"_s);
    if (named == 0)
        return unknown(spec, "names-hidden", {number(matched)});
    if (bySite.isEmpty())
        return passed(spec, "by-companies", {number(matched)});
    return withRecords(wrong(spec, "by-sites", {number(bySite.size()), bySite.first().label, firstSite}), bySite);
}

Verdict organizationsMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = notMatchedYet(spec, facts))
        return *verdict;
    const RmmGlueArrivals arrivals = rmmGlueArrivals(inventoryOf(facts));
    QList<RecordRef> unmatched;
    for (const RmmGlueGap &gap : arrivals.gaps) {
        if (gap.kind == RmmGlueGap::Kind::Organization)
            unmatched.append({VendorId::ItGlue, spec.entity, QString::number(gap.glueId), gap.name});
    }
    return outcome(spec, "all-matched", "unmatched", arrivals.organizationsExpected, unmatched);
}

Verdict everyDeviceMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = notMatchedYet(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<QString> present;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (!device.deleted)
            present.insert(rmmUidKey(device.uid));
    }
    const auto items = itemsById(inventory);
    qsizetype expected = 0;
    QList<RecordRef> unmatched;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = linkedRemoteId(configuration.links);
        const autotask::ConfigurationItem *item = id && isAlive(configuration) ? items.value(*id, nullptr) : nullptr;
        if (!item || !item->isActive || !isSynced(*item) || !present.contains(rmmUidKey(item->rmmDeviceUid)))
            continue;
        ++expected;
        if (!configuration.rmm)
            unmatched.append(configurationRecord(configuration));
    }
    return outcome(spec, "all-matched", "unmatched", expected, unmatched);
}

Verdict rightDeviceMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto matched = matchedConfigurations(inventory);
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    const DeviceAddresses addresses(inventory);
    const auto items = itemsById(inventory);
    const auto organizations = organizationsById(inventory);
    const auto sites = sitesByUid(inventory);
    QList<RecordRef> mistaken;
    QStringList otherDevice;
    QStringList otherOrganization;
    for (const Configuration *configuration : matched) {
        const auto id = linkedRemoteId(configuration->links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        const datto_rmm::Device *device = addresses.behind(configuration->rmm->externalUrl);
        if (!item || !device || !isSynced(*item) || rmmUidKey(item->rmmDeviceUid) == rmmUidKey(device->uid))
            continue;
        mistaken.append(configurationRecord(*configuration));
        const QStringList names{configuration->name, device->hostname};
        if (otherDevice.isEmpty())
            otherDevice = names;
        const Organization *organization = organizations.value(configuration->organizationId, nullptr);
        const auto company = organization ? linkedRemoteId(organization->links) : std::nullopt;
        const datto_rmm::Site *site = sites.value(device->siteUid, nullptr);
        const auto siteCompany = site ? mappedCompanyId(*site) : std::nullopt;
        if (company && siteCompany && *company != *siteCompany && otherOrganization.isEmpty())
            otherOrganization = names;
    }
    if (mistaken.isEmpty())
        return passed(spec, "right-devices", {number(matched.size())});
    const QString count = number(mistaken.size());
    if (otherOrganization.isEmpty())
        return withRecords(wrong(spec, "other-device", QStringList{count} + otherDevice), mistaken);
    // Another customer's machine opens from here, passwords beside it: worse than what this check usually finds.
    Verdict verdict = withRecords(wrong(spec, "other-organization", QStringList{count} + otherOrganization), mistaken);
    verdict.state = VerdictState::Failed;
    return verdict;
}

Verdict usableMacs(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto matched = matchedConfigurations(inventory);
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    const QSet<QString> shared = sharedMacKeys(inventory);
    QList<RecordRef> junk;
    for (const Configuration *configuration : matched) {
        const QStringList &macs = configuration->rmm->macAddresses;
        const bool isAllJunk = !macs.isEmpty() && std::all_of(macs.begin(), macs.end(), [&shared](const QString &mac) {
            const QString key = macKey(mac);
            return key.isEmpty() || shared.contains(key);
        });
        if (isAllJunk)
            junk.append(configurationRecord(*configuration));
    }
    return outcome(spec, "macs-usable", "junk", matched.size(), junk);
}

Verdict serialsAgree(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto matched = matchedConfigurations(inventory);
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    const auto items = itemsById(inventory);
    const SerialNumbers serials(inventory);
    QList<RecordRef> differing;
    for (const Configuration *configuration : matched) {
        const auto id = linkedRemoteId(configuration->links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        const QString ofRmm = serials.keyOf(configuration->rmm->serialNumber);
        const QString ofItem = item ? serials.keyOf(item->serialNumber) : QString();
        if (!ofRmm.isEmpty() && !ofItem.isEmpty() && ofRmm != ofItem)
            differing.append(configurationRecord(*configuration));
    }
    return outcome(spec, "serials-agree", "serials-differ", matched.size(), differing);
}

Verdict noRmmErrors(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto &rows = inventoryOf(facts).glueErrors.rows;
    if (rows.isEmpty())
        return unknown(spec, "no-sample");
    QString firstError;
    QList<RecordRef> failed;
    for (const it_glue::RecordErrors &row : rows) {
        if (row.rmmErrors.isEmpty())
            continue;
        if (failed.isEmpty())
            firstError = row.rmmErrors.first();
        failed.append({VendorId::ItGlue, spec.entity, QString::number(row.configurationId), row.name});
    }
    if (failed.isEmpty())
        return passed(spec, "no-errors", {number(rows.size())});
    return withRecords(wrong(spec, "errors", {number(failed.size()), failed.first().label, firstError}), failed);
}

Verdict recentlySeen(const CheckSpec &spec, const Facts &facts)
{
    constexpr qint64 longAgoDays = 60;
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto matched = matchedConfigurations(inventoryOf(facts));
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    QList<RecordRef> old;
    for (const Configuration *configuration : matched) {
        const QDateTime seen = configuration->rmm->lastSeenOnline;
        if (seen.isValid() && seen.daysTo(facts.now) > longAgoDays)
            old.append(configurationRecord(*configuration));
    }
    return outcome(spec, "all-recent", "long-ago", matched.size(), old);
}

} // namespace trivet::checks
