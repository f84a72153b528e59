// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_autotaskpaging {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void postPagesReachEveryRowOnce();
    void getPagesReachEveryRowOnce();
    void pageOfAPostRefusesGetInTheFrameworksShape();
    void pageOfAGetRefusesPost();
    void pageOfAPostWithoutItsBodyIsRefused();
    void previousPageLeadsBack();
    void addressesFollowTheCallersHost();
    void pageDetailsCountWhatIsThere();
    void includeFieldsWithoutIdEndAt500Rows();
    void idWindowsReachEveryRowOnce();
    void rowsComeOrderedById();
    void pageCanBreakOff();

private:
    static constexpr int plenty = 1234;
    static QByteArray plentyOf(const QByteArray &more = {})
    {
        return R"({"filter":[{"op":"beginsWith","field":"referenceTitle","value":"page-"}])" + more + '}';
    }
    QList<qint64> follow(const std::string &method, WireAnswer answer, const QByteArray &body) const;
    static QList<qint64> idsOf(const WireAnswer &answer);

    std::unique_ptr<AutotaskService> m_service;
    QList<qint64> m_ids;
};

void TestAutotaskPaging::initTestCase()
{
    m_service = std::make_unique<AutotaskService>();
    for (int index = 0; index < plenty; ++index)
        m_ids.append(m_service->add(u"ConfigurationItems"_s,
                                    {{u"referenceTitle"_s, u"page-%1"_s.arg(index)}, {u"companyID"_s, 0}}));
}

QList<qint64> TestAutotaskPaging::idsOf(const WireAnswer &answer)
{
    QList<qint64> ids;
    for (const QJsonValue &item : answer.items())
        ids.append(item["id"_L1].toInteger());
    return ids;
}

QList<qint64> TestAutotaskPaging::follow(const std::string &method, WireAnswer answer, const QByteArray &body) const
{
    QList<qint64> ids = idsOf(answer);
    while (!answer.nextPageUrl().isEmpty()) {
        answer = m_service->send(method, answer.nextPageUrl(), body);
        if (answer.status != 200)
            return {};
        ids += idsOf(answer);
    }
    return ids;
}

void TestAutotaskPaging::postPagesReachEveryRowOnce()
{
    const auto first = m_service->query(u"ConfigurationItems"_s, plentyOf());
    QCOMPARE(first.items().size(), 500);
    QVERIFY(!first.nextPageUrl().contains("search="_L1));
    QCOMPARE(follow("POST", first, plentyOf()), m_ids);
}

void TestAutotaskPaging::getPagesReachEveryRowOnce()
{
    const auto first = m_service->get(u"ConfigurationItems/query?search="_s +
                                      QString::fromUtf8(plentyOf(R"(,"maxRecords":100)").toPercentEncoding()));
    QCOMPARE(first.items().size(), 100);
    QCOMPARE(follow("GET", first, {}), m_ids);
}

void TestAutotaskPaging::pageOfAPostRefusesGetInTheFrameworksShape()
{
    const auto first = m_service->query(u"ConfigurationItems"_s, plentyOf());
    const auto answer = m_service->get(first.nextPageUrl());
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.message(), u"The requested resource does not support http method 'GET'."_s);
}

void TestAutotaskPaging::pageOfAGetRefusesPost()
{
    const auto first =
        m_service->get(u"ConfigurationItems/query?search="_s + QString::fromUtf8(plentyOf().toPercentEncoding()));
    QCOMPARE(m_service->send("POST", first.nextPageUrl(), plentyOf()).status, 405);
}

void TestAutotaskPaging::pageOfAPostWithoutItsBodyIsRefused()
{
    const auto first = m_service->query(u"ConfigurationItems"_s, plentyOf());
    QCOMPARE(m_service->send("POST", first.nextPageUrl()).status, 500);
}

void TestAutotaskPaging::previousPageLeadsBack()
{
    const auto first = m_service->query(u"ConfigurationItems"_s, plentyOf());
    QVERIFY(first.page(u"prevPageUrl"_s).isEmpty());
    const auto second = m_service->send("POST", first.nextPageUrl(), plentyOf());
    const auto third = m_service->send("POST", second.nextPageUrl(), plentyOf());
    QVERIFY(third.nextPageUrl().isEmpty());
    const auto back = m_service->send("POST", third.page(u"prevPageUrl"_s), plentyOf());
    QCOMPARE(idsOf(back), idsOf(second));
    const auto start = m_service->send("POST", back.page(u"prevPageUrl"_s), plentyOf());
    QCOMPARE(idsOf(start), idsOf(first));
    QVERIFY(start.page(u"prevPageUrl"_s).isEmpty());
}

void TestAutotaskPaging::addressesFollowTheCallersHost()
{
    const auto plain = m_service->query(u"ConfigurationItems"_s, plentyOf());
    QVERIFY(plain.nextPageUrl().startsWith(u"http://"_s + QString::fromStdString(m_service->host()) +
                                           u"/ATServicesRest/V1.0/ConfigurationItems/query/next?paging="_s));
    httplib::Headers headers = m_service->credentials();
    headers.emplace("Host", "webservices5.autotask.net");
    headers.emplace("X-Forwarded-Proto", "https");
    const auto mapped = m_service->sendWith(headers, "POST", u"ConfigurationItems/query"_s, plentyOf());
    QVERIFY(mapped.nextPageUrl().startsWith("https://webservices5.autotask.net/ATServicesRest/V1.0/"_L1));
}

void TestAutotaskPaging::pageDetailsCountWhatIsThere()
{
    const auto answer = m_service->query(u"ConfigurationItems"_s, plentyOf(R"(,"MaxRecords":7)"));
    const QJsonObject details = answer.json().value("pageDetails"_L1).toObject();
    QCOMPARE(details.value("count"_L1).toInt(), 7);
    QCOMPARE(details.value("requestCount"_L1).toInt(), 7);
    QVERIFY(details.value("prevPageUrl"_L1).isNull());
}

void TestAutotaskPaging::includeFieldsWithoutIdEndAt500Rows()
{
    const auto tooMany = m_service->query(u"ConfigurationItems"_s, plentyOf(R"(,"includeFields":["referenceTitle"])"));
    QCOMPARE(tooMany.status, 500);
    QVERIFY(tooMany.error().contains("must include Id"_L1));
    const auto few = m_service->query(
        u"ConfigurationItems"_s,
        R"({"includeFields":["referenceTitle"],"maxRecords":2,"filter":[{"op":"beginsWith","field":"referenceTitle","value":"page-11"}]})");
    QCOMPARE(few.status, 200);
    QCOMPARE(few.items().size(), 2);
}

void TestAutotaskPaging::idWindowsReachEveryRowOnce()
{
    QList<qint64> ids;
    for (qint64 last = -1;;) {
        const auto answer = m_service->query(
            u"ConfigurationItems"_s,
            R"({"filter":[{"op":"beginsWith","field":"referenceTitle","value":"page-"},{"op":"gt","field":"id","value":)" +
                QByteArray::number(last) + "}]}");
        const QList<qint64> window = idsOf(answer);
        if (window.isEmpty())
            break;
        ids += window;
        last = window.last();
    }
    QCOMPARE(ids, m_ids);
}

void TestAutotaskPaging::rowsComeOrderedById()
{
    const QList<qint64> ids = idsOf(m_service->query(u"ConfigurationItems"_s, everything()));
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
}

void TestAutotaskPaging::pageCanBreakOff()
{
    m_service->fault(u"autotask-cut"_s, u"1"_s);
    QCOMPARE(m_service->query(u"ConfigurationItems"_s, plentyOf()).status, 0);
    QCOMPARE(m_service->query(u"ConfigurationItems"_s, plentyOf()).status, 200);
}

TRIVET_TEST(TestAutotaskPaging)

} // namespace tst_autotaskpaging

#include "tst_autotaskpaging.moc"
