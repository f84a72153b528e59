// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_records {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksRecords : public QObject
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

void TestChecksRecords::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    const auto noneSynced = [](S &s) {
        for (auto &item : s.inventory.devices.rows)
            item.rmmDeviceUid.clear();
    };
    const auto noDevices = [](S &s) { s.inventory.devices.rows.clear(); };
    const auto strangers = [](S &s) {
        for (auto &item : s.inventory.devices.rows)
            item.rmmDeviceUid += u"-gone"_s;
    };
    // clang-format off
    addCases({
        // R04
        {u"all there"_s, u"R04"_s, [](S &) {}, Passed, "types-there", {u"6"_s, u"6"_s}},
        {u"a deleted one"_s,
         u"R04"_s,
         [](S &s) { s.inventory.devices.rows[3].configurationItemType = 99; },
         NeedsYou,
         "deleted-type",
         {u"1"_s, u"HOST-000003"_s, u"99"_s},
         {u"9003"_s}},
        {u"typed in by hand, too"_s,
         u"R04"_s,
         [noneSynced](S &s) {
             noneSynced(s);
             s.inventory.devices.rows[3].configurationItemType = 99;
         },
         NeedsYou,
         "deleted-type",
         {u"1"_s, u"HOST-000003"_s, u"99"_s},
         {u"9003"_s}},
        {u"an inactive type is R02's"_s,
         u"R04"_s,
         [](S &s) { s.inventory.devices.rows[3].configurationItemType = 14; },
         Passed,
         "types-there",
         {u"6"_s, u"6"_s}},
        {u"a blank one is R03's"_s,
         u"R04"_s,
         [](S &s) { s.inventory.devices.rows[3].configurationItemType.reset(); },
         Passed,
         "types-there",
         {u"5"_s, u"6"_s}},
        {u"an inactive device"_s,
         u"R04"_s,
         [](S &s) {
             s.inventory.devices.rows[3].configurationItemType = 99;
             s.inventory.devices.rows[3].isActive = false;
         },
         Passed,
         "types-there",
         {u"5"_s, u"5"_s}},
        {u"none typed"_s,
         u"R04"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows)
                 item.configurationItemType.reset();
         },
         Unknown,
         "nothing-compared",
         {u"6"_s}},
        {u"Autotask shows no type"_s,
         u"R04"_s,
         [](S &s) { s.inventory.itemTypes.rows.clear(); },
         Unknown,
         "no-types",
         {},
         {},
         u"R01"_s},
        {u"no device"_s, u"R04"_s, noDevices, Unknown, "none-active"},
        {u"half a list of types proves no lack"_s,
         u"R04"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::AutotaskItemTypes); },
         Unknown,
         "incomplete",
         {u"autotask.configurationItemTypes"_s},
         {},
         u"T03"_s},

        // R17
        {u"all known"_s, u"R17"_s, [](S &) {}, Passed, "all-known", {u"6"_s}},
        {u"gone from Datto RMM"_s,
         u"R17"_s,
         [](S &s) { s.inventory.rmmDevices.rows.removeAt(1); },
         NeedsYou,
         "stale",
         {u"1"_s, u"HOST-000001"_s, u"6"_s},
         {u"9001"_s}},
        {u"listed as deleted is R21's"_s,
         u"R17"_s,
         [](S &s) { s.inventory.rmmDevices.rows[1].deleted = true; },
         Passed,
         "all-known",
         {u"6"_s}},
        {u"set inactive already"_s,
         u"R17"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows.removeAt(1);
             s.inventory.devices.rows[1].isActive = false;
         },
         Passed,
         "all-known",
         {u"5"_s}},
        {u"Datto RMM shows none at all"_s,
         u"R17"_s,
         [](S &s) { s.inventory.rmmDevices.rows.clear(); },
         Unknown,
         "base-devices",
         {},
         {},
         u"R18"_s},
        {u"half a list proves no lack"_s,
         u"R17"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows.removeAt(1);
             breakOff(s.inventory, DataSetId::RmmDevices);
         },
         Unknown,
         "incomplete",
         {u"dattoRmm.devices"_s},
         {},
         u"T03"_s},
        {u"none synced"_s, u"R17"_s, noneSynced, Unknown, "none-synced"},

        // R19
        {u"with their company"_s, u"R19"_s, [](S &) {}, Passed, "with-their-company", {u"6"_s, u"6"_s}},
        {u"with another customer"_s,
         u"R19"_s,
         [](S &s) { s.inventory.devices.rows[0].companyId = 103; },
         Failed,
         "other-company",
         {u"1"_s, u"HOST-000000"_s, u"Customer 1"_s},
         {u"9000"_s}},
        {u"a site that is not mapped tells nothing"_s,
         u"R19"_s,
         [](S &s) {
             s.inventory.devices.rows[0].companyId = 103;
             s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
         },
         Passed,
         "with-their-company",
         {u"4"_s, u"6"_s}},
        {u"devices that Datto RMM does not know"_s, u"R19"_s, strangers, Unknown, "nothing-compared", {u"6"_s}},
        {u"none synced"_s, u"R19"_s, noneSynced, Unknown, "none-synced"},
        {u"sites not read"_s,
         u"R19"_s,
         [](S &s) { forget(s.inventory, DataSetId::RmmSites); },
         Unknown,
         "not-read",
         {u"dattoRmm.sites"_s}},

        // R20
        {u"names and numbers follow"_s,
         u"R20"_s,
         [](S &) {},
         Passed,
         "references-follow",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"a name of one's own"_s,
         u"R20"_s,
         [](S &s) { s.inventory.devices.rows[2].referenceTitle = u"Reception"_s; },
         NeedsYou,
         "names-differ",
         {u"1"_s, u"HOST-000002"_s, u"Reception"_s},
         {u"9002"_s},
         {},
         {},
         inferred},
        {u"no name at all"_s,
         u"R20"_s,
         [](S &s) { s.inventory.devices.rows[2].referenceTitle.clear(); },
         NeedsYou,
         "names-differ",
         {u"1"_s, u"HOST-000002"_s, u"\u2013"_s},
         {u"9002"_s},
         {},
         {},
         inferred},
        {u"a number of one's own"_s,
         u"R20"_s,
         [](S &s) { s.inventory.devices.rows[2].referenceNumber = u"INV-7"_s; },
         NeedsYou,
         "numbers-differ",
         {u"1"_s, u"HOST-000002"_s, u"INV-7"_s},
         {u"9002"_s},
         {},
         {},
         inferred},
        {u"both"_s,
         u"R20"_s,
         [](S &s) {
             s.inventory.devices.rows[2].referenceTitle = u"Reception"_s;
             s.inventory.devices.rows[3].referenceNumber.clear();
         },
         NeedsYou,
         "both-differ",
         {u"2"_s, u"HOST-000002"_s, u"Reception"_s},
         {u"9002"_s, u"9003"_s},
         {},
         {},
         inferred},
        {u"the other id of Datto RMM is one, too"_s,
         u"R20"_s,
         [](S &s) { s.inventory.devices.rows[2].referenceNumber = s.inventory.devices.rows[2].rmmDeviceUid.toUpper(); },
         Passed,
         "references-follow",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"letter case is no difference"_s,
         u"R20"_s,
         [](S &s) { s.inventory.devices.rows[2].referenceTitle = u"host-000002"_s; },
         Passed,
         "references-follow",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"names are switched off"_s,
         u"R20"_s,
         [](S &s) {
             s.facts.answers.values.insert(AnswerId::OverwriteName, u"false"_s);
             s.inventory.devices.rows[2].referenceTitle = u"Reception"_s;
         },
         Passed,
         "references-follow",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"both are switched off"_s,
         u"R20"_s,
         [](S &s) {
             s.facts.answers.values.insert(AnswerId::OverwriteName, u"false"_s);
             s.facts.answers.values.insert(AnswerId::OverwriteNumber, u"false"_s);
             s.inventory.devices.rows[2].referenceTitle = u"Reception"_s;
         },
         Passed,
         "switched-off",
         {},
         {},
         {},
         {},
         VerdictSource::Input},
        {u"nothing to compare with"_s,
         u"R20"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows) {
                 item.rmmHostname.clear();
                 item.rmmDeviceId = 0;
             }
         },
         Unknown,
         "nothing-compared",
         {u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"none synced"_s, u"R20"_s, noneSynced, Unknown, "none-synced", {}, {}, {}, {}, inferred},
        {u"not read"_s,
         u"R20"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); },
         Unknown,
         "not-read",
         {u"autotask.configurationItems"_s},
         {},
         {},
         {},
         inferred},

        // R21
        {u"active on both sides"_s, u"R21"_s, [](S &) {}, Passed, "states-agree", {u"6"_s, u"6"_s}},
        {u"deleted"_s,
         u"R21"_s,
         [](S &s) { s.inventory.rmmDevices.rows[1].deleted = true; },
         NeedsYou,
         "deleted",
         {u"1"_s, u"HOST-000001"_s},
         {u"9001"_s}},
        {u"suspended"_s,
         u"R21"_s,
         [](S &s) { s.inventory.rmmDevices.rows[1].suspended = true; },
         NeedsYou,
         "suspended",
         {u"1"_s, u"HOST-000001"_s},
         {u"9001"_s}},
        {u"one of each"_s,
         u"R21"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows[1].suspended = true;
             s.inventory.rmmDevices.rows[4].deleted = true;
         },
         NeedsYou,
         "deleted-and-suspended",
         {u"1"_s, u"1"_s, u"HOST-000004"_s},
         {u"9004"_s, u"9001"_s}},
        {u"inactive here, too"_s,
         u"R21"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows[1].deleted = true;
             s.inventory.devices.rows[1].isActive = false;
         },
         Passed,
         "states-agree",
         {u"5"_s, u"5"_s}},
        {u"devices that Datto RMM does not know"_s, u"R21"_s, strangers, Unknown, "nothing-compared", {u"6"_s}},
        {u"none synced"_s, u"R21"_s, noneSynced, Unknown, "none-synced"},
        {u"half a list"_s,
         u"R21"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::RmmDevices); },
         Unknown,
         "incomplete",
         {u"dattoRmm.devices"_s},
         {},
         u"T03"_s},

        // R22
        {u"values arrive"_s,
         u"R22"_s,
         [](S &) {},
         Passed,
         "values-arrive",
         {u"1"_s, u"2"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"none arrives, as a note"_s,
         u"R22"_s,
         [](S &s) { s.inventory.udfSample.rows[0].filledOnSynced.clear(); },
         Passed,
         "none-arrive",
         {u"2"_s, u"6"_s},
         {u"1"_s, u"2"_s},
         {},
         {},
         inferred},
        {u"Autotask has no such field"_s,
         u"R22"_s,
         [](S &s) {
             s.inventory.udfs.rows = {{9, u"Rank"_s, false, 1}};
         },
         Passed,
         "no-fields",
         {u"1"_s},
         {},
         {},
         {},
         inferred},
        {u"no synced device in the sample"_s,
         u"R22"_s,
         [](S &s) { s.inventory.udfSample.rows[0].syncedRows = 0; },
         Unknown,
         "none-synced",
         {},
         {},
         {},
         {},
         inferred},
        {u"not read"_s,
         u"R22"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskUdfSample); },
         Unknown,
         "not-read",
         {u"autotask.userDefinedFieldSample"_s},
         {},
         {},
         {},
         inferred},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksRecords)

} // namespace tst_checks_records

#include "tst_checks_records.moc"
