// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/readcost.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_readcost {

using namespace trivet;
using namespace trivet::test;

class ReadCostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVendorWithoutASignInCostsNothing();
    void pagesFollowTheRows();
    void beforeTheFirstReadingTheAccountTells();
    void moreThanAWindowAllowsTakesWindows();
    void whatWasReadIsPaidFor();
};

ReadCost costOf(VendorId vendor, const QList<ReadCost> &costs)
{
    const auto found =
        std::find_if(costs.begin(), costs.end(), [vendor](const ReadCost &cost) { return cost.vendor == vendor; });
    return found == costs.end() ? ReadCost{.vendor = vendor} : *found;
}

void accept(Inventory &inventory, AccountId account)
{
    inventory.signIn(account).outcome = SignIn::Outcome::Accepted;
}

void ReadCostTest::aVendorWithoutASignInCostsNothing()
{
    Inventory inventory;
    QVERIFY(expectedCost(inventory).isEmpty());
    accept(inventory, AccountId::ItGlue);
    const QList<ReadCost> costs = expectedCost(inventory);
    QCOMPARE(costs.size(), 1);
    QCOMPARE(costs.first().vendor, VendorId::ItGlue);
    QCOMPARE(costs.first().requests, 5); // a page of each of its lists
}

void ReadCostTest::pagesFollowTheRows()
{
    Inventory inventory;
    accept(inventory, AccountId::DattoRmm);
    const int little = costOf(VendorId::DattoRmm, expectedCost(inventory)).requests;
    inventory.rmmDevices = wholeSet(QList<datto_rmm::Device>(250));
    QCOMPARE(costOf(VendorId::DattoRmm, expectedCost(inventory)).requests, little);
    inventory.rmmDevices = wholeSet(QList<datto_rmm::Device>(251));
    QCOMPARE(costOf(VendorId::DattoRmm, expectedCost(inventory)).requests, little + 1);
}

void ReadCostTest::beforeTheFirstReadingTheAccountTells()
{
    Inventory inventory;
    accept(inventory, AccountId::Autotask);
    accept(inventory, AccountId::DattoRmm);
    const QList<ReadCost> before = expectedCost(inventory);
    datto_rmm::Account account;
    account.devices = 100'000;
    inventory.rmmAccount = wholeSet(QList{account});
    const QList<ReadCost> after = expectedCost(inventory);
    QCOMPARE(costOf(VendorId::Autotask, after).requests - costOf(VendorId::Autotask, before).requests, 199);
    QCOMPARE(costOf(VendorId::DattoRmm, after).requests - costOf(VendorId::DattoRmm, before).requests, 399);
}

void ReadCostTest::moreThanAWindowAllowsTakesWindows()
{
    Inventory inventory;
    accept(inventory, AccountId::DattoRmm);
    inventory.budgets = {{.vendor = VendorId::DattoRmm, .limit = 10, .window = std::chrono::seconds(60)}};
    inventory.rmmDevices = wholeSet(QList<datto_rmm::Device>(250 * 24)); // 29 calls with what stands beside them
    const ReadCost cost = costOf(VendorId::DattoRmm, expectedCost(inventory));
    QCOMPARE(cost.requests, 29);
    QCOMPARE(cost.duration, std::chrono::seconds(120));
}

void ReadCostTest::whatWasReadIsPaidFor()
{
    Inventory inventory;
    accept(inventory, AccountId::Autotask);
    accept(inventory, AccountId::DattoRmm);
    const QDateTime begun = sampleNow();
    inventory.rmmSites = wholeSet(QList<datto_rmm::Site>(3), begun.addMSecs(1500));
    inventory.companies = wholeSet(QList<autotask::Company>(3), begun.addSecs(-60));
    const QList<ReadCost> paid = paidCost(inventory, begun);
    QCOMPARE(paid.size(), 1);
    QCOMPARE(paid.first().vendor, VendorId::DattoRmm);
    QCOMPARE(paid.first().duration, std::chrono::seconds(2));
}

TRIVET_TEST(ReadCostTest)

} // namespace tst_readcost

#include "tst_readcost.moc"
