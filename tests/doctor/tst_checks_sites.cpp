// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_sites {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersHonestly_data();
    void answersHonestly()
    {
        QFETCH(CheckCase, row);
        verifyCase(row);
    }
};

void TestChecksSites::answersHonestly_data()
{
    using S = SampleFacts;
    const auto ownSite = [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId = u"0"_s; };
    // clang-format off
    addCases({
        // S17
        {u"customers only"_s, u"S17"_s, [](S &) {}, Passed, "customers-only", {u"3"_s}},
        {u"the own company warns"_s, u"S17"_s, ownSite, NeedsYou, "own-company", {u"1"_s, u"Customer 2"_s, u"Alder & Pine IT"_s},
         {u"site-2"_s}},
        {u"the own company, as meant"_s, u"S17"_s,
         [ownSite](S &s) {
             ownSite(s);
             s.facts.confirmations.append({u"S17"_s, {}, u"Mira"_s, sampleNow()});
         },
         Passed, "own-confirmed", {u"1"_s, u"Customer 2"_s, u"Alder & Pine IT"_s, u"Mira"_s}, {u"site-2"_s}, {}, {},
         VerdictSource::Confirmed},
        {u"none mapped"_s, u"S17"_s,
         [](S &s) {
             for (auto &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         Unknown, "none-mapped", {}, {}, u"R10"_s},
        {u"not read"_s, u"S17"_s, [](S &s) { forget(s.inventory, DataSetId::RmmSites); }, Unknown, "not-read", {u"dattoRmm.sites"_s}},

        // S06
        {u"linked"_s, u"S06"_s, [](S &) {}, Passed, "sites-linked", {u"3"_s, u"3"_s}},
        {u"the first one is enough"_s, u"S06"_s,
         [](S &s) {
             s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
             s.inventory.rmmSites.rows[1].autotaskCompanyId.clear();
         },
         Passed, "sites-linked", {u"1"_s, u"3"_s}},
        {u"none yet"_s, u"S06"_s,
         [](S &s) {
             for (auto &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         NeedsYou, "none-linked", {u"3"_s}},
        {u"only system sites"_s, u"S06"_s, [](S &s) { s.inventory.rmmSites.rows.remove(0, 3); }, Unknown, "no-sites"},
        {u"not read"_s, u"S06"_s, [](S &s) { forget(s.inventory, DataSetId::RmmSites); },
         Unknown, "not-read", {u"dattoRmm.sites"_s}},

        // R10
        {u"all mapped"_s, u"R10"_s, [](S &) {}, Passed, "all-mapped", {u"3"_s}},
        {u"one left out"_s, u"R10"_s, [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId.clear(); },
         Failed, "unmapped", {u"1"_s, u"2"_s, u"Customer 2"_s}, {u"site-2"_s}},
        {u"none yet is no fault"_s, u"R10"_s,
         [](S &s) {
             for (datto_rmm::Site &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         NeedsYou, "none-mapped", {u"3"_s, u"6"_s}, {u"site-1"_s, u"site-2"_s, u"site-3"_s}},
        {u"a company id that is no number is no mapping"_s, u"R10"_s,
         [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId = u"none"_s; },
         Failed, "unmapped", {u"1"_s, u"2"_s, u"Customer 2"_s}, {u"site-2"_s}},
        {u"an empty site does no harm"_s, u"R10"_s,
         [](S &s) {
             s.inventory.rmmSites.rows[1].autotaskCompanyId.clear();
             s.inventory.rmmSites.rows[1].numberOfDevices = 0;
         },
         Passed, "all-mapped", {u"2"_s}},
        {u"no sites"_s, u"R10"_s, [](S &s) { s.inventory.rmmSites.rows.clear(); }, Unknown, "no-sites"},
        {u"blocked"_s, u"R10"_s,
         [](S &s) { s.inventory.rmmSites.problem = problemOf(ProblemKind::RateLimited, 403); },
         Unknown, "read-failed", {u"dattoRmm.sites"_s, u"rate-limited"_s}, {}, u"A13"_s},

        // S16
        {u"called Customer"_s, u"S16"_s, [](S &) {}, Passed, "called-so", {u"Customer"_s}},
        {u"called otherwise"_s, u"S16"_s, [](S &s) { s.inventory.companyTypes.rows[0].label = u"Kunde"_s; },
         Unknown, "not-known", {u"3"_s, u"Kunde"_s}, {}, {}, u"customerTypeEdit"_s},
        {u"called otherwise, without Autotask's own"_s, u"S16"_s,
         [](S &s) { s.inventory.companyTypes.rows[0] = {u"77"_s, u"Kunde"_s, true}; },
         Unknown, "no-guess", {u"3"_s}, {}, {}, u"customerTypeEdit"_s},
        {u"named by a person"_s, u"S16"_s,
         [](S &s) {
             s.inventory.companyTypes.rows[0].label = u"Kunde"_s;
             s.inventory.customerType = u"1"_s;
         },
         Passed, "said-so", {u"Kunde"_s}, {}, {}, {}, VerdictSource::Input},
        {u"not read"_s, u"S16"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskCompanyTypes); },
         Unknown, "not-read", {u"autotask.companyTypes"_s}},

        // R11
        {u"good companies"_s, u"R11"_s, [](S &) {}, Passed, "companies-good", {u"3"_s, u"3"_s, u"3"_s}},
        {u"two sites, one company"_s, u"R11"_s,
         [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId = s.inventory.rmmSites.rows[0].autotaskCompanyId; },
         Passed, "companies-good", {u"3"_s, u"2"_s, u"3"_s}},
        {u"company gone"_s, u"R11"_s, [](S &s) { s.inventory.rmmSites.rows[2].autotaskCompanyId = u"999"_s; },
         Failed, "company-missing", {u"1"_s, u"Customer 3"_s}, {u"site-3"_s}},
        {u"one not mapped is not judged"_s, u"R11"_s, [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId.clear(); }, Passed,
         "companies-good", {u"2"_s, u"2"_s, u"3"_s}},
        {u"the MSP's own company is another check's"_s, u"R11"_s, ownSite, Passed, "companies-good", {u"3"_s, u"3"_s, u"3"_s}},
        {u"Trivet sees no company but the own one"_s, u"R11"_s, [](S &s) { s.inventory.companies.rows.remove(1, 3); }, Unknown,
         "view-restricted", {u"autotask.companies"_s}, {}, u"A04"_s},
        {u"Trivet may see only some companies"_s, u"R11"_s,
         [](S &s) {
             s.inventory.companies.rows.removeLast();
             s.inventory.access.rows[0].query = autotask::AccessRight::Restricted;
         },
         Unknown, "view-restricted", {u"autotask.companies"_s}, {}, u"A04"_s},
        {u"company inactive"_s, u"R11"_s, [](S &s) { s.inventory.companies.rows[1].isActive = false; },
         Failed, "company-inactive", {u"1"_s, u"Customer 1"_s, u"Customer 1"_s}, {u"site-1"_s}},
        {u"a prospect"_s, u"R11"_s, [](S &s) { s.inventory.companies.rows[2].companyType = 3; },
         Failed, "not-customer", {u"1"_s, u"Customer 2"_s, u"Customer 2"_s}, {u"site-2"_s}},
        {u"a type that is called otherwise"_s, u"R11"_s, [](S &s) { s.inventory.companyTypes.rows[0].label = u"Kunde"_s; },
         Unknown, "customers-not-known", {}, {}, u"S16"_s},
        {u"a type that a person named"_s, u"R11"_s,
         [](S &s) {
             s.inventory.companyTypes.rows[0].label = u"Kunde"_s;
             s.inventory.customerType = u"1"_s;
         },
         Passed, "companies-good", {u"3"_s, u"3"_s, u"3"_s}},
        {u"another type that a person named"_s, u"R11"_s, [](S &s) { s.inventory.customerType = u"3"_s; },
         Failed, "not-customer", {u"3"_s, u"Customer 1"_s, u"Customer 1"_s}, {u"site-1"_s, u"site-2"_s, u"site-3"_s}},
        {u"kinds are told by label, not by number"_s, u"R11"_s,
         [](S &s) {
             s.inventory.companyTypes.rows[0].value = u"77"_s;
             for (auto &company : s.inventory.companies.rows)
                 company.companyType = 77;
         },
         Passed, "companies-good", {u"3"_s, u"3"_s, u"3"_s}},
        {u"several faults"_s, u"R11"_s,
         [](S &s) {
             s.inventory.companies.rows[1].isActive = false;
             s.inventory.companies.rows[2].companyType = 3;
             s.inventory.rmmSites.rows[2].autotaskCompanyId = u"999"_s;
         },
         Failed, "several-faults", {u"3"_s, u"1"_s, u"1"_s, u"1"_s}, {u"site-3"_s, u"site-1"_s, u"site-2"_s}},
        {u"none mapped is the other check"_s, u"R11"_s,
         [](S &s) {
             for (auto &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         Unknown, "none-mapped", {}, {}, u"R10"_s},
        {u"companies half read"_s, u"R11"_s,
         [](S &s) {
             s.inventory.companies.rows.removeLast();
             breakOff(s.inventory, DataSetId::AutotaskCompanies);
         },
         Unknown, "incomplete", {u"autotask.companies"_s}, {}, u"T03"_s},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksSites)

} // namespace tst_checks_sites

#include "tst_checks_sites.moc"
