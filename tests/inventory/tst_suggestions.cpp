// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/suggestions.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_suggestions {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTypeOfADevice_data();
    void findsTheTypeOfADevice();
    void neverSuggestsWhatCannotBeChosen();
    void prefersTheProductMadeByRmm();
    void leavesTheAmbiguousToThePerson();
    void suggestsCompaniesForUnmappedSites_data();
    void suggestsCompaniesForUnmappedSites();
    void leavesMappedAndSystemSitesAlone();
};

namespace {

Inventory withTypes(const QStringList &names)
{
    Inventory inventory;
    qint64 id = 1;
    for (const QString &name : names)
        inventory.itemTypes.rows.append({id++, name, true});
    return inventory;
}

Inventory withSite(const QString &site, const QStringList &companies)
{
    Inventory inventory;
    inventory.companyTypes.rows = {{u"1"_s, u"Customer"_s, true}};
    qint64 id = 300;
    for (const QString &name : companies)
        inventory.companies.rows.append({id++, name, 1, true});
    inventory.rmmSites.rows = {{1, u"site"_s, site}};
    inventory.rmmSites.rows[0].numberOfDevices = 9;
    return inventory;
}

} // namespace

void TestSuggestions::findsTheTypeOfADevice_data()
{
    QTest::addColumn<QString>("deviceType");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("best");
    const QStringList usual{u"Workstation"_s,    u"Work station "_s, u"Laptop"_s, u"Server"_s,     u"ESXi Host"_s,
                            u"Network Device"_s, u"Printer"_s,       u"Tablet"_s, u"Smartphone"_s, u"UPS"_s};
    QTest::newRow("same name") << u"Laptop"_s << usual << u"Laptop"_s;
    QTest::newRow("another word for it") << u"Desktop"_s << usual << u"Workstation"_s;
    QTest::newRow("plural") << u"Server"_s << QStringList{u"Servers"_s, u"Services"_s} << u"Servers"_s;
    QTest::newRow("hypervisor") << u"ESXi Host"_s << QStringList{u"Hypervisor"_s, u"Server"_s} << u"Hypervisor"_s;
    QTest::newRow("other case and spaces")
        << u"Network Device"_s << QStringList{u" NETWORK  device"_s} << u" NETWORK  device"_s;
    QTest::newRow("nothing near") << u"Tablet"_s << QStringList{u"Server"_s, u"Printer"_s} << QString();
    QTest::newRow("no types") << u"Tablet"_s << QStringList{} << QString();
}

void TestSuggestions::findsTheTypeOfADevice()
{
    QFETCH(QString, deviceType);
    QFETCH(QStringList, types);
    QFETCH(QString, best);
    const Suggestion suggestion = suggestItemType(deviceType, withTypes(types));
    QCOMPARE(suggestion.best, best);
    QCOMPARE(suggestion.bestId.isEmpty(), best.isEmpty());
}

void TestSuggestions::neverSuggestsWhatCannotBeChosen()
{
    Inventory inventory = withTypes({u"Laptop"_s, u"  "_s});
    inventory.itemTypes.rows[0].isActive = false;
    QVERIFY(suggestItemType(u"Laptop"_s, inventory).best.isEmpty());
    QVERIFY(suggestItemType(u" "_s, inventory).best.isEmpty());
    inventory.products.rows = {{7, u"RMM_Laptop"_s, false, {}, {}}};
    QVERIFY(suggestProduct(u"Laptop"_s, inventory).best.isEmpty());
}

void TestSuggestions::prefersTheProductMadeByRmm()
{
    Inventory inventory;
    inventory.products.rows = {{6, u"Laptop"_s, true, {}, {}}, {7, u"RMM_Laptop"_s, true, {}, {}}};
    const Suggestion suggestion = suggestProduct(u"Laptop"_s, inventory);
    QCOMPARE(suggestion.best, u"RMM_Laptop"_s);
    QCOMPARE(suggestion.bestId, u"7"_s);
    QCOMPARE(createdProductName(u"ESXi Host"_s), u"RMM_ESXi Host"_s);
}

void TestSuggestions::leavesTheAmbiguousToThePerson()
{
    const Suggestion twins = suggestItemType(u"Laptop"_s, withTypes({u"Laptop"_s, u"laptop "_s}));
    QVERIFY(twins.best.isEmpty());
    QCOMPARE(twins.alternatives, (QStringList{u"Laptop"_s, u"laptop "_s}));
}

void TestSuggestions::suggestsCompaniesForUnmappedSites_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QStringList>("companies");
    QTest::addColumn<QString>("best");
    const QStringList some{u"Birch Street Surgery Ltd"_s, u"Birch Bakery"_s, u"Harbour Logistics"_s, u"Ромашка ООО"_s};
    QTest::newRow("legal form left out") << u"Birch Street Surgery"_s << some << u"Birch Street Surgery Ltd"_s;
    QTest::newRow("typing slip") << u"Harbuor Logistics"_s << some << u"Harbour Logistics"_s;
    QTest::newRow("another script") << u"ромашка ооо"_s << some << u"Ромашка ООО"_s;
    QTest::newRow("words turned round") << u"Surgery, Birch Street"_s << some << u"Birch Street Surgery Ltd"_s;
    QTest::newRow("two as good") << u"Alder"_s << QStringList{u"Alder Ltd"_s, u"Alder Inc"_s} << QString();
    QTest::newRow("nothing near") << u"Zenith"_s << some << QString();
}

void TestSuggestions::suggestsCompaniesForUnmappedSites()
{
    QFETCH(QString, site);
    QFETCH(QStringList, companies);
    QFETCH(QString, best);
    const QList<SiteSuggestion> suggestions = suggestCompanies(withSite(site, companies));
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions[0].siteName, site);
    QCOMPARE(suggestions[0].devices, 9);
    QCOMPARE(suggestions[0].company.best, best);
}

void TestSuggestions::leavesMappedAndSystemSitesAlone()
{
    Inventory inventory = withSite(u"Harbour Logistics"_s, {u"Harbour Logistics"_s, u"Birch"_s});
    QCOMPARE(suggestCompanies(inventory).size(), 1);
    inventory.companies.rows[0].isActive = false;
    QVERIFY(suggestCompanies(inventory)[0].company.best.isEmpty());
    inventory.rmmSites.rows[0].autotaskCompanyId = u"301"_s;
    QVERIFY(suggestCompanies(inventory).isEmpty());
    inventory.rmmSites.rows[0].autotaskCompanyId.clear();
    inventory.rmmSites.rows[0].isSystem = true;
    QVERIFY(suggestCompanies(inventory).isEmpty());
}

TRIVET_TEST(TestSuggestions)

} // namespace tst_suggestions

#include "tst_suggestions.moc"
