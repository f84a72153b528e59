// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <atomic>
#include <vector>

namespace tst_autotasklimits {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsLeaveTheWindowAfterAnHour();
    void latencyRisesInSteps_data();
    void latencyRisesInSteps();
    void thresholdCountsItselfAndOtherIntegrations();
    void openCallsAreNotCounted();
    void fullHourRefusesEverythingButTheOpenCalls();
    void fourthThreadOfACodeAndEntityIsTooMany();
    void threadOverrunIsAnsweredWithItsCode_data();
    void threadOverrunIsAnsweredWithItsCode();
    void refusalComesWithOrWithoutRetryAfter_data();
    void refusalComesWithOrWithoutRetryAfter();
    void frontOfTheVendorCanFail();
    void requestsAreCountedByEntity();
};

void TestAutotaskLimits::callsLeaveTheWindowAfterAnHour()
{
    AutotaskLimits limits;
    const AutotaskLimits::Clock::time_point start{};
    limits.count(start);
    limits.count(start + std::chrono::minutes(20));
    QCOMPARE(limits.used(start + std::chrono::minutes(59)), 2);
    QCOMPARE(limits.untilRelief(start + std::chrono::minutes(59)), std::chrono::seconds(60));
    QCOMPARE(limits.used(start + std::chrono::minutes(60)), 1);
    QCOMPARE(limits.used(start + std::chrono::minutes(80)), 0);
}

void TestAutotaskLimits::latencyRisesInSteps_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("just under half") << 4999 << 0;
    QTest::newRow("half") << 5000 << 500;
    QTest::newRow("just under three quarters") << 7499 << 500;
    QTest::newRow("three quarters") << 7500 << 1000;
    QTest::newRow("last call") << 9999 << 1000;
    QTest::newRow("refused") << 10000 << 0;
}

void TestAutotaskLimits::latencyRisesInSteps()
{
    QFETCH(int, used);
    QFETCH(int, milliseconds);
    QCOMPARE(AutotaskLimits::latency(used), std::chrono::milliseconds(milliseconds));
}

void TestAutotaskLimits::thresholdCountsItselfAndOtherIntegrations()
{
    AutotaskService service;
    service.world.autotaskBackgroundCalls = 38;
    const auto used = [&] {
        return service.get(u"ThresholdInformation"_s).json().value("currentTimeframeRequestCount"_L1).toInt();
    };
    QCOMPARE(used(), 39);
    QCOMPARE(used(), 40);
    const QJsonObject answer = service.get(u"ThresholdInformation"_s).json();
    QCOMPARE(answer.value("externalRequestThreshold"_L1).toInt(), 10000);
    QCOMPARE(answer.value("requestThresholdTimeframe"_L1).toInt(), 60);
}

void TestAutotaskLimits::openCallsAreNotCounted()
{
    AutotaskService service;
    service.sendWith({}, "GET", u"ZoneInformation?user=x"_s);
    service.sendWith({}, "GET", u"/ATServicesRest/VersionInformation"_s);
    service.world.autotaskBackgroundCalls = 0;
    QCOMPARE(service.get(u"ThresholdInformation"_s).json().value("currentTimeframeRequestCount"_L1).toInt(), 1);
}

void TestAutotaskLimits::fullHourRefusesEverythingButTheOpenCalls()
{
    AutotaskService service;
    service.world.autotaskBackgroundCalls = 0;
    service.fault(u"autotask-hour"_s, u"10000"_s);
    for (const QString &path : {u"Companies/0"_s, u"ThresholdInformation"_s}) {
        const auto answer = service.get(path);
        QCOMPARE(answer.status, 429);
        QVERIFY(!answer.error().isEmpty());
        QVERIFY(QByteArray::fromStdString(answer.header("Retry-After")).toInt() > 0);
    }
    QCOMPARE(service.sendWith({}, "GET", u"ZoneInformation?user="_s + service.user().userName).status, 200);
}

void TestAutotaskLimits::fourthThreadOfACodeAndEntityIsTooMany()
{
    AutotaskLimits limits;
    const AutotaskLimits::Thread first(limits, u"CODE"_s, u"Companies"_s);
    const AutotaskLimits::Thread second(limits, u"CODE"_s, u"Companies"_s);
    {
        const AutotaskLimits::Thread third(limits, u"code"_s, u"Companies"_s);
        QVERIFY(!third.isOneTooMany());
        QVERIFY(AutotaskLimits::Thread(limits, u"CODE"_s, u"Companies"_s).isOneTooMany());
        QVERIFY(!AutotaskLimits::Thread(limits, u"OTHER"_s, u"Companies"_s).isOneTooMany());
        QVERIFY(!AutotaskLimits::Thread(limits, u"CODE"_s, u"Products"_s).isOneTooMany());
    }
    QVERIFY(!AutotaskLimits::Thread(limits, u"CODE"_s, u"Companies"_s).isOneTooMany());
}

void TestAutotaskLimits::threadOverrunIsAnsweredWithItsCode_data()
{
    QTest::addColumn<QString>("knob");
    QTest::addColumn<int>("status");
    QTest::newRow("by default") << QString() << 429;
    QTest::newRow("as an error") << u"500"_s << 500;
}

void TestAutotaskLimits::threadOverrunIsAnsweredWithItsCode()
{
    QFETCH(QString, knob);
    QFETCH(int, status);
    AutotaskService service;
    service.fault(u"autotask-delay"_s, u"60000"_s);
    if (!knob.isEmpty())
        service.fault(u"autotask-threads-status"_s, knob);
    std::atomic<int> good = 0;
    std::atomic<int> overrun = 0;
    std::vector<std::thread> clients;
    for (int client = 0; client < 4; ++client) {
        clients.emplace_back([&] {
            const auto answer = service.get(u"Companies/entityInformation"_s);
            good += answer.status == 200 ? 1 : 0;
            overrun += answer.status == status && answer.error().contains("Itgenatr005"_L1) ? 1 : 0;
        });
    }
    const auto inFlight = [&] {
        const auto guard = service.world.lock();
        return service.world.autotaskCounts.inFlight.value(u"Companies"_s);
    };
    while (inFlight() < 4)
        std::this_thread::yield();
    // Ends the wait that keeps all four inside.
    service.world.stop();
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(good.load(), 3);
    QCOMPARE(overrun.load(), 1);
    QCOMPARE(service.world.autotaskCounts.maxConcurrent.value(u"Companies"_s), 4);
}

void TestAutotaskLimits::refusalComesWithOrWithoutRetryAfter_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("form");
    QTest::newRow("seconds") << u"autotask-429"_s << u"seconds"_s;
    QTest::newRow("date") << u"autotask-429-date"_s << u"date"_s;
    QTest::newRow("none") << u"autotask-429-none"_s << u"none"_s;
}

void TestAutotaskLimits::refusalComesWithOrWithoutRetryAfter()
{
    QFETCH(QString, fault);
    QFETCH(QString, form);
    AutotaskService service;
    service.fault(fault, u"2"_s);
    for (int hit = 0; hit < 2; ++hit) {
        const auto answer = service.get(u"Companies/0"_s);
        QCOMPARE(answer.status, 429);
        const QString after = QString::fromStdString(answer.header("Retry-After"));
        if (form == "none"_L1) {
            QVERIFY(after.isEmpty());
        } else if (form == "seconds"_L1) {
            QVERIFY(after.toInt() > 0);
        } else {
            const auto read = [](const QString &text) {
                return QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            };
            QVERIFY(read(after) > read(QString::fromStdString(answer.header("Date"))));
        }
    }
    QCOMPARE(service.get(u"Companies/0"_s).status, 200);
}

void TestAutotaskLimits::frontOfTheVendorCanFail()
{
    AutotaskService service;
    service.fault(u"autotask-503"_s, u"1"_s);
    QCOMPARE(service.get(u"Companies/0"_s).status, 503);
    service.fault(u"autotask-html"_s, u"1"_s);
    const auto page = service.get(u"Companies/0"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(service.get(u"Companies/0"_s).item().value("id"_L1).toInteger(-1), qint64(0));
}

void TestAutotaskLimits::requestsAreCountedByEntity()
{
    AutotaskService service;
    service.get(u"Companies/0"_s);
    service.get(u"companies/entityInformation/fields"_s);
    service.get(u"Companies/0/Locations"_s);
    const auto guard = service.world.lock();
    QCOMPARE(service.world.autotaskCounts.requests, 3);
    QCOMPARE(service.world.autotaskCounts.byEntity.value(u"Companies"_s), 2);
    QCOMPARE(service.world.autotaskCounts.byEntity.value(u"CompanyLocations"_s), 1);
    QCOMPARE(service.world.autotaskCounts.inFlight.value(u"Companies"_s), 0);
}

TRIVET_TEST(TestAutotaskLimits)

} // namespace tst_autotasklimits

#include "tst_autotasklimits.moc"
