// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

#include "support/testprogram.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowfilter.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/pages/mapping/mappingtable.h"
#include "ui/pages/products/productstable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace tst_tables {

using namespace Qt::StringLiterals;
using namespace trivet;

DevicesModel::Rows prepared(const QList<DeviceRow> &rows)
{
    return DevicesModel::prepared(devicesShape(), rows);
}

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelsAreWellFormed();
    void firstOpenRowTakesTheFocus();
    void tableIsAsHighAsItsRows();
    void productActionNamesItsProduct();
    void actionColumnHidesWithoutActions();
    void devicesFilterByReason();
    void headCountsOrganizationsApartFromDevices();
    void reasonThatIsGoneShowsAllAgain();
    void findNarrowsAndEscapeWidens();
    void emptyTableSaysWhy();
    void twentyThousandDevicesAreShown();
    void aLongTableIsLookedThroughALittleAtATime();
    void rowsThatGoMeanwhileAreNotFound();
    void tablesSummariseThemselves();
    void rowsAreCopiedByKeyAndMenu();
    void noColumnIsWiderThanItsTextsWhileAnotherIsCut();
};

void TestTables::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestTables::rowsAreCopiedByKeyAndMenu()
{
    QStandardItemModel model(2, 3);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(QChar(u'a' + row)).arg(column)));
    }
    RowTable table(RowTable::Head::Shown);
    table.setModel(&model);
    table.setColumnHidden(1, true);
    table.show();
    table.setCurrentIndex(model.index(1, 2));
    QTest::keySequence(&table, QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"b0\tb2"_s);

    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table.viewport(), &asked);
    auto *menu = table.findChild<QMenu *>(u"rowsMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"b2"_s);
    menu->close();
}

void TestTables::noColumnIsWiderThanItsTextsWhileAnotherIsCut()
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QString(60, u'm')), new QStandardItem(u"blank"_s), new QStandardItem(u"Yes"_s)});
    model.setHorizontalHeaderLabels({u"Field"_s, u"Now"_s, u"Undo"_s});
    RowTable table(RowTable::Head::Shown);
    table.setItemDelegate(new CellDelegate(&table));
    table.setModel(&model);
    table.setColumnWeights({60, 200, 200}, {60, 200, 200});
    table.resize(400, 200);
    table.show();
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
    for (const int column : {1, 2}) {
        QCOMPARE(table.columnWidth(column),
                 std::max(table.horizontalHeader()->sectionSizeHint(column),
                          table.itemDelegate()->sizeHint(QStyleOptionViewItem(), model.index(0, column)).width()));
    }
}

void TestTables::modelsAreWellFormed()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    MappingModel mapping;
    QAbstractItemModelTester mappingTester(&mapping, Mode::QtTest);
    mapping.setRows(samples::mappingRows());
    mapping.setRows({});
    mapping.setRows(samples::mappingRows());
    ProductsModel products;
    QAbstractItemModelTester productsTester(&products, Mode::QtTest);
    products.setRows(samples::productRows());
    products.setRows({});
    DevicesModel devices(devicesShape());
    QAbstractItemModelTester devicesTester(&devices, Mode::QtTest);
    devices.setRows(samples::deviceRows());
    devices.setFilters({u"queue"_s});
    devices.setFind(u"HOST-1"_s);
    devices.setRows(samples::deviceRows().first(2));
    QCOMPARE(devices.rowCount(), 0);
}

void TestTables::firstOpenRowTakesTheFocus()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.showFirstOpen();
    QCOMPARE(table.table().currentIndex(), table.model().index(5, MappingModel::Type));
    ProductsTable products;
    products.setRows(samples::productRows());
    products.showFirstOpen();
    QCOMPARE(products.table().currentIndex().row(), 3);
}

void TestTables::tableIsAsHighAsItsRows()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.resize(852, table.sizeHint().height());
    QCOMPARE(table.table().sizeHint().height(), 32 + 8 * 38);
    DevicesTable devices;
    devices.setRows(prepared(samples::deviceRows()));
    QCOMPARE(devices.table().sizeHint().height(), 12 * 34);
    devices.setRows(prepared(samples::deviceRows().first(4)));
    QCOMPARE(devices.table().sizeHint().height(), 4 * 34);
}

void TestTables::productActionNamesItsProduct()
{
    ProductsTable table;
    QList<ProductRow> rows = samples::productRows();
    rows[3].action = u"Confirm"_s;
    table.setRows(rows);
    table.resize(524, 420);
    table.show();
    QSignalSpy asked(&table, &ProductsTable::actionRequested);
    const QModelIndex action = table.model().index(3, ProductsModel::Action);
    QTest::mouseClick(table.table().viewport(), Qt::LeftButton, {}, table.table().visualRect(action).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"RMM_ESXi Host"_s);
    // A row without an action answers neither click nor Enter.
    table.table().setCurrentIndex(table.model().index(0, ProductsModel::Product));
    QTest::keyClick(&table.table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestTables::actionColumnHidesWithoutActions()
{
    ProductsTable table;
    table.setRows(samples::productRows());
    QVERIFY(table.table().isColumnHidden(ProductsModel::Action));
    QList<ProductRow> rows = samples::productRows();
    rows[0].action = u"Confirm"_s;
    table.setRows(rows);
    QVERIFY(!table.table().isColumnHidden(ProductsModel::Action));
}

void TestTables::devicesFilterByReason()
{
    DevicesTable table;
    table.setRows(prepared(samples::deviceRows()));
    auto *button = table.findChild<QPushButton *>(u"devicesReasonButton"_s);
    QVERIFY(button && button->menu());
    // All, and the four reasons with the most frequent first.
    QCOMPARE(button->menu()->actions().size(), 5);
    QCOMPARE(button->menu()->actions().at(1)->text(), u"Waiting in the IT Glue queue (62)"_s);
    button->menu()->actions().at(1)->trigger();
    QCOMPARE(table.reason(), u"queue"_s);
    QCOMPARE(table.table().model()->rowCount(), 62);
    QVERIFY(button->accessibleName().contains(u"Waiting"_s));
    QCOMPARE(table.findChild<TextLabel *>(u"devicesTitleLabel"_s)->text(), u"62 of 114 not through yet"_s);
}

void TestTables::headCountsOrganizationsApartFromDevices()
{
    DevicesTable table;
    QList<DeviceRow> rows{{.id = u"company:1"_s, .host = u"Corvane"_s, .kind = DeviceRow::Kind::Organization}};
    table.setRows(prepared(rows));
    auto *title = table.findChild<TextLabel *>(u"devicesTitleLabel"_s);
    QVERIFY(title->text().contains(u"organization"_s) && !title->text().contains(u"device"_s));
    QVERIFY(table.table().isColumnHidden(DeviceType)); // nobody has one
    rows.append({.id = u"uid"_s, .host = u"CORV-WS-014"_s, .organization = u"Corvane"_s, .type = u"Laptop"_s});
    table.setRows(prepared(rows));
    QVERIFY(title->text().contains(u"1 organization"_s) && title->text().contains(u"1 device"_s));
    QVERIFY(!table.table().isColumnHidden(DeviceType));
}

void TestTables::reasonThatIsGoneShowsAllAgain()
{
    DevicesTable table;
    table.setRows(prepared(samples::deviceRows()));
    table.setReason(u"no-organization"_s);
    QCOMPARE(table.table().model()->rowCount(), 1);
    QList<DeviceRow> rows = samples::deviceRows();
    rows.removeAt(2);
    table.setRows(prepared(rows));
    QCOMPARE(table.reason(), QString());
    QCOMPARE(table.table().model()->rowCount(), 113);
}

void TestTables::findNarrowsAndEscapeWidens()
{
    DevicesTable table;
    table.setRows(prepared(samples::deviceRows()));
    table.show();
    auto *edit = table.findChild<QLineEdit *>(u"devicesFindEdit"_s);
    QVERIFY(!edit->isVisible());
    table.find();
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"dunmore"_s);
    QCOMPARE(table.table().model()->rowCount(), 62);
    QTest::keyClicks(edit, u" zzz"_s);
    QCOMPARE(table.table().model()->rowCount(), 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(table.table().model()->rowCount(), 114);
}

void TestTables::emptyTableSaysWhy()
{
    DevicesTable table;
    table.setRows({});
    const auto *empty = table.findChild<TextLabel *>(u"devicesEmptyLabel"_s);
    QVERIFY(!empty->isHidden());
    QCOMPARE(empty->text(), u"Everything is through."_s);
    table.setRows(prepared(samples::deviceRows()));
    QVERIFY(empty->isHidden());
    table.find();
    table.findChild<QLineEdit *>(u"devicesFindEdit"_s)->setText(u"zzz"_s);
    QVERIFY(!empty->isHidden());
    QCOMPARE(empty->text(), u"Nothing fits the filter."_s);
}

namespace {

QStandardItemModel *manyHosts(int count, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (int i = 0; i < count; ++i)
        model->appendRow(new QStandardItem(u"HOST-%1"_s.arg(i)));
    return model;
}

} // namespace

void TestTables::aLongTableIsLookedThroughALittleAtATime()
{
    RowFilter filter(Qt::UserRole, {0});
    filter.setSourceModel(manyHosts(5000, &filter));
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy applied(&filter, &RowFilter::applied);
    filter.setWanted(u"host-49"_s);
    QCOMPARE(filter.rowCount(), 5000); // until it is done
    QVERIFY(applied.wait());
    QCOMPARE(filter.rowCount(), 1 + 10 + 100);
    filter.setWanted({});
    QCOMPARE(applied.count(), 2);
    QCOMPARE(filter.rowCount(), 5000);
    filter.setWanted(u"host-480"_s);
    filter.finish(); // for who leads to a row
    QCOMPARE(applied.count(), 3);
    QCOMPARE(filter.rowCount(), 1 + 10);
}

void TestTables::rowsThatGoMeanwhileAreNotFound()
{
    RowFilter filter(Qt::UserRole, {0});
    auto *hosts = manyHosts(5000, &filter);
    filter.setSourceModel(hosts);
    QSignalSpy applied(&filter, &RowFilter::applied);
    filter.setWanted(u"HOST-49"_s);
    hosts->removeRows(4000, 1000);
    QVERIFY(applied.wait());
    QCOMPARE(filter.rowCount(), 1 + 10);
}

void TestTables::twentyThousandDevicesAreShown()
{
    QList<DeviceRow> rows;
    for (int i = 0; i < 20000; ++i)
        rows.append({QString::number(i), u"HOST-%1"_s.arg(i), u"Company %1"_s.arg(i % 1200), u"Laptop"_s,
                     u"r%1"_s.arg(i % 4), u"Reason %1"_s.arg(i % 4), RowState::Waiting});
    DevicesTable table;
    table.resize(852, 500);
    table.show();
    table.setRows(prepared(rows));
    QTRY_COMPARE(table.table().model()->rowCount(), 20000);
    QVERIFY(table.table().sizeHint().height() < 600);
    table.table().scrollToBottom();
    QVERIFY(!table.grab().isNull());
    QVERIFY(table.table().indexAt(QPoint(20, table.table().viewport()->height() - 5)).row() > 19900);
}

void TestTables::tablesSummariseThemselves()
{
    MappingTable mapping;
    mapping.setRows(samples::mappingRows());
    QCOMPARE(mapping.table().accessibleDescription(), u"8 device types, 2 need you"_s);
    ProductsTable products;
    products.setRows(samples::productRows());
    QCOMPARE(products.table().accessibleDescription(), u"8 products, 3 need you"_s);
    DevicesTable devices;
    devices.setRows(prepared(samples::deviceRows()));
    QCOMPARE(devices.table().accessibleDescription(), u"114 rows, 52 need you"_s);
    for (const RowTable *table : {&mapping.table(), &products.table(), &devices.table()}) {
        QVERIFY(!table->accessibleName().isEmpty());
        QVERIFY(!table->objectName().isEmpty());
    }
}

TRIVET_WIDGET_TEST(TestTables)

} // namespace tst_tables

#include "tst_tables.moc"
