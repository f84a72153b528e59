// SPDX-License-Identifier: Apache-2.0
// A second reading asks Autotask only for what changed, be the first one this run's or an earlier one's.
#include "inventory/keeping/keptinventory.h"
#include "support/practicetenant.h"
#include "support/testprogram.h"

#include <algorithm>

namespace tst_secondreading {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

namespace {

const QSet<DataSetId> changing{DataSetId::AutotaskCompanies, DataSetId::AutotaskDevices};

practice::PracticeOptions linkedWorld()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::RmmLinked;
    return options;
}

/// Reads them whole, and forgets what this run knows of the tenant but for what is kept of it.
struct Reopened
{
    explicit Reopened(PracticeTenant &world) : tenant(world)
    {
        tenant.signInBoth();
        tenant.read(changing + QSet{DataSetId::AutotaskCompanyTypes, DataSetId::RmmSites, DataSetId::RmmDevices});
        const auto read = tenant.loader->snapshot();
        for (const DataSetId set : allDataSets()) {
            if (read->reading(set).asOf.isValid())
                QVERIFY(unpack(packed(*read, set, {}), kept));
        }
    }
    /// As the wizard does when it opens a tenant again: what was kept, then the values, then a sign-in.
    void openAndSignIn()
    {
        tenant.renewLoader();
        tenant.loader->recall(kept, QSet<DataSetId>(allDataSets().begin(), allDataSets().end()));
        tenant.giveAutotask({}, InventorySource::Former::Recalled);
        tenant.signIn(AccountId::Autotask);
        before = tenant.autotaskRequests();
    }
    int requests() const { return tenant.autotaskRequests() - before; }

    PracticeTenant &tenant;
    Inventory kept;
    int before = 0;
};

template <typename Row>
const Row *rowOf(const QList<Row> &rows, qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestSecondReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsThereBeforeAnyCall()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        tenant.renewLoader();
        const int before = tenant.autotaskRequests();
        QSignalSpy changed(tenant.loader.get(), &InventorySource::changed);
        tenant.loader->recall(reopened.kept, changing);
        QCOMPARE(changed.count(), 1);
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(inventory->devices.isProof() && inventory->devices.isKept);
        QVERIFY(inventory->devices.rows == reopened.kept.devices.rows);
        QCOMPARE(inventory->devices.asOf, reopened.kept.devices.asOf);
        QCOMPARE(inventory->signIn(AccountId::Autotask).outcome, SignIn::Outcome::NotTried);
        QCOMPARE(tenant.autotaskRequests(), before);
        tenant.giveAutotask(u"another"_s); // values that it was not read with
        QVERIFY(!tenant.loader->snapshot()->devices.asOf.isValid());
    }

    void nothingChangedTakesTwoOrThreeCallsAList()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        reopened.openAndSignIn();
        tenant.read(changing);
        // Companies: what changed, and how many there are. The devices of this world came in one moment: that they are
        // all there is counted, not read once more. And the picklist that names the company types.
        QCOMPARE(reopened.requests(), 2 + 3 + 1);
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(inventory->devices.isFreshProof() && inventory->companies.isFreshProof());
        QVERIFY(inventory->devices.rows == reopened.kept.devices.rows);
        QVERIFY(inventory->devices.asOf > reopened.kept.devices.asOf);
    }

    void changedAndDeactivatedRowsComeByTheirStamp()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        const qint64 renamed = reopened.kept.devices.rows.at(3).id;
        const qint64 retired = reopened.kept.devices.rows.at(4).id;
        QVERIFY(
            tenant.writeAutotask(u"ConfigurationItems"_s, {{u"id"_s, renamed}, {u"referenceTitle"_s, u"RENAMED-1"_s}}));
        QVERIFY(tenant.writeAutotask(u"ConfigurationItems"_s, {{u"id"_s, retired}, {u"isActive"_s, false}}));
        reopened.openAndSignIn();
        tenant.read({DataSetId::AutotaskDevices});
        QCOMPARE(reopened.requests(), 3); // the changes, the moment they came in, all
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(inventory->devices.isFreshProof());
        QCOMPARE(rowOf(inventory->devices.rows, renamed)->referenceTitle, u"RENAMED-1"_s);
        QVERIFY(!rowOf(inventory->devices.rows, retired)->isActive);
        QCOMPARE(inventory->devices.rows.size(), reopened.kept.devices.rows.size());
        // And the next one sees only what came after that.
        const int before = tenant.autotaskRequests();
        QVERIFY(
            tenant.writeAutotask(u"ConfigurationItems"_s, {{u"id"_s, renamed}, {u"referenceTitle"_s, u"RENAMED-2"_s}}));
        tenant.read({DataSetId::AutotaskDevices});
        QVERIFY(tenant.autotaskRequests() - before <= 1 + 3);
        QCOMPARE(rowOf(tenant.loader->snapshot()->devices.rows, renamed)->referenceTitle, u"RENAMED-2"_s);
    }

    void newRowsJoin()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        const autotask::ConfigurationItem &like = reopened.kept.devices.rows.first();
        const auto id = tenant.createInAutotask(u"ConfigurationItems"_s, {{u"companyID"_s, like.companyId},
                                                                          {u"productID"_s, like.productId},
                                                                          {u"isActive"_s, true},
                                                                          {u"referenceTitle"_s, u"NEW-1"_s}});
        QVERIFY(id);
        reopened.openAndSignIn();
        tenant.read({DataSetId::AutotaskDevices});
        QCOMPARE(reopened.requests(), 3);
        const auto inventory = tenant.loader->snapshot();
        QCOMPARE(inventory->devices.rows.size(), reopened.kept.devices.rows.size() + 1);
        QCOMPARE(rowOf(inventory->devices.rows, *id)->referenceTitle, u"NEW-1"_s);
        QVERIFY(inventory->devices.isFreshProof());
    }

    void aDeletedRowIsNoticedByTheCountAndTheListReadWhole()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        // The vendor has it no more.
        autotask::ConfigurationItem gone = reopened.kept.devices.rows.first();
        gone.id = 1;
        gone.lastModifiedTime = gone.lastModifiedTime.addDays(-30);
        reopened.kept.devices.rows.prepend(gone);
        reopened.openAndSignIn();
        tenant.read({DataSetId::AutotaskDevices});
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(!rowOf(inventory->devices.rows, 1));
        QCOMPARE(inventory->devices.rows.size(), reopened.kept.devices.rows.size() - 1);
        QVERIFY(inventory->devices.isFreshProof());
        const int pages = static_cast<int>(inventory->devices.rows.size() / 500) + 1;
        QCOMPARE(reopened.requests(), 3 + 1 + pages); // the changes and counts, then the count and the pages of all
    }

    void whatIsNoProofIsReadWhole()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        reopened.kept.companies.isWhole = false;
        reopened.kept.companies.rows.removeLast();
        reopened.openAndSignIn();
        tenant.read({DataSetId::AutotaskCompanies});
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(inventory->companies.isFreshProof());
        QCOMPARE(inventory->companies.rows.size(), reopened.kept.companies.rows.size() + 1);
    }

    void aReadingThatFailsLeavesWhatWasKept()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        reopened.openAndSignIn();
        tenant.setFault(u"autotask-html"_s, u""_s);
        tenant.read({DataSetId::AutotaskDevices});
        const auto inventory = tenant.loader->snapshot();
        QVERIFY(inventory->devices.problem);
        QVERIFY(inventory->devices.isKept && !inventory->devices.isKnown());
        QCOMPARE(inventory->devices.rows.size(), reopened.kept.devices.rows.size());
    }

    void devicesOfDattoRmmAreReadWholeForAPersonAndBySitesInTheBackground()
    {
        PracticeTenant tenant(linkedWorld());
        Reopened reopened(tenant);
        tenant.renewLoader();
        tenant.loader->recall(reopened.kept, {DataSetId::RmmSites, DataSetId::RmmDevices});
        tenant.giveRmm(u"https://concord-api.centrastage.net"_s, InventorySource::Former::Recalled);
        tenant.signIn(AccountId::DattoRmm);
        int before = tenant.rmmRequests();
        tenant.read({DataSetId::RmmDevices}, ReadPurpose::Background);
        QCOMPARE(tenant.rmmRequests() - before, 1); // the sites; no count of theirs changed
        QVERIFY(tenant.loader->snapshot()->rmmDevices.isFreshProof());
        before = tenant.rmmRequests();
        tenant.read({DataSetId::RmmDevices});
        QVERIFY(tenant.rmmRequests() - before >= static_cast<int>(reopened.kept.rmmDevices.rows.size()) / 250);
    }
};

TRIVET_TEST(TestSecondReading)

} // namespace tst_secondreading

#include "tst_secondreading.moc"
