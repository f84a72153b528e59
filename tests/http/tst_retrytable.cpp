// SPDX-License-Identifier: Apache-2.0
#include "http/retrytable.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_retrytable {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

class RetryTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyReadsAreRepeatedAndOnlyThreeTimes_data();
    void onlyReadsAreRepeatedAndOnlyThreeTimes();
    void waitsGrowAndSpread();
    void retryAfterIsReadInEveryForm_data();
    void retryAfterIsReadInEveryForm();
    void resetsAreReadInSecondsAndMilliseconds_data();
    void resetsAreReadInSecondsAndMilliseconds();
};

void RetryTableTest::onlyReadsAreRepeatedAndOnlyThreeTimes_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("502, 503, 504") << ProblemKind::VendorDown << true;
    QTest::newRow("timeout") << ProblemKind::Timeout << true;
    QTest::newRow("401") << ProblemKind::Credentials << false;
    QTest::newRow("403") << ProblemKind::Permission << false;
    QTest::newRow("500") << ProblemKind::Refused << false;
    QTest::newRow("offline") << ProblemKind::Offline << false;
    QTest::newRow("certificate") << ProblemKind::Tls << false;
    QTest::newRow("broke off") << ProblemKind::BrokeOff << true;
    QTest::newRow("unreadable") << ProblemKind::BadReply << false;
    QTest::newRow("web page") << ProblemKind::WebPage << false;
    QTest::newRow("cancelled") << ProblemKind::Cancelled << false;
    QTest::newRow("429") << ProblemKind::RateLimited << false;
}

void RetryTableTest::onlyReadsAreRepeatedAndOnlyThreeTimes()
{
    QFETCH(ProblemKind, kind);
    QFETCH(bool, again);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(retryDelay(HttpEffect::Reads, kind, attempt, 0.5).has_value(), again);
        QVERIFY(!retryDelay(HttpEffect::Writes, kind, attempt, 0.5).has_value());
    }
    QVERIFY(!retryDelay(HttpEffect::Reads, kind, 4, 0.5).has_value());
}

void RetryTableTest::waitsGrowAndSpread()
{
    const auto wait = [](int attempt, double jitter) {
        return *retryDelay(HttpEffect::Reads, ProblemKind::VendorDown, attempt, jitter);
    };
    QVERIFY(wait(1, 0.5) < wait(2, 0.5));
    QVERIFY(wait(2, 0.5) < wait(3, 0.5));
    QVERIFY(wait(1, 0.0) < wait(1, 1.0));
    QCOMPARE(wait(1, 0.5).count(), qint64(500));
}

void RetryTableTest::retryAfterIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("absent") << ""_ba
                            << ""_ba << qint64(60'000);
    QTest::newRow("nonsense") << "soon"_ba
                              << ""_ba << qint64(60'000);
    QTest::newRow("negative") << "-5"_ba
                              << ""_ba << qint64(60'000);
    QTest::newRow("seconds") << "7"_ba
                             << ""_ba << qint64(7'000);
    QTest::newRow("zero") << "0"_ba
                          << ""_ba << qint64(0);
    QTest::newRow("spaces") << " 12 "_ba
                            << ""_ba << qint64(12'000);
    QTest::newRow("far away") << "86400"_ba
                              << ""_ba << qint64(86'400'000);
    QTest::newRow("beyond what milliseconds hold") << "10000000000000000"_ba
                                                   << ""_ba << qint64(31'536'000'000);
    QTest::newRow("beyond any number") << "99999999999999999999999"_ba
                                       << ""_ba << qint64(31'536'000'000);
    QTest::newRow("date in a thousand years") << "Sat, 21 Nov 3026 12:00:00 GMT"_ba
                                              << ""_ba << qint64(31'536'000'000);
    QTest::newRow("date by our clock") << "Sat, 21 Nov 2026 12:01:30 GMT"_ba
                                       << ""_ba << qint64(90'000);
    QTest::newRow("date by the server's clock") << "Sat, 21 Nov 2026 15:00:20 GMT"_ba
                                                << "Sat, 21 Nov 2026 15:00:00 GMT"_ba << qint64(20'000);
    QTest::newRow("old spelling") << "Saturday, 21-Nov-26 12:00:05 GMT"_ba
                                  << ""_ba << qint64(5'000);
    QTest::newRow("C spelling") << "Sat Nov 21 12:00:06 2026"_ba
                                << ""_ba << qint64(6'000);
    QTest::newRow("in the past") << "Sat, 21 Nov 2026 11:00:00 GMT"_ba
                                 << ""_ba << qint64(0);
}

void RetryTableTest::retryAfterIsReadInEveryForm()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(qint64, milliseconds);
    HttpReply reply;
    reply.status = 429;
    if (!value.isEmpty())
        reply.headers.append({"retry-after", value});
    if (!date.isEmpty())
        reply.headers.append({"Date", date});
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QCOMPARE(qint64(holdAfter(reply, now).count()), milliseconds);
}

void RetryTableTest::resetsAreReadInSecondsAndMilliseconds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("absent") << ""_ba << qint64(0);
    QTest::newRow("nonsense") << "soon"_ba << qint64(0);
    QTest::newRow("seconds") << "1795262460"_ba << qint64(60'000);
    QTest::newRow("milliseconds") << "1795262460500"_ba << qint64(60'500);
    QTest::newRow("fraction") << "1795262400.25"_ba << qint64(250);
    QTest::newRow("now") << "1795262400"_ba << qint64(0);
    QTest::newRow("past") << "1795262399"_ba << qint64(0);
    QTest::newRow("next week") << "1795867200"_ba << qint64(0);
    QTest::newRow("never ending") << "1e300"_ba << qint64(0);
    QTest::newRow("not a number") << "nan"_ba << qint64(0);
}

void RetryTableTest::resetsAreReadInSecondsAndMilliseconds()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    HttpReply reply;
    if (!value.isEmpty())
        reply.headers.append({"x-limit-resets", value});
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    const auto left = untilReset(reply, "X-Limit-Resets", now);
    QCOMPARE(left.has_value(), milliseconds > 0);
    QCOMPARE(qint64(left.value_or(0ms).count()), milliseconds);
}

TRIVET_TEST(RetryTableTest)

} // namespace tst_retrytable

#include "tst_retrytable.moc"
