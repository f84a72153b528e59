// SPDX-License-Identifier: Apache-2.0
#include "practice/heldworld.h"
#include "practice/it_glue/records.h"
#include "practice/seeds/saasnames.h"
#include "practice/syncs/saas_to_itglue.h"
#include "practice/truth/saas.h"
#include "practice/world/likenames.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_saasseeds {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions ofStage(Stage stage, quint64 seed = 1)
{
    PracticeOptions options;
    options.stage = stage;
    options.seed = seed;
    options.devices = 30;
    options.start = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    return options;
}

QHash<qint64, QString> companyNames(World &world)
{
    QHash<qint64, QString> names;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows())
        names.insert(id, row.value("companyName"_L1).toString());
    return names;
}

QStringList recordsOf(const QList<PlantedFault> &planted, const QString &check)
{
    QStringList ids;
    for (const PlantedFault &fault : planted) {
        if (fault.check != check)
            continue;
        for (const PlantedFault::Record &record : fault.records)
            ids.append(record.vendor + u'/' + record.entity + u'/' + record.id);
    }
    return ids;
}

} // namespace

class TestSaasSeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostNamesAreExactAndSomeMissInEachWay();
    void oneCustomerHasBothProducts();
    void namesMissInOneWay_data();
    void namesMissInOneWay();
    void wishedNumberIsMet_data();
    void wishedNumberIsMet();
    void sameSeedGivesTheSameClients();
    void freshWorldHasNothingWrongInSaas();
    void completeWorldIsMatchedWhole();
    void messyWorldHasItsFaults_data();
    void messyWorldHasItsFaults();
    void truthNamesTheRightClients();
};

void TestSaasSeeds::mostNamesAreExactAndSomeMissInEachWay()
{
    World world(ofStage(Stage::Fresh));
    const QHash<qint64, QString> names = companyNames(world);
    int exact = 0;
    int oneWay = 0;
    int otherwise = 0;
    int strangers = 0;
    const QMap<qint64, SaasClient> clients = saasClients(world.saas);
    for (const SaasClient &client : clients) {
        const QString company = names.value(client.companyId);
        exact += client.name == company ? 1 : 0;
        oneWay += differInOneWay(client.name, company) ? 1 : 0;
        strangers += client.companyId == 0 ? 1 : 0;
        otherwise += client.companyId != 0 && client.name != company && !differInOneWay(client.name, company) ? 1 : 0;
    }
    QVERIFY(clients.size() >= 30 && clients.size() <= 36);
    QVERIFY(exact > clients.size() * 2 / 3);
    QCOMPARE(oneWay, 5);
    QCOMPARE(otherwise, 2); // another script, a typo
    QCOMPARE(strangers, 1);
}

void TestSaasSeeds::oneCustomerHasBothProducts()
{
    World world(ofStage(Stage::Fresh));
    QMap<qint64, QMap<qint64, bool>> googleByClientByCompany;
    for (const SaasDomain &domain : world.saas.domains)
        googleByClientByCompany[domain.companyId][domain.customerId] = domain.isGoogle();
    int both = 0;
    for (const QMap<qint64, bool> &clients : std::as_const(googleByClientByCompany)) {
        const QList<bool> google = clients.values();
        both += google.contains(true) && google.contains(false) ? 1 : 0;
    }
    QCOMPARE(both, 1);
}

void TestSaasSeeds::namesMissInOneWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("miss");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *title, SaasNameMiss miss, const QString &name, const QString &other) {
        QTest::newRow(title) << name << static_cast<int>(miss) << other;
    };
    row("capitals", SaasNameMiss::Case, u"Nightjar Studios"_s, u"NIGHTJAR STUDIOS"_s);
    row("no capitals in Japanese", SaasNameMiss::Case, u"あおば精機株式会社"_s, u"あおば精機株式会社"_s);
    row("two spaces", SaasNameMiss::Spaces, u"Nightjar Studios"_s, u"Nightjar  Studios"_s);
    row("hidden space", SaasNameMiss::Spaces, u"Nightjar"_s, u"Nightjar\u00A0"_s);
    row("legal form", SaasNameMiss::LegalForm, u"Bright Anvil Metalworks Ltd"_s, u"Bright Anvil Metalworks Limited"_s);
    row("and", SaasNameMiss::Ampersand, u"Marrow & Pike"_s, u"Marrow and Pike"_s);
    row("accents", SaasNameMiss::Accent, u"Peñablanca Viñedos"_s, u"Penablanca Vinedos"_s);
    row("Greek in Latin", SaasNameMiss::Script, u"Ελαιώνες Θράκης"_s, u"Elaiones Thrakis"_s);
    row("Cyrillic in Latin", SaasNameMiss::Script, u"Кедровый мост"_s, u"Kedrovyy most"_s);
    row("a Cyrillic letter in Latin", SaasNameMiss::Script, u"Nightjar"_s, u"Nightjаr"_s);
    row("typo", SaasNameMiss::Typo, u"Nightjar"_s, u"Nihgtjar"_s);
}

void TestSaasSeeds::namesMissInOneWay()
{
    QFETCH(QString, name);
    QFETCH(int, miss);
    QTEST(missedSaasName(name, static_cast<SaasNameMiss>(miss)), "other");
}

void TestSaasSeeds::wishedNumberIsMet_data()
{
    QTest::addColumn<int>("clients");
    for (const int clients : {0, 1, 5, 40, 2000})
        QTest::addRow("%d", clients) << clients;
}

void TestSaasSeeds::wishedNumberIsMet()
{
    QFETCH(int, clients);
    PracticeOptions options = ofStage(Stage::Fresh);
    options.saasClients = clients;
    World world(options);
    QCOMPARE(saasClients(world.saas).size(), clients);
}

void TestSaasSeeds::sameSeedGivesTheSameClients()
{
    World first(ofStage(Stage::Fresh, 4));
    World second(ofStage(Stage::Fresh, 4));
    World other(ofStage(Stage::Fresh, 5));
    QCOMPARE(first.saas.domains.size(), second.saas.domains.size());
    for (size_t index = 0; index < first.saas.domains.size(); ++index) {
        QCOMPARE(first.saas.domains[index].customerName, second.saas.domains[index].customerName);
        QCOMPARE(first.saas.domains[index].seeded.active, second.saas.domains[index].seeded.active);
    }
    QVERIFY(first.saas.secretKey != other.saas.secretKey);
}

void TestSaasSeeds::freshWorldHasNothingWrongInSaas()
{
    World world(ofStage(Stage::Fresh));
    QVERIFY(!world.saasIntegration.on);
    QVERIFY(whatIsWrongInSaas(world).isEmpty());
}

void TestSaasSeeds::completeWorldIsMatchedWhole()
{
    World world(ofStage(Stage::Complete));
    QVERIFY(world.saasIntegration.on);
    QVERIFY(world.saasIntegration.lastAutomaticSync.isValid());
    QVERIFY(whatIsWrongInSaas(world).isEmpty());
    const QMap<qint64, SaasClient> clients = saasClients(world.saas);
    QVERIFY(clients.size() > 20);
    QCOMPARE(world.saasIntegration.clients.size(), clients.size());
    for (const SaasIntegration::Match &match : std::as_const(world.saasIntegration.clients))
        QVERIFY(match.state == SaasIntegration::Match::State::Matched);
}

void TestSaasSeeds::messyWorldHasItsFaults_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4, 5, 6, 7, 8})
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSaasSeeds::messyWorldHasItsFaults()
{
    QFETCH(quint64, seed);
    World world(ofStage(Stage::Messy, seed));
    QVERIFY(world.saasIntegration.on);
    const QStringList unmatched = recordsOf(world.planted, u"P01"_s);
    const QStringList near = recordsOf(world.planted, u"P02"_s);
    QVERIFY(!near.isEmpty());
    QVERIFY(unmatched.size() > near.size());
    for (const QString &record : near)
        QVERIFY(unmatched.contains(record));
    QVERIFY(!recordsOf(world.planted, u"P05"_s).isEmpty());
}

void TestSaasSeeds::truthNamesTheRightClients()
{
    World world(ofStage(Stage::Fresh));
    world.glue.of(u"organizations"_s).clear();
    world.saas.domains.resize(4);
    const QStringList names{u"Acorn & Sons Ltd"_s, u"acorn & sons ltd"_s, u"Acorm & Sons Ltd"_s, u"Other"_s};
    for (size_t index = 0; index < 4; ++index) {
        world.saas.domains[index].customerId = static_cast<qint64>(index) + 1;
        world.saas.domains[index].customerName = names.at(static_cast<qsizetype>(index));
        world.saas.domains[index].organizationId = 1;
    }
    world.saas.domains[3].organizationId.reset();
    makeOrganization(world, names.at(0));
    world.saasActor().connect(world.now(), SaasActor::Suggestions::LeaveForReview);
    const QList<PlantedFault> wrong = whatIsWrongInSaas(world);
    const auto client = [](const char *id) { return u"dattoSaas/clients/"_s + QLatin1StringView(id); };
    QCOMPARE(recordsOf(wrong, u"P01"_s), (QStringList{client("2"), client("3"), client("4")}));
    QCOMPARE(recordsOf(wrong, u"P02"_s), QStringList{client("2")});
    QCOMPARE(recordsOf(wrong, u"P05"_s), QStringList{client("4")});
}

TRIVET_TEST(TestSaasSeeds)

} // namespace tst_saasseeds

#include "tst_saasseeds.moc"
