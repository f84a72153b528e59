// SPDX-License-Identifier: Apache-2.0
#include "practice/heldworld.h"
#include "practice/it_glue/records.h"
#include "practice/syncs/saas_to_itglue.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_saasactor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet::practice;

namespace {

using State = SaasIntegration::Match::State;

PracticeOptions ofThirty()
{
    PracticeOptions options;
    options.devices = 20;
    return options;
}

/// IT Glue has an organization for every company of Autotask, named as the company.
struct GluedWorld : HeldWorld
{
    GluedWorld() : HeldWorld(ofThirty())
    {
        const auto guard = world.lock();
        world.glue.of(u"organizations"_s).clear();
        for (const auto &[id, row] : world.autotask(u"Companies"_s).rows())
            makeOrganization(world, row.value("companyName"_L1).toString());
    }
    QJsonObject done(const char *slug, const QJsonObject &values = {})
    {
        const Portal::Reply reply = portal.perform(QLatin1StringView(slug), values);
        if (!reply.error.isEmpty())
            qFatal("%s", qPrintable(reply.error));
        return reply.values;
    }
    QJsonObject look() { return done("saas-matching", {{u"rows"_s, QJsonArray()}}); }
    qint64 clientIn(State state)
    {
        const auto guard = world.lock();
        for (auto match = world.saasIntegration.clients.cbegin(); match != world.saasIntegration.clients.cend();
             ++match) {
            if (match->state == state)
                return match.key();
        }
        return 0;
    }
    State stateOf(qint64 client)
    {
        const auto guard = world.lock();
        return world.saasIntegration.clients.value(client).state;
    }
    QString nameOf(qint64 client)
    {
        const auto guard = world.lock();
        return saasClients(world.saas).value(client).name;
    }
};

QDateTime timeIn(const QJsonObject &values, const char *field)
{
    return QDateTime::fromString(values.value(QLatin1StringView(field)).toString(), Qt::ISODateWithMs);
}

} // namespace

class TestSaasActor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyExactNamesAreMatched();
    void acceptAllMatchesNearMissesAsWell();
    void connectQueuesASyncForAnHourLater();
    void automaticSyncRunsDailyWhateverIsDoneByHand();
    void manualSyncOpensAfterSixHours();
    void refusedManualSyncChangesNothing();
    void unlinkedClientIsMissingUntilLinkedAndSynced();
    void ignoredClientStaysIgnored();
    void createAddsAnOrganizationEvenIfOneExists();
    void renamedOrganizationMatchesAtTheNextSync();
    void clientOfADeletedOrganizationIsUnmatchedAgain();
    void defaultWorklistDecidesEveryClient();
    void portalRefusesWrongDecisions_data();
    void portalRefusesWrongDecisions();
    void keysHaveToBeRight();
    void vendorScopedKeyCannotConnect();
};

void TestSaasActor::onlyExactNamesAreMatched()
{
    GluedWorld held;
    held.done("saas-keys");
    const QJsonObject values = held.done("saas-connect");
    QVERIFY(values.value("matched"_L1).toInt() > values.value("unmatched"_L1).toInt());
    QVERIFY(values.value("unmatched"_L1).toInt() >= 6);
    QCOMPARE(values.value("missing"_L1).toInt(), 0);
    for (auto match = held.world.saasIntegration.clients.cbegin(); match != held.world.saasIntegration.clients.cend();
         ++match) {
        const GlueRecord *organization = held.world.glue.find(u"organizations"_s, match->organization);
        QCOMPARE(match->state == State::Matched, organization != nullptr);
        if (organization)
            QCOMPARE(organization->attributes.value("name"_L1).toString(), held.nameOf(match.key()));
    }
}

void TestSaasActor::acceptAllMatchesNearMissesAsWell()
{
    GluedWorld review;
    review.done("saas-keys");
    GluedWorld accept;
    accept.done("saas-keys");
    const int left = review.done("saas-connect").value("unmatched"_L1).toInt();
    const int stillLeft = accept.done("saas-connect", {{u"leaveForReview"_s, false}}).value("unmatched"_L1).toInt();
    QVERIFY(stillLeft < left);
    QVERIFY(stillLeft > 0); // a typo or another script is not suggested
}

void TestSaasActor::connectQueuesASyncForAnHourLater()
{
    GluedWorld held;
    held.done("saas-keys");
    const QJsonObject values = held.done("saas-connect");
    const QDateTime now = held.world.now();
    QCOMPARE(values.value("status"_L1).toString(), u"Queued"_s);
    QCOMPARE(now.secsTo(timeIn(values, "queuedSync")), 3600);
    QVERIFY(values.value("lastSync"_L1).isNull());
    held.wait(3599s);
    QCOMPARE(held.look().value("status"_L1).toString(), u"Queued"_s);
    held.wait(5s);
    QCOMPARE(held.look().value("status"_L1).toString(), u"Syncing..."_s);
    held.wait(30s);
    QCOMPARE(held.look().value("status"_L1).toString(), u"OK"_s);
    QCOMPARE(now.secsTo(timeIn(held.look(), "lastSync")), 3600);
}

void TestSaasActor::automaticSyncRunsDailyWhateverIsDoneByHand()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const QDateTime connected = held.world.now();
    held.wait(2h);
    held.done("saas-matching", {{u"rows"_s, QJsonArray()}, {u"manualSync"_s, true}});
    QCOMPARE(connected.secsTo(timeIn(held.look(), "lastSync")), 2 * 3600);
    QCOMPARE(connected.secsTo(timeIn(held.look(), "nextAutomatic")), 25 * 3600);
    held.wait(72h);
    QCOMPARE(connected.secsTo(timeIn(held.look(), "lastSync")), 73 * 3600);
    QCOMPARE(connected.secsTo(timeIn(held.look(), "nextAutomatic")), 97 * 3600);
}

void TestSaasActor::manualSyncOpensAfterSixHours()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const QJsonObject manual{{u"rows"_s, QJsonArray()}, {u"manualSync"_s, true}};
    const QJsonObject values = held.done("saas-matching", manual);
    QCOMPARE(values.value("status"_L1).toString(), u"Syncing..."_s);
    QVERIFY(values.value("queuedSync"_L1).isNull()); // the queued one was started
    QCOMPARE(held.world.now().secsTo(timeIn(values, "manualOpensAt")), 6 * 3600);
    held.wait(5h);
    QVERIFY(!held.does("saas-matching", manual));
    held.wait(1h);
    QVERIFY(held.does("saas-matching", manual));
}

void TestSaasActor::refusedManualSyncChangesNothing()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    held.done("saas-matching", {{u"rows"_s, QJsonArray()}, {u"manualSync"_s, true}});
    const qint64 client = held.clientIn(State::Unmatched);
    const QJsonArray rows{QJsonObject{{u"client"_s, client}, {u"decision"_s, u"ignore"_s}}};
    QVERIFY(held.error("saas-matching", {{u"rows"_s, rows}, {u"manualSync"_s, true}}).contains("6 hours"_L1));
    QVERIFY(held.stateOf(client) == State::Unmatched);
    // Without asking for a sync the same worklist goes through and a sync is queued.
    held.wait(1min);
    const QJsonObject values = held.done("saas-matching", {{u"rows"_s, rows}, {u"manualSync"_s, false}});
    QVERIFY(held.stateOf(client) == State::Ignored);
    QCOMPARE(values.value("status"_L1).toString(), u"Queued"_s);
}

void TestSaasActor::unlinkedClientIsMissingUntilLinkedAndSynced()
{
    GluedWorld held;
    held.done("saas-keys", {{u"linkMissing"_s, false}});
    const int missing = held.done("saas-connect").value("missing"_L1).toInt();
    QVERIFY(missing == 1 || missing == 2);
    held.wait(2h);
    QCOMPARE(held.look().value("missing"_L1).toInt(), missing);
    held.done("saas-keys");
    QCOMPARE(held.look().value("missing"_L1).toInt(), missing);
    held.done("saas-matching", {{u"rows"_s, QJsonArray()}, {u"manualSync"_s, true}});
    QCOMPARE(held.look().value("missing"_L1).toInt(), 0);
}

void TestSaasActor::ignoredClientStaysIgnored()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const int before = held.look().value("unmatched"_L1).toInt();
    const qint64 client = held.clientIn(State::Unmatched);
    held.done("saas-matching",
              {{u"rows"_s, QJsonArray{QJsonObject{{u"client"_s, client}, {u"decision"_s, u"ignore"_s}}}}});
    held.world.glue.add(u"organizations"_s, {{u"name"_s, held.nameOf(client)}});
    held.wait(72h);
    QCOMPARE(held.look().value("unmatched"_L1).toInt(), before - 1);
    QVERIFY(held.stateOf(client) == State::Ignored);
}

void TestSaasActor::createAddsAnOrganizationEvenIfOneExists()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const qint64 client = held.clientIn(State::Matched);
    const size_t before = held.world.glue.of(u"organizations"_s).size();
    held.done("saas-matching",
              {{u"rows"_s, QJsonArray{QJsonObject{{u"client"_s, client}, {u"decision"_s, u"create"_s}}}}});
    QCOMPARE(held.world.glue.of(u"organizations"_s).size(), before + 1);
    const qint64 organization = held.world.saasIntegration.clients.value(client).organization;
    const QJsonObject attributes = held.world.glue.find(u"organizations"_s, organization)->attributes;
    QCOMPARE(attributes.value("name"_L1).toString(), held.nameOf(client));
    QVERIFY(attributes.contains("organization-status-id"_L1)); // as complete as any other
}

void TestSaasActor::renamedOrganizationMatchesAtTheNextSync()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const qint64 client = held.clientIn(State::Unmatched);
    held.world.glue.add(u"organizations"_s, {{u"name"_s, held.nameOf(client)}});
    QVERIFY(held.stateOf(client) == State::Unmatched);
    held.wait(61min);
    QVERIFY(held.stateOf(client) == State::Matched);
}

void TestSaasActor::clientOfADeletedOrganizationIsUnmatchedAgain()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const qint64 client = held.clientIn(State::Matched);
    held.world.glue.of(u"organizations"_s).erase(held.world.saasIntegration.clients.value(client).organization);
    held.wait(61min);
    QVERIFY(held.stateOf(client) == State::Unmatched);
}

void TestSaasActor::defaultWorklistDecidesEveryClient()
{
    GluedWorld held;
    held.done("saas-keys");
    held.done("saas-connect");
    const size_t before = held.world.glue.of(u"organizations"_s).size();
    const QJsonObject values = held.done("saas-matching");
    QCOMPARE(values.value("unmatched"_L1).toInt(), 0);
    QCOMPARE(values.value("missing"_L1).toInt(), 0);
    QCOMPARE(held.world.glue.of(u"organizations"_s).size(), before + 1); // only the one that nobody knows
    QVERIFY(held.does("saas-matching"));                                 // again at once: no sync is asked for
}

void TestSaasActor::portalRefusesWrongDecisions_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::newRow("no such decision") << QJsonObject{{u"decision"_s, u"guess"_s}};
    QTest::newRow("no such organization") << QJsonObject{{u"decision"_s, u"match"_s}, {u"organization"_s, 5}};
    QTest::newRow("a client that is not listed") << QJsonObject{{u"decision"_s, u"ignore"_s}, {u"client"_s, 1}};
}

void TestSaasActor::portalRefusesWrongDecisions()
{
    QFETCH(QJsonObject, row);
    GluedWorld held;
    held.done("saas-keys");
    QVERIFY(!held.does("saas-matching")); // not connected
    held.done("saas-connect");
    if (!row.contains("client"_L1))
        row.insert(u"client"_s, held.clientIn(State::Unmatched));
    const Portal::Reply reply = held.portal.perform(u"saas-matching"_s, {{u"rows"_s, QJsonArray{row}}});
    QCOMPARE(reply.status, 409);
    QVERIFY(!reply.error.isEmpty());
}

void TestSaasActor::keysHaveToBeRight()
{
    GluedWorld held;
    const QJsonObject keys = held.done("saas-keys");
    QVERIFY(!held.does("saas-connect", {{u"publicKey"_s, keys.value("saas-public-key"_L1)}, {u"secretKey"_s, u"x"_s}}));
    QVERIFY(held.does("saas-connect", {{u"publicKey"_s, keys.value("saas-public-key"_L1)},
                                       {u"secretKey"_s, keys.value("saas-secret-key"_L1)}}));
}

void TestSaasActor::vendorScopedKeyCannotConnect()
{
    GluedWorld held;
    held.done("saas-keys", {{u"vendor"_s, u"Somebody"_s}});
    QVERIFY(!held.does("saas-connect"));
    held.done("saas-keys");
    QVERIFY(held.does("saas-connect", {{u"reuseBcdr"_s, true}}));
}

TRIVET_TEST(TestSaasActor)

} // namespace tst_saasactor

#include "tst_saasactor.moc"
