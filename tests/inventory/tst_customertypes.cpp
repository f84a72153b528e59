// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/customertypes.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_customertypes {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using Types = QList<autotask::PicklistValue>;

class TestCustomerTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelDecidesOnlyWhereNothingSpeaksAgainstIt_data();
    void aLabelDecidesOnlyWhereNothingSpeaksAgainstIt();
    void nobodyIsACustomerAndNobodyIsNoneUntilItIsKnown();
};

void TestCustomerTypes::aLabelDecidesOnlyWhereNothingSpeaksAgainstIt_data()
{
    using Origin = CustomerTypes::Origin;
    QTest::addColumn<Types>("types");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("origin");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("suggested");
    const auto row = [](const char *name, const Types &types, const QString &said, Origin origin, const QString &label,
                        const QString &suggested) {
        QTest::newRow(name) << types << said << static_cast<int>(origin) << label << suggested;
    };
    const Types usual{{u"1"_s, u"Customer"_s, true}, {u"3"_s, u"Prospect"_s, true}};
    const Types german{{u"1"_s, u"Kunde"_s, true}, {u"3"_s, u"Interessent"_s, true}};
    row("called so", usual, {}, Origin::Label, u"Customer"_s, u"1"_s);
    row("called so, in another case", {{u"1"_s, u" CUSTOMER "_s, true}}, {}, Origin::Label, u" CUSTOMER "_s, u"1"_s);
    row("called so under another number", {{u"77"_s, u"Customer"_s, true}}, {}, Origin::Label, u"Customer"_s, {});
    row("called otherwise", german, {}, Origin::Nobody, {}, u"1"_s);
    row("called otherwise, and said", german, u"1"_s, Origin::Person, u"Kunde"_s, u"1"_s);
    row("another one said", german, u"3"_s, Origin::Person, u"Interessent"_s, u"1"_s);
    row("what was said is gone", german, u"9"_s, Origin::Nobody, {}, u"1"_s);
    row("the label on another type", {{u"1"_s, u"Managed"_s, true}, {u"30"_s, u"Customer"_s, true}}, {}, Origin::Nobody,
        {}, u"1"_s);
    row("two of that label", {{u"30"_s, u"Customer"_s, true}, {u"31"_s, u"customer"_s, true}}, {}, Origin::Nobody, {},
        {});
    row("only an inactive one", {{u"1"_s, u"Customer"_s, false}}, {}, Origin::Nobody, {}, {});
    row("no types", {}, {}, Origin::Nobody, {}, {});
    row("no number", {{u"one"_s, u"Customer"_s, true}}, {}, Origin::Nobody, {}, {});
}

void TestCustomerTypes::aLabelDecidesOnlyWhereNothingSpeaksAgainstIt()
{
    QFETCH(Types, types);
    QFETCH(QString, said);
    QFETCH(QString, label);
    QFETCH(QString, suggested);
    Inventory inventory;
    inventory.companyTypes = wholeSet(types);
    inventory.customerType = said;
    const CustomerTypes customers(inventory);
    QTEST(static_cast<int>(customers.origin()), "origin");
    QCOMPARE(customers.label(), label);
    QCOMPARE(customers.suggestedValue(), suggested);
    QCOMPARE(customers.isKnown(), !label.isEmpty());
}

void TestCustomerTypes::nobodyIsACustomerAndNobodyIsNoneUntilItIsKnown()
{
    SampleFacts sample;
    sample.inventory.companyTypes.rows[0].label = u"Kunde"_s;
    QVERIFY(customerCompanies(sample.inventory).isEmpty());
    for (const SiteCompany &site : siteCompanies(sample.inventory))
        QVERIFY(site.state != SiteCompanyState::NotCustomer);
    sample.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
    QCOMPARE(suggestCompanies(sample.inventory)[0].company.best, u"Customer 1"_s);
    sample.inventory.customerType = u"1"_s;
    QCOMPARE(customerCompanies(sample.inventory).size(), 3);
}

TRIVET_TEST(TestCustomerTypes)

} // namespace tst_customertypes

#include "tst_customertypes.moc"
