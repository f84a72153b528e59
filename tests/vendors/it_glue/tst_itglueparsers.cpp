// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/it_glue/parsers.h"

#include <QTest>

namespace tst_itglueparsers {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::it_glue;

class ItGlueParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganizationIsReadWithItsLinks();
    void aConfigurationIsReadWithItsLinksAndItsRmmRecord();
    void includedPartsAreFoundWhereverTheyStand_data();
    void includedPartsAreFoundWhereverTheyStand();
    void eachRowGetsItsOwnPartsOnly();
    void aPartThatDidNotComeAlongStillTells();
    void rmmCompaniesAreNamedWhereTheirShapeAllows_data();
    void rmmCompaniesAreNamedWhereTheirShapeAllows();
    void theRecordSeenLastSpeaksForTheDevice();
    void locationsTypesAndUsersAreRead();
    void psaIntegrationHasThreeWords_data();
    void psaIntegrationHasThreeWords();
    void longIdsKeepEveryDigit_data();
    void longIdsKeepEveryDigit();
    void nullAndAbsentReadAsNothing();
    void pagingComesFromMeta_data();
    void pagingComesFromMeta();
    void oddRecordsAreCounted_data();
    void oddRecordsAreCounted();
    void whatIsNoPageIsABadReply_data();
    void whatIsNoPageIsABadReply();
    void aPageThatBreaksOffAnywhereIsABadReply();
    void anAccountIsCountedAndItsSubdomainTakenFromALink_data();
    void anAccountIsCountedAndItsSubdomainTakenFromALink();
};

namespace {

const QByteArray metaPart =
    R"("meta":{"current-page":1,"next-page":2,"prev-page":null,"total-pages":3,"total-count":121,"filters":{}})";

QByteArray document(const QByteArray &data, const QByteArray &included = "[]")
{
    return R"({"data":)" + data + "," + metaPart + R"(,"links":{},"included":)" + included + "}";
}

const QByteArray organizationBody = document(
    R"([{"id":"142","type":"organizations","attributes":{
    "name":"Fernhill & Søn, Inc. ","alert":null,"description":null,"organization-type-id":7,"organization-type-name":"Customer",
    "organization-status-id":3,"organization-status-name":"Active","my-glue":false,"primary":true,"logo":null,
    "quick-notes":"<p>&quot;door code&quot;</p>","short-name":"FERN","parent-id":null,"ancestor-ids":"[1,6]",
    "psa-integration":"enabled","created-at":"2016-09-14T18:15:28.000Z","updated-at":"2026-11-20T07:01:02.345Z"},
   "relationships":{"adapters-resources":{"data":[{"id":"9001","type":"adapters-resources"},{"id":"9002","type":"adapters-resources"}]},
                    "rmm-companies":{"data":[{"id":"31","type":"rmm-companies"}]},"attachments":{}}}])",
    R"([{"id":"9002","type":"adapters-resources","attributes":{"adapter-type-name":"Microsoft","remote-id":"8f3c","sync":false,"orphaned":true}},
        {"id":"31","type":"rmm-companies","attributes":{"name":"Fernhill"}},
        {"id":"9001","type":"adapters-resources","attributes":{"adapter-type-name":"Autotask","remote-id":"0","sync":true,"orphaned":false}}])");

const QByteArray configurationBody = document(
    R"([{"id":"39184065","type":"configurations","attributes":{
    "organization-id":4489414129010794,"organization-name":"Fernhill","resource-url":"https://fernhill-it.itglue.com/142/configurations/39184065",
    "restricted":false,"psa-integration":"orphaned","my-glue":false,"name":"SRV01","hostname":"srv01.local","primary-ip":"10.0.0.17",
    "mac-address":"18-5E-0F-ED-99-90","default-gateway":null,"serial-number":"C03R3LT7","asset-tag":null,"notes":null,
    "warranty-expires-at":"2027-01-01","created-at":"2016-09-14T18:15:28.000Z","updated-at":"2026-11-21T08:00:00.000Z",
    "configuration-type-id":5,"configuration-type-name":"Managed Server","configuration-type-kind":"server",
    "configuration-status-id":1,"configuration-status-name":"Active","manufacturer-id":2,"manufacturer-name":"Dell",
    "model-id":9,"archived":true,"model-name":"R740","contact-name":null},
   "relationships":{"adapters-resources":{"data":[{"id":"77","type":"adapters-resources"}]},"rmm-records":{"data":[{"id":"1","type":"rmm-records"}]}}}])",
    R"([{"id":"77","type":"adapters-resources","attributes":{"adapter-type-name":"autotask","remote-id":29683591,"sync":true,"orphaned":false}},
        {"id":"1","type":"rmm-records","attributes":{"name":"SRV01","cpu":null,"device-type":"Server",
         "external-url":"https://concord.rmm.datto.com/device/4711","hostname":"SRV01","last-login-user":null,
         "last-seen-online":"2026-01-27T19:27:41.000Z","manufacturer-name":"Dell","memory-total":null,"serial-number":"C03R3LT7",
         "disks":[{"size":1}],"ip-addresses":["10.0.0.17"],"mac-addresses":["00-00-00-00-00-01","18:5e:0f:ed:99:90"]},
         "relationships":{"configuration":{"data":{"id":"39184065","type":"configurations"}}}}])");

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

void ItGlueParsersTest::anOrganizationIsReadWithItsLinks()
{
    const auto page = parsePage<Organization>(organizationBody);
    QVERIFY(page.has_value());
    Organization wanted;
    wanted.id = 142;
    wanted.name = u"Fernhill & Søn, Inc. "_s;
    wanted.primary = true;
    wanted.typeName = u"Customer"_s;
    wanted.statusName = u"Active"_s;
    wanted.shortName = u"FERN"_s;
    wanted.psa = PsaState::Enabled;
    wanted.links = {{u"Autotask"_s, u"0"_s, true, false}, {u"Microsoft"_s, u"8f3c"_s, false, true}};
    wanted.rmmCompanies = {u"Fernhill"_s};
    wanted.updatedAt = utc(u"2026-11-20T07:01:02.345Z"_s);
    QCOMPARE(page->rows, QList<Organization>{wanted});
}

void ItGlueParsersTest::aConfigurationIsReadWithItsLinksAndItsRmmRecord()
{
    const auto page = parsePage<Configuration>(configurationBody);
    QVERIFY(page.has_value());
    Configuration wanted;
    wanted.id = 39184065;
    wanted.organizationId = 4489414129010794;
    wanted.organizationName = u"Fernhill"_s;
    wanted.name = u"SRV01"_s;
    wanted.hostname = u"srv01.local"_s;
    wanted.serialNumber = u"C03R3LT7"_s;
    wanted.macAddress = u"18-5E-0F-ED-99-90"_s;
    wanted.typeName = u"Managed Server"_s;
    wanted.statusName = u"Active"_s;
    wanted.manufacturerName = u"Dell"_s;
    wanted.modelName = u"R740"_s;
    wanted.archived = true;
    wanted.psa = PsaState::Orphaned;
    wanted.warrantyExpires = u"2027-01-01"_s;
    wanted.resourceUrl = u"https://fernhill-it.itglue.com/142/configurations/39184065"_s;
    wanted.links = {{u"autotask"_s, u"29683591"_s, true, false}};
    RmmRecord rmm;
    rmm.name = u"SRV01"_s;
    rmm.hostname = u"SRV01"_s;
    rmm.externalUrl = u"https://concord.rmm.datto.com/device/4711"_s;
    rmm.serialNumber = u"C03R3LT7"_s;
    rmm.macAddresses = {u"00-00-00-00-00-01"_s, u"18:5e:0f:ed:99:90"_s};
    rmm.lastSeenOnline = utc(u"2026-01-27T19:27:41.000Z"_s);
    wanted.rmm = rmm;
    wanted.updatedAt = utc(u"2026-11-21T08:00:00.000Z"_s);
    QCOMPARE(page->rows, QList<Configuration>{wanted});
    QVERIFY(page->rows.first().links.first().isAutotask());
}

void ItGlueParsersTest::includedPartsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray linkage =
        R"("relationships":{"adapters-resources":{"data":[{"id":"7","type":"adapters-resources"}]}})";
    const QByteArray attributes =
        R"("attributes":{"adapter-type-name":"Autotask","remote-id":"178","sync":true,"orphaned":false})";
    const QByteArray part = R"({"id":"7","type":"adapters-resources",)" + attributes + "}";
    const QByteArray row = R"({"id":"2","type":"organizations","attributes":{"name":"A"},)";
    QTest::newRow("at the top, behind") << QByteArray(R"({"data":[)" + row + linkage + "}]," + metaPart +
                                                      R"(,"included":[)" + part + "]}");
    QTest::newRow("at the top, before") << QByteArray(R"({"included":[)" + part + "]," + metaPart + R"(,"data":[)" +
                                                      row + linkage + "}]}");
    QTest::newRow("inside the record") << QByteArray(R"({"data":[)" + row + linkage + R"(,"included":[)" + part +
                                                     "]}]," + metaPart + "}");
    QTest::newRow("snake case") << document(
        "[" + row + R"("relationships":{"adapters_resources":{"data":[{"id":"7","type":"adapters_resources"}]}}}])",
        R"([{"id":"7","type":"adapters_resources",)" + attributes + "}]");
    QTest::newRow("ids as numbers") << document(
        "[" + row + R"("relationships":{"adapters-resources":{"data":[{"id":7,"type":"adapters-resources"}]}}}])",
        R"([{"id":7,"type":"adapters-resources",)" + attributes + "}]");
    QTest::newRow("linked back only") << document(
        "[" + row + R"("relationships":{}}])",
        R"([{"id":"7","type":"adapters-resources",)" + attributes +
            R"(,"relationships":{"resource":{"data":{"id":"2","type":"organizations"}}}}])");
    QTest::newRow("linked both ways") << document(
        "[" + row + linkage + "}]",
        R"([{"id":"7","type":"adapters-resources",)" + attributes +
            R"(,"relationships":{"resource":{"data":{"id":"2","type":"organizations"}}}}])");
    QTest::newRow("named and sent twice") << document("[" + row + R"("relationships":{"adapters-resources":{"data":[
        {"id":"7","type":"adapters-resources"},{"id":"7","type":"adapters-resources"}]}}}])",
                                                      "[" + part + "," + part + "]");
    QTest::newRow("unknown parts between") << document(
        "[" + row + linkage + "}]", R"([{"id":"7","type":"tickets","attributes":{"name":{"deep":[1,[2]]}}},)" + part +
                                        R"(,{"id":"8","type":"adapters-resources","attributes":null}])");
    QTest::newRow("one instead of a list") << document(
        "[" + row + R"("relationships":{"adapters-resources":{"data":{"id":"7","type":"adapters-resources"}}}}])",
        "[" + part + "]");
}

void ItGlueParsersTest::includedPartsAreFoundWhereverTheyStand()
{
    QFETCH(QByteArray, body);
    const auto page = parsePage<Organization>(body);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows.first().links, (QList<AdapterLink>{{u"Autotask"_s, u"178"_s, true, false}}));
}

void ItGlueParsersTest::eachRowGetsItsOwnPartsOnly()
{
    const QByteArray body = document(R"([
        {"id":"1","type":"configurations","attributes":{},"relationships":{"rmm-records":{"data":[{"id":"5","type":"rmm-records"}]}}},
        {"id":"2","type":"configurations","attributes":{},"relationships":{"rmm-records":{"data":[]},"adapters-resources":{"data":null}}},
        {"id":"5","type":"configurations","attributes":{},"relationships":{"adapters-resources":{"data":[{"id":"5","type":"adapters-resources"}]}}}])",
                                     R"([{"id":"5","type":"rmm-records","attributes":{"name":"one"}},
            {"id":"5","type":"adapters-resources","attributes":{"adapter-type-name":"Autotask","remote-id":"3","sync":true}}])");
    const auto page = parsePage<Configuration>(body);
    QVERIFY(page.has_value());
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->rows[0].rmm.value_or(RmmRecord{}).name, u"one"_s);
    QVERIFY(page->rows[0].links.isEmpty());
    QVERIFY(!page->rows[1].rmm && page->rows[1].links.isEmpty());
    QVERIFY(!page->rows[2].rmm);
    QCOMPARE(page->rows[2].links.size(), 1);
}

void ItGlueParsersTest::aPartThatDidNotComeAlongStillTells()
{
    const auto configurations = parsePage<Configuration>(document(R"([{"id":"1","type":"configurations","attributes":{},
        "relationships":{"rmm-records":{"data":[{"id":"5","type":"rmm-records"}]},"adapters-resources":{"data":[{"id":"6","type":"adapters-resources"}]}}}])"));
    QVERIFY(configurations.has_value());
    QVERIFY(configurations->rows.first().rmm.has_value());
    // What an unseen link leads to is not known, and a guess would look like another PSA's.
    QVERIFY(configurations->rows.first().links.isEmpty());
    const auto organizations = parsePage<Organization>(document(R"([{"id":"1","type":"organizations","attributes":{},
        "relationships":{"rmm-companies":{"data":[{"id":"5","type":"rmm-companies"}]}}}])"));
    QVERIFY(organizations.has_value());
    QCOMPARE(organizations->rows.first().rmmCompanies, QStringList{QString()});
}

void ItGlueParsersTest::rmmCompaniesAreNamedWhereTheirShapeAllows_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << R"({"name":"Fernhill"})"_ba << u"Fernhill"_s;
    QTest::newRow("company name") << R"({"company-name":"Fernhill","id":1})"_ba << u"Fernhill"_s;
    QTest::newRow("a number for a name") << R"({"name":365})"_ba << u"365"_s;
    QTest::newRow("none") << R"({"rmm-id":12})"_ba << QString();
    QTest::newRow("no attributes") << "null"_ba << QString();
}

void ItGlueParsersTest::rmmCompaniesAreNamedWhereTheirShapeAllows()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, name);
    const auto page =
        parsePage<Organization>(document(R"([{"id":"1","type":"organizations","attributes":{},
        "relationships":{"rmm-companies":{"data":[{"id":"5","type":"rmm-companies"}]}}}])",
                                         R"([{"id":"5","type":"rmm-companies","attributes":)" + attributes + "}]"));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows.first().rmmCompanies, QStringList{name});
}

void ItGlueParsersTest::theRecordSeenLastSpeaksForTheDevice()
{
    const auto page = parsePage<Configuration>(document(
        R"([{"id":"1","type":"configurations","attributes":{},
        "relationships":{"rmm-records":{"data":[{"id":"5","type":"rmm-records"},{"id":"6","type":"rmm-records"},{"id":"7","type":"rmm-records"}]}}}])",
        R"([{"id":"5","type":"rmm-records","attributes":{"name":"old","last-seen-online":"2025-01-01T00:00:00.000Z"}},
            {"id":"6","type":"rmm-records","attributes":{"name":"new","last-seen-online":"2026-01-01T00:00:00.000Z"}},
            {"id":"7","type":"rmm-records","attributes":{"name":"never"}}])"));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows.first().rmm.value_or(RmmRecord{}).name, u"new"_s);
}

void ItGlueParsersTest::locationsTypesAndUsersAreRead()
{
    const auto locations =
        parsePage<Location>(document(R"([{"id":"8","type":"locations","attributes":{"organization-id":142,
        "organization-name":"Fernhill","name":"Head office","primary":true,"city":"Ghent","psa-integration":"disabled","fax":null}}])"));
    QVERIFY(locations.has_value());
    QCOMPARE(locations->rows, (QList<Location>{{8, 142, u"Head office"_s, true, PsaState::Disabled}}));
    const auto types = parsePage<ConfigurationType>(document(R"([{"id":"3","type":"configuration-types","attributes":{
        "created-at":"2016-09-14T18:15:28.000Z","name":"Autotask Default","configurations-count":17,"updated-at":null}},
        {"id":"4","type":"configuration_types","attributes":{"name":"Server","configurations-count":null}}])"));
    QVERIFY(types.has_value());
    QCOMPARE(types->rows, (QList<ConfigurationType>{{3, u"Autotask Default"_s, 17}, {4, u"Server"_s, 0}}));
    const auto users =
        parsePage<User>(document(R"([{"id":"5","type":"users","attributes":{"first-name":"Ada","last-name":"Byron",
        "role-name":"Administrator","email":"ada@fernhill.example","my-glue":false,"reputation":12}}])"));
    QVERIFY(users.has_value());
    QCOMPARE(users->rows, (QList<User>{{5, u"ada@fernhill.example"_s, u"Administrator"_s}}));
}

void ItGlueParsersTest::psaIntegrationHasThreeWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<PsaState>("state");
    QTest::newRow("enabled") << R"("enabled")"_ba << PsaState::Enabled;
    QTest::newRow("disabled") << R"("disabled")"_ba << PsaState::Disabled;
    QTest::newRow("orphaned, in other letters") << R"("Orphaned")"_ba << PsaState::Orphaned;
    QTest::newRow("null") << "null"_ba << PsaState::None;
    QTest::newRow("empty") << R"("")"_ba << PsaState::None;
    QTest::newRow("a new word") << R"("paused")"_ba << PsaState::None;
}

void ItGlueParsersTest::psaIntegrationHasThreeWords()
{
    QFETCH(QByteArray, word);
    QFETCH(PsaState, state);
    const auto page = parsePage<Configuration>(
        document(R"([{"id":"1","type":"configurations","attributes":{"psa-integration":)" + word + "}}]"));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows.first().psa, state);
}

void ItGlueParsersTest::longIdsKeepEveryDigit_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("organization");
    QTest::newRow("text and number") << R"("4489414129010795")"_ba
                                     << "4489414129010793"_ba;
    QTest::newRow("number and text") << "4489414129010795"_ba
                                     << R"("4489414129010793")"_ba;
}

void ItGlueParsersTest::longIdsKeepEveryDigit()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, organization);
    const auto page = parsePage<Configuration>(document(
        R"([{"id":)" + id + R"(,"type":"configurations","attributes":{"organization-id":)" + organization + "}}]"));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows.first().id, 4489414129010795);
    QCOMPARE(page->rows.first().organizationId, 4489414129010793);
}

void ItGlueParsersTest::nullAndAbsentReadAsNothing()
{
    const auto page = parsePage<Configuration>(
        document(R"([{"id":"1","type":"configurations","attributes":{"name":null,"hostname":null,
        "serial-number":null,"archived":null,"organization-id":null,"updated-at":null,"resource-url":""},"relationships":null}])",
                 "null"));
    QVERIFY(page.has_value());
    Configuration wanted;
    wanted.id = 1;
    QCOMPARE(page->rows, QList<Configuration>{wanted});
}

void ItGlueParsersTest::pagingComesFromMeta_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("hasNext");
    QTest::newRow("first of three")
        << R"({"current-page":1,"next-page":2,"prev-page":null,"total-pages":3,"total-count":121})"_ba << 121 << 3
        << true;
    QTest::newRow("only one")
        << R"({"current-page":1,"next-page":null,"prev-page":null,"total-pages":1,"total-count":4,"filters":{"a":[1]}})"_ba
        << 4 << 1 << false;
    QTest::newRow("count only") << R"({"total-count":4})"_ba << 4 << 0 << false;
}

void ItGlueParsersTest::pagingComesFromMeta()
{
    QFETCH(QByteArray, meta);
    QFETCH(int, total);
    QFETCH(int, pages);
    QFETCH(bool, hasNext);
    const auto page = parsePage<User>(R"({"data":[],"meta":)" + meta + "}");
    QVERIFY(page.has_value());
    QCOMPARE(page->total, std::optional(qint64(total)));
    QCOMPARE(page->pages, pages);
    QCOMPARE(page->hasNext, hasNext);
}

void ItGlueParsersTest::oddRecordsAreCounted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("dropped");
    QTest::newRow("a row is a number") << document("[1]") << qint64(1);
    QTest::newRow("no id") << document(R"([{"type":"organizations","attributes":{}}])") << qint64(1);
    QTest::newRow("no type") << document(R"([{"id":"1","attributes":{}}])") << qint64(1);
    QTest::newRow("an id of letters") << document(R"([{"id":"abc","type":"organizations","attributes":{}}])")
                                      << qint64(1);
    QTest::newRow("a flag that is text")
        << document(R"([{"id":"1","type":"organizations","attributes":{"primary":"perhaps"}}])") << qint64(0);
    QTest::newRow("a part without type") << document("[]", R"([{"id":"1"}])") << qint64(0);
    QTest::newRow("a part's flag that is text")
        << document("[]", R"([{"id":"1","type":"adapters-resources","attributes":{"sync":"perhaps"}}])") << qint64(0);
}

void ItGlueParsersTest::oddRecordsAreCounted()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, dropped);
    const auto page = parsePage<Organization>(body);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->odd.count, 1);
    QCOMPARE(page->odd.dropped, dropped);
    QVERIFY(page->odd.first);
}

void ItGlueParsersTest::whatIsNoPageIsABadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("HTML") << "<!DOCTYPE html><html></html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no data") << QByteArray("{" + metaPart + "}");
    QTest::newRow("data is text") << QByteArray(R"({"data":"x",)" + metaPart + "}");
    QTest::newRow("another kind of record") << document(R"([{"id":"1","type":"users","attributes":{}}])");
    QTest::newRow("a count of letters") << R"({"data":[],"meta":{"total-count":"many"}})"_ba;
    QTest::newRow("something behind") << QByteArray(document("[]") + "{}");
}

void ItGlueParsersTest::whatIsNoPageIsABadReply()
{
    QFETCH(QByteArray, body);
    const auto page = parsePage<Organization>(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ProblemKind::BadReply);
    QCOMPARE(page.error().vendor, std::optional(VendorId::ItGlue));
    QVERIFY(!page.error().detail.isEmpty());
}

void ItGlueParsersTest::aPageThatBreaksOffAnywhereIsABadReply()
{
    QVERIFY(parsePage<Configuration>(configurationBody).has_value());
    for (qsizetype length = 0; length < configurationBody.size(); ++length) {
        const auto page = parsePage<Configuration>(configurationBody.first(length));
        QVERIFY2(!page, qPrintable(QString::number(length)));
    }
}

void ItGlueParsersTest::anAccountIsCountedAndItsSubdomainTakenFromALink_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Account>("account");
    const QByteArray count = R"("meta":{"total-count":58,"total-pages":58})";
    QTest::newRow("a link")
        << QByteArray(
               R"({"data":[{"id":"1","type":"organizations","attributes":{"resource-url":"https://fernhill-it.eu.itglue.com/1"}}],)" +
               count + "}")
        << Account{{}, 58, u"fernhill-it"_s};
    QTest::newRow("no link") << QByteArray(R"({"data":[{"id":"1","type":"organizations","attributes":{"name":"A"}}],)" +
                                           count + "}")
                             << Account{{}, 58, {}};
    QTest::newRow("a foreign link")
        << QByteArray(
               R"({"data":[{"id":"1","type":"organizations","attributes":{"resource-url":"https://evil.example/1"}}],)" +
               count + "}")
        << Account{{}, 58, {}};
    QTest::newRow("nothing there") << R"({"data":[],"meta":{"total-count":0,"total-pages":0,"next-page":null}})"_ba
                                   << Account{};
}

void ItGlueParsersTest::anAccountIsCountedAndItsSubdomainTakenFromALink()
{
    QFETCH(QByteArray, body);
    QFETCH(Account, account);
    const auto read = parseAccount(body);
    QVERIFY(read.has_value());
    QCOMPARE(*read, account);
}

TRIVET_TEST(ItGlueParsersTest)

} // namespace tst_itglueparsers

#include "tst_itglueparsers.moc"
