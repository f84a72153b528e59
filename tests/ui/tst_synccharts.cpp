// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/parts/charts/syncchart.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_synccharts {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestSyncCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gridlinesAreRoundAndFitBelowTheTop_data();
    void gridlinesAreRoundAndFitBelowTheTop();
    void timesAreRoundAndFew_data();
    void timesAreRoundAndFew();
    void timesOfAnEmptySpanAreNone();
    void thinningKeepsEndsAndOrder();
    void arrowsWalkTheReadings();
    void leavingTheChartHidesTheReading();
    void readingIsDescribedForScreenReaders();
    void emptyChartSaysSo();
    void chartPaintsEverySeries_data();
    void chartPaintsEverySeries();
    void tableGivesTheSameReadingsNewestFirst();
    void panelSwitchesBetweenChartAndTable();
    void panelShowsOneBarForEachBudget();
    void budgetTurnsAmberAtFourFifths_data();
    void budgetTurnsAmberAtFourFifths();
    void narrowBudgetTakesTwoLines();
};

void TestSyncCharts::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestSyncCharts::gridlinesAreRoundAndFitBelowTheTop_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("step");
    QTest::newRow("1318 devices") << 1318 << 500;
    QTest::newRow("20000 devices") << 20000 << 10000;
    QTest::newRow("46 devices") << 46 << 20;
    QTest::newRow("3 devices") << 3 << 1;
    QTest::newRow("nothing") << 0 << 1;
}

void TestSyncCharts::gridlinesAreRoundAndFitBelowTheTop()
{
    QFETCH(int, top);
    QFETCH(int, step);
    QCOMPARE(gridStep(top), step);
    QVERIFY(top < 2 || 2 * gridStep(top) <= top);
}

void TestSyncCharts::timesAreRoundAndFew_data()
{
    QTest::addColumn<int>("startMinute"); // of the day, in local time
    QTest::addColumn<int>("spanMinutes");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("an hour") << 620 << 60 << QStringList{u"10:20"_s, u"10:40"_s, u"11:00"_s, u"11:20"_s};
    QTest::newRow("starts off the round") << 623 << 60 << QStringList{u"10:40"_s, u"11:00"_s, u"11:20"_s};
    QTest::newRow("nine minutes") << 600 << 9 << QStringList{u"10:00"_s, u"10:05"_s};
    QTest::newRow("six hours") << 600 << 360 << QStringList{u"10:00"_s, u"12:00"_s, u"14:00"_s, u"16:00"_s};
}

void TestSyncCharts::timesAreRoundAndFew()
{
    QFETCH(int, startMinute);
    QFETCH(int, spanMinutes);
    QFETCH(QStringList, texts);
    const QDateTime from = QDate(2026, 3, 2).startOfDay().addSecs(startMinute * 60).toUTC();
    QStringList shown;
    for (const TimeTick &tick : timeTicks(from, from.addSecs(spanMinutes * 60), 4)) {
        QVERIFY(tick.at >= from && tick.at <= from.addSecs(spanMinutes * 60));
        shown.append(tick.text);
    }
    QCOMPARE(shown, texts);
}

void TestSyncCharts::timesOfAnEmptySpanAreNone()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    QVERIFY(timeTicks(now, now, 4).isEmpty());
    QVERIFY(timeTicks({}, now, 4).isEmpty());
}

void TestSyncCharts::thinningKeepsEndsAndOrder()
{
    QList<SyncSample> samples;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    for (int i = 0; i < 5000; ++i)
        samples.append({start.addSecs(i * 7), i, 6000});
    const QList<SyncSample> thin = thinned(samples, 300);
    QVERIFY(thin.size() <= 302);
    QVERIFY(thin.size() > 250);
    QCOMPARE(thin.first(), samples.first());
    QCOMPARE(thin.last(), samples.last());
    QVERIFY(std::ranges::is_sorted(thin, {}, &SyncSample::at));
    QCOMPARE(thinned(samples.first(10), 300), samples.first(10));
}

void TestSyncCharts::arrowsWalkTheReadings()
{
    SyncChart chart;
    chart.setSeries(samples::syncView().series);
    const int last = int(chart.series().samples.size()) - 1;
    QCOMPARE(chart.reading(), -1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.reading(), last);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.reading(), last - 1);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.reading(), last);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.reading(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.reading(), -1);
}

void TestSyncCharts::leavingTheChartHidesTheReading()
{
    SyncChart chart;
    chart.setSeries(samples::syncView().series);
    chart.resize(400, 130);
    QTest::mouseMove(&chart, QPoint(200, 60));
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 60), QPointF(200, 60), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&chart, &move);
    QVERIFY(chart.reading() >= 0);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart, &leave);
    QCOMPARE(chart.reading(), -1);
}

void TestSyncCharts::readingIsDescribedForScreenReaders()
{
    SyncChart chart;
    chart.setSeries(samples::syncView().series);
    QVERIFY(chart.accessibleName().contains(u"1,204 of 1,318"_s));
    chart.setReading(3);
    QCOMPARE(chart.accessibleDescription(), chart.readingText(3));
    QCOMPARE(chart.readingText(3), u"10:30: 300 of 1,318"_s);
    QVERIFY(chart.readingText(99).isEmpty());
}

void TestSyncCharts::emptyChartSaysSo()
{
    SyncChart chart;
    QVERIFY(chart.accessibleName().contains(u"no reading"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.reading(), -1);
}

void TestSyncCharts::chartPaintsEverySeries_data()
{
    QTest::addColumn<SyncSeries>("series");
    const SyncSeries whole = samples::syncView().series;
    SyncSeries one = whole;
    one.samples = {whole.samples.first()};
    SyncSeries unknownTarget = whole;
    unknownTarget.expected = 0;
    SyncSeries stalledBefore = whole;
    stalledBefore.stalledSince = whole.samples.first().at.addDays(-2);
    SyncSeries more = whole;
    more.expected = 100;
    QTest::newRow("whole") << whole;
    QTest::newRow("one sample") << one;
    QTest::newRow("target unknown") << unknownTarget;
    QTest::newRow("stall older than the chart") << stalledBefore;
    QTest::newRow("more arrived than expected") << more;
    QTest::newRow("empty") << SyncSeries{};
}

void TestSyncCharts::chartPaintsEverySeries()
{
    QFETCH(SyncSeries, series);
    for (const QSize &size : {QSize(400, 130), QSize(120, 60), QSize(20, 10)}) {
        SyncChart chart;
        chart.setSeries(series);
        chart.resize(size);
        QVERIFY(!chart.grab().isNull());
        chart.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!chart.grab().isNull());
    }
}

void TestSyncCharts::tableGivesTheSameReadingsNewestFirst()
{
    SyncReadingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SyncSeries series = samples::syncView().series;
    model.setSeries(series);
    QCOMPARE(model.rowCount(), int(series.samples.size()));
    QCOMPARE(model.index(0, SyncReadingsModel::Arrived).data().toString(), u"1,204"_s);
    QCOMPARE(model.index(0, SyncReadingsModel::Missing).data().toString(), u"114"_s);
    QCOMPARE(model.index(model.rowCount() - 1, SyncReadingsModel::Arrived).data().toString(), u"0"_s);
    QVERIFY(!model.headerData(0, Qt::Horizontal).toString().isEmpty());
}

void TestSyncCharts::panelSwitchesBetweenChartAndTable()
{
    SyncPanel panel;
    panel.setView(samples::syncView());
    auto *button = panel.findChild<IconButton *>(u"syncFormButton"_s);
    QVERIFY(button);
    QCOMPARE(panel.form(), SyncPanel::Form::Chart);
    const QString toTable = button->accessibleName();
    button->click();
    QCOMPARE(panel.form(), SyncPanel::Form::Table);
    QVERIFY(button->accessibleName() != toTable);
    const auto *table = panel.findChild<QTableView *>(u"syncReadingsTableView"_s);
    QCOMPARE(table->model()->rowCount(), int(samples::syncView().series.samples.size()));
}

void TestSyncCharts::panelShowsOneBarForEachBudget()
{
    SyncPanel panel;
    SyncView view = samples::syncView();
    panel.setView(view);
    QCOMPARE(panel.findChildren<BudgetBar *>().size(), 2);
    view.budgets.removeLast();
    panel.setView(view);
    QCOMPARE(panel.findChildren<BudgetBar *>().size(), 1);
    QCOMPARE(panel.findChild<BudgetBar *>()->look(), view.budgets.first());
}

void TestSyncCharts::budgetTurnsAmberAtFourFifths_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("amber");
    QTest::newRow("below") << 7999 << 10000 << false;
    QTest::newRow("at") << 8000 << 10000 << true;
    QTest::newRow("over the limit") << 12000 << 10000 << true;
    QTest::newRow("no limit known") << 5 << 0 << false;
}

void TestSyncCharts::budgetTurnsAmberAtFourFifths()
{
    QFETCH(int, used);
    QFETCH(int, limit);
    QFETCH(bool, amber);
    BudgetBar bar;
    bar.setLook({u"Autotask API"_s, u"some of many"_s, used, limit});
    QCOMPARE(bar.isNearLimit(), amber);
    QVERIFY(bar.value() <= bar.maximum());
    QCOMPARE(bar.accessibleName(), u"Autotask API: some of many"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::ProgressBar);
    bar.resize(300, bar.heightForWidth(300));
    const QColor start = bar.grab().toImage().pixelColor(2, bar.height() - scaled(3));
    const QColor wanted = amber ? lightTokens().warnFill : limit > 0 ? lightTokens().accent : lightTokens().accent;
    QCOMPARE(start, wanted);
}

void TestSyncCharts::narrowBudgetTakesTwoLines()
{
    BudgetBar bar;
    bar.setLook(samples::syncView().budgets.first());
    QVERIFY(bar.heightForWidth(120) > bar.heightForWidth(600));
    QCOMPARE(bar.heightForWidth(120) - bar.heightForWidth(600), lineHeight(TextRole::Caption));
}

TRIVET_WIDGET_TEST(TestSyncCharts)

} // namespace tst_synccharts

#include "tst_synccharts.moc"
