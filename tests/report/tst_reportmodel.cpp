// SPDX-License-Identifier: Apache-2.0
#include "samplereport.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_reportmodel {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class ReportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInItCanBeASecret();
    void secretAnswersAreNeverRead();
    void freeTextGoesThroughTheCleaner();
    void everyStepOfTheGuideIsThere();
    void checksAreCountedByHowSureTheyAre();
    void theLastPersonWhoConfirmedIsNamed();
    void aConfirmationThatNoLongerHoldsNamesNobody();
    void reasonsStandBesideTheirCheck();
    void longListsOfRecordsAreCut_data();
    void longListsOfRecordsAreCut();
    void longHistoriesAreThinnedAndKeepTheirEnds();
    void everyClientHasItsPlace();
    void datesAreInOrder();
    void readingsTellWhatFailed();
};

void ReportModelTest::nothingInItCanBeASecret()
{
    // A Secret can neither be copied nor compared, so this compiles only while there is none in the model.
    const ReportModel model = reportModel(sampleInput());
    ReportModel copy = model;
    QVERIFY(copy == model);
    copy.chapters.first().steps.first().settings.append({u"x"_s, u"X"_s});
    QVERIFY(!(copy == model));
}

void ReportModelTest::secretAnswersAreNeverRead()
{
    ReportInput input = sampleInput();
    int secrets = 0;
    for (const AnswerSpec &spec : answerSpecs()) {
        if (!spec.isSecret)
            continue;
        ++secrets;
        // As if a fault elsewhere had put them there.
        input.facts.answers.values.insert(spec.id, u"canary-value"_s);
        input.facts.answers.secretFingerprints.insert(spec.id, u"canary-fingerprint"_s);
    }
    QVERIFY(secrets >= 6);
    const QByteArray json = toJson(reportModel(input));
    QVERIFY(!json.contains("canary"));
    QVERIFY(json.contains("trivet@fernhill.example"));
    int held = 0;
    for (const ReportChapter &chapter : reportModel(input).chapters) {
        for (const ReportStep &step : chapter.steps) {
            for (const ReportSetting &setting : step.settings) {
                QVERIFY(!setting.isSecret || setting.value.isEmpty());
                held += setting.isHeld ? 1 : 0;
            }
        }
    }
    QVERIFY(held >= 5);
}

void ReportModelTest::freeTextGoesThroughTheCleaner()
{
    ReportInput input = sampleInput();
    input.words.clean = [](const QString &text) { return QString(text).replace(u"canary"_s, u"[redacted]"_s); };
    input.waivers.first().reason = u"because canary"_s;
    input.verdicts[1].records.first().label = u"host canary"_s;
    input.verdicts[1].arguments = {u"canary"_s};
    input.facts.answers.values.insert(AnswerId::AutotaskUserName, u"canary@fernhill.example"_s);
    input.tenant = u"Fernhill canary"_s;
    const QByteArray json = toJson(reportModel(input));
    QVERIFY(!json.contains("canary"));
    QVERIFY(json.count("[redacted]") >= 5);
}

void ReportModelTest::everyStepOfTheGuideIsThere()
{
    const ReportModel model = reportModel(sampleInput());
    QStringList slugs;
    for (const ReportChapter &chapter : model.chapters) {
        QVERIFY(!chapter.title.isEmpty());
        for (const ReportStep &step : chapter.steps) {
            QVERIFY2(!step.title.isEmpty() && !step.number.isEmpty(), qPrintable(step.slug));
            slugs.append(step.slug);
        }
    }
    QCOMPARE(slugs, stepOrder());
    const ReportStep &access = model.chapters.first().steps.first();
    QCOMPARE(access.state, StepState::Passed);
    QCOMPARE(access.passedAt, reportNow().addDays(-1));
    QVERIFY(!access.instructions.isEmpty());
    QVERIFY(!access.checkIds.isEmpty());
    QCOMPARE(model.links.size(), 4);
    QCOMPARE(model.links.first().value, LinkValue::Failed);
    QCOMPARE(model.links.first().stepsPassed, 5);
}

void ReportModelTest::checksAreCountedByHowSureTheyAre()
{
    const ReportModel model = reportModel(sampleInput());
    QCOMPARE(model.checks.size(), 5);
    QCOMPARE(model.tally, (VerdictTally{1, 1, 1, 1, 1}));
    // A01 belongs to no link.
    QCOMPARE(model.links.first().tally, (VerdictTally{0, 1, 1, 1, 1}));
}

void ReportModelTest::theLastPersonWhoConfirmedIsNamed()
{
    const ReportModel model = reportModel(sampleInput());
    QVERIFY(model.check(u"C06"_s));
    QCOMPARE(model.check(u"C06"_s)->who, u"Ada"_s);
    QCOMPARE(model.check(u"C06"_s)->confirmedAt, reportNow().addSecs(-100));
    QCOMPARE(model.confirmations.size(), 3);
    QCOMPARE(model.confirmations.first().who, u"Grace"_s);
    QCOMPARE(model.confirmations.last().subjectName, u"Cedar Law"_s);
}

void ReportModelTest::aConfirmationThatNoLongerHoldsNamesNobody()
{
    ReportInput input = sampleInput();
    input.verdicts[2].state = VerdictState::NeedsYou;
    QVERIFY(reportModel(input).check(u"C06"_s)->who.isEmpty());
}

void ReportModelTest::reasonsStandBesideTheirCheck()
{
    const ReportModel model = reportModel(sampleInput());
    QCOMPARE(model.check(u"R02"_s)->waived, u"Both types are in use"_s);
    QVERIFY(model.check(u"R03"_s)->waived.isEmpty());
    QCOMPARE(model.waivers.size(), 1);
    QCOMPARE(model.waivers.first().title, u"statement of R02"_s);
}

void ReportModelTest::longListsOfRecordsAreCut_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("more");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("just fits") << 200 << 200 << 0;
    QTest::newRow("one too many") << 201 << 200 << 1;
    QTest::newRow("thousands") << 5'000 << 200 << 4'800;
}

void ReportModelTest::longListsOfRecordsAreCut()
{
    QFETCH(int, records);
    QFETCH(int, shown);
    QFETCH(int, more);
    ReportInput input = sampleInput();
    input.verdicts[1].records.clear();
    for (int i = 0; i < records; ++i)
        input.verdicts[1].records.append({VendorId::ItGlue, u"configurations"_s, QString::number(i)});
    const ReportModel model = reportModel(input);
    QCOMPARE(model.check(u"R03"_s)->records.size(), shown);
    QCOMPARE(model.check(u"R03"_s)->moreRecords, more);
}

void ReportModelTest::longHistoriesAreThinnedAndKeepTheirEnds()
{
    const ReportInput input = sampleInput();
    const ReportLink link = reportModel(input).links.first();
    QCOMPARE(link.readings, 500);
    QCOMPARE(link.history.size(), reportSamplesShown);
    QCOMPARE(link.history.first(), input.facts.samples.first());
    QCOMPARE(link.history.last(), input.facts.samples.last());
    for (qsizetype i = 1; i < link.history.size(); ++i)
        QVERIFY(link.history[i - 1].at < link.history[i].at);
    QCOMPARE(link.count, std::optional(input.facts.samples.last()));
}

void ReportModelTest::everyClientHasItsPlace()
{
    using Outcome = ReportSaasRow::Outcome;
    const ReportModel model = reportModel(sampleInput());
    QCOMPARE(model.saas.size(), 4);
    QCOMPARE(model.saas[0].clientId, 4); // decided on, and gone since
    QCOMPARE(model.saas[0].outcome, Outcome::Ignore);
    QCOMPARE(model.saas[1].clientName, u"Birch Dental"_s);
    QCOMPARE(model.saas[1].outcome, Outcome::Automatic);
    QCOMPARE(model.saas[1].seatsUsed, 7);
    QCOMPARE(model.saas[2].outcome, Outcome::Match);
    QCOMPARE(model.saas[2].organizationName, u"Cedar Legal"_s);
    QCOMPARE(model.saas[2].doneBy, u"Ada"_s);
    QCOMPARE(model.saas[3].outcome, Outcome::Undecided);
    const ReportLink &link = model.links.last();
    QCOMPARE(link.link, LinkId::Saas);
    QCOMPARE(link.count, std::optional(SyncSample{reportNow(), 3, 4}));
}

void ReportModelTest::datesAreInOrder()
{
    ReportInput input = sampleInput();
    input.dates = {{u"late"_s, reportNow().addDays(200), u"Late"_s}, {u"soon"_s, reportNow().addDays(1), u"Soon"_s}};
    const ReportModel model = reportModel(input);
    QCOMPARE(model.dates.size(), 2);
    QCOMPARE(model.dates.first().key, u"soon"_s);
    QCOMPARE(model.dates.last().key, u"late"_s);
}

void ReportModelTest::readingsTellWhatFailed()
{
    const ReportModel model = reportModel(sampleInput());
    QCOMPARE(model.readings.size(), allDataSets().size());
    for (const ReportReading &reading : model.readings) {
        if (reading.set == DataSetId::RmmSites)
            QCOMPARE(reading.problem, u"timeout"_s);
        if (reading.set == DataSetId::SaasDomains)
            QVERIFY(reading.isWhole && reading.rows == 4 && reading.problem.isEmpty());
    }
}

TRIVET_TEST(ReportModelTest)

} // namespace tst_reportmodel

#include "tst_reportmodel.moc"
