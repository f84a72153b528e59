// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "doctor/baselineparts.h"
#include "doctor/knownloss.h"
#include "support/testprogram.h"

namespace tst_checks_change {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

/// What changed since a former look, what grew old, and what Trivet stands on itself.
class TestChecksChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersHonestly_data();
    void answersHonestly();
    void everythingThatReadsAListThatLostMuchIsUnknownBecauseOfIt();
    void whatAPersonSaidOfALossHoldsForThisCountOnly();
    void everyKindOfChangeIsToldByBothNames_data();
    void everyKindOfChangeIsToldByBothNames();
    void whatIsNewAndWelcomeIsNoChange();
};

namespace {

using S = SampleFacts;

/// As they were, whatever the test changes from here on.
void rememberNow(S &sample)
{
    sample.facts = sample.build();
    sample.remembered = S::Remembered::AsSaid;
}

void loseDevices(S &sample, int left)
{
    rememberNow(sample);
    sample.inventory.rmmDevices.rows = sample.inventory.rmmDevices.rows.first(left);
}

void ageAll(S &sample, int days)
{
    for (Confirmation &given : sample.facts.confirmations)
        given.at = sampleNow().addDays(-days);
}

const QList<TenantAccounts> another{
    {u"Northwind"_s, {{AccountId::Autotask, u"777"_s}, {AccountId::DattoRmm, u"con0000001"_s}}}};

} // namespace

void TestChecksChange::answersHonestly()
{
    QFETCH(CheckCase, row);
    verifyCase(row);
}

void TestChecksChange::answersHonestly_data()
{
    const QString since = sampleNow().toLocalTime().date().toString(Qt::ISODate);
    const QString longAgo = sampleNow().addDays(-91).toLocalTime().date().toString(Qt::ISODate);
    const QDateTime lastHour = sampleNow().addSecs(-3600).toLocalTime();
    // clang-format off
    addCases({
        // A06
        {u"all have one"_s, u"A06"_s, [](S &) {}, Passed, "reachable", {u"3"_s, u"rmm7f@ALDERPINE.EXAMPLE"_s}},
        {u"none on Trivet's own"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows.last().email = u" "_s; },
         NeedsYou, "no-email", {u"1"_s, u"trv1x@ALDERPINE.EXAMPLE"_s}, {u"504"_s}},
        {u"none on Datto RMM's"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows.first().email.clear(); },
         NeedsYou, "no-email", {u"1"_s, u"rmm7f@ALDERPINE.EXAMPLE"_s}, {u"501"_s}},
        {u"none on somebody else's"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows[1].email.clear(); },
         Passed, "reachable", {u"3"_s, u"rmm7f@ALDERPINE.EXAMPLE"_s}},
        {u"inactive"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows.last().isActive = false; },
         NeedsYou, "inactive", {u"1"_s, u"trv1x@ALDERPINE.EXAMPLE"_s}, {u"504"_s}},
        {u"not shown to itself"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows.removeLast(); },
         Unknown, "not-listed", {u"trv1x@ALDERPINE.EXAMPLE"_s, u"3"_s}},
        {u"no users"_s, u"A06"_s, [](S &s) { s.inventory.resources.rows.clear(); }, Unknown, "no-users"},
        {u"not named"_s, u"A06"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::AutotaskUserName); },
         Unknown, "no-user-name", {}, {}, {}, u"autotaskUserNameEdit"_s},
        {u"not read"_s, u"A06"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskResources); },
         Unknown, "not-read", {u"autotask.resources"_s}},

        // A11
        {u"low at five hours"_s, u"A11"_s, [](S &) {}, Passed, "stays-low", {u"13"_s, u"5"_s, u"5"_s}},
        {u"half used an hour ago"_s, u"A11"_s, [](S &s) { s.facts.callUse.last().used = 5000; },
         NeedsYou, "peaks", {u"50"_s, lastHour.date().toString(Qt::ISODate), lastHour.time().toString(u"HH:mm"_s), u"5"_s}},
        {u"just under half"_s, u"A11"_s, [](S &s) { s.facts.callUse.last().used = 4999; },
         Passed, "stays-low", {u"49"_s, u"5"_s, u"5"_s}},
        {u"half used now"_s, u"A11"_s,
         [](S &s) {
             s.facts.callUse.clear();
             s.inventory.threshold.rows.first().used = 6000;
         },
         NeedsYou, "peaks",
         {u"60"_s, since, sampleNow().toLocalTime().time().toString(u"HH:mm"_s), u"1"_s}},
        {u"one reading"_s, u"A11"_s, [](S &s) { s.facts.callUse.clear(); }, Unknown, "too-few", {u"1"_s, u"1"_s}},
        {u"a peak of last month"_s, u"A11"_s,
         [](S &s) { s.facts.callUse.prepend({sampleNow().addDays(-20), 9000, 10000}); },
         Passed, "stays-low", {u"13"_s, u"5"_s, u"5"_s}},
        {u"not read"_s, u"A11"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskThreshold); },
         Unknown, "not-read", {u"autotask.threshold"_s}},

        // A19
        {u"all near"_s, u"A19"_s, [](S &) {}, Passed, "hosts-answer", {u"4"_s, u"1"_s}},
        {u"two minutes off"_s, u"A19"_s,
         [](S &s) {
             for (HostReading &host : s.inventory.hosts)
                 host.secondsAhead = -120;
         },
         Passed, "hosts-answer", {u"4"_s, u"120"_s}},
        {u"a second more"_s, u"A19"_s,
         [](S &s) {
             for (HostReading &host : s.inventory.hosts)
                 host.secondsAhead = -121;
         },
         NeedsYou, "clock-wrong", {u"121"_s, u"4"_s, u"4"_s},
         {u"webservices14.autotask.net"_s, u"concord-api.centrastage.net"_s, u"api.eu.itglue.com"_s, u"api.datto.com"_s}},
        {u"one host off"_s, u"A19"_s, [](S &s) { s.inventory.hosts[1].secondsAhead = 600; },
         NeedsYou, "hosts-differ", {u"concord-api.centrastage.net"_s, u"600"_s, u"4"_s}, {u"concord-api.centrastage.net"_s}},
        {u"a certificate"_s, u"A19"_s, [](S &s) { s.inventory.hosts[2].problem = ProblemKind::Tls; },
         NeedsYou, "not-safe", {u"api.eu.itglue.com"_s, u"1"_s}, {u"api.eu.itglue.com"_s}},
        {u"no time told"_s, u"A19"_s, [](S &s) { s.inventory.hosts[2].secondsAhead.reset(); }, Unknown, "no-time", {u"1"_s}},
        {u"none asked"_s, u"A19"_s, [](S &s) { s.inventory.hosts.clear(); }, Unknown, "none-asked"},

        // T09
        {u"alone"_s, u"T09"_s, [](S &) {}, Passed, "only-tenant", {u"3"_s}},
        {u"another with its own"_s, u"T09"_s,
         [](S &s) { s.facts.otherTenants = {{u"Northwind"_s, {{AccountId::Autotask, u"777"_s}}}}; },
         Passed, "own-accounts", {u"3"_s, u"1"_s}},
        {u"another with the same"_s, u"T09"_s, [](S &s) { s.facts.otherTenants = another; },
         Failed, "shared", {u"Northwind"_s, u"dattoRmm"_s, u"1"_s}},
        {u"no zone"_s, u"T09"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskZone); },
         Unknown, "not-read", {u"autotask.zone"_s}},

        // T04
        {u"all there"_s, u"T04"_s, [](S &) {}, Passed, "all-there", {u"12"_s, u"47"_s}},
        {u"one of six gone"_s, u"T04"_s, [](S &s) { loseDevices(s, 5); }, Passed, "all-there", {u"12"_s, u"46"_s}},
        {u"two of six gone"_s, u"T04"_s, [](S &s) { loseDevices(s, 4); },
         Unknown, "much-gone", {u"1"_s, u"dattoRmm.devices"_s, u"4"_s, u"6"_s}, {u"dattoRmm.devices"_s}},
        {u"all gone"_s, u"T04"_s, [](S &s) { loseDevices(s, 0); },
         Unknown, "much-gone", {u"1"_s, u"dattoRmm.devices"_s, u"0"_s, u"6"_s}, {u"dattoRmm.devices"_s}},
        {u"gone, and right"_s, u"T04"_s,
         [](S &s) {
             loseDevices(s, 0);
             s.facts.confirmations.append({u"T04"_s, u"dattoRmm.devices 0"_s, u"Mira"_s, sampleNow()});
         },
         Passed, "all-there", {u"12"_s, u"41"_s}},
        {u"nothing known"_s, u"T04"_s,
         [](S &s) {
             s.facts.knownCounts.clear();
             s.remembered = S::Remembered::AsSaid;
         },
         Unknown, "none-known"},
        {u"one not read"_s, u"T04"_s, [](S &s) { forget(s.inventory, DataSetId::GlueUsers); },
         Unknown, "not-read", {u"itGlue.users"_s}},

        // T05
        {u"as it was"_s, u"T05"_s, [](S &) {}, Passed, "as-it-was", {u"60"_s, since}},
        {u"a type taken away"_s, u"T05"_s,
         [](S &s) {
             rememberNow(s);
             s.inventory.itemTypes.rows[1].isActive = false;
         },
         NeedsYou, "changed-since", {u"1"_s, u"\u2212 Laptop"_s, since}, {u"12"_s}},
        {u"nothing kept"_s, u"T05"_s,
         [](S &s) {
             s.facts.baseline.clear();
             s.remembered = S::Remembered::AsSaid;
         },
         Unknown, "no-baseline"},
        {u"types not read"_s, u"T05"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskItemTypes); },
         Unknown, "not-read", {u"autotask.configurationItemTypes"_s}},
        {u"no types then and now"_s, u"T05"_s, [](S &s) { s.inventory.glueTypes.rows.clear(); },
         Unknown, "nothing-compared", {u"0"_s}},

        // T07
        {u"fresh"_s, u"T07"_s, [](S &s) { ageAll(s, 89); }, Passed, "all-fresh",
         {QString::number(S().facts.confirmations.size()), sampleNow().addDays(-89).toLocalTime().date().toString(Qt::ISODate)},
         {}, {}, {}, VerdictSource::Input},
        {u"one old"_s, u"T07"_s,
         [](S &s) {
             s.facts.confirmations.first().at = sampleNow().addDays(-91);
         },
         Passed, "grown-old", {u"1"_s, longAgo, QString::number(S().facts.confirmations.size())},
         {S().facts.confirmations.first().checkId}, {}, {}, VerdictSource::Input},
        {u"what was decided does not age"_s, u"T07"_s,
         [](S &s) {
             s.facts.confirmations = {{u"T04"_s, u"dattoRmm.devices 0"_s, u"Mira"_s, sampleNow().addDays(-200)}};
         },
         Unknown, "none-given", {}, {}, {}, {}, VerdictSource::Input},

        // T08
        {u"the same"_s, u"T08"_s, [](S &) {}, Passed, "fields-the-same", {u"18"_s, since}},
        {u"one new, one gone"_s, u"T08"_s,
         [](S &s) {
             rememberNow(s);
             s.inventory.rmmSites.fields = {u"color"_s, u"id"_s};
         },
         Passed, "fields-changed", {u"2"_s, u"\u2212 dattoRmm.sites.name"_s, since},
         {u"dattoRmm.sites name"_s, u"dattoRmm.sites color"_s}},
        {u"no record showed any"_s, u"T08"_s, [](S &s) { s.inventory.saasDomains.fields.clear(); },
         Unknown, "nothing-compared", {u"0"_s}},
        {u"opened again, and only what was kept is there"_s, u"T08"_s,
         [](S &s) {
             rememberNow(s);
             s.inventory.rmmDevices.fields.clear();
         },
         Unknown, "nothing-compared", {u"0"_s}},
        {u"nothing kept"_s, u"T08"_s,
         [](S &s) {
             s.facts.baseline.clear();
             s.remembered = S::Remembered::AsSaid;
         },
         Unknown, "no-baseline"},
    });
    // clang-format on
}

void TestChecksChange::everythingThatReadsAListThatLostMuchIsUnknownBecauseOfIt()
{
    SampleFacts sample;
    loseDevices(sample, 0);
    const Facts facts = sample.build();
    int held = 0;
    for (const CheckSpec &spec : checkSpecs()) {
        if (!spec.reads.contains(DataSetId::RmmDevices) || spec.id == "T04"_L1 ||
            spec.source == VerdictSource::Confirmed)
            continue;
        const Verdict verdict = evaluate(spec, facts);
        QVERIFY2(verdict.state == Unknown, qPrintable(spec.id));
        held += verdict.finding == "list-shrunk" && verdict.because == "T04"_L1 ? 1 : 0;
    }
    QVERIFY2(held >= 5, qPrintable(QString::number(held)));
}

void TestChecksChange::whatAPersonSaidOfALossHoldsForThisCountOnly()
{
    SampleFacts sample;
    loseDevices(sample, 3);
    const ListLoss first = unexplainedLosses(sample.build()).value(0);
    sample.facts.confirmations.append({u"T04"_s, lossSubject(first), u"Mira"_s, sampleNow()});
    QVERIFY(unexplainedLosses(sample.build()).isEmpty());
    sample.inventory.rmmDevices.rows.removeLast();
    QCOMPARE(unexplainedLosses(sample.build()).size(), 1);
}

void TestChecksChange::everyKindOfChangeIsToldByBothNames_data()
{
    using Change = std::function<void(S &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("label");
    QTest::newRow("type renamed") << Change([](S &s) { s.inventory.itemTypes.rows[1].name = u"Notebook"_s; })
                                  << u"Laptop \u2192 Notebook"_s;
    QTest::newRow("type added") << Change([](S &s) {
        s.inventory.itemTypes.rows.append({19, u"Kiosk"_s, true});
    }) << u"+ Kiosk"_s;
    QTest::newRow("product rebilled") << Change([](S &s) { s.inventory.products.rows[0].productBillingCodeId = 32; })
                                      << u"RMM_Desktop: Hardware \u2192 Hardware 2019"_s;
    QTest::newRow("site remapped") << Change([](S &s) { s.inventory.rmmSites.rows[0].autotaskCompanyId = u"102"_s; })
                                   << u"Customer 1: Customer 1 \u2192 Customer 2"_s;
    QTest::newRow("site unmapped") << Change([](S &s) { s.inventory.rmmSites.rows[0].autotaskCompanyId.clear(); })
                                   << u"\u2212 Customer 1"_s;
    QTest::newRow("mapping edited") << Change([](S &s) { s.facts.mapping[1].configurationItemType = u"Server"_s; })
                                    << u"Laptop: RMM_Laptop / Laptop \u2192 RMM_Laptop / Server"_s;
    QTest::newRow("level lowered") << Change([](S &s) { s.inventory.resources.rows[0].userType = 21; })
                                   << u"rmm7f@ALDERPINE.EXAMPLE: API User (system) \u2192 21"_s;
    QTest::newRow("RMM user disabled") << Change([](S &s) { s.inventory.rmmUsers.rows[0].disabled = true; })
                                       << u"\u2212 trivet.api"_s;
    QTest::newRow("IT Glue type added") << Change([](S &s) {
        s.inventory.glueTypes.rows.append({64, u"Autotask Default"_s, 1});
    }) << u"+ Autotask Default"_s;
    QTest::newRow("confirmation taken back") << Change([](S &s) { s.unconfirm(u"C20"_s); }) << u"\u2212 C20"_s;
    QTest::newRow("many more devices") << Change([](S &s) {
        s.inventory.rmmDevices.rows += s.inventory.rmmDevices.rows.first(2);
    }) << u"dattoRmm.devices: 6 \u2192 8"_s;
}

void TestChecksChange::everyKindOfChangeIsToldByBothNames()
{
    QFETCH(std::function<void(trivet::test::SampleFacts &)>, change);
    QFETCH(QString, label);
    SampleFacts sample;
    rememberNow(sample);
    change(sample);
    const Verdict verdict = evaluate(*findCheck(u"T05"_s), sample.build());
    QCOMPARE(verdict.finding, QByteArray("changed-since"));
    QCOMPARE(verdict.records.size(), 1);
    QCOMPARE(verdict.records.first().label, label);
}

void TestChecksChange::whatIsNewAndWelcomeIsNoChange()
{
    SampleFacts sample;
    datto_rmm::Site site = sample.inventory.rmmSites.rows.first();
    const auto addSite = [&sample, &site](int number) {
        site.uid = u"site-%1"_s.arg(number);
        sample.inventory.rmmSites.rows.append(site);
    };
    for (const int number : {11, 12, 13, 14, 15, 16})
        addSite(number);
    rememberNow(sample);
    addSite(17); // one more of ten
    sample.facts.confirmations.append({u"C23"_s, u"3101"_s, u"Mira"_s, sampleNow()});
    QCOMPARE(evaluate(*findCheck(u"T05"_s), sample.build()).finding, QByteArray("as-it-was"));
}

TRIVET_TEST(TestChecksChange)

} // namespace tst_checks_change

#include "tst_checks_change.moc"
