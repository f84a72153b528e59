// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_gluesync {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksGlueSync : public QObject
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

void TestChecksGlueSync::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    // As in the middle of the first sync: one customer's organization and its devices have not come.
    const auto cut = [](S &s) {
        s.inventory.glueOrganizations.rows.removeAt(3);
        s.inventory.glueConfigurations.rows.remove(4, 2);
    };
    const auto fresh = [cut](S &s) {
        cut(s);
        for (auto &organization : s.inventory.glueOrganizations.rows)
            organization.updatedAt = sampleNow().addSecs(-120);
    };
    const auto sampled = [cut](QList<int> arrived, int secondsApart) {
        return [cut, arrived, secondsApart](S &s) {
            cut(s);
            for (qsizetype i = 0; i < arrived.size(); ++i)
                s.facts.glueSamples.append(
                    {sampleNow().addSecs((i - arrived.size() + 1) * secondsApart), arrived[i], 9});
        };
    };
    const auto unlinked = [](S &s) {
        for (auto &organization : s.inventory.glueOrganizations.rows)
            organization.links.clear();
        for (auto &configuration : s.inventory.glueConfigurations.rows)
            configuration.links.clear();
    };
    const auto twiceBySerial = [](S &s) {
        autotask::ConfigurationItem twin = s.inventory.devices.rows[0];
        twin.id = 9900;
        twin.rmmDeviceUid = u"another"_s;
        s.inventory.devices.rows.append(twin);
    };
    const auto blank = [](S &s) { s.inventory.devices.rows.clear(); };
    // clang-format off
    addCases({
        // S11
        {u"complete"_s, u"S11"_s, [](S &) {}, Passed, "complete", {u"9"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"not begun"_s, u"S11"_s, unlinked, NeedsYou, "not-begun", {u"9"_s}, {}, {}, {}, inferred},
        {u"arriving, by stamps"_s, u"S11"_s, fresh, NeedsYou, "still-arriving", {u"6"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"settled, by stamps"_s, u"S11"_s, cut, Passed, "settled", {u"6"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"arriving, by samples"_s, u"S11"_s, sampled({3, 5, 6}, 150), NeedsYou, "still-arriving", {u"6"_s, u"9"_s}, {}, {}, {},
         inferred},
        {u"settled, by samples"_s, u"S11"_s, sampled({3, 6, 6, 6}, 150), Passed, "settled", {u"6"_s, u"9"_s}, {}, {}, {},
         inferred},
        {u"three samples in too short a time"_s, u"S11"_s, sampled({6, 6, 6}, 60), NeedsYou, "still-arriving",
         {u"6"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"a reading beyond the samples"_s, u"S11"_s, sampled({5, 5, 5, 5}, 150), NeedsYou, "still-arriving", {u"6"_s, u"9"_s},
         {}, {}, {}, inferred},
        {u"no customers"_s, u"S11"_s,
         [](S &s) {
             for (auto &company : s.inventory.companies.rows)
                 company.companyType = 3;
         },
         Unknown, "nothing-expected", {}, {}, {}, {}, inferred},

        {u"organizations alone are half of it"_s, u"S11"_s, blank, Unknown, "base-devices", {}, {}, u"R18"_s, {}, inferred},

        // G16
        {u"complete"_s, u"G16"_s, [](S &) {}, Passed, "complete", {u"9"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"settled"_s, u"G16"_s, sampled({6, 6, 6}, 300), Passed, "settled", {u"6"_s, u"9"_s, u"10"_s}, {}, {}, {}, inferred},
        {u"arriving"_s, u"G16"_s, fresh, Unknown, "still-arriving", {u"6"_s, u"9"_s, u"2"_s}, {}, {}, {}, inferred},
        {u"not begun"_s, u"G16"_s, unlinked, Unknown, "not-begun", {}, {}, u"S11"_s, {}, inferred},

        // G17
        {u"complete"_s, u"G17"_s, [](S &) {}, Passed, "moving", {u"9"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"stuck"_s, u"G17"_s, cut, NeedsYou, "stuck", {u"6"_s, u"9"_s, u"24"_s}, {}, {}, {}, inferred},
        {u"quiet for an hour is not yet stuck"_s, u"G17"_s, sampled({6, 6, 6}, 1800), Passed, "moving", {u"6"_s, u"9"_s}, {}, {},
         {}, inferred},
        {u"never began"_s, u"G17"_s, unlinked, NeedsYou, "never-began", {u"72"_s}, {}, {}, {}, inferred},
        {u"queued"_s, u"G17"_s,
         [unlinked](S &s) {
             unlinked(s);
             s.unconfirm(u"C15"_s);
             s.facts.confirmations.append({u"C15"_s, {}, u"Mira"_s, sampleNow().addSecs(-3700)});
         },
         Unknown, "queued", {u"1"_s}, {}, {}, {}, inferred},
        {u"not queued"_s, u"G17"_s,
         [unlinked](S &s) {
             unlinked(s);
             s.unconfirm(u"C15"_s);
         },
         Unknown, "not-begun", {}, {}, u"C15"_s, {}, inferred},
        {u"only a type that is not selected is missing"_s, u"G17"_s,
         [](S &s) {
             s.inventory.devices.rows[3].configurationItemType = 12;
             s.inventory.glueConfigurations.rows.removeFirst();
         },
         Passed, "moving", {u"8"_s, u"9"_s}, {}, {}, {}, inferred},
        {u"what Autotask holds twice is not stuck"_s, u"G17"_s, twiceBySerial, Passed, "moving", {u"9"_s, u"10"_s}, {}, {}, {},
         inferred},

        // G08
        {u"all there"_s, u"G08"_s, [](S &) {}, Passed, "all-arrived", {u"6"_s, u"6"_s}},
        {u"two missing after the sync"_s, u"G08"_s, [](S &s) { s.inventory.glueConfigurations.rows.remove(0, 2); }, NeedsYou,
         "not-arrived", {u"2"_s, u"HOST-000000"_s, u"6"_s}, {u"9000"_s, u"9001"_s}},
        {u"a type of which nothing came"_s, u"G08"_s,
         [](S &s) {
             s.inventory.devices.rows[3].configurationItemType = 12;
             s.inventory.glueConfigurations.rows.removeFirst();
         },
         NeedsYou, "type-left-out", {u"1"_s, u"HOST-000000"_s, u"6"_s}, {u"9000"_s}},
        {u"twice in Autotask by serial number"_s, u"G08"_s, twiceBySerial, NeedsYou, "doubled",
         {u"1"_s, u"HOST-000000"_s, u"7"_s}, {u"9900"_s}, u"R15"_s},
        {u"twice in Autotask by the device of Datto RMM"_s, u"G08"_s,
         [twiceBySerial](S &s) {
             twiceBySerial(s);
             s.inventory.devices.rows.last().serialNumber.clear();
             s.inventory.devices.rows.last().rmmDeviceUid = s.inventory.devices.rows[0].rmmDeviceUid.toUpper();
         },
         NeedsYou, "doubled", {u"1"_s, u"HOST-000000"_s, u"7"_s}, {u"9900"_s}, u"R14"_s},
        {u"a double is no cause of what else is missing"_s, u"G08"_s,
         [twiceBySerial](S &s) {
             twiceBySerial(s);
             s.inventory.glueConfigurations.rows.removeLast();
         },
         NeedsYou, "not-arrived-and-doubled", {u"2"_s, u"HOST-000005"_s, u"7"_s, u"1"_s}, {u"9005"_s, u"9900"_s}},
        {u"a type that was deleted is R04's"_s, u"G08"_s,
         [](S &s) {
             s.inventory.devices.rows[5].configurationItemType = 99;
             s.inventory.glueConfigurations.rows.removeLast();
         },
         Passed, "all-arrived", {u"5"_s, u"5"_s}},
        {u"nothing that should come"_s, u"G08"_s, blank, Unknown, "base-devices", {}, {}, u"R18"_s},
        {u"while it arrives"_s, u"G08"_s, fresh, Unknown, "still-arriving", {u"6"_s, u"9"_s}, {}, u"S11"_s},
        {u"before it begins"_s, u"G08"_s, unlinked, Unknown, "none-linked", {}, {}, u"S11"_s},
        {u"a company without organization is not its concern"_s, u"G08"_s, cut, Passed, "all-arrived", {u"4"_s, u"4"_s}},

        // G11
        {u"all have one"_s, u"G11"_s, [](S &) {}, Passed, "all-there", {u"4"_s}},
        {u"one without"_s, u"G11"_s, [](S &s) { s.inventory.glueLocations.rows.removeAt(1); }, NeedsYou, "missing",
         {u"1"_s, u"Customer 1"_s, u"4"_s}, {u"7101"_s}},
        {u"none in Autotask either"_s, u"G11"_s,
         [](S &s) {
             s.inventory.glueLocations.rows.removeAt(1);
             s.inventory.locations.rows[1].isActive = false;
         },
         Passed, "all-there", {u"3"_s}},

        {u"no location anywhere"_s, u"G11"_s, [](S &s) { s.inventory.locations.rows.clear(); }, Unknown, "nothing-compared",
         {u"4"_s}},

        // S15
        {u"whole"_s, u"S15"_s, [](S &) {}, Passed, "all-whole", {u"5"_s, u"18"_s}},
        {u"broken off"_s, u"S15"_s, [](S &s) { breakOff(s.inventory, DataSetId::GlueUsers); }, Unknown, "broken-off",
         {u"1"_s, u"itGlue.users"_s}},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksGlueSync)

} // namespace tst_checks_gluesync

#include "tst_checks_gluesync.moc"
