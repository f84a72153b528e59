// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"

#include "support/beforeswitch.h"
#include "support/testprogram.h"
#include "sync/followedlink.h"
#include "sync/syncmonitor.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/pages/livesync/devicesyncpage.h"
#include "ui/pages/livesync/maptable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTemporaryDir>

namespace tst_devicesyncpage {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

namespace {

/// Step 1.6 over a scripted tenant, opened before the switch and seen as a person sees it.
struct DeviceSyncRig
{
    explicit DeviceSyncRig(const std::function<void(GuideRig &)> &change = {})
    {
        if (change)
            change(rig);
        openDeviceSync(rig);
        monitor = std::make_unique<SyncMonitor>(followedAutotaskRmm(), *rig.source, *rig.store, rig.clock);
        page = std::make_unique<DeviceSyncPage>(
            *findStep(u"device-sync"_s),
            PageServices{*rig.guide, {{LinkId::AutotaskRmm, monitor.get()}}, clipboard, tenants});
        page->resize(1180, 900);
        page->QWidget::show();
        page->activateWindow();
        page->arrive();
    }
    void readAgain()
    {
        rig.clock.advance(std::chrono::seconds(1)); // a reading is known by its time
        rig.guide->checkAgain(u"device-sync"_s);
        rig.settle();
    }
    /// The switch is on and all devices have come, but for what the test takes away.
    void arrive(const std::function<void(QList<autotask::ConfigurationItem> &)> &change)
    {
        rig.guide->confirmations().confirm(u"C09"_s);
        rig.source->world.devices = rig.sample.inventory.devices;
        change(rig.source->world.devices.rows);
        readAgain();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    RowTable &table() const { return *find<RowTable>(u"mapForecastTableView"_s); }
    bool hasRows() const { return table().model()->rowCount() > 0; }
    QStringList column(const QString &head) const
    {
        const QAbstractItemModel &model = *table().model();
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; model.headerData(column, Qt::Horizontal) == head && row < model.rowCount(); ++row)
                texts.append(model.index(row, column).data().toString());
        }
        return texts;
    }
    /// As they stand beside each other.
    QStringList pills() const
    {
        QMap<int, QString> texts;
        for (const auto *pill : find<FilterPills>(u"mapForecastFilterPills"_s)->findChildren<QAbstractButton *>()) {
            if (pill->isVisible())
                texts.insert(pill->x(), pill->text());
        }
        return texts.values();
    }
    QStringList chosen() const { return find<FilterPills>(u"mapForecastFilterPills"_s)->chosen(); }
    void press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    OneTenant tenants;
    std::unique_ptr<SyncMonitor> monitor;
    std::unique_ptr<DeviceSyncPage> page;
};

/// One blank type, one unmapped site.
void spoil(GuideRig &rig)
{
    rig.sample.facts.mapping[1].configurationItemType.clear();
    rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
}

} // namespace

class TestDeviceSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(); }

    void theForecastIsReadBeforeTheSwitch()
    {
        DeviceSyncRig rig(spoil);
        QTRY_VERIFY(rig.hasRows());
        QCOMPARE(rig.find<TextLabel>(u"mapForecastTitleLabel"_s)->text(), u"What Map Devices will do"_s);
        QCOMPARE(rig.pills(),
                 (QStringList{u"1 would be Autotask Default"_s, u"2 do(es) not arrive"_s, u"4 created"_s}));
        // The worst comes first, and says which type IT Glue will show.
        QCOMPARE(rig.column(u"Device"_s).first(), u"HOST-000004"_s);
        QCOMPARE(rig.column(u"Type in IT Glue"_s).first(), u"Autotask Default"_s);
        QCOMPARE(rig.column(u"Forecast"_s).first(), u"Is created"_s);
        QCOMPARE(rig.column(u"Why"_s).at(1), u"Its site has no company"_s);
        QVERIFY(rig.column(u"Outcome"_s).isEmpty());
    }

    void aPillShowsItsDevices()
    {
        DeviceSyncRig rig(spoil);
        QTRY_VERIFY(rig.hasRows());
        rig.press(u"mapForecastAwayPill"_s);
        QCOMPARE(rig.column(u"Device"_s), (QStringList{u"HOST-000000"_s, u"HOST-000001"_s}));
        rig.press(u"mapForecastBlankPill"_s);
        QCOMPARE(rig.column(u"Device"_s).size(), 3);
        rig.press(u"mapForecastAwayPill"_s);
        QCOMPARE(rig.column(u"Device"_s), QStringList{u"HOST-000004"_s});
        rig.press(u"mapForecastBlankPill"_s);
        // A device that is created and blank is in both.
        rig.press(u"mapForecastCreatesPill"_s);
        QCOMPARE(rig.column(u"Device"_s).size(), 4);
        rig.press(u"mapForecastCreatesPill"_s);
        QCOMPARE(rig.column(u"Device"_s).size(), 6);
    }

    void aDeviceIsFoundFromAnywhereOnThePage()
    {
        DeviceSyncRig rig;
        QTRY_VERIFY(rig.hasRows());
        auto *find = rig.find<FindEdit>(u"mapForecastFindEdit"_s);
        // From the table, then from outside of its card.
        rig.table().setFocus();
        QTest::keyClick(&rig.table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find->hasFocus());
        auto *elsewhere = rig.find<QAbstractButton>(u"mapForecastCreatesPill"_s);
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find->hasFocus());
        QTest::keyClicks(find, u"customer 2"_s);
        QCOMPARE(rig.column(u"Company"_s), (QStringList{u"Customer 2"_s, u"Customer 2"_s}));
        QTest::keyClicks(find, u"zz"_s);
        auto *empty = rig.find<TextLabel>(u"mapForecastEmptyLabel"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No device fits. Press the pills again to see all."_s);
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(rig.column(u"Device"_s).size(), 6);
        QVERIFY(rig.table().hasFocus());
    }

    void numbersInNamesAreSortedByTheirSize()
    {
        DeviceSyncRig rig([](GuideRig &guide) {
            guide.source->world.rmmDevices.rows[0].hostname = u"PC-10"_s;
            guide.source->world.rmmDevices.rows[1].hostname = u"pc-9"_s;
        });
        QTRY_VERIFY(rig.hasRows());
        QHeaderView *head = rig.table().horizontalHeader();
        const auto click = [head] {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(0) + 20, 8));
        };
        click();
        // Letters in any case.
        QCOMPARE(rig.column(u"Device"_s).last(), u"PC-10"_s);
        QCOMPARE(rig.column(u"Device"_s).at(4), u"pc-9"_s);
        click();
        QCOMPARE(rig.column(u"Device"_s).first(), u"PC-10"_s);
    }

    void rowsAreCopied()
    {
        DeviceSyncRig rig(spoil);
        QTRY_VERIFY(rig.hasRows());
        rig.press(u"mapForecastAwayPill"_s);
        rig.table().setFocus();
        rig.table().selectAll();
        QTest::keyClick(&rig.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"HOST-000000\tDoes not arrive\t\tIts site has no company\t"_s),
                 qPrintable(lines.first()));
    }

    void aFileHoldsWhatIsShownAndNoFormula()
    {
        DeviceSyncRig rig([](GuideRig &guide) {
            guide.source->world.rmmDevices.rows[0].hostname = u"=cmd|' /C calc'!A0"_s;
            guide.source->world.rmmDevices.rows[1].hostname = u"say \"hi\", twice"_s;
        });
        QTRY_VERIFY(rig.hasRows());
        QVERIFY(rig.find<QAbstractButton>(u"mapForecastExportButton"_s)->isVisible());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"forecast.csv"_s);
        QSignalSpy saved(rig.page.get(), &GuidePage::fileSaved);
        rig.find<MapTable>(u"mapForecastTable"_s)->card().writeFile(path);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(
                     u"\"Device\",\"Forecast\",\"Type in IT Glue\",\"Why\",\"Company\",\"Product\",\"Device type\""_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"\n=cmd"_s) && !text.contains(u"\n\"=cmd"_s), qPrintable(text));
        QVERIFY(text.contains(u"\"say \"\"hi\"\", twice\""_s));
        QCOMPARE(text.count(u"\r\n"_s), 7);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        DeviceSyncRig rig;
        QTRY_VERIFY(rig.hasRows());
        rig.find<MapTable>(u"mapForecastTable"_s)->card().writeFile(u"/nowhere/at/all/forecast.csv"_s);
        QTRY_VERIFY(rig.find<QWidget>(u"mapForecastUnwrittenCallout"_s)->isVisible());
    }

    void nextLeadsToWhatWouldBeBlank()
    {
        DeviceSyncRig rig(spoil);
        QTRY_VERIFY(rig.hasRows());
        rig.page->showBlocker({Blocker::Kind::CheckFailed, u"R23"_s});
        QCOMPARE(rig.chosen(), QStringList{u"blank"_s});
        QCOMPARE(rig.column(u"Device"_s), QStringList{u"HOST-000004"_s});
        QTRY_VERIFY(rig.table().hasFocus());
    }

    void forecastAndOutcomeStandSideBySideAfterwards()
    {
        DeviceSyncRig rig;
        QTRY_VERIFY(rig.hasRows());
        rig.arrive([](QList<autotask::ConfigurationItem> &items) {
            items[0].configurationItemType = 13;
            items.removeAt(3);
        });
        QTRY_COMPARE(rig.pills(), (QStringList{u"1 differ(s)"_s, u"1 not there yet"_s, u"4 as forecast"_s}));
        QCOMPARE(rig.find<TextLabel>(u"mapForecastTitleLabel"_s)->text(),
                 u"What Map Devices did, beside the forecast"_s);
        QCOMPARE(rig.column(u"Outcome"_s).first(), u"Differs"_s);
        QCOMPARE(rig.column(u"Forecast"_s).first(), u"Is created"_s);
        QCOMPARE(rig.column(u"Why"_s).first(), u"Type Server instead of Workstation"_s);
        rig.page->showBlocker({Blocker::Kind::WarningOpen, u"R24"_s});
        QCOMPARE(rig.chosen(), QStringList{u"differs"_s});
    }

    void afterTheSwitchFindLooksAmongWhatIsNotThrough()
    {
        DeviceSyncRig rig;
        QTRY_VERIFY(rig.hasRows());
        rig.arrive([](QList<autotask::ConfigurationItem> &items) { items.removeAt(3); });
        QTRY_VERIFY(!rig.column(u"Outcome"_s).isEmpty());
        rig.find<DevicesTable>(u"devicesCard"_s)
            ->setRows(DevicesModel::prepared(
                devicesShape(),
                {{.id = u"1"_s, .host = u"HOST-000003"_s, .reasonKey = u"waiting"_s, .reason = u"Waiting"_s}}));
        rig.page->setFocus();
        QTest::keyClick(rig.page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(rig.find<QLineEdit>(u"devicesFindEdit"_s)->hasFocus());
        rig.table().setFocus();
        QTest::keyClick(&rig.table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(rig.find<FindEdit>(u"mapForecastFindEdit"_s)->hasFocus());
    }

    void aTenantWithoutDevicesSaysSo()
    {
        DeviceSyncRig rig([](GuideRig &guide) { guide.source->world.rmmDevices.rows.clear(); });
        auto *empty = rig.find<TextLabel>(u"mapForecastEmptyLabel"_s);
        QTRY_COMPARE(empty->text(), u"Datto RMM has no devices."_s);
        QVERIFY(empty->isVisible());
    }

    void nothingIsForecastFromHalfAList()
    {
        DeviceSyncRig rig([](GuideRig &guide) { breakOff(guide.source->world, DataSetId::RmmDevices); });
        QVERIFY(!rig.hasRows());
        QVERIFY(rig.find<TextLabel>(u"mapForecastEmptyLabel"_s)
                    ->text()
                    .startsWith(u"Shows when devices, sites, companies"_s));
    }

    void thePartsAreNamedForScreenReaders()
    {
        DeviceSyncRig rig;
        QTRY_VERIFY(rig.hasRows());
        QCOMPARE(rig.table().accessibleName(), u"What Map Devices does, device by device"_s);
        QCOMPARE(rig.table().accessibleDescription(), u"6 device(s)"_s);
        QCOMPARE(rig.find<FindEdit>(u"mapForecastFindEdit"_s)->accessibleName(), u"Find a device"_s);
        QCOMPARE(rig.find<QAbstractButton>(u"mapForecastCreatesPill"_s)->accessibleName(), u"6 created"_s);
        QVERIFY(!rig.find<QAbstractButton>(u"mapForecastExportButton"_s)->accessibleName().isEmpty());
    }

    void theModelIsWellFormed()
    {
        MapModel model(mapShape(MapTime::AfterSwitch));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SampleFacts sample;
        model.setRows(
            mapRowsOf(compareWithForecast(*sample.facts.mapForecast, sample.inventory, sample.facts.mapping)));
        QCOMPARE(model.rowCount(), 6);
        model.setRows(MapModel::Rows{});
        QCOMPARE(model.rowCount(), 0);
    }

    void twentyThousandDevicesAreSortedAndFound()
    {
        const SampleFacts sample = bigTenant(20000);
        MapTable table(MapTime::BeforeSwitch);
        table.setRows(mapRowsOf(*sample.facts.mapForecast));
        table.show();
        const QAbstractItemModel &model = *table.card().table().model();
        QTRY_COMPARE(model.rowCount(), int(sample.facts.mapForecast->devices.size()));
        table.card().table().sortByColumn(0, Qt::DescendingOrder);
        QTRY_COMPARE(model.index(model.rowCount() - 1, 0).data().toString(), u"HOST-000000"_s);
        QTest::keyClicks(table.findChild<QLineEdit *>(u"mapForecastFindEdit"_s), u"HOST-019"_s);
        QTRY_VERIFY(model.rowCount() > 900 && model.rowCount() <= 1000);
    }
};

TRIVET_WIDGET_TEST(TestDeviceSyncPage)

} // namespace tst_devicesyncpage

#include "tst_devicesyncpage.moc"
