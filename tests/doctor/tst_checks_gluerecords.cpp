// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_gluerecords {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksGlueRecords : public QObject
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

void TestChecksGlueRecords::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    const auto unlinked = [](S &s) {
        for (auto &organization : s.inventory.glueOrganizations.rows)
            organization.links.clear();
        for (auto &configuration : s.inventory.glueConfigurations.rows)
            configuration.links.clear();
    };
    // clang-format off
    addCases({
        // G05
        {u"customers"_s, u"G05"_s, [](S &) {}, Passed, "customers-only", {u"4"_s, u"4"_s}},
        {u"a company that Autotask does not show"_s, u"G05"_s, [](S &s) { s.inventory.companies.rows.removeLast(); }, Passed,
         "customers-only", {u"3"_s, u"4"_s}},
        {u"a prospect"_s, u"G05"_s, [](S &s) { s.inventory.companies.rows[2].companyType = 3; }, NeedsYou, "not-customers",
         {u"1"_s, u"Customer 2"_s}, {u"7102"_s}},
        {u"an inactive one is another matter"_s, u"G05"_s,
         [](S &s) {
             s.inventory.companies.rows[2].companyType = 3;
             s.inventory.companies.rows[2].isActive = false;
         },
         Passed, "customers-only", {u"4"_s, u"4"_s}},
        {u"none linked"_s, u"G05"_s, unlinked, Unknown, "none-linked", {}, {}, u"S11"_s},

        // G06
        {u"none"_s, u"G06"_s, [](S &) {}, Passed, "none-default", {u"6"_s}},
        {u"because of blank types"_s, u"G06"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[1].typeName = u"Autotask Default"_s;
             s.inventory.devices.rows[1].configurationItemType.reset();
         },
         Failed, "defaults", {u"1"_s, u"HOST-000001"_s}, {u"89001"_s}, u"R03"_s},
        {u"the default type by another name"_s, u"G06"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[1].typeName = u"Standard"_s;
             s.inventory.devices.rows[1].configurationItemType.reset();
         },
         Failed, "defaults", {u"1"_s, u"HOST-000001"_s}, {u"89001"_s}, u"R03"_s},
        {u"because of a type that was deleted"_s, u"G06"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[1].typeName = u"Autotask Default"_s;
             s.inventory.devices.rows[1].configurationItemType = 99;
         },
         Failed, "defaults", {u"1"_s, u"HOST-000001"_s}, {u"89001"_s}, u"R04"_s},
        {u"because of both, the one that blocks is named"_s, u"G06"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[1].typeName = u"Autotask Default"_s;
             s.inventory.glueConfigurations.rows[2].typeName = u"Autotask Default"_s;
             s.inventory.devices.rows[1].configurationItemType = 99;
             s.inventory.devices.rows[2].configurationItemType.reset();
         },
         Failed, "defaults", {u"2"_s, u"HOST-000001"_s}, {u"89001"_s, u"89002"_s}, u"R03"_s},
        {u"blank since, and of a type that others have"_s, u"G06"_s,
         [](S &s) { s.inventory.devices.rows[1].configurationItemType.reset(); }, Passed, "none-default", {u"6"_s}},
        {u"a type was set since"_s, u"G06"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[1].typeName = u"autotask default "_s; }, Failed, "defaults",
         {u"1"_s, u"HOST-000001"_s}, {u"89001"_s}},
        {u"archived"_s, u"G06"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[1].typeName = u"Autotask Default"_s;
             s.inventory.glueConfigurations.rows[1].archived = true;
         },
         Passed, "none-default", {u"5"_s}},
        {u"before the sync"_s, u"G06"_s, unlinked, Unknown, "none-linked", {}, {}, u"S11"_s},

        // G07
        {u"agree"_s, u"G07"_s, [](S &) {}, Passed, "types-agree", {u"6"_s, u"6"_s}},
        {u"changed in Autotask"_s, u"G07"_s, [](S &s) { s.inventory.devices.rows[0].configurationItemType = 13; }, NeedsYou,
         "types-differ", {u"1"_s, u"HOST-000000"_s, u"Workstation"_s, u"Server"_s}, {u"89000"_s}},
        {u"Autotask Default is another check's"_s, u"G07"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[0].typeName = u"Autotask Default"_s; }, Passed, "types-agree", {u"5"_s, u"5"_s}},
        {u"a blank item has nothing to agree with"_s, u"G07"_s,
         [](S &s) { s.inventory.devices.rows[0].configurationItemType.reset(); }, Passed, "types-agree", {u"5"_s, u"6"_s}},
        {u"not one type is known"_s, u"G07"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows)
                 item.configurationItemType = 99;
         },
         Unknown, "nothing-compared", {u"6"_s}},

        // G09
        {u"none"_s, u"G09"_s, [](S &) {}, Passed, "none-orphaned", {u"6"_s}},
        {u"gone, inactive, orphaned"_s, u"G09"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[0].links[0].orphaned = true;
             s.inventory.devices.rows[1].isActive = false;
             s.inventory.devices.rows.removeAt(2);
         },
         NeedsYou, "orphans", {u"3"_s, u"HOST-000000"_s}, {u"89000"_s, u"89001"_s, u"89002"_s}},
        {u"a view that is restricted explains it"_s, u"G09"_s,
         [](S &s) {
             s.inventory.devices.rows.removeAt(2);
             s.inventory.access.rows[1].query = autotask::AccessRight::Restricted;
         },
         Unknown, "view-restricted", {u"autotask.configurationItems"_s}, {}, u"A04"_s},
        {u"a list without a single device blames nobody"_s, u"G09"_s, [](S &s) { s.inventory.devices.rows.clear(); }, Unknown,
         "base-devices"},
        {u"devices not read"_s, u"G09"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); }, Unknown, "not-read",
         {u"autotask.configurationItems"_s}},

        // G10
        {u"none"_s, u"G10"_s, [](S &) {}, Passed, "no-doubles", {u"6"_s, u"6"_s}},
        {u"one item twice"_s, u"G10"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[3].links = s.inventory.glueConfigurations.rows[0].links; }, Failed,
         "doubles", {u"2"_s, u"HOST-000000"_s}, {u"89000"_s, u"89003"_s}},
        {u"one serial twice in an organization"_s, u"G10"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[1].serialNumber = s.inventory.glueConfigurations.rows[0].serialNumber; },
         Failed, "doubles", {u"2"_s, u"HOST-000000"_s}, {u"89000"_s, u"89001"_s}},
        {u"one serial in two organizations"_s, u"G10"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[2].serialNumber = s.inventory.glueConfigurations.rows[0].serialNumber; },
         Passed, "no-doubles", {u"6"_s, u"6"_s}},
        {u"junk serials"_s, u"G10"_s,
         [](S &s) {
             for (auto &configuration : s.inventory.glueConfigurations.rows)
                 configuration.serialNumber = u"Default string"_s;
         },
         Passed, "no-doubles", {u"6"_s, u"6"_s}},

        {u"copied from two in Autotask"_s, u"G10"_s,
         [](S &s) {
             s.inventory.devices.rows[1].serialNumber = s.inventory.devices.rows[0].serialNumber;
             s.inventory.glueConfigurations.rows[1].serialNumber = s.inventory.glueConfigurations.rows[0].serialNumber;
         },
         Failed, "copied", {u"2"_s, u"HOST-000000"_s}, {u"89000"_s, u"89001"_s}, u"R15"_s},
        {u"nothing to tell them apart by"_s, u"G10"_s,
         [](S &s) {
             for (auto &configuration : s.inventory.glueConfigurations.rows) {
                 configuration.serialNumber.clear();
                 configuration.links.clear();
             }
         },
         Unknown, "nothing-compared", {u"6"_s}},

        {u"a phrase of the factory, written otherwise each time"_s, u"G10"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[0].serialNumber = u"To be filled by O.E.M."_s;
             s.inventory.glueConfigurations.rows[1].serialNumber = u"TO BE FILLED BY OEM"_s;
         },
         Passed, "no-doubles", {u"6"_s, u"6"_s}},
        {u"a serial on three devices is nobody's"_s, u"G10"_s,
         [](S &s) {
             for (const int device : {0, 1, 2}) {
                 s.inventory.glueConfigurations.rows[device].serialNumber = u"PF3K9Q71"_s;
                 s.inventory.glueConfigurations.rows[device].organizationId = 7101;
             }
         },
         Passed, "no-doubles", {u"6"_s, u"6"_s}},
        {u"a serial that two customers share, too"_s, u"G10"_s,
         [](S &s) {
             for (const int device : {0, 1, 2})
                 s.inventory.glueConfigurations.rows[device].serialNumber = u"PF3K9Q71"_s;
         },
         Passed, "no-doubles", {u"6"_s, u"6"_s}},

        // G12
        {u"no edits"_s, u"G12"_s, [](S &) {}, Passed, "no-edits", {u"6"_s, u"6"_s}, {}, {}, {}, inferred},
        {u"one does not tell who changed it"_s, u"G12"_s, [](S &s) { s.inventory.devices.rows[0].lastActivityPersonId.reset(); },
         Passed, "no-edits", {u"5"_s, u"6"_s}, {}, {}, {}, inferred},
        {u"edited by IT Glue's user"_s, u"G12"_s,
         [](S &s) {
             s.inventory.devices.rows[4].lastActivityPersonId = 503;
             s.inventory.devices.rows[4].lastModifiedTime = sampleNow();
         },
         Failed, "edits", {u"1"_s, u"HOST-000004"_s}, {u"9004"_s}, {}, {}, inferred},
        {u"without a named user, by what it is called"_s, u"G12"_s,
         [](S &s) {
             s.facts.answers.values.remove(AnswerId::ItGlueUserName);
             s.inventory.devices.rows[4].lastActivityPersonId = 503;
             s.inventory.devices.rows[4].lastModifiedTime = sampleNow();
         },
         Failed, "edits", {u"1"_s, u"HOST-000004"_s}, {u"9004"_s}, {}, {}, inferred},
        {u"no such user"_s, u"G12"_s,
         [](S &s) {
             s.facts.answers.values.remove(AnswerId::ItGlueUserName);
             s.inventory.resources.rows.removeAt(2);
         },
         Unknown, "no-user", {}, {}, u"S10"_s, {}, inferred},

        // G13
        {u"no errors"_s, u"G13"_s, [](S &) {}, Passed, "no-errors", {u"1"_s}},
        {u"errors"_s, u"G13"_s, [](S &s) { s.inventory.glueErrors.rows[0].psaErrors = {u"Manager is an API user"_s}; }, NeedsYou,
         "errors", {u"1"_s, u"HOST-000000"_s, u"Manager is an API user"_s}, {u"89000"_s}},
        {u"no sample"_s, u"G13"_s, [](S &s) { s.inventory.glueErrors.rows.clear(); }, Unknown, "no-sample"},

        // G14, G15: notes
        {u"all known"_s, u"G14"_s, [](S &) {}, Passed, "all-known", {u"6"_s}},
        {u"a note on blanks"_s, u"G14"_s, [](S &s) { s.inventory.glueConfigurations.rows[5].modelName = u" "_s; }, Passed, "blank",
         {u"1"_s, u"6"_s}, {u"89005"_s}},
        {u"everybody"_s, u"G15"_s, [](S &) {}, Passed, "all-have", {u"1"_s}},
        {u"a note on one without"_s, u"G15"_s, [](S &s) { s.inventory.glueUsers.rows[0].email = u"other@alderpine.example"_s; }, Passed, "without",
         {u"1"_s, u"Mira Holt"_s, u"1"_s}, {u"502"_s}},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksGlueRecords)

} // namespace tst_checks_gluerecords

#include "tst_checks_gluerecords.moc"
