// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_gluelink {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksGlueLink : public QObject
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

void TestChecksGlueLink::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto inferred = VerdictSource::Inferred;
    const auto unmatched = [](S &s) {
        for (auto &organization : s.inventory.glueOrganizations.rows)
            organization.rmmCompanies.clear();
        for (auto &configuration : s.inventory.glueConfigurations.rows)
            configuration.rmm.reset();
    };
    const auto behind = [](int configuration, int device) {
        return [configuration, device](S &s) {
            s.inventory.glueConfigurations.rows[configuration].rmm->externalUrl =
                u"https://concord.centrastage.net/device/%1"_s.arg(5000 + device);
        };
    };
    const auto addresses = [](const QString &form) {
        return [form](S &s) {
            for (int i = 0; i < 6; ++i)
                s.inventory.glueConfigurations.rows[i].rmm->externalUrl =
                    QString(form).replace(u"%1"_s, QString::number(5000 + i));
        };
    };
    // The first configuration with the record of another device, but for its address.
    const auto recordOf = [](int other) {
        return [other](S &s) {
            auto &record = *s.inventory.glueConfigurations.rows[0].rmm;
            const QString address = record.externalUrl;
            record = *s.inventory.glueConfigurations.rows[other].rmm;
            record.externalUrl = address;
        };
    };
    // clang-format off
    addCases({
        // M01
        {u"in order"_s, u"M01"_s, [](S &) {}, Passed, "in-order", {u"4"_s}},
        {u"too early"_s, u"M01"_s,
         [](S &s) {
             for (auto &organization : s.inventory.glueOrganizations.rows)
                 organization.links.clear();
             s.inventory.glueConfigurations.rows.remove(2, 4);
         },
         Failed, "too-early", {u"2"_s, u"HOST-000000"_s}, {u"89000"_s, u"89001"_s}},
        {u"nothing linked at all"_s, u"M01"_s,
         [unmatched](S &s) {
             unmatched(s);
             for (auto &organization : s.inventory.glueOrganizations.rows)
                 organization.links.clear();
         },
         Unknown, "none-linked", {}, {}, u"S11"_s},

        // S14
        {u"matched"_s, u"S14"_s, [](S &) {}, Passed, "devices-matched", {u"6"_s, u"6"_s, u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"none yet"_s, u"S14"_s, unmatched, NeedsYou, "none-matched", {u"6"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"one waits for its turn"_s, u"S14"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[0].rmm.reset();
             s.facts.rmmGlueSamples = {{sampleNow().addSecs(-60), 3, 9}, {sampleNow(), 8, 9}};
         },
         NeedsYou, "still-matching", {u"5"_s, u"6"_s, u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"one waits, but nothing has moved for a while"_s, u"S14"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[0].rmm.reset();
             s.facts.rmmGlueSamples = {{sampleNow().addSecs(-600), 8, 9}, {sampleNow().addSecs(-300), 8, 9}, {sampleNow(), 8, 9}};
         },
         Passed, "devices-matched", {u"5"_s, u"6"_s, u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"another RMM"_s, u"S14"_s,
         [](S &s) {
             for (auto &configuration : s.inventory.glueConfigurations.rows)
                 configuration.rmm->externalUrl = u"https://rmm.example.com/1"_s;
         },
         NeedsYou, "other-rmm", {u"6"_s}, {}, {}, {}, inferred},

        {u"addresses that tell nothing"_s, u"S14"_s, addresses(QString()), Unknown, "address-hidden", {u"6"_s}, {}, {}, {}, inferred},

        // M02
        {u"by companies"_s, u"M02"_s, [](S &) {}, Passed, "by-companies", {u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"by sites"_s, u"M02"_s,
         [](S &s) {
             s.inventory.rmmSites.rows[1].name = u"Harbour office"_s;
             s.inventory.glueOrganizations.rows[2].rmmCompanies = {u"Harbour office"_s};
         },
         Failed, "by-sites", {u"1"_s, u"Customer 2"_s, u"Harbour office"_s}, {u"7102"_s}, {}, {}, inferred},
        {u"a site called like another company tells nothing"_s, u"M02"_s,
         [](S &s) {
             s.inventory.rmmSites.rows[1].name = u"Customer 3"_s;
             s.inventory.glueOrganizations.rows[2].rmmCompanies = {u"Customer 3"_s};
         },
         Passed, "by-companies", {u"3"_s, u"3"_s}, {}, {}, {}, inferred},
        {u"names hidden"_s, u"M02"_s,
         [](S &s) {
             for (auto &organization : s.inventory.glueOrganizations.rows)
                 organization.rmmCompanies = organization.id == 7000 ? QStringList() : QStringList{QString()};
         },
         Unknown, "names-hidden", {u"3"_s}, {}, {}, {}, inferred},
        {u"none matched"_s, u"M02"_s, unmatched, Unknown, "none-matched", {}, {}, u"S14"_s, {}, inferred},

        // M03
        {u"all"_s, u"M03"_s, [](S &) {}, Passed, "all-matched", {u"3"_s, u"3"_s}},
        {u"one not"_s, u"M03"_s, [](S &s) { s.inventory.glueOrganizations.rows[1].rmmCompanies.clear(); }, NeedsYou, "unmatched",
         {u"1"_s, u"Customer 1"_s, u"3"_s}, {u"7101"_s}},
        {u"an empty site does no harm"_s, u"M03"_s,
         [](S &s) {
             s.inventory.glueOrganizations.rows[1].rmmCompanies.clear();
             s.inventory.rmmDevices.rows[0].deleted = true;
             s.inventory.rmmDevices.rows[1].deleted = true;
         },
         Passed, "all-matched", {u"2"_s, u"2"_s}},
        {u"while devices are being matched"_s, u"M03"_s,
         [](S &s) {
             s.inventory.glueOrganizations.rows[1].rmmCompanies.clear();
             s.facts.rmmGlueSamples = {{sampleNow().addSecs(-120), 2, 9}, {sampleNow().addSecs(-60), 8, 9}};
         },
         Unknown, "still-arriving"},

        // M04
        {u"all"_s, u"M04"_s, [](S &) {}, Passed, "all-matched", {u"6"_s, u"6"_s}},
        {u"one not"_s, u"M04"_s, [](S &s) { s.inventory.glueConfigurations.rows[2].rmm.reset(); }, NeedsYou, "unmatched",
         {u"1"_s, u"HOST-000002"_s, u"6"_s}, {u"89002"_s}},
        {u"a device that Datto RMM deleted"_s, u"M04"_s,
         [](S &s) {
             s.inventory.glueConfigurations.rows[2].rmm.reset();
             s.inventory.rmmDevices.rows[2].deleted = true;
         },
         Passed, "all-matched", {u"5"_s, u"5"_s}},
        {u"one of two copies in Autotask is matched"_s, u"M04"_s,
         [](S &s) {
             s.inventory.devices.rows[1].rmmDeviceUid = s.inventory.devices.rows[0].rmmDeviceUid;
             s.inventory.glueConfigurations.rows[1].rmm.reset();
         },
         NeedsYou, "unmatched", {u"1"_s, u"HOST-000001"_s, u"6"_s}, {u"89001"_s}, u"R14"_s},
        {u"with another company than its site"_s, u"M04"_s,
         [](S &s) {
             s.inventory.devices.rows[0].companyId = 103;
             s.inventory.glueConfigurations.rows[0].organizationId = 7103;
             s.inventory.glueConfigurations.rows[0].rmm.reset();
         },
         NeedsYou, "unmatched", {u"1"_s, u"HOST-000000"_s, u"6"_s}, {u"89000"_s}, u"R19"_s},
        {u"nothing of its organization is matched"_s, u"M04"_s,
         [](S &s) {
             s.inventory.glueOrganizations.rows[1].rmmCompanies.clear();
             s.inventory.glueConfigurations.rows[0].rmm.reset();
             s.inventory.glueConfigurations.rows[1].rmm.reset();
         },
         NeedsYou, "unmatched", {u"2"_s, u"HOST-000000"_s, u"6"_s}, {u"89000"_s, u"89001"_s}, u"M03"_s},
        {u"none matched"_s, u"M04"_s, unmatched, Unknown, "none-matched", {}, {}, u"S14"_s},

        {u"a record without an address tells nothing"_s, u"M04"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[2].rmm->externalUrl.clear(); }, Passed, "all-matched", {u"5"_s, u"6"_s}},
        {u"another RMM's record is no match"_s, u"M04"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[2].rmm->externalUrl = u"https://rmm.example.com/1"_s; }, NeedsYou,
         "unmatched", {u"1"_s, u"HOST-000002"_s, u"6"_s}, {u"89002"_s}},

        // M05
        {u"one record without an address"_s, u"M05"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[2].rmm->externalUrl.clear(); }, Unknown, "addresses-unread",
         {u"6"_s, u"6"_s, u"1"_s}},
        {u"right"_s, u"M05"_s, [](S &) {}, Passed, "right-devices", {u"6"_s, u"6"_s}},
        {u"another device of the same customer"_s, u"M05"_s, behind(0, 1), NeedsYou, "other-device",
         {u"1"_s, u"HOST-000000"_s, u"HOST-000001"_s}, {u"89000"_s}},
        {u"another customer's device"_s, u"M05"_s, behind(0, 5), Failed, "other-organization",
         {u"1"_s, u"HOST-000000"_s, u"HOST-000005"_s}, {u"89000"_s}},
        {u"a device that is gone tells nothing"_s, u"M05"_s, behind(0, 99), Unknown, "addresses-unread",
         {u"6"_s, u"6"_s, u"1"_s}},
        {u"not one address can be read"_s, u"M05"_s, addresses(u"https://concord.rmm.datto.com/d/x%1"_s), Unknown, "addresses-unread",
         {u"6"_s, u"6"_s, u"6"_s}},
        {u"nothing can be read or compared"_s, u"M05"_s,
         [addresses](S &s) {
             addresses(u"https://concord.rmm.datto.com/d/x%1"_s)(s);
             for (auto &configuration : s.inventory.glueConfigurations.rows) {
                 configuration.rmm->hostname.clear();
                 configuration.rmm->serialNumber.clear();
                 configuration.rmm->macAddresses.clear();
             }
         },
         Unknown, "addresses-unread", {u"0"_s, u"6"_s, u"6"_s}},
        {u"a page below the device"_s, u"M05"_s, addresses(u"https://concord.rmm.datto.com/device/%1/summary"_s), Passed,
         "right-devices", {u"6"_s, u"6"_s}},
        {u"the wrong one, a page below it"_s, u"M05"_s,
         [behind](S &s) {
             behind(0, 1)(s);
             s.inventory.glueConfigurations.rows[0].rmm->externalUrl += u"/summary"_s;
         },
         NeedsYou, "other-device", {u"1"_s, u"HOST-000000"_s, u"HOST-000001"_s}, {u"89000"_s}},
        {u"everything it says is another's"_s, u"M05"_s, recordOf(1), NeedsYou, "disagrees",
         {u"1"_s, u"HOST-000000"_s, u"HOST-000001"_s}, {u"89000"_s}},
        {u"another's, behind an address that cannot be read"_s, u"M05"_s,
         [recordOf](S &s) {
             recordOf(1)(s);
             s.inventory.glueConfigurations.rows[0].rmm->externalUrl = u"https://concord.rmm.datto.com/d/x"_s;
         },
         NeedsYou, "disagrees", {u"1"_s, u"HOST-000000"_s, u"HOST-000001"_s}, {u"89000"_s}},
        {u"a new name alone is no other device"_s, u"M05"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[0].rmm->hostname = u"RENAMED"_s; }, Passed, "right-devices",
         {u"6"_s, u"6"_s}},
        {u"without an Autotask link the configuration itself is compared"_s, u"M05"_s,
         [recordOf](S &s) {
             recordOf(1)(s);
             s.inventory.glueConfigurations.rows[0].links.clear();
         },
         NeedsYou, "disagrees", {u"1"_s, u"HOST-000000"_s, u"HOST-000001"_s}, {u"89000"_s}},

        // M06
        {u"usable"_s, u"M06"_s, [](S &) {}, Passed, "macs-usable", {u"6"_s, u"6"_s}},
        {u"zeros"_s, u"M06"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[3].rmm->macAddresses = {u"00:00:00:00:00:00"_s}; }, NeedsYou, "junk",
         {u"1"_s, u"HOST-000003"_s, u"6"_s}, {u"89003"_s}},
        {u"one good one is enough"_s, u"M06"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[3].rmm->macAddresses.append(u"FF-FF-FF-FF-FF-FF"_s); }, Passed,
         "macs-usable", {u"6"_s, u"6"_s}},
        {u"one without any is not counted"_s, u"M06"_s, [](S &s) { s.inventory.glueConfigurations.rows[3].rmm->macAddresses.clear(); },
         Passed, "macs-usable", {u"5"_s, u"6"_s}},
        {u"none has any"_s, u"M06"_s,
         [](S &s) {
             for (auto &configuration : s.inventory.glueConfigurations.rows)
                 configuration.rmm->macAddresses.clear();
         },
         Unknown, "nothing-compared", {u"6"_s}},
        {u"shared by three"_s, u"M06"_s,
         [](S &s) {
             for (int i = 0; i < 3; ++i)
                 s.inventory.glueConfigurations.rows[i].rmm->macAddresses = {u"00-16-3E-99-99-99"_s};
         },
         NeedsYou, "junk", {u"3"_s, u"HOST-000000"_s, u"6"_s}, {u"89000"_s, u"89001"_s, u"89002"_s}},

        // M07
        {u"agree, in any case"_s, u"M07"_s,
         [](S &s) {
             auto &serial = s.inventory.glueConfigurations.rows[0].rmm->serialNumber;
             serial = serial.toLower();
         },
         Passed, "serials-agree", {u"6"_s, u"6"_s}},
        {u"nothing to compare"_s, u"M07"_s,
         [](S &s) {
             for (auto &configuration : s.inventory.glueConfigurations.rows)
                 configuration.rmm->serialNumber.clear();
         },
         Unknown, "nothing-compared", {u"6"_s}},
        {u"differ"_s, u"M07"_s, [](S &s) { s.inventory.glueConfigurations.rows[0].rmm->serialNumber = u"OTHER"_s; }, NeedsYou,
         "serials-differ", {u"1"_s, u"HOST-000000"_s, u"6"_s}, {u"89000"_s}},
        {u"junk does not differ"_s, u"M07"_s, [](S &s) { s.inventory.devices.rows[0].serialNumber = u"Default string"_s; }, Passed,
         "serials-agree", {u"5"_s, u"6"_s}},

        // M08
        {u"no errors"_s, u"M08"_s, [](S &) {}, Passed, "no-errors", {u"1"_s}},
        {u"errors"_s, u"M08"_s, [](S &s) { s.inventory.glueErrors.rows[0].rmmErrors = {u"No device"_s}; }, NeedsYou, "errors",
         {u"1"_s, u"HOST-000000"_s, u"No device"_s}, {u"89000"_s}},

        // M09
        {u"seen lately"_s, u"M09"_s, [](S &) {}, Passed, "all-recent", {u"6"_s, u"6"_s}},
        {u"one does not tell"_s, u"M09"_s, [](S &s) { s.inventory.glueConfigurations.rows[1].rmm->lastSeenOnline = {}; }, Passed,
         "all-recent", {u"5"_s, u"6"_s}},
        {u"a note on those not seen"_s, u"M09"_s,
         [](S &s) { s.inventory.glueConfigurations.rows[1].rmm->lastSeenOnline = sampleNow().addDays(-61); }, Passed, "long-ago",
         {u"1"_s, u"HOST-000001"_s, u"6"_s}, {u"89001"_s}},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksGlueLink)

} // namespace tst_checks_gluelink

#include "tst_checks_gluelink.moc"
