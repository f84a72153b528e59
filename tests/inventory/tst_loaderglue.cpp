// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "support/practicetenant.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_loaderglue {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::PracticeTenant;

namespace {

const QSet<DataSetId> glueSets{DataSetId::GlueOrganizations, DataSetId::GlueConfigurations, DataSetId::GlueLocations,
                               DataSetId::GlueConfigurationTypes, DataSetId::GlueUsers};

practice::PracticeOptions linked()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::Complete;
    options.devices = 300;
    return options;
}

Facts factsOf(const PracticeTenant &tenant)
{
    Facts facts;
    facts.inventory = tenant.loader->snapshot();
    facts.now = QDateTime::currentDateTimeUtc();
    return facts;
}

/// Checks that read what IT Glue holds, beside those of the key itself.
QList<const CheckSpec *> glueChecks()
{
    QList<const CheckSpec *> checks;
    for (const CheckSpec &spec : checkSpecs()) {
        const bool readsRecords =
            spec.reads.contains(DataSetId::GlueConfigurations) || spec.reads.contains(DataSetId::GlueOrganizations);
        if (readsRecords && spec.basis == CheckSpec::Basis::Vendors)
            checks.append(&spec);
    }
    return checks;
}

} // namespace

/// IT Glue and the partner API as Loader reads them over real HTTP, and what becomes of a vendor that fails halfway.
class TestLoaderGlue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfItGlueIsReadWhole()
    {
        PracticeTenant tenant(linked());
        tenant.signInEverywhere();
        tenant.read(glueSets | QSet<DataSetId>{DataSetId::GlueSyncErrors, DataSetId::SaasDomains});
        const auto inventory = tenant.loader->snapshot();
        for (const DataSetId set : glueSets)
            QVERIFY2(inventory->reading(set).isWhole, qPrintable(dataSetKey(set)));
        QVERIFY(inventory->glueConfigurations.rows.size() >= 300);
        const auto &rows = inventory->glueConfigurations.rows;
        QVERIFY(std::any_of(rows.begin(), rows.end(),
                            [](const it_glue::Configuration &row) { return row.rmm.has_value(); }));
        QVERIFY(std::any_of(rows.begin(), rows.end(),
                            [](const it_glue::Configuration &row) { return !row.links.isEmpty(); }));
        QCOMPARE(inventory->glueErrors.rows.size(), 50);
        QVERIFY(!inventory->saasDomains.rows.isEmpty());
    }

    void aWrongKeyIsRefusedOnceAndNothingIsRead()
    {
        PracticeTenant tenant(linked());
        tenant.giveGlue(u"ITG.0000000000000000.wrong"_s);
        QCOMPARE(tenant.signIn(AccountId::ItGlue), SignIn::Outcome::Refused);
        const int requests = tenant.glueHttp->traffic().requests;
        QCOMPARE(tenant.signIn(AccountId::ItGlue), SignIn::Outcome::Refused);
        tenant.read(glueSets);
        QCOMPARE(tenant.glueHttp->traffic().requests, requests);
        QVERIFY(!tenant.loader->snapshot()->glueOrganizations.isKnown());
    }

    void aVendorThatFailsHalfwayMakesItsChecksUnknown_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("value");
        QTest::addRow("a page that breaks off") << u"glue-cut"_s << QString();
        QTest::addRow("a web page instead of an answer") << u"glue-html"_s << QString();
        QTest::addRow("the limit") << u"glue-429"_s << QString();
        QTest::addRow("the key revoked meanwhile") << u"glue-403"_s << QString();
    }

    void aVendorThatFailsHalfwayMakesItsChecksUnknown()
    {
        QFETCH(QString, fault);
        QFETCH(QString, value);
        practice::PracticeOptions options = linked();
        options.stage = practice::Stage::Messy;
        PracticeTenant tenant(options);
        tenant.signInEverywhere();
        tenant.read(
            {DataSetId::AutotaskCompanies, DataSetId::AutotaskDevices, DataSetId::RmmSites, DataSetId::RmmDevices});
        tenant.setFault(fault, value);
        tenant.read(glueSets);
        const Facts facts = factsOf(tenant);
        QVERIFY(facts.inventory->glueConfigurations.problem.has_value());
        QVERIFY(!glueChecks().isEmpty());
        for (const CheckSpec *spec : glueChecks()) {
            const Verdict verdict = evaluate(*spec, facts);
            QVERIFY2(verdict.state == VerdictState::Unknown,
                     qPrintable(spec->id + u' ' + verdictStateKey(verdict.state) + u' ' +
                                QString::fromLatin1(verdict.finding)));
        }
    }

    void aTooLargePageIsAskedForInSmallerOnes()
    {
        PracticeTenant tenant(linked());
        tenant.signInEverywhere();
        tenant.setFault(u"glue-504"_s, QString());
        tenant.read({DataSetId::GlueConfigurations});
        QVERIFY(tenant.loader->snapshot()->glueConfigurations.isProof());
    }

    void aVendorScopedSaasKeyIsToldFromAWrongOne()
    {
        PracticeTenant tenant(linked());
        tenant.setFault(u"saas-vendor-key"_s, QString());
        tenant.giveSaas();
        QCOMPARE(tenant.signIn(AccountId::DattoSaas), SignIn::Outcome::Refused);
        const auto scope = tenant.loader->snapshot()->saasScope;
        QVERIFY(scope.has_value());
        QVERIFY(scope->opensBcdr);
        QVERIFY(!scope->opensSaas);
    }
};

TRIVET_TEST(TestLoaderGlue)

} // namespace tst_loaderglue

#include "tst_loaderglue.moc"
