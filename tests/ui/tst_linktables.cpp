// SPDX-License-Identifier: Apache-2.0
#include "linksamples.h"

#include "support/testprogram.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/existingdata/forecasttable.h"
#include "ui/pages/finish/fieldnamestable.h"
#include "ui/parts/charts/proportionbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace tst_linktables {

using namespace Qt::StringLiterals;
using namespace trivet;

ForecastModel::Rows prepared(const QList<ForecastRow> &rows)
{
    return ForecastModel::prepared(forecastShape(), rows);
}

class TestLinkTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelsAreWellFormed();
    void marksAreReadAloud_data();
    void marksAreReadAloud();
    void invisibleCharactersAreDrawn();
    void longNamesEndInsideTheirCell();
    void forecastShowsOneStateAtATime();
    void forecastBarOpensItsShare();
    void stateThatIsGoneShowsAllAgain();
    void forecastFindsByEitherName();
    void forecastIsSortedByHowMuchAStateMatters();
    void aSingleRecordIsStillSeenInTheBar();
    void twelveThousandRecordsAreShown();
    void fieldNamesAreFoundInAnyColumn();
    void copyTakesTheCurrentFieldName();
};

void TestLinkTables::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestLinkTables::modelsAreWellFormed()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ForecastModel forecast(forecastShape());
    QAbstractItemModelTester forecastTester(&forecast, Mode::QtTest);
    forecast.setRows(samples::forecastRows());
    forecast.setFilters({u"doubled"_s});
    QCOMPARE(forecast.rowCount(), 4);
    QList<ForecastRow> mended = samples::forecastRows();
    mended[0].state = ForecastState::Joins;
    forecast.setRows(mended);
    QCOMPARE(forecast.rowCount(), 3);
    forecast.setRows(QList<ForecastRow>());
    FieldNamesTable fields;
    QAbstractItemModelTester fieldsTester(fields.table().model(), Mode::QtTest);
    fields.setRows(samples::fieldNames());
    fields.find().setText(u"asset"_s);
    fields.find().clear();
}

void TestLinkTables::marksAreReadAloud_data()
{
    QTest::addColumn<NameMarks>("marks");
    QTest::addColumn<QString>("spoken");
    using Kind = NameMark::Kind;
    QTest::newRow("plain") << NameMarks{{u"Dunmore"_s}} << u"Dunmore"_s;
    QTest::newRow("missing") << NameMarks{{u"Dunmore"_s}, {u" Ltd"_s, Kind::Added}} << u"Dunmore; missing:  Ltd"_s;
    QTest::newRow("extra") << NameMarks{{u"Dun"_s}, {u"n"_s, Kind::Removed}, {u"more"_s}} << u"Dunnmore; extra: n"_s;
    QTest::newRow("no-break space") << NameMarks{{u"A"_s}, {u"\u00A0"_s, Kind::Invisible}, {u"B"_s}}
                                    << u"A\u00A0B; invisible: no-break space"_s;
    QTest::newRow("zero width") << NameMarks{{u"A"_s}, {u"\u200B"_s, Kind::Removed}}
                                << u"A\u200B; extra: zero-width space"_s;
    QTest::newRow("missing space") << NameMarks{{u"A"_s}, {u" "_s, Kind::Added}, {u"B"_s}} << u"AB; missing: space"_s;
    QTest::newRow("unknown") << NameMarks{{u"\u2060"_s, Kind::Invisible}} << u"\u2060; invisible: U+2060"_s;
}

void TestLinkTables::marksAreReadAloud()
{
    QFETCH(NameMarks, marks);
    QFETCH(QString, spoken);
    QCOMPARE(spokenName(marks), spoken);
}

void TestLinkTables::invisibleCharactersAreDrawn()
{
    QCOMPARE(visibleMarks(u" \u00A0\u200B\u2060"_s), u"\u2423[nbsp][zwsp][U+2060]"_s);
    const QFont font = textFont(TextRole::Body);
    const NameMarks hidden{{u"A"_s}, {u"\u200B"_s, NameMark::Kind::Invisible}, {u"B"_s}};
    QVERIFY(nameWidth(hidden, font) > nameWidth({{u"AB"_s}}, font) + 10);
}

void TestLinkTables::longNamesEndInsideTheirCell()
{
    QImage image(300, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        const NameMarks marks{{QString(40, u'W')}, {QString(40, u'M'), NameMark::Kind::Removed}};
        drawName(painter, QRectF(0, 0, 120, 30), marks, textFont(TextRole::Body), Qt::black, Qt::LeftToRight);
    }
    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                inked = x;
        }
    }
    QVERIFY(inked > 60);
    QVERIFY(inked <= 121);
}

void TestLinkTables::forecastShowsOneStateAtATime()
{
    ForecastTable table(u"organizations"_s);
    table.setRows(prepared(samples::forecastRows()));
    QCOMPARE(table.table().model()->rowCount(), 38);
    QCOMPARE(table.tabs().tabs().size(), 6);
    table.findChild<QAbstractButton *>(u"organizationsOrphanedTab"_s)->click();
    QCOMPARE(table.state(), u"orphaned"_s);
    QCOMPARE(table.table().model()->rowCount(), 1);
    table.findChild<QAbstractButton *>(u"organizationsAllTab"_s)->click();
    QCOMPARE(table.table().model()->rowCount(), 38);
}

void TestLinkTables::forecastBarOpensItsShare()
{
    ForecastTable table(u"organizations"_s);
    table.setRows(prepared(samples::forecastRows()));
    table.resize(852, 500);
    table.show();
    QTest::mouseClick(&table.bar(), Qt::LeftButton, {}, table.bar().itemArea(4).center());
    QCOMPARE(table.state(), u"joins"_s);
    QCOMPARE(table.tabs().current(), u"joins"_s);
}

void TestLinkTables::stateThatIsGoneShowsAllAgain()
{
    ForecastTable table(u"organizations"_s);
    table.setRows(prepared(samples::forecastRows()));
    table.setState(u"orphaned"_s);
    table.setRows(prepared(samples::forecastRows().first(4)));
    QCOMPARE(table.state(), QString());
    QCOMPARE(table.table().model()->rowCount(), 4);
    QCOMPARE(table.tabs().current(), u"all"_s);
}

void TestLinkTables::forecastFindsByEitherName()
{
    ForecastTable table(u"organizations"_s);
    table.setRows(prepared(samples::forecastRows()));
    table.show();
    auto *edit = table.findChild<QLineEdit *>(u"organizationsForecastFindEdit"_s);
    table.card().find().open();
    QTest::keyClicks(edit, u"brightwhater"_s); // stands so in IT Glue only
    QCOMPARE(table.table().model()->rowCount(), 1);
    QTest::keyClicks(edit, u"zzz"_s);
    QCOMPARE(table.table().model()->rowCount(), 0);
    QVERIFY(!table.findChild<TextLabel *>(u"organizationsForecastEmptyLabel"_s)->isHidden());
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(table.table().model()->rowCount(), 38);
}

void TestLinkTables::forecastIsSortedByHowMuchAStateMatters()
{
    ForecastTable table(u"organizations"_s);
    table.setRows(prepared(samples::forecastRows()));
    table.model().sort(0, Qt::DescendingOrder);
    QCOMPARE(table.model().rowAt(0).state, ForecastState::Joins);
    QCOMPARE(table.model().rowAt(37).state, ForecastState::Doubled);
}

void TestLinkTables::aSingleRecordIsStillSeenInTheBar()
{
    ProportionBar bar(u"sample"_s);
    bar.resize(600, 32);
    bar.setProportions({{u"a"_s, u"Doubled"_s, 1}, {u"b"_s, u"Created"_s, 0}, {u"c"_s, u"Joins"_s, 20000}});
    QCOMPARE(bar.spokenItems(), (QStringList{u"Doubled: 1"_s, u"Joins: 20,000"_s}));
    QCOMPARE(bar.accessibleDescription(), u"Doubled: 1, Joins: 20,000"_s);
    QVERIFY(bar.itemArea(0).width() >= 20);
    QCOMPARE(bar.itemArea(1).right(), 599);
    QVERIFY(!bar.itemArea(0).intersects(bar.itemArea(1)));
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar.itemArea(0).right(), 599);
}

void TestLinkTables::twelveThousandRecordsAreShown()
{
    QList<ForecastRow> rows;
    for (int i = 0; i < 12000; ++i)
        rows.append({QString::number(i),
                     allForecastStates[std::size_t(i) % allForecastStates.size()],
                     u"Customer %1"_s.arg(i),
                     {{u"Customer %1"_s.arg(i)}},
                     u"Same name"_s});
    ForecastTable table(u"configurations"_s);
    table.resize(852, 600);
    table.show();
    table.setRows(prepared(rows));
    table.setState(u"orphaned"_s);
    QTRY_COMPARE(table.table().model()->rowCount(), 2000);
    table.table().scrollToBottom();
    QVERIFY(!table.grab().isNull());
}

void TestLinkTables::fieldNamesAreFoundInAnyColumn()
{
    FieldNamesTable table;
    table.setRows(samples::fieldNames());
    auto *edit = table.findChild<QLineEdit *>(u"fieldNamesFindEdit"_s);
    const auto *title = table.findChild<TextLabel *>(u"fieldNamesTitleLabel"_s);
    QCOMPARE(title->text(), u"5 field names"_s);
    edit->setText(u"asset"_s);
    QCOMPARE(table.table().model()->rowCount(), 1);
    QCOMPARE(title->text(), u"1 of 5 field names"_s);
    edit->setText(u"organization"_s);
    QCOMPARE(table.table().model()->rowCount(), 2);
    edit->setText(u"("_s); // not read as a pattern
    QCOMPARE(table.table().model()->rowCount(), 1);
    edit->setText(u"zzz"_s);
    QVERIFY(!table.findChild<TextLabel *>(u"fieldNamesEmptyLabel"_s)->isHidden());
}

void TestLinkTables::copyTakesTheCurrentFieldName()
{
    FieldNamesTable table;
    table.setRows(samples::fieldNames());
    table.table().setCurrentIndex(table.table().model()->index(3, FieldInItGlue));
    QTest::keyClick(&table.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Asset tag"_s);
}

TRIVET_WIDGET_TEST(TestLinkTables)

} // namespace tst_linktables

#include "tst_linktables.moc"
