// SPDX-License-Identifier: Apache-2.0
#include "guide/derivedvalue.h"
#include "guide/glueaddress.h"
#include "guide/inputrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet;

class TestInputRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfAPastedValueAreTrimmed_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("value");
        QTest::newRow("as it is") << u"k3x9@acme.example"_s << u"k3x9@acme.example"_s;
        QTest::newRow("line end") << u"secret\r\n"_s << u"secret"_s;
        QTest::newRow("spaces and tabs") << u" \tsecret  "_s << u"secret"_s;
        QTest::newRow("no-break space") << u"\u00a0secret\u00a0"_s << u"secret"_s;
        QTest::newRow("zero width") << u"\ufeffsecret\u200b"_s << u"secret"_s;
        QTest::newRow("straight quotes") << u"\"secret\""_s << u"secret"_s;
        QTest::newRow("curly quotes and spaces") << u" \u201c secret \u201d "_s << u"secret"_s;
        QTest::newRow("a lone quote stays") << u"\"secret"_s << u"\"secret"_s;
        QTest::newRow("blanks inside stay") << u" two words "_s << u"two words"_s;
        QTest::newRow("nothing") << u" \n"_s << QString();
    }
    void endsOfAPastedValueAreTrimmed()
    {
        QFETCH(QString, pasted);
        QTEST(trimmedInput(pasted), "value");
    }

    void apiUrlIsNormalizedOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("fault");
        const QString concord = u"https://concord-api.centrastage.net"_s;
        QTest::newRow("as it should be") << concord << concord << QString();
        QTest::newRow("trailing slash") << u"https://concord-api.centrastage.net/"_s << concord << QString();
        QTest::newRow("with /api") << u"https://concord-api.centrastage.net/api"_s << concord << QString();
        QTest::newRow("with version and query") << u"https://concord-api.centrastage.net/api/v2/account?x=1"_s << concord << QString();
        QTest::newRow("no scheme") << u"concord-api.centrastage.net"_s << concord << QString();
        QTest::newRow("http becomes https") << u"http://concord-api.centrastage.net"_s << concord << QString();
        QTest::newRow("capitals, spaces, line end") << u" HTTPS://Concord-API.CentraStage.NET\n"_s << concord << QString();
        QTest::newRow("root dot") << u"https://concord-api.centrastage.net./"_s << concord << QString();
        QTest::newRow("web page") << u"https://vidal.rmm.datto.com/site/12"_s << u"https://vidal-api.centrastage.net"_s << QString();
        QTest::newRow("older web page") << u"https://syrahrmm.centrastage.net/device/1"_s << u"https://syrah-api.centrastage.net"_s << QString();
        QTest::newRow("name of the platform") << u"Zinfandel"_s << u"https://zinfandel-api.centrastage.net"_s << QString();
        QTest::newRow("unknown platform") << u"https://riesling-api.centrastage.net"_s << QString() << u"unknown-platform"_s;
        QTest::newRow("foreign host") << u"https://rmm.example.com"_s << QString() << u"foreign-host"_s;
        QTest::newRow("vendor as a prefix") << u"https://concord-api.centrastage.net.evil.example/"_s << QString() << u"foreign-host"_s;
        QTest::newRow("vendor as user name") << u"https://concord-api.centrastage.net@evil.example/"_s << QString() << u"foreign-host"_s;
        QTest::newRow("user name at the vendor") << u"https://me@concord-api.centrastage.net/"_s << QString() << u"foreign-host"_s;
        QTest::newRow("other port") << u"https://concord-api.centrastage.net:8443/"_s << QString() << u"foreign-host"_s;
        QTest::newRow("Autotask") << u"https://webservices5.autotask.net/ATServicesRest/"_s << QString() << u"foreign-host"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString() << u"not-an-address"_s;
        QTest::newRow("a key") << u"A3F9C17E20"_s << QString() << u"not-an-address"_s;
        QTest::newRow("words") << u"my platform is concord"_s << QString() << u"not-an-address"_s;
        QTest::newRow("nothing") << QString() << QString() << u"not-an-address"_s;
    }
    void apiUrlIsNormalizedOrSaysWhyNot()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, fault);
        const auto normalized = normalizedRmmApiUrl(pasted);
        QCOMPARE(normalized.has_value(), fault.isEmpty());
        if (normalized) {
            QTEST(*normalized, "url");
        } else {
            QCOMPARE(normalized.error().detail, fault);
            QCOMPARE(normalized.error().field, u"rmmApiUrlEdit"_s);
        }
    }

    void formOfEachInputIsJudged_data()
    {
        QTest::addColumn<AnswerId>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, AnswerId id, const QString &text, const QString &fault) {
            QTest::newRow(name) << id << text << fault;
        };
        row("user name", AnswerId::AutotaskUserName, u"k3x9@ACME.COM"_s, {});
        row("user name without a dot", AnswerId::AutotaskUserName, u"k3x9@intern"_s, {});
        row("user name missing", AnswerId::AutotaskUserName, {}, u"missing"_s);
        row("URL for a user name", AnswerId::AutotaskUserName, u"https://ww5.autotask.net"_s, u"url-for-value"_s);
        row("host for a user name", AnswerId::RmmUserName, u"ww5.autotask.net"_s, u"url-for-value"_s);
        row("secret for a user name", AnswerId::AutotaskUserName, u"9e*HK~7j"_s, u"secret-for-user-name"_s);
        row("two user names", AnswerId::AutotaskUserName, u"a@b.example c@d.example"_s, u"spaces-inside"_s);
        row("secret with signs", AnswerId::AutotaskSecret, u"9e*HK~7j$5Tq@2#0Lr!"_s, {});
        row("secret with a space", AnswerId::AutotaskSecret, u"9e*HK 7j"_s, u"spaces-inside"_s);
        row("secret with a line end", AnswerId::RmmUserSecret, u"9e*HK\n7j"_s, u"spaces-inside"_s);
        row("user name for a secret", AnswerId::AutotaskSecret, u"k3x9@acme.com"_s, u"user-name-for-secret"_s);
        row("URL for a key", AnswerId::RmmApiKey, u"https://concord-api.centrastage.net"_s, u"url-for-value"_s);
        row("URL for a secret key", AnswerId::RmmApiSecretKey, u"http://x"_s, u"url-for-value"_s);
        row("URL for an identifier", AnswerId::AutotaskTrackingIdentifier, u"www.autotask.net"_s, u"url-for-value"_s);
        row("key", AnswerId::RmmApiKey, u"A3F9C1D07B7E20"_s, {});
        row("far too long", AnswerId::RmmApiKey, QString(600, u'A'), u"too-long"_s);
        row("name of a person", AnswerId::Who, u"Mira Holt"_s, {});
        row("user name behind the key", AnswerId::RmmApiUserName, u"trivet.api"_s, {});
        row("URL for that user name", AnswerId::RmmApiUserName, u"https://concord.rmm.datto.com/"_s, u"url-for-value"_s);
        row("IT Glue address", AnswerId::ItGlueAddress, u"https://acme.eu.itglue.com/142"_s, {});
        row("IT Glue address missing", AnswerId::ItGlueAddress, {}, u"missing"_s);
        row("words for an address", AnswerId::ItGlueAddress, u"our it glue"_s, u"not-an-address"_s);
        row("other host", AnswerId::ItGlueAddress, u"https://acme.example"_s, u"foreign-host"_s);
        row("region", AnswerId::ItGlueRegion, u"au"_s, {});
        row("region not chosen", AnswerId::ItGlueRegion, {}, u"missing"_s);
        row("no such region", AnswerId::ItGlueRegion, u"us"_s, u"missing"_s);
        row("IT Glue key", AnswerId::ItGlueApiKey, u"ITG.0f3a9c.tKq-77_x"_s, {});
        row("URL for an IT Glue key", AnswerId::ItGlueApiKey, u"https://acme.itglue.com"_s, u"url-for-value"_s);
        row("host for an IT Glue key", AnswerId::ItGlueApiKey, u"acme.eu.itglue.com"_s, u"url-for-value"_s);
        row("IT Glue key in two parts", AnswerId::ItGlueApiKey, u"ITG.0f3a9c. tKq"_s, u"spaces-inside"_s);
        row("another vendor's key", AnswerId::ItGlueApiKey, u"A3F9C1D07B7E20"_s, u"not-a-glue-key"_s);
        row("user of IT Glue", AnswerId::ItGlueUserName, u"itg3c@acme.com"_s, {});
        row("secret for that user", AnswerId::ItGlueUserName, u"9e*HK~7j"_s, u"secret-for-user-name"_s);
        row("secret of that user", AnswerId::ItGlueUserSecret, u"9e*HK 7j"_s, u"spaces-inside"_s);
        row("API URL for IT Glue", AnswerId::GlueRmmApiUrl, u"https://concord-api.centrastage.net"_s, {});
        row("web page for it", AnswerId::GlueRmmApiUrl, u"https://vidal.rmm.datto.com"_s, {});
        row("unknown platform for it", AnswerId::GlueRmmApiUrl, u"https://riesling-api.centrastage.net"_s, u"unknown-platform"_s);
        row("URL for a key of IT Glue", AnswerId::GlueRmmApiKey, u"https://concord-api.centrastage.net"_s, u"url-for-value"_s);
        row("SaaS public key", AnswerId::SaasPublicKey, u"9f2c77"_s, {});
        row("URL for a SaaS key", AnswerId::SaasSecretKey, u"https://portal.dattobackup.com"_s, u"url-for-value"_s);
        row("SaaS key with a space", AnswerId::SaasSecretKey, u"9f2c 77"_s, u"spaces-inside"_s);
        row("switch", AnswerId::ItGlueWithoutApi, u"true"_s, {});
    }
    void formOfEachInputIsJudged()
    {
        QFETCH(AnswerId, id);
        QFETCH(QString, text);
        std::map<AnswerId, Secret> secrets;
        InputForms forms{.secrets = &secrets};
        if (answerSpec(id).isSecret && !text.isEmpty())
            secrets.emplace(id, Secret::fromText(text));
        else
            forms.values.insert(id, text);
        const auto fault = inputFaultOf(id, forms);
        QTEST(fault ? inputFaultKey(*fault) : QString(), "fault");
    }

    void addressOfItGlueIsTakenApart_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("subdomain");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &pasted, const QString &subdomain, const QString &region) {
            QTest::newRow(name) << pasted << subdomain << region << QString();
        };
        const auto wrong = [](const char *name, const QString &pasted, const QString &fault) {
            QTest::newRow(name) << pasted << QString() << QString() << fault;
        };
        row("North America named", u"https://acme.na.itglue.com/142/organizations"_s, u"acme"_s, u"na"_s);
        row("North America or not told", u"https://acme.itglue.com"_s, u"acme"_s, {});
        row("Europe", u"https://acme-it.eu.itglue.com/"_s, u"acme-it"_s, u"eu"_s);
        row("Australia, host alone", u"acme.au.itglue.com"_s, u"acme"_s, u"au"_s);
        row("capitals, spaces, quotes", u" \"HTTPS://Acme.EU.ITGlue.com/1\" "_s, u"acme"_s, u"eu"_s);
        row("query and fragment", u"https://acme.eu.itglue.com/a?b=c#d"_s, u"acme"_s, u"eu"_s);
        row("root dot", u"https://acme.eu.itglue.com."_s, u"acme"_s, u"eu"_s);
        wrong("nothing", {}, u"not-an-address"_s);
        wrong("one word", u"acme"_s, u"not-an-address"_s);
        wrong("words", u"acme dot itglue"_s, u"not-an-address"_s);
        wrong("key", u"ITG0f3a9c"_s, u"not-an-address"_s);
        wrong("file", u"file:///etc/passwd"_s, u"not-an-address"_s);
        wrong("API of the vendor", u"https://api.eu.itglue.com/organizations"_s, u"foreign-host"_s);
        wrong("sign-in page of a region", u"https://eu.itglue.com"_s, u"foreign-host"_s);
        wrong("help", u"https://help.itglue.com"_s, u"foreign-host"_s);
        wrong("unknown region", u"https://acme.ca.itglue.com"_s, u"foreign-host"_s);
        wrong("vendor as a prefix", u"https://acme.eu.itglue.com.evil.example"_s, u"foreign-host"_s);
        wrong("vendor as user name", u"https://acme.eu.itglue.com@evil.example"_s, u"foreign-host"_s);
        wrong("other port", u"https://acme.eu.itglue.com:8443"_s, u"foreign-host"_s);
        wrong("look-alike", u"https://acme.eu.itglue.co"_s, u"foreign-host"_s);
        wrong("end of another name", u"https://acme.notitglue.com"_s, u"foreign-host"_s);
    }
    void addressOfItGlueIsTakenApart()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, fault);
        const auto address = glueAddressOf(pasted);
        QCOMPARE(address ? QString() : address.error().detail, fault);
        if (!address)
            return;
        QTEST(address->subdomain, "subdomain");
        QTEST(address->region, "region");
    }

    void eachPortalGetsTheAddressInItsForm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("subdomain");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("url");
        QTest::newRow("names its region") << u"https://acme.eu.itglue.com/142"_s << QString() << u"acme"_s << u"EU (Europe)"_s
                                          << u"https://acme.eu.itglue.com"_s;
        QTest::newRow("region part is kept") << u"acme.na.itglue.com"_s << QString() << u"acme"_s << u"NA (North America)"_s
                                             << u"https://acme.na.itglue.com"_s;
        QTest::newRow("region not told") << u"https://acme.itglue.com"_s << QString() << u"acme"_s << QString() << QString();
        QTest::newRow("region chosen, NA") << u"https://acme.itglue.com"_s << u"na"_s << u"acme"_s << u"NA (North America)"_s
                                           << u"https://acme.itglue.com"_s;
        QTest::newRow("region chosen, AU") << u"https://acme.itglue.com"_s << u"au"_s << u"acme"_s << u"AU (Australia)"_s
                                           << u"https://acme.au.itglue.com"_s;
        QTest::newRow("address wins") << u"https://acme.eu.itglue.com"_s << u"au"_s << u"acme"_s << u"EU (Europe)"_s
                                      << u"https://acme.eu.itglue.com"_s;
        QTest::newRow("no address") << QString() << u"eu"_s << QString() << u"EU (Europe)"_s << QString();
        QTest::newRow("no region") << u"https://acme.itglue.com"_s << u"us"_s << u"acme"_s << QString() << QString();
    }
    void eachPortalGetsTheAddressInItsForm()
    {
        QFETCH(QString, address);
        QFETCH(QString, chosen);
        const Answers answers{{{AnswerId::ItGlueAddress, address}, {AnswerId::ItGlueRegion, chosen}}, {}, {}};
        QTEST(derivedText(DerivedValue::GlueSubdomain, answers), "subdomain");
        QTEST(derivedText(DerivedValue::GlueRegionName, answers), "region");
        QTEST(derivedText(DerivedValue::GlueFullUrl, answers), "url");
    }

    void platformIsNamedAsItGlueListsIt()
    {
        Answers answers;
        QCOMPARE(derivedText(DerivedValue::RmmPlatform, answers), QString());
        answers.values.insert(AnswerId::RmmApiUrl, u"https://merlot-api.centrastage.net"_s);
        QCOMPARE(derivedText(DerivedValue::RmmPlatform, answers), u"Merlot"_s);
        answers.values.insert(AnswerId::GlueRmmApiUrl, u"https://concord-api.centrastage.net"_s);
        QCOMPARE(derivedText(DerivedValue::RmmPlatform, answers), u"Concord"_s);
        QCOMPARE(derivedText(DerivedValue::RmmPlatformHost, answers), u"concord-api.centrastage.net"_s);
    }

    void pairsOfLaterChaptersAreComparedToo()
    {
        std::map<AnswerId, Secret> secrets;
        for (const AnswerId id : {AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey, AnswerId::SaasPublicKey,
                                  AnswerId::SaasSecretKey})
            secrets.emplace(id, Secret::fromText(u"A3F9C1D07B7E20"_s));
        secrets.emplace(AnswerId::ItGlueUserSecret, Secret::fromText(u"itg3c@acme.com"_s));
        const InputForms forms{{{AnswerId::ItGlueUserName, u"9e*HK~7j"_s}}, &secrets};
        QCOMPARE(inputFaultOf(AnswerId::GlueRmmApiSecretKey, forms), InputFault::SameAsOther);
        QCOMPARE(inputFaultOf(AnswerId::SaasSecretKey, forms), InputFault::SameAsOther);
        QCOMPARE(inputFaultOf(AnswerId::ItGlueUserName, forms), InputFault::SwappedWithOther);
    }

    void userNameAndSecretInEachOthersFieldAreSwapped()
    {
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::AutotaskSecret, Secret::fromText(u"k3x9@acme.com"_s));
        const InputForms forms{{{AnswerId::AutotaskUserName, u"9e*HK~7j"_s}}, &secrets};
        QCOMPARE(inputFaultOf(AnswerId::AutotaskUserName, forms), InputFault::SwappedWithOther);
        QCOMPARE(inputFaultOf(AnswerId::AutotaskSecret, forms), InputFault::SwappedWithOther);
    }

    void oneValueInTwoFieldsIsToldAtTheSecond()
    {
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::RmmApiKey, Secret::fromText(u"A3F9C1D07B7E20"_s));
        secrets.emplace(AnswerId::RmmApiSecretKey, Secret::fromText(u"A3F9C1D07B7E20"_s));
        const InputForms forms{{}, &secrets};
        QCOMPARE(inputFaultOf(AnswerId::RmmApiKey, forms), std::nullopt);
        QCOMPARE(inputFaultOf(AnswerId::RmmApiSecretKey, forms), InputFault::SameAsOther);
    }

    void copyAllIsSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("labels and colons")
            << u"API URL: https://concord-api.centrastage.net\nAPI Key: KEY0123456789\nAPI Secret Key: SECRET0123456789\n"_s;
        QTest::newRow("values below labels")
            << u"API URL\r\nhttps://concord-api.centrastage.net\r\nAPI Key\r\nKEY0123456789\r\nAPI Secret Key\r\nSECRET0123456789"_s;
        QTest::newRow("table")
            << u"API URL\tAPI Key\tAPI Secret Key\nhttps://concord-api.centrastage.net\tKEY0123456789\tSECRET0123456789"_s;
        QTest::newRow("other order")
            << u"API Secret Key: SECRET0123456789\nAPI Key: KEY0123456789\nAPI URL: https://concord-api.centrastage.net"_s;
        QTest::newRow("no labels") << u"https://concord-api.centrastage.net\nKEY0123456789\nSECRET0123456789"_s;
        QTest::newRow("commas") << u"https://concord-api.centrastage.net, KEY0123456789, SECRET0123456789"_s;
        QTest::newRow("JSON")
            << u"{\"apiUrl\":\"https://concord-api.centrastage.net\",\"apiKey\":\"KEY0123456789\",\"apiSecretKey\":\"SECRET0123456789\"}"_s;
    }
    void copyAllIsSplit()
    {
        QFETCH(QString, text);
        const auto copy = splitRmmCopy(text);
        QVERIFY(copy.has_value());
        QCOMPARE(copy->apiUrl, u"https://concord-api.centrastage.net"_s);
        QCOMPARE(copy->apiKey.expose(), QByteArray("KEY0123456789"));
        QCOMPARE(copy->apiSecretKey.expose(), QByteArray("SECRET0123456789"));
    }

    void otherTextIsNotSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a URL alone") << u"https://concord-api.centrastage.net"_s;
        QTest::newRow("a key alone") << u"KEY0123456789"_s;
        QTest::newRow("three keys") << u"KEY0123456789 KEY0123456788 KEY0123456787"_s;
        QTest::newRow("two addresses") << u"https://a.example https://b.example KEY0123456789"_s;
        QTest::newRow("an ordinary sentence") << u"see https://concord-api.centrastage.net for help"_s;
        QTest::newRow("one value too many") << u"https://concord-api.centrastage.net KEY0123456789 SECRET0123456789 more01234"_s;
    }
    void otherTextIsNotSplit()
    {
        QFETCH(QString, text);
        QVERIFY(!splitRmmCopy(text));
    }

    void webPageOfAPlatformIsKnown()
    {
        QCOMPARE(rmmWebUrl(u"https://merlot-api.centrastage.net"_s), u"https://merlot.rmm.datto.com/"_s);
        QCOMPARE(rmmWebUrl(u"https://evil.example"_s), QString());
    }

    void everyFaultHasItsOwnWord()
    {
        QSet<QString> words;
        for (int fault = 0; fault <= static_cast<int>(InputFault::NotAGlueKey); ++fault)
            words.insert(inputFaultKey(static_cast<InputFault>(fault)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), static_cast<int>(InputFault::NotAGlueKey) + 1);
    }
};

QTEST_GUILESS_MAIN(TestInputRules)
#include "tst_inputrules.moc"
