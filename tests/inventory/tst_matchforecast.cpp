// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/matchforecast.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_matchforecast {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestMatchForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCompanyHasItsOutcome_data();
    void everyCompanyHasItsOutcome();
    void aDoubledOrganizationBesideALinkedOneIsNamed();
    void anotherCompanysOwnOrganizationIsNoNearMiss();
    void theDifferenceIsShown();
    void everyConfigurationHasItsOutcome_data();
    void everyConfigurationHasItsOutcome();
    void aReasonNamesOnlyWhatWasCompared();
    void devicesThatAutotaskHoldsTwiceAreToldBefore_data();
    void devicesThatAutotaskHoldsTwiceAreToldBefore();
    void theWorstComesFirst();
    void nothingIsKnownFromHalfAList();
};

namespace {

/// As before IT Glue was connected: organizations and configurations, none linked.
SampleFacts unlinkedTenant()
{
    SampleFacts sample;
    for (auto &organization : sample.inventory.glueOrganizations.rows) {
        organization.links.clear();
        organization.psa = it_glue::PsaState::None;
    }
    for (auto &configuration : sample.inventory.glueConfigurations.rows) {
        configuration.links.clear();
        configuration.psa = it_glue::PsaState::None;
        configuration.rmm.reset();
    }
    return sample;
}

CompanyForecast forecastFor(const MatchForecast &forecast, qint64 companyId)
{
    for (const CompanyForecast &company : forecast.companies) {
        if (company.companyId == companyId)
            return company;
    }
    return {};
}

ConfigurationForecast forecastForFirst(const MatchForecast &forecast)
{
    for (const ConfigurationForecast &configuration : forecast.configurations) {
        if (configuration.configurationId == 89000)
            return configuration;
    }
    return {};
}

} // namespace

void TestMatchForecast::everyCompanyHasItsOutcome_data()
{
    using Change = std::function<void(SampleFacts &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<qint64>("organization");
    const auto row = [](const char *name, CompanyOutcome outcome, qint64 organization, Change change) {
        QTest::newRow(name) << change << static_cast<int>(outcome) << organization;
    };
    const auto rename = [](const QString &company, const QString &organization) {
        return [company, organization](SampleFacts &s) {
            s.inventory.companies.rows[1].name = company;
            s.inventory.glueOrganizations.rows[1].name = organization;
        };
    };
    row("exact name", CompanyOutcome::Joined, 7101, [](SampleFacts &) {});
    row("linked", CompanyOutcome::Linked, 7101, [](SampleFacts &s) {
        s.inventory.glueOrganizations.rows[1].links = {{u"Autotask"_s, u"101"_s, true, false}};
    });
    row("none near", CompanyOutcome::Created, 0,
        [](SampleFacts &s) { s.inventory.glueOrganizations.rows.removeAt(1); });
    row("letter case", CompanyOutcome::Doubled, 0, rename(u"Acme Ridge"_s, u"ACME Ridge"_s));
    row("a space", CompanyOutcome::Doubled, 0, rename(u"Acme Ridge "_s, u"Acme Ridge"_s));
    row("a typo", CompanyOutcome::Doubled, 0, rename(u"Pinewhistle"_s, u"Pinewistle"_s));
    row("two organizations", CompanyOutcome::Ambiguous, 7101,
        [](SampleFacts &s) { s.inventory.glueOrganizations.rows[2].name = u"Customer 1"_s; });
    row("two companies", CompanyOutcome::Ambiguous, 7101,
        [](SampleFacts &s) { s.inventory.companies.rows[2].name = u"Customer 1"_s; });
}

void TestMatchForecast::everyCompanyHasItsOutcome()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(int, outcome);
    QFETCH(qint64, organization);
    SampleFacts sample = unlinkedTenant();
    change(sample);
    const MatchForecast forecast = matchForecast(sample.inventory);
    QCOMPARE(forecast.companies.size(), 3);
    const CompanyForecast company = forecastFor(forecast, 101);
    QCOMPARE(static_cast<int>(company.outcome), outcome);
    QCOMPARE(company.organizationId, organization);
    QCOMPARE(company.nearMisses.isEmpty(), company.outcome != CompanyOutcome::Doubled);
    QVERIFY(forecast.count(company.outcome) > 0);
}

void TestMatchForecast::aDoubledOrganizationBesideALinkedOneIsNamed()
{
    SampleFacts sample;
    it_glue::Organization stray{1, u"CUSTOMER 1"_s};
    sample.inventory.glueOrganizations.rows.append(stray);
    stray.id = 2;
    stray.name = u"Customer 1"_s;
    sample.inventory.glueOrganizations.rows.append(stray);
    const CompanyForecast company = forecastFor(matchForecast(sample.inventory), 101);
    QCOMPARE(company.outcome, CompanyOutcome::Linked);
    QCOMPARE(company.nearMisses.size(), 2);
    QVERIFY(company.nearMisses[0].difference.isSame());
    QCOMPARE(company.nearMisses[1].difference.classes, QList<NameClass>{NameClass::Case});
}

void TestMatchForecast::anotherCompanysOwnOrganizationIsNoNearMiss()
{
    SampleFacts sample = unlinkedTenant();
    sample.inventory.companies.rows[1].name = u"Tamsin Logistics Inc."_s;
    sample.inventory.companies.rows[2].name = u"Tamsin Logistics, Inc"_s;
    sample.inventory.glueOrganizations.rows[1].name = u"Tamsin Logistics, Inc"_s;
    sample.inventory.glueOrganizations.rows.removeAt(2);
    const MatchForecast forecast = matchForecast(sample.inventory);
    QCOMPARE(forecastFor(forecast, 101).outcome, CompanyOutcome::Created);
    QCOMPARE(forecastFor(forecast, 102).outcome, CompanyOutcome::Joined);
}

void TestMatchForecast::theDifferenceIsShown()
{
    SampleFacts sample = unlinkedTenant();
    sample.inventory.companies.rows[1].name = u"Quillmarsh Clinic "_s;
    sample.inventory.glueOrganizations.rows[1].name = u"Quillmarsh Clinic"_s;
    const CompanyForecast company = forecastFor(matchForecast(sample.inventory), 101);
    QCOMPARE(company.nearMisses.size(), 1);
    const QList<NameSpan> spans = company.nearMisses[0].difference.spans;
    QCOMPARE(spans.last().kind, NameSpan::Kind::Removed);
    QCOMPARE(spans.last().hidden, HiddenCharacter::TrailingSpace);
}

void TestMatchForecast::everyConfigurationHasItsOutcome_data()
{
    using Change = std::function<void(SampleFacts &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, ConfigurationOutcome outcome, Change change) {
        QTest::newRow(name) << change << static_cast<int>(outcome);
    };
    row("name, type and serial agree", ConfigurationOutcome::Joined, [](SampleFacts &) {});
    row("no serial to compare", ConfigurationOutcome::Joined,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows[0].serialNumber.clear(); });
    row("another serial", ConfigurationOutcome::StaysAlone,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows[0].serialNumber = u"OTHER"_s; });
    row("another type", ConfigurationOutcome::StaysAlone,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows[0].typeName = u"workstation"_s; });
    row("another name", ConfigurationOutcome::StaysAlone,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows[0].name = u"host-000000"_s; });
    row("its organization is not joined", ConfigurationOutcome::StaysAlone,
        [](SampleFacts &s) { s.inventory.glueOrganizations.rows[1].name = u"CUSTOMER 1"_s; });
    row("inactive item", ConfigurationOutcome::StaysAlone,
        [](SampleFacts &s) { s.inventory.devices.rows[0].isActive = false; });
    row("another PSA", ConfigurationOutcome::Orphaned, [](SampleFacts &s) {
        s.inventory.glueConfigurations.rows[0].links = {{u"ConnectWise Manage"_s, u"5"_s, false, true}};
    });
    row("two configurations for one item", ConfigurationOutcome::Ambiguous, [](SampleFacts &s) {
        it_glue::Configuration twin = s.inventory.glueConfigurations.rows[0];
        twin.id = 1;
        s.inventory.glueConfigurations.rows.append(twin);
    });
    row("two items for one configuration", ConfigurationOutcome::Ambiguous, [](SampleFacts &s) {
        autotask::ConfigurationItem twin = s.inventory.devices.rows[0];
        twin.id = 1;
        s.inventory.devices.rows.append(twin);
    });
    row("of two items the one with its serial", ConfigurationOutcome::Joined, [](SampleFacts &s) {
        autotask::ConfigurationItem twin = s.inventory.devices.rows[0];
        twin.id = 1;
        twin.serialNumber.clear();
        s.inventory.devices.rows.append(twin);
    });
    row("its item is linked to another one", ConfigurationOutcome::StaysAlone, [](SampleFacts &s) {
        it_glue::Configuration linked = s.inventory.glueConfigurations.rows[0];
        linked.id = 1;
        linked.links = {{u"Autotask"_s, u"9000"_s, true, false}};
        s.inventory.glueConfigurations.rows.append(linked);
    });
    row("linked", ConfigurationOutcome::Linked, [](SampleFacts &s) {
        s.inventory.glueConfigurations.rows[0].links = {{u"Autotask"_s, u"9000"_s, true, false}};
    });
}

void TestMatchForecast::everyConfigurationHasItsOutcome()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(int, outcome);
    SampleFacts sample = unlinkedTenant();
    change(sample);
    const ConfigurationForecast configuration = forecastForFirst(matchForecast(sample.inventory));
    QCOMPARE(static_cast<int>(configuration.outcome), outcome);
    const bool hasItem =
        configuration.outcome == ConfigurationOutcome::Joined || configuration.outcome == ConfigurationOutcome::Linked;
    QCOMPARE(configuration.itemId, hasItem ? 9000 : 0);
}

void TestMatchForecast::aReasonNamesOnlyWhatWasCompared()
{
    using Compared = ConfigurationForecast::Compared;
    SampleFacts sample = unlinkedTenant();
    QCOMPARE(forecastForFirst(matchForecast(sample.inventory)).compared, Compared::NameTypeAndSerial);
    sample.inventory.devices.rows[0].serialNumber.clear();
    QCOMPARE(forecastForFirst(matchForecast(sample.inventory)).compared, Compared::NameAndType);
    sample.inventory.glueOrganizations.rows[1].name = u"Elsewhere"_s;
    QCOMPARE(forecastForFirst(matchForecast(sample.inventory)).compared, Compared::Nothing);
}

void TestMatchForecast::devicesThatAutotaskHoldsTwiceAreToldBefore_data()
{
    using Change = std::function<void(autotask::ConfigurationItem &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("doubles");
    QTest::newRow("one uid") << Change([](auto &item) { item.serialNumber.clear(); }) << 2;
    QTest::newRow("one uid in other letters") << Change([](auto &item) {
        item.serialNumber.clear();
        item.rmmDeviceUid = item.rmmDeviceUid.toUpper();
    }) << 2;
    QTest::newRow("one serial at one company") << Change([](auto &item) { item.rmmDeviceUid = u"other"_s; }) << 2;
    QTest::newRow("one serial at two companies") << Change([](auto &item) {
        item.rmmDeviceUid = u"other"_s;
        item.companyId = 103;
    }) << 0;
    QTest::newRow("inactive") << Change([](auto &item) { item.isActive = false; }) << 0;
    QTest::newRow("no serial number of its own") << Change([](auto &item) {
        item.rmmDeviceUid = u"other"_s;
        item.serialNumber = u"Default string"_s;
        item.macAddress.clear();
    }) << 0;
    QTest::newRow("one MAC address at one company") << Change([](auto &item) {
        item.rmmDeviceUid = u"other"_s;
        item.serialNumber.clear();
    }) << 2;
    QTest::newRow("one MAC address, as of a dock") << Change([](auto &item) {
        item.rmmDeviceUid = u"other"_s;
        item.serialNumber = u"5CG7654321Z"_s;
    }) << 0;
}

void TestMatchForecast::devicesThatAutotaskHoldsTwiceAreToldBefore()
{
    QFETCH(std::function<void(autotask::ConfigurationItem &)>, change);
    QFETCH(int, doubles);
    SampleFacts sample = unlinkedTenant();
    autotask::ConfigurationItem twin = sample.inventory.devices.rows[0];
    twin.id = 9900;
    change(twin);
    sample.inventory.devices.rows.append(twin);
    const MatchForecast forecast = matchForecast(sample.inventory);
    QCOMPARE(forecast.doubles.size(), doubles);
    for (const ItemDouble &item : forecast.doubles) {
        QCOMPARE(item.companyName, u"Customer 1"_s);
        QCOMPARE(item.times, 2);
    }
}

void TestMatchForecast::theWorstComesFirst()
{
    SampleFacts sample = unlinkedTenant();
    sample.inventory.glueOrganizations.rows[3].name = u"CUSTOMER 3"_s;
    sample.inventory.glueConfigurations.rows[4].links = {{u"Vorex"_s, u"5"_s, true, false}};
    sample.inventory.glueConfigurations.rows[1].archived = true;
    const MatchForecast forecast = matchForecast(sample.inventory);
    QCOMPARE(forecast.companies.first().companyId, 103);
    QCOMPARE(forecast.configurations.first().outcome, ConfigurationOutcome::Orphaned);
    QCOMPARE(forecast.configurations.first().otherPsa, u"Vorex"_s);
    QCOMPARE(forecast.configurations.size(), 5); // archived ones are left out
}

void TestMatchForecast::nothingIsKnownFromHalfAList()
{
    SampleFacts sample = unlinkedTenant();
    QVERIFY(matchForecast(sample.inventory).isKnown);
    QVERIFY(matchForecast(sample.inventory).configurationsAreKnown);
    breakOff(sample.inventory, DataSetId::GlueConfigurations);
    QVERIFY(matchForecast(sample.inventory).isKnown);
    QVERIFY(!matchForecast(sample.inventory).configurationsAreKnown);
    breakOff(sample.inventory, DataSetId::GlueOrganizations);
    QVERIFY(!matchForecast(sample.inventory).isKnown);
}

TRIVET_TEST(TestMatchForecast)

} // namespace tst_matchforecast

#include "tst_matchforecast.moc"
