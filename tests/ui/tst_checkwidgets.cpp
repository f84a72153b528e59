// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/checks/checkpanel.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/checks/checkstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tst_checkwidgets {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestCheckWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLookHasItsOwnGlyphOrInkAndAName();
    void onlyAttentionAndFailureAreTinted();
    void aRowIsReadAloudWithItsState();
    void anActionTellsCheckAndAction();
    void aRunningCheckKeepsItsFormerEvidenceAndHeight();
    void aSecondActionGoesBelowTheEvidence();
    void rowsAreKeptWhenTheListChanges();
    void focusStaysInARowThatIsUpdated();
    void anActionThatReplacesItselfSurvives();
    void theFocusGoesToTheNextThingToDo();
    void aDialogGivesTheFocusOnToTheNextThingToDo();
    void enterPressesTheButtonWithTheFocus();
    void tabGoesFromRowToRowAsTheyAreRead();
    void aRowThatIsConfirmedKeepsItsHeight();
    void theSummaryIsHiddenWithoutWords();
    void refreshIsAsked();
    void assistiveToolsReadTheNewVerdict();
    void onlyAVerdictThatChangesIsAnnounced();
    void theStripTellsTheFirstAction();
};

namespace {

CheckView view(const QString &id, CheckLook look, QList<CheckAction> actions = {})
{
    return {id, look, u"Title of "_s + id, u"Evidence of "_s + id, u"10:42 · API"_s, std::move(actions)};
}

} // namespace

void TestCheckWidgets::initTestCase()
{
    Theme::instance().apply(ThemeChoice::Light);
}

void TestCheckWidgets::everyLookHasItsOwnGlyphOrInkAndAName()
{
    QSet<QString> seen;
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(CheckLook::Skipped); ++i) {
        const auto look = static_cast<CheckLook>(i);
        const CheckLookStyle &style = checkLookStyle(look);
        QCOMPARE(style.look, look);
        const QString sign = QString::fromLatin1(style.icon) + (Theme::current().*style.ink).name();
        QVERIFY2(!seen.contains(sign), qPrintable(sign));
        seen.insert(sign);
        names.insert(checkLookName(look));
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(names.size(), 10);
}

void TestCheckWidgets::onlyAttentionAndFailureAreTinted()
{
    for (int i = 0; i <= static_cast<int>(CheckLook::Skipped); ++i) {
        const auto look = static_cast<CheckLook>(i);
        const bool loud = look == CheckLook::NeedsYou || look == CheckLook::Failed;
        QCOMPARE(checkLookStyle(look).tint != nullptr, loud);
    }
}

void TestCheckWidgets::aRowIsReadAloudWithItsState()
{
    CheckRow row(view(u"A01"_s, CheckLook::Failed));
    QCOMPARE(row.objectName(), u"A01CheckRow"_s);
    QCOMPARE(row.accessibleName(), u"Failed: Title of A01"_s);
    QCOMPARE(row.accessibleDescription(), u"Evidence of A01\n10:42 · API"_s);
    QVERIFY(row.focusPolicy() & Qt::TabFocus);
}

void TestCheckWidgets::anActionTellsCheckAndAction()
{
    CheckRow row(view(u"C01"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}}));
    QSignalSpy triggered(&row, &CheckRow::actionTriggered);
    auto *button = row.findChild<QAbstractButton *>(u"C01ConfirmButton"_s);
    QVERIFY(button != nullptr);
    QCOMPARE(button->accessibleName(), u"Confirm: Title of C01"_s);
    button->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered[0][0].toString(), u"C01"_s);
    QCOMPARE(triggered[0][1].toString(), u"confirm"_s);
}

void TestCheckWidgets::aRunningCheckKeepsItsFormerEvidenceAndHeight()
{
    CheckView before = view(u"A01"_s, CheckLook::Passed);
    before.evidence = u"A long sentence of evidence that certainly needs more than a single line in a narrow column"_s;
    CheckRow row(before);
    row.resize(scaled(300), row.heightForWidth(scaled(300)));
    row.show();
    QApplication::processEvents();
    const int height = row.layout()->heightForWidth(row.width());
    QVERIFY(height > row.layout()->heightForWidth(scaled(2000)));
    CheckView running = before;
    running.look = CheckLook::Checking;
    running.evidence.clear();
    running.meta = u"Started 10:43"_s;
    row.setView(running);
    QCOMPARE(row.layout()->heightForWidth(row.width()), height);
    QVERIFY(row.accessibleDescription().startsWith(u"A long sentence"_s));
    CheckView shortly = before;
    shortly.look = CheckLook::Checking;
    shortly.evidence = u"Reading"_s;
    row.setView(shortly);
    QCOMPARE(row.layout()->heightForWidth(row.width()), height);
}

void TestCheckWidgets::aSecondActionGoesBelowTheEvidence()
{
    CheckRow row(view(
        u"S01"_s, CheckLook::Failed,
        {{u"paste"_s, u"Paste new secret"_s, u"paste"_s}, {u"details"_s, u"Details"_s, {}, CheckAction::Form::Link}}));
    row.resize(scaled(304), 200);
    row.show();
    QApplication::processEvents();
    const auto *button = row.findChild<QWidget *>(u"S01PasteButton"_s);
    const auto labels = row.findChildren<TextLabel *>();
    const auto evidence = std::find_if(labels.begin(), labels.end(),
                                       [](const TextLabel *label) { return label->text() == u"Evidence of S01"; });
    QVERIFY(evidence != labels.end());
    QVERIFY(button->geometry().top() >= (*evidence)->geometry().bottom());
}

void TestCheckWidgets::rowsAreKeptWhenTheListChanges()
{
    CheckPanel panel;
    panel.setChecks({view(u"A01"_s, CheckLook::Passed), view(u"A12"_s, CheckLook::Checking)});
    CheckRow *first = panel.row(u"A01"_s);
    CheckRow *second = panel.row(u"A12"_s);
    panel.setChecks({view(u"A12"_s, CheckLook::Passed), view(u"C01"_s, CheckLook::Confirm)});
    QCOMPARE(panel.row(u"A12"_s), second);
    QVERIFY(panel.row(u"A01"_s) == nullptr);
    QVERIFY(first->isHidden() || first != panel.rows().constFirst());
    QCOMPARE(panel.rows().size(), 2);
    QCOMPARE(panel.rows().constFirst(), second);
    QCOMPARE(second->view().look, CheckLook::Passed);
    panel.resize(300, 400);
    panel.show();
    QApplication::processEvents();
    QVERIFY(panel.rows()[0]->y() < panel.rows()[1]->y());
}

void TestCheckWidgets::focusStaysInARowThatIsUpdated()
{
    CheckPanel panel;
    const QList<CheckAction> confirm{{u"confirm"_s, u"Confirm"_s}};
    panel.setChecks({view(u"A01"_s, CheckLook::Passed), view(u"C01"_s, CheckLook::Confirm, confirm)});
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *button = panel.findChild<QAbstractButton *>(u"C01ConfirmButton"_s);
    button->setFocus();
    QVERIFY(button->hasFocus());
    panel.setChecks({view(u"A01"_s, CheckLook::Checking), view(u"C01"_s, CheckLook::Confirm, confirm)});
    QVERIFY(button->hasFocus());
    panel.setChecks({view(u"A02"_s, CheckLook::Passed), view(u"A01"_s, CheckLook::Passed),
                     view(u"C01"_s, CheckLook::Confirm, confirm)});
    QVERIFY(button->hasFocus());
}

void TestCheckWidgets::anActionThatReplacesItselfSurvives()
{
    CheckPanel panel;
    panel.setChecks({view(u"C01"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}})});
    connect(&panel, &CheckPanel::actionTriggered, &panel, [&](const QString &id) {
        panel.setChecks({view(id, CheckLook::Confirmed, {{u"takeBack"_s, u"Take back"_s}})});
    });
    panel.findChild<QAbstractButton *>(u"C01ConfirmButton"_s)->click();
    QCOMPARE(panel.row(u"C01"_s)->view().look, CheckLook::Confirmed);
    QVERIFY(panel.findChild<QAbstractButton *>(u"C01TakeBackButton"_s) != nullptr);
}

void TestCheckWidgets::theFocusGoesToTheNextThingToDo()
{
    CheckPanel panel;
    const CheckAction confirm{u"confirm"_s, u"Confirm"_s};
    const CheckAction takeBack{u"takeBack"_s, u"Take back"_s, {}, CheckAction::Form::Link};
    QList<CheckView> views{view(u"C01"_s, CheckLook::Confirm, {confirm}),
                           view(u"A01"_s, CheckLook::Unknown, {{u"again"_s, u"Check again"_s}}),
                           view(u"C02"_s, CheckLook::Confirm, {confirm}),
                           view(u"C03"_s, CheckLook::Confirm, {confirm})};
    panel.setChecks(views);
    connect(&panel, &CheckPanel::actionTriggered, &panel, [&](const QString &id) {
        for (CheckView &each : views) {
            if (each.id == id)
                each = view(id, CheckLook::Confirmed, {takeBack});
        }
        panel.setChecks(views);
    });
    QSignalSpy done(&panel, &CheckPanel::everythingDone);
    panel.resize(scaled(304), 600);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.findChild<QWidget *>(u"C02ConfirmButton"_s)->setFocus();
    // The person goes on with the same key, from the second over the third to the first.
    for (const QString &next : {u"C03ConfirmButton"_s, u"C01ConfirmButton"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
        QCOMPARE(done.size(), 0);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(done.size(), 1);
}

/// As after "Continue anyway" and its reason.
void TestCheckWidgets::aDialogGivesTheFocusOnToTheNextThingToDo()
{
    CheckPanel panel;
    const CheckAction confirm{u"confirm"_s, u"Confirm"_s};
    panel.setChecks({view(u"C01"_s, CheckLook::NeedsYou, {{u"waive"_s, u"Continue anyway"_s}}),
                     view(u"C02"_s, CheckLook::Confirm, {confirm})});
    panel.resize(scaled(304), 600);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.findChild<QWidget *>(u"C01WaiveButton"_s)->setFocus();
    QDialog dialog(&panel);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    panel.setChecks({view(u"C01"_s, CheckLook::NeedsYou, {{u"takeBack"_s, u"Take back"_s}}),
                     view(u"C02"_s, CheckLook::Confirm, {confirm})});
    dialog.accept();
    QCoreApplication::processEvents();
    QCOMPARE(panel.focusWidget()->objectName(), u"C02ConfirmButton"_s);
}

void TestCheckWidgets::enterPressesTheButtonWithTheFocus()
{
    CheckPanel panel;
    panel.setChecks({view(u"C01"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}})});
    panel.show();
    QSignalSpy triggered(&panel, &CheckPanel::actionTriggered);
    QTest::keyClick(panel.findChild<QWidget *>(u"C01ConfirmButton"_s), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QSignalSpy refreshed(&panel, &CheckPanel::refreshRequested);
    QTest::keyClick(panel.findChild<QWidget *>(u"checksRefreshButton"_s), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(refreshed.size(), 1);
}

void TestCheckWidgets::tabGoesFromRowToRowAsTheyAreRead()
{
    CheckPanel panel;
    const CheckAction confirm{u"confirm"_s, u"Confirm"_s};
    panel.setChecks({view(u"C01"_s, CheckLook::Confirm, {confirm}), view(u"A01"_s, CheckLook::Passed),
                     view(u"C02"_s, CheckLook::Confirm, {confirm})});
    // The first row's button is made anew, and one comes to the row that had none.
    panel.setChecks({view(u"C01"_s, CheckLook::Confirmed, {{u"takeBack"_s, u"Take back"_s}}),
                     view(u"A01"_s, CheckLook::Unknown, {{u"again"_s, u"Check again"_s}}),
                     view(u"C02"_s, CheckLook::Confirm, {confirm})});
    QStringList order;
    const QStringList expected{u"C01CheckRow"_s,    u"C01TakeBackButton"_s, u"A01CheckRow"_s,
                               u"A01AgainButton"_s, u"C02CheckRow"_s,       u"C02ConfirmButton"_s};
    QWidget *each = panel.findChild<QWidget *>(u"checksRefreshButton"_s);
    while (order.size() < expected.size()) {
        each = each->nextInFocusChain();
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(&panel))
            order.append(each->objectName());
    }
    QCOMPARE(order, expected);
}

void TestCheckWidgets::aRowThatIsConfirmedKeepsItsHeight()
{
    QWidget page; // has room to spare below the panel
    auto *layout = new QVBoxLayout(&page);
    CheckPanel &panel = *new CheckPanel(&page);
    layout->addWidget(&panel);
    layout->addStretch();
    CheckView before = view(u"C01"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}});
    before.evidence = u"Autotask shows it on the page of the user, and no API does, so you look and say so"_s;
    const CheckView other = view(u"C02"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}});
    panel.setChecks({before, other});
    page.resize(scaled(304), 500);
    page.show();
    panel.findChild<QWidget *>(u"C01ConfirmButton"_s)->setFocus();
    QCoreApplication::processEvents();
    const int place = panel.row(u"C02"_s)->y();
    CheckView after =
        view(u"C01"_s, CheckLook::Confirmed, {{u"takeBack"_s, u"Take back"_s, {}, CheckAction::Form::Link}});
    after.evidence = u"Ada"_s;
    panel.setChecks({after, other});
    QCoreApplication::processEvents();
    QCOMPARE(panel.row(u"C02"_s)->y(), place);
}

void TestCheckWidgets::theSummaryIsHiddenWithoutWords()
{
    CheckPanel panel;
    auto *pill = panel.findChild<Pill *>(u"checksSummaryPill"_s);
    QVERIFY(pill->isHidden());
    panel.setSummary({PillKind::Progress, u"3 of 5"_s});
    QVERIFY(!pill->isHidden());
    QCOMPARE(pill->text(), u"3 of 5"_s);
    panel.setSummary({});
    QVERIFY(pill->isHidden());
}

void TestCheckWidgets::refreshIsAsked()
{
    CheckPanel panel;
    QSignalSpy asked(&panel, &CheckPanel::refreshRequested);
    auto *button = panel.findChild<IconButton *>(u"checksRefreshButton"_s);
    QCOMPARE(button->accessibleName(), u"Check again"_s);
    button->click();
    QCOMPARE(asked.size(), 1);
}

void TestCheckWidgets::assistiveToolsReadTheNewVerdict()
{
    CheckRow row(view(u"A01"_s, CheckLook::Checking));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&row);
    QVERIFY(access != nullptr);
    QCOMPARE(access->text(QAccessible::Name), u"Checking: Title of A01"_s);
    row.setView(view(u"A01"_s, CheckLook::Failed));
    QCOMPARE(access->text(QAccessible::Name), u"Failed: Title of A01"_s);
    QCOMPARE(access->text(QAccessible::Description), u"Evidence of A01\n10:42 · API"_s);
}

void TestCheckWidgets::onlyAVerdictThatChangesIsAnnounced()
{
    CheckRow row(view(u"A01"_s, CheckLook::Passed));
    row.show();
    row.setView(view(u"A01"_s, CheckLook::Checking));
    row.setView(view(u"A01"_s, CheckLook::Passed));
    QVERIFY(!row.findChild<QWidget *>(u"announcer"_s));
    row.setView(view(u"A01"_s, CheckLook::Failed));
    auto *announcer = row.findChild<QWidget *>(u"announcer"_s);
    QVERIFY(announcer);
    QTRY_COMPARE(announcer->accessibleName(), u"Failed: Title of A01"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::AlertMessage);
}

void TestCheckWidgets::theStripTellsTheFirstAction()
{
    CheckStrip strip;
    strip.setChecks({view(u"A20"_s, CheckLook::Passed),
                     view(u"C07"_s, CheckLook::Confirm, {{u"confirm"_s, u"Confirm"_s}}),
                     view(u"S03"_s, CheckLook::Passed)});
    QSignalSpy activated(&strip, &CheckStrip::activated);
    auto *cell = strip.findChild<QAbstractButton *>(u"C07StripButton"_s);
    QCOMPARE(cell->accessibleName(), u"Waits for you to confirm: Title of C07"_s);
    cell->click();
    strip.findChild<QAbstractButton *>(u"A20StripButton"_s)->click();
    QCOMPARE(activated[0][1].toString(), u"confirm"_s);
    QCOMPARE(activated[1][0].toString(), u"A20"_s);
    QCOMPARE(activated[1][1].toString(), QString());
    strip.setChecks({view(u"A20"_s, CheckLook::Failed)});
    QVERIFY(strip.findChild<QAbstractButton *>(u"A20StripButton"_s)->isVisibleTo(&strip));
}

TRIVET_WIDGET_TEST(TestCheckWidgets)

} // namespace tst_checkwidgets

#include "tst_checkwidgets.moc"
