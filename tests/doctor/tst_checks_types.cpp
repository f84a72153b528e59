// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_types {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksTypes : public QObject
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

void TestChecksTypes::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        // R01
        {u"types there"_s, u"R01"_s, [](S &) {}, Passed, "active-types", {u"3"_s, u"4"_s}},
        {u"none active"_s, u"R01"_s,
         [](S &s) {
             for (auto &type : s.inventory.itemTypes.rows)
                 type.isActive = false;
         },
         Failed, "none-active", {u"4"_s}},
        {u"none at all"_s, u"R01"_s, [](S &s) { s.inventory.itemTypes.rows.clear(); }, Failed, "no-types"},
        {u"none that Trivet may see"_s, u"R01"_s,
         [](S &s) {
             s.inventory.itemTypes.rows.clear();
             s.inventory.access.rows[2].query = autotask::AccessRight::Restricted;
         },
         Unknown, "view-restricted", {u"autotask.configurationItemTypes"_s}, {}, u"A04"_s},
        {u"half a list proves no lack"_s, u"R01"_s,
         [](S &s) {
             s.inventory.itemTypes.rows.clear();
             breakOff(s.inventory, DataSetId::AutotaskItemTypes);
         },
         Unknown, "incomplete", {u"autotask.configurationItemTypes"_s}, {}, u"T03"_s},

        // R02
        {u"no types"_s, u"R02"_s, [](S &s) { s.inventory.itemTypes.rows.clear(); }, Unknown, "no-types", {}, {}, u"R01"_s},
        {u"names distinct"_s, u"R02"_s, [](S &) {}, Passed, "names-distinct", {u"4"_s}},
        {u"near duplicates"_s, u"R02"_s,
         [](S &s) {
             s.inventory.itemTypes.rows.append({21, u"Work station "_s, true});
             s.inventory.itemTypes.rows.append({22, u"servers"_s, true});
         },
         NeedsYou, "near-duplicates", {u"4"_s, u"Server"_s, u"servers"_s}, {u"13"_s, u"22"_s, u"11"_s, u"21"_s}},
        {u"an inactive twin is no duplicate"_s, u"R02"_s,
         [](S &s) { s.inventory.itemTypes.rows.append({21, u"WORKSTATION"_s, false}); }, Passed, "names-distinct", {u"5"_s}},
        {u"inactive in use"_s, u"R02"_s, [](S &s) { s.inventory.devices.rows[0].configurationItemType = 14; },
         NeedsYou, "inactive-in-use", {u"1"_s, u"1"_s, u"Fax"_s}, {u"14"_s}},
        {u"inactive, used by inactive devices only"_s, u"R02"_s,
         [](S &s) {
             s.inventory.devices.rows[0].configurationItemType = 14;
             s.inventory.devices.rows[0].isActive = false;
         },
         Passed, "names-distinct", {u"4"_s}},
        {u"both"_s, u"R02"_s,
         [](S &s) {
             s.inventory.itemTypes.rows.append({21, u"lap-top"_s, true});
             s.inventory.devices.rows[0].configurationItemType = 14;
         },
         NeedsYou, "duplicates-and-inactive", {u"2"_s, u"1"_s}, {u"12"_s, u"21"_s, u"14"_s}},
        {u"devices not read"_s, u"R02"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); },
         Unknown, "not-read", {u"autotask.configurationItems"_s}},

        // R05
        {u"every type mapped"_s, u"R05"_s, [](S &) {}, Passed, "all-mapped", {u"3"_s, u"6"_s, u"6"_s}, {}, {}, {},
         VerdictSource::Input},
        {u"a choice is open"_s, u"R05"_s, [](S &s) { s.facts.mapping[1].configurationItemType.clear(); },
         NeedsYou, "types-open", {u"1"_s, u"Laptop"_s, u"3"_s}, {u"Laptop"_s}, {}, {}, VerdictSource::Input},
        {u"a type without a row is open"_s, u"R05"_s, [](S &s) { s.facts.mapping.removeLast(); },
         NeedsYou, "types-open", {u"1"_s, u"Server"_s, u"3"_s}, {u"Server"_s}, {}, {}, VerdictSource::Input},
        {u"the chosen type is gone"_s, u"R05"_s, [](S &s) { s.facts.mapping[0].configurationItemType = u"Tower"_s; },
         Failed, "type-gone", {u"1"_s, u"Desktop"_s, u"Tower"_s}, {u"Desktop"_s}, {}, {}, VerdictSource::Input},
        {u"the chosen type was set inactive"_s, u"R05"_s, [](S &s) { s.inventory.itemTypes.rows[2].isActive = false; },
         Failed, "type-gone", {u"1"_s, u"Server"_s, u"Server"_s}, {u"Server"_s}, {}, {}, VerdictSource::Input},
        {u"without a draft, by effect"_s, u"R05"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.facts.mappingBaseline = {};
         },
         Passed, "all-mapped", {u"3"_s, u"6"_s, u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"without a draft, all of a type blank"_s, u"R05"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.facts.mappingBaseline = {};
             s.inventory.devices.rows[1].configurationItemType.reset();
             s.inventory.devices.rows[4].configurationItemType.reset();
         },
         Failed, "arrived-blank", {u"1"_s, u"Laptop"_s, u"2"_s}, {u"Laptop"_s}, {}, {}, VerdictSource::Inferred},
        {u"without a draft, nothing arrived"_s, u"R05"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.facts.mappingBaseline = {};
             s.inventory.devices.rows.clear();
         },
         Unknown, "cannot-tell", {u"3"_s, u"Desktop"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"step open, nothing chosen"_s, u"R05"_s, [](S &s) { s.facts.mapping.clear(); },
         NeedsYou, "types-open", {u"3"_s, u"Desktop"_s, u"3"_s}, {u"Desktop"_s, u"Laptop"_s, u"Server"_s}, {}, {},
         VerdictSource::Inferred},
        {u"no devices"_s, u"R05"_s, [](S &s) { s.inventory.rmmDevices.rows.clear(); }, Unknown, "no-devices"},
        {u"deleted devices and system sites do not count"_s, u"R05"_s,
         [](S &s) {
             datto_rmm::Device nas = s.inventory.rmmDevices.rows[0];
             nas.category = u"NAS"_s;
             nas.deleted = true;
             s.inventory.rmmDevices.rows.append(nas);
             nas.deleted = false;
             nas.siteUid = u"not-a-guid"_s;
             s.inventory.rmmDevices.rows.append(nas);
         },
         Passed, "all-mapped", {u"3"_s, u"6"_s, u"6"_s}, {}, {}, {}, VerdictSource::Input},
        {u"a device without a type, and one of no site"_s, u"R05"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows[3].category.clear();
             s.inventory.rmmDevices.rows[4].siteUid.clear();
             s.inventory.rmmDevices.rows[4].siteName.clear();
             s.inventory.rmmDevices.rows[4].siteId = 0;
         },
         Passed, "all-mapped", {u"3"_s, u"4"_s, u"6"_s}, {}, {}, {}, VerdictSource::Input},
        {u"RMM devices not read"_s, u"R05"_s, [](S &s) { failRead(s.inventory, DataSetId::RmmDevices, ProblemKind::Timeout); },
         Unknown, "read-failed", {u"dattoRmm.devices"_s, u"timeout"_s}},

        // R03
        {u"every type set"_s, u"R03"_s, [](S &) {}, Passed, "every-type-set", {u"6"_s}},
        {u"a blank one among typed ones"_s, u"R03"_s, [](S &s) { s.inventory.devices.rows[2].configurationItemType.reset(); },
         Failed, "blank-types", {u"1"_s, u"6"_s}, {u"9002"_s}},
        {u"blank because the device type is unmapped"_s, u"R03"_s,
         [](S &s) {
             s.facts.mapping[2].configurationItemType.clear();
             s.inventory.devices.rows[2].configurationItemType.reset();
             s.inventory.devices.rows[5].configurationItemType = 0;
         },
         Failed, "blank-types", {u"2"_s, u"6"_s}, {u"9002"_s, u"9005"_s}, u"R05"_s},
        {u"hand-made devices are not judged"_s, u"R03"_s,
         [](S &s) { s.inventory.devices.rows.append({9900, 101, 71}); }, Passed, "every-type-set", {u"6"_s}},
        {u"none synced"_s, u"R03"_s, [](S &s) { s.inventory.devices.rows.clear(); }, Unknown, "none-synced"},
        {u"page broke off"_s, u"R03"_s, [](S &s) { breakOff(s.inventory, DataSetId::AutotaskDevices); },
         Unknown, "incomplete", {u"autotask.configurationItems"_s}, {}, u"T03"_s},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksTypes)

} // namespace tst_checks_types

#include "tst_checks_types.moc"
