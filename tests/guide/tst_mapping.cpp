// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/draft.h"
#include "guide/engine/mapping.h"
#include "store/freshtenant.h"
#include "support/fakevault.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_mapping {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// The sample was read, and nothing is mapped yet.
struct Rig
{
    explicit Rig(OpenMode mode = OpenMode::ReadWrite) : store(tenant.open(mode)) { show(); }
    void show() { facts.inventory = std::make_shared<const Inventory>(sample.inventory); }
    QStringList types() const
    {
        QStringList all;
        for (const DeviceTypeMapping &row : facts.mapping)
            all.append(row.deviceType);
        all.sort();
        return all;
    }

    test::FreshTenant tenant;
    test::ManualClock clock{test::sampleNow()};
    std::unique_ptr<TenantStore> store;
    test::FakeVault vault;
    test::SampleFacts sample;
    Facts facts;
    Draft draft{*store, vault, clock};
    Mapping mapping{facts, *store, draft};
};

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceTypeInUseGetsARow()
    {
        Rig rig;
        rig.mapping.suggest();
        QCOMPARE(rig.types(), (QStringList{u"Desktop"_s, u"Laptop"_s, u"Server"_s}));
        for (const DeviceTypeMapping &row : rig.facts.mapping) {
            QVERIFY(row.createProduct);
            QCOMPARE(row.productName, u"RMM_"_s + row.deviceType);
        }
        QCOMPARE(rig.store->mapping(), rig.facts.mapping);
        QCOMPARE(rig.draft.answers().value(AnswerId::MaterialCode), u"Hardware"_s);
    }

    void whatAPersonSetStays()
    {
        Rig rig;
        const DeviceTypeMapping own{u"Desktop"_s, false, u"Rack server"_s, {}};
        rig.mapping.setRow(own);
        rig.draft.setValue(AnswerId::MaterialCode, u"Parts"_s);
        rig.mapping.suggest();
        QVERIFY(rig.facts.mapping.contains(own));
        QCOMPARE(rig.types(), (QStringList{u"Desktop"_s, u"Laptop"_s, u"Server"_s}));
        QCOMPARE(rig.draft.answers().value(AnswerId::MaterialCode), u"Parts"_s);
    }

    void nothingIsSuggestedBeforeBothSidesAreRead_data()
    {
        QTest::addColumn<DataSetId>("missing");
        for (const DataSetId set :
             {DataSetId::RmmDevices, DataSetId::RmmSites, DataSetId::AutotaskItemTypes, DataSetId::AutotaskProducts})
            QTest::newRow(qPrintable(dataSetKey(set))) << set;
    }
    void nothingIsSuggestedBeforeBothSidesAreRead()
    {
        QFETCH(DataSetId, missing);
        Rig rig;
        test::breakOff(rig.sample.inventory, missing);
        rig.show();
        rig.mapping.suggest();
        QVERIFY(rig.facts.mapping.isEmpty());
    }

    void withoutTheUsualMaterialCodeThePersonChooses()
    {
        Rig rig;
        for (autotask::BillingCode &code : rig.sample.inventory.materialCodes.rows)
            code.isActive = false;
        rig.show();
        rig.mapping.suggest();
        QCOMPARE(rig.draft.answers().value(AnswerId::MaterialCode), QString());
    }

    void aRowIsToldOnceAndOnlyWhereItIsAnother()
    {
        Rig rig;
        QSignalSpy changed(&rig.mapping, &Mapping::changed);
        rig.mapping.setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s});
        rig.mapping.setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s});
        QCOMPARE(changed.count(), 1);
        rig.mapping.setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Server"_s});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(rig.facts.mapping.size(), 1);
    }

    void whoeverOnlyReadsMapsNothing()
    {
        Rig rig(OpenMode::ReadOnly);
        QSignalSpy failed(&rig.mapping, &StoredPart::storeFailed);
        rig.mapping.suggest();
        QCOMPARE(failed.count(), 0);
        rig.mapping.setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s});
        QCOMPARE(failed.count(), 1);
        QVERIFY(rig.facts.mapping.isEmpty());
    }
};

TRIVET_TEST(TestMapping)

} // namespace tst_mapping

#include "tst_mapping.moc"
