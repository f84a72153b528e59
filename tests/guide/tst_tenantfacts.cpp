// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/tenantfacts.h"

#include "guide/content/stepspec.h"
#include "store/freshtenant.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_tenantfacts {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class TstTenantFacts : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{{2026, 11, 22}, {12, 0}, Qt::UTC};

private Q_SLOTS:
    void whatTheStoreKeepsIsWhatChecksAreJudgedBy()
    {
        const FreshTenant tenant;
        const Confirmation switchedOn{u"C09"_s, {}, u"Ann"_s, m_noon};
        const SyncSample sample{m_noon, 3, 7};
        {
            const auto store = tenant.open();
            QVERIFY(store->setValue(AnswerId::AutotaskUserName, u"api@northwind.example"_s));
            QVERIFY(store->setMapping({{u"Laptop"_s, true, {}, {}}}));
            QVERIFY(store->addConfirmation(switchedOn));
            for (const LinkId link : {LinkId::AutotaskRmm, LinkId::AutotaskItGlue, LinkId::RmmItGlue})
                QVERIFY(store->addSamples(linkKey(link), {sample}));
            QVERIFY(keepMappingBaseline(*store, {m_noon, 5}));
            QVERIFY(keepItGlueLastUsed(*store, m_noon));
        }
        const auto store = tenant.open(OpenMode::ReadOnly);
        const Facts facts = keptFacts(*store);
        QCOMPARE(facts.answers.value(AnswerId::AutotaskUserName), u"api@northwind.example"_s);
        QCOMPARE(facts.mapping.size(), 1);
        QCOMPARE(facts.confirmations, QList{switchedOn});
        QCOMPARE(facts.samples, QList{sample});
        QCOMPARE(facts.glueSamples, QList{sample});
        QCOMPARE(facts.rmmGlueSamples, QList{sample});
        QCOMPARE(facts.mappingBaseline.at, m_noon);
        QCOMPARE(facts.mappingBaseline.syncedDevices, 5);
        QCOMPARE(facts.itGlueLastUsed, m_noon);
    }

    void aNewTenantHasNoBaselineAndNoLastUse()
    {
        const FreshTenant tenant;
        const Facts facts = keptFacts(*tenant.open());
        QVERIFY(!facts.mappingBaseline.at.isValid());
        QCOMPARE(facts.mappingBaseline.syncedDevices, -1);
        QVERIFY(!facts.itGlueLastUsed.isValid());
    }

    void theMomentBringsReadingsHealthAndTime()
    {
        Facts facts;
        facts.confirmations = {{u"C09"_s, {}, u"Ann"_s, m_noon}, {u"C09"_s, u"one row"_s, u"Ann"_s, m_noon.addDays(1)}};
        const auto inventory = std::make_shared<const Inventory>();
        setMoment(facts, inventory, {.vault = OwnHealth::Vault::Ready}, m_noon.addDays(2));
        QCOMPARE(facts.inventory, inventory);
        QCOMPARE(facts.ownHealth.vault, OwnHealth::Vault::Ready);
        QCOMPARE(facts.now, m_noon.addDays(2));
        QCOMPARE(facts.mapDevicesOnAt, m_noon);
        facts.answers.values.insert(AnswerId::CustomerType, u"7"_s);
        setMoment(facts, inventory, {}, m_noon);
        QCOMPARE(facts.inventory->customerType, u"7"_s);
        facts.confirmations.clear();
        setMoment(facts, inventory, {}, m_noon);
        QVERIFY(!facts.mapDevicesOnAt.isValid());
    }
};

TRIVET_TEST(TstTenantFacts)

} // namespace tst_tenantfacts

#include "tst_tenantfacts.moc"
