// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_existingdata {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksExistingData : public QObject
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

void TestChecksExistingData::answersHonestly_data()
{
    using S = SampleFacts;
    const auto names = [](const QString &company, const QString &organization) {
        return [company, organization](S &s) {
            s.inventory.companies.rows[1].name = company;
            s.inventory.glueOrganizations.rows[1].name = organization;
            s.inventory.glueOrganizations.rows[1].links.clear();
        };
    };
    const auto beside = [](const QString &name) {
        return [name](S &s) { s.inventory.glueOrganizations.rows.append({1, name}); };
    };
    const auto noCustomers = [](S &s) {
        for (auto &company : s.inventory.companies.rows)
            company.companyType = 3;
    };
    // clang-format off
    addCases({
        // S08
        {u"all have serials"_s, u"S08"_s, [](S &) {}, Passed, "told-apart", {u"100"_s, u"100"_s, u"6"_s}},
        {u"a note on blanks"_s, u"S08"_s,
         [](S &s) {
             s.inventory.devices.rows[0].serialNumber = u"To be filled by O.E.M."_s;
             s.inventory.devices.rows[1].rmmHostname.clear();
         },
         Passed, "few-serials", {u"83"_s, u"83"_s, u"6"_s}},
        {u"none synced"_s, u"S08"_s, [](S &s) { s.inventory.devices.rows.clear(); }, Unknown, "none-synced"},

        // G01
        {u"exact names"_s, u"G01"_s, [](S &) {}, Passed, "names-apart", {u"4"_s, u"3"_s}},
        {u"a typo"_s, u"G01"_s, names(u"Pinewhistle"_s, u"Pinewistle"_s), Failed, "near-names",
         {u"1"_s, u"Pinewistle"_s, u"Pinewhistle"_s}, {u"7101"_s}},
        {u"a typo beside the right one is another customer"_s, u"G01"_s,
         [](S &s) {
             s.inventory.companies.rows[1].name = u"Pinewhistle"_s;
             s.inventory.glueOrganizations.rows[1].name = u"Pinewhistle"_s;
             s.inventory.glueOrganizations.rows.append({1, u"Pinewistle"_s});
         },
         Passed, "names-apart", {u"5"_s, u"3"_s}},
        {u"exactly the name of a linked one"_s, u"G01"_s, beside(u"Customer 1"_s), Failed, "same-names",
         {u"1"_s, u"Customer 1"_s}, {u"1"_s}},
        {u"two unlinked of one name"_s, u"G01"_s,
         [](S &s) {
             s.inventory.glueOrganizations.rows.append({1, u"Elsewhere"_s});
             s.inventory.glueOrganizations.rows.append({2, u"Elsewhere"_s});
         },
         Failed, "same-names", {u"2"_s, u"Elsewhere"_s}, {u"1"_s, u"2"_s}},
        {u"a number is no typo"_s, u"G01"_s, names(u"School 12"_s, u"School 13"_s), Passed, "names-apart", {u"4"_s, u"3"_s}},
        {u"half a list proves nothing"_s, u"G01"_s,
         [&](S &s) {
             names(u"Pinewhistle"_s, u"Pinewistle"_s)(s);
             breakOff(s.inventory, DataSetId::GlueOrganizations);
         },
         Unknown, "incomplete", {u"itGlue.organizations"_s}, {}, u"S15"_s},
        {u"key refused"_s, u"G01"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::ItGlue), ProblemKind::Credentials);
             forget(s.inventory, DataSetId::GlueOrganizations);
         },
         Unknown, "not-read", {u"itGlue.organizations"_s}, {}, u"A15"_s},

        {u"no customers"_s, u"G01"_s, noCustomers, Unknown, "base-customers"},
        {u"no organizations"_s, u"G01"_s, [](S &s) { s.inventory.glueOrganizations.rows.clear(); }, Unknown, "base-organizations"},

        // G02
        {u"no customers"_s, u"G02"_s, noCustomers, Unknown, "base-customers"},
        {u"exact names"_s, u"G02"_s, [](S &) {}, Passed, "names-exact", {u"4"_s, u"3"_s}},
        {u"letter case"_s, u"G02"_s, names(u"Acme Ridge"_s, u"ACME Ridge"_s), Failed, "variants",
         {u"1"_s, u"ACME Ridge"_s, u"Acme Ridge"_s}, {u"7101"_s}},
        {u"a space at the end"_s, u"G02"_s, names(u"Acme Ridge "_s, u"Acme Ridge"_s), Failed, "variants",
         {u"1"_s, u"Acme Ridge"_s, u"Acme Ridge "_s}, {u"7101"_s}},
        {u"a legal suffix"_s, u"G02"_s, names(u"Acme Ridge"_s, u"Acme Ridge Ltd"_s), Failed, "variants",
         {u"1"_s, u"Acme Ridge Ltd"_s, u"Acme Ridge"_s}, {u"7101"_s}},
        {u"beside a linked one"_s, u"G02"_s, beside(u"CUSTOMER 1"_s), Failed, "variants",
         {u"1"_s, u"CUSTOMER 1"_s, u"Customer 1"_s}, {u"1"_s}},
        {u"a typo is another check's"_s, u"G02"_s, names(u"Pinewhistle"_s, u"Pinewistle"_s), Passed, "names-exact", {u"4"_s, u"3"_s}},
        {u"the own company is no customer"_s, u"G02"_s, beside(u"ALDER & PINE IT"_s), Passed, "names-exact", {u"5"_s, u"3"_s}},

        // G03
        {u"unique"_s, u"G03"_s, [](S &) {}, Passed, "names-unique", {u"3"_s}},
        {u"two of one name"_s, u"G03"_s, [](S &s) { s.inventory.companies.rows[2].name = u"Customer 1"_s; }, Failed, "same-names",
         {u"2"_s, u"Customer 1"_s}, {u"101"_s, u"102"_s}},
        {u"a prospect does not count"_s, u"G03"_s,
         [](S &s) {
             s.inventory.companies.rows[2].name = u"Customer 1"_s;
             s.inventory.companies.rows[2].companyType = 3;
         },
         Passed, "names-unique", {u"2"_s}},

        {u"no customers"_s, u"G03"_s, noCustomers, Unknown, "base-customers"},

        // G04
        {u"a new IT Glue"_s, u"G04"_s, [](S &s) { s.inventory.glueConfigurations.rows.clear(); }, Passed, "no-configurations",
         {u"0"_s}},
        {u"none foreign"_s, u"G04"_s, [](S &) {}, Passed, "none-foreign", {u"6"_s}},
        {u"another PSA"_s, u"G04"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[2].links = {{u"ConnectWise Manage"_s, u"7"_s, false, true}}; }, Failed,
         "other-psa", {u"1"_s, u"ConnectWise Manage"_s}, {u"89002"_s}},
        {u"left behind"_s, u"G04"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[2].links.clear();
             s.inventory.glueConfigurations.rows[2].psa = it_glue::PsaState::Orphaned;
         },
         Failed, "left-behind", {u"1"_s, u"HOST-000002"_s}, {u"89002"_s}},
        {u"archived ones are history"_s, u"G04"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[2].links = {{u"Vorex"_s, u"7"_s, false, true}};
             s.inventory.glueConfigurations.rows[2].archived = true;
         },
         Passed, "none-foreign", {u"5"_s}},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksExistingData)

} // namespace tst_checks_existingdata

#include "tst_checks_existingdata.moc"
