// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"

#include "support/testprogram.h"

#include <chrono>

namespace tst_checks_mapforecast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

/// R23, what Map Devices would do, and R24, whether it did.
class TestChecksMapForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts()
    {
        QFETCH(trivet::test::CheckCase, row);
        verifyCase(row);
    }
    void mapDevicesWaitsForTheForecast();
    void anEarlyDifferenceIsToldAtOnce();
};

namespace {

using S = SampleFacts;
using enum VerdictState;

void nothingCameYet(S &s)
{
    s.inventory.devices.rows.clear();
}

/// Forty more devices of the first site, all of them there and forecast.
void manyDevices(S &s)
{
    for (int number = 0; number < 94; ++number) {
        datto_rmm::Device device = s.inventory.rmmDevices.rows[0];
        device.uid = u"M-%1"_s.arg(number);
        device.hostname = u"MANY-%1"_s.arg(number);
        autotask::ConfigurationItem item = s.inventory.devices.rows[0];
        item.id = 12000 + number;
        item.rmmDeviceUid = device.uid;
        s.inventory.rmmDevices.rows.append(device);
        s.inventory.devices.rows.append(item);
    }
    s.keepForecast();
}

const QStringList allUids{u"D0000000-000000"_s, u"D0000000-000001"_s, u"D0000000-000002"_s,
                          u"D0000000-000003"_s, u"D0000000-000004"_s, u"D0000000-000005"_s};

} // namespace

void TestChecksMapForecast::verdicts_data()
{
    // clang-format off
    addCases({
        // R23
        {u"every device is linked already"_s, u"R23"_s, [](S &) {}, Passed, "all-linked", {u"6"_s}},
        {u"all are new and have a type"_s, u"R23"_s, nothingCameYet, Passed, "as-it-should", {u"6"_s, u"0"_s, u"0"_s}},
        {u"one joins an item of its name"_s,
         u"R23"_s,
         [](S &s) {
             s.inventory.devices.rows.remove(1, 5);
             s.inventory.devices.rows[0].rmmDeviceUid.clear();
         },
         Passed,
         "as-it-should",
         {u"5"_s, u"1"_s, u"0"_s}},
        {u"two share a name with one item"_s,
         u"R23"_s,
         [](S &s) {
             for (it_glue::Configuration &configuration : s.inventory.glueConfigurations.rows)
                 configuration.rmm.reset(); // nobody tells their serial numbers
             s.inventory.devices.rows.remove(1, 5);
             s.inventory.devices.rows[0].rmmDeviceUid.clear();
             s.inventory.rmmDevices.rows[1].hostname = u"HOST-000000"_s;
         },
         Passed,
         "some-ambiguous",
         {u"4"_s, u"0"_s, u"2"_s}},
        {u"a type is left blank"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.facts.mapping[1].configurationItemType.clear();
         },
         Failed,
         "would-be-blank",
         {u"2"_s, u"6"_s, u"HOST-000001"_s},
         {u"D0000000-000001"_s, u"D0000000-000004"_s},
         u"R05"_s},
        {u"a type of the mapping is inactive"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.facts.mapping[1].configurationItemType = u"Fax"_s;
         },
         Failed,
         "would-be-blank",
         {u"2"_s, u"6"_s, u"HOST-000001"_s},
         {u"D0000000-000001"_s, u"D0000000-000004"_s},
         u"R05"_s},
        {u"an item that would be joined has no type"_s,
         u"R23"_s,
         [](S &s) {
             s.inventory.devices.rows.remove(1, 5);
             s.inventory.devices.rows[0].rmmDeviceUid.clear();
             s.inventory.devices.rows[0].configurationItemType.reset();
         },
         Failed,
         "would-be-blank",
         {u"1"_s, u"6"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s}},
        {u"a linked device without a type is R03's"_s,
         u"R23"_s,
         [](S &s) { s.inventory.devices.rows[0].configurationItemType.reset(); },
         Passed,
         "all-linked",
         {u"6"_s}},
        {u"a mapped product is inactive"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.inventory.products.rows[1].isActive = false;
         },
         Failed,
         "far-off",
         {u"2"_s, u"6"_s, u"HOST-000001"_s},
         {u"D0000000-000001"_s, u"D0000000-000004"_s},
         u"R06"_s},
        {u"a company is inactive"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.inventory.companies.rows[1].isActive = false;
         },
         Failed,
         "far-off",
         {u"2"_s, u"6"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s, u"D0000000-000001"_s},
         u"R11"_s},
        {u"product and company"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.inventory.products.rows[2].isActive = false;
             s.inventory.companies.rows[1].isActive = false;
         },
         Failed,
         "far-off",
         {u"4"_s, u"6"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s, u"D0000000-000001"_s, u"D0000000-000002"_s, u"D0000000-000005"_s}},
        {u"devices of unmapped sites are not wanted"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
         },
         Passed,
         "as-it-should",
         {u"4"_s, u"0"_s, u"0"_s}},
        {u"no site is mapped"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             for (datto_rmm::Site &site : s.inventory.rmmSites.rows)
                 site.autotaskCompanyId.clear();
         },
         Unknown,
         "nothing-to-come",
         {},
         {},
         u"R10"_s},
        {u"no device"_s, u"R23"_s, [](S &s) { s.inventory.rmmDevices.rows.clear(); }, Unknown, "nothing-to-come"},
        {u"nobody told the mapping"_s,
         u"R23"_s,
         [](S &s) {
             nothingCameYet(s);
             s.facts.mapping.clear();
         },
         Unknown,
         "mapping-not-known",
         {u"3"_s, u"Desktop"_s},
         {},
         u"R05"_s},
        {u"what arrived tells the mapping"_s,
         u"R23"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.inventory.devices.rows.removeFirst();
         },
         Passed,
         "as-it-should",
         {u"1"_s, u"0"_s, u"5"_s},
         {},
         {},
         {},
         VerdictSource::Inferred},
        {u"what arrived came blank"_s,
         u"R23"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.inventory.devices.rows.removeFirst();
             s.inventory.devices.rows[2].configurationItemType.reset();
         },
         Failed,
         "would-be-blank",
         {u"1"_s, u"1"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s},
         u"R05"_s,
         {},
         VerdictSource::Inferred},
        {u"a cut list is no forecast"_s,
         u"R23"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::RmmDevices); },
         Unknown,
         "incomplete",
         {u"dattoRmm.devices"_s},
         {},
         u"T03"_s},
        {u"products not read"_s,
         u"R23"_s,
         [](S &s) { forget(s.inventory, DataSetId::AutotaskProducts); },
         Unknown,
         "not-read",
         {u"autotask.products"_s}},

        // R24
        {u"all came as forecast"_s, u"R24"_s, [](S &) {}, Passed, "as-forecast", {u"6"_s}},
        {u"one of six came with another type"_s,
         u"R24"_s,
         [](S &s) { s.inventory.devices.rows[0].configurationItemType = 13; },
         NeedsYou,
         "differs",
         {u"1"_s, u"6"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s}},
        {u"one of a hundred differs"_s,
         u"R24"_s,
         [](S &s) {
             manyDevices(s);
             s.inventory.devices.rows[0].configurationItemType = 13;
         },
         Passed,
         "nearly-all",
         {u"1"_s, u"100"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s}},
        {u"three of a hundred differ"_s,
         u"R24"_s,
         [](S &s) {
             manyDevices(s);
             for (int place : {0, 1, 2})
                 s.inventory.devices.rows[place].companyId = 0;
         },
         NeedsYou,
         "differs",
         {u"3"_s, u"100"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s, u"D0000000-000001"_s, u"D0000000-000002"_s}},
        {u"still coming within a day"_s,
         u"R24"_s,
         [](S &s) {
             s.facts.mapDevicesOnAt = sampleNow().addSecs(-600);
             s.inventory.devices.rows.removeFirst();
         },
         Unknown,
         "still-arriving",
         {u"5"_s, u"6"_s}},
        {u"what has not come after a day differs"_s,
         u"R24"_s,
         [](S &s) { s.inventory.devices.rows.removeFirst(); },
         NeedsYou,
         "differs",
         {u"1"_s, u"6"_s, u"HOST-000000"_s},
         {u"D0000000-000000"_s}},
        {u"nothing is left to compare"_s,
         u"R24"_s,
         [](S &s) { s.inventory.rmmDevices.rows.clear(); },
         Unknown,
         "nothing-compared",
         {u"6"_s}},
        {u"nothing was kept"_s, u"R24"_s, [](S &s) { s.facts.mapForecast.reset(); }, Unknown, "not-kept"},
        {u"not switched on"_s,
         u"R24"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.facts.mapDevicesOnAt = {};
         },
         Unknown,
         "not-switched-on",
         {},
         {},
         u"C09"_s},
        {u"a cut list proves no difference"_s,
         u"R24"_s,
         [](S &s) { breakOff(s.inventory, DataSetId::AutotaskDevices); },
         Unknown,
         "incomplete",
         {u"autotask.configurationItems"_s},
         {},
         u"T03"_s},
    });
    // clang-format on
}

void TestChecksMapForecast::mapDevicesWaitsForTheForecast()
{
    SampleFacts sample;
    sample.unconfirm(u"C09"_s);
    sample.facts.mapDevicesOnAt = {};
    nothingCameYet(sample);
    QCOMPARE(evaluate(*findCheck(u"C09"_s), sample.build()).finding, "to-confirm");
    // Typed by what other checks cannot see: the item that would be joined has none.
    autotask::ConfigurationItem item;
    item.id = 9000;
    item.companyId = 101;
    item.isActive = true;
    item.referenceTitle = u"HOST-000000"_s;
    sample.inventory.devices.rows.append(item);
    const Verdict verdict = evaluate(*findCheck(u"C09"_s), sample.build());
    QCOMPARE(verdict.finding, "too-early");
    QCOMPARE(verdict.because, u"R23"_s);
}

void TestChecksMapForecast::anEarlyDifferenceIsToldAtOnce()
{
    SampleFacts sample;
    sample.facts.mapDevicesOnAt = sampleNow().addSecs(-600);
    sample.inventory.devices.rows.remove(1, 2);
    sample.inventory.devices.rows[0].configurationItemType.reset();
    const Verdict verdict = evaluate(*findCheck(u"R24"_s), sample.build());
    QCOMPARE(verdict.state, NeedsYou);
    QCOMPARE(verdict.arguments, (QStringList{u"1"_s, u"4"_s, u"HOST-000000"_s}));
}

TRIVET_TEST(TestChecksMapForecast)

} // namespace tst_checks_mapforecast

#include "tst_checks_mapforecast.moc"
