// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/devicematch.h"
#include "doctor/glueprogress.h"
#include "doctor/judgement.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/rmmaddress.h"
#include "inventory/joins/serialnumbers.h"
#include "inventory/joins/synceditems.h"

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

/// What was compared, of what there is.
struct Compared
{
    qsizetype compared = 0;
    qsizetype all = 0;
};

/// Why a device's configuration has no data of Datto RMM, where the records of the first link tell it.
class UnmatchedCauses
{
public:
    explicit UnmatchedCauses(const JointTables &tables)
        : m_tables(tables), m_organizations(organizationsById(tables.inventory()))
    {
    }

    QString of(const Configuration &configuration, const autotask::ConfigurationItem &item) const
    {
        // Datto RMM has one device, so only one of its copies is matched.
        const ItemTwins twin = m_tables.twinsOfItems().value(item.id);
        const bool isTwinMatched = std::any_of(twin.others.begin(), twin.others.end(), [this](const auto *other) {
            const Configuration *beside = m_tables.configurationsByItemId().value(other->id, nullptr);
            return beside && beside->rmm && isOfDattoRmm(*beside->rmm);
        });
        if (isTwinMatched)
            return causeOfDouble(twin.by);
        // Matched is within the organization of the site's company.
        const datto_rmm::Device *device = m_tables.deviceOf(item);
        if (SyncedItem{&item, device, device ? m_tables.siteOf(*device) : nullptr}.isWithOtherCompany())
            return u"R19"_s;
        const Organization *organization = m_organizations.value(configuration.organizationId, nullptr);
        return organization && organization->rmmCompanies.isEmpty() ? u"M03"_s : QString();
    }

private:
    const JointTables &m_tables;
    QHash<qint64, const Organization *> m_organizations;
};

Verdict outcome(const CheckSpec &spec, const QByteArray &good, const QByteArray &bad, Compared count,
                const QList<RecordRef> &records)
{
    if (count.all == 0)
        return emptyBase(spec, Base::Devices);
    if (count.compared == 0)
        return nothingCompared(spec, count.all);
    if (records.isEmpty())
        return passed(spec, good, {number(count.compared), number(count.all)});
    return withRecords(wrong(spec, bad, {number(records.size()), records.first().label, number(count.compared)}),
                       records);
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
    const auto tables = tablesOf(facts);
    const RmmGlueArrivals &arrivals = tables->rmmGlueArrivals();
    const QStringList figures{number(arrivals.devicesMatched), number(arrivals.devicesExpected),
                              number(arrivals.organizationsMatched), number(arrivals.organizationsExpected)};
    if (isAnyMatched(inventory)) {
        if (isMatchingDevices(facts))
            return needsPerson(spec, "still-matching", figures);
        if (arrivals.devicesExpected == 0)
            return emptyBase(spec, Base::Devices);
        if (arrivals.organizationsExpected == 0)
            return emptyBase(spec, Base::Organizations);
        if (arrivals.devicesMatched > 0)
            return passed(spec, "devices-matched", figures);
    }
    qsizetype ofOthers = 0;
    qsizetype untold = 0;
    for (const Configuration &row : inventory.glueConfigurations.rows) {
        const RmmOrigin origin = row.rmm ? rmmOriginOf(*row.rmm) : RmmOrigin::DattoRmm;
        ofOthers += origin == RmmOrigin::Other ? 1 : 0;
        untold += origin == RmmOrigin::Unknown ? 1 : 0;
    }
    if (ofOthers > 0)
        return needsPerson(spec, "other-rmm", {number(ofOthers)});
    if (untold > 0)
        return unknown(spec, "address-hidden", {number(untold)});
    return needsPerson(spec, "none-matched",
                       {number(arrivals.devicesExpected), number(arrivals.organizationsExpected)});
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
        const auto site =
            std::find_if(names.begin(), names.end(), [&](const QString &name) { return siteNames.contains(name); });
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
        return passed(spec, "by-companies", {number(named), number(matched)});
    return withRecords(wrong(spec, "by-sites", {number(bySite.size()), bySite.first().label, firstSite}), bySite);
}

Verdict organizationsMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = notMatchedYet(spec, facts))
        return *verdict;
    const auto tables = tablesOf(facts);
    const RmmGlueArrivals &arrivals = tables->rmmGlueArrivals();
    QList<RecordRef> unmatched;
    for (const RmmGlueGap &gap : arrivals.gaps) {
        if (gap.kind == RmmGlueGap::Kind::Organization)
            unmatched.append({VendorId::ItGlue, spec.entity, QString::number(gap.glueId), gap.name});
    }
    return outcome(spec, "all-matched", "unmatched", {arrivals.organizationsExpected, arrivals.organizationsExpected},
                   unmatched);
}

Verdict everyDeviceMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = notMatchedYet(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const UnmatchedCauses causes(*tables);
    qsizetype expected = 0;
    qsizetype compared = 0;
    QStringList found;
    QList<RecordRef> unmatched;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const autotask::ConfigurationItem *item = isAlive(configuration) ? tables->itemOf(configuration) : nullptr;
        const datto_rmm::Device *device = item && item->isActive ? tables->deviceOf(*item) : nullptr;
        if (!device || device->deleted)
            continue;
        ++expected;
        const RmmOrigin origin = configuration.rmm ? rmmOriginOf(*configuration.rmm) : RmmOrigin::Other;
        if (origin == RmmOrigin::Unknown)
            continue;
        ++compared;
        if (origin != RmmOrigin::Other)
            continue;
        unmatched.append(configurationRecord(configuration));
        found.append(causes.of(configuration, *item));
    }
    const Verdict verdict = outcome(spec, "all-matched", "unmatched", {compared, expected}, unmatched);
    return unmatched.isEmpty() ? verdict : because(causeOfAll(found), verdict);
}

Verdict rightDeviceMatched(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto tables = tablesOf(facts);
    const auto &matched = tables->matchedConfigurations();
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    if (inventoryOf(facts).devices.rows.isEmpty())
        return emptyBase(spec, Base::Devices);
    const DeviceMatcher matcher(*tables);
    qsizetype compared = 0;
    qsizetype unread = 0;
    QList<RecordRef> mistaken;
    QByteArray finding;
    QStringList names;
    for (const Configuration *configuration : matched) {
        const DeviceMatch match = matcher.judge(*configuration);
        compared += match.isCompared ? 1 : 0;
        unread += match.isAddressRead ? 0 : 1;
        if (match.fault == DeviceMatch::Fault::None)
            continue;
        mistaken.append(configurationRecord(*configuration));
        const QByteArray found = match.fault == DeviceMatch::Fault::OtherOrganization ? "other-organization"
                                 : match.fault == DeviceMatch::Fault::OtherDevice     ? "other-device"
                                                                                      : "disagrees";
        // The gravest is told; of each kind the first.
        const QByteArrayList byWeight{{}, "disagrees", "other-device", "other-organization"};
        if (byWeight.indexOf(found) > byWeight.indexOf(finding)) {
            finding = found;
            names = {configuration->name, match.behind};
        }
    }
    if (!mistaken.isEmpty()) {
        Verdict verdict = withRecords(wrong(spec, finding, QStringList{number(mistaken.size())} + names), mistaken);
        // Another customer's machine opens from here, passwords beside it: worse than what this check usually finds.
        if (finding == "other-organization")
            verdict.state = VerdictState::Failed;
        return verdict;
    }
    const QStringList figures{number(compared), number(matched.size())};
    if (unread > 0)
        return unknown(spec, "addresses-unread", figures + QStringList{number(unread)});
    if (compared == 0)
        return nothingCompared(spec, matched.size());
    return passed(spec, "right-devices", figures);
}

Verdict usableMacs(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto tables = tablesOf(facts);
    const auto &matched = tables->matchedConfigurations();
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    const QSet<quint64> &shared = tables->sharedMacKeys();
    qsizetype compared = 0;
    QList<RecordRef> junk;
    for (const Configuration *configuration : matched) {
        const QStringList &macs = configuration->rmm->macAddresses;
        if (macs.isEmpty())
            continue;
        ++compared;
        const bool isAllJunk = std::all_of(macs.begin(), macs.end(), [&shared](const QString &mac) {
            const quint64 key = macKey(mac);
            return key == 0 || shared.contains(key);
        });
        if (isAllJunk)
            junk.append(configurationRecord(*configuration));
    }
    return outcome(spec, "macs-usable", "junk", {compared, matched.size()}, junk);
}

Verdict serialsAgree(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto tables = tablesOf(facts);
    const auto &matched = tables->matchedConfigurations();
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    const SerialNumbers &serials = tables->serialNumbers();
    qsizetype compared = 0;
    QList<RecordRef> differing;
    for (const Configuration *configuration : matched) {
        const autotask::ConfigurationItem *item = tables->itemOf(*configuration);
        const QString ofRmm = serials.keyOf(configuration->rmm->serialNumber);
        const QString ofItem = item ? serials.keyOf(item->serialNumber) : QString();
        if (ofRmm.isEmpty() || ofItem.isEmpty())
            continue;
        ++compared;
        if (ofRmm != ofItem)
            differing.append(configurationRecord(*configuration));
    }
    return outcome(spec, "serials-agree", "serials-differ", {compared, matched.size()}, differing);
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
    const auto tables = tablesOf(facts);
    const auto &matched = tables->matchedConfigurations();
    if (matched.isEmpty())
        return consequence(spec, "none-matched", u"S14"_s);
    qsizetype compared = 0;
    QList<RecordRef> old;
    for (const Configuration *configuration : matched) {
        const QDateTime seen = configuration->rmm->lastSeenOnline;
        if (!seen.isValid())
            continue;
        ++compared;
        if (seen.daysTo(facts.now) > longAgoDays)
            old.append(configurationRecord(*configuration));
    }
    return outcome(spec, "all-recent", "long-ago", {compared, matched.size()}, old);
}

} // namespace trivet::checks
