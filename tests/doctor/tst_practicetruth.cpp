// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "support/practicetenant.h"
#include "support/testprogram.h"

namespace tst_practicetruth {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// What the doctor finds in a practice world against what the world says of itself: two readings of one vendor's
/// documents, made apart.
class TestPracticeTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlantedFaultIsFoundAndNothingElse_data();
    void everyPlantedFaultIsFoundAndNothingElse();
    void aHealthyTenantNeedsNobody();
    void aFreshTenantIsNotCalledLinked();
    void aClockThatIsOffIsSeenInEveryAnswer_data();
    void aClockThatIsOffIsSeenInEveryAnswer();
};

namespace {

/// As `trivet check --connect` does: vendors alone, no draft.
QList<Verdict> verdictsOf(PracticeTenant &tenant)
{
    tenant.signInEverywhere();
    tenant.readAll();
    Facts facts;
    facts.inventory = tenant.loader->snapshot();
    facts.answers.values = {
        {AnswerId::AutotaskUserName, tenant.connection.value("autotask"_L1).toObject().value("userName"_L1).toString()},
        {AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s},
        {AnswerId::ItGlueRegion, tenant.glueRegion()}};
    facts.now = QDateTime::currentDateTimeUtc();
    QList<Verdict> verdicts;
    for (const CheckSpec &spec : checkSpecs()) {
        if (spec.basis == CheckSpec::Basis::Vendors)
            verdicts.append(evaluate(spec, facts));
    }
    return verdicts;
}

QString described(const Verdict &verdict)
{
    return verdict.checkId + u' ' + verdictStateKey(verdict.state) + u' ' + QString::fromLatin1(verdict.finding) +
           u' ' + verdict.arguments.join(u'|');
}

/// Records as "vendor/entity/id" by check.
using RecordsByCheck = QMap<QString, QSet<QString>>;

/// What one side names and the other does not, check by check.
QStringList differencesOf(const RecordsByCheck &found, const RecordsByCheck &truth)
{
    const auto listed = [](const QSet<QString> &records) {
        QStringList all(records.begin(), records.end());
        all.sort();
        return all.join(u", "_s);
    };
    QStringList differences;
    const QStringList checks = found.keys() + truth.keys();
    for (const QString &check : QSet<QString>(checks.begin(), checks.end())) {
        const QSet<QString> invented = found.value(check) - truth.value(check);
        const QSet<QString> missed = truth.value(check) - found.value(check);
        if (!invented.isEmpty())
            differences.append(check + u" invented "_s + listed(invented));
        if (!missed.isEmpty())
            differences.append(check + u" missed "_s + listed(missed));
    }
    differences.sort();
    return differences;
}

} // namespace

void TestPracticeTruth::everyPlantedFaultIsFoundAndNothingElse_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4, 5, 6})
        QTest::addRow("seed %llu", seed) << seed;
}

void TestPracticeTruth::everyPlantedFaultIsFoundAndNothingElse()
{
    QFETCH(quint64, seed);
    practice::PracticeOptions options;
    options.stage = practice::Stage::Messy;
    options.seed = seed;
    options.devices = 600;
    PracticeTenant tenant(options);
    RecordsByCheck truth;
    QSet<QString> withoutCause;
    for (const QJsonValue &fault : tenant.server->truth()) {
        if (fault["because"_L1].toString().isEmpty())
            withoutCause.insert(fault["check"_L1].toString());
        for (const QJsonValue &record : fault["records"_L1].toArray())
            truth[fault["check"_L1].toString()].insert(record["vendor"_L1].toString() + u'/' +
                                                       record["entity"_L1].toString() + u'/' +
                                                       record["id"_L1].toString());
    }
    // These pass, and name what a person may want to look at.
    const QStringList notes{u"R12"_s, u"R16"_s, u"R22"_s};
    RecordsByCheck found;
    for (const Verdict &verdict : verdictsOf(tenant)) {
        const bool isNote = verdict.state == VerdictState::Passed && notes.contains(verdict.checkId);
        if (verdict.state != VerdictState::Failed && verdict.state != VerdictState::NeedsYou && !isNote)
            continue;
        // A cause is named where it explains all of it.
        QVERIFY2(verdict.because.isEmpty() || !withoutCause.contains(verdict.checkId),
                 qPrintable(described(verdict) + u" because "_s + verdict.because));
        for (const RecordRef &record : verdict.records)
            found[verdict.checkId].insert(vendorKey(record.vendor) + u'/' + record.entity + u'/' + record.id);
    }
    QVERIFY(!truth.isEmpty());
    const QStringList differences = differencesOf(found, truth);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestPracticeTruth::aHealthyTenantNeedsNobody()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::Complete;
    PracticeTenant tenant(options);
    for (const Verdict &verdict : verdictsOf(tenant))
        QVERIFY2(verdict.state == VerdictState::Passed, qPrintable(described(verdict)));
}

void TestPracticeTruth::aFreshTenantIsNotCalledLinked()
{
    PracticeTenant tenant;
    QMap<QString, Verdict> verdicts;
    for (const Verdict &verdict : verdictsOf(tenant))
        verdicts.insert(verdict.checkId, verdict);
    for (const QString &check : {u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A10"_s, u"A12"_s, u"A13"_s, u"A20"_s,
                                 u"R01"_s, u"T03"_s, u"A15"_s, u"A16"_s, u"A17"_s, u"S15"_s})
        QVERIFY2(verdicts[check].state == VerdictState::Passed, qPrintable(described(verdicts[check])));
    QCOMPARE(verdicts[u"R10"_s].state, VerdictState::NeedsYou);
    QCOMPARE(verdicts[u"R10"_s].records.size(), 46);
    QCOMPARE(verdicts[u"S11"_s].state, VerdictState::NeedsYou);
    QCOMPARE(verdicts[u"S14"_s].state, VerdictState::NeedsYou);
    for (const QString &check : {u"R03"_s, u"R05"_s, u"R09"_s, u"R11"_s, u"R18"_s, u"G05"_s, u"G06"_s, u"G07"_s,
                                 u"G08"_s, u"G11"_s, u"M02"_s, u"M03"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M07"_s})
        QVERIFY2(verdicts[check].state == VerdictState::Unknown, qPrintable(described(verdicts[check])));
}

void TestPracticeTruth::aClockThatIsOffIsSeenInEveryAnswer_data()
{
    QTest::addColumn<QString>("skew");
    QTest::addColumn<QByteArray>("finding");
    QTest::newRow("ahead") << u"600"_s << QByteArray("clock-wrong");
    QTest::newRow("behind") << u"-600"_s << QByteArray("clock-wrong");
    QTest::newRow("by a minute") << u"60"_s << QByteArray("hosts-answer");
}

void TestPracticeTruth::aClockThatIsOffIsSeenInEveryAnswer()
{
    QFETCH(QString, skew);
    practice::PracticeOptions options;
    options.stage = practice::Stage::Complete;
    options.devices = 60;
    options.companies = 20;
    options.faults.insert(u"clock-skew"_s, skew);
    PracticeTenant tenant(options);
    for (const Verdict &verdict : verdictsOf(tenant)) {
        if (verdict.checkId == "A19"_L1)
            QTEST(verdict.finding, "finding");
        else
            QVERIFY2(verdict.state == VerdictState::Passed, qPrintable(described(verdict)));
    }
}

TRIVET_TEST(TestPracticeTruth)

} // namespace tst_practicetruth

#include "tst_practicetruth.moc"
