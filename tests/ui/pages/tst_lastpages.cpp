// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"

#include "guide/content/howtos.h"
#include "guide/engine/nextdates.h"
#include "guide/engine/verdicttally.h"
#include "support/testprogram.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/finish/fieldnamestable.h"
#include "ui/pages/finish/finishpage.h"
#include "ui/pages/finish/healthrows.h"
#include "ui/pages/review/findingrows.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/saasmatching/saasmatchingpage.h"
#include "ui/pages/saasmatching/saasmatchtable.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/charts/timeline.h"
#include "ui/parts/instructions/howtocard.h"
#include "ui/parts/sentences/datesentence.h"
#include "ui/parts/sentences/settingsentence.h"
#include "ui/parts/shortguide.h"

#include <QDialog>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace tst_lastpages {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Client 3101 has another name than any organization, but nearly that of one; 3102 is like nothing.
void makeClientsDiffer(test::GuideRig &rig)
{
    auto &domains = rig.source->world.saasDomains.rows;
    domains[0].customerName = domains[0].organizationName = u"customer 1 Ltd"_s;
    domains[1].customerName = domains[1].organizationName = u"Zzyzx"_s;
}

SaasMatchRow rowOf(const SaasMatchTable &table, const QString &client)
{
    for (const SaasMatchRow &row : const_cast<SaasMatchTable &>(table).model().rows()) {
        if (row.clientId == client)
            return row;
    }
    return {};
}

/// The same as choosing in the row's list.
void choose(SaasMatchTable &table, const QString &client, MatchKind kind, const QString &organization = {})
{
    Q_EMIT table.decisionChosen(client, kind, organization);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const TextLabel *label : widget.findChildren<TextLabel *>())
        texts.append(label->text());
    return texts;
}

QDialog *shortGuideOf(const QWidget &page)
{
    return page.findChild<QDialog *>(u"shortGuideWindow"_s);
}

} // namespace

/// Matching SaaS Protection's clients, the last page, and the lists that sum everything up.
class TestLastPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void nothingThatDiffersIsMatchedSilently()
    {
        test::PageRig<SaasMatchingPage> rig;
        makeClientsDiffer(rig.rig);
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        QCOMPARE(rowOf(*table, u"3101"_s).progress, MatchProgress::Decide);
        QCOMPARE(rowOf(*table, u"3101"_s).suggestion.organizationId, u"7101"_s);
        QCOMPARE(rowOf(*table, u"3102"_s).progress, MatchProgress::Decide);
        QCOMPARE(rowOf(*table, u"3103"_s).progress, MatchProgress::Done); // exactly the name
        QVERIFY(rig.rig.guide->facts().saasDecisions.isEmpty());
    }

    void strongSuggestionsAreAcceptedTogetherAndOthersAreNot()
    {
        test::PageRig<SaasMatchingPage> rig;
        makeClientsDiffer(rig.rig);
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        QVERIFY(rig.press(u"saasMatchAcceptButton"_s));
        const SaasDecision expected{3101, SaasDecision::Kind::Match, 7101, u"Customer 1"_s};
        QCOMPARE(rig.rig.guide->facts().saasDecisions, QList<SaasDecision>{expected});
        QTRY_COMPARE(rowOf(*table, u"3101"_s).progress, MatchProgress::ToDo);
        QCOMPARE(rowOf(*table, u"3102"_s).progress, MatchProgress::Decide);
    }

    void organizationRenamedMeanwhileIsOfferedUnderItsNewName()
    {
        test::PageRig<SaasMatchingPage> rig;
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        const auto isOffered = [table](const QString &name) {
            const auto &offered = table->model().choices().organizations();
            return std::ranges::find(offered, name, &MatchOrganization::name) != offered.end();
        };
        QVERIFY(isOffered(u"Customer 1"_s));
        rig.rig.source->world.glueOrganizations.rows[1].name = u"Customer One"_s;
        rig.rig.clock.advance(std::chrono::minutes(20));
        rig.rig.guide->checkAgain(u"saas-matching"_s);
        QTRY_VERIFY(isOffered(u"Customer One"_s));
        QVERIFY(!isOffered(u"Customer 1"_s));
    }

    void carriedOutIsConfirmedRowByRowAndCanBeTakenBack()
    {
        test::PageRig<SaasMatchingPage> rig;
        makeClientsDiffer(rig.rig);
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        choose(*table, u"3101"_s, MatchKind::Match, u"7101"_s);
        choose(*table, u"3102"_s, MatchKind::Ignore);
        rig.rig.settle();
        Q_EMIT table->model().doneChanged(u"3101"_s, true);
        rig.rig.settle();
        QVERIFY(rig.rig.guide->confirmations().confirmation(u"C23"_s, u"3101"_s));
        QVERIFY(!rig.rig.guide->confirmations().confirmation(u"C23"_s, u"3102"_s));
        QTRY_COMPARE(rowOf(*table, u"3101"_s).group, MatchGroup::Matched);
        Q_EMIT table->model().doneChanged(u"3101"_s, false);
        rig.rig.settle();
        QVERIFY(!rig.rig.guide->confirmations().confirmation(u"C23"_s, u"3101"_s));
        Q_EMIT table->revert(u"3102"_s);
        QCOMPARE(rig.rig.guide->facts().saasDecisions.size(), 1);
    }

    void creatingWhatIsThereIsSaidAndTheOrganizationOffered()
    {
        test::PageRig<SaasMatchingPage> rig;
        makeClientsDiffer(rig.rig);
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        auto *callout = rig.find<QWidget>(u"duplicateCallout"_s);
        QVERIFY(!callout->isVisible());
        choose(*table, u"3101"_s, MatchKind::Create);
        rig.rig.settle();
        QTRY_COMPARE(rowOf(*table, u"3101"_s).progress, MatchProgress::Confirm);
        table->showClient(u"3101"_s);
        QTRY_VERIFY(callout->isVisible());
        QVERIFY(!rig.find<QWidget>(u"createAnywayButton"_s)->isVisible()); // the same name to a person
        QVERIFY(rig.rig.guide->gate(u"saas-matching"_s).blockers.contains({Blocker::Kind::CheckFailed, u"P03"_s}));
        QVERIFY(rig.press(u"useExistingButton"_s));
        const SaasDecision expected{3101, SaasDecision::Kind::Match, 7101, u"Customer 1"_s};
        QCOMPARE(rig.rig.guide->facts().saasDecisions, QList<SaasDecision>{expected});
        QTRY_VERIFY(!callout->isVisible());
    }

    void lateIsNotBroken()
    {
        test::PageRig<SaasMatchingPage> rig;
        rig.readEverything();
        rig.rig.guide->confirmations().confirm(u"C21"_s);
        rig.rig.clock.advance(std::chrono::hours(30));
        rig.rig.guide->checkAgain(u"saas-matching"_s);
        rig.rig.settle();
        const auto views = checkViewsFor(QStringList{u"P07"_s}, *rig.rig.guide);
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().look, CheckLook::NeedsYou);
        rig.open(u"saas-matching"_s);
        auto *timeline = rig.find<Timeline>(u"saasSyncTimeline"_s);
        QList<TimelinePoint::State> states;
        for (const TimelinePoint &point : timeline->view().points)
            states.append(point.state);
        using enum TimelinePoint::State;
        QCOMPARE(states, (QList<TimelinePoint::State>{Past, Past, Now, Future})); // queued, automatic, now, automatic
        QVERIFY(!timeline->view().bracket);
    }

    void manualSyncIsShownClosedWhileItIs()
    {
        test::PageRig<SaasMatchingPage> rig;
        rig.readEverything();
        rig.rig.guide->confirmations().confirm(u"C21"_s);
        rig.rig.clock.advance(std::chrono::hours(2));
        rig.rig.guide->checkAgain(u"saas-matching"_s);
        rig.rig.settle();
        rig.open(u"saas-matching"_s);
        const TimelineView view = rig.find<Timeline>(u"saasSyncTimeline"_s)->view();
        QVERIFY(view.bracket);
        QCOMPARE(view.points[view.bracket->from].state, TimelinePoint::State::Past);
        QCOMPARE(view.points[view.bracket->to].state, TimelinePoint::State::Future);
    }

    void theLastPageEndsBelowItsLastTable()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.start();
        QVERIFY(rig.rig.walkTo(u"finish"_s));
        rig.open(u"finish"_s);
        const auto *names = rig.page->findChild<FieldNamesTable *>();
        const QWidget *inside = names->parentWidget();
        while (!qobject_cast<QScrollArea *>(inside->parentWidget() ? inside->parentWidget()->parentWidget() : nullptr))
            inside = inside->parentWidget();
        const auto below = [&] { return inside->height() - names->mapTo(inside, QPoint(0, names->height())).y(); };
        QTRY_VERIFY2(below() < 80, qPrintable(QString::number(below())));
    }

    void lastPageSaysWhatStandsAndWhatComesNext()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.start();
        QVERIFY(rig.rig.walkTo(u"finish"_s));
        rig.open(u"finish"_s);
        QCOMPARE(rig.find<PageHeader>()->view().title, FinishPage::tr("All three links are verified"));
        const auto *dates = rig.find<QWidget>(u"datesCard"_s);
        QVERIFY(dates->isVisible());
        const QStringList texts = textsOf(*dates);
        const auto expected = nextDates(rig.rig.guide->facts());
        QCOMPARE(expected.size(), 5);
        for (const NextDate &date : expected) {
            QVERIFY2(texts.contains(QLocale().toString(date.at.toLocalTime().date(), QLocale::ShortFormat)),
                     qPrintable(nextDateKey(date.what)));
            QVERIFY(std::any_of(texts.begin(), texts.end(),
                                [&date](const QString &text) { return text.startsWith(describe(date.what).what); }));
        }
        // Below stands how old everything is: each secret, the key's last use, the confirmations.
        const auto old = ages(rig.rig.guide->facts());
        QVERIFY(old.size() > 11);
        for (const Age &age : old)
            QVERIFY2(std::any_of(texts.begin(), texts.end(),
                                 [&age](const QString &text) { return text.startsWith(describe(age)); }),
                     qPrintable(describe(age)));
        QSignalSpy wanted(rig.page.get(), &FinishPage::reportRequested);
        QVERIFY(rig.press(u"exportReportButton"_s));
        QCOMPARE(wanted.count(), 1);
        // A date that is no more goes away; the others stay.
        rig.rig.guide->confirmations().takeBack(u"C21"_s);
        rig.rig.settle();
        QCOMPARE(nextDates(rig.rig.guide->facts()).size(), 4);
        int shown = 0;
        for (const TextLabel *label : dates->findChildren<TextLabel *>())
            shown += label->isVisible() && label->text().startsWith(describe(NextDate::What::SaasSync).what) ? 1 : 0;
        QCOMPARE(shown, 0);
    }

    void withoutAnythingVerifiedTheLastPageSaysSo()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.open(u"finish"_s);
        QCOMPARE(rig.find<PageHeader>()->view().title, FinishPage::tr("%1 of 3 links verified").arg(0));
        QVERIFY(!rig.find<QWidget>(u"datesCard"_s)->isVisible());
    }

    void optionalChapterDoesNotCountAmongTheThree()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.start();
        QVERIFY(rig.rig.walkTo(u"saas-keys"_s));
        QVERIFY(rig.rig.guide->goTo(u"finish"_s));
        rig.open(u"finish"_s);
        QCOMPARE(rig.find<PageHeader>()->view().title, FinishPage::tr("All three links are verified"));
    }

    void healthListLeadsToTheWorstCheckOfALink()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.source->world.devices.rows.first().configurationItemType = {}; // R03 of 1.6
        rig.readEverything();
        rig.open(u"finish"_s);
        QSignalSpy wanted(rig.page.get(), &GuidePage::checkRequested);
        QVERIFY(rig.press(u"autotask-rmmHealthButton"_s));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"R03"_s);
    }

    void everythingOpenIsCountedInSomeRowOfTheHealthCheck()
    {
        test::GuideRig rig;
        rig.source->world.devices.rows.first().configurationItemType = {};
        rig.start();
        rig.guide->place().beginReview();
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        const QList<HealthRow> rows = healthRowsFor(rig);
        int open = 0;
        for (const Verdict &verdict : countedVerdicts(rig.guide->allVerdicts(), rig.guide->links())) {
            if (verdict.state != VerdictState::Failed && verdict.state != VerdictState::NeedsYou)
                continue;
            ++open;
            const CheckSpec *check = findCheck(verdict.checkId);
            const LinkId link = findStep(check->step) ? chapterOf(check->step).link : LinkId::None;
            const QString id = link == LinkId::None ? u"general"_s : linkKey(link);
            const auto row = std::ranges::find(rows, id, &HealthRow::id);
            QVERIFY2(row != rows.end(), qPrintable(verdict.checkId));
            QVERIFY2(!row->action.isEmpty() && row->state != CheckLook::Passed, qPrintable(verdict.checkId));
        }
        QVERIFY(open > 0);
    }

    void checkAgainSaysThatItRunsAndWhenItEnded()
    {
        test::PageRig<FinishPage> rig;
        rig.readEverything();
        rig.open(u"finish"_s);
        auto *checked = rig.find<TextLabel>(u"healthCheckedLabel"_s);
        QVERIFY(checked->text().startsWith(u"Checked "_s));
        QVERIFY(rig.press(u"checkAgainButton"_s));
        QVERIFY(!rig.press(u"checkAgainButton"_s));
        QCOMPARE(checked->text(), FinishPage::tr("Checking now"));
        rig.rig.settle();
        QVERIFY(checked->text().startsWith(u"Checked "_s));
        QVERIFY(rig.press(u"checkAgainButton"_s));
    }

    void healthTellsEachLinkByItsWorst()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        for (const HealthRow &row : healthRowsFor(rig)) {
            QVERIFY2(row.state == CheckLook::Passed, qPrintable(row.id));
            QVERIFY(row.action.isEmpty());
            const QStringList counts = row.counts.split(u" of "_s);
            QCOMPARE(counts.first(), counts.last());
        }
        rig.guide->confirmations().takeBack(u"C15"_s);
        rig.settle();
        const auto rows = healthRowsFor(rig);
        QVERIFY(rows.size() >= 4);
        QCOMPARE(rows[0].state, CheckLook::Passed);
        QCOMPARE(rows[1].id, u"autotask-itglue"_s);
        QCOMPARE(rows[1].state, CheckLook::NeedsYou);
        QVERIFY(!rows[1].action.isEmpty());
        QVERIFY(!rows[1].sentence.isEmpty());
        QCOMPARE(rows[1].checkId, u"C15"_s);
    }

    void pillsCountEveryCheckOnce()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        int all = 0;
        for (const PillView &pill : healthPillsFor(*rig.guide)) {
            QVERIFY(pill.kind != PillKind::Failed);
            all += pill.text.section(u' ', 0, 0).toInt();
        }
        int ofSteps = 0;
        for (const Verdict &verdict : rig.guide->allVerdicts()) {
            const CheckSpec *check = findCheck(verdict.checkId);
            // A note that nobody answered is nothing to count.
            const bool isOpenNote = check->severity == Severity::Notes && verdict.state == VerdictState::Unknown;
            ofSteps += isOpenNote ? 0 : 1;
        }
        QCOMPARE(all, ofSteps);
    }

    void findingsNameEveryCheckUnderItsChapterOnce()
    {
        test::GuideRig rig;
        rig.source->world.devices.rows.first().configurationItemType = {};
        rig.start();
        rig.guide->place().beginReview();
        rig.giveAutotask();
        rig.giveRmm();
        rig.giveItGlue();
        rig.settle();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        const QList<FindingRow> rows = findingRowsFor(*rig.guide);
        QSet<QString> ids;
        for (const FindingRow &row : rows) {
            ids.insert(row.id);
            QVERIFY2(!row.link.isEmpty(), qPrintable(row.id));
            QVERIFY2(!row.recommended.isEmpty(), qPrintable(row.id));
            QVERIFY2(!row.yours.isEmpty(), qPrintable(row.id));
            QVERIFY2(!row.setting.isEmpty(), qPrintable(row.id));
            if (row.id == "R03"_L1) {
                QCOMPARE(row.standing, FindingStanding::Wrong);
                QCOMPARE(row.act, FindingRow::Act::OpenStep);
            }
        }
        QCOMPARE(ids.size(), rows.size());
        QVERIFY(ids.contains(u"R03"_s) && ids.contains(u"G06"_s) && ids.contains(u"P01"_s));
        QCOMPARE(rows.first().standing, FindingStanding::Wrong);
        QVERIFY(std::ranges::is_sorted(rows, {}, &FindingRow::standing));
        qsizetype told = 0;
        for (const FilterPill &pill : findingPillsFor(rows, {}))
            told += pill.view.text.section(u' ', 0, 0).toInt();
        QCOMPARE(told, rows.size());
    }

    void whatNobodySetUpAsksForNoConfirmation()
    {
        test::PageRig<ReviewPage> rig;
        rig.rig.source->world.devices.rows.clear();
        rig.rig.source->world.glueOrganizations.rows.clear();
        rig.rig.source->world.glueConfigurations.rows.clear();
        rig.rig.source->world.saasDomains.rows.clear();
        rig.readEverything();
        rig.open(u"review"_s);
        for (const FindingRow &row : findingRowsFor(*rig.rig.guide)) {
            const bool isOfALink = row.link != guideText(guideChapters().first().title);
            QVERIFY2(!isOfALink || row.act != FindingRow::Act::Confirm, qPrintable(row.id));
        }
        // It is folded away until asked for.
        const auto *table = rig.find<RowTable>(u"findingsTableView"_s);
        const int before = table->model()->rowCount();
        QVERIFY(rig.press(u"findingsNotSetUpPill"_s));
        QVERIFY(table->model()->rowCount() > before);
    }

    void pillsAndFindFilterTheReview()
    {
        test::PageRig<ReviewPage> rig;
        rig.rig.source->world.devices.rows.first().configurationItemType = {}; // R03
        rig.readEverything();
        rig.open(u"review"_s);
        const auto *table = rig.find<RowTable>(u"findingsTableView"_s);
        const int before = table->model()->rowCount();
        QVERIFY(rig.press(u"findingsMatchPill"_s)); // it was on
        QVERIFY(table->model()->rowCount() < before);
        QVERIFY(rig.press(u"findingsMatchPill"_s));
        QTest::keyClick(rig.find<QWidget>(u"findingsTableView"_s), Qt::Key_F, Qt::ControlModifier);
        auto *find = rig.find<QLineEdit>(u"findingsFindEdit"_s);
        QTest::keyClicks(find, settingName(u"R03"_s));
        QCoreApplication::processEvents();
        QCOMPARE(table->model()->rowCount(), 2); // its group and itself
    }

    void aConfirmedRowKeepsItsPlaceWhileThePersonIsThere()
    {
        test::PageRig<ReviewPage> rig;
        rig.readEverything();
        rig.open(u"review"_s);
        auto *table = rig.find<RowTable>(u"findingsTableView"_s);
        const auto *model = table->model();
        table->setFocus();
        QModelIndex link;
        for (int row = 0; row < model->rowCount() && !link.isValid(); ++row) {
            if (model->index(row, FindingAct).data().toString() == "Confirm"_L1)
                link = model->index(row, FindingAct);
        }
        QVERIFY(link.isValid());
        const QPersistentModelIndex place(link);
        const QString setting = model->index(link.row(), FindingSetting).data().toString();
        const int row = link.row();
        table->setCurrentIndex(link);
        QTest::keyClick(table, Qt::Key_Return);
        rig.rig.settle();
        QCOMPARE(model->index(row, FindingSetting).data().toString(), setting);
        QVERIFY(model->index(row, FindingAct).data().toString().isEmpty()); // it is confirmed
    }

    void everyHowToOpensItsShortGuideAndCloses()
    {
        test::PageRig<FinishPage> rig;
        rig.readEverything();
        rig.open(u"finish"_s);
        auto *grid = rig.find<HowtoGrid>(u"howtoGrid"_s);
        QVERIFY(grid);
        QCOMPARE(grid->findChildren<HowtoCard *>().size(), howTos().size());
        for (const HowToSpec &howTo : howTos()) {
            Q_EMIT grid->chosen(howTo.slug);
            QPointer<QDialog> window = shortGuideOf(*rig.page);
            QVERIFY2(window && window->isVisible(), qPrintable(howTo.slug));
            QCOMPARE(window->windowTitle(), guideText(howTo.title));
            const QString all = textsOf(*window).join(u'\n');
            QVERIFY2(!all.contains(u"CANARY"_s), qPrintable(howTo.slug));
            QVERIFY(window->findChild<QAbstractButton *>(u"openVendorPageButton"_s));
            window->findChild<QAbstractButton *>(u"closeShortGuideButton"_s)->click();
            QTRY_VERIFY(!window);
        }
    }

    void unknownHowToOpensNothing()
    {
        test::PageRig<FinishPage> rig;
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.open(u"finish"_s);
        Q_EMIT rig.find<HowtoGrid>(u"howtoGrid"_s)->chosen(u"no-such-guide"_s);
        QVERIFY(!shortGuideOf(*rig.page));
    }

    void shortGuideWithoutAPageOfTheVendorHasNoButtonForIt()
    {
        test::GuideRig rig;
        rig.start();
        QWidget page;
        openShortGuide(page, {.name = u"way-back"_s, .title = u"Way back"_s, .why = u"Why"_s, .instructions = {}},
                       *rig.guide);
        const QDialog *window = shortGuideOf(page);
        QVERIFY(window);
        QVERIFY(!window->findChild<QAbstractButton *>(u"openVendorPageButton"_s));
        QVERIFY(window->findChild<QAbstractButton *>(u"closeShortGuideButton"_s)->hasFocus() ||
                !window->isActiveWindow());
    }

private:
    static QList<HealthRow> healthRowsFor(const test::GuideRig &rig) { return trivet::healthRowsFor(*rig.guide); }
};

TRIVET_WIDGET_TEST(TestLastPages)

} // namespace tst_lastpages

#include "tst_lastpages.moc"
