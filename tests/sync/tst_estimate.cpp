// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "sync/estimate.h"

#include <QTest>

namespace tst_estimate {

using namespace Qt::StringLiterals;
using namespace trivet;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QDateTime start(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC);

SyncSample at(int secondsIn, int arrived, int expected = 1000)
{
    return {start.addSecs(secondsIn), arrived, expected};
}

/// A steady run: `perPoll` devices every 15 seconds.
QList<SyncSample> steady(int polls, int perPoll, int expected = 1000)
{
    QList<SyncSample> samples;
    for (int poll = 0; poll <= polls; ++poll)
        samples.append(at(poll * 15, std::min(expected, poll * perPoll), expected));
    return samples;
}

QList<SyncSample> followedBySilence(QList<SyncSample> samples, int polls)
{
    for (int poll = 0; poll < polls; ++poll) {
        SyncSample next = samples.last();
        next.at = next.at.addSecs(15);
        samples.append(next);
    }
    return samples;
}

constexpr qint64 none = -1;

} // namespace

class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remainingTimeAndStall_data()
    {
        QTest::addColumn<QList<SyncSample>>("samples");
        QTest::addColumn<bool>("isHeldBack");
        QTest::addColumn<qint64>("remaining"); // seconds
        QTest::addColumn<qint64>("stalled");
        const auto row = [](const char *name, const QList<SyncSample> &samples, bool isHeldBack, qint64 remaining,
                            qint64 stalled) { QTest::newRow(name) << samples << isHeldBack << remaining << stalled; };
        row("nothing seen", {}, false, none, none);
        row("one reading", {at(0, 100)}, false, none, none);
        row("too early to tell", {at(0, 0), at(15, 40)}, false, none, none);
        row("not begun", {at(0, 0), at(60, 0), at(120, 0), at(600, 0)}, false, none, none);
        row("steady", steady(10, 50), false, 180, none); // 500 left at 50 in 15 s = 150 s
        row("done", steady(20, 50), false, none, none);
        row("held back", steady(10, 50), true, none, none);
        row("one quiet poll is no stall", followedBySilence(steady(10, 50), 1), false, 180, none);
        row("stall", followedBySilence(steady(10, 50), 12), false, 180, 180); // as fast as it was before
        row("stall while held back", followedBySilence(steady(10, 50), 12), true, none, 180);
        row("long stall foretells nothing", followedBySilence(steady(10, 50), 44), false, none, 660);
        row("three days are 15-minute steps", {at(0, 100, 100000), at(60, 110, 100000), at(120, 120, 100000)}, false,
            599400, none);
    }
    void remainingTimeAndStall()
    {
        QFETCH(QList<SyncSample>, samples);
        QFETCH(bool, isHeldBack);
        const SyncEstimate estimate = estimateSync(samples, isHeldBack ? SyncPause::HeldBack : SyncPause::None);
        QTEST(estimate.remaining ? static_cast<qint64>(estimate.remaining->count()) : none, "remaining");
        QTEST(estimate.stalledFor ? static_cast<qint64>(estimate.stalledFor->count()) : none, "stalled");
    }

    void wavesDoNotReadAsAStop()
    {
        // 100 devices at once every minute, polled every 15 s: most polls see nothing new.
        QList<SyncSample> samples;
        for (int poll = 0; poll <= 20; ++poll)
            samples.append(at(poll * 15, 100 * (poll / 4)));
        const SyncEstimate estimate = estimateSync(samples, SyncPause::None);
        QVERIFY(estimate.remaining);
        QVERIFY(*estimate.remaining >= minutes(3) && *estimate.remaining <= minutes(6)); // 500 left at 100 a minute
        QVERIFY(!estimate.stalledFor);
    }

    /// An hour of waiting before the first device would make three minutes of sync look like a morning.
    void waitingBeforeTheFirstIsNoSpeed()
    {
        QList<SyncSample> samples;
        for (int poll = 0; poll < 36; ++poll)
            samples.append(at(poll * 15, 0));
        for (int poll = 1; poll <= 4; ++poll)
            samples.append(at((35 + poll) * 15, 50 * poll));
        const auto remaining = estimateSync(samples, SyncPause::None).remaining;
        QVERIFY(remaining.has_value());
        QVERIFY2(*remaining <= minutes(5), qPrintable(QString::number(remaining->count())));
    }

    void onlyTheLastTenMinutesCount()
    {
        QList<SyncSample> samples{at(0, 0, 2000), at(600, 1000, 2000)}; // fast once
        for (int poll = 1; poll <= 48; ++poll)
            samples.append(at(600 + poll * 15, 1000 + poll, 2000)); // now four a minute
        const SyncEstimate estimate = estimateSync(samples, SyncPause::None);
        QVERIFY(estimate.remaining);
        QVERIFY(*estimate.remaining > std::chrono::hours(3));
    }

    void estimateIsNeverShorterThanTheFigure_data()
    {
        QTest::addColumn<int>("exact");
        QTest::addColumn<int>("shown");
        QTest::newRow("nothing") << 0 << 60;
        QTest::newRow("a second") << 1 << 60;
        QTest::newRow("a minute") << 60 << 60;
        QTest::newRow("a bit more") << 61 << 120;
        QTest::newRow("nine minutes") << 540 << 540;
        QTest::newRow("ten and a half") << 630 << 900;
        QTest::newRow("59 minutes") << 3540 << 3600;
        QTest::newRow("an hour and a second") << 3601 << 4500;
    }
    void estimateIsNeverShorterThanTheFigure()
    {
        QFETCH(int, exact);
        QFETCH(int, shown);
        QCOMPARE(roundedUp(seconds(exact)), seconds(shown));
    }
};

TRIVET_TEST(TestEstimate)

} // namespace tst_estimate

#include "tst_estimate.moc"
