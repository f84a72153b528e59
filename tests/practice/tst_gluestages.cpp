// SPDX-License-Identifier: Apache-2.0
#include "practice/glueindex.h"
#include "practice/gluewrongs.h"
#include "practice/heldworld.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet::practice;

/// What each stage's IT Glue looks like, and what the world says is wrong with it.
class TestGlueStages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messyWorldsShowEveryFaultBetweenThem();
    void messIsTheSameForTheSameSeed();
};

namespace {

PracticeOptions stageOptions(Stage stage, quint64 seed = 1)
{
    PracticeOptions options;
    options.start = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    options.stage = stage;
    options.seed = seed;
    options.devices = 600;
    return options;
}

QMap<QString, int> glueFaults(World &world)
{
    QMap<QString, int> counts;
    for (const PlantedFault &fault : whatIsWrongInGlue(world))
        counts[fault.because.isEmpty() ? fault.check : fault.check + u'<' + fault.because] +=
            static_cast<int>(fault.records.size());
    return counts;
}

} // namespace

void TestGlueStages::messyWorldsShowEveryFaultBetweenThem()
{
    for (quint64 seed = 1; seed <= 8; ++seed) {
        World world(stageOptions(Stage::Messy, seed));
        qDebug() << seed << glueFaults(world);
    }
    for (const Stage stage : {Stage::Fresh, Stage::RmmLinked, Stage::ItGlueLinked, Stage::Complete}) {
        World world(stageOptions(stage));
        qDebug() << stageKey(stage) << glueFaults(world) << world.glue.of(u"organizations"_s).size() << world.glue.of(u"configurations"_s).size();
    }
}

void TestGlueStages::messIsTheSameForTheSameSeed()
{
    World first(stageOptions(Stage::Messy));
    World second(stageOptions(Stage::Messy));
    QCOMPARE(truthJson(first.planted), truthJson(second.planted));
}

QTEST_GUILESS_MAIN(TestGlueStages)
#include "tst_gluestages.moc"
