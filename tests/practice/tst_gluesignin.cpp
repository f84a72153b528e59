// SPDX-License-Identifier: Apache-2.0
#include "glueclient.h"

#include "heldworld.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_gluesignin {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongKeyIsForbidden();
    void anotherRegionDoesNotKnowTheKey();
    void idleKeyIsRevoked();
    void faultsChangeTheAnswer_data();
    void faultsChangeTheAnswer();
    void heavyPagesTimeOut();
    void pageBreaksOff();
    void keyCanBeRevokedOnTheWay();
    void threeThousandCallsFillTheWindow();
    void callsAreCounted();
    void regionIsTheAccounts();
};

void TestGlueSignIn::wrongKeyIsForbidden()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QVERIFY(world.text("itGlue", "apiKey").startsWith("ITG."_L1));
    QCOMPARE(glue.get(u"/organizations"_s).status, 200);
    glue.useKey(u"ITG.0.wrong"_s);
    const auto refused = glue.get(u"/organizations"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json().value("message"_L1).toString(), u"Forbidden"_s);
    QCOMPARE(world.portal(u"/faults"_s, {{u"glue-401"_s, true}}).status, 200);
    const auto older = glue.get(u"/organizations"_s);
    QCOMPARE(older.status, 401);
    QCOMPARE(GlueClient::error(older).value("title"_L1).toString(), u"Unauthorized"_s);
}

void TestGlueSignIn::anotherRegionDoesNotKnowTheKey()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QString own = world.line.value("hosts"_L1).toObject().value("itGlue"_L1).toString();
    for (const QString &host : {u"api.itglue.com"_s, u"api.eu.itglue.com"_s, u"api.au.itglue.com"_s})
        QCOMPARE(glue.get(u"/organizations"_s, {{"Host", host.toStdString()}}).status, host == own ? 200 : 403);
}

void TestGlueSignIn::idleKeyIsRevoked()
{
    PracticeOptions options = smallGlue();
    options.speed = 1.0e9; // about 11 days in a millisecond
    ServedWorld world(options);
    GlueClient glue(world);
    QTRY_COMPARE(glue.get(u"/organizations"_s).status, 403);
}

void TestGlueSignIn::faultsChangeTheAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("forbidden") << u"glue-403"_s << 403 << u"application/json"_s;
    QTest::newRow("too many") << u"glue-429"_s << 429 << u"application/json"_s;
    QTest::newRow("too many, with a time") << u"glue-429-retry-after"_s << 429 << u"application/json"_s;
    QTest::newRow("a page") << u"glue-html"_s << 200 << u"text/html; charset=UTF-8"_s;
    QTest::newRow("gateway") << u"glue-504"_s << 504 << u"application/json"_s;
}

void TestGlueSignIn::faultsChangeTheAnswer()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, contentType);
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    world.portal(u"/faults"_s, {{fault, 2}});
    for (int call = 0; call < 2; ++call) {
        const auto answer = glue.get(u"/regions"_s);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Content-Type"), contentType);
        QCOMPARE(answer.header("Retry-After"), fault == "glue-429-retry-after"_L1 ? u"2"_s : QString());
    }
    QCOMPARE(glue.get(u"/regions"_s).header("Content-Type"), u"application/vnd.api+json"_s);
}

void TestGlueSignIn::heavyPagesTimeOut()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    world.portal(u"/faults"_s, {{u"glue-504"_s, true}});
    QCOMPARE(glue.get(u"/configurations?page[size]=1000"_s).status, 504);
    QCOMPARE(glue.get(u"/configurations?page[size]=500"_s).status, 504);
    QCOMPARE(glue.get(u"/configurations?page[size]=250"_s).status, 200);
}

void TestGlueSignIn::pageBreaksOff()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    world.portal(u"/faults"_s, {{u"glue-cut"_s, 1}});
    QCOMPARE(glue.get(u"/configurations"_s).status, 0);
    QCOMPARE(glue.get(u"/configurations"_s).status, 200);
}

void TestGlueSignIn::keyCanBeRevokedOnTheWay()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QCOMPARE(glue.get(u"/regions"_s).status, 200);
    world.portal(u"/faults"_s, {{u"glue-key-revoked"_s, 2}});
    QCOMPARE(glue.get(u"/regions"_s).status, 200);
    QCOMPARE(glue.get(u"/regions"_s).status, 200);
    QCOMPARE(glue.get(u"/regions"_s).status, 403);
    world.portal(u"/faults"_s, {{u"glue-key-revoked"_s, false}});
    QCOMPARE(glue.get(u"/regions"_s).status, 403);
}

void TestGlueSignIn::threeThousandCallsFillTheWindow()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    for (int call = 0; call < 3000; ++call) {
        if (glue.get(u"/organization_statuses?page[size]=1"_s).status != 200)
            QFAIL("refused too early");
    }
    const auto refused = glue.get(u"/organization_statuses"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").isEmpty());
}

void TestGlueSignIn::callsAreCounted()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    glue.get(u"/organizations"_s);
    glue.get(u"/organizations?page[number]=2"_s);
    glue.get(u"/nothing"_s);
    const auto counts = ServedWorld::answerOf(world.client("portal").Get("/counts")).json();
    const QJsonObject own = counts.value("itGlue"_L1).toObject();
    QCOMPARE(own.value("requests"_L1).toInt(), 3);
    QCOMPARE(own.value("byEntity"_L1).toObject().value("organizations"_L1).toInt(), 2);
    QCOMPARE(own.value("writes"_L1).toInt(), 0);
}

void TestGlueSignIn::regionIsTheAccounts()
{
    QSet<QString> regions;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        PracticeOptions options = smallGlue();
        options.seed = seed;
        HeldWorld held(options);
        const auto guard = held.world.lock();
        regions.insert(held.world.glue.region);
    }
    QVERIFY(regions.contains(u"na"_s));
    QVERIFY(regions.size() > 1);
}

TRIVET_TEST(TestGlueSignIn)

} // namespace tst_gluesignin

#include "tst_gluesignin.moc"
