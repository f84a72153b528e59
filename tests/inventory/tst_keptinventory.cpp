// SPDX-License-Identifier: Apache-2.0
// What is read is kept for the next run: every data set, whole, and nothing that must not be written down.
#include "inventory/keeping/keptinventory.h"
#include "inventory/keeping/readingkeeper.h"
#include "inventory/keeping/recordfields.h"
#include "store/freshtenant.h"
#include "support/practicetenant.h"
#include "support/smalldisk.h"
#include "support/testprogram.h"

#include <QDir>
#include <QRegularExpression>

#include <type_traits>

namespace tst_keptinventory {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 5, 2), QTime(8, 0), Qt::UTC);

/// Gives every field of every record a value of its own.
class Filler
{
public:
    template <typename T>
    void fill(T &value)
    {
        ++m_number;
        if constexpr (KeptRecord<T>)
            RecordFields<T>::visit(value, [this](auto &...fields) { (this->fill(fields), ...); });
        else if constexpr (std::is_same_v<T, QString>)
            value = u"Müller & Söhne %1"_s.arg(m_number);
        else if constexpr (std::is_same_v<T, QUrl>)
            value = QUrl(u"https://webservices%1.autotask.net/ATServicesRest/"_s.arg(m_number));
        else if constexpr (std::is_same_v<T, QDateTime>)
            value = morning.addMSecs(m_number);
        else if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>)
            value = static_cast<T>(1);
        else if constexpr (requires { value.emplaceBack(); })
            fill(value.emplaceBack());
        else if constexpr (requires { value.emplace(); })
            fill(value.emplace());
        else
            value = static_cast<T>(m_number);
    }

private:
    int m_number = 0;
};

/// Every set with a row of which each field is filled and one with nothing in it.
Inventory filled()
{
    Filler filler;
    Inventory inventory;
    for (const DataSetId set : allDataSets()) {
        visitDataSet(inventory, set, [&filler]<typename Row>(DataSet<Row> &data) {
            data.rows = {Row(), Row()};
            filler.fill(data.rows.first());
            data.asOf = morning;
            data.isWhole = true;
        });
    }
    return inventory;
}

template <typename Compare>
void forBoth(const Inventory &one, const Inventory &other, DataSetId set, Compare compare)
{
    visitDataSet(one, set, [&]<typename Row>(const DataSet<Row> &left) {
        visitDataSet(other, set, [&]<typename Other>(const DataSet<Other> &right) {
            if constexpr (std::is_same_v<Row, Other>)
                compare(left, right);
        });
    });
}

QByteArray everyFileBelow(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(text.toUtf8()) || bytes.contains(wide);
}

KeptInventory loadedFrom(const QString &folder)
{
    ReadingKeeper keeper(folder, ReadingKeeper::Mode::ReadOnly);
    QSignalSpy loaded(&keeper, &ReadingKeeper::loaded);
    keeper.load();
    if (loaded.isEmpty() && !loaded.wait(30'000))
        qFatal("What was kept did not come");
    return keeper.kept();
}

} // namespace

class TestKeptInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDataSetComesBackAsItWas_data()
    {
        QTest::addColumn<DataSetId>("set");
        for (const DataSetId set : allDataSets())
            QTest::newRow(qPrintable(dataSetKey(set))) << set;
    }
    void everyDataSetComesBackAsItWas()
    {
        QFETCH(DataSetId, set);
        const Inventory read = filled();
        Inventory recalled;
        QVERIFY(unpack(packed(read, set, u"v"_s), recalled));
        forBoth(read, recalled, set, [](const auto &left, const auto &right) {
            QCOMPARE(right.rows.size(), 2);
            QVERIFY(right.rows == left.rows);
            QCOMPARE(right.asOf, left.asOf);
            QVERIFY(right.isWhole && right.isKept && right.isProof() && !right.isFreshProof());
        });
    }

    void whatAListLacksIsKeptWithIt()
    {
        Inventory read = filled();
        read.rmmSites.isWhole = false;
        read.rmmSites.shortfall =
            Shortfall{Shortfall::Cause::Unreadable, 7, 9, 2, UnreadableRow{u"12"_s, 3, u"name"_s}};
        Inventory recalled;
        QVERIFY(unpack(packed(read, DataSetId::RmmSites, {}), recalled));
        QVERIFY(recalled.rmmSites.shortfall == read.rmmSites.shortfall);
        QVERIFY(!recalled.rmmSites.isProof());
    }

    void anotherFormIsThrownAway()
    {
        KeptReading kept = packed(filled(), DataSetId::AutotaskCompanies, {});
        kept.form = packed(filled(), DataSetId::AutotaskProducts, {}).form;
        Inventory recalled;
        QVERIFY(!unpack(kept, recalled));
        kept = packed(filled(), DataSetId::AutotaskCompanies, {});
        kept.key = u"autotask.whatever"_s;
        QVERIFY(!unpack(kept, recalled));
        for (const DataSetId set : allDataSets())
            QVERIFY(!recalled.reading(set).asOf.isValid());
    }

    void bytesThatAreCutOrGoOnAreThrownAway()
    {
        const KeptReading kept = packed(filled(), DataSetId::GlueConfigurations, {});
        for (qsizetype size = 0; size < kept.bytes.size(); ++size) {
            KeptReading cut = kept;
            cut.bytes.truncate(size);
            Inventory recalled;
            QVERIFY2(!unpack(cut, recalled), qPrintable(QString::number(size)));
        }
        KeptReading longer = kept;
        longer.bytes += '\0';
        Inventory recalled;
        QVERIFY(!unpack(longer, recalled));
    }

    void theKeeperGivesBackWhatWasReadWithWhichValues()
    {
        const FreshTenant tenant;
        const auto read = std::make_shared<const Inventory>(filled());
        {
            ReadingKeeper keeper(tenant.info.path, ReadingKeeper::Mode::ReadWrite);
            keeper.keep(read, {DataSetId::AutotaskCompanies}, u"one"_s);
            keeper.keep(read, {DataSetId::RmmSites, DataSetId::AutotaskCompanies}, u"two"_s);
        }
        const KeptInventory kept = loadedFrom(tenant.info.path);
        QCOMPARE(kept.values,
                 (QMap<DataSetId, QString>{{DataSetId::AutotaskCompanies, u"two"_s}, {DataSetId::RmmSites, u"two"_s}}));
        QVERIFY(kept.inventory->companies.rows == read->companies.rows);
        QVERIFY(kept.inventory->rmmSites.isKept);
    }

    void onlyWhatThisRunReadIsKept()
    {
        const FreshTenant tenant;
        auto read = std::make_shared<Inventory>(filled());
        read->companies.problem = Problem{.kind = ProblemKind::Offline};
        read->products.isKept = true;
        read->rmmSites = {};
        {
            ReadingKeeper keeper(tenant.info.path, ReadingKeeper::Mode::ReadWrite);
            keeper.keep(read, {DataSetId::AutotaskCompanies, DataSetId::AutotaskProducts, DataSetId::RmmSites}, u"v"_s);
        }
        QVERIFY(loadedFrom(tenant.info.path).values.isEmpty());
    }

    void aSecondCopyKeepsNothing()
    {
        const FreshTenant tenant;
        {
            ReadingKeeper keeper(tenant.info.path, ReadingKeeper::Mode::ReadOnly);
            keeper.keep(std::make_shared<const Inventory>(filled()), {DataSetId::RmmSites}, u"v"_s);
        }
        QVERIFY(loadedFrom(tenant.info.path).values.isEmpty());
    }

    void aFullDiskIsLoggedAndHoldsNobodyUp()
    {
        const FreshTenant tenant;
        const SmallDisk disk;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be kept"_s));
        ReadingKeeper keeper(tenant.info.path, ReadingKeeper::Mode::ReadWrite);
        QSignalSpy written(&keeper, &ReadingKeeper::written);
        keeper.keep(std::make_shared<const Inventory>(filled()), {DataSetId::RmmSites}, u"v"_s);
        QVERIFY(keeper.isWriting());
        QVERIFY(written.wait(30'000));
        QVERIFY(!keeper.isWriting());
    }

    void noSecretAndNoCustomFieldIsInAnyFile()
    {
        practice::PracticeOptions options;
        options.stage = practice::Stage::Complete;
        PracticeTenant world(options);
        world.signInEverywhere();
        world.readAll();
        const auto read = world.loader->snapshot();
        QVERIFY(read->rmmDevices.isProof() && read->devices.isProof() && read->glueConfigurations.isProof());
        const FreshTenant tenant;
        {
            ReadingKeeper keeper(tenant.info.path, ReadingKeeper::Mode::ReadWrite);
            keeper.keep(read, QSet<DataSetId>(allDataSets().begin(), allDataSets().end()), u"v"_s);
        }
        const QByteArray files = everyFileBelow(tenant.info.path);
        QVERIFY(holds(files, read->rmmDevices.rows.first().hostname)); // rows are there, to be found
        QVERIFY(!holds(files, u"Bought 20"_s));                        // the warranty note of the world's devices
        const QStringList secrets{world.part(VendorId::Autotask)["secret"_L1].toString(),
                                  world.part(VendorId::Autotask)["apiIntegrationCode"_L1].toString(),
                                  world.part(VendorId::DattoRmm)["apiKey"_L1].toString(),
                                  world.part(VendorId::DattoRmm)["apiSecretKey"_L1].toString(),
                                  world.part(VendorId::ItGlue)["apiKey"_L1].toString(),
                                  world.part(VendorId::DattoSaas)["publicKey"_L1].toString(),
                                  world.part(VendorId::DattoSaas)["secretKey"_L1].toString()};
        for (const QString &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            QVERIFY(!holds(files, secret));
        }
    }
};

TRIVET_TEST(TestKeptInventory)

} // namespace tst_keptinventory

#include "tst_keptinventory.moc"
