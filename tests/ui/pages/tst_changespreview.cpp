// SPDX-License-Identifier: Apache-2.0
#include "changes/changebench.h"
#include "core/timetext.h"
#include "support/testprogram.h"
#include "ui/pages/changes/changeshistory.h"
#include "ui/pages/changes/changespreview.h"
#include "ui/window/changesnotice.h"
#include "windowrig.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScreen>
#include <QTableView>
#include <QTest>

namespace tst_changespreview {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

struct Rig
{
    explicit Rig(int devices, std::optional<MissingRight> missing = {}, qsizetype base = 0) : bench(devices)
    {
        Plan plan = bench.typePlan();
        plan.base = base;
        open(plan, std::move(missing));
    }
    void open(const Plan &plan, std::optional<MissingRight> missing = {})
    {
        preview = new ChangesPreview(plan, *bench.engine,
                                     {.tenant = u"Northwind"_s, .who = u"Mira"_s, .missing = std::move(missing)});
        preview->show();
    }
    ~Rig() { delete preview; }

    QAbstractButton *button(const char *name) const
    {
        return preview->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QTableView *table() const { return preview->findChild<QTableView *>(u"changesTableView"_s); }
    QString cell(int row, PlanModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void press(const char *name)
    {
        QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
        QTest::mouseClick(button(name), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }

    test::ChangeBench bench;
    QPointer<ChangesPreview> preview;
};

/// A tenant in which something is written.
struct ChangingApplication : test::WindowRig::Application
{
    ChangingApplication(test::GuideRig &rig, ChangeEngine &engine) : Application(rig), m_engine(engine) {}
    void open(const QString &id, QObject *context, Opened done) override
    {
        Application::open(id, context, [this, done = std::move(done)](const Result<OpenTenant> &opened) {
            OpenTenant with = *opened;
            with.changes = &m_engine;
            done(with);
        });
    }

private:
    ChangeEngine &m_engine;
};

} // namespace

class TstChangesPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsOnTheScreen()
    {
        Rig rig(3);
        QVERIFY(rig.preview->screen()->availableGeometry().contains(rig.preview->geometry()));
        QVERIFY2(
            rig.preview->minimumSizeHint().width() <= 624 && rig.preview->minimumSizeHint().height() <= 432,
            qPrintable(
                u"%1 x %2"_s.arg(rig.preview->minimumSizeHint().width()).arg(rig.preview->minimumSizeHint().height())));
    }

    void aPlanWithoutRowsSaysSo()
    {
        Rig rig(0);
        QVERIFY(!rig.table()->isVisible());
        QVERIFY(!rig.button("applyChangesButton")->isVisible());
        QVERIFY(!rig.button("tryOneButton")->isVisible());
    }

    void whatCameOutOtherwiseIsBroughtIntoSight()
    {
        Rig rig(60);
        rig.bench.records.records[u"1058"_s][u"configurationItemType"_s] = 99; // somebody was quicker
        const QModelIndex row = rig.table()->model()->index(58, PlanModel::Ending);
        QVERIFY(!rig.table()->viewport()->rect().intersects(rig.table()->visualRect(row)));
        rig.press("applyChangesButton");
        QVERIFY(rig.table()->viewport()->rect().intersects(rig.table()->visualRect(row)));
    }

    void fromWhatWasWrittenOneButtonLeadsToTheHistory()
    {
        Rig rig(3);
        QVERIFY(!rig.button("showHistoryButton")->isVisible());
        rig.press("applyChangesButton");
        QSignalSpy asked(rig.preview, &ChangesPreview::historyRequested);
        QTest::mouseClick(rig.button("showHistoryButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void aWindowInWhichSomethingIsWrittenAsksBeforeItCloses()
    {
        test::WindowRig rig;
        rig.rig.start();
        test::ChangeBench bench(40);
        bench.records.delay = std::chrono::milliseconds(5);
        ChangingApplication application(rig.rig, *bench.engine);
        TrivetWindow window(application, rig.clipboard, {});
        window.openTenant(u"one"_s);
        window.show();
        rig.rig.settle();
        bench.engine->apply(bench.typePlan(), u"Mira"_s);
        QTRY_VERIFY(!bench.records.writes.isEmpty());
        window.close();
        QVERIFY(window.isVisible());
        auto *stop = window.findChild<QAbstractButton *>(u"actButton"_s);
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(!bench.engine->progress().isRunning());
        QVERIFY(bench.store->journalEntriesIn(ChangeState::Sent).isEmpty());
        QVERIFY(bench.endings().contains(u"planned"_s));
    }

    void theButtonNamesTheActAndTheCount()
    {
        Rig rig(3);
        QVERIFY2(rig.button("applyChangesButton")->text().contains(u"3"_s),
                 qPrintable(rig.button("applyChangesButton")->text()));
        QCOMPARE(rig.cell(0, PlanModel::Record), u"HOST-1000"_s);
        QCOMPARE(rig.cell(0, PlanModel::After), u"Workstation"_s);
        QVERIFY(!rig.cell(0, PlanModel::Now).isEmpty());
        QVERIFY(!rig.cell(0, PlanModel::Undo).isEmpty());
        QVERIFY(rig.bench.records.writes.isEmpty()); // looking writes nothing
    }

    void theSpaceBarTakesARowOut()
    {
        Rig rig(3);
        rig.table()->setCurrentIndex(rig.table()->model()->index(1, PlanModel::Record));
        QTest::keyClick(rig.table(), Qt::Key_Space);
        QVERIFY(rig.button("applyChangesButton")->text().contains(u"2"_s));
        rig.press("applyChangesButton");
        QCOMPARE(rig.bench.writesTo(u"1000"_s), 1);
        QCOMPARE(rig.bench.writesTo(u"1001"_s), 0);
        QCOMPARE(rig.bench.writesTo(u"1002"_s), 1);
    }

    void doublesOfOneNameAreToldApart()
    {
        Rig rig(2);
        Plan plan = rig.bench.typePlan();
        for (ChangeRow &row : plan.rows) {
            row.record.label = u"HOST"_s;
            row.group = u"same-1000"_s;
        }
        delete rig.preview;
        rig.open(plan);
        QCOMPARE(rig.cell(0, PlanModel::Record), u"HOST (ID 1000)"_s);
        QCOMPARE(rig.cell(1, PlanModel::Record), u"HOST (ID 1001)"_s);
        QVERIFY(!rig.button("applyChangesButton")->isEnabled()); // both are ticked: nothing would be left
    }

    void ticksGoByWhatIsShown()
    {
        Rig rig(12);
        QTest::keyClicks(rig.preview->findChild<QLineEdit *>(u"changesFindEdit"_s), u"HOST-1003"_s);
        QCOMPARE(rig.table()->model()->rowCount(), 1);
        QTest::mouseClick(rig.button("tickNoneButton"), Qt::LeftButton);
        QVERIFY(rig.button("applyChangesButton")->text().contains(u"11"_s));
    }

    void oneIsTriedThenTheRest()
    {
        Rig rig(4);
        QVERIFY(rig.table()->isColumnHidden(PlanModel::Ending)); // nothing went yet; the others have the room
        rig.press("tryOneButton");
        QVERIFY(!rig.table()->isColumnHidden(PlanModel::Ending));
        QCOMPARE(rig.bench.records.writes.size(), 1);
        QVERIFY(!rig.cell(0, PlanModel::Ending).isEmpty());
        QVERIFY(rig.cell(1, PlanModel::Ending).isEmpty());
        QVERIFY(rig.button("applyChangesButton")->text().contains(u"3"_s));
        rig.press("applyChangesButton");
        QCOMPARE(rig.bench.records.writes.size(), 4);
        QVERIFY(!rig.button("applyChangesButton")->isEnabled()); // nothing is left
    }

    void aRowThatFailedKeepsItsTick()
    {
        Rig rig(3);
        rig.bench.records.scripts[u"1001"_s] = {test::ScriptedRecords::Script::Written::No,
                                                Problem{.kind = ProblemKind::Permission}};
        rig.press("applyChangesButton");
        QVERIFY(rig.button("applyChangesButton")->text().contains(u"1"_s));
        QVERIFY(rig.button("applyChangesButton")->isEnabled());
        rig.press("applyChangesButton");
        QCOMPARE(rig.bench.writesTo(u"1001"_s), 1);
    }

    void aLargeChangeWantsItsNumber()
    {
        Rig rig(130, {}, 200);
        QVERIFY(!rig.button("applyChangesButton")->isEnabled());
        auto *number = rig.preview->findChild<QLineEdit *>(u"changesNumberEdit"_s);
        QVERIFY(number && number->isVisible());
        QTest::keyClicks(number, u"129"_s);
        QVERIFY(!rig.button("applyChangesButton")->isEnabled());
        QTest::keyClick(number, Qt::Key_Backspace);
        QTest::keyClicks(number, u"0"_s);
        QCOMPARE(number->text(), u"120"_s);
        QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(number, u"130"_s);
        QVERIFY(rig.button("applyChangesButton")->isEnabled());
    }

    void aUserWhoMayNotWriteIsToldBefore()
    {
        Rig rig(2, MissingRight{VendorId::Autotask, u"ConfigurationItems"_s, ChangeRow::Action::Change});
        QVERIFY(!rig.button("applyChangesButton")->isEnabled());
        QVERIFY(!rig.button("tryOneButton")->isEnabled());
    }

    void whatItTakesOfTheVendorsLimitIsSaid()
    {
        Rig rig(12);
        const auto said = [&rig](std::optional<CallsLeft> left) {
            rig.bench.records.left = std::move(left);
            rig.table()->setCurrentIndex(rig.table()->model()->index(0, PlanModel::Record));
            QTest::keyClick(rig.table(), Qt::Key_Space); // 11 of 12
            const QString text = rig.preview->findChild<QLabel *>(u"changesUnderLabel"_s)->text();
            QTest::keyClick(rig.table(), Qt::Key_Space);
            return text;
        };
        const QString calls = QString::number(callsFor(0, 11));
        BudgetReading hour{VendorId::Autotask, 2310, 10'000, std::chrono::hours(1), {}, false};
        const QString known = said(CallsLeft{hour, 3000});
        QVERIFY2(known.contains(calls) && known.contains(u"7,690"_s), qPrintable(known));
        const QString tight = said(CallsLeft{hour, 7});
        QVERIFY2(tight.contains(u"7,690"_s) && tight.contains(u"up to 7 "_s), qPrintable(tight));
        hour.byTrivetOnly = true;
        for (const QString &unknown : {said(CallsLeft{hour, 3000}), said(std::nullopt)})
            QVERIFY2(unknown.contains(calls) && unknown.contains(u"not known"_s) && !unknown.contains(u"7,690"_s),
                     qPrintable(unknown));
        const BudgetReading glue{VendorId::ItGlue, 40, 3'000, std::chrono::minutes(5), {}, true};
        const QString own = said(CallsLeft{glue, 2000});
        QVERIFY2(own.contains(u"40"_s) && own.contains(u"3,000"_s) && own.contains(u"5 minutes"_s), qPrintable(own));
    }

    void whatWasClosedInTheMiddleIsToldAboveThePage()
    {
        test::WindowRig rig;
        rig.rig.start();
        test::ChangeBench bench(40);
        bench.records.delay = std::chrono::milliseconds(5);
        ChangingApplication application(rig.rig, *bench.engine);
        TrivetWindow window(application, rig.clipboard, {});
        window.openTenant(u"one"_s);
        window.show();
        rig.rig.settle();
        auto *notice = window.findChild<ChangesNotice *>();
        QVERIFY(!notice->isVisible());
        bench.engine->apply(bench.typePlan(), u"Mira"_s); // as from a preview that was closed since
        QTRY_VERIFY(notice->isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(!bench.engine->progress().isRunning(), "not through", 20'000);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleName().contains(u"40"_s), qPrintable(notice->accessibleName()));
        QTest::mouseClick(notice->findChild<QAbstractButton *>(u"closeChangesNoticeButton"_s), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }

    void aRunThatWasCutOffIsToldAtTheNextOpening()
    {
        test::WindowRig rig;
        rig.rig.start();
        test::ChangeBench bench(40);
        bench.records.delay = std::chrono::milliseconds(5);
        bench.engine->apply(bench.typePlan(), u"Mira"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.records.writes.size() > 5, 20'000);
        bench.dieAndComeAgain();
        ChangingApplication application(rig.rig, *bench.engine);
        TrivetWindow window(application, rig.clipboard, {});
        window.openTenant(u"one"_s);
        window.show();
        rig.rig.settle();
        auto *notice = window.findChild<ChangesNotice *>();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleDescription().contains(u"cut off"_s), qPrintable(notice->accessibleDescription()));
        bench.settle(); // what was open is read, and said
        QVERIFY2(!notice->accessibleDescription().contains(u"cut off"_s), qPrintable(notice->accessibleDescription()));
        QVERIFY2(notice->accessibleDescription().contains(u"not begun"_s), qPrintable(notice->accessibleDescription()));
        QTest::mouseClick(notice->findChild<QAbstractButton *>(u"closeChangesNoticeButton"_s), Qt::LeftButton);
        window.openTenant(u"one"_s); // it was told
        rig.rig.settle();
        QVERIFY(!notice->isVisible());
    }

    void aPreviewOfWhatIsUnderWayShowsHowFarItIs()
    {
        Rig rig(40);
        rig.bench.records.delay = std::chrono::milliseconds(5);
        QTest::mouseClick(rig.button("applyChangesButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rig.bench.engine->progress().ended > 5, 20'000);
        const Plan plan = rig.bench.typePlan();
        delete rig.preview;
        rig.open(plan);
        QVERIFY(rig.button("stopChangesButton")->isVisible());
        QVERIFY(!rig.table()->isColumnHidden(PlanModel::Ending));
        int told = 0;
        for (int row = 0; row < 40; ++row)
            told += rig.cell(row, PlanModel::Ending).isEmpty() ? 0 : 1;
        QVERIFY(told >= 5);
        QSignalSpy finished(rig.bench.engine.get(), &ChangeEngine::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }

    void closingLetsItGoOn()
    {
        Rig rig(6);
        QSignalSpy finished(rig.bench.engine.get(), &ChangeEngine::finished);
        QTest::mouseClick(rig.button("applyChangesButton"), Qt::LeftButton);
        QVERIFY(rig.bench.engine->progress().isRunning());
        QTest::mouseClick(rig.button("closeChangesButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(rig.bench.records.writes.size(), 6);
    }

    void theHistoryTakesOneRowBack()
    {
        Rig rig(3);
        rig.press("applyChangesButton");
        ChangesHistory history(*rig.bench.engine);
        history.show();
        auto *rows = history.findChild<QTableView *>(u"historyRowsTableView"_s);
        QCOMPARE(rows->model()->rowCount(), 3);
        rows->setCurrentIndex(rows->model()->index(1, 0));
        QSignalSpy undo(&history, &ChangesHistory::undoRequested);
        auto *button = history.findChild<QAbstractButton *>(u"undoRowsButton"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(undo.size(), 1);

        delete rig.preview;
        rig.open(undo[0][0].value<Plan>());
        rig.press("applyChangesButton");
        QVERIFY(rig.bench.records.records[u"1001"_s].value("configurationItemType"_L1).isNull());
        QCOMPARE(rig.bench.records.records[u"1000"_s].value("configurationItemType"_L1).toInt(), 11);
    }

    void namesThatStandForSeveralHaveTheirNumberBeside()
    {
        Rig rig(3);
        Plan plan = rig.bench.typePlan();
        plan.rows[0].record.label = plan.rows[2].record.label = u"NAS"_s;
        delete rig.preview;
        rig.open(plan);
        QCOMPARE(rig.cell(0, PlanModel::Record), u"NAS (ID 1000)"_s);
        QCOMPARE(rig.cell(1, PlanModel::Record), u"HOST-1001"_s);
        QCOMPARE(rig.cell(2, PlanModel::Record), u"NAS (ID 1002)"_s);
        rig.press("applyChangesButton");
        ChangesHistory history(*rig.bench.engine);
        const auto *rows = history.findChild<QTableView *>(u"historyRowsTableView"_s)->model();
        QCOMPARE(rows->index(0, 0).data().toString(), u"NAS (ID 1000)"_s);
        QCOMPARE(rows->index(1, 0).data().toString(), u"HOST-1001"_s);
    }

    void whoWorksByKeysFindsTheNextButtonAtHand()
    {
        Rig rig(12);
        rig.bench.records.delay = std::chrono::milliseconds(5);
        QVERIFY(QTest::qWaitForWindowActive(rig.preview));
        QSignalSpy finished(rig.bench.engine.get(), &ChangeEngine::finished);
        struct Press
        {
            const char *button;
            QString then; ///< where the keyboard is when it is through
        };
        for (const Press &press :
             {Press{"tryOneButton", u"changesTableView"_s}, Press{"applyChangesButton", u"closeChangesButton"_s}}) {
            rig.button(press.button)->setFocus(Qt::TabFocusReason);
            QTest::keyClick(rig.button(press.button), Qt::Key_Space);
            const QStringList atHand{u"pauseChangesButton"_s,
                                     u"stopChangesButton"_s}; // there is no pause at the very start
            QVERIFY2(atHand.contains(rig.preview->focusWidget()->objectName()),
                     qPrintable(rig.preview->focusWidget()->objectName()));
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
            finished.clear();
            QCOMPARE(rig.preview->focusWidget()->objectName(), press.then);
        }
    }

    void whileItIsWrittenTheTitleAsksNothing()
    {
        Rig rig(6);
        const auto title = [&rig] { return rig.preview->findChild<QLabel *>(u"changesTitleLabel"_s)->text(); };
        QVERIFY2(title().contains(u"6"_s) && title().endsWith(u'?'), qPrintable(title()));
        QTest::mouseClick(rig.button("applyChangesButton"), Qt::LeftButton);
        QVERIFY(rig.bench.engine->progress().isRunning());
        QVERIFY2(title().contains(u"6"_s) && !title().endsWith(u'?'), qPrintable(title()));
        QVERIFY(!rig.button("applyChangesButton")->isVisible());
        QTRY_VERIFY(!rig.bench.engine->progress().isRunning());
        QVERIFY2(!title().endsWith(u'?'), qPrintable(title()));
    }

    void whereAPersonPicksTheRowsItSaysSo()
    {
        Rig rig(2);
        QTest::mouseClick(rig.button("tickNoneButton"), Qt::LeftButton);
        const auto text = [&rig](const char *name) {
            return rig.preview->findChild<QLabel *>(QString::fromLatin1(name))->text();
        };
        QVERIFY2(!text("changesTitleLabel").contains(u"0"_s), qPrintable(text("changesTitleLabel")));
        QVERIFY2(text("changesProgressLabel").contains(u"Tick"_s), qPrintable(text("changesProgressLabel")));
        QTest::mouseClick(rig.button("tickAllButton"), Qt::LeftButton);
        QVERIFY(text("changesProgressLabel").isEmpty());
        QVERIFY(rig.button("applyChangesButton")->isEnabled());
    }

    void aNumberWithoutANameSaysThatItIsOne()
    {
        Rig rig(1);
        Plan plan = rig.bench.typePlan();
        plan.rows[0].before = {99, u"99"_s};
        delete rig.preview;
        rig.open(plan);
        QCOMPARE(rig.cell(0, PlanModel::Now), u"ID 99"_s);
        QCOMPARE(rig.cell(0, PlanModel::Undo), u"Set to ID 99"_s);
        QCOMPARE(rig.cell(0, PlanModel::After), u"Workstation"_s);
    }

    void theZoneOfAutotaskIsNamed()
    {
        test::ChangeBench bench(2);
        const ChangesPreview preview(bench.typePlan(), *bench.engine,
                                     {.tenant = u"Northwind"_s, .zone = u"America West"_s, .who = u"Mira"_s});
        const QString under = preview.findChild<QLabel *>(u"changesUnderLabel"_s)->text();
        QVERIFY2(under.contains(u"America West"_s) && under.contains(u"Northwind"_s), qPrintable(under));
    }

    void whatOnlyAPersonCanTellIsToldInThePreview()
    {
        Rig rig(1);
        Plan plan = rig.bench.typePlan();
        plan.rows.clear();
        plan.questions = {
            {PlanQuestion::Kind::Manufacturer, u"71"_s, u"RMM_Desktop"_s},
            {PlanQuestion::Kind::TypeInstead, u"14"_s, u"Fax"_s, {{11, u"Workstation"_s}, {13, u"Server"_s}}}};
        delete rig.preview;
        rig.open(plan);
        QSignalSpy answered(rig.preview, &ChangesPreview::answered);
        auto *take = rig.button("takeAnswersButton");
        QVERIFY(take && !take->isEnabled());
        auto *type = rig.preview->findChild<QComboBox *>(u"planQuestion1Combo"_s);
        QVERIFY2(type->accessibleName().contains(u"Fax"_s), qPrintable(type->accessibleName()));
        QTest::keyClicks(rig.preview->findChild<QLineEdit *>(u"planQuestion0Edit"_s), u" Dell "_s);
        QTest::keyClicks(type, u"Se"_s);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(answered.size(), 1);
        QCOMPARE((answered[0][0].value<QMap<QString, QString>>()),
                 (QMap<QString, QString>{{u"14"_s, u"13"_s}, {u"71"_s, u"Dell"_s}}));
    }

    void theHistorySaysWhatWasFoundAndInWhichZone()
    {
        Rig rig(2);
        rig.press("applyChangesButton");
        ChangesHistory history(*rig.bench.engine);
        history.show();
        const auto *plans = history.findChild<QTableView *>(u"historyPlansTableView"_s)->model();
        QCOMPARE(plans->index(0, 2).data().toString(), u"Set the type of devices (Devices without a type)"_s);
        const auto *hint = history.findChild<QLabel *>(u"historyHintLabel"_s);
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(zoneText(QDateTime::currentDateTime())), qPrintable(hint->text()));
    }

    void withLongWordsAndLargeTextItStaysOnTheScreen()
    {
        Rig rig(3);
        for (const char *name : {"tryOneButton", "closeChangesButton", "applyChangesButton"})
            rig.button(name)->setText(QString(20, u'M'));
        rig.preview->layout()->activate();
        QVERIFY2(rig.preview->minimumSizeHint().width() <= 624,
                 qPrintable(QString::number(rig.preview->minimumSizeHint().width())));
    }

    void anEmptyHistorySaysSo()
    {
        test::ChangeBench bench;
        ChangesHistory history(*bench.engine);
        history.show();
        QVERIFY(history.findChild<QWidget *>(u"historyEmptyLabel"_s)->isVisible());
        QVERIFY(!history.findChild<QAbstractButton *>(u"undoAllButton"_s)->isEnabled());
    }
};

TRIVET_WIDGET_TEST(TstChangesPreview)

} // namespace tst_changespreview

#include "tst_changespreview.moc"
