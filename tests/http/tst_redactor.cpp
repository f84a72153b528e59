// SPDX-License-Identifier: Apache-2.0
#include "http/redactor.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

namespace tst_redactor {

using namespace Qt::StringLiterals;
using namespace trivet;

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownValueIsTakenOutInEverySpelling_data();
    void aKnownValueIsTakenOutInEverySpelling();
    void valuesGoByTheNameThatHoldsThem_data();
    void valuesGoByTheNameThatHoldsThem();
    void harmlessTextStaysReadable_data();
    void harmlessTextStaysReadable();
    void onlyHarmlessHeadersShowTheirValue();
    void aLongBodyIsCleanedBeforeItIsCut();
    void anyRandomSecretDisappearsFromAnyWrapping();
    void aSecretThatLooksEscapedIsFoundInEverySpelling();
};

namespace {

const QString canary = u"K9+/x%&=\"p\\q z~#\u00c47w"_s;

} // namespace

void RedactorTest::aKnownValueIsTakenOutInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mayStay");
    const QString secret = canary;
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray escaped = QJsonDocument(QJsonObject{{u"k"_s, secret}}).toJson(QJsonDocument::Compact);
    QUrlQuery query;
    query.addQueryItem(u"k"_s, secret);
    QTest::newRow("raw") << u"before %1 after"_s.arg(secret) << u"before  after"_s;
    QTest::newRow("percent") << u"k="_s + QString::fromLatin1(QUrl::toPercentEncoding(secret)) + u"&n=1"_s << QString();
    QTest::newRow("percent, small letters")
        << u"k="_s + QString::fromLatin1(QUrl::toPercentEncoding(secret)).toLower() << QString();
    QTest::newRow("form") << u"k="_s + QString::fromLatin1(QUrl::toPercentEncoding(secret).replace("%20", "+"))
                          << QString();
    QTest::newRow("Qt's query") << query.toString(QUrl::FullyEncoded) << QString();
    QTest::newRow("JSON") << QString::fromUtf8(escaped) << QString();
    QTest::newRow("base64") << QString::fromLatin1(utf8.toBase64()) << QString();
    QTest::newRow("base64 for addresses")
        << QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding)) << QString();
    QTest::newRow("Basic, one byte in front") << QString::fromLatin1((":" + utf8).toBase64()) << QString();
    QTest::newRow("Basic, two bytes in front") << QString::fromLatin1(("a:" + utf8).toBase64()) << QString();
    QTest::newRow("Basic, user in front") << QString::fromLatin1(("public-client:" + utf8 + ":x").toBase64())
                                          << QString::fromLatin1(("public-client:" + utf8.left(1)).toBase64());
    QTest::newRow("hex") << QString::fromLatin1(utf8.toHex()) << QString();
    const auto percent = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const auto asJson = [](const QString &text) {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"k"_s, text}}).toJson(QJsonDocument::Compact));
    };
    const auto asNumbers = [&secret](int base, const QString &form) {
        QString text;
        for (const QChar letter : secret)
            text += form.arg(QString::number(letter.unicode(), base));
        return text;
    };
    QTest::newRow("an address in an address") << u"k="_s + percent(percent(secret)) << QString();
    QTest::newRow("an address in an address in an address") << percent(percent(percent(secret))) << QString();
    QTest::newRow("JSON in JSON") << asJson(asJson(secret)) << asJson(asJson({}));
    QTest::newRow("JSON in JSON in JSON") << asJson(asJson(asJson(secret))) << asJson(asJson(asJson({})));
    QTest::newRow("JSON in an address") << percent(asJson(secret)) << percent(asJson({}));
    QTest::newRow("HTML") << u"<td>"_s + secret.toHtmlEscaped() + u"</td>"_s << QString();
    QTest::newRow("HTML in HTML") << secret.toHtmlEscaped().toHtmlEscaped() << QString();
    QTest::newRow("HTML, decimal numbers") << asNumbers(10, u"&#%1;"_s) << QString();
    QTest::newRow("HTML, hexadecimal numbers") << asNumbers(16, u"&#x%1;"_s) << QString();
    QTest::newRow("HTML, names of letters") << secret.toHtmlEscaped().replace(u"\u00c4"_s, u"&Auml;"_s) << QString();
    QTest::newRow("JSON in HTML") << asJson(secret).toHtmlEscaped() << asJson({}).toHtmlEscaped();
    QTest::newRow("HTML in JSON") << asJson(secret.toHtmlEscaped()) << QString();
    QTest::newRow("Latin-1, percent") << u"k="_s + QString::fromLatin1(secret.toLatin1().toPercentEncoding())
                                      << QString();
    QTest::newRow("Latin-1, base64") << QString::fromLatin1(("u:" + secret.toLatin1()).toBase64())
                                     << QString::fromLatin1("dTpL");
    QTest::newRow("Latin-1, read as UTF-8") << QString::fromUtf8(secret.toLatin1()) << QString();
    QTest::newRow("UTF-8, read as Latin-1") << QString::fromLatin1(utf8) << QString();
}

void RedactorTest::aKnownValueIsTakenOutInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, mayStay);
    Redactor redactor;
    redactor.know(Secret::fromText(canary));
    const QString clean = redactor.clean(text);
    QVERIFY2(clean.contains(u"[redacted]"_s), qPrintable(clean));
    // Nothing that a reader could turn back: neither the value nor most of a spelling of it.
    QVERIFY(!clean.contains(canary));
    for (qsizetype at = 0; at + 12 <= text.size(); ++at) {
        const QString piece = text.mid(at, 12);
        QVERIFY2(mayStay.contains(piece) || !clean.contains(piece), qPrintable(piece));
    }
}

void RedactorTest::valuesGoByTheNameThatHoldsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON") << u"{\"access_token\":\"hush-hush\",\"expires_in\":3}"_s;
    QTest::newRow("JSON, spaces") << u"{ \"Password\" : \"hush-hush\" }"_s;
    QTest::newRow("JSON, any case") << u"{\"SECRET\":\"hush-hush\"}"_s;
    QTest::newRow("JSON, quote inside") << u"{\"secret\":\"a\\\"hush-hush\"}"_s;
    QTest::newRow("JSON in JSON, quote inside") << u"{\"sent\":\"{\\\"secret\\\":\\\"a\\\\\\\"hush-hush\\\"}\"}"_s;
    QTest::newRow("JSON, cut off") << u"{\"secret\":\"hush-hu"_s;
    QTest::newRow("JSON in JSON") << u"{\"sent\":\"{\\\"secret\\\":\\\"hush-hush\\\"}\"}"_s;
    QTest::newRow("user name") << u"{\"userName\":\"hush-hush@acme.example\"}"_s;
    QTest::newRow("form") << u"grant_type=password&username=hush-hush&password=hush-hush"_s;
    QTest::newRow("query") << u"https://a.example/x?user=hush-hush&b=2"_s;
    QTest::newRow("header line") << u"ApiIntegrationCode: hush-hush\nAccept: x"_s;
    QTest::newRow("bearer") << u"sent Bearer hush-hush to it"_s;
    QTest::newRow("key header") << u"{\"x-api-key\":\"hush-hush\"}"_s;
    QTest::newRow("JSON in HTML") << u"{\"secret\":\"hush-hush\"}"_s.toHtmlEscaped();
    QTest::newRow("JSON in an address") << QString::fromLatin1(
        QUrl::toPercentEncoding(u"{\"secret\":\"hush-hush\"}"_s));
    QTest::newRow("JSON in JSON in JSON")
        << u"{\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"secret\\\\\\\":\\\\\\\"hush-hush\\\\\\\"}\\\"}\"}"_s;
    QTest::newRow("query in an address") << u"https://a.example/x?next="_s +
                                                QString::fromLatin1(QUrl::toPercentEncoding(
                                                    u"https://b.example/?token=hush-hush&c=1"_s));
}

void RedactorTest::valuesGoByTheNameThatHoldsThem()
{
    QFETCH(QString, text);
    const Redactor redactor;
    const QString clean = redactor.clean(text);
    QVERIFY2(!clean.contains(u"hush-hu"_s), qPrintable(clean));
    QVERIFY(clean.contains(u"[redacted]"_s));
}

void RedactorTest::harmlessTextStaysReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("vendor's words") << u"{\"errors\":[\"Value does not exist for field productID\"]}"_s;
    QTest::newRow("query") << u"https://a.example/v2/account/devices?page=3&max=250"_s;
    QTest::newRow("a sentence with the word") << u"The secret could not be read"_s;
    QTest::newRow("numbers") << u"{\"count\":3,\"status\":404}"_s;
    QTest::newRow("escapes") << u"Smith &amp; Co. \\u00c4 100%25 C:\\temp &unknown; % \\"_s;
}

void RedactorTest::harmlessTextStaysReadable()
{
    QFETCH(QString, text);
    Redactor redactor;
    redactor.know(Secret::fromText(u"abc"_s)); // too short to look for
    QCOMPARE(redactor.clean(text), text);
}

void RedactorTest::onlyHarmlessHeadersShowTheirValue()
{
    const Redactor redactor;
    QCOMPARE(redactor.headerValue("Retry-After", "60"), u"60"_s);
    QCOMPARE(redactor.headerValue("CONTENT-TYPE", "text/html"), u"text/html"_s);
    for (const QByteArray &name : {"Secret"_ba, "UserName"_ba, "ApiIntegrationCode"_ba, "x-api-key"_ba,
                                   "Authorization"_ba, "Set-Cookie"_ba, "X-Never-Heard-Of"_ba})
        QCOMPARE(redactor.headerValue(name, "hush"), u"[redacted]"_s);
}

void RedactorTest::aLongBodyIsCleanedBeforeItIsCut()
{
    Redactor redactor;
    redactor.know(Secret("canary-of-the-vault"));
    for (qsizetype before = 90; before < 100; ++before) {
        const QByteArray body = QByteArray(before, 'x') + "canary-of-the-vault" + QByteArray(5000, 'y');
        const QString shown = redactor.excerpt(body, 100);
        QVERIFY(shown.size() <= 101);
        QVERIFY2(!shown.contains(u"canar"_s), qPrintable(shown));
    }
}

void RedactorTest::anyRandomSecretDisappearsFromAnyWrapping()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 300; ++round) {
        QString secret;
        const int length = random.bounded(8, 40);
        for (int i = 0; i < length; ++i)
            secret += QChar(ushort(random.bounded(0x21, 0x7f)));
        Redactor redactor;
        redactor.know(Secret::fromText(secret));
        const QByteArray utf8 = secret.toUtf8();
        const QStringList wrapped{
            secret,
            QString::fromLatin1(QUrl::toPercentEncoding(secret)),
            QString::fromUtf8(QJsonDocument(QJsonObject{{u"k"_s, secret}}).toJson(QJsonDocument::Compact)),
            QString::fromLatin1((QByteArray(random.bounded(5), 'u') + ':' + utf8).toBase64()),
        };
        for (const QString &text : wrapped) {
            const QString clean = redactor.clean(text);
            QVERIFY2(clean.contains(u"[redacted]"_s), qPrintable(text));
            QVERIFY2(!clean.contains(secret, Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void RedactorTest::aSecretThatLooksEscapedIsFoundInEverySpelling()
{
    for (const QString &secret : {u"a%41bc d"_s, u"p&amp;q-1234"_s, u"x\\n\\u0041yz"_s, u"100%25%25!"_s}) {
        Redactor redactor;
        redactor.know(Secret::fromText(secret));
        const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
        for (const QString &text : {secret, percent, QString(secret).replace(u" "_s, u"%20"_s), secret.toHtmlEscaped()})
            QCOMPARE(redactor.clean(u"["_s + text + u"]"_s), u"[[redacted]]"_s);
    }
}

TRIVET_TEST(RedactorTest)

} // namespace tst_redactor

#include "tst_redactor.moc"
