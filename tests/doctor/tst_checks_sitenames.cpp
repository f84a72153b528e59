// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_sitenames {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksSiteNames : public QObject
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

void TestChecksSiteNames::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    const auto unmapped = [](S &s) {
        for (auto &site : s.inventory.rmmSites.rows)
            site.autotaskCompanyId.clear();
    };
    /// Site 2 and its company, 102, are called so.
    const auto called = [](QString site, QString company) {
        return [site, company](S &s) {
            s.inventory.rmmSites.rows[1].name = site;
            s.inventory.companies.rows[2].name = company;
        };
    };
    const auto fits = [&called](const QString &site, const QString &company) {
        return CheckCase{site + u" for "_s + company,
                         u"R13"_s,
                         called(site, company),
                         Passed,
                         "names-fit",
                         {u"3"_s, u"3"_s},
                         {},
                         {},
                         {},
                         VerdictSource::Inferred};
    };
    /// The site of customer 2 is mapped to customer 3, and so is its own.
    const auto sharing = [](S &s) { s.inventory.rmmSites.rows[1].autotaskCompanyId = u"103"_s; };
    const auto mappedSystemSite = [](S &s) {
        s.inventory.rmmSites.rows[3].autotaskCompanyId = u"101"_s;
        s.inventory.rmmSites.rows[3].isSystem = false;
    };
    // clang-format off
    addCases({
        // R13
        {u"the same names"_s, u"R13"_s, [](S &) {}, Passed, "names-fit", {u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        fits(u"Quillmarsh (HQ)"_s, u"Quillmarsh Veterinary Clinic"_s),
        fits(u"Quill North"_s, u"Quillmarsh Veterinary Clinic"_s),
        fits(u"QVC Berlin"_s, u"Quillmarsh Veterinary Clinic"_s),
        fits(u"QUILLMARSH  VETERINARY CLINIC"_s, u"Quillmarsh Veterinary Clinic Ltd"_s),
        {u"nothing in common"_s,
         u"R13"_s,
         called(u"Harbour Bakery"_s, u"Quillmarsh Veterinary Clinic"_s),
         NeedsYou,
         "names-differ",
         {u"1"_s, u"Harbour Bakery"_s, u"Quillmarsh Veterinary Clinic"_s},
         {u"site-2"_s},
         {},
         {},
         inferred},
        {u"another company's name to the letter"_s,
         u"R13"_s,
         sharing,
         NeedsYou,
         "names-differ",
         {u"1"_s, u"Customer 2"_s, u"Customer 3"_s},
         {u"site-2"_s},
         {},
         {},
         inferred},
        {u"different alphabets are not compared"_s,
         u"R13"_s,
         called(u"Aoba"_s, u"\u3042\u304a\u3070"_s),
         Passed,
         "names-fit",
         {u"2"_s, u"3"_s},
         {},
         {},
         {},
         inferred},
        {u"nothing that could be compared"_s,
         u"R13"_s,
         [](S &s) { s.inventory.companies.rows.remove(1, 3); },
         Unknown,
         "view-restricted",
         {u"autotask.companies"_s},
         {},
         u"A04"_s,
         {},
         inferred},
        {u"companies that are gone are another check's"_s,
         u"R13"_s,
         [](S &s) {
             for (int site = 0; site < 3; ++site)
                 s.inventory.rmmSites.rows[site].autotaskCompanyId = u"99%1"_s.arg(site);
         },
         Unknown,
         "nothing-compared",
         {u"3"_s},
         {},
         {},
         {},
         inferred},
        {u"none mapped"_s, u"R13"_s, unmapped, Unknown, "none-mapped", {}, {}, u"R10"_s, {}, inferred},
        {u"not read"_s,
         u"R13"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskCompanies); },
         Unknown,
         "not-read",
         {u"autotask.companies"_s},
         {},
         {},
         {},
         inferred},

        // R12
        {u"one each"_s, u"R12"_s, [](S &) {}, Passed, "one-each", {u"3"_s}},
        {u"two of one company, as a note"_s,
         u"R12"_s,
         sharing,
         Passed,
         "shared",
         {u"2"_s, u"1"_s, u"Customer 3"_s},
         {u"site-2"_s, u"site-3"_s}},
        {u"a site of the product's own is R25's"_s, u"R12"_s, mappedSystemSite, Passed, "one-each", {u"3"_s}},
        {u"none mapped"_s, u"R12"_s, unmapped, Unknown, "none-mapped", {}, {}, u"R10"_s},
        {u"broken off"_s,
         u"R12"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::RmmSites); },
         Unknown,
         "incomplete",
         {u"dattoRmm.sites"_s},
         {},
         u"T03"_s},

        // R25
        {u"left alone"_s, u"R25"_s, [](S &) {}, Passed, "left-alone", {u"4"_s, u"1"_s}},
        {u"mapped"_s,
         u"R25"_s,
         mappedSystemSite,
         NeedsYou,
         "mapped",
         {u"1"_s, u"Deleted Devices"_s, u"4"_s},
         {u"not-a-guid"_s}},
        {u"no sites"_s, u"R25"_s, [](S &s) { s.inventory.rmmSites.rows.clear(); }, Unknown, "no-sites"},
        {u"blocked"_s,
         u"R25"_s,
         [](S &s) { s.inventory.rmmSites.problem = problemOf(ProblemKind::RateLimited, 403); },
         Unknown,
         "read-failed",
         {u"dattoRmm.sites"_s, u"rate-limited"_s},
         {},
         u"A13"_s},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksSiteNames)

} // namespace tst_checks_sitenames

#include "tst_checks_sitenames.moc"
