// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_arrival {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksArrival : public QObject
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

void TestChecksArrival::answersHonestly_data()
{
    using S = SampleFacts;
    const auto ofNoSite = [](S &s) {
        auto &device = s.inventory.rmmDevices.rows[0];
        device.siteUid.clear();
        device.siteName.clear();
        device.siteId = 77;
    };
    const auto reimaged = [](S &s) {
        datto_rmm::Device older = s.inventory.rmmDevices.rows[0];
        older.uid = u"D-OLD"_s;
        older.id = 4999;
        older.lastSeen = sampleNow().addDays(-20);
        older.hostname = u"HOST-000000"_s;
        s.inventory.rmmDevices.rows[0].lastSeen = sampleNow();
        s.inventory.rmmDevices.rows.append(older);
    };
    // clang-format off
    addCases({
        // S03
        {u"before the switch"_s, u"S03"_s,
         [](S &s) {
             s.unconfirm(u"C08"_s);
             s.unconfirm(u"C09"_s);
             s.facts.mappingBaseline.syncedDevices = 6;
         },
         Passed, "none-arrived", {u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"risen too early"_s, u"S03"_s,
         [](S &s) {
             s.unconfirm(u"C08"_s);
             s.unconfirm(u"C09"_s);
             s.facts.mappingBaseline.syncedDevices = 4;
             s.facts.mappingBaseline.at = sampleNow().addDays(-1);
             s.inventory.devices.rows[1].createDate = sampleNow();
             s.inventory.devices.rows[3].createDate = sampleNow();
         },
         Failed, "risen", {u"4"_s, u"6"_s}, {u"9001"_s, u"9003"_s}, {}, {}, VerdictSource::Inferred},
        {u"products confirmed: devices may come"_s, u"S03"_s, [](S &s) { s.unconfirm(u"C09"_s); },
         Passed, "allowed-now", {u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"one product not confirmed"_s, u"S03"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.facts.confirmations.removeIf([](const Confirmation &row) { return row.subject == "RMM_Laptop"_L1; });
             s.facts.mappingBaseline.at = sampleNow();
         },
         Failed, "risen", {u"0"_s, u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"no baseline"_s, u"S03"_s,
         [](S &s) {
             s.unconfirm(u"C08"_s);
             s.unconfirm(u"C09"_s);
             s.facts.mappingBaseline = {};
         },
         Unknown, "no-baseline", {}, {}, {}, {}, VerdictSource::Inferred},
        {u"not read"_s, u"S03"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); },
         Unknown, "not-read", {u"autotask.configurationItems"_s}, {}, {}, {}, VerdictSource::Inferred},

        // S07
        {u"made by Datto RMM"_s, u"S07"_s, [](S &) {}, Passed, "vendor-right", {u"6"_s, u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"made by another integration"_s, u"S07"_s,
         [](S &s) {
             s.inventory.vendors.rows.append({u"7"_s, u"IT Glue - Documentation Management"_s, true});
             s.inventory.devices.rows[1].apiVendorId = 7;
             s.inventory.devices.rows[2].apiVendorId = 7;
         },
         NeedsYou, "other-vendor", {u"2"_s, u"IT Glue - Documentation Management"_s}, {u"9001"_s, u"9002"_s}, {}, {},
         VerdictSource::Inferred},
        {u"one names no vendor"_s, u"S07"_s, [](S &s) { s.inventory.devices.rows[1].apiVendorId.reset(); }, Passed, "vendor-right",
         {u"5"_s, u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"a vendor by a name it had before"_s, u"S07"_s,
         [](S &s) { s.inventory.vendors.rows[0].label = u"Autotask Endpoint Management"_s; },
         Passed, "vendor-right", {u"6"_s, u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"no vendor is called so"_s, u"S07"_s, [](S &s) { s.inventory.vendors.rows[0].label = u"Fernwartung"_s; },
         Unknown, "vendor-unclear", {u"6"_s, u"Fernwartung"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"Autotask names no vendor"_s, u"S07"_s, [](S &s) { s.inventory.vendors.rows.clear(); },
         Unknown, "vendor-not-named", {u"6"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"none synced"_s, u"S07"_s, [](S &s) { s.inventory.devices.rows.clear(); }, Unknown, "none-synced", {}, {}, {}, {},
         VerdictSource::Inferred},
        {u"vendors not read"_s, u"S07"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskVendors); },
         Unknown, "not-read", {u"autotask.apiVendors"_s}, {}, {}, {}, VerdictSource::Inferred},

        // R18
        {u"all arrived"_s, u"R18"_s, [](S &) {}, Passed, "all-arrived", {u"6"_s, u"6"_s}},
        {u"still arriving within a day"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = sampleNow().addSecs(-3600);
             s.inventory.devices.rows.remove(0, 2);
         },
         Unknown, "still-arriving", {u"4"_s, u"6"_s}},
        {u"overdue after a day"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = sampleNow().addSecs(-26 * 3600);
             s.inventory.devices.rows.remove(0, 2);
         },
         Failed, "not-arrived", {u"2"_s, u"HOST-000000"_s, u"26"_s}, {u"D0000000-000000"_s, u"D0000000-000001"_s}},
        {u"a device met today is not overdue"_s, u"R18"_s,
         [](S &s) {
             s.inventory.devices.rows.removeFirst();
             s.inventory.rmmDevices.rows[0].creationDate = sampleNow().addSecs(-3600);
         },
         Unknown, "still-arriving", {u"5"_s, u"6"_s}},
        {u"overdue because of its company"_s, u"R18"_s,
         [](S &s) {
             s.inventory.companies.rows[1].isActive = false;
             s.inventory.devices.rows.remove(0, 2);
         },
         Failed, "not-arrived", {u"2"_s, u"HOST-000000"_s, u"72"_s}, {u"D0000000-000000"_s, u"D0000000-000001"_s}, u"R11"_s},
        {u"overdue because of its type"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapping[0].configurationItemType.clear();
             s.inventory.devices.rows.removeFirst();
         },
         Failed, "not-arrived", {u"1"_s, u"HOST-000000"_s, u"72"_s}, {u"D0000000-000000"_s}, u"R05"_s},
        {u"without a confirmation the first arrival tells"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = {};
             s.inventory.devices.rows.removeFirst();
         },
         Failed, "not-arrived", {u"1"_s, u"HOST-000000"_s, u"48"_s}, {u"D0000000-000000"_s}},
        {u"not switched on"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = {};
             s.unconfirm(u"C09"_s);
             s.inventory.devices.rows.clear();
         },
         Unknown, "not-switched-on", {u"6"_s}, {}, u"C09"_s},
        {u"what an earlier connection left is no switch"_s, u"R18"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = {};
             s.unconfirm(u"C09"_s);
             s.inventory.devices.rows.resize(1);
         },
         Unknown, "not-switched-on", {u"6"_s}, {}, u"C09"_s},
        {u"devices of unmapped sites are not expected"_s, u"R18"_s,
         [](S &s) {
             s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
             s.inventory.devices.rows.remove(0, 2);
         },
         Passed, "all-arrived", {u"4"_s, u"4"_s}},
        {u"deleted devices are not expected"_s, u"R18"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows[0].deleted = true;
             s.inventory.devices.rows.removeFirst();
         },
         Passed, "all-arrived", {u"5"_s, u"5"_s}},
        {u"nothing expected"_s, u"R18"_s,
         [](S &s) {
             for (auto &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         Unknown, "nothing-expected", {}, {}, u"R10"_s},
        {u"a device joins its site by number, or by name"_s, u"R18"_s,
         [](S &s) {
             s.inventory.rmmDevices.rows[0].siteUid.clear();
             s.inventory.rmmDevices.rows[0].siteName.clear();
             s.inventory.rmmDevices.rows[1].siteUid.clear();
             s.inventory.rmmDevices.rows[1].siteId = 0;
         },
         Passed, "all-arrived", {u"6"_s, u"6"_s}},
        {u"a device of no site is counted and named"_s, u"R18"_s, ofNoSite, Unknown, "of-no-site",
         {u"5"_s, u"5"_s, u"1"_s, u"HOST-000000"_s}, {u"D0000000-000000"_s}, u"T03"_s},
        {u"the older record of a re-imaged device is not missing"_s, u"R18"_s, reimaged, Passed, "all-but-older",
         {u"6"_s, u"6"_s, u"1"_s, u"HOST-000000"_s}, {u"D-OLD"_s}},
        {u"a re-imaged device waits behind its older record"_s, u"R18"_s,
         [](S &s) {
             datto_rmm::Device newer = s.inventory.rmmDevices.rows[0];
             newer.uid = u"D-NEW"_s;
             newer.id = 4999;
             newer.lastSeen = sampleNow();
             s.inventory.rmmDevices.rows[0].lastSeen = sampleNow().addDays(-20);
             s.inventory.rmmDevices.rows.append(newer);
         },
         Failed, "held-by-older", {u"1"_s, u"HOST-000000"_s, u"72"_s}, {u"D-NEW"_s}},
        {u"two devices of one name that are both there are two"_s, u"R18"_s,
         [reimaged](S &s) {
             reimaged(s);
             s.inventory.rmmDevices.rows.last().online = true;
         },
         Failed, "not-arrived", {u"1"_s, u"HOST-000000"_s, u"72"_s}, {u"D-OLD"_s}},
        {u"one name on two sites is two devices"_s, u"R18"_s,
         [reimaged](S &s) {
             reimaged(s);
             auto &other = s.inventory.rmmDevices.rows.last();
             other.siteUid = u"site-2"_s;
         },
         Failed, "not-arrived", {u"1"_s, u"HOST-000000"_s, u"72"_s}, {u"D-OLD"_s}},
        {u"devices that Trivet may not see wholly are not missing"_s, u"R18"_s,
         [](S &s) {
             s.inventory.devices.rows.removeFirst();
             s.inventory.access.rows[1].query = autotask::AccessRight::Restricted;
         },
         Unknown, "view-restricted", {u"autotask.configurationItems"_s}, {}, u"A04"_s},
        {u"a cut list never proves a lack"_s, u"R18"_s,
         [](S &s) {
             s.inventory.devices.rows.remove(0, 2);
             breakOff(s.inventory, DataSetId::AutotaskDevices);
         },
         Unknown, "incomplete", {u"autotask.configurationItems"_s}, {}, u"T03"_s},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksArrival)

} // namespace tst_checks_arrival

#include "tst_checks_arrival.moc"
