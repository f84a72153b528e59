// SPDX-License-Identifier: Apache-2.0
#include "doctor/devicecauses.h"

#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

#include <functional>

namespace tst_devicecauses {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;
using Kind = CauseNode::Kind;
using State = CauseNode::State;
using Answer = DeviceCauses::Answer;

/// The healthy tenant, changed; then why its first device is not in IT Glue.
struct Case
{
    std::function<void(SampleFacts &)> change;
    Answer answer = Answer::Broken;
    Kind last = Kind::Configuration;
    State state = State::Broken;
    QByteArray finding = {};
    QStringList arguments = {};
    QString check = {};
};

namespace {

void withoutConfiguration(SampleFacts &s)
{
    s.inventory.glueConfigurations.rows.removeFirst();
}

/// The device came to Datto RMM, and no further.
void onlyInRmm(SampleFacts &s)
{
    withoutConfiguration(s);
    s.inventory.devices.rows.removeFirst();
}

QList<CauseNode> nodesOf(const SampleFacts &sample, const QString &text = u"HOST-000000"_s)
{
    const Facts facts = sample.build();
    const DeviceFinder finder(facts.inventory);
    const QList<qsizetype> found = finder.find(text, 1);
    return found.isEmpty() ? QList<CauseNode>{} : DeviceCauses(facts).of(finder.devices().at(found.first()));
}

} // namespace

class TstDeviceCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayEndsAtTheFirstBreak_data()
    {
        QTest::addColumn<Case>("row");
        const auto add = [](const char *name, const Case &row) { QTest::newRow(name) << row; };
        using S = SampleFacts;
        add("it is there", {[](S &) {},
                            Answer::IsThere,
                            Kind::Configuration,
                            State::Good,
                            "configuration-there",
                            {u"HOST-000000"_s, {}}});
        add("deleted in Datto RMM", {[](S &s) {
                                         onlyInRmm(s);
                                         s.inventory.rmmDevices.rows[0].deleted = true;
                                     },
                                     Answer::Broken,
                                     Kind::Device,
                                     State::Broken,
                                     "device-deleted",
                                     {u"HOST-000000"_s},
                                     u"R21"_s});
        add("older record of a device that was set up anew", {[](S &s) {
                                                                  onlyInRmm(s);
                                                                  auto &devices = s.inventory.rmmDevices.rows;
                                                                  devices[0].lastSeen = sampleNow().addDays(-20);
                                                                  datto_rmm::Device again = devices[0];
                                                                  again.uid = u"D0000000-999999"_s;
                                                                  again.lastSeen = sampleNow();
                                                                  devices.append(again);
                                                              },
                                                              Answer::Broken,
                                                              Kind::Device,
                                                              State::Broken,
                                                              "older-record",
                                                              {u"HOST-000000"_s},
                                                              u"R18"_s});
        add("gone from Datto RMM", {[](S &s) {
                                        withoutConfiguration(s);
                                        s.inventory.rmmDevices.rows.removeFirst();
                                    },
                                    Answer::Broken,
                                    Kind::Device,
                                    State::Broken,
                                    "device-gone",
                                    {u"HOST-000000"_s},
                                    u"R17"_s});
        add("site that is not listed", {[](S &s) {
                                            onlyInRmm(s);
                                            auto &device = s.inventory.rmmDevices.rows[0];
                                            device.siteUid = u"elsewhere"_s;
                                            device.siteId = 1;
                                            device.siteName = u"Elsewhere"_s;
                                        },
                                        Answer::Broken,
                                        Kind::Site,
                                        State::Broken,
                                        "site-unknown",
                                        {u"Elsewhere"_s},
                                        u"T03"_s});
        add("site of the system", {[](S &s) {
                                       onlyInRmm(s);
                                       s.inventory.rmmSites.rows[0].isSystem = true;
                                   },
                                   Answer::Broken,
                                   Kind::Site,
                                   State::Broken,
                                   "system-site",
                                   {u"Customer 1"_s},
                                   u"R25"_s});
        add("site without a company", {[](S &s) {
                                           onlyInRmm(s);
                                           s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
                                       },
                                       Answer::Broken,
                                       Kind::Company,
                                       State::Broken,
                                       "site-not-mapped",
                                       {u"Customer 1"_s},
                                       u"R10"_s});
        add("company that is gone", {[](S &s) {
                                         onlyInRmm(s);
                                         s.inventory.companies.rows.removeAt(1);
                                     },
                                     Answer::Broken,
                                     Kind::Company,
                                     State::Broken,
                                     "company-missing",
                                     {u"Customer 1"_s},
                                     u"R11"_s});
        add("inactive company", {[](S &s) {
                                     onlyInRmm(s);
                                     s.inventory.companies.rows[1].isActive = false;
                                 },
                                 Answer::Broken,
                                 Kind::Company,
                                 State::Broken,
                                 "company-inactive",
                                 {u"Customer 1"_s},
                                 u"R11"_s});
        add("company that is a prospect", {[](S &s) {
                                               onlyInRmm(s);
                                               s.inventory.companies.rows[1].companyType = 3;
                                           },
                                           Answer::Broken,
                                           Kind::Company,
                                           State::Broken,
                                           "company-not-customer",
                                           {u"Customer 1"_s, u"Customer"_s},
                                           u"R11"_s});
        add("device type without a type", {[](S &s) {
                                               onlyInRmm(s);
                                               for (DeviceTypeMapping &row : s.facts.mapping)
                                                   row.configurationItemType.clear();
                                           },
                                           Answer::Broken,
                                           Kind::Item,
                                           State::Broken,
                                           "no-type-mapped",
                                           {u"Desktop"_s},
                                           u"R05"_s});
        add("Map Devices never on", {[](S &s) {
                                         s.inventory.devices.rows.clear();
                                         s.inventory.glueConfigurations.rows.clear();
                                         s.facts.mapDevicesOnAt = {};
                                     },
                                     Answer::Broken,
                                     Kind::Item,
                                     State::Broken,
                                     "not-switched-on",
                                     {},
                                     u"C09"_s});
        add("kept out by its own older record", {[](S &s) {
                                                     auto &devices = s.inventory.rmmDevices.rows;
                                                     devices[0].lastSeen = sampleNow().addDays(-20);
                                                     devices[1].hostname = devices[0].hostname;
                                                     devices[1].lastSeen = sampleNow();
                                                     devices[1].siteUid = devices[0].siteUid;
                                                     devices[1].siteId = devices[0].siteId;
                                                     devices.swapItemsAt(0, 1); // the newer record is found first
                                                     s.inventory.devices.rows.removeAt(1);
                                                     s.inventory.glueConfigurations.rows.removeAt(1);
                                                 },
                                                 Answer::Broken,
                                                 Kind::Item,
                                                 State::Broken,
                                                 "held-by-older",
                                                 {u"HOST-000000"_s},
                                                 u"R18"_s});
        add("new device", {[](S &s) {
                               onlyInRmm(s);
                               s.inventory.rmmDevices.rows[0].creationDate = sampleNow().addSecs(-3600);
                           },
                           Answer::Waiting,
                           Kind::Item,
                           State::Waiting,
                           "item-waiting",
                           {u"HOST-000000"_s},
                           u"R18"_s});
        add("inactive in Autotask", {[](S &s) {
                                         withoutConfiguration(s);
                                         s.inventory.devices.rows[0].isActive = false;
                                     },
                                     Answer::Broken,
                                     Kind::Item,
                                     State::Broken,
                                     "item-inactive",
                                     {u"HOST-000000"_s},
                                     u"R21"_s});
        add("blank type", {[](S &s) {
                               withoutConfiguration(s);
                               s.inventory.devices.rows[0].configurationItemType.reset();
                           },
                           Answer::Broken,
                           Kind::Type,
                           State::Broken,
                           "type-blank",
                           {u"HOST-000000"_s},
                           u"R03"_s});
        add("type that is gone", {[](S &s) {
                                      withoutConfiguration(s);
                                      s.inventory.devices.rows[0].configurationItemType = 99;
                                  },
                                  Answer::Broken,
                                  Kind::Type,
                                  State::Broken,
                                  "type-gone",
                                  {u"99"_s},
                                  u"R04"_s});
        add("type that is left out",
            {[](S &s) {
                 // The first of every three devices is a workstation: none of those came, others of its company did.
                 s.inventory.glueConfigurations.rows.removeIf(
                     [](const it_glue::Configuration &row) { return row.typeName == u"Workstation"; });
             },
             Answer::Broken,
             Kind::Type,
             State::Broken,
             "type-not-synced",
             {u"Workstation"_s},
             u"C13"_s});
        add("IT Glue not connected", {[](S &s) {
                                          s.inventory.glueConfigurations.rows.clear();
                                          for (auto &organization : s.inventory.glueOrganizations.rows)
                                              organization.links.clear();
                                      },
                                      Answer::Broken,
                                      Kind::Organization,
                                      State::Broken,
                                      "nothing-connected",
                                      {},
                                      u"C15"_s});
        add("organization of nearly its name", {[](S &s) {
                                                    withoutConfiguration(s);
                                                    s.inventory.glueOrganizations.rows[1].links.clear();
                                                    s.inventory.glueOrganizations.rows[1].name = u"customer 1"_s;
                                                },
                                                Answer::Broken,
                                                Kind::Organization,
                                                State::Broken,
                                                "organization-name-differs",
                                                {u"Customer 1"_s, u"customer 1"_s},
                                                u"G02"_s});
        add("organization of its name that is not joined", {[](S &s) {
                                                                withoutConfiguration(s);
                                                                s.inventory.glueOrganizations.rows[1].links.clear();
                                                            },
                                                            Answer::Broken,
                                                            Kind::Organization,
                                                            State::Broken,
                                                            "organization-not-joined",
                                                            {u"Customer 1"_s},
                                                            u"S11"_s});
        add("no organization", {[](S &s) {
                                    withoutConfiguration(s);
                                    s.inventory.glueOrganizations.rows.removeAt(1);
                                },
                                Answer::Broken,
                                Kind::Organization,
                                State::Broken,
                                "organization-missing",
                                {u"Customer 1"_s},
                                u"S11"_s});
        add("archived", {[](S &s) { s.inventory.glueConfigurations.rows[0].archived = true; },
                         Answer::Broken,
                         Kind::Configuration,
                         State::Broken,
                         "configuration-archived",
                         {u"HOST-000000"_s},
                         u"G09"_s});
        add("link that no longer syncs", {[](S &s) { s.inventory.glueConfigurations.rows[0].links[0].orphaned = true; },
                                          Answer::Broken,
                                          Kind::Configuration,
                                          State::Broken,
                                          "configuration-orphaned",
                                          {u"HOST-000000"_s},
                                          u"G09"_s});
        add("one of its name stands alone", {[](S &s) { s.inventory.glueConfigurations.rows[0].links.clear(); },
                                             Answer::Broken,
                                             Kind::Configuration,
                                             State::Broken,
                                             "configuration-alone",
                                             {u"HOST-000000"_s},
                                             u"G10"_s});
        add("its double is there",
            {[](S &s) {
                 autotask::ConfigurationItem twin = s.inventory.devices.rows[0];
                 twin.id = 9900;
                 s.inventory.devices.rows.append(twin); // the newer item of the same uid is the one people work with
             },
             Answer::Broken,
             Kind::Configuration,
             State::Broken,
             "twin-there",
             {u"HOST-000000"_s},
             u"R14"_s});
        add("not come yet", {[](S &s) {
                                 withoutConfiguration(s);
                                 s.inventory.devices.rows[0].createDate = sampleNow().addSecs(-3600);
                             },
                             Answer::Waiting,
                             Kind::Configuration,
                             State::Waiting,
                             "configuration-waiting",
                             {u"HOST-000000"_s},
                             u"S11"_s});
        add("did not come", {withoutConfiguration,
                             Answer::Broken,
                             Kind::Configuration,
                             State::Broken,
                             "configuration-missing",
                             {u"HOST-000000"_s},
                             u"G08"_s});
        add("IT Glue not read", {[](S &s) { forget(s.inventory, DataSetId::GlueConfigurations); },
                                 Answer::Unknown,
                                 Kind::Configuration,
                                 State::Unknown,
                                 "not-read",
                                 {u"itGlue.configurations"_s},
                                 u"G08"_s});
        add("Autotask not read whole",
            {[](S &s) {
                 onlyInRmm(s);
                 breakOff(s.inventory, DataSetId::AutotaskDevices);
             },
             Answer::Unknown, Kind::Configuration, State::Unknown, "configuration-not-told"});
    }
    void theWayEndsAtTheFirstBreak()
    {
        QFETCH(Case, row);
        SampleFacts sample;
        row.change(sample);
        const QList<CauseNode> nodes = nodesOf(sample);
        QVERIFY(!nodes.isEmpty());
        const CauseNode &last = nodes.last();
        QCOMPARE(last.finding, row.finding);
        QCOMPARE(int(last.kind), int(row.last));
        QCOMPARE(int(last.state), int(row.state));
        QCOMPARE(last.arguments, row.arguments);
        QCOMPARE(last.check, row.check);
        QCOMPARE(int(DeviceCauses::answer(nodes)), int(row.answer));
    }

    void whatIsThereIsNotBlamedOnWhatIsWrongSince()
    {
        SampleFacts sample;
        sample.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
        const QList<CauseNode> nodes = nodesOf(sample);
        QCOMPARE(nodes.size(), 7);
        QCOMPARE(int(nodes[2].state), int(State::Flaw));
        QCOMPARE(int(DeviceCauses::answer(nodes)), int(Answer::IsThere));
    }

    void aListThatIsNotProofLacksNothing()
    {
        SampleFacts sample;
        onlyInRmm(sample);
        breakOff(sample.inventory, DataSetId::AutotaskDevices);
        const QList<CauseNode> nodes = nodesOf(sample);
        QCOMPARE(int(nodes[3].state), int(State::Unknown));
        QCOMPARE(nodes[3].finding, "incomplete");
    }

    void whatTrivetsUserMayNotSeeIsTheCause()
    {
        SampleFacts sample;
        onlyInRmm(sample);
        for (autotask::EntityAccess &access : sample.inventory.access.rows) {
            if (access.entity == u"ConfigurationItems")
                access.query = autotask::AccessRight::Restricted;
        }
        const QList<CauseNode> nodes = nodesOf(sample);
        QCOMPARE(nodes[3].finding, "view-restricted");
        QCOMPARE(nodes[3].check, u"A04"_s);
    }

    void aPlanWithoutApiSaysSo()
    {
        SampleFacts sample;
        sample.facts.answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
        forget(sample.inventory, DataSetId::GlueConfigurations);
        forget(sample.inventory, DataSetId::GlueOrganizations);
        const QList<CauseNode> nodes = nodesOf(sample);
        QCOMPARE(nodes.last().finding, "no-glue-api");
        QCOMPARE(int(DeviceCauses::answer(nodes)), int(Answer::Unknown));
    }

    void aDeviceThatDattoRmmNeverHadIsNotBlamedOnIt()
    {
        SampleFacts sample;
        withoutConfiguration(sample);
        sample.inventory.devices.rows[0].rmmDeviceUid.clear();
        sample.inventory.rmmDevices.rows.removeFirst();
        const QList<CauseNode> nodes = nodesOf(sample);
        QCOMPARE(int(nodes[0].state), int(State::Left));
        QCOMPARE(nodes[0].finding, "not-of-rmm");
    }
};

TRIVET_TEST(TstDeviceCauses)

} // namespace tst_devicecauses

#include "tst_devicecauses.moc"
