// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "httpbench.h"
#include "support/logcatcher.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_httplog {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class HttpLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogNamesTheCallButNoSecret();
    void successfulBodiesAreNotLogged();
};

void HttpLogTest::theLogNamesTheCallButNoSecret()
{
    const Wire wire = makeWire(exampleRules());
    wire.redactor->know(Secret("canary-+%-1234"));
    wire.network
        ->once("GET /a", json(R"({"errors":["Secret canary-+%-1234 is wrong"],"password":"other-secret"})", 500))
        .once("GET /a", Answer{0, {}, {}, QNetworkReply::ConnectionRefusedError});
    const LogCatcher log;
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = read();
        request.url.setQuery(u"user=canary-%2B%25-1234&max=5"_s);
        request.secretHeaders.push_back({"Secret", Secret("canary-+%-1234")});
        sent(wire, std::move(request));
    }
    const QString lines = log.all();
    QVERIFY2(lines.contains(u"\"status\":500"_s), qPrintable(lines));
    QVERIFY(lines.contains(u"\"vendor\":\"dattoRmm\""_s));
    QVERIFY(lines.contains(u"\"problem\":\"offline\""_s));
    QVERIFY(lines.contains(u"max=5"_s));
    QVERIFY2(!lines.contains(u"canary"_s), qPrintable(lines));
    QVERIFY2(!lines.contains(u"other-secret"_s), qPrintable(lines));
}

void HttpLogTest::successfulBodiesAreNotLogged()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", json(R"({"udf":{"udf1":"BitLocker 123456-654321"}})"));
    const LogCatcher log;
    QVERIFY(sent(wire, read()).has_value());
    QVERIFY(log.all().contains(u"\"status\":200"_s));
    QVERIFY(!log.all().contains(u"BitLocker"_s));
}

TRIVET_TEST(HttpLogTest)

} // namespace tst_httplog

#include "tst_httplog.moc"
