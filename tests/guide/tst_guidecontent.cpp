// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/content/fieldnames.h"
#include "guide/content/howtos.h"
#include "guide/content/labels.h"
#include "guide/content/repairroutes.h"
#include "guide/content/stepspec.h"
#include "guide/content/vendorhelp.h"
#include "guidewords.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

namespace tst_guidecontent {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

namespace {

bool isKnownLabel(PortalLabel label, VendorId portal)
{
    const auto &labels = portalLabels();
    return std::any_of(labels.begin(), labels.end(), [label, portal](const PortalLabelSpec &spec) {
        return spec.portal == portal && qstrcmp(spec.label, label) == 0;
    });
}

/// The first word of a row that the table of labels does not have for its portal, or nullptr.
PortalLabel unknownLabelIn(const QList<InstructionSpec> &rows, std::optional<VendorId> stepsPortal)
{
    for (const InstructionSpec &row : rows) {
        const auto portal = row.portal ? row.portal : stepsPortal;
        for (const PortalLabel label : row.menuPath) {
            if (!portal || !isKnownLabel(label, *portal))
                return label;
        }
        for (const CopyValueSpec &copy : row.copies) {
            if (!portal || !isKnownLabel(copy.label, *portal))
                return copy.label;
            if (copy.literal && !isKnownLabel(copy.literal, *portal))
                return copy.literal;
        }
    }
    return nullptr;
}

int sourcesOf(const CopyValueSpec &copy)
{
    // A portal's word that tenants may change has the vendor's beside this tenant's.
    const bool isVendorsWord = copy.literal && copy.derived == DerivedValue::CustomerType;
    return (copy.literal && !isVendorsWord ? 1 : 0) + (copy.answer ? 1 : 0) + (copy.derived ? 1 : 0);
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
        const QStringList decided{u"access 0.1"_s,
                                  u"review 0.2"_s,
                                  u"rmm-api-user 1.1"_s,
                                  u"protected-data 1.2"_s,
                                  u"rmm-autotask-on 1.3"_s,
                                  u"device-mapping 1.4"_s,
                                  u"products 1.5"_s,
                                  u"device-sync 1.6"_s,
                                  u"existing-data 2.1"_s,
                                  u"itglue-on 2.2"_s,
                                  u"itglue-api-user 2.3"_s,
                                  u"itglue-sync-settings 2.4"_s,
                                  u"itglue-first-sync 2.5"_s,
                                  u"rmm-api-keys 3.1"_s,
                                  u"itglue-rmm-connect 3.2"_s,
                                  u"rmm-itglue-on 3.3"_s,
                                  u"saas-keys 4.1"_s,
                                  u"saas-connect 4.2"_s,
                                  u"saas-matching 4.3"_s,
                                  u"finish 5.1"_s};
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
        if (step->page == PageKind::Review || step->page == PageKind::Finish)
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
                QVERIFY(copy.label && sourcesOf(copy) == 1);
        }
        QVERIFY(hasPath);
    }

    void noStepIsLeftUnbuilt()
    {
        for (const ChapterSpec &chapter : guideChapters()) {
            QVERIFY(chapter.title);
            QVERIFY(!chapter.steps.isEmpty());
        }
    }

    void pagesOfTheirOwnStandWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<PageKind>("page");
        QTest::newRow("2.1") << u"existing-data"_s << PageKind::ExistingData;
        QTest::newRow("2.4") << u"itglue-sync-settings"_s << PageKind::SyncSettings;
        QTest::newRow("2.5") << u"itglue-first-sync"_s << PageKind::GlueSync;
        QTest::newRow("3.3") << u"rmm-itglue-on"_s << PageKind::GlueLink;
        QTest::newRow("4.3") << u"saas-matching"_s << PageKind::SaasMatching;
        QTest::newRow("5.1") << u"finish"_s << PageKind::Finish;
    }
    void pagesOfTheirOwnStandWhereTheyBelong()
    {
        QFETCH(QString, slug);
        QTEST(findStep(slug)->page, "page");
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
            QVERIFY2(step, qPrintable(check.id));
            QVERIFY2(step->checks.contains(check.id), qPrintable(check.id + u" at "_s + check.step));
        }
    }

    void checksOfTheIssueAreAllThere()
    {
        const QStringList ids{u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A05"_s, u"A08"_s, u"A09"_s, u"A10"_s, u"A12"_s,
                              u"A13"_s, u"A14"_s, u"A20"_s, u"R01"_s, u"R02"_s, u"R03"_s, u"R05"_s, u"R06"_s, u"R09"_s,
                              u"R10"_s, u"R11"_s, u"S17"_s, u"R18"_s, u"T01"_s, u"T02"_s, u"T03"_s, u"S01"_s, u"S02"_s,
                              u"S03"_s, u"S04"_s, u"C01"_s, u"C02"_s, u"C03"_s, u"C04"_s, u"C05"_s, u"C06"_s, u"C07"_s,
                              u"C08"_s, u"C09"_s, u"A15"_s, u"A16"_s, u"A17"_s, u"A18"_s, u"S08"_s, u"S09"_s, u"S10"_s,
                              u"S11"_s, u"S12"_s, u"S13"_s, u"S14"_s, u"S15"_s};
        for (const QString &id : ids)
            QVERIFY2(findCheck(id), qPrintable(id));
        for (const QString &id : {u"R04"_s, u"R07"_s, u"R08"_s, u"R12"_s, u"R13"_s, u"R14"_s, u"R15"_s, u"R16"_s,
                                  u"R17"_s, u"R19"_s, u"R20"_s, u"R21"_s, u"R22"_s, u"R25"_s})
            QVERIFY2(findCheck(id), qPrintable(id));
        const auto numbered = [](const QString &letter, int from, int to) {
            QStringList all;
            for (int number = from; number <= to; ++number)
                all.append(letter + QString::number(number).rightJustified(2, u'0'));
            return all;
        };
        for (const QString &id :
             numbered(u"G"_s, 1, 19) + numbered(u"M"_s, 1, 11) + numbered(u"P"_s, 1, 8) + numbered(u"C"_s, 10, 24))
            QVERIFY2(findCheck(id), qPrintable(id));
    }

    void everyPortalWordIsInTheTableOfLabels()
    {
        for (const StepSpec *step : builtSteps()) {
            const PortalLabel unknown = unknownLabelIn(step->instructions, step->portal);
            QVERIFY2(!unknown, unknown);
            for (const SettingSpec &setting : step->settings) {
                QVERIFY2(isKnownLabel(setting.setting, *step->portal), setting.setting);
                QVERIFY2(isKnownLabel(setting.tab, *step->portal), setting.tab);
                QVERIFY2(!setting.literal || isKnownLabel(setting.literal, *step->portal), setting.literal);
            }
        }
        for (const HowToSpec &howTo : howTos()) {
            const PortalLabel unknown = unknownLabelIn(howTo.instructions, {});
            QVERIFY2(!unknown, unknown);
        }
        for (const RepairRoute &route : repairRoutes()) {
            const PortalLabel unknown = unknownLabelIn(route.instructions, {});
            QVERIFY2(!unknown, unknown);
        }
    }

    void eachRecommendedSettingSaysOneThingAndIsConfirmed()
    {
        const StepSpec *step = findStep(u"itglue-sync-settings"_s);
        QStringList subjects;
        for (const SettingSpec &setting : step->settings) {
            const bool isText = setting.recommended == SettingSpec::Recommended::Text;
            QCOMPARE(isText, (setting.text != nullptr) != (setting.literal != nullptr));
            QVERIFY(step->checks.contains(setting.checkId));
            if (setting.checkId == "C13"_L1)
                subjects.append(setting.subject);
        }
        QCOMPARE(subjects, (QStringList{u"account-types"_s, u"classifications"_s, u"item-types"_s, u"ticket-queues"_s,
                                        u"locations"_s, u"untyped-items"_s}));
        QCOMPARE(step->settings.last().checkId, u"C14"_s);
        QCOMPARE(step->settings.last().recommended, SettingSpec::Recommended::NotSelected);
        QCOMPARE(step->settings.last().emphasis, SettingSpec::Emphasis::Strong);
    }

    void everyHowToHasItsIcon_data()
    {
        QTest::addColumn<QString>("icon");
        for (const HowToSpec &howTo : howTos())
            QTest::newRow(qPrintable(howTo.slug)) << howTo.icon;
    }
    void everyHowToHasItsIcon()
    {
        QFETCH(QString, icon);
        QVERIFY(QFile::exists(QStringLiteral(TRIVET_SOURCE_DIR "/resources/icons/%1.svg").arg(icon)));
    }

    void sevenHowTosAreComplete()
    {
        QCOMPARE(howTos().size(), 7);
        QSet<QString> slugs;
        for (const HowToSpec &howTo : howTos()) {
            slugs.insert(howTo.slug);
            QVERIFY(howTo.title && howTo.summary && howTo.why);
            QVERIFY(!howTo.instructions.isEmpty());
            QCOMPARE(QUrl(howTo.helpUrl).scheme(), u"https"_s);
            QCOMPARE(findHowTo(howTo.slug), &howTo);
            for (const InstructionSpec &row : howTo.instructions)
                QVERIFY(row.heading && row.portal);
        }
        QCOMPARE(slugs.size(), 7);
        QVERIFY(!findHowTo(u"no-such-thing"_s));
    }

    void eachStepOfALinkNamesTheVendorsPage()
    {
        for (const ChapterSpec &chapter : guideChapters()) {
            for (const StepSpec &step : chapter.steps) {
                const bool isOfLinks = chapter.number >= 1 && chapter.number <= 4;
                const QUrl page(vendorHelpOf(step.slug));
                QVERIFY2(!isOfLinks || (page.isValid() && page.scheme() == "https"_L1), qPrintable(step.slug));
            }
        }
    }

    void wrongOrdersHaveAWayBack_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("route");
        QTest::newRow("RMM first") << u"M01"_s << u"rmm-linked-first"_s;
        QTest::newRow("by sites") << u"M02"_s << u"matched-by-sites"_s;
        QTest::newRow("other PSA") << u"G04"_s << u"other-psa"_s;
        QTest::newRow("two-way sync") << u"G12"_s << u"two-way-on"_s;
        QTest::newRow("types blank") << u"G06"_s << u"glue-linked-early"_s;
        QTest::newRow("doubled") << u"G10"_s << u"glue-linked-early"_s;
        QTest::newRow("nothing of the kind") << u"G05"_s << QString();
    }
    void wrongOrdersHaveAWayBack()
    {
        QFETCH(QString, check);
        QFETCH(QString, route);
        QVERIFY(findCheck(check));
        const RepairRoute *found = repairRouteFor(check);
        QCOMPARE(found ? found->slug : QString(), route);
        if (!found)
            return;
        QVERIFY(found->title && found->why && found->instructions.size() >= 3);
        QVERIFY(findStep(found->thenStep));
    }

    void fieldReferenceStandsInGroups()
    {
        QList<FieldName::Area> areas;
        for (const FieldName &field : fieldNames()) {
            QVERIFY(field.from);
            QVERIFY2(field.to || field.note, field.from);
            QVERIFY(fieldAreaTitle(field.area));
            if (areas.isEmpty() || areas.last() != field.area)
                areas.append(field.area);
        }
        QCOMPARE(areas, (QList<FieldName::Area>{FieldName::Area::Organization, FieldName::Area::Configuration,
                                                FieldName::Area::Contact, FieldName::Area::Location,
                                                FieldName::Area::Ticket, FieldName::Area::RmmDevice}));
        const auto named = [](const char *from) {
            const auto &rows = fieldNames();
            const auto found = std::find_if(rows.begin(), rows.end(), [from](const FieldName &row) {
                return row.area == FieldName::Area::Configuration && qstrcmp(row.from, from) == 0;
            });
            return found == rows.end() ? QString() : QString::fromUtf8(found->to);
        };
        QCOMPARE(named("Reference Number"), u"Asset Tag"_s);
        QCOMPARE(named("Configuration Item Type"), u"Configuration Type"_s);
        QCOMPARE(named("Reference Name"), u"Name"_s);
    }

    void labelsThatDifferNameTheOtherWord()
    {
        QCOMPARE(labelMayRead(label::organizationSettings, VendorId::Autotask), "Company Settings & Users");
        QCOMPARE(labelMayRead(label::resourcesUsersHr, VendorId::Autotask), "Resources/Users");
        QCOMPARE(labelMayRead(label::vendorItGlue, VendorId::Autotask), "ITG - Documentation Management");
        QCOMPARE(labelMayRead(label::configurationItemType, VendorId::Autotask), "Device Type");
        QCOMPARE(labelMayRead(label::admin, VendorId::ItGlue), "Account");
        QVERIFY(!labelMayRead(label::admin, VendorId::Autotask));
        QCOMPARE(labelMayRead(label::newIntegration, VendorId::ItGlue), "+ New");
    }

    void textsKeepToTheHouseWords()
    {
        static const QRegularExpression unwanted(u"\\bplease\\b|\\bwe\\b|\\bour\\b|!|colour|organis|\\bclick\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        for (const GuideText text : allTexts())
            QVERIFY2(!unwanted.match(QString::fromUtf8(text)).hasMatch(), text);
    }

    void everyInputOfAStepHasALabel()
    {
        QSet<AnswerId> required;
        QSet<AnswerId> offered;
        for (const StepSpec *step : builtSteps()) {
            for (const InputSpec &input : step->inputs) {
                QVERIFY(input.label);
                QSet<AnswerId> &asked = input.need == InputSpec::Need::Required ? required : offered;
                QVERIFY2(!asked.contains(input.answer), "asked twice");
                QVERIFY2(input.need == InputSpec::Need::Required || !required.contains(input.answer),
                         "offered after it was asked");
                asked.insert(input.answer);
                QCOMPARE(input.kind == InputKind::Secret, answerSpec(input.answer).isSecret);
            }
        }
        // All but the tenant's name, which is asked when it is created, and the customer type, which its check asks for.
        QCOMPARE((required + offered).size(), answerSpecs().size() - 2);
    }

    void planWithoutApiNeedsNoKey()
    {
        const StepSpec *step = findStep(u"existing-data"_s);
        const auto input = [step](AnswerId id) {
            return *std::find_if(step->inputs.begin(), step->inputs.end(),
                                 [id](const InputSpec &one) { return one.answer == id; });
        };
        Answers answers;
        QVERIFY(isRequired(input(AnswerId::ItGlueApiKey), answers));
        QVERIFY(isRequired(input(AnswerId::ItGlueAddress), answers));
        QVERIFY(!isRequired(input(AnswerId::ItGlueWithoutApi), answers));
        answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
        QVERIFY(!isRequired(input(AnswerId::ItGlueApiKey), answers));
        QVERIFY(isRequired(input(AnswerId::ItGlueAddress), answers));
        answers.values.insert(AnswerId::ItGlueWithoutApi, u"false"_s);
        QVERIFY(isRequired(input(AnswerId::ItGlueApiKey), answers));
    }

    void startOffersItGlueAndTheAutotaskAddressWithoutAskingForThem()
    {
        for (const InputSpec &input : findStep(u"access"_s)->inputs) {
            const bool isOffered = input.answer == AnswerId::ItGlueAddress || input.answer == AnswerId::ItGlueRegion ||
                                   input.answer == AnswerId::ItGlueApiKey ||
                                   input.answer == AnswerId::AutotaskWebAddress;
            QCOMPARE(input.need == InputSpec::Need::Optional, isOffered);
        }
    }
};

TRIVET_TEST(TestGuideContent)

} // namespace tst_guidecontent

#include "tst_guidecontent.moc"
