// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/arrivals.h"
#include "inventory/joins/customertypes.h"
#include "inventory/joins/joins.h"
#include "support/practicetenant.h"
#include "support/testprogram.h"

namespace tst_loader {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDefaultWorldWhole();
    void usesNoMoreRequestsThanPagesAndCalls();
    void setsBeingReadAreNotReadTwice();
    void nothingIsReadBeforeSigningIn();
    void readsWaitForASignInUnderWay();
    void refusedSecretIsSentOnce();
    void zoneOfAnUnknownUserCannotBeTold();
    void foreignAddressIsRefusedWithoutARequest();
    void equalValuesKeepWhatWasReadAndOthersForgetIt();
    void pollingTakesOnlyWhatChanged();
    void unreadableReplyKeepsRowsButIsNoProof();
    void pageThatBreaksOffIsNoProof();
    void cancelEndsReadingAndKeepsRows();
    void snapshotsNeverChangeUnderTheirReader();
    void valuesThatWorkedEarlierAreRemembered();
};

void TestLoader::readsTheDefaultWorldWhole()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    tenant.readAll();
    const auto inventory = tenant.loader->snapshot();
    for (const DataSetId set : allDataSets()) {
        const Inventory::Reading reading = inventory->reading(set);
        const AccountId account = dataSetAccount(set);
        if (account != AccountId::Autotask && account != AccountId::DattoRmm) {
            QVERIFY2(!reading.isWhole, qPrintable(dataSetKey(set))); // nobody gave its keys
            continue;
        }
        QVERIFY2(!reading.problem,
                 qPrintable(
                     dataSetKey(set) + u' ' +
                     (reading.problem ? problemKindKey(reading.problem->kind) + reading.problem->detail : QString())));
        QVERIFY2(reading.isWhole && reading.asOf.isValid(), qPrintable(dataSetKey(set)));
        QVERIFY2(reading.rows > 0, qPrintable(dataSetKey(set)));
    }
    QCOMPARE(inventory->companies.rows.size(), 61);
    const CustomerTypes customers(*inventory);
    QCOMPARE(customers.origin(), CustomerTypes::Origin::Label);
    QCOMPARE(std::count_if(inventory->companies.rows.begin(), inventory->companies.rows.end(),
                           [&](const autotask::Company &company) { return customers.contains(company.companyType); }),
             46);
    QCOMPARE(siteCompanies(*inventory).size(), 46);
    int onCustomerSites = 0;
    for (const DeviceTypeCount &count : deviceTypeCounts(*inventory))
        onCustomerSites += count.devices;
    QCOMPARE(onCustomerSites, 1318);
    QCOMPARE(inventory->budgets.size(), 3);
}

void TestLoader::usesNoMoreRequestsThanPagesAndCalls()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    QCOMPARE(tenant.autotaskRequests(), 2); // zone, threshold
    QCOMPARE(tenant.rmmRequests(), 4);      // status, token, account, request rate
    tenant.read({DataSetId::AutotaskCompanies, DataSetId::AutotaskItemTypes, DataSetId::AutotaskProducts,
                 DataSetId::RmmSites, DataSetId::RmmDevices});
    const auto inventory = tenant.loader->snapshot();
    // One count and one page each, and the picklist that names the company types.
    QCOMPARE(tenant.autotaskRequests(), 2 + 7);
    const auto pages = [](qsizetype rows) { return static_cast<int>((rows + 249) / 250); };
    QCOMPARE(tenant.rmmRequests(),
             4 + 1 + pages(inventory->rmmSites.rows.size()) + pages(inventory->rmmDevices.rows.size()));
}

void TestLoader::setsBeingReadAreNotReadTwice()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    const int before = tenant.autotaskRequests();
    tenant.loader->refresh({DataSetId::AutotaskProducts}, ReadPurpose::AskedByPerson);
    QVERIFY(tenant.loader->isReading(DataSetId::AutotaskProducts));
    tenant.loader->refresh({DataSetId::AutotaskProducts}, ReadPurpose::AskedByPerson);
    tenant.read({DataSetId::AutotaskProducts});
    QCOMPARE(tenant.autotaskRequests(), before + 2); // the count and the page
}

void TestLoader::nothingIsReadBeforeSigningIn()
{
    PracticeTenant tenant;
    tenant.giveAutotask();
    QSignalSpy changed(tenant.loader.get(), &InventorySource::changed);
    tenant.loader->refresh({DataSetId::AutotaskProducts}, ReadPurpose::AskedByPerson);
    QVERIFY(!tenant.loader->isReading(DataSetId::AutotaskProducts));
    PracticeTenant::waitUntil([&] { return !changed.isEmpty(); });
    QVERIFY(changed.last().first().value<QSet<DataSetId>>().contains(DataSetId::AutotaskProducts));
    QCOMPARE(tenant.autotaskRequests(), 0);
    QVERIFY(!tenant.loader->snapshot()->products.asOf.isValid());
}

void TestLoader::readsWaitForASignInUnderWay()
{
    PracticeTenant tenant;
    tenant.giveAutotask();
    tenant.loader->signIn(AccountId::Autotask);
    QVERIFY(tenant.loader->isSigningIn(AccountId::Autotask));
    tenant.read({DataSetId::AutotaskProducts});
    QVERIFY(tenant.loader->snapshot()->products.isProof());
}

void TestLoader::refusedSecretIsSentOnce()
{
    PracticeTenant tenant;
    tenant.giveAutotask(u"not-the-secret"_s);
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Refused);
    const auto inventory = tenant.loader->snapshot();
    QVERIFY(inventory->signIn(AccountId::Autotask).problem);
    QCOMPARE(inventory->signIn(AccountId::Autotask).problem->kind, ProblemKind::Credentials);
    QVERIFY(!inventory->signIn(AccountId::Autotask).workedBefore);
    QVERIFY(inventory->zone.isProof());
    const int sent = tenant.autotaskRequests();
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Refused);
    tenant.giveAutotask(u"not-the-secret"_s);
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Refused);
    QCOMPARE(tenant.autotaskRequests(), sent);
    tenant.giveAutotask();
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Accepted);
}

void TestLoader::zoneOfAnUnknownUserCannotBeTold()
{
    PracticeTenant tenant;
    std::map<AnswerId, Secret> secrets;
    secrets.emplace(AnswerId::AutotaskSecret, Secret::fromText(u"s"_s));
    secrets.emplace(AnswerId::AutotaskTrackingIdentifier, Secret::fromText(u"t"_s));
    tenant.loader->setCredentials(AccountId::Autotask, {{AnswerId::AutotaskUserName, u"nobody@nowhere.example"_s}},
                                  std::move(secrets));
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Unreachable);
    const auto inventory = tenant.loader->snapshot();
    QCOMPARE(inventory->signIn(AccountId::Autotask).problem->kind, ProblemKind::ZoneUnknown);
    QVERIFY(inventory->zone.problem);
    QCOMPARE(inventory->zone.problem->kind, ProblemKind::ZoneUnknown);
}

void TestLoader::foreignAddressIsRefusedWithoutARequest()
{
    PracticeTenant tenant;
    tenant.giveRmm(u"https://rmm.example.net"_s);
    QCOMPARE(tenant.signIn(AccountId::DattoRmm), SignIn::Outcome::Refused);
    QCOMPARE(tenant.loader->snapshot()->signIn(AccountId::DattoRmm).problem->kind, ProblemKind::ForeignHost);
    QCOMPARE(tenant.rmmRequests(), 0);
    tenant.giveRmm(u"K7X2-not-an-address"_s);
    QCOMPARE(tenant.signIn(AccountId::DattoRmm), SignIn::Outcome::Refused);
    QCOMPARE(tenant.loader->snapshot()->signIn(AccountId::DattoRmm).problem->kind, ProblemKind::Input);
    QCOMPARE(tenant.rmmRequests(), 0);
}

void TestLoader::equalValuesKeepWhatWasReadAndOthersForgetIt()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    tenant.read({DataSetId::AutotaskProducts, DataSetId::RmmSites});
    tenant.giveAutotask();
    QVERIFY(tenant.loader->snapshot()->products.isProof());
    tenant.giveAutotask(u"another"_s);
    const auto inventory = tenant.loader->snapshot();
    QVERIFY(!inventory->products.asOf.isValid());
    QVERIFY(inventory->products.rows.isEmpty());
    QCOMPARE(inventory->signIn(AccountId::Autotask).outcome, SignIn::Outcome::NotTried);
    QVERIFY(inventory->rmmSites.isProof());
}

void TestLoader::pollingTakesOnlyWhatChanged()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::RmmLinked;
    PracticeTenant tenant(options);
    tenant.signInBoth();
    const QSet<DataSetId> sets{DataSetId::AutotaskDevices, DataSetId::RmmSites, DataSetId::RmmDevices};
    tenant.read(sets);
    const auto whole = tenant.loader->snapshot();
    const int autotaskBefore = tenant.autotaskRequests();
    const int rmmBefore = tenant.rmmRequests();
    const qint64 bytesBefore = tenant.autotaskHttp->traffic().bytesReceived;
    tenant.read(sets, ReadPurpose::Background);
    const auto polled = tenant.loader->snapshot();
    // What changed, how many came in the moment of the fleet, and how many there are.
    QCOMPARE(tenant.autotaskRequests(), autotaskBefore + 3);
    QCOMPARE(tenant.rmmRequests(), rmmBefore + 1); // the site list, no device
    QVERIFY(tenant.autotaskHttp->traffic().bytesReceived - bytesBefore < bytesBefore / 4);
    QCOMPARE(polled->devices.rows.size(), whole->devices.rows.size());
    QCOMPARE(polled->rmmDevices.rows, whole->rmmDevices.rows);
    QVERIFY(polled->devices.isProof());
    QVERIFY(polled->devices.asOf >= whole->devices.asOf);
    QVERIFY(arrivals(*polled, {}).isKnown);
}

void TestLoader::unreadableReplyKeepsRowsButIsNoProof()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    tenant.read({DataSetId::RmmSites});
    const auto before = tenant.loader->snapshot();
    tenant.setFault(u"rmm-html"_s, u""_s);
    tenant.read({DataSetId::RmmSites});
    const auto after = tenant.loader->snapshot();
    QVERIFY(after->rmmSites.problem);
    QCOMPARE(after->rmmSites.problem->kind, ProblemKind::WebPage);
    QCOMPARE(after->rmmSites.rows, before->rmmSites.rows);
    QCOMPARE(after->rmmSites.asOf, before->rmmSites.asOf);
    QVERIFY(!after->rmmSites.isWhole);
    QVERIFY(!after->rmmSites.isProof());
    tenant.setFault(u"rmm-html"_s, QJsonValue::Null);
    tenant.read({DataSetId::RmmSites});
    QVERIFY(tenant.loader->snapshot()->rmmSites.isProof());
}

void TestLoader::pageThatBreaksOffIsNoProof()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::RmmLinked;
    PracticeTenant tenant(options);
    tenant.signInBoth();
    tenant.setFault(u"autotask-cut"_s, u""_s);
    tenant.read({DataSetId::AutotaskDevices});
    const auto inventory = tenant.loader->snapshot();
    QVERIFY(inventory->devices.problem);
    QVERIFY(!inventory->devices.isWhole);
    QVERIFY(!inventory->devices.isProof());
}

void TestLoader::cancelEndsReadingAndKeepsRows()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    tenant.read({DataSetId::RmmSites});
    const auto before = tenant.loader->snapshot();
    tenant.setFault(u"rmm-hang"_s, u""_s);
    tenant.loader->refresh({DataSetId::RmmSites}, ReadPurpose::AskedByPerson);
    QVERIFY(tenant.loader->isReading(DataSetId::RmmSites));
    tenant.loader->cancel();
    QVERIFY(!tenant.loader->isReading(DataSetId::RmmSites));
    tenant.setFault(u"rmm-hang"_s, QJsonValue::Null);
    const auto after = tenant.loader->snapshot();
    QCOMPARE(after->rmmSites.rows, before->rmmSites.rows);
    QVERIFY(after->rmmSites.isProof());
    tenant.read({DataSetId::RmmSites});
    QVERIFY(tenant.loader->snapshot()->rmmSites.asOf >= before->rmmSites.asOf);
    QVERIFY(tenant.loader->snapshot()->rmmSites.isProof());
}

void TestLoader::snapshotsNeverChangeUnderTheirReader()
{
    PracticeTenant tenant;
    tenant.signInBoth();
    const auto early = tenant.loader->snapshot();
    tenant.readAll();
    QVERIFY(early->products.rows.isEmpty());
    QVERIFY(!early->products.asOf.isValid());
    QVERIFY(early != tenant.loader->snapshot());
}

void TestLoader::valuesThatWorkedEarlierAreRemembered()
{
    PracticeTenant tenant;
    tenant.giveAutotask(u"was right last week"_s);
    tenant.loader->rememberWorked(AccountId::Autotask);
    QCOMPARE(tenant.signIn(AccountId::Autotask), SignIn::Outcome::Refused);
    QVERIFY(tenant.loader->snapshot()->signIn(AccountId::Autotask).workedBefore);
}

TRIVET_TEST(TestLoader)

} // namespace tst_loader

#include "tst_loader.moc"
