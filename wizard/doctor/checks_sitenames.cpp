// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/sitenames.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// Mapped sites of customers. Those that the product makes by itself are R25's, mapped or not.
QList<SiteCompany> mappedSites(const Inventory &inventory)
{
    QList<SiteCompany> sites = siteCompanies(inventory);
    sites.removeIf(
        [](const SiteCompany &site) { return site.state == SiteCompanyState::NotMapped || site.site->hasSystemName; });
    return sites;
}

Verdict noneMapped(const CheckSpec &spec)
{
    return consequence(spec, "none-mapped", u"R10"_s);
}

} // namespace

Verdict oneSiteEach(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<SiteCompany> sites = mappedSites(inventoryOf(facts));
    if (sites.isEmpty())
        return noneMapped(spec);
    QMap<qint64, QList<const SiteCompany *>> byCompany;
    for (const SiteCompany &site : sites)
        byCompany[*mappedCompanyId(*site.site)].append(&site);
    qint64 shared = 0;
    QString firstCompany;
    QList<RecordRef> records;
    for (const auto &ofCompany : std::as_const(byCompany)) {
        if (ofCompany.size() < 2)
            continue;
        ++shared;
        for (const SiteCompany *site : ofCompany) {
            if (records.isEmpty())
                firstCompany = site->company ? site->company->name : site->site->autotaskCompanyName;
            records.append(siteRecord(*site->site));
        }
    }
    if (records.isEmpty())
        return passed(spec, "one-each", {number(sites.size())});
    return withRecords(wrong(spec, "shared", {number(records.size()), number(shared), firstCompany}), records);
}

Verdict siteNamesFit(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QList<SiteCompany> sites = mappedSites(inventory);
    if (sites.isEmpty())
        return noneMapped(spec);
    const qsizetype mapped = sites.size();
    // A company that is gone is R11's, and the MSP's own is S17's.
    sites.removeIf([](const SiteCompany &site) { return !site.company || site.state == SiteCompanyState::Own; });
    const SiteNames names(inventory);
    qint64 compared = 0;
    QStringList first;
    QList<RecordRef> strange;
    for (const SiteCompany &site : std::as_const(sites)) {
        const SiteNameFit fit = names.fitOf(*site.site, *site.company);
        if (fit == SiteNameFit::CannotTell)
            continue;
        ++compared;
        if (fit != SiteNameFit::Differs)
            continue;
        if (strange.isEmpty())
            first = {site.site->name, site.company->name};
        strange.append(siteRecord(*site.site));
    }
    if (compared == 0)
        return nothingCompared(spec, mapped);
    if (strange.isEmpty())
        return passed(spec, "names-fit", {number(compared), number(mapped)});
    return withRecords(wrong(spec, "names-differ", QStringList{number(strange.size())} + first), strange);
}

Verdict systemSitesLeft(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto &sites = inventoryOf(facts).rmmSites.rows;
    if (sites.isEmpty())
        return unknown(spec, "no-sites");
    qint64 system = 0;
    qint64 devices = 0;
    QList<RecordRef> mapped;
    for (const datto_rmm::Site &site : sites) {
        if (!site.hasSystemName)
            continue;
        ++system;
        if (!mappedCompanyId(site))
            continue;
        devices += site.numberOfDevices;
        mapped.append(siteRecord(site));
    }
    if (mapped.isEmpty())
        return passed(spec, "left-alone", {number(sites.size()), number(system)});
    return withRecords(wrong(spec, "mapped", {number(mapped.size()), mapped.first().label, number(devices)}), mapped);
}

} // namespace trivet::checks
