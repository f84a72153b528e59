// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

#include "support/testprogram.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/pages/mapping/mappingtable.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_mappingtable {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestMappingTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newRowsOfTheSameTypesKeepTheSelection();
    void cellsSayWhatIsMissingAndWhatIsNew();
    void vanishedChoiceIsShownAsItIs();
    void choiceOpensByKeyOrClick_data();
    void choiceOpensByKeyOrClick();
    void choosingTellsTheOwnerAndShowsAtOnce();
    void sameChoiceTellsNothing();
    void createNewComesFirstAmongProducts();
    void longListsCanBeSearched();
    void typedTextThatNamesNothingChangesNothing();
    void plainCellsHaveNoEditor();
    void ownerMayAnswerWithinTheSignal();
    void columnsShareTheWidth_data();
    void columnsShareTheWidth();
    void columnWidthsSurviveARestart();
};

namespace {

QComboBox *openEditor(RowTable &table)
{
    return table.viewport()->findChild<QComboBox *>(u"choiceComboBox"_s);
}

void choose(QComboBox *combo, int index)
{
    combo->hidePopup();
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

} // namespace

void TestMappingTable::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestMappingTable::newRowsOfTheSameTypesKeepTheSelection()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.table().selectRow(3);
    MappingRows rows = samples::mappingRows();
    rows.rows[3].devices = 19;
    table.setRows(rows);
    QCOMPARE(table.table().selectionModel()->selectedRows().value(0).row(), 3);
    QCOMPARE(table.model().index(3, MappingModel::Devices).data().toString(), u"19"_s);
}

void TestMappingTable::cellsSayWhatIsMissingAndWhatIsNew()
{
    MappingModel model;
    model.setRows(samples::mappingRows());
    const auto cell = [&](int row, int column) { return model.index(row, column).data(cellRole).value<Cell>(); };
    QCOMPARE(cell(7, MappingModel::Type).kind, CellKind::Missing);
    QCOMPARE(cell(7, MappingModel::Type).text, u"Choose a type"_s);
    QCOMPARE(cell(3, MappingModel::Type).pill, u"New"_s);
    QCOMPARE(cell(3, MappingModel::Product).pill, QString());
    QCOMPARE(cell(0, MappingModel::Type).kind, CellKind::Choice);
    QCOMPARE(cell(0, MappingModel::Product).text, u"Create new: RMM_Desktop"_s);
    QCOMPARE(model.index(0, MappingModel::DeviceType).data(Qt::AccessibleTextRole).toString(), u"Desktop, Ready"_s);
}

void TestMappingTable::vanishedChoiceIsShownAsItIs()
{
    MappingModel model;
    MappingRows rows = samples::mappingRows();
    rows.rows[0].type = u"Deleted type"_s;
    model.setRows(rows);
    const Cell cell = model.index(0, MappingModel::Type).data(cellRole).value<Cell>();
    QCOMPARE(cell.text, u"Deleted type"_s);
    QCOMPARE(cell.kind, CellKind::Choice);
}

void TestMappingTable::choiceOpensByKeyOrClick_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("click") << 0;
    QTest::newRow("F2") << int(Qt::Key_F2);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("typing") << int(Qt::Key_W);
}

void TestMappingTable::choiceOpensByKeyOrClick()
{
    QFETCH(int, key);
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.resize(852, 360);
    table.show();
    const QModelIndex index = table.model().index(7, MappingModel::Type);
    if (key == 0) {
        QTest::mouseClick(table.table().viewport(), Qt::LeftButton, {}, table.table().visualRect(index).center());
    } else {
        table.table().setCurrentIndex(index);
        QTest::keyClick(&table.table(), Qt::Key(key));
    }
    QComboBox *editor = openEditor(table.table());
    QVERIFY(editor);
    QCOMPARE(editor->count(), 6);
    QVERIFY(!editor->accessibleName().isEmpty());
    QVERIFY(table.table().visualRect(index).contains(editor->geometry()));
}

void TestMappingTable::choosingTellsTheOwnerAndShowsAtOnce()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.resize(852, 360);
    table.show();
    QSignalSpy types(&table, &MappingTable::typeChosen);
    QSignalSpy products(&table, &MappingTable::productChosen);
    table.table().setCurrentIndex(table.model().index(7, MappingModel::Type));
    QTest::keyClick(&table.table(), Qt::Key_F2);
    choose(openEditor(table.table()), 5);
    QCOMPARE(types.size(), 1);
    QCOMPARE(types.at(0), QVariantList({u"Smartphone"_s, u"Mobile Device"_s}));
    QCOMPARE(products.size(), 0);
    QCOMPARE(table.model().index(7, MappingModel::Type).data().toString(), u"Mobile Device"_s);
}

void TestMappingTable::sameChoiceTellsNothing()
{
    MappingModel model;
    model.setRows(samples::mappingRows());
    QSignalSpy types(&model, &MappingModel::typeChosen);
    QVERIFY(model.setData(model.index(0, MappingModel::Type), u"Workstation"_s));
    QCOMPARE(types.size(), 0);
    QVERIFY(!model.setData(model.index(0, MappingModel::Status), u"Ready"_s));
}

void TestMappingTable::createNewComesFirstAmongProducts()
{
    MappingModel model;
    model.setRows(samples::mappingRows());
    const auto choices = model.index(2, MappingModel::Product).data(choicesRole).value<QList<TableChoice>>();
    QCOMPARE(choices.size(), 3);
    QCOMPARE(choices.first().text, u"Create new: RMM_Server"_s);
}

void TestMappingTable::longListsCanBeSearched()
{
    MappingTable table;
    MappingRows rows = samples::mappingRows();
    for (int i = 0; i < 12; ++i)
        rows.types.append({u"t%1"_s.arg(i), u"Type %1"_s.arg(i)});
    table.setRows(rows);
    table.resize(852, 360);
    table.show();
    QSignalSpy types(&table, &MappingTable::typeChosen);
    const QModelIndex index = table.model().index(7, MappingModel::Type);
    table.table().setCurrentIndex(index);
    QTest::keyClick(&table.table(), Qt::Key_F2);
    QComboBox *editor = openEditor(table.table());
    QVERIFY(editor->isEditable());
    editor->lineEdit()->setText(u"type 7"_s);
    table.table().itemDelegate()->setModelData(editor, &table.model(), index);
    QCOMPARE(types.size(), 1);
    QCOMPARE(types.at(0).at(1).toString(), u"t7"_s);
}

void TestMappingTable::typedTextThatNamesNothingChangesNothing()
{
    MappingTable table;
    MappingRows rows = samples::mappingRows();
    for (int i = 0; i < 12; ++i)
        rows.types.append({u"t%1"_s.arg(i), u"Type %1"_s.arg(i)});
    table.setRows(rows);
    table.show();
    QSignalSpy types(&table, &MappingTable::typeChosen);
    const QModelIndex index = table.model().index(0, MappingModel::Type);
    table.table().setCurrentIndex(index);
    QTest::keyClick(&table.table(), Qt::Key_F2);
    QComboBox *editor = openEditor(table.table());
    editor->lineEdit()->setText(u"Worksta"_s);
    table.table().itemDelegate()->setModelData(editor, &table.model(), index);
    QCOMPARE(types.size(), 0);
    QCOMPARE(index.data().toString(), u"Workstation"_s);
}

void TestMappingTable::plainCellsHaveNoEditor()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.show();
    table.table().setCurrentIndex(table.model().index(0, MappingModel::Status));
    QTest::keyClick(&table.table(), Qt::Key_F2);
    QVERIFY(!openEditor(table.table()));
}

void TestMappingTable::ownerMayAnswerWithinTheSignal()
{
    MappingTable table;
    table.setRows(samples::mappingRows());
    connect(&table, &MappingTable::typeChosen, &table, [&](const QString &, const QString &value) {
        MappingRows rows = samples::mappingRows();
        rows.rows.removeFirst();
        rows.rows.last().type = value;
        rows.rows.last().state = RowState::Ready;
        table.setRows(rows);
    });
    QVERIFY(table.model().setData(table.model().index(7, MappingModel::Type), u"Printer"_s));
    QCOMPARE(table.model().rowCount(), 7);
    QCOMPARE(table.model().index(6, MappingModel::Type).data().toString(), u"Printer"_s);
}

void TestMappingTable::columnsShareTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as pictured") << 852;
    QTest::newRow("wide") << 1600;
    QTest::newRow("narrow") << 620;
}

void TestMappingTable::columnsShareTheWidth()
{
    QFETCH(int, width);
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.resize(width, 360);
    table.show();
    const QHeaderView *head = table.table().horizontalHeader();
    QCOMPARE(head->length(), table.table().viewport()->width());
    for (int column = 0; column < head->count(); ++column)
        QVERIFY(head->sectionSize(column) >= 40);
}

void TestMappingTable::columnWidthsSurviveARestart()
{
    QByteArray kept;
    {
        MappingTable table;
        table.setRows(samples::mappingRows());
        table.resize(852, 360);
        table.show();
        table.table().setColumnWidth(MappingModel::Product, 222);
        kept = table.table().saveColumns();
    }
    MappingTable table;
    table.setRows(samples::mappingRows());
    table.table().restoreColumns(kept);
    table.resize(900, 360);
    table.show();
    QCOMPARE(table.table().columnWidth(MappingModel::Product), 222);
}

TRIVET_WIDGET_TEST(TestMappingTable)

} // namespace tst_mappingtable

#include "tst_mappingtable.moc"
