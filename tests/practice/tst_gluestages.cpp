// SPDX-License-Identifier: Apache-2.0
#include "practice/glueworld.h"
#include "practice/syncs/glueindex.h"
#include "practice/truth/gluelinks.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_gluestages {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

/// What each stage's IT Glue looks like, and what the world says is wrong with it.
class TestGlueStages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void untouchedItGlueIsUntidy_data();
    void untouchedItGlueIsUntidy();
    void linkedStagesAreHealthy_data();
    void linkedStagesAreHealthy();
    void healthStaysOverDays();
    void messyWorldsShowEveryFaultBetweenThem();
    void messFollowsFromNothingElse();
    void messStaysForHours();
    void messIsTheSameForTheSameSeed();
    void anotherSeedMakesAnotherMess();
};

namespace {

PracticeOptions stageOptions(Stage stage, quint64 seed = 1)
{
    PracticeOptions options = GlueWorld::atStart({});
    options.stage = stage;
    options.seed = seed;
    options.devices = 600;
    return options;
}

QSet<QString> checksOf(const QList<PlantedFault> &faults)
{
    QSet<QString> checks;
    for (const PlantedFault &fault : faults)
        checks.insert(fault.check);
    return checks;
}

QSet<QString> recordsOf(const QList<PlantedFault> &faults, const QString &check)
{
    QSet<QString> ids;
    for (const PlantedFault &fault : faults) {
        for (const PlantedFault::Record &record : fault.records) {
            if (fault.check == check)
                ids.insert(record.id);
        }
    }
    return ids;
}

} // namespace

void TestGlueStages::untouchedItGlueIsUntidy_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("fresh") << static_cast<int>(Stage::Fresh);
    QTest::newRow("rmm-linked") << static_cast<int>(Stage::RmmLinked);
}

void TestGlueStages::untouchedItGlueIsUntidy()
{
    QFETCH(int, stage);
    World world(stageOptions(static_cast<Stage>(stage)));
    QCOMPARE(checksOf(whatIsWrongInGlue(world)), (QSet<QString>{u"G01"_s, u"G02"_s, u"G04"_s}));
    for (const auto &[id, record] : world.glue.of(u"organizations"_s))
        QVERIFY(!isLinkedToAutotask(record));
    QVERIFY(!world.glueIntegration.autotaskOn);
}

void TestGlueStages::linkedStagesAreHealthy_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
        QTest::addRow("itglue-linked, seed %llu", seed) << static_cast<int>(Stage::ItGlueLinked) << seed;
        QTest::addRow("complete, seed %llu", seed) << static_cast<int>(Stage::Complete) << seed;
    }
}

void TestGlueStages::linkedStagesAreHealthy()
{
    QFETCH(int, stage);
    QFETCH(quint64, seed);
    World world(stageOptions(static_cast<Stage>(stage), seed));
    const QSet<QString> wrong = checksOf(whatIsWrongInGlue(world));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.values().join(u' ')));
    int overlays = 0;
    int linked = 0;
    for (const auto &[id, record] : world.glue.of(u"configurations"_s)) {
        overlays += record.rmmRecord ? 1 : 0;
        linked += isLinkedToAutotask(record) ? 1 : 0;
    }
    QVERIFY(linked >= 600);
    QCOMPARE(overlays, static_cast<Stage>(stage) == Stage::Complete ? 600 : 0);
}

void TestGlueStages::healthStaysOverDays()
{
    GlueWorld glue(stageOptions(Stage::Complete));
    glue.wait(72h);
    glue.catchUp();
    QVERIFY(checksOf(whatIsWrongInGlue(glue.world)).isEmpty());
    QVERIFY(glue.world.glueIntegration.ended > glue.world.clock.start());
    QVERIFY(glue.world.glueIntegration.rmmEnded > glue.world.clock.start());
}

void TestGlueStages::messyWorldsShowEveryFaultBetweenThem()
{
    QSet<QString> all;
    for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
        World world(stageOptions(Stage::Messy, seed));
        const QSet<QString> checks = checksOf(whatIsWrongInGlue(world));
        QVERIFY2(checks.size() >= 6, qPrintable(checks.values().join(u' ')));
        all.unite(checks);
    }
    QSet<QString> wanted{u"G17"_s};
    for (int number = 1; number <= 13; ++number)
        wanted.insert(u"G%1"_s.arg(number, 2, 10, QChar(u'0')));
    for (int number = 2; number <= 8; ++number)
        wanted.insert(u"M%1"_s.arg(number, 2, 10, QChar(u'0')));
    QCOMPARE(all, wanted);
}

// A fault that another one brings along says so; else it has records of its own.
void TestGlueStages::messFollowsFromNothingElse()
{
    for (const quint64 seed : {1, 2, 4, 5}) {
        World world(stageOptions(Stage::Messy, seed));
        QList<PlantedFault> own = whatIsWrongInGlue(world);
        own.removeIf([](const PlantedFault &fault) { return !fault.because.isEmpty(); });
        const QStringList perConfiguration{u"G06"_s, u"G07"_s, u"G09"_s, u"G10"_s, u"M05"_s, u"M06"_s, u"M07"_s};
        QSet<QString> seen;
        for (const QString &check : perConfiguration) {
            for (const QString &id : recordsOf(own, check)) {
                QVERIFY2(!seen.contains(id), qPrintable(check + u' ' + id));
                seen.insert(id);
            }
        }
    }
}

void TestGlueStages::messStaysForHours()
{
    GlueWorld glue(stageOptions(Stage::Messy));
    const auto before = truthJson(whatIsWrongInGlue(glue.world));
    glue.wait(20h);
    glue.catchUp();
    QCOMPARE(truthJson(whatIsWrongInGlue(glue.world)), before);
}

void TestGlueStages::messIsTheSameForTheSameSeed()
{
    World first(stageOptions(Stage::Messy));
    World second(stageOptions(Stage::Messy));
    QCOMPARE(truthJson(first.planted), truthJson(second.planted));
}

void TestGlueStages::anotherSeedMakesAnotherMess()
{
    World first(stageOptions(Stage::Messy, 1));
    World second(stageOptions(Stage::Messy, 5));
    QVERIFY(truthJson(whatIsWrongInGlue(first)) != truthJson(whatIsWrongInGlue(second)));
}

TRIVET_TEST(TestGlueStages)

} // namespace tst_gluestages

#include "tst_gluestages.moc"
