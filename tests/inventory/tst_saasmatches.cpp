// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/saasmatches.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_saasmatches {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestSaasMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainsOfOneClientAreOneClient();
    void exactNamesMatchByThemselves();
    void differencesAreSuggestedAndNeverMatched_data();
    void differencesAreSuggestedAndNeverMatched();
    void twoLikelyOrganizationsAreThePersonsChoice();
    void severalOfExactlyTheNameAreNoMatch();
    void decisionsSetTheState();
    void creatingShowsWhatItWouldDouble();
    void whatWasCreatedIsNoDuplicate();
    void clientsOnOneOrganizationKnowEachOther();
    void nothingInCommonIsNoSuggestion();
    void theNameInThePartnerPortalCountsToo_data();
    void theNameInThePartnerPortalCountsToo();
    void namesThatLeadApartAreThePersonsChoice();
    void creatingSparesTheOrganizationOfTheOtherName();
};

namespace {

SampleFacts oneClient(const QString &client, const QStringList &organizations)
{
    SampleFacts sample;
    sample.inventory.saasDomains.rows.resize(1);
    sample.inventory.saasDomains.rows[0].customerName = client;
    sample.inventory.glueOrganizations.rows.clear();
    qint64 id = 1;
    for (const QString &name : organizations)
        sample.inventory.glueOrganizations.rows.append({id++, name});
    return sample;
}

QList<SaasMatch> matchesOf(const SampleFacts &sample)
{
    return SaasNames(sample.inventory).matches(sample.facts.saasDecisions, sample.facts.confirmations);
}

} // namespace

void TestSaasMatches::domainsOfOneClientAreOneClient()
{
    SampleFacts sample;
    auto second = sample.inventory.saasDomains.rows[0];
    second.domain = u"second.example"_s;
    second.productType = u"GoogleApps"_s;
    second.seatsUsed = 3;
    second.organizationId.reset();
    sample.inventory.saasDomains.rows.append(second);
    const QList<SaasClient> clients = saasClients(sample.inventory);
    QCOMPARE(clients.size(), 3);
    QCOMPARE(clients[0].id, 3101);
    QCOMPARE(clients[0].domains, (QStringList{u"customer101.example"_s, u"second.example"_s}));
    QCOMPARE(clients[0].products, (QStringList{u"Microsoft 365"_s, u"Google Workspace"_s}));
    QCOMPARE(clients[0].seatsUsed, 15);
    QVERIFY(clients[0].hasOrganization);
    QCOMPARE(clients[0].seats->archived, 2);
    sample.inventory.saasSeats.rows[0].isDetailKnown = false;
    QVERIFY(!saasClients(sample.inventory)[0].seats);
}

void TestSaasMatches::exactNamesMatchByThemselves()
{
    for (const SaasMatch &match : matchesOf(SampleFacts())) {
        QCOMPARE(match.state, SaasState::Matched);
        QCOMPARE(match.organizationId, match.client.id + 4000);
        QVERIFY(match.suggestions.isEmpty());
        QVERIFY(!match.decision);
    }
}

void TestSaasMatches::differencesAreSuggestedAndNeverMatched_data()
{
    using enum NameClass;
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<NameClass>("nameClass");
    QTest::addColumn<bool>("isStrong");
    QTest::newRow("case") << u"Acme Ridge"_s << u"ACME Ridge"_s << Case << true;
    QTest::newRow("spaces") << u"Acme Ridge"_s << u"Acme  Ridge"_s << Spaces << true;
    QTest::newRow("suffix") << u"Acme Ridge"_s << u"Acme Ridge Ltd"_s << LegalSuffix << true;
    QTest::newRow("ampersand") << u"Marrow & Pike"_s << u"Marrow and Pike"_s << Ampersand << true;
    QTest::newRow("accent") << u"Cafe Vauquelin"_s << u"Café Vauquelin"_s << Accent << true;
    QTest::newRow("script") << u"Acme Ridge"_s << u"\u0410cme Ridge"_s << Script << true;
    QTest::newRow("entity") << u"Marrow &amp; Pike"_s << u"Marrow & Pike"_s << Garbled << true;
    QTest::newRow("wrong code page") << u"Caf\u00c3\u00a9 Vauquelin"_s << u"Café Vauquelin"_s << Garbled << true;
    QTest::newRow("article") << u"The Acme Ridge"_s << u"Acme Ridge"_s << Article << true;
    QTest::newRow("typo") << u"Pinewhistle"_s << u"Pinewistle"_s << Typo << false;
    QTest::newRow("alphabet") << u"Kedrovyi Most"_s << u"Кедровый мост"_s << Alphabet << false;
    QTest::newRow("alphabet, the other way") << u"Ελαιώνες Θράκης"_s << u"Elaiones Thrakis"_s << Alphabet << false;
    QTest::newRow("more words") << u"Acme Ridge"_s << u"Acme Ridge Holdings"_s << Other << false;
}

void TestSaasMatches::differencesAreSuggestedAndNeverMatched()
{
    QFETCH(QString, client);
    QFETCH(QString, organization);
    QFETCH(NameClass, nameClass);
    QFETCH(bool, isStrong);
    const QList<SaasMatch> matches =
        matchesOf(oneClient(client, {u"Birchmoor"_s, organization, u"Zellweiler Dental"_s}));
    QCOMPARE(matches.size(), 1);
    const SaasMatch &match = matches[0];
    QCOMPARE(match.state, SaasState::Unmatched);
    QCOMPARE(match.organizationId, 0);
    QVERIFY(!match.suggestions.isEmpty());
    QCOMPARE(match.suggestions[0].organizationName, organization);
    QCOMPARE(match.suggestions[0].difference.first(), nameClass);
    QCOMPARE(match.suggestions[0].isStrong, isStrong);
    QVERIFY(match.suggestions[0].score < 1.0);
    QVERIFY(match.suggestions[0].score > 0.6);
    QCOMPARE(match.duplicates.isEmpty(), !isStrong);
}

void TestSaasMatches::twoLikelyOrganizationsAreThePersonsChoice()
{
    const SaasMatch match = matchesOf(oneClient(u"Acme Ridge"_s, {u"ACME Ridge"_s, u"Acme Ridge Ltd"_s}))[0];
    QCOMPARE(match.suggestions.size(), 2);
    QCOMPARE(match.duplicates.size(), 2);
    QVERIFY(!match.suggestions[0].isStrong && !match.suggestions[1].isStrong);
}

void TestSaasMatches::severalOfExactlyTheNameAreNoMatch()
{
    const SaasMatch match = matchesOf(oneClient(u"Acme"_s, {u"Acme"_s, u"Acme"_s}))[0];
    QCOMPARE(match.state, SaasState::Unmatched);
    QCOMPARE(match.exact, (QList<qint64>{1, 2}));
    QCOMPARE(match.organizationId, 0);
    QCOMPARE(match.suggestions.size(), 2);
}

void TestSaasMatches::decisionsSetTheState()
{
    SampleFacts sample = oneClient(u"Acme"_s, {u"Birch"_s});
    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Match, 1, u"Birch"_s}};
    SaasMatch match = matchesOf(sample)[0];
    QCOMPARE(match.state, SaasState::Matched);
    QCOMPARE(match.organizationId, 1);
    QVERIFY(!match.isCarriedOut);
    sample.facts.confirmations.append({u"C23"_s, u"3101"_s, u"Mira"_s, sampleNow()});
    QVERIFY(matchesOf(sample)[0].isCarriedOut);

    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Ignore}};
    match = matchesOf(sample)[0];
    QCOMPARE(match.state, SaasState::Ignored);
    QCOMPARE(match.organizationId, 0);

    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"Acme"_s}};
    match = matchesOf(sample)[0];
    QCOMPARE(match.state, SaasState::Matched);
    QCOMPARE(match.organizationId, 0);
}

void TestSaasMatches::creatingShowsWhatItWouldDouble()
{
    SampleFacts sample = oneClient(u"Acme Ridge"_s, {u"ACME RIDGE, Inc."_s, u"Birch"_s});
    sample.inventory.glueOrganizations.rows[0].statusName = u"Inactive"_s;
    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"Acme Ridge"_s}};
    const SaasMatch match = matchesOf(sample)[0];
    QCOMPARE(match.duplicates.size(), 1);
    QCOMPARE(match.duplicates[0].organizationId, 1);
}

void TestSaasMatches::whatWasCreatedIsNoDuplicate()
{
    SampleFacts sample = oneClient(u"Acme Ridge"_s, {u"Acme Ridge"_s});
    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"Acme Ridge"_s}};
    const SaasMatch match = matchesOf(sample)[0];
    QVERIFY(match.duplicates.isEmpty());
    QCOMPARE(match.organizationId, 1);
}

void TestSaasMatches::clientsOnOneOrganizationKnowEachOther()
{
    SampleFacts sample;
    sample.facts.saasDecisions = {{3102, SaasDecision::Kind::Match, 7101, u"Customer 1"_s}};
    const QList<SaasMatch> matches = matchesOf(sample);
    QCOMPARE(matches[0].sharedWith, QList<qint64>{3102});
    QCOMPARE(matches[1].sharedWith, QList<qint64>{3101});
    QVERIFY(matches[2].sharedWith.isEmpty());
}

void TestSaasMatches::nothingInCommonIsNoSuggestion()
{
    const SaasMatch match = matchesOf(oneClient(u"Acme"_s, {u"Zellweiler"_s, u"Birchmoor"_s}))[0];
    QVERIFY(match.suggestions.isEmpty());
    QVERIFY(match.duplicates.isEmpty());
}

void TestSaasMatches::theNameInThePartnerPortalCountsToo_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("inPortal");
    QTest::addColumn<bool>("isByPortal");
    QTest::addColumn<bool>("isStrong");
    QTest::newRow("exactly") << u"acmeridge.onmicrosoft.com"_s << u"Acme Ridge"_s << true << true;
    QTest::newRow("nearly") << u"M365 tenant 7"_s << u"ACME Ridge Ltd"_s << true << true;
    QTest::newRow("a typo") << u"M365 tenant 7"_s << u"Acme Rigde"_s << true << false;
    QTest::newRow("the nearer of both") << u"Acme Ridge Ltd"_s << u"Acme Ridge"_s << true << true;
    QTest::newRow("its own where both are as near") << u"ACME Ridge"_s << u"Acme ridge"_s << false << true;
}

void TestSaasMatches::theNameInThePartnerPortalCountsToo()
{
    QFETCH(QString, client);
    QFETCH(QString, inPortal);
    QFETCH(bool, isByPortal);
    QFETCH(bool, isStrong);
    SampleFacts sample = oneClient(client, {u"Birchmoor"_s, u"Acme Ridge"_s});
    sample.inventory.saasDomains.rows[0].organizationName = inPortal;
    const SaasMatch match = matchesOf(sample)[0];
    QCOMPARE(match.state, SaasState::Unmatched);
    QCOMPARE(match.suggestions.size(), 1);
    QCOMPARE(match.suggestions[0].organizationName, u"Acme Ridge"_s);
    QCOMPARE(match.suggestions[0].agreed == SaasName::Organization, isByPortal);
    QCOMPARE(match.suggestions[0].difference.classes, nameClasses(isByPortal ? inPortal : client, u"Acme Ridge"_s));
    QCOMPARE(match.suggestions[0].isStrong, isStrong);
    QCOMPARE(match.duplicates.size(), isStrong ? 1 : 0);
}

void TestSaasMatches::namesThatLeadApartAreThePersonsChoice()
{
    SampleFacts sample = oneClient(u"Pinewhistel"_s, {u"Pinewhistle"_s, u"Acme Ridge"_s});
    sample.inventory.saasDomains.rows[0].organizationName = u"Acme Ridge"_s;
    const SaasMatch match = matchesOf(sample)[0];
    QCOMPARE(match.suggestions.size(), 2);
    QVERIFY(!match.suggestions[0].isStrong && !match.suggestions[1].isStrong);
}

void TestSaasMatches::creatingSparesTheOrganizationOfTheOtherName()
{
    SampleFacts sample = oneClient(u"M365 tenant 7"_s, {u"Acme Ridge"_s});
    sample.inventory.saasDomains.rows[0].organizationName = u"Acme Ridge"_s;
    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"M365 tenant 7"_s}};
    QCOMPARE(matchesOf(sample)[0].duplicates.size(), 1);
    // Who gives it a name of its own means another one.
    sample.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"Acme Ridge, test tenant"_s}};
    QVERIFY(matchesOf(sample)[0].duplicates.isEmpty());
}

TRIVET_TEST(TestSaasMatches)

} // namespace tst_saasmatches

#include "tst_saasmatches.moc"
