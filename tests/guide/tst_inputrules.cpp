// SPDX-License-Identifier: Apache-2.0
#include "guide/content/derivedvalue.h"
#include "guide/engine/inputrules.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_inputrules {

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
        row("secret with a line end", AnswerId::RmmUserSecret, u"9e*HK\n7j"_s, u"strange-sign"_s);
        row("user name for a secret", AnswerId::AutotaskSecret, u"k3x9@acme.com"_s, u"user-name-for-secret"_s);
        row("URL for a key", AnswerId::RmmApiKey, u"https://concord-api.centrastage.net"_s, u"url-for-value"_s);
        row("URL for a secret key", AnswerId::RmmApiSecretKey, u"http://x"_s, u"url-for-value"_s);
        row("URL for an identifier", AnswerId::AutotaskTrackingIdentifier, u"www.autotask.net"_s, u"url-for-value"_s);
        row("key", AnswerId::RmmApiKey, u"A3F9C1D07B7E20"_s, {});
        row("far too long", AnswerId::RmmApiKey, QString(600, u'A'), u"too-long"_s);
        row("name of a person", AnswerId::Who, u"Mira Holt"_s, {});
        row("user name behind the key", AnswerId::RmmApiUserName, u"trivet.api"_s, {});
        row("URL for that user name", AnswerId::RmmApiUserName, u"https://concord.rmm.datto.com/"_s,
            u"url-for-value"_s);
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
        row("unknown platform for it", AnswerId::GlueRmmApiUrl, u"https://riesling-api.centrastage.net"_s,
            u"unknown-platform"_s);
        row("URL for a key of IT Glue", AnswerId::GlueRmmApiKey, u"https://concord-api.centrastage.net"_s,
            u"url-for-value"_s);
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

    void aStrangeSignIsRefusedAndNamedInEveryKeyOfEveryVendor_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<StrangeSign::Kind>("kind");
        QTest::addColumn<QChar>("meant");
        using enum StrangeSign::Kind;
        const auto row = [](const char *name, const QString &sign, StrangeSign::Kind kind, QChar meant = {}) {
            QTest::newRow(name) << sign << kind << meant;
        };
        row("bell", u"\u0007"_s, Control);
        row("nothing", QString(QChar(u'\0')), Control);
        row("delete", u"\u007f"_s, Control);
        row("a later control character", u"\u0090"_s, Control);
        row("tab", u"\t"_s, Space);
        row("no-break space", u"\u00a0"_s, Space);
        row("thin space", u"\u2009"_s, Space);
        row("line feed", u"\n"_s, LineBreak);
        row("carriage return", u"\r"_s, LineBreak);
        row("line separator", u"\u2028"_s, LineBreak);
        row("soft hyphen", u"\u00ad"_s, Invisible);
        row("zero width space", u"\u200b"_s, Invisible);
        row("zero width joiner", u"\u200d"_s, Invisible);
        row("byte order mark", u"\ufeff"_s, Invisible);
        row("right to left override", u"\u202e"_s, Invisible);
        row("tag", QString::fromUcs4(U"\U000E0041"), Invisible);
        row("Cyrillic a", u"\u0430"_s, LookAlike, u'a');
        row("Greek omicron", u"\u039f"_s, LookAlike, u'O');
        row("full width A", u"\uff21"_s, LookAlike, u'A');
        row("full width digit", u"\uff11"_s, LookAlike, u'1');
        row("en dash", u"\u2013"_s, LookAlike, u'-');
        row("curly quote", u"\u2019"_s, LookAlike, u'\'');
        row("accent", u"\u00e9"_s, Foreign);
        row("emoji", QString::fromUcs4(U"\U0001F511"), Foreign);
    }
    void aStrangeSignIsRefusedAndNamedInEveryKeyOfEveryVendor()
    {
        QFETCH(QString, sign);
        QFETCH(StrangeSign::Kind, kind);
        QFETCH(QChar, meant);
        int judged = 0;
        for (const AnswerSpec &spec : answerSpecs()) {
            const bool isUserName = spec.id == AnswerId::AutotaskUserName || spec.id == AnswerId::RmmUserName ||
                                    spec.id == AnswerId::ItGlueUserName;
            if (!spec.isSecret && !isUserName)
                continue;
            const QString text = isUserName ? u"k3"_s + sign + u"x9@acme.example"_s : u"ITG.k3"_s + sign + u"x9Lr7"_s;
            std::map<AnswerId, Secret> secrets;
            InputForms forms{.secrets = &secrets};
            if (spec.isSecret)
                secrets.emplace(spec.id, Secret::fromText(text));
            else
                forms.values.insert(spec.id, text);
            QCOMPARE(inputFaultOf(spec.id, forms),
                     kind == StrangeSign::Kind::Space ? InputFault::SpacesInside : InputFault::StrangeSign);
            const auto found = strangeSignOf(spec.id, forms);
            QVERIFY(found);
            QCOMPARE(found->kind, kind);
            QCOMPARE(found->place, isUserName ? 3 : 7);
            QCOMPARE(QChar(found->meant), meant);
            ++judged;
        }
        QVERIFY(judged >= 10);
    }

    void signsAreCountedAsPeopleSeeThem()
    {
        const auto found = strangeSignIn(QString::fromUcs4(U"ab\U0001F511"));
        QCOMPARE(found->place, 3);
        QCOMPARE(found->sign, char32_t(0x1F511));
        QVERIFY(!strangeSignIn(u"9e*HK~7j$5Tq@2#0Lr!|\\\"'"_s));
        QVERIFY(!strangeSignIn({}));
    }

    void namesInOtherSystemsMayBeOfAnyScriptButNotInvisible()
    {
        const auto faultOf = [](const QString &text) {
            return inputFaultOf(AnswerId::RmmApiUserName, {{{AnswerId::RmmApiUserName, text}}, nullptr});
        };
        QVERIFY(!faultOf(u"J\u00fcrgen \u041e\u043b\u0435\u0433"_s));
        QCOMPARE(faultOf(u"J\u00fcrgen\u200bHolt"_s), InputFault::StrangeSign);
        QCOMPARE(faultOf(u"trivet\u0007api"_s), InputFault::StrangeSign);
    }

    void anAddressWithASignInsideIsToldByTheSign()
    {
        const auto faultOf = [](AnswerId id, const QString &text) { return inputFaultOf(id, {{{id, text}}, nullptr}); };
        QCOMPARE(faultOf(AnswerId::RmmApiUrl, u"https://con\u00adcord-api.centrastage.net"_s), InputFault::StrangeSign);
        QCOMPARE(faultOf(AnswerId::GlueRmmApiUrl, u"https://c\u043encord-api.centrastage.net"_s),
                 InputFault::StrangeSign);
        QCOMPARE(faultOf(AnswerId::ItGlueAddress, u"https://f\u0435rnhill.itglue.com"_s), InputFault::StrangeSign);
        QVERIFY(!faultOf(AnswerId::RmmApiUrl, u"\u201chttps://concord-api.centrastage.net\u201d"_s));
    }

    void whatLooksLikeASecretIsToldFromNamesAndAddresses_data()
    {
        QTest::addColumn<AnswerId>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecret");
        const auto row = [](const char *name, AnswerId id, const QString &text, bool isSecret) {
            QTest::newRow(name) << id << text << isSecret;
        };
        row("secret of Autotask", AnswerId::AutotaskUserName, u"9e*HK~7j$5Tq@2#0Lr!"_s, true);
        row("short secret", AnswerId::RmmUserName, u"Xk7#pQ2"_s, true);
        row("secret without digits", AnswerId::RmmUserName, u"hunter*Secret"_s, true);
        row("key of Datto RMM", AnswerId::AutotaskUserName, u"A3F9C1D07B7E20"_s, true);
        row("key of IT Glue", AnswerId::AutotaskUserName, u"ITG.0f3a9c.tKq-77_x"_s, true);
        row("key for an address", AnswerId::RmmApiUrl, u"A3F9C17E20"_s, true);
        row("secret for an address", AnswerId::ItGlueAddress, u"9e*HK~7j"_s, true);
        row("key of IT Glue for its address", AnswerId::ItGlueAddress, u"ITG.0f3a9c.tKq-77_x"_s, true);
        row("key for a user of Datto RMM", AnswerId::RmmApiUserName, u"A3F9C1D07B7E20F4"_s, true);
        row("secret for a name", AnswerId::Who, u"9e*HK~7j$5Tq"_s, true);
        row("held secret, whatever its form", AnswerId::Who, u"plainword"_s, true);
        row("user name", AnswerId::AutotaskUserName, u"k3x9qz7abcdef@ACME.COM"_s, false);
        row("user name without a dot", AnswerId::AutotaskUserName, u"k3x9@intern"_s, false);
        row("beginning of a user name", AnswerId::AutotaskUserName, u"trivet"_s, false);
        row("address", AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s, false);
        row("platform", AnswerId::RmmApiUrl, u"zinfandel"_s, false);
        row("another address", AnswerId::RmmApiUrl, u"https://rmm.example.com/a?b=c1"_s, false);
        row("page of IT Glue", AnswerId::ItGlueAddress, u"https://acme24.eu.itglue.com/142/docs?x=1#p"_s, false);
        row("host of IT Glue", AnswerId::ItGlueAddress, u"acme24seven.itglue.com"_s, false);
        row("user of Datto RMM", AnswerId::RmmApiUserName, u"trivet.api"_s, false);
        row("name", AnswerId::Who, u"Mira Holt"_s, false);
        row("name of a company", AnswerId::TenantName, u"Smith&Sons"_s, false);
        row("name of a company with a digit", AnswerId::TenantName, u"24/7 Support (EU)"_s, false);
        row("nothing", AnswerId::Who, {}, false);
    }
    void whatLooksLikeASecretIsToldFromNamesAndAddresses()
    {
        QFETCH(AnswerId, id);
        QFETCH(QString, text);
        std::map<AnswerId, Secret> held;
        held.emplace(AnswerId::RmmUserSecret, Secret::fromText(u"plainword"_s));
        QTEST(looksLikeSecret(id, text, held), "isSecret");
    }

    void eachPortalGetsTheAddressInItsForm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("subdomain");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("url");
        QTest::newRow("names its region") << u"https://acme.eu.itglue.com/142"_s << QString() << u"acme"_s
                                          << u"EU (Europe)"_s << u"https://acme.eu.itglue.com"_s;
        QTest::newRow("region part is kept") << u"acme.na.itglue.com"_s << QString() << u"acme"_s
                                             << u"NA (North America)"_s << u"https://acme.na.itglue.com"_s;
        QTest::newRow("region not told") << u"https://acme.itglue.com"_s << QString() << u"acme"_s << QString()
                                         << QString();
        QTest::newRow("region chosen, NA") << u"https://acme.itglue.com"_s << u"na"_s << u"acme"_s
                                           << u"NA (North America)"_s << u"https://acme.itglue.com"_s;
        QTest::newRow("region chosen, AU") << u"https://acme.itglue.com"_s << u"au"_s << u"acme"_s
                                           << u"AU (Australia)"_s << u"https://acme.au.itglue.com"_s;
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
        for (const AnswerId id :
             {AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey, AnswerId::SaasPublicKey, AnswerId::SaasSecretKey})
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
        QTest::newRow("one value too many")
            << u"https://concord-api.centrastage.net KEY0123456789 SECRET0123456789 more01234"_s;
    }
    void otherTextIsNotSplit()
    {
        QFETCH(QString, text);
        QVERIFY(!splitRmmCopy(text));
    }

    void everyFaultHasItsOwnWord()
    {
        QSet<QString> words;
        for (int fault = 0; fault <= static_cast<int>(InputFault::LooksLikeSecret); ++fault)
            words.insert(inputFaultKey(static_cast<InputFault>(fault)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), static_cast<int>(InputFault::LooksLikeSecret) + 1);
    }
};

TRIVET_TEST(TestInputRules)

} // namespace tst_inputrules

#include "tst_inputrules.moc"
