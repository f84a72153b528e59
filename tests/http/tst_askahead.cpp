// SPDX-License-Identifier: Apache-2.0
#include "http/askahead.h"
#include "http/oneshot.h"
#include "support/awaited.h"
#include "support/testprogram.h"

#include <QTest>

#include <memory>
#include <vector>

namespace tst_askahead {

using namespace trivet;
using namespace trivet::test;

/// What was asked so far; answered when the test says so.
struct Asked
{
    QList<int> numbers = {};
    std::vector<OneShot<int>> answers = {};
    std::vector<std::stop_token> stops = {};
};

QCoro::Task<Result<int>> ask(std::shared_ptr<Asked> asked, int number, std::stop_token stop)
{
    const OneShot<int> answer;
    asked->numbers.append(number);
    asked->answers.push_back(answer);
    asked->stops.push_back(std::move(stop));
    const int value = co_await answer;
    co_return value;
}

struct Bench
{
    std::shared_ptr<Asked> asked = std::make_shared<Asked>();
    std::stop_source stop;
    std::unique_ptr<AskAhead<int>> ahead =
        std::make_unique<AskAhead<int>>(0, 3, stop.get_token(), [asked = asked](int number, std::stop_token token) {
            return ask(asked, number, std::move(token));
        });
};

class AskAheadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeItIsKnownToBeThere();
    void soManyAreUnderWayAndNoMore();
    void answersComeInTheirOrder();
    void whoLeavesCancelsWhatIsUnderWay();
    void stoppingReachesWhatIsUnderWay();
};

void AskAheadTest::nothingIsAskedBeforeItIsKnownToBeThere()
{
    Bench bench;
    QCoro::Task<Result<int>> first = bench.ahead->next();
    QCOMPARE(bench.asked->numbers, QList<int>{0});
    bench.asked->answers[0].resolve(7);
    QCOMPARE(awaited(std::move(first)).value_or(-1), 7);
    bench.ahead->expect(1);
    QCOMPARE(bench.asked->numbers, (QList<int>{0, 1}));
}

void AskAheadTest::soManyAreUnderWayAndNoMore()
{
    Bench bench;
    bench.ahead->expect(9);
    QCOMPARE(bench.asked->numbers, (QList<int>{0, 1, 2}));
    const QCoro::Task<Result<int>> first = bench.ahead->next();
    bench.ahead->expect(9);
    QCOMPARE(bench.asked->numbers, (QList<int>{0, 1, 2, 3}));
}

void AskAheadTest::answersComeInTheirOrder()
{
    Bench bench;
    bench.ahead->expect(2);
    for (const int number : {2, 0, 1})
        bench.asked->answers[static_cast<std::size_t>(number)].resolve(10 * number);
    for (const int number : {0, 1, 2})
        QCOMPARE(awaited(bench.ahead->next()).value_or(-1), 10 * number);
}

void AskAheadTest::whoLeavesCancelsWhatIsUnderWay()
{
    Bench bench;
    bench.ahead->expect(1);
    bench.ahead.reset();
    QVERIFY(bench.asked->stops[0].stop_requested());
    QVERIFY(bench.asked->stops[1].stop_requested());
    bench.asked->answers[0].resolve(1); // comes to nobody
    bench.asked->answers[1].resolve(2);
}

void AskAheadTest::stoppingReachesWhatIsUnderWay()
{
    Bench bench;
    bench.ahead->expect(0);
    bench.stop.request_stop();
    QVERIFY(bench.asked->stops[0].stop_requested());
    bench.asked->answers[0].resolve(1);
}

TRIVET_TEST(AskAheadTest)

} // namespace tst_askahead

#include "tst_askahead.moc"
