// SPDX-License-Identifier: Apache-2.0
#include "windowrig.h"

#include "guide/engine/verdicthistory.h"
#include "support/testprogram.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/doctor/checkdetails.h"
#include "ui/pages/doctor/deviceview.h"
#include "ui/pages/doctor/doctorpage.h"
#include "ui/pages/doctor/mend.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/rail/doctorbutton.h"

#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTemporaryDir>

namespace tst_doctorpage {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// The doctor's page over a scripted tenant in which two devices have no type, seen as a person sees it.
struct DoctorRig : test::PageRig<DoctorPage>
{
    DoctorRig()
    {
        for (int i = 0; i < 2; ++i)
            rig.source->world.devices.rows[i].configurationItemType.reset();
        readEverything();
    }
    void open()
    {
        page = std::make_unique<DoctorPage>(PageServices{*rig.guide, {}, clipboard, tenants});
        page->resize(1180, 900);
        page->setForm(PageForm::Wide);
        page->QWidget::show();
        page->activateWindow();
        page->arrive();
        rig.settle();
        QTRY_VERIFY(list().model()->rowCount() > 0);
    }
    RowTable &list() { return *find<RowTable>(u"checksTableView"_s); }
    CheckDetails &details() { return *find<CheckDetails>(u"checkDetails"_s); }
    QStringList shownChecks()
    {
        const auto *model = qobject_cast<RowsModelBase *>(list().model());
        QStringList keys;
        for (const int row : model->shownRows())
            keys.append(model->keyAt(row));
        return keys;
    }
    void choose(const QString &checkId)
    {
        const auto *model = qobject_cast<RowsModelBase *>(list().model());
        QVERIFY(model->rowOf(checkId) >= 0);
        list().setCurrentIndex(model->index(model->rowOf(checkId), 0));
    }
};

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// All checks at any time, and why a device is not in IT Glue.
class TestDoctorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void everyCheckStandsOnceUnderItsLink()
    {
        DoctorRig rig;
        rig.open();
        QStringList ids = rig.shownChecks();
        QCOMPARE(ids.size(), checkSpecs().size());
        QCOMPARE(ids.removeDuplicates(), 0);
        const auto *model = qobject_cast<RowsModelBase *>(rig.list().model());
        QVERIFY(model->isGroup(0));
        QCOMPARE(rig.list().columnSpan(0, 0), model->columnCount());
    }

    void aPressedPillFiltersAndAnotherPressShowsAllAgain()
    {
        DoctorRig rig;
        rig.open();
        const qsizetype all = rig.shownChecks().size();
        QVERIFY(rig.press(u"checksFailedPill"_s));
        QVERIFY(rig.shownChecks().contains(u"R03"_s));
        QVERIFY(!rig.shownChecks().contains(u"A02"_s));
        QVERIFY(rig.press(u"checksPassedPill"_s)); // both
        QVERIFY(rig.shownChecks().contains(u"R03"_s) && rig.shownChecks().contains(u"A02"_s));
        QVERIFY(rig.press(u"checksFailedPill"_s));
        QVERIFY(rig.press(u"checksPassedPill"_s));
        QCOMPARE(rig.shownChecks().size(), all);
    }

    void aMendLeadsToThePlaceOfItsCheck_data()
    {
        QTest::addColumn<QString>("portal");
        QTest::addColumn<QString>("path");
        QTest::newRow("R01") << u"autotask"_s << u"Admin > Features & Settings > Devices > Device Types"_s;
        QTest::newRow("R05") << u"dattoRmm"_s << u"Setup > Integrations > Autotask > Devices"_s;
        QTest::newRow("R10") << u"dattoRmm"_s << u"Setup > Integrations > Autotask"_s;
        QTest::newRow("R03") << u"autotask"_s << QString(); // at the device, not in the integration's tab
        QTest::newRow("G05") << u"itGlue"_s << u"Admin > Integrations"_s;
        QTest::newRow("G16") << u"itGlue"_s << u"Admin > Integrations > Actions > Start Manual Sync"_s; // of its step
        QTest::newRow("M03") << u"itGlue"_s << u"Admin > Integrations > Actions > Matching"_s;
    }
    void aMendLeadsToThePlaceOfItsCheck()
    {
        QFETCH(QString, portal);
        QFETCH(QString, path);
        const MendWay way = mendWayOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(way.portal);
        QCOMPARE(vendorKey(*way.portal), portal);
        QCOMPARE(way.path.join(u" > "_s), path);
    }

    void whereThereIsLittleRoomTheGroupingStandsAboveTheTools()
    {
        DoctorRig rig;
        rig.open();
        auto *groups = rig.find<QComboBox>(u"checksGroupsCombo"_s);
        auto *tool = rig.find<QWidget>(u"checksCopyButton"_s);
        QVERIFY(groups && tool);
        rig.page->setForm(PageForm::Narrow);
        rig.page->resize(420, 900);
        QTRY_VERIFY(groups->geometry().bottom() < tool->geometry().top());
        QVERIFY(groups->width() >= groups->minimumSizeHint().width());
    }

    void findingLooksAtNameNumberAndEvidence()
    {
        DoctorRig rig;
        rig.open();
        auto *find = rig.find<FindEdit>(u"checksFindEdit"_s);
        QTest::keyClicks(find, u"without a type"_s);
        QVERIFY(rig.shownChecks().contains(u"R03"_s));
        find->clear();
        QTest::keyClicks(find, u"r03"_s);
        QCOMPARE(rig.shownChecks(), QStringList{u"R03"_s});
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(rig.shownChecks().size(), checkSpecs().size());
    }

    void groupsMayBeByStateAndSortingTakesThemAway()
    {
        DoctorRig rig;
        rig.open();
        auto *groups = rig.find<QComboBox>(u"checksGroupsCombo"_s);
        groups->setCurrentIndex(1);
        Q_EMIT groups->activated(1);
        const auto *model = qobject_cast<RowsModelBase *>(rig.list().model());
        QCOMPARE(model->index(0, 0).data().toString(), u"Failed"_s);
        rig.list().sortByColumn(DoctorCheck, Qt::AscendingOrder);
        QCOMPARE(model->shownRows().size(), model->rowCount());
        QStringList names = columnOf(*model, DoctorCheck);
        QVERIFY(names.first().compare(names.last(), Qt::CaseInsensitive) < 0);
        rig.list().sortByColumn(-1, Qt::AscendingOrder);
        QVERIFY(model->isGroup(0));
    }

    void aCheckShowsItsRecordsByName()
    {
        DoctorRig rig;
        rig.open();
        rig.choose(u"R03"_s);
        QCOMPARE(rig.details().checkId(), u"R03"_s);
        const auto *records = rig.details().records().table().model();
        QTRY_COMPARE(records->rowCount(), 2);
        QCOMPARE(columnOf(*records, EvidenceName), (QStringList{u"HOST-000000"_s, u"HOST-000001"_s}));
        QCOMPARE(columnOf(*records, EvidenceWhere).first(), u"Customer 1"_s);
        QCOMPARE(columnOf(*records, EvidenceVendor).first(), u"Autotask"_s);
        QCOMPARE(columnOf(*records, EvidenceId).first(), u"9000"_s);
        QVERIFY(!rig.find<TextLabel>(u"checkHurtsLabel"_s)->text().isEmpty());
    }

    void rowsAreCopiedByCtrlCAndByTheMenu()
    {
        DoctorRig rig;
        rig.open();
        rig.choose(u"R03"_s);
        RowTable &records = rig.details().records().table();
        QTRY_COMPARE(records.model()->rowCount(), 2);
        records.setFocus();
        records.selectAll();
        QTest::keyClick(&records, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"HOST-000000\tCustomer 1\tAutotask\tDevice\t9000\nHOST-000001\tCustomer 1\tAutotask\tDevice\t9001"_s);
        records.setCurrentIndex(records.model()->index(0, EvidenceId));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(records.viewport(), &asked);
        auto *menu = rig.details().records().findChild<QMenu *>(u"rowsMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Copy cell"_s)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"9000"_s);
        menu->close();
    }

    void chosenConfigurationsAreFilledInFromTheirMenu()
    {
        DoctorRig rig;
        for (int i = 0; i < 2; ++i)
            rig.rig.source->world.glueConfigurations.rows[i].rmm->serialNumber = u"NEWBOARD0%1"_s.arg(i);
        rig.rig.clock.advance(std::chrono::minutes(2));
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        rig.choose(u"M07"_s);
        RowTable &records = rig.details().records().table();
        QTRY_COMPARE(records.model()->rowCount(), 2);
        QSignalSpy wanted(rig.page.get(), &GuidePage::changesRequested);
        records.setFocus();
        records.selectAll();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(records.viewport(), &asked);
        auto *menu = rig.details().records().findChild<QMenu *>(u"rowsMenu"_s);
        QVERIFY(menu);
        auto *fillIn = menu->findChild<QAction *>(u"fillInAction"_s);
        QVERIFY(fillIn);
        fillIn->trigger();
        QCOMPARE(wanted.size(), 1);
        const Mend mend = wanted[0][0].value<Mend>();
        QVERIFY(mend.kind == MendKind::SetSyncedFields);
        QCOMPARE(mend.records.size(), 2);
        menu->close();
    }

    void aFileForSpreadsheetsHoldsNoFormula()
    {
        DoctorRig rig;
        rig.rig.source->world.devices.rows[0].rmmHostname = u"=HYPERLINK(\"x\")"_s;
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        rig.choose(u"R03"_s);
        QTRY_COMPARE(rig.details().records().table().model()->rowCount(), 2);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"records.csv"_s);
        QVERIFY(rig.press(u"recordsExportButton"_s));
        auto *dialog = rig.details().records().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QSignalSpy written(&rig.details().records(), &RowsCard::fileWritten);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(written.count() > 0 || written.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF\"Name\",\"Where\""));
        QVERIFY(content.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    void aConsequenceLeadsToItsCauseAndBack()
    {
        DoctorRig rig;
        rig.rig.source->world.glueConfigurations.rows[0].typeName = u"Autotask Default"_s;
        rig.rig.source->world.glueConfigurations.rows[1].typeName = u"Autotask Default"_s;
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        rig.choose(u"G06"_s);
        QVERIFY(rig.press(u"linkR03Button"_s));
        QCOMPARE(rig.details().checkId(), u"R03"_s);
        QVERIFY(rig.press(u"linkG06Button"_s));
        QCOMPARE(rig.details().checkId(), u"G06"_s);
    }

    void aLinkLeadsToACheckThatTheFilterHides()
    {
        DoctorRig rig;
        rig.open();
        QVERIFY(rig.press(u"checksFailedPill"_s));
        rig.page->showCheck(u"A02"_s);
        QCOMPARE(rig.details().checkId(), u"A02"_s);
        QVERIFY(rig.shownChecks().contains(u"A02"_s));
        QVERIFY(rig.find<FilterPills>(u"checksFilterPills"_s)->chosen().isEmpty());
    }

    void oneCheckIsReadAgainAlone()
    {
        DoctorRig rig;
        rig.open();
        rig.choose(u"R03"_s);
        rig.rig.source->refreshes.clear();
        QVERIFY(rig.press(u"R03AgainButton"_s));
        const QList<DataSetId> &wanted = findCheck(u"R03"_s)->reads;
        QCOMPARE(rig.rig.source->refreshes.size(), 1);
        QCOMPARE(rig.rig.source->refreshes.first().sets, QSet<DataSetId>(wanted.begin(), wanted.end()));
        rig.rig.settle();
    }

    void whatIsMendedWhileThePointerIsThereStaysInItsPlace()
    {
        DoctorRig rig;
        rig.open();
        QVERIFY(rig.press(u"checksFailedPill"_s));
        const QStringList before = rig.shownChecks();
        QVERIFY(before.contains(u"R03"_s));
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(rig.list().viewport(), &enter);
        for (int i = 0; i < 2; ++i)
            rig.rig.source->world.devices.rows[i].configurationItemType = 11;
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        QTRY_COMPARE(rig.rig.guide->history().standing(u"R03"_s)->state, VerdictState::Passed);
        QTest::qWait(100); // what comes in is shown together, a moment later
        QCOMPARE(rig.shownChecks(), before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(rig.list().viewport(), &leave);
        QVERIFY(!rig.shownChecks().contains(u"R03"_s));
    }

    void whatChangedSinceTheLastVisitIsMarked()
    {
        DoctorRig rig;
        rig.open();
        QVERIFY(!rig.find<QAbstractButton>(u"checksNewPill"_s));
        rig.page.reset(); // seen, and left
        rig.rig.guide->endVisit();
        for (int i = 0; i < 2; ++i)
            rig.rig.source->world.devices.rows[i].configurationItemType = 11;
        rig.rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        QVERIFY(rig.press(u"checksMendedPill"_s));
        QVERIFY(rig.shownChecks().contains(u"R03"_s));
        QVERIFY(rig.press(u"checksMendedPill"_s));
        QVERIFY(rig.press(u"checksNewPill"_s));
        QVERIFY(rig.shownChecks().contains(u"R10"_s));
        rig.choose(u"R10"_s);
        QVERIFY(rig.find<TextLabel>(u"checkSinceLabel"_s)->text().contains(u"New since your last visit"_s));
    }

    void itIsFoundAsItWasLeft()
    {
        DoctorRig rig;
        rig.open();
        QVERIFY(rig.press(u"checksFailedPill"_s));
        rig.choose(u"R03"_s);
        rig.page->hide();
        rig.page.reset();
        rig.open();
        QCOMPARE(rig.find<FilterPills>(u"checksFilterPills"_s)->chosen(), QStringList{u"failed"_s});
        QCOMPARE(rig.details().checkId(), u"R03"_s);
        QVERIFY(!rig.shownChecks().contains(u"A02"_s));
    }

    void aDeviceIsFollowedToItsBreak()
    {
        DoctorRig rig;
        rig.rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
        rig.rig.source->world.devices.rows.removeFirst();
        rig.rig.source->world.glueConfigurations.rows.removeFirst();
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        QVERIFY(rig.press(u"doctorDeviceTab"_s));
        auto *table = rig.find<RowTable>(u"devicesTableView"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::keyClicks(rig.find<FindEdit>(u"devicesFindEdit"_s), u"host-000000"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto *way = rig.find<QWidget>(u"deviceWayCard"_s);
        const auto rows = way->findChildren<CheckRow *>();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.last()->view().look, CheckLook::Failed);
        QVERIFY(rows.last()->view().evidence.contains(u"Customer 1"_s));
        QSignalSpy asked(rig.page.get(), &GuidePage::stepRequested);
        QVERIFY(rig.press(u"deviceOpenStepButton"_s));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), findCheck(u"R10"_s)->step);
    }

    void whatTrivetMendsIsOfferedAtTheBreak()
    {
        DoctorRig rig;
        rig.rig.source->world.glueConfigurations.rows.removeFirst();
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        rig.open();
        QVERIFY(rig.press(u"doctorDeviceTab"_s));
        auto *table = rig.find<RowTable>(u"devicesTableView"_s);
        QTest::keyClicks(rig.find<FindEdit>(u"devicesFindEdit"_s), u"host-000000"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QSignalSpy mend(rig.page.get(), &GuidePage::mendRequested);
        QVERIFY(rig.press(u"deviceR03Button"_s)); // without a type it goes no further
        QCOMPARE(mend.size(), 1);
        QCOMPARE(mend[0][0].toString(), u"R03"_s);
    }

    void enterOnARecordAsksWhyItIsNotInItGlue()
    {
        DoctorRig rig;
        rig.open();
        rig.choose(u"R03"_s);
        RowTable &records = rig.details().records().table();
        QTRY_COMPARE(records.model()->rowCount(), 2);
        records.setFocus();
        records.setCurrentIndex(records.model()->index(1, 0));
        QTest::keyClick(&records, Qt::Key_Return);
        QTRY_COMPARE(rig.find<TextLabel>(u"deviceNameLabel"_s)->text(), u"HOST-000001"_s);
    }

    void inANarrowWindowEnterOpensACheckAndEscapeLeadsBack()
    {
        DoctorRig rig;
        rig.open();
        rig.page->setForm(PageForm::Narrow);
        QVERIFY(rig.list().isVisible() && !rig.details().isVisible());
        rig.choose(u"R03"_s);
        rig.list().setFocus();
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(!rig.list().isVisible() && rig.details().isVisible());
        QVERIFY(rig.press(u"checksBackToListButton"_s));
        QVERIFY(rig.list().isVisible() && rig.list().hasFocus());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        DoctorRig rig;
        rig.open();
        rig.choose(u"R03"_s);
        const auto widgets = rig.page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void theRailLeadsThereOnceSomethingWasReadAndTheStepStays()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        auto *button = rig.find<DoctorButton>(u"doctorButton"_s);
        QVERIFY(button && !button->isVisible());
        rig.rig.giveAutotask();
        rig.rig.settle();
        QTRY_VERIFY(button->isVisible());
        const QString step = rig.rig.guide->currentStep();
        button->click();
        auto *page = rig.find<DoctorPage>(u"stepPage_doctor"_s);
        QVERIFY(page && page->isVisible());
        QCOMPARE(rig.rig.guide->currentStep(), step);
        QVERIFY(!rig.find<QAbstractButton>(u"nextButton"_s)->isVisible());
        // Where it was left open it is opened again.
        rig.window.openTenant(u"one"_s);
        page = rig.find<DoctorPage>(u"stepPage_doctor"_s);
        QVERIFY(page && page->isVisible());
        rig.find<QAbstractButton>(u"backButton"_s)->click();
        QVERIFY(!page->isVisible());
        QVERIFY(rig.rig.guide->history().lastVisit().isValid());
        QVERIFY(rig.find<QAbstractButton>(u"nextButton"_s)->isVisible());
    }
};

TRIVET_WIDGET_TEST(TestDoctorPage)

} // namespace tst_doctorpage

#include "tst_doctorpage.moc"
