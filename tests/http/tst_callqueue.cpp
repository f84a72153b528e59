// SPDX-License-Identifier: Apache-2.0
#include "http/callqueue.h"

#include "support/awaited.h"
#include "support/testprogram.h"

#include <QTest>

#include <vector>

namespace tst_callqueue {

using namespace Qt::StringLiterals;
using namespace trivet;

class CallQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBucketLetsSoManyInAndTheRestWaitTheirTurn();
    void aFullBucketHoldsBackNoOther();
    void theWholeIsLimitedToo();
    void aCancelledWaitEndsAndLeavesItsPlaceToTheNext();
    void manyComeAndGoAndNoneIsLost();
};

namespace {

QCoro::Task<void> enterInto(CallQueue *queue, QString bucket, std::shared_ptr<std::vector<CallQueue::Place>> places,
                            std::stop_token stop)
{
    CallQueue::Place place = co_await queue->enter(bucket, stop);
    places->push_back(std::move(place));
}

/// Lets everybody in and out again: a task that waits for ever is a leak.
void drain(CallQueue &queue, std::vector<CallQueue::Place> &places)
{
    while (queue.inFlight() > 0 || queue.waiting() > 0) {
        places.clear();
        QCoreApplication::processEvents();
    }
}

QCoro::Task<void> passThrough(CallQueue *queue, QString bucket, std::shared_ptr<int> passed, std::shared_ptr<int> most)
{
    const CallQueue::Place place = co_await queue->enter(bucket, {});
    *most = std::max(*most, queue->inFlight());
    const OneShot<bool> moment;
    moment.resolveLater(true);
    co_await moment;
    ++*passed;
}

} // namespace

void CallQueueTest::aBucketLetsSoManyInAndTheRestWaitTheirTurn()
{
    CallQueue queue(2, 6);
    const auto places = std::make_shared<std::vector<CallQueue::Place>>();
    for (int i = 0; i < 3; ++i)
        enterInto(&queue, u"Companies"_s, places, {});
    QCOMPARE(places->size(), std::size_t(2));
    QCOMPARE(queue.waiting(), 1);
    places->erase(places->begin());
    QTRY_COMPARE(places->size(), std::size_t(2));
    QCOMPARE(queue.waiting(), 0);
    QCOMPARE(queue.inFlight(), 2);
    places->clear();
    QCOMPARE(queue.inFlight(), 0);
}

void CallQueueTest::aFullBucketHoldsBackNoOther()
{
    CallQueue queue(1, 6);
    const auto places = std::make_shared<std::vector<CallQueue::Place>>();
    enterInto(&queue, u"Companies"_s, places, {});
    enterInto(&queue, u"Companies"_s, places, {});
    enterInto(&queue, u"Products"_s, places, {});
    QCOMPARE(places->size(), std::size_t(2));
    QCOMPARE(queue.waiting(), 1);
    drain(queue, *places);
}

void CallQueueTest::theWholeIsLimitedToo()
{
    CallQueue queue(2, 3);
    const auto places = std::make_shared<std::vector<CallQueue::Place>>();
    for (const auto &bucket : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        enterInto(&queue, bucket, places, {});
    QCOMPARE(queue.inFlight(), 3);
    QCOMPARE(queue.waiting(), 1);
    drain(queue, *places);
}

void CallQueueTest::aCancelledWaitEndsAndLeavesItsPlaceToTheNext()
{
    CallQueue queue(1, 1);
    const auto places = std::make_shared<std::vector<CallQueue::Place>>();
    const auto cancelled = std::make_shared<std::vector<CallQueue::Place>>();
    std::stop_source stop;
    enterInto(&queue, u"a"_s, places, {});
    enterInto(&queue, u"a"_s, cancelled, stop.get_token());
    enterInto(&queue, u"a"_s, places, {});
    stop.request_stop();
    QTRY_COMPARE(cancelled->size(), std::size_t(1));
    QVERIFY(!cancelled->front());
    places->erase(places->begin());
    QTRY_COMPARE(places->size(), std::size_t(1));
    QVERIFY(bool(places->front()));
}

void CallQueueTest::manyComeAndGoAndNoneIsLost()
{
    CallQueue queue(2, 6);
    const auto passed = std::make_shared<int>(0);
    const auto most = std::make_shared<int>(0);
    for (int i = 0; i < 200; ++i)
        passThrough(&queue, QString::number(i % 5), passed, most);
    QTRY_COMPARE(*passed, 200);
    QVERIFY(*most <= 6);
    QCOMPARE(queue.inFlight(), 0);
}

TRIVET_TEST(CallQueueTest)

} // namespace tst_callqueue

#include "tst_callqueue.moc"
