// SPDX-License-Identifier: Apache-2.0
#include "linksamples.h"

#include "support/testprogram.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/saasmatching/saasmatchtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace tst_saasmatchtable {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestSaasMatchTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelIsWellFormed();
    void tabsCountTheirRows();
    void typingANameChoosesTheOrganization();
    void organizationsOfOneNameAreToldApart();
    void textThatNamesNothingDecidesNothing();
    void leavingAnOpenFieldAcceptsNoSuggestion();
    void escapeLeavesTheFieldAsItWas();
    void createAndIgnoreAreChoices();
    void theSameChoiceAgainIsSilent();
    void boxTicksByClickAndSpace();
    void doubtfulRowsCannotBeTicked();
    void strongMatchesAreOfferedWhileUndecided();
    void deleteAndLinkTakeADecisionBack();
    void currentRowTellsWhyItIsSuggested();
    void firstOpenRowTakesTheFocus();
    void rowThatChangesItsTabStaysUntilThePersonGoesToAnother();
    void findLooksAtClientsAndOrganizations();
    void whoIsLedToARowOfThousandsFindsItAtOnce();
    void thousandsOfRowsShareOneList();
};

namespace {

struct Rig
{
    SaasMatchTable table;
    QSignalSpy decided{&table, &SaasMatchTable::decisionChosen};

    Rig()
    {
        table.setOrganizations(samples::matchOrganizations(60));
        table.setRows(samples::matchRows());
        table.resize(852, 500);
        table.show();
    }
    QComboBox *open(const QString &client)
    {
        table.showClient(client);
        table.table().setFocus();
        QTest::keyClick(&table.table(), Qt::Key_F2);
        return table.findChild<QComboBox *>(u"matchComboBox"_s);
    }
    QString told(int column) const { return decided.constLast().at(column).toString(); }
    MatchKind kindTold() const { return decided.constLast().at(1).value<MatchKind>(); }
};

} // namespace

void TestSaasMatchTable::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestSaasMatchTable::modelIsWellFormed()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    SaasMatchModel model;
    RowFilter filter(SaasMatchModel::GroupRole, {SaasMatchModel::Client});
    filter.setSourceModel(&model);
    QAbstractItemModelTester modelTester(&model, Mode::QtTest);
    QAbstractItemModelTester filterTester(&filter, Mode::QtTest);
    QAbstractItemModelTester choicesTester(&model.choices(), Mode::QtTest);
    model.choices().setOrganizations(samples::matchOrganizations(20));
    model.setRows(samples::matchRows());
    filter.setGroup(int(MatchGroup::Matched));
    QCOMPARE(filter.rowCount(), 31);
    QList<SaasMatchRow> rows = samples::matchRows();
    rows[0].group = MatchGroup::Matched;
    model.setRows(rows);
    QCOMPARE(filter.rowCount(), 32);
    model.setRows({});
}

void TestSaasMatchTable::tabsCountTheirRows()
{
    Rig rig;
    QCOMPARE(rig.table.findChild<QAbstractButton *>(u"saasMatchUnmatchedTab"_s)->accessibleName(), u"Unmatched, 5"_s);
    auto *matched = rig.table.findChild<QAbstractButton *>(u"saasMatchMatchedTab"_s);
    QCOMPARE(matched->accessibleName(), u"Matched, 31"_s);
    matched->click();
    QCOMPARE(rig.table.table().model()->rowCount(), 31);
    QCOMPARE(rig.table.table().accessibleDescription(), u"38 clients, 2 need you"_s);
}

void TestSaasMatchTable::typingANameChoosesTheOrganization()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c3"_s);
    QVERIFY(combo);
    QCOMPARE(combo->accessibleName(), u"Organization for Harbor Lane"_s);
    QTest::keyClicks(combo->lineEdit(), u"lane f"_s);
    QCOMPARE(combo->completer()->completionCount(), 1); // any part of a name is found
    combo->lineEdit()->setText(u"harbor lane foods"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.told(0), u"c3"_s);
    QCOMPARE(rig.kindTold(), MatchKind::Match);
    QCOMPARE(rig.told(2), u"o3"_s);
}

void TestSaasMatchTable::organizationsOfOneNameAreToldApart()
{
    Rig rig;
    rig.table.setOrganizations({{u"a"_s, u"Twin"_s}, {u"b"_s, u"Twin"_s}});
    QComboBox *combo = rig.open(u"c3"_s);
    combo->setCurrentIndex(3); // what picking the second from the list does
    Q_EMIT combo->activated(3);
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.told(2), u"b"_s);
}

void TestSaasMatchTable::textThatNamesNothingDecidesNothing()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c3"_s);
    QTest::keyClicks(combo->lineEdit(), u"no such name"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QVERIFY(rig.decided.isEmpty());
    QCOMPARE(rig.table.model().rows().at(2).kind, MatchKind::None);
}

void TestSaasMatchTable::leavingAnOpenFieldAcceptsNoSuggestion()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c3"_s);
    QCOMPARE(combo->currentText(), QString());
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    rig.table.table().setFocus();
    QVERIFY(rig.decided.isEmpty());
}

void TestSaasMatchTable::escapeLeavesTheFieldAsItWas()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c3"_s);
    QTest::keyClicks(combo->lineEdit(), u"lane f"_s);
    QPointer<QAbstractItemView> offered = combo->completer()->popup();
    QTRY_VERIFY(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down); // takes the name into the field
    QTest::keyClick(offered, Qt::Key_Escape);
    QTRY_VERIFY(!rig.table.findChild<QComboBox *>(u"matchComboBox"_s));
    rig.table.table().setFocus();
    QVERIFY(rig.decided.isEmpty());
}

void TestSaasMatchTable::createAndIgnoreAreChoices()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c3"_s);
    QCOMPARE(combo->itemText(0), u"Create organization"_s);
    QCOMPARE(combo->itemText(1), u"Ignore"_s);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(rig.kindTold(), MatchKind::Ignore);
    QCOMPARE(rig.told(2), QString());
    QCOMPARE(rig.table.table().model()->index(2, SaasMatchModel::MatchTo).data().toString(), u"Ignore"_s);
    // An organization that is no longer active says so.
    QCOMPARE(rig.table.model().choices().index(5).data().toString(), u"Foxglove Vets (inactive)"_s);
}

void TestSaasMatchTable::theSameChoiceAgainIsSilent()
{
    Rig rig;
    QComboBox *combo = rig.open(u"c1"_s);
    QCOMPARE(combo->currentText(), u"Aldergate Dental"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QVERIFY(rig.decided.isEmpty());
}

void TestSaasMatchTable::boxTicksByClickAndSpace()
{
    Rig rig;
    QSignalSpy done(&rig.table, &SaasMatchTable::doneChanged);
    RowTable &table = rig.table.table();
    const QModelIndex first = table.model()->index(0, SaasMatchModel::Progress);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.at(0).at(0).toString(), u"c1"_s);
    QCOMPARE(done.at(0).at(1).toBool(), true);
    QCOMPARE(first.data().toString(), u"Done"_s);
    table.setCurrentIndex(first);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(done.size(), 2);
    QCOMPARE(done.at(1).at(1).toBool(), false);
    QCOMPARE(first.data().toString(), u"To do"_s);
}

void TestSaasMatchTable::doubtfulRowsCannotBeTicked()
{
    Rig rig;
    QSignalSpy done(&rig.table, &SaasMatchTable::doneChanged);
    RowTable &table = rig.table.table();
    const QModelIndex decide = table.model()->index(2, SaasMatchModel::Progress);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(decide).center());
    table.setCurrentIndex(decide);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(done.isEmpty());
}

void TestSaasMatchTable::strongMatchesAreOfferedWhileUndecided()
{
    Rig rig;
    auto *accept = rig.table.findChild<Button *>(u"saasMatchAcceptButton"_s);
    QVERIFY(!accept->isVisible()); // both are decided in the sample
    QList<SaasMatchRow> rows = samples::matchRows();
    rows[0].kind = MatchKind::None;
    rows[1].kind = MatchKind::None;
    rig.table.setRows(rows);
    QVERIFY(accept->isVisible());
    QVERIFY(accept->text().contains(u"2"_s));
    QSignalSpy accepted(&rig.table, &SaasMatchTable::acceptStrong);
    accept->click();
    QCOMPARE(accepted.size(), 1);
    rig.table.setGroup(MatchGroup::Ignored);
    QVERIFY(!accept->isVisible());
}

void TestSaasMatchTable::deleteAndLinkTakeADecisionBack()
{
    Rig rig;
    QSignalSpy reverted(&rig.table, &SaasMatchTable::revert);
    QVERIFY(rig.table.table().isColumnHidden(SaasMatchModel::Revert));
    rig.table.table().setCurrentIndex(rig.table.table().model()->index(0, SaasMatchModel::Client));
    QTest::keyClick(&rig.table.table(), Qt::Key_Delete);
    QVERIFY(reverted.isEmpty()); // nothing to take back in this row
    rig.table.setGroup(MatchGroup::Ignored);
    QVERIFY(!rig.table.table().isColumnHidden(SaasMatchModel::Revert));
    rig.table.showClient(u"i1"_s);
    QTest::keyClick(&rig.table.table(), Qt::Key_Delete);
    QCOMPARE(reverted.size(), 1);
    QCOMPARE(reverted.at(0).at(0).toString(), u"i1"_s);
    const QModelIndex link = rig.table.table().model()->index(0, SaasMatchModel::Revert);
    QTest::mouseClick(rig.table.table().viewport(), Qt::LeftButton, {}, rig.table.table().visualRect(link).center());
    QCOMPARE(reverted.size(), 2);
    QCOMPARE(reverted.at(1).at(0).toString(), u"i0"_s);
}

void TestSaasMatchTable::currentRowTellsWhyItIsSuggested()
{
    Rig rig;
    rig.table.showClient(u"c3"_s);
    const auto *line = rig.table.findChild<QWidget *>(u"saasSuggestionLine"_s);
    QCOMPARE(line->accessibleDescription(), u"Harbor Lane Foods; extra:  Foods; One word more in IT Glue."_s);
    QCOMPARE(rig.table.table().model()->index(2, SaasMatchModel::Suggestion).data(Qt::AccessibleTextRole).toString(),
             u"Harbor Lane Foods; extra:  Foods; 71 % alike; One word more in IT Glue."_s);
    rig.table.setGroup(MatchGroup::Matched);
    QVERIFY(!line->isVisible());
}

void TestSaasMatchTable::firstOpenRowTakesTheFocus()
{
    Rig rig;
    rig.table.setGroup(MatchGroup::Ignored);
    QVERIFY(rig.table.showFirstOpen());
    QCOMPARE(rig.table.group(), MatchGroup::Unmatched);
    QCOMPARE(rig.table.currentClient(), u"c3"_s);
    QCOMPARE(rig.table.table().currentIndex().column(), int(SaasMatchModel::MatchTo));
    QList<SaasMatchRow> rows = samples::matchRows();
    rows[2].progress = rows[3].progress = MatchProgress::ToDo;
    rig.table.setRows(rows);
    QVERIFY(!rig.table.showFirstOpen());
}

void TestSaasMatchTable::rowThatChangesItsTabStaysUntilThePersonGoesToAnother()
{
    Rig rig;
    rig.table.showClient(u"c3"_s);
    QList<SaasMatchRow> rows = samples::matchRows();
    rows[0].group = MatchGroup::Matched;
    rig.table.setRows(rows);
    QCOMPARE(rig.table.table().model()->rowCount(), 5); // the next one does not come under the pointer
    QCOMPARE(rig.table.currentClient(), u"c3"_s);
    rig.table.setGroup(MatchGroup::Matched);
    rig.table.setGroup(MatchGroup::Unmatched);
    QCOMPARE(rig.table.table().model()->rowCount(), 4);
}

void TestSaasMatchTable::findLooksAtClientsAndOrganizations()
{
    Rig rig;
    auto *edit = rig.table.findChild<QLineEdit *>(u"saasMatchFindEdit"_s);
    rig.table.find();
    QTest::keyClicks(edit, u"lane foods"_s); // the suggestion's name
    QCOMPARE(rig.table.table().model()->rowCount(), 1);
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(rig.table.table().model()->rowCount(), 0);
    QCOMPARE(rig.table.findChild<TextLabel *>(u"saasMatchEmptyLabel"_s)->text(),
             u"No organization here fits the search."_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(rig.table.table().model()->rowCount(), 5);
}

void TestSaasMatchTable::whoIsLedToARowOfThousandsFindsItAtOnce()
{
    SaasMatchTable table;
    QList<SaasMatchRow> rows;
    for (int i = 0; i < 3000; ++i)
        rows.append({u"c%1"_s.arg(i), u"Client %1"_s.arg(i), i});
    table.setOrganizations(samples::matchOrganizations(10));
    table.setRows(rows);
    table.show();
    auto *find = table.findChild<QLineEdit *>(u"saasMatchFindEdit"_s);
    QVERIFY(find);
    find->setText(u"29"_s); // is still being looked for
    table.showClient(u"c2999"_s);
    QCOMPARE(table.currentClient(), u"c2999"_s);
}

void TestSaasMatchTable::thousandsOfRowsShareOneList()
{
    SaasMatchTable table;
    QList<SaasMatchRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.append({u"c%1"_s.arg(i), u"Client %1"_s.arg(i), i});
    table.setOrganizations(samples::matchOrganizations(2000));
    table.setRows(rows);
    table.resize(852, 600);
    table.show();
    table.showClient(u"c1999"_s);
    table.table().setFocus();
    const auto widgets = table.findChildren<QWidget *>().size();
    QTest::keyClick(&table.table(), Qt::Key_F2);
    auto *combo = table.findChild<QComboBox *>(u"matchComboBox"_s);
    QVERIFY(combo);
    QCOMPARE(combo->count(), 2002);
    QCOMPARE(combo->model(), &table.model().choices()); // shared, not copied into the field
    QTest::keyClicks(combo->lineEdit(), u"1999"_s);
    QCOMPARE(combo->completer()->completionCount(), 1);
    QVERIFY(widgets < 60); // none of them belongs to a row
}

TRIVET_WIDGET_TEST(TestSaasMatchTable)

} // namespace tst_saasmatchtable

#include "tst_saasmatchtable.moc"
