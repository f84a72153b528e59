// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

#include <bit>

namespace tst_checks {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// What holds for every check of the table.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEveryCheckOnce();
    void everyCheckPassesInAHealthyTenant();
    void noCheckPassesWhenNothingIsKnown();
    void noCheckPassesWithoutASetItReads_data();
    void noCheckPassesWithoutASetItReads();
    void noCheckPassesOnASetThatBrokeOff();
    void noCheckPassesOnAFailedRead();
    void noCheckPassesOverAnEmptyList_data();
    void noCheckPassesOverAnEmptyList();
    void everyFindingIsListedInItsSpec();
    void nothingIsSaidOfCustomersUntilTheirTypeIsKnown();
    void wrongBlockingChecksNeverPass();
    void verdictsSayWhenTheyWereRead();
    void consequencesNameACheckThatIsNotPassed();
    void evidenceArgumentsAreNeverEmptyInAHealthyTenant();
};

namespace {

/// Every state that the tests know how to bring about, for what must hold in all of them.
QList<Facts> manyFacts()
{
    QList<Facts> all{SampleFacts().build(), SampleFacts::empty().build(), Facts{}};
    for (const DataSetId set : allDataSets()) {
        SampleFacts unread;
        forget(unread.inventory, set);
        all.append(unread.build());
        SampleFacts cut;
        breakOff(cut.inventory, set);
        all.append(cut.build());
        for (const ProblemKind kind : {ProblemKind::Timeout, ProblemKind::Permission, ProblemKind::RateLimited,
                                       ProblemKind::UserUnknown, ProblemKind::ForeignHost, ProblemKind::VendorDown}) {
            SampleFacts failed;
            failRead(failed.inventory, set, kind);
            all.append(failed.build());
        }
        SampleFacts noRows;
        visitDataSet(noRows.inventory, set, [](auto &rows) { rows.rows.clear(); });
        all.append(noRows.build());
        SampleFacts noRowsNorDraft = SampleFacts::empty();
        noRowsNorDraft.inventory = noRows.inventory;
        all.append(noRowsNorDraft.build());
    }
    for (const auto outcome : {SignIn::Outcome::NotTried, SignIn::Outcome::Refused, SignIn::Outcome::Unreachable}) {
        for (const ProblemKind kind :
             {ProblemKind::Credentials, ProblemKind::CodeOrUser, ProblemKind::UserUnknown, ProblemKind::ForeignHost,
              ProblemKind::Permission, ProblemKind::Input, ProblemKind::RateLimited, ProblemKind::Offline}) {
            SampleFacts sample;
            Problem problem;
            problem.kind = kind;
            sample.inventory.signIn(AccountId::Autotask) = {outcome, sampleNow(), problem,
                                                            kind == ProblemKind::Credentials};
            sample.inventory.signIn(AccountId::DattoRmm) = {outcome, sampleNow(), problem, false};
            all.append(sample.build());
            SampleFacts later;
            for (const AccountId account : {AccountId::ItGlue, AccountId::DattoSaas, AccountId::DattoRmmForItGlue})
                later.inventory.signIn(account) = {outcome, sampleNow(), problem, false};
            later.inventory.saasScope = datto_saas::KeyScope{false, kind == ProblemKind::Credentials};
            all.append(later.build());
        }
    }
    for (const QList<Confirmation> &confirmations : {SampleFacts().facts.confirmations, QList<Confirmation>{}}) {
        SampleFacts withoutApi;
        withoutApi.facts.answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
        withoutApi.facts.confirmations = confirmations;
        all.append(withoutApi.build());
    }
    SampleFacts noDraft = SampleFacts::empty();
    noDraft.inventory = SampleFacts().inventory;
    all.append(noDraft.build());
    return all;
}

struct Judged
{
    Facts facts;
    QList<Verdict> verdicts;
};

const QList<Judged> &manyJudged()
{
    static const QList<Judged> all = [] {
        QList<Judged> judged;
        for (const Facts &facts : manyFacts())
            judged.append({facts, evaluateAll(facts)});
        return judged;
    }();
    return all;
}

/// Checks that are answered by the sign-in itself or by a person say nothing by their sets alone.
bool isJudgedBySets(const CheckSpec &spec)
{
    static const QStringList bySignIn{u"A02"_s, u"A03"_s, u"A12"_s};
    return !spec.reads.isEmpty() && spec.source != VerdictSource::Confirmed && !bySignIn.contains(spec.id);
}

} // namespace

void TestChecks::theTableHoldsEveryCheckOnce()
{
    const QStringList wanted{u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A05"_s, u"A08"_s, u"A09"_s, u"A10"_s, u"A12"_s,
                             u"A13"_s, u"A14"_s, u"A20"_s, u"R01"_s, u"R02"_s, u"R03"_s, u"R05"_s, u"R06"_s, u"R09"_s,
                             u"R10"_s, u"R11"_s, u"R18"_s, u"T01"_s, u"T02"_s, u"T03"_s, u"T06"_s, u"S01"_s, u"S02"_s,
                             u"S03"_s, u"S04"_s, u"R04"_s, u"R07"_s, u"R08"_s, u"R12"_s, u"R13"_s, u"R14"_s, u"R15"_s,
                             u"R16"_s, u"R17"_s, u"R19"_s, u"R20"_s, u"R21"_s, u"R22"_s, u"R23"_s, u"R24"_s, u"R25"_s,
                             u"S05"_s, u"S06"_s, u"S07"_s, u"S16"_s, u"S17"_s, u"C01"_s, u"C02"_s, u"C03"_s, u"C04"_s,
                             u"C05"_s, u"C06"_s, u"C07"_s, u"C08"_s, u"C09"_s};
    const QStringList ofChange{u"A06"_s, u"A11"_s, u"A19"_s, u"T04"_s, u"T05"_s, u"T07"_s, u"T08"_s, u"T09"_s};
    const QStringList wantedLater{
        u"A15"_s, u"A16"_s, u"A17"_s, u"A18"_s, u"S08"_s, u"S09"_s, u"S10"_s, u"S11"_s, u"S12"_s, u"S13"_s, u"S14"_s,
        u"S15"_s, u"G01"_s, u"G02"_s, u"G03"_s, u"G04"_s, u"G05"_s, u"G06"_s, u"G07"_s, u"G08"_s, u"G09"_s, u"G10"_s,
        u"G11"_s, u"G12"_s, u"G13"_s, u"G14"_s, u"G15"_s, u"G16"_s, u"G17"_s, u"G18"_s, u"G19"_s, u"M01"_s, u"M02"_s,
        u"M03"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M07"_s, u"M08"_s, u"M09"_s, u"M10"_s, u"M11"_s, u"P01"_s, u"P02"_s,
        u"P03"_s, u"P04"_s, u"P05"_s, u"P06"_s, u"P07"_s, u"P08"_s, u"C10"_s, u"C11"_s, u"C12"_s, u"C13"_s, u"C14"_s,
        u"C15"_s, u"C16"_s, u"C17"_s, u"C18"_s, u"C19"_s, u"C20"_s, u"C21"_s, u"C22"_s, u"C23"_s, u"C24"_s};
    QSet<QString> ids;
    for (const CheckSpec &spec : checkSpecs()) {
        QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
        ids.insert(spec.id);
        QVERIFY(spec.evaluate);
        QVERIFY(!spec.findings.isEmpty());
        QVERIFY2(!spec.step.isEmpty() || spec.severity == Severity::Notes, qPrintable(spec.id));
        QCOMPARE(findCheck(spec.id), &spec);
    }
    const QStringList all = wanted + wantedLater + ofChange;
    QCOMPARE(ids, QSet<QString>(all.begin(), all.end()));
    QVERIFY(!findCheck(u"Z99"_s));
}

void TestChecks::everyCheckPassesInAHealthyTenant()
{
    const QList<Verdict> verdicts = evaluateAll(SampleFacts().build());
    QCOMPARE(verdicts.size(), checkSpecs().size());
    for (const Verdict &verdict : verdicts) {
        QVERIFY2(verdict.state == VerdictState::Passed,
                 qPrintable(verdict.checkId + u' ' + QString::fromLatin1(verdict.finding)));
        QVERIFY2(verdict.because.isEmpty(), qPrintable(verdict.checkId));
    }
}

void TestChecks::noCheckPassesWhenNothingIsKnown()
{
    for (const Facts &facts : {SampleFacts::empty().build(), Facts{}}) {
        for (const Verdict &verdict : evaluateAll(facts))
            QVERIFY2(verdict.state != VerdictState::Passed, qPrintable(verdict.checkId));
    }
}

void TestChecks::noCheckPassesWithoutASetItReads_data()
{
    QTest::addColumn<QString>("check");
    for (const CheckSpec &spec : checkSpecs()) {
        if (isJudgedBySets(spec))
            QTest::newRow(qPrintable(spec.id)) << spec.id;
    }
}

void TestChecks::noCheckPassesWithoutASetItReads()
{
    QFETCH(QString, check);
    const CheckSpec &spec = *findCheck(check);
    // Every subset of its sets but the empty one; of many sets each alone, each two, and all.
    constexpr qsizetype few = 7;
    const int subsets = 1 << spec.reads.size();
    for (int subset = 1; subset < subsets; ++subset) {
        const bool isPair = std::popcount(static_cast<unsigned>(subset)) <= 2 || subset == subsets - 1;
        if (spec.reads.size() > few && !isPair)
            continue;
        SampleFacts sample;
        for (qsizetype i = 0; i < spec.reads.size(); ++i) {
            if (subset & (1 << i))
                forget(sample.inventory, spec.reads[i]);
        }
        const Verdict verdict = evaluate(spec, sample.build());
        QCOMPARE(verdict.state, VerdictState::Unknown);
        QVERIFY(!verdict.checkedAt.isValid());
    }
}

void TestChecks::noCheckPassesOnASetThatBrokeOff()
{
    for (const CheckSpec &spec : checkSpecs()) {
        for (const DataSetId set : spec.reads) {
            if (!isJudgedBySets(spec) || spec.id == "A01"_L1)
                continue;
            SampleFacts sample;
            breakOff(sample.inventory, set);
            const Verdict verdict = evaluate(spec, sample.build());
            QVERIFY2(verdict.state == VerdictState::Unknown, qPrintable(spec.id + u' ' + dataSetKey(set)));
            QVERIFY2(verdict.finding == "incomplete" || verdict.finding == "broken-off", verdict.finding.constData());
        }
    }
}

void TestChecks::noCheckPassesOnAFailedRead()
{
    for (const CheckSpec &spec : checkSpecs()) {
        for (const DataSetId set : spec.reads) {
            if (!isJudgedBySets(spec))
                continue;
            SampleFacts sample;
            failRead(sample.inventory, set, ProblemKind::Timeout);
            const Verdict verdict = evaluate(spec, sample.build());
            QCOMPARE(verdict.state, VerdictState::Unknown);
            QCOMPARE(verdict.finding, QByteArray("read-failed"));
            const QStringList what{dataSetKey(set), u"timeout"_s};
            QCOMPARE(verdict.arguments, what);
        }
    }
}

void TestChecks::noCheckPassesOverAnEmptyList_data()
{
    noCheckPassesWithoutASetItReads_data();
}

/// Each set it reads came whole, and holds nothing.
void TestChecks::noCheckPassesOverAnEmptyList()
{
    // A list that may well be empty: what it would hold is not what the check judges, or the verdict says "none".
    static const QList<std::pair<QString, DataSetId>> mayBeEmpty{
        {u"A05"_s, DataSetId::AutotaskUdfs},       // a tenant without such fields has none that is protected
        {u"A13"_s, DataSetId::RmmAccount},         // asked for its problem only
        {u"R02"_s, DataSetId::AutotaskDevices},    // no type is in use then
        {u"R05"_s, DataSetId::AutotaskDevices},    // told by the mapping
        {u"R06"_s, DataSetId::AutotaskDevices},    // told by the mapping
        {u"R07"_s, DataSetId::AutotaskDevices},    // none is in use before the sync; doubles show without any
        {u"R07"_s, DataSetId::RmmDevices},         // the same
        {u"R08"_s, DataSetId::AutotaskDevices},    // told by the mapping
        {u"R09"_s, DataSetId::AutotaskProducts},   // their names only
        {u"R23"_s, DataSetId::AutotaskDevices},    // none is there yet, which is when it is asked
        {u"R23"_s, DataSetId::RmmSites},           // every device is linked: nothing is to come from a site,
        {u"R23"_s, DataSetId::AutotaskCompanies},  // for a company,
        {u"R23"_s, DataSetId::AutotaskItemTypes},  // with a type,
        {u"R23"_s, DataSetId::AutotaskProducts},   // or of a product, and it says so
        {u"R24"_s, DataSetId::RmmSites},           // tell only what held a device back
        {u"R24"_s, DataSetId::AutotaskCompanies},  // their names only
        {u"S03"_s, DataSetId::AutotaskDevices},    // none has arrived, which is what it asks
        {u"G04"_s, DataSetId::GlueConfigurations}, // says that there are none
        {u"G06"_s, DataSetId::AutotaskDevices},    // tell only why a configuration has that type
        {u"G11"_s, DataSetId::AutotaskDevices},    // tell only whether the sync has settled
        {u"G11"_s, DataSetId::GlueConfigurations}, // the same
        {u"M01"_s, DataSetId::GlueConfigurations}, // the order is told by the organizations
        {u"M02"_s, DataSetId::RmmSites},           // nothing is named after a site then
        {u"M03"_s, DataSetId::AutotaskDevices},    // organizations are told by sites
        {u"M05"_s, DataSetId::RmmSites},           // tell only whose a wrong device is
        {u"M05"_s, DataSetId::GlueOrganizations},  // the same
    };
    QFETCH(QString, check);
    const CheckSpec &spec = *findCheck(check);
    if (check == "T03"_L1 || check == "S15"_L1 || spec.severity == Severity::Notes)
        return; // whole is whole; a note holds nobody
    if (check == "T04"_L1 || check == "T05"_L1)
        return; // as many as before
    for (const DataSetId set : spec.reads) {
        if (mayBeEmpty.contains({check, set}))
            continue;
        SampleFacts sample;
        visitDataSet(sample.inventory, set, [](auto &rows) { rows.rows.clear(); });
        const Verdict verdict = evaluate(spec, sample.build());
        QVERIFY2(verdict.state != VerdictState::Passed,
                 qPrintable(check + u" over no "_s + dataSetKey(set) + u": "_s + QString::fromLatin1(verdict.finding)));
    }
}

void TestChecks::everyFindingIsListedInItsSpec()
{
    for (const Judged &judged : manyJudged()) {
        for (const Verdict &verdict : judged.verdicts) {
            const CheckSpec &spec = *findCheck(verdict.checkId);
            QVERIFY2(spec.findings.contains(verdict.finding),
                     qPrintable(spec.id + u' ' + QString::fromLatin1(verdict.finding)));
        }
    }
}

void TestChecks::nothingIsSaidOfCustomersUntilTheirTypeIsKnown()
{
    SampleFacts sample;
    sample.inventory.companyTypes.rows[0].label = u"Kunde"_s;
    int held = 0;
    for (const Verdict &verdict : evaluateAll(sample.build())) {
        const CheckSpec *spec = findCheck(verdict.checkId);
        const bool asksForCustomers = spec->reads.contains(DataSetId::AutotaskCompanyTypes) &&
                                      spec->source != VerdictSource::Confirmed && spec->id != "S16"_L1;
        if (!asksForCustomers)
            continue;
        ++held;
        QVERIFY2(verdict.state == VerdictState::Unknown, qPrintable(verdict.checkId));
        QCOMPARE(verdict.finding, QByteArray("customers-not-known"));
        QCOMPARE(verdict.because, u"S16"_s);
    }
    QVERIFY(held >= 11);
    sample.inventory.customerType = u"1"_s;
    for (const Verdict &verdict : evaluateAll(sample.build()))
        QVERIFY2(verdict.state == VerdictState::Passed, qPrintable(verdict.checkId));
}

void TestChecks::wrongBlockingChecksNeverPass()
{
    for (const Judged &judged : manyJudged()) {
        for (const Verdict &verdict : judged.verdicts) {
            const CheckSpec &spec = *findCheck(verdict.checkId);
            // M05 warns, and fails when another customer's device is behind a configuration.
            if (verdict.state == VerdictState::Failed)
                QVERIFY2(spec.severity == Severity::Blocks || spec.id == "M05"_L1, qPrintable(spec.id));
        }
    }
}

void TestChecks::verdictsSayWhenTheyWereRead()
{
    SampleFacts sample;
    const QDateTime earlier = sampleNow().addSecs(-600);
    sample.inventory.rmmDevices.asOf = earlier;
    QCOMPARE(evaluate(*findCheck(u"R18"_s), sample.build()).checkedAt, earlier);
    QCOMPARE(evaluate(*findCheck(u"R01"_s), sample.build()).checkedAt, sampleNow());
    QCOMPARE(evaluate(*findCheck(u"C01"_s), sample.build()).checkedAt, sampleNow().addDays(-3));
}

void TestChecks::consequencesNameACheckThatIsNotPassed()
{
    for (const auto &[facts, verdicts] : manyJudged()) {
        for (const Verdict &verdict : verdicts) {
            if (verdict.because.isEmpty())
                continue;
            QVERIFY2(verdict.because != verdict.checkId, qPrintable(verdict.checkId));
            QVERIFY2(verdict.state != VerdictState::Passed, qPrintable(verdict.checkId));
            QVERIFY2(findCheck(verdict.because), qPrintable(verdict.because));
            const Verdict cause = evaluate(*findCheck(verdict.because), facts);
            QVERIFY2(cause.state != VerdictState::Passed,
                     qPrintable(verdict.checkId + u' ' + QString::fromLatin1(verdict.finding) + u" because "_s +
                                verdict.because));
        }
    }
}

void TestChecks::evidenceArgumentsAreNeverEmptyInAHealthyTenant()
{
    for (const Verdict &verdict : evaluateAll(SampleFacts().build())) {
        // A choice of two, and that no change was left open: without any number.
        if (verdict.checkId == "A18"_L1 || verdict.checkId == "T06"_L1)
            continue;
        QVERIFY2(!verdict.arguments.isEmpty(), qPrintable(verdict.checkId));
        for (const QString &argument : verdict.arguments)
            QVERIFY2(!argument.isEmpty(), qPrintable(verdict.checkId));
    }
}

TRIVET_TEST(TestChecks)

} // namespace tst_checks

#include "tst_checks.moc"
