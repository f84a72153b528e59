// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/limits.h"

#include "practice/servedworld.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_rmmlimits {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

namespace {

constexpr auto modern = RmmLimits::Buckets::Modern;

RmmLimits::Answer takeMany(RmmLimits &limits, const QString &operation, int count, RmmLimits::Time now,
                           RmmLimits::Buckets buckets = modern)
{
    RmmLimits::Answer last = RmmLimits::Answer::Served;
    for (int call = 0; call < count; ++call)
        last = limits.take(operation, buckets, now);
    return last;
}

} // namespace

class TestRmmLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersSlowDownAboveNineTenths();
    void moreThanTheLimitIsTooMany();
    void windowRolls();
    void eachWriteHasItsOwnBucket();
    void readsAndWritesDoNotTouchEachOther();
    void legacyAccountsShareOneBucket();
    void thoseWhoGoOnAreBlockedForFiveMinutes();
    void serverRefusesTheHundredAndFirstWriteOfAKind();
};

void TestRmmLimits::answersSlowDownAboveNineTenths()
{
    RmmLimits limits;
    QVERIFY(takeMany(limits, {}, 540, 1s) == RmmLimits::Answer::Served);
    QVERIFY(limits.take({}, modern, 1s) == RmmLimits::Answer::ServedSlowly);
}

void TestRmmLimits::moreThanTheLimitIsTooMany()
{
    RmmLimits limits;
    QVERIFY(takeMany(limits, {}, 600, 1s) == RmmLimits::Answer::ServedSlowly);
    QVERIFY(limits.take({}, modern, 1s) == RmmLimits::Answer::TooMany);
    QCOMPARE(limits.reads(1s), 600);
}

void TestRmmLimits::windowRolls()
{
    RmmLimits limits;
    takeMany(limits, {}, 300, 1s);
    takeMany(limits, {}, 300, 31s);
    QVERIFY(limits.take({}, modern, 60s) == RmmLimits::Answer::TooMany);
    QVERIFY(limits.take({}, modern, 61s) == RmmLimits::Answer::Served);
    QCOMPARE(limits.reads(61s), 301);
}

void TestRmmLimits::eachWriteHasItsOwnBucket()
{
    RmmLimits limits;
    takeMany(limits, u"site-create"_s, 100, 1s);
    QVERIFY(limits.take(u"site-create"_s, modern, 1s) == RmmLimits::Answer::TooMany);
    QVERIFY(limits.take(u"site-update"_s, modern, 1s) == RmmLimits::Answer::Served);
    QCOMPARE(limits.operationCount(u"site-create"_s, 1s), 100);
    QCOMPARE(limits.writes(1s), 101);
}

void TestRmmLimits::readsAndWritesDoNotTouchEachOther()
{
    RmmLimits limits;
    takeMany(limits, {}, 600, 1s);
    QVERIFY(limits.take(u"device-udf-set"_s, modern, 1s) == RmmLimits::Answer::Served);
}

void TestRmmLimits::legacyAccountsShareOneBucket()
{
    RmmLimits limits;
    takeMany(limits, {}, 600, 1s, RmmLimits::Buckets::Legacy);
    QVERIFY(limits.take(u"device-udf-set"_s, RmmLimits::Buckets::Legacy, 1s) == RmmLimits::Answer::TooMany);
}

void TestRmmLimits::thoseWhoGoOnAreBlockedForFiveMinutes()
{
    RmmLimits limits;
    takeMany(limits, {}, 600, 1s);
    QVERIFY(takeMany(limits, {}, RmmLimits::patience, 2s) == RmmLimits::Answer::TooMany);
    QVERIFY(limits.take({}, modern, 2s) == RmmLimits::Answer::Blocked);
    QVERIFY(limits.take({}, modern, 301s) == RmmLimits::Answer::Blocked);
    QVERIFY(limits.take({}, modern, 302s) == RmmLimits::Answer::Served);
}

void TestRmmLimits::serverRefusesTheHundredAndFirstWriteOfAKind()
{
    PracticeOptions options;
    options.devices = 10;
    options.companies = 3;
    ServedWorld world(options);
    for (int call = 0; call < 100; ++call)
        QCOMPARE(
            world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, QString::number(call)}, {u"value"_s, u"v"_s}})
                .status,
            200);
    const auto answer =
        world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"one more"_s}, {u"value"_s, u"v"_s}});
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QString());
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
}

TRIVET_TEST(TestRmmLimits)

} // namespace tst_rmmlimits

#include "tst_rmmlimits.moc"
