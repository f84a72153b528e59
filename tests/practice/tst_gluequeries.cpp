// SPDX-License-Identifier: Apache-2.0
#include "glueclient.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

namespace tst_gluequeries {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersSelect_data();
    void filtersSelect();
    void unknownFiltersAreIgnored();
    void namesAreExactAndCommasEscaped();
    void filterTwinsAreNeeded();
    void sortGoesBothWays();
    void otherPsaShowsInLinks();
    void includesStandAtTheTop();
    void errorIncludesAreForOneRecord();
    void metricsTakeAWeek();
    void flexibleAssetsNeedTheirType();
};

void TestGlueQueries::filtersSelect_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    QTest::newRow("archived") << u"filter[archived]=true"_s << u"archived"_s << u"true"_s;
    QTest::newRow("archived as a number") << u"filter[archived]=0"_s << u"archived"_s << u"false"_s;
    QTest::newRow("kebab spelling") << u"filter[serial-number]=%1"_s << u"serial-number"_s << QString();
    QTest::newRow("organization") << u"filter[organization_id]=%1"_s << u"organization-id"_s << QString();
    QTest::newRow("type") << u"filter[configuration_type_id]=%1"_s << u"configuration-type-id"_s << QString();
    QTest::newRow("MAC address") << u"filter[mac_address]=%1"_s << u"mac-address"_s << QString();
    QTest::newRow("escaped brackets") << u"filter%5Bname%5D=%1"_s << u"name"_s << QString();
}

void TestGlueQueries::filtersSelect()
{
    QFETCH(QString, query);
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    ServedWorld world;
    GlueClient glue(world);
    const auto text = [](const QJsonValue &shown) { return shown.toVariant().toString(); };
    const QJsonArray everything = glue.rows(u"/configurations?page[size]=1000"_s);
    for (const QJsonValue &row : everything) {
        if (value.isEmpty())
            value = text(GlueClient::attributes(row).value(attribute));
    }
    QVERIFY(!value.isEmpty());
    int expected = 0;
    for (const QJsonValue &row : everything)
        expected += text(GlueClient::attributes(row).value(attribute)) == value ? 1 : 0;
    query.replace(u"%1"_s, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    const QJsonArray rows = glue.rows(u"/configurations?page[size]=1000&"_s + query);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.size(), expected);
    QVERIFY(rows.size() < everything.size());
    for (const QJsonValue &row : rows)
        QCOMPARE(text(GlueClient::attributes(row).value(attribute)), value);
}

void TestGlueQueries::unknownFiltersAreIgnored()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QCOMPARE(glue.total(u"/organizations?filter[nmae]=Nobody"_s), glue.total(u"/organizations"_s));
    QCOMPARE(glue.total(u"/organizations?filter[name]=Nobody"_s), 0);
}

void TestGlueQueries::namesAreExactAndCommasEscaped()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto named = [&](const QString &name) {
        return glue.total(u"/organizations?filter[name]="_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    };
    QCOMPARE(named(u"Skylark Fibre"_s), 1);
    QCOMPARE(named(u"skylark fibre"_s), 0);
    QCOMPARE(named(u"Skylark"_s), 0);
    QCOMPARE(named(u"Skylark Fibre,Lanternfish IT"_s), 2);
    QCOMPARE(named(u"Paperkite Copiers, Leasing & Service"_s), 0);
    QCOMPARE(named(u"Paperkite Copiers\\, Leasing & Service"_s), 1);
}

void TestGlueQueries::filterTwinsAreNeeded()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto alone = glue.get(u"/organizations?filter[psa_id]=301"_s);
    QCOMPARE(alone.status, 422);
    QCOMPARE(GlueClient::error(alone).value("status"_L1).toInt(), 422);
    QCOMPARE(glue.get(u"/configurations?filter[rmm_id]=5"_s).status, 422);
    QCOMPARE(glue.total(u"/organizations?filter[psa_integration_type]=manage"_s), 2);
    QCOMPARE(glue.total(u"/organizations?filter[psa_integration_type]=manage&filter[psa_id]=301"_s), 1);
    QCOMPARE(glue.total(u"/organizations?filter[psa_integration_type]=autotask"_s), 0);
    QCOMPARE(glue.total(u"/configurations?filter[rmm_integration_type]=aem"_s), 0);
}

void TestGlueQueries::sortGoesBothWays()
{
    ServedWorld world;
    GlueClient glue(world);
    const auto names = [&](const QString &sort) {
        QStringList list;
        for (const QJsonValue &row : glue.rows(u"/organizations?page[size]=1000&sort="_s + sort))
            list.append(GlueClient::name(row));
        return list;
    };
    const QStringList rising = names(u"name"_s);
    QStringList expected = rising;
    std::stable_sort(expected.begin(), expected.end(), [](const QString &left, const QString &right) {
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    QCOMPARE(rising, expected);
    QCOMPARE(names(u"-name"_s).first(), rising.last());
    QCOMPARE(glue.get(u"/organizations?sort=colour"_s).status, 400);
}

void TestGlueQueries::otherPsaShowsInLinks()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto answer =
        glue.get(u"/configurations?filter[psa_integration_type]=manage&include=adapters_resources&page[size]=1000"_s);
    const QJsonArray included = answer.json().value("included"_L1).toArray();
    const QJsonArray rows = answer.json().value("data"_L1).toArray();
    QVERIFY(rows.size() >= 6);
    QCOMPARE(included.size(), rows.size());
    for (const QJsonValue &row : rows)
        QCOMPARE(GlueClient::attributes(row).value("psa-integration"_L1).toString(), u"orphaned"_s);
    for (const QJsonValue &item : included) {
        const QJsonObject attributes = GlueClient::attributes(item);
        QCOMPARE(item.toObject().value("type"_L1).toString(), u"adapters-resources"_s);
        QCOMPARE(attributes.value("adapter-type-name"_L1).toString(), u"ConnectWise Manage"_s);
        QVERIFY(attributes.value("orphaned"_L1).toBool());
        QVERIFY(attributes.value("remote-id"_L1).isString());
    }
}

void TestGlueQueries::includesStandAtTheTop()
{
    ServedWorld world;
    GlueClient glue(world);
    const auto plain = glue.get(u"/configurations?page[size]=1"_s).json();
    QVERIFY(!plain.contains("included"_L1));
    const auto answer = glue.get(u"/configurations?page[size]=1000&include=configuration-interfaces,rmm_records"_s);
    const QJsonArray included = answer.json().value("included"_L1).toArray();
    QVERIFY(!included.isEmpty());
    int pointers = 0;
    for (const QJsonValue &row : answer.json().value("data"_L1).toArray()) {
        const QJsonObject relations = row.toObject().value("relationships"_L1).toObject();
        QVERIFY(relations.value("rmm-records"_L1).toObject().value("data"_L1).isArray());
        const QJsonArray pointed = relations.value("configuration-interfaces"_L1).toObject().value("data"_L1).toArray();
        for (const QJsonValue &pointer : pointed)
            QCOMPARE(pointer.toObject().value("type"_L1).toString(), u"configuration-interfaces"_s);
        pointers += static_cast<int>(pointed.size());
    }
    QCOMPARE(included.size(), pointers);
    QCOMPARE(glue.get(u"/configurations?include=contacts"_s).status, 400);
    const auto type = glue.get(u"/flexible_asset_types?include=flexible_asset_fields"_s).json();
    QCOMPARE(type.value("included"_L1).toArray().size(), 4);
}

void TestGlueQueries::errorIncludesAreForOneRecord()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QString id = GlueClient::id(glue.first(u"/configurations"_s));
    QCOMPARE(glue.get(u"/configurations?include=adapters_resources_errors"_s).status, 400);
    const auto one =
        glue.get(u"/configurations/"_s + id + u"?include=adapters_resources_errors,rmm_adapters_resources_errors"_s);
    QCOMPARE(one.status, 200);
    QVERIFY(!one.json().contains("meta"_L1));
    const QJsonObject relations = GlueClient::data(one).value("relationships"_L1).toObject();
    QVERIFY(relations.value("adapters-resources-errors"_L1).toObject().value("data"_L1).isArray());
}

void TestGlueQueries::metricsTakeAWeek()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QCOMPARE(glue.get(u"/user_metrics?filter[date]=2026-08-01,2026-08-08"_s).status, 200);
    QCOMPARE(glue.get(u"/user_metrics?filter[date]=2026-08-01,2026-08-09"_s).status, 422);
    QCOMPARE(glue.get(u"/user_metrics?filter[date]=*,2026-08-08"_s).status, 422);
    QVERIFY(glue.total(u"/user_metrics?filter[date]=2001-01-01,*"_s) > 0);
}

void TestGlueQueries::flexibleAssetsNeedTheirType()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QCOMPARE(glue.get(u"/flexible_assets"_s).status, 422);
    const QString type = GlueClient::id(glue.first(u"/flexible_asset_types?filter[name]=Licensing"_s));
    const QJsonArray rows = glue.rows(u"/flexible_assets?filter[flexible-asset-type-id]="_s + type);
    QVERIFY(!rows.isEmpty());
    QVERIFY(GlueClient::attributes(rows.first()).value("traits"_L1).toObject().contains("product"_L1));
}

TRIVET_TEST(TestGlueQueries)

} // namespace tst_gluequeries

#include "tst_gluequeries.moc"
