// SPDX-License-Identifier: Apache-2.0
#include "linksamples.h"

#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/counttabs.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

namespace tst_linkwidgets {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestLinkWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anatomySaysWhatTheBoxesShow_data();
    void anatomySaysWhatTheBoxesShow();
    void addressStaysLeftToRight();
    void longAddressKeepsItsBoxesInside();
    void settingsListTellsWhichBoxWasTicked();
    void arrowsMoveBetweenTheBoxes();
    void ctrlShiftCCopiesTheRowsOwnValue();
    void freshReadingsKeepTheFocus();
    void firstOpenSettingTakesTheFocus();
    void boxesAreNamedByTheirSetting();
    void wrappedSettingIsShownWhole();
    void tabsAreChosenByArrowsAndClicks();
    void tabsKeepTheCurrentOneWhileCountsChange();
    void howtoCardOpensByEnter();
    void howtoGridHasFewerColumnsWhereItIsNarrow();
    void healthRowsChangeInPlaceAndNameTheirButtons();
    void rowsAddedBelowTheHealthListStayBelow();
    void calloutGivesItsTextTheWidth();
};

void TestLinkWidgets::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestLinkWidgets::anatomySaysWhatTheBoxesShow_data()
{
    QTest::addColumn<UrlParts>("parts");
    QTest::addColumn<QString>("description");
    QTest::newRow("complete") << samples::completeAddress() << u"Subdomain fernhill-it, region NA"_s;
    QTest::newRow("without region") << samples::addressWithoutRegion()
                                    << u"Subdomain fernhill-it. No region in this address. Choose it below."_s;
    QTest::newRow("foreign") << samples::foreignAddress() << u"This is not an address of IT Glue."_s;
    QTest::newRow("nothing") << UrlParts{} << u"The subdomain and the region of your address show here."_s;
}

void TestLinkWidgets::anatomySaysWhatTheBoxesShow()
{
    QFETCH(UrlParts, parts);
    QFETCH(QString, description);
    UrlAnatomy anatomy(u"itGlue"_s);
    anatomy.setParts(parts);
    QCOMPARE(anatomy.objectName(), u"itGlueUrlAnatomy"_s);
    QCOMPARE(anatomy.accessibleDescription(), description);
}

namespace {

/// Columns of the picture that hold the given colour, from the left.
QList<int> columnsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == colour) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

} // namespace

void TestLinkWidgets::addressStaysLeftToRight()
{
    UrlAnatomy anatomy(u"itGlue"_s);
    anatomy.setParts(samples::completeAddress());
    anatomy.setLayoutDirection(Qt::RightToLeft);
    anatomy.resize(490, anatomy.heightForWidth(490));
    const QList<int> subdomain = columnsOf(anatomy, Theme::current().accentTint);
    const QList<int> region = columnsOf(anatomy, Theme::current().warnTint);
    QVERIFY(!subdomain.isEmpty() && !region.isEmpty());
    QVERIFY(subdomain.constLast() < region.constFirst());
}

void TestLinkWidgets::longAddressKeepsItsBoxesInside()
{
    UrlParts parts = samples::completeAddress();
    parts.subdomain = QString(60, u'a');
    UrlAnatomy anatomy(u"itGlue"_s);
    anatomy.setParts(parts);
    anatomy.resize(320, anatomy.heightForWidth(320));
    const QList<int> region = columnsOf(anatomy, Theme::current().warnTint);
    QVERIFY(!region.isEmpty());
    QVERIFY(region.constLast() < 320 - 8);
}

void TestLinkWidgets::settingsListTellsWhichBoxWasTicked()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    QSignalSpy changed(&list, &SettingsList::matchChanged);
    auto *queues = list.findChild<QCheckBox *>(u"ticket-queuesMatchesCheckBox"_s);
    QVERIFY(queues && !queues->isChecked());
    queues->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), u"ticket-queues"_s);
    QCOMPARE(changed.at(0).at(1).toBool(), true);
    QVERIFY(list.groups().at(0).rows.at(3).matches);
    // What a reading brings is no person's choice.
    list.setGroups(samples::syncSettings());
    QVERIFY(!queues->isChecked());
    QCOMPARE(changed.size(), 1);
}

void TestLinkWidgets::arrowsMoveBetweenTheBoxes()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    list.show();
    list.activateWindow();
    auto *untyped = list.findChild<QCheckBox *>(u"untyped-itemsMatchesCheckBox"_s);
    auto *twoWay = list.findChild<QCheckBox *>(u"two-wayMatchesCheckBox"_s);
    untyped->setFocus();
    QTest::keyClick(untyped, Qt::Key_Down); // over the head of the second tab
    QCOMPARE(list.focusWidget(), twoWay);
    QTest::keyClick(twoWay, Qt::Key_Down);
    QCOMPARE(list.focusWidget(), twoWay);
    QTest::keyClick(twoWay, Qt::Key_Up);
    QCOMPARE(list.focusWidget(), untyped);
}

void TestLinkWidgets::ctrlShiftCCopiesTheRowsOwnValue()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    list.show();
    auto *types = list.findChild<QCheckBox *>(u"item-typesMatchesCheckBox"_s);
    auto *copy = list.findChild<IconButton *>(u"item-typesCopyButton"_s);
    QVERIFY(types && copy);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(types, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Server\nLaptop"_s);
    QCOMPARE(copy->iconName(), u"copied"_s);
    QGuiApplication::clipboard()->setText(u"after"_s);
    QCOMPARE(copy->iconName(), u"copy"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Server\nLaptop"_s);
}

void TestLinkWidgets::freshReadingsKeepTheFocus()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    list.show();
    auto *queues = list.findChild<QCheckBox *>(u"ticket-queuesMatchesCheckBox"_s);
    queues->setFocus();
    QList<SettingsGroup> ticked = samples::syncSettings();
    ticked[0].rows[3].matches = true;
    ticked[0].rows[2].text = u"10 types in use"_s;
    ticked[0].rows[2].copyText = u"Server\nLaptop\nPrinter"_s;
    list.setGroups(ticked);
    QCOMPARE(list.focusWidget(), queues);
    QCOMPARE(list.findChild<QCheckBox *>(u"item-typesMatchesCheckBox"_s)->accessibleName(),
             u"Configuration item types matches: 10 types in use"_s);
    list.findChild<IconButton *>(u"item-typesCopyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Server\nLaptop\nPrinter"_s);
    QVERIFY(queues->isChecked());
}

void TestLinkWidgets::firstOpenSettingTakesTheFocus()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    list.show();
    QVERIFY(list.showFirstOpen());
    QCOMPARE(list.focusWidget()->objectName(), u"ticket-queuesMatchesCheckBox"_s);
    QList<SettingsGroup> all = samples::syncSettings();
    all[0].rows[3].matches = true;
    all[1].rows[0].matches = true;
    list.setGroups(all);
    QVERIFY(!list.showFirstOpen());
}

void TestLinkWidgets::boxesAreNamedByTheirSetting()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    QCOMPARE(list.findChild<QCheckBox *>(u"account-typesMatchesCheckBox"_s)->accessibleName(),
             u"Account types matches: Customer"_s);
    QCOMPARE(list.findChild<QCheckBox *>(u"two-wayMatchesCheckBox"_s)->accessibleName(),
             u"Enable two-way sync matches: Not selected"_s);
}

void TestLinkWidgets::wrappedSettingIsShownWhole()
{
    SettingsList list(u"itGlueSync"_s);
    list.setGroups(samples::syncSettings());
    const int wide = list.layout()->totalHeightForWidth(900);
    const int middle = list.layout()->totalHeightForWidth(480);
    QVERIFY(middle > wide); // the long label takes a second line
    list.resize(300, 700);
    list.show();
    QVERIFY(list.layout()->totalHeightForWidth(300) > middle); // and values stand under their settings
}

void TestLinkWidgets::tabsAreChosenByArrowsAndClicks()
{
    CountTabs tabs(u"sample"_s);
    tabs.setTabs({{u"one"_s, u"One"_s, 1}, {u"two"_s, u"Two"_s, 2}, {u"three"_s, u"Three"_s, 3}});
    tabs.resize(600, 40);
    tabs.show();
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    QCOMPARE(tabs.current(), u"one"_s);
    QSignalSpy chosen(&tabs, &CountTabs::chosen);
    auto *one = tabs.findChild<QAbstractButton *>(u"sampleOneTab"_s);
    QCOMPARE(one->accessibleName(), u"One, 1"_s);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Right);
    QCOMPARE(tabs.current(), u"two"_s);
    QTest::mouseClick(tabs.findChild<QAbstractButton *>(u"sampleThreeTab"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(0).toString(), u"three"_s);
    tabs.setCurrent(u"one"_s);
    QCOMPARE(chosen.size(), 2); // no person did that
}

void TestLinkWidgets::tabsKeepTheCurrentOneWhileCountsChange()
{
    CountTabs tabs(u"sample"_s);
    tabs.setTabs({{u"one"_s, u"One"_s, 1}, {u"two"_s, u"Two"_s, 2}});
    tabs.setCurrent(u"two"_s);
    tabs.setTabs({{u"one"_s, u"One"_s, 0}, {u"two"_s, u"Two"_s, 3}});
    QCOMPARE(tabs.current(), u"two"_s);
    const auto *two = tabs.findChild<QAbstractButton *>(u"sampleTwoTab"_s);
    tabs.setTabs({{u"two"_s, u"Two"_s, 3}, {u"three"_s, u"Three"_s, 1}});
    QCOMPARE(tabs.current(), u"two"_s);
    QCOMPARE(tabs.findChild<QAbstractButton *>(u"sampleTwoTab"_s), two); // the focus stays in it
    tabs.setTabs({{u"three"_s, u"Three"_s, 1}});
    QCOMPARE(tabs.current(), u"three"_s);
}

void TestLinkWidgets::howtoCardOpensByEnter()
{
    HowtoGrid grid(samples::howtos());
    grid.resize(852, grid.heightForWidth(852));
    grid.show();
    QSignalSpy chosen(&grid, &HowtoGrid::chosen);
    auto *card = grid.findChild<HowtoCard *>(u"alertsHowtoCard"_s);
    QVERIFY(card);
    QCOMPARE(card->accessibleDescription(), u"RMM alerts open Autotask tickets"_s);
    QTest::keyClick(card, Qt::Key_Return);
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), u"alerts"_s);
}

void TestLinkWidgets::howtoGridHasFewerColumnsWhereItIsNarrow()
{
    HowtoGrid grid(samples::howtos());
    QVERIFY(grid.heightForWidth(500) > grid.heightForWidth(852));
    QVERIFY(grid.heightForWidth(300) > grid.heightForWidth(500));
    grid.resize(300, grid.heightForWidth(300));
    grid.show();
    for (const HowtoCard *card : grid.findChildren<HowtoCard *>()) {
        QVERIFY(grid.rect().contains(card->geometry()));
        QVERIFY(card->height() >= card->heightForWidth(card->width()));
    }
}

void TestLinkWidgets::healthRowsChangeInPlaceAndNameTheirButtons()
{
    HealthList list(u"finish"_s, u"Health check"_s);
    list.setPills(samples::healthPills());
    list.setRows(samples::healthRows());
    list.resize(430, 320);
    list.show();
    auto *review = list.findChild<LinkButton *>(u"autotaskItGlueHealthButton"_s);
    QVERIFY(review && review->isVisible());
    QCOMPARE(review->accessibleName(), u"Review: Autotask and IT Glue"_s);
    QVERIFY(!list.findChild<LinkButton *>(u"saasHealthButton"_s)->isVisible());
    QCOMPARE(list.findChild<QWidget *>(u"autotaskItGlueHealthRow"_s)->accessibleName(),
             u"Needs you: Autotask and IT Glue, 7 of 8"_s);
    QSignalSpy asked(&list, &HealthList::actionRequested);
    review->click();
    QCOMPARE(asked.at(0).at(0).toString(), u"autotaskItGlue"_s);
    QList<HealthRow> rows = samples::healthRows();
    rows[1].counts = u"8 of 8"_s;
    list.setRows(rows);
    QCOMPARE(list.findChild<LinkButton *>(u"autotaskItGlueHealthButton"_s), review);
}

void TestLinkWidgets::rowsAddedBelowTheHealthListStayBelow()
{
    HealthList list(u"finish"_s, u"Health check"_s);
    auto *foot = new QWidget;
    foot->setMinimumHeight(40);
    list.addRow(foot);
    list.setRows(samples::healthRows());
    list.setRows(samples::healthRows().first(2));
    list.resize(430, 320);
    list.show();
    QVERIFY(foot->y() > list.findChild<QWidget *>(u"autotaskItGlueHealthRow"_s)->y());
}

void TestLinkWidgets::calloutGivesItsTextTheWidth()
{
    Callout callout({CalloutKind::Warning, u"Make sure it does not exist yet"_s, u"Creating it twice doubles it."_s});
    auto *button = new SmallButton(u"Use the one that is there"_s);
    callout.addButton(button);
    callout.resize(800, 80);
    callout.show();
    const int beside = button->mapTo(&callout, QPoint()).x();
    callout.resize(320, 140);
    QTest::qWait(0);
    const int below = button->mapTo(&callout, QPoint()).x();
    QVERIFY(beside > 500);
    QVERIFY(below < 100);
}

TRIVET_WIDGET_TEST(TestLinkWidgets)

} // namespace tst_linkwidgets

#include "tst_linkwidgets.moc"
