// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/labels.h"
#include "guide/stepspec.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

QList<const StepSpec *> builtSteps()
{
    QList<const StepSpec *> steps;
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.page != PageKind::NotBuiltYet)
                steps.append(&step);
        }
    }
    return steps;
}

QList<GuideText> textsOf(const StepSpec &step)
{
    QList<GuideText> texts{step.title, step.railTitle, step.why, step.minutesNote, step.portalHeading, step.checksNote};
    for (const InstructionSpec &row : step.instructions)
        texts << row.heading << row.note;
    for (const InputSpec &input : step.inputs)
        texts << input.label << input.placeholder << input.hint << input.group;
    for (const CalloutSpec &callout : step.callouts)
        texts << callout.title << callout.text;
    texts.removeAll(nullptr);
    return texts;
}

QString everyWordOf(const StepSpec &step)
{
    QString words;
    for (const GuideText text : textsOf(step))
        words += guideText(text) + u'\n';
    for (const InstructionSpec &row : step.instructions) {
        for (const PortalLabel label : row.menuPath)
            words += QString::fromUtf8(label) + u" > "_s;
        for (const CopyValueSpec &copy : row.copies)
            words += QString::fromUtf8(copy.label) + u'=' + QString::fromUtf8(copy.literal) + u'\n';
    }
    return words;
}

} // namespace

class TestGuideContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStandInTheDecidedOrder()
    {
        QStringList numbered;
        for (const ChapterSpec &chapter : guideChapters()) {
            for (const StepSpec &step : chapter.steps)
                numbered.append(step.slug + u' ' + step.number);
        }
        const QStringList decided{u"access 0.1"_s,           u"review 0.2"_s,         u"rmm-api-user 1.1"_s,
                                  u"protected-data 1.2"_s,   u"rmm-autotask-on 1.3"_s, u"device-mapping 1.4"_s,
                                  u"products 1.5"_s,         u"device-sync 1.6"_s,    u"existing-data 2.1"_s,
                                  u"itglue-on 2.2"_s,        u"itglue-api-user 2.3"_s, u"itglue-sync-settings 2.4"_s,
                                  u"itglue-first-sync 2.5"_s, u"rmm-api-keys 3.1"_s,  u"itglue-rmm-connect 3.2"_s,
                                  u"rmm-itglue-on 3.3"_s,    u"saas-keys 4.1"_s,      u"saas-connect 4.2"_s,
                                  u"saas-matching 4.3"_s,    u"finish 5.1"_s};
        QCOMPARE(numbered, decided);
        QCOMPARE(stepOrder().size(), decided.size());
    }

    void everyBuiltStepIsComplete_data()
    {
        QTest::addColumn<QString>("slug");
        for (const StepSpec *step : builtSteps())
            QTest::newRow(qPrintable(step->slug)) << step->slug;
    }
    void everyBuiltStepIsComplete()
    {
        QFETCH(QString, slug);
        const StepSpec *step = findStep(slug);
        QVERIFY(step);
        QVERIFY(step->title && step->railTitle && step->why && step->checksNote);
        QVERIFY(step->minutes > 0);
        if (step->page == PageKind::Review)
            return;
        QVERIFY(step->portal && step->portalHeading);
        QVERIFY(!step->instructions.isEmpty());
        QVERIFY(!step->checks.isEmpty());
        QVERIFY(step->callouts.size() <= 1); // at most one in a column
        bool hasPath = false;
        for (const InstructionSpec &row : step->instructions) {
            QVERIFY(row.heading);
            hasPath = hasPath || !row.menuPath.isEmpty();
            for (const CopyValueSpec &copy : row.copies)
                QVERIFY(copy.label && (copy.literal != nullptr) != copy.answer.has_value());
        }
        QVERIFY(hasPath);
    }

    void stepsOfLaterChaptersHaveTitlesOnly()
    {
        for (const ChapterSpec &chapter : guideChapters()) {
            QVERIFY(chapter.title);
            for (const StepSpec &step : chapter.steps) {
                QVERIFY(step.title && step.railTitle);
                QCOMPARE(step.page == PageKind::NotBuiltYet, chapter.number > 1);
                if (step.page == PageKind::NotBuiltYet)
                    QVERIFY(step.instructions.isEmpty() && step.checks.isEmpty());
            }
        }
    }

    void everyCheckShownExists()
    {
        for (const StepSpec *step : builtSteps()) {
            for (const QString &id : step->checks)
                QVERIFY2(findCheck(id), qPrintable(step->slug + u' ' + id));
        }
    }

    void everyCheckOfAStepIsShownThere()
    {
        for (const CheckSpec &check : checkSpecs()) {
            if (check.step.isEmpty())
                continue;
            const StepSpec *step = findStep(check.step);
            QVERIFY2(step && step->page != PageKind::NotBuiltYet, qPrintable(check.id));
            QVERIFY2(step->checks.contains(check.id), qPrintable(check.id + u" at "_s + check.step));
        }
    }

    void checksOfTheIssueAreAllThere()
    {
        const QStringList ids{u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A05"_s, u"A08"_s, u"A09"_s, u"A10"_s, u"A12"_s,
                              u"A13"_s, u"A14"_s, u"A20"_s, u"R01"_s, u"R02"_s, u"R03"_s, u"R05"_s, u"R06"_s, u"R09"_s,
                              u"R10"_s, u"R11"_s, u"R18"_s, u"T01"_s, u"T03"_s, u"S01"_s, u"S02"_s, u"S03"_s, u"S04"_s,
                              u"C01"_s, u"C02"_s, u"C03"_s, u"C04"_s, u"C05"_s, u"C06"_s, u"C07"_s, u"C08"_s, u"C09"_s};
        for (const QString &id : ids)
            QVERIFY2(findCheck(id), qPrintable(id));
    }

    void everyPortalWordIsInTheTableOfLabels()
    {
        const auto isKnown = [](PortalLabel label, VendorId portal) {
            for (const PortalLabelSpec &spec : portalLabels()) {
                if (spec.portal == portal && qstrcmp(spec.label, label) == 0)
                    return true;
            }
            return false;
        };
        for (const StepSpec *step : builtSteps()) {
            for (const InstructionSpec &row : step->instructions) {
                const auto portal = row.portal ? row.portal : step->portal;
                for (const PortalLabel label : row.menuPath)
                    QVERIFY2(isKnown(label, *portal), label);
                for (const CopyValueSpec &copy : row.copies) {
                    QVERIFY2(isKnown(copy.label, *portal), copy.label);
                    QVERIFY2(!copy.literal || isKnown(copy.literal, *portal), copy.literal);
                }
            }
        }
    }

    void labelsThatDifferNameTheOtherWord()
    {
        QCOMPARE(labelMayRead(label::organizationSettings, VendorId::Autotask), "Company Settings & Users");
        QCOMPARE(labelMayRead(label::resourcesUsersHr, VendorId::Autotask), "Resources/Users");
        QCOMPARE(labelMayRead(label::vendorItGlue, VendorId::Autotask), "ITG - Documentation Management");
        QCOMPARE(labelMayRead(label::configurationItemType, VendorId::Autotask), "Device Type");
        QCOMPARE(labelMayRead(label::admin, VendorId::ItGlue), "Account");
        QVERIFY(!labelMayRead(label::admin, VendorId::Autotask));
    }

    void everyWarningStandsAtItsStep_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &slug, const QString &words) {
            QTest::newRow(name) << slug << words;
        };
        row("role needed", u"access"_s, u"Admin permission for Resources/Users (HR)"_s);
        row("custom identifier", u"access"_s, u"API Tracking Identifier=Custom"_s);
        row("own secret once", u"access"_s, u"only once"_s);
        row("API access first", u"access"_s, u"Enable API Access=On"_s);
        row("administrator", u"access"_s, u"Security Level=Administrator"_s);
        row("save user before testing", u"access"_s, u"before Save User"_s);
        row("copy all", u"access"_s, u"Copy all"_s);
        row("tried once", u"access"_s, u"once"_s);
        row("path to users", u"rmm-api-user"_s, u"Admin > Organization Settings & Users > Resources/Users (HR) > Resources/Users > "_s);
        row("secret once", u"rmm-api-user"_s, u"only once"_s);
        row("level", u"rmm-api-user"_s, u"Security Level=API User (system)"_s);
        row("own copy of the level", u"rmm-api-user"_s, u"copy of that level"_s);
        row("section that is not there", u"rmm-api-user"_s, u"there is no such section"_s);
        row("vendor", u"rmm-api-user"_s, u"Integration Vendor=Datto RMM"_s);
        row("dedicated user", u"rmm-api-user"_s, u"not Trivet's and not a colleague's"_s);
        row("primary domain", u"rmm-api-user"_s, u"primary domain"_s);
        row("password expiry, nothing claimed", u"rmm-api-user"_s, u"disagree"_s);
        row("all boxes", u"protected-data"_s, u"every box"_s);
        row("named box", u"protected-data"_s, u"Edit Protected Data"_s);
        row("confirmation only", u"protected-data"_s, u"No API"_s);
        row("customer only", u"rmm-autotask-on"_s, u"Account Types to Map=Customer"_s);
        row("save and check now", u"rmm-autotask-on"_s, u"Save and check now"_s);
        row("tabs locked", u"rmm-autotask-on"_s, u"tabs stay locked"_s);
        row("map the sites", u"rmm-autotask-on"_s, u"map each site to its company"_s);
        row("lock after failures", u"rmm-autotask-on"_s, u"repeated failures lock"_s);
        row("map devices off", u"device-mapping"_s, u"Map Devices=Off"_s);
        row("material code", u"device-mapping"_s, u"Hardware"_s);
        row("overwrite name", u"device-mapping"_s, u"Overwrite PSA Reference Name when different from RMM Hostname=On"_s);
        row("overwrite number", u"device-mapping"_s, u"Overwrite PSA Reference Number when different from RMM Device ID=On"_s);
        row("types exist first", u"device-mapping"_s, u"Features & Settings > Devices > Device Types > "_s);
        row("contradictory advice", u"device-mapping"_s, u"another that IT Glue needs them"_s);
        row("wait and refresh", u"device-mapping"_s, u"wait a minute"_s);
        row("path to products", u"products"_s, u"Products, Services, and Inventory > Products > "_s);
        row("type not shown", u"products"_s, u"does not show which device type"_s);
        row("default type", u"products"_s, u"Default Configuration Item Type"_s);
        row("wait for the product", u"products"_s, u"about a minute"_s);
        row("map devices on", u"device-sync"_s, u"Map Devices=On"_s);
        row("only now", u"device-sync"_s, u"Only now"_s);
        row("a day", u"device-sync"_s, u"24 hours"_s);
    }
    void everyWarningStandsAtItsStep()
    {
        QFETCH(QString, slug);
        QFETCH(QString, words);
        const QString all = everyWordOf(*findStep(slug));
        QVERIFY2(all.contains(words), qPrintable(all));
    }

    void textsKeepToTheHouseWords()
    {
        static const QRegularExpression unwanted(u"\\bplease\\b|\\bwe\\b|\\bour\\b|!|colour|organis|\\bclick\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        for (const StepSpec *step : builtSteps()) {
            for (const GuideText text : textsOf(*step))
                QVERIFY2(!unwanted.match(QString::fromUtf8(text)).hasMatch(), text);
        }
    }

    void everyInputOfAStepHasALabel()
    {
        QSet<AnswerId> asked;
        for (const StepSpec *step : builtSteps()) {
            for (const InputSpec &input : step->inputs) {
                QVERIFY(input.label);
                QVERIFY2(!asked.contains(input.answer), "asked twice");
                asked.insert(input.answer);
                QCOMPARE(input.kind == InputKind::Secret, answerSpec(input.answer).isSecret);
            }
        }
        // All but the tenant's name, which is asked when it is created.
        QCOMPARE(asked.size(), answerSpecs().size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestGuideContent)
#include "tst_guidecontent.moc"
