// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_doubles {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksDoubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersHonestly_data();
    void answersHonestly()
    {
        QFETCH(CheckCase, row);
        verifyCase(row);
    }
    void doublesHoldTheWayToItGlue()
    {
        for (const QString &check : {u"R14"_s, u"R15"_s}) {
            QVERIFY(findCheck(check)->holds(u"device-sync"_s));
            QVERIFY(findCheck(check)->holds(u"existing-data"_s));
        }
        QVERIFY(findCheck(u"R19"_s)->holds(u"device-sync"_s));
    }
};

void TestChecksDoubles::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    /// Device 0 once more, changed.
    const auto again = [](std::function<void(autotask::ConfigurationItem &)> change) {
        return [change](S &s) {
            autotask::ConfigurationItem copy = s.inventory.devices.rows[0];
            copy.id = 9900;
            change(copy);
            s.inventory.devices.rows.append(copy);
        };
    };
    const auto sameUid = again([](auto &copy) { copy.rmmDeviceUid = copy.rmmDeviceUid.toUpper(); });
    const auto typedIn = again([](auto &copy) {
        copy.rmmDeviceUid.clear();
        copy.macAddress.clear();
    });
    const auto sameMac = again([](auto &copy) {
        copy.rmmDeviceUid.clear();
        copy.serialNumber.clear();
    });
    // clang-format off
    addCases({
        // R14
        {u"each once"_s, u"R14"_s, [](S &) {}, Passed, "each-once", {u"6"_s}},
        {u"one device of Datto RMM twice"_s,
         u"R14"_s,
         sameUid,
         Failed,
         "held-twice",
         {u"2"_s, u"HOST-000000"_s, u"1"_s},
         {u"9000"_s, u"9900"_s}},
        {u"an inactive copy does no harm"_s,
         u"R14"_s,
         again([](auto &copy) { copy.isActive = false; }),
         Passed,
         "each-once",
         {u"6"_s}},
        {u"one serial number is R15's"_s, u"R14"_s, typedIn, Passed, "each-once", {u"6"_s}},
        {u"none synced"_s, u"R14"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows)
                 item.rmmDeviceUid.clear();
         },
         Unknown, "none-synced"},
        {u"not read"_s,
         u"R14"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); },
         Unknown,
         "not-read",
         {u"autotask.configurationItems"_s}},
        {u"broken off"_s,
         u"R14"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::AutotaskDevices); },
         Unknown,
         "incomplete",
         {u"autotask.configurationItems"_s},
         {},
         u"T03"_s},

        // R15
        {u"none alike"_s, u"R15"_s, [](S &) {}, Passed, "none-alike", {u"6"_s, u"6"_s}, {}, {}, {}, inferred},
        {u"typed in beside the synced one"_s,
         u"R15"_s,
         typedIn,
         NeedsYou,
         "same-serial",
         {u"2"_s, u"HOST-000000"_s, u"1"_s},
         {u"9000"_s, u"9900"_s},
         {},
         {},
         inferred},
        {u"by its MAC address"_s,
         u"R15"_s,
         sameMac,
         NeedsYou,
         "same-mac",
         {u"2"_s, u"HOST-000000"_s, u"1"_s},
         {u"9000"_s, u"9900"_s},
         {},
         {},
         inferred},
        {u"two devices on one dock"_s,
         u"R15"_s,
         [](S &s) { s.inventory.devices.rows[1].macAddress = s.inventory.devices.rows[0].macAddress; },
         Passed,
         "none-alike",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"what R14 tells is not told again"_s,
         u"R15"_s,
         sameUid,
         Passed,
         "none-alike",
         {u"7"_s, u"7"_s},
         {},
         {},
         {},
         inferred},
        {u"one serial number at two companies identifies nothing"_s,
         u"R15"_s,
         again([](auto &copy) {
             copy.rmmDeviceUid.clear();
             copy.macAddress.clear();
             copy.companyId = 103;
         }),
         Passed,
         "none-alike",
         {u"6"_s, u"7"_s},
         {},
         {},
         {},
         inferred},
        {u"nothing to tell them apart by"_s,
         u"R15"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows) {
                 item.serialNumber = u"To be filled by O.E.M."_s;
                 item.macAddress.clear();
             }
         },
         Unknown,
         "nothing-compared",
         {u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"none active"_s,
         u"R15"_s,
         [](S &s) { s.inventory.devices.rows.clear(); },
         Unknown,
         "none-active",
         {},
         {},
         {},
         {},
         inferred},

        // R16
        {u"all real"_s, u"R16"_s, [](S &) {}, Passed, "all-real", {u"6"_s, u"6"_s}, {}, {}, {}, inferred},
        {u"a phrase of the factory, as a note"_s,
         u"R16"_s,
         [](S &s) { s.inventory.devices.rows[2].serialNumber = u"To be filled by O.E.M."_s; },
         Passed,
         "made-up",
         {u"1"_s, u"HOST-000002"_s, u"To be filled by O.E.M."_s, u"6"_s},
         {u"9002"_s},
         {},
         {},
         inferred},
        {u"zeros for a MAC address"_s,
         u"R16"_s,
         [](S &s) { s.inventory.devices.rows[2].macAddress = u"00:00:00:00:00:00"_s; },
         Passed,
         "made-up",
         {u"1"_s, u"HOST-000002"_s, u"00:00:00:00:00:00"_s, u"6"_s},
         {u"9002"_s},
         {},
         {},
         inferred},
        {u"a dock on three devices"_s,
         u"R16"_s,
         [](S &s) {
             for (int device = 0; device < 3; ++device)
                 s.inventory.devices.rows[device].macAddress = u"00:16:3E:AA:BB:CC"_s;
         },
         Passed,
         "made-up",
         {u"3"_s, u"HOST-000000"_s, u"00:16:3E:AA:BB:CC"_s, u"6"_s},
         {u"9000"_s, u"9001"_s, u"9002"_s},
         {},
         {},
         inferred},
        {u"what IT Glue shares is not Autotask's"_s,
         u"R16"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[5].serialNumber = s.inventory.glueConfigurations.rows[0].serialNumber;
         },
         Passed,
         "all-real",
         {u"6"_s, u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"no number at all"_s,
         u"R16"_s,
         [](S &s) {
             for (auto &item : s.inventory.devices.rows) {
                 item.serialNumber.clear();
                 item.macAddress.clear();
             }
         },
         Unknown,
         "nothing-compared",
         {u"6"_s},
         {},
         {},
         {},
         inferred},
        {u"none active"_s,
         u"R16"_s,
         [](S &s) { s.inventory.devices.rows.clear(); },
         Unknown,
         "none-active",
         {},
         {},
         {},
         {},
         inferred},
        {u"not read"_s,
         u"R16"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskDevices); },
         Unknown,
         "not-read",
         {u"autotask.configurationItems"_s},
         {},
         {},
         {},
         inferred},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksDoubles)

} // namespace tst_checks_doubles

#include "tst_checks_doubles.moc"
