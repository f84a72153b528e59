// SPDX-License-Identifier: Apache-2.0
#include "glueclient.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QUrl>

namespace tst_gluereads {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void organizationsComeInPages();
    void pageSizeIsCappedWithoutAWord();
    void onePageHasNoLinks();
    void pageBeyondTheEndIsEmpty();
    void idsAreTextsAndReferencesNumbers();
    void attributesComeInTheVendorsOrder();
    void nestedRoutesNarrow();
    void unknownRecordIsJsonAndUnknownRouteAPage();
    void typesCountTheirConfigurations();
    void passwordsComeWithoutValues();
    void passwordAccessShowsValuesOneByOne();
    void logsEndAfterFivePages();
    void everyDocumentedReadAnswers_data();
    void everyDocumentedReadAnswers();
};

void TestGlueReads::organizationsComeInPages()
{
    ServedWorld world;
    GlueClient glue(world);
    QString path = u"/organizations?page[size]=10&sort=name"_s;
    QSet<QString> ids;
    int pages = 0;
    int total = 0;
    while (!path.isEmpty()) {
        const auto answer = glue.get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), u"application/vnd.api+json"_s);
        const QJsonArray rows = answer.json().value("data"_L1).toArray();
        for (const QJsonValue &row : rows)
            ids.insert(GlueClient::id(row));
        total = GlueClient::meta(answer).value("total-count"_L1).toInt();
        QCOMPARE(GlueClient::meta(answer).value("current-page"_L1).toInt(), ++pages);
        const QUrl next(GlueClient::links(answer).value("next"_L1).toString());
        QVERIFY(next.isEmpty() || next.query(QUrl::FullyDecoded).contains(u"sort=name"_s));
        path = next.isEmpty() ? QString() : next.path() + u'?' + next.query();
    }
    QVERIFY(total > 30);
    QCOMPARE(ids.size(), total);
    QCOMPARE(pages, (total + 9) / 10);
}

void TestGlueReads::pageSizeIsCappedWithoutAWord()
{
    PracticeOptions options;
    options.companies = 1700;
    ServedWorld world(options);
    GlueClient glue(world);
    QCOMPARE(glue.rows(u"/organizations"_s).size(), 50);
    const auto answer = glue.get(u"/organizations?page[size]=9000"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("data"_L1).toArray().size(), 1000);
    QVERIFY(GlueClient::meta(answer).value("total-count"_L1).toInt() > 1000);
    QCOMPARE(GlueClient::meta(answer).value("next-page"_L1).toInt(), 2);
}

void TestGlueReads::onePageHasNoLinks()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto answer = glue.get(u"/organization_statuses"_s);
    QVERIFY(GlueClient::links(answer).isEmpty());
    QVERIFY(answer.json().value("links"_L1).isObject());
    QVERIFY(GlueClient::meta(answer).value("next-page"_L1).isNull());
    QVERIFY(GlueClient::meta(answer).value("prev-page"_L1).isNull());
    QCOMPARE(GlueClient::meta(answer).value("total-pages"_L1).toInt(), 1);
}

void TestGlueReads::pageBeyondTheEndIsEmpty()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto answer = glue.get(u"/organizations?page[number]=99"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("data"_L1).toArray().isEmpty());
    QVERIFY(GlueClient::meta(answer).value("next-page"_L1).isNull());
}

void TestGlueReads::idsAreTextsAndReferencesNumbers()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QJsonObject row = glue.first(u"/configurations"_s);
    QVERIFY(row.value("id"_L1).isString());
    QCOMPARE(row.value("id"_L1).toString().size(), 16);
    QCOMPARE(row.value("type"_L1).toString(), u"configurations"_s);
    QVERIFY(row.value("relationships"_L1).isObject());
    const QJsonObject attributes = GlueClient::attributes(row);
    QVERIFY(attributes.value("organization-id"_L1).isDouble());
    const QString address = attributes.value("resource-url"_L1).toString();
    QVERIFY(address.contains(world.line.value("hosts"_L1).toObject().value("itGlueWeb"_L1).toString()));
    QVERIFY(address.endsWith(u"/configurations/"_s + GlueClient::id(row)));
    QCOMPARE(glue.first(u"/configuration_types"_s).value("type"_L1).toString(), u"configuration-types"_s);
}

void TestGlueReads::attributesComeInTheVendorsOrder()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QByteArray body = glue.get(u"/configurations?page[size]=1"_s).body;
    qsizetype place = 0;
    for (const char *name :
         {"organization-id", "organization-name", "resource-url", "restricted", "psa-integration", "my-glue", "name",
          "hostname", "serial-number", "configuration-type-kind", "archived", "model-name", "contact-name"}) {
        const qsizetype found = body.indexOf(QByteArray("\"") + name + "\":", place);
        QVERIFY2(found > place, name);
        place = found;
    }
}

void TestGlueReads::nestedRoutesNarrow()
{
    ServedWorld world;
    GlueClient glue(world);
    const QJsonObject some = GlueClient::attributes(glue.first(u"/configurations"_s));
    const QString organization = QString::number(some.value("organization-id"_L1).toInteger());
    const QString nested = u"/organizations/"_s + organization + u"/relationships/configurations"_s;
    QCOMPARE(glue.total(nested), glue.total(u"/configurations?filter[organization_id]="_s + organization));
    QVERIFY(glue.total(nested) > 0);
    const QString id = GlueClient::id(glue.first(nested));
    QCOMPARE(glue.get(nested + u'/' + id).status, 200);
    QCOMPARE(glue.get(u"/organizations/1/relationships/configurations"_s).status, 404);
    const QString country = GlueClient::id(glue.first(u"/countries?filter[iso]=CA"_s));
    QCOMPARE(glue.total(u"/countries/"_s + country + u"/relationships/regions"_s), 4);
    const QString maker = GlueClient::id(glue.first(u"/manufacturers?filter[name]=HP"_s));
    QCOMPARE(glue.total(u"/manufacturers/"_s + maker + u"/relationships/models"_s), 3);
}

void TestGlueReads::unknownRecordIsJsonAndUnknownRouteAPage()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto unknown = glue.get(u"/organizations/12345"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(GlueClient::error(unknown).value("status"_L1).toInt(), 404);
    QCOMPARE(glue.get(u"/organizations/abc"_s).status, 404);
    for (const QString &path :
         {u"/adapters_resources/9001"_s, u"/organizations/1/relationships/adapters-resources"_s,
          u"/configuration_interfaces"_s, u"/flexible_asset_fields"_s, u"/integrations"_s, u"/"_s}) {
        const auto answer = glue.get(path);
        QCOMPARE(answer.status, 404);
        QVERIFY2(answer.header("Content-Type").startsWith("text/html"_L1), qPrintable(path));
    }
}

void TestGlueReads::typesCountTheirConfigurations()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    int counted = 0;
    for (const QJsonValue &row : glue.rows(u"/configuration_types"_s))
        counted += GlueClient::attributes(row).value("configurations-count"_L1).toInt();
    QCOMPARE(counted, glue.total(u"/configurations"_s));
}

void TestGlueReads::passwordsComeWithoutValues()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QJsonObject row = glue.first(u"/passwords"_s);
    QCOMPARE(GlueClient::attributes(row).value("username"_L1).toString(), u"admin"_s);
    QVERIFY(!GlueClient::attributes(row).contains("password"_L1));
    const auto one = glue.get(u"/passwords/"_s + GlueClient::id(row) + u"?show_password=true"_s);
    QVERIFY(!GlueClient::attributes(GlueClient::data(one)).contains("password"_L1));
}

void TestGlueReads::passwordAccessShowsValuesOneByOne()
{
    PracticeOptions options = smallGlue();
    options.faults.insert(u"glue-password-access"_s, QString());
    ServedWorld world(options);
    GlueClient glue(world);
    const QJsonObject row = glue.first(u"/passwords"_s);
    QVERIFY(!GlueClient::attributes(row).contains("password"_L1));
    const QString path = u"/passwords/"_s + GlueClient::id(row);
    const auto shown = [&](const QString &query) {
        return GlueClient::attributes(GlueClient::data(glue.get(path + query))).value("password"_L1).toString();
    };
    QVERIFY(!shown(QString()).isEmpty());
    QVERIFY(shown(u"?show_password=false"_s).isEmpty());
}

void TestGlueReads::logsEndAfterFivePages()
{
    ServedWorld world;
    GlueClient glue(world);
    QCOMPARE(glue.get(u"/logs?page[number]=5&sort=-created_at"_s).status, 200);
    QCOMPARE(glue.get(u"/logs?page[number]=6"_s).status, 422);
    QVERIFY(glue.total(u"/logs"_s) > 10);
}

void TestGlueReads::everyDocumentedReadAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hasShow");
    for (const char *path : {"organizations",
                             "configurations",
                             "configuration_types",
                             "configuration_statuses",
                             "organization_types",
                             "organization_statuses",
                             "contact_types",
                             "contacts",
                             "locations",
                             "manufacturers",
                             "models",
                             "users",
                             "groups",
                             "flexible_asset_types",
                             "countries",
                             "regions",
                             "operating_systems",
                             "platforms",
                             "expirations",
                             "passwords",
                             "password_categories",
                             "documents"})
        QTest::newRow(path) << QString::fromLatin1(path) << true;
    for (const char *path : {"domains", "logs", "user_metrics"})
        QTest::newRow(path) << QString::fromLatin1(path) << false;
}

void TestGlueReads::everyDocumentedReadAnswers()
{
    QFETCH(QString, path);
    QFETCH(bool, hasShow);
    static ServedWorld world;
    GlueClient glue(world);
    const auto answer = glue.get(u'/' + path);
    QCOMPARE(answer.status, 200);
    const QJsonArray rows = answer.json().value("data"_L1).toArray();
    QVERIFY(!rows.isEmpty());
    const auto one = glue.get(u'/' + path + u'/' + GlueClient::id(rows.first()));
    QCOMPARE(one.status, hasShow ? 200 : 404);
    if (hasShow)
        QCOMPARE(GlueClient::attributes(GlueClient::data(one)), GlueClient::attributes(rows.first()));
}

TRIVET_TEST(TestGlueReads)

} // namespace tst_gluereads

#include "tst_gluereads.moc"
