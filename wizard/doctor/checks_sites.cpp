// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/customertypes.h"
#include "inventory/joins/joins.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace trivet::checks {

Verdict firstSiteLinked(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 linked = 0;
    qint64 all = 0;
    for (const datto_rmm::Site &site : inventoryOf(facts).rmmSites.rows) {
        if (!isCustomerSite(site))
            continue;
        ++all;
        if (mappedCompanyId(site))
            ++linked;
    }
    if (all == 0)
        return unknown(spec, "no-sites");
    // None yet is the state before the first sync and before anybody mapped a site, not a fault.
    return linked > 0 ? passed(spec, "sites-linked", {number(linked), number(all)})
                      : needsPerson(spec, "none-linked", {number(all)});
}

Verdict sitesMapped(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 withDevices = 0;
    qint64 devicesLeftOut = 0;
    QList<RecordRef> unmapped;
    for (const datto_rmm::Site &site : inventoryOf(facts).rmmSites.rows) {
        if (!isCustomerSite(site) || site.numberOfDevices == 0)
            continue;
        ++withDevices;
        if (mappedCompanyId(site))
            continue;
        unmapped.append(siteRecord(site));
        devicesLeftOut += site.numberOfDevices;
    }
    if (withDevices == 0)
        return unknown(spec, "no-sites");
    // None yet is the state before anybody mapped a site, and no fault.
    if (unmapped.size() == withDevices) {
        Verdict verdict = needsPerson(spec, "none-mapped", {number(withDevices), number(devicesLeftOut)});
        verdict.records = unmapped;
        return verdict;
    }
    if (unmapped.isEmpty())
        return passed(spec, "all-mapped", {number(withDevices)});
    Verdict verdict =
        wrong(spec, "unmapped", {number(unmapped.size()), number(devicesLeftOut), unmapped.first().label});
    verdict.records = unmapped;
    return verdict;
}

Verdict customerTypeKnown(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const CustomerTypes customers(inventoryOf(facts));
    const QString types = number(inventoryOf(facts).companyTypes.rows.size());
    switch (customers.origin()) {
    case CustomerTypes::Origin::Label: return passed(spec, "called-so", {customers.label()});
    case CustomerTypes::Origin::Person: {
        Verdict verdict = passed(spec, "said-so", {customers.label()});
        verdict.source = VerdictSource::Input;
        return verdict;
    }
    case CustomerTypes::Origin::Nobody: break;
    }
    const QString suggested = customers.suggestedLabel();
    return withField(suggested.isEmpty() ? unknown(spec, "no-guess", {types})
                                         : unknown(spec, "not-known", {types, suggested}),
                     AnswerId::CustomerType);
}

Verdict siteCompaniesGood(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<SiteCompany> sites = siteCompanies(inventoryOf(facts));
    const QString customerSites = number(sites.size());
    QMap<SiteCompanyState, QList<const SiteCompany *>> faults;
    QSet<qint64> companies;
    qint64 mapped = 0;
    for (const SiteCompany &site : sites) {
        if (site.state == SiteCompanyState::NotMapped)
            continue;
        ++mapped;
        // The MSP's own company is a warning of its own, S17.
        if (site.state == SiteCompanyState::Good || site.state == SiteCompanyState::Own)
            companies.insert(site.company->id);
        else
            faults[site.state].append(&site);
    }
    if (mapped == 0)
        return consequence(spec, "none-mapped", u"R10"_s);
    if (faults.isEmpty())
        return passed(spec, "companies-good", {number(mapped), number(companies.size()), customerSites});

    const auto missing = faults.value(SiteCompanyState::Missing);
    const auto inactive = faults.value(SiteCompanyState::Inactive);
    const auto notCustomer = faults.value(SiteCompanyState::NotCustomer);
    const auto all = missing + inactive + notCustomer;
    const QString count = number(all.size());
    const SiteCompany &first = *all.first();
    Verdict verdict;
    if (faults.size() > 1)
        verdict = wrong(spec, "several-faults",
                        {count, number(missing.size()), number(inactive.size()), number(notCustomer.size())});
    else if (!missing.isEmpty())
        verdict = wrong(spec, "company-missing", {count, first.site->name});
    else if (!inactive.isEmpty())
        verdict = wrong(spec, "company-inactive", {count, first.site->name, first.company->name});
    else
        verdict = wrong(spec, "not-customer", {count, first.site->name, first.company->name});
    for (const SiteCompany *site : all)
        verdict.records.append(siteRecord(*site->site));
    return verdict;
}

Verdict ownCompanySitesMeant(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 mapped = 0;
    QString company;
    QList<RecordRef> own;
    for (const SiteCompany &site : siteCompanies(inventoryOf(facts))) {
        if (site.state == SiteCompanyState::NotMapped)
            continue;
        ++mapped;
        if (site.state != SiteCompanyState::Own)
            continue;
        company = site.company->name;
        own.append(siteRecord(*site.site));
    }
    if (mapped == 0)
        return consequence(spec, "none-mapped", u"R10"_s);
    if (own.isEmpty())
        return passed(spec, "customers-only", {number(mapped)});
    const QStringList named{number(own.size()), own.first().label, company};
    if (const auto confirmation = confirmationOf(facts, spec.id)) {
        Verdict verdict = withRecords(passed(spec, "own-confirmed", named + QStringList{confirmation->who}), own);
        verdict.source = VerdictSource::Confirmed;
        verdict.checkedAt = confirmation->at;
        return verdict;
    }
    return withRecords(wrong(spec, "own-company", named), own);
}

} // namespace trivet::checks
