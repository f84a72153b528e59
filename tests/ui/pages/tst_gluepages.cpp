// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"

#include "support/testprogram.h"
#include "ui/kit/table/rowtable.h"
#include "ui/pages/existingdata/existingdatapage.h"
#include "ui/pages/existingdata/forecasttable.h"
#include "ui/pages/step/customertypecard.h"
#include "ui/pages/step/unmappedsites.h"
#include "ui/pages/syncsettings/settingslist.h"
#include "ui/pages/syncsettings/syncsettingspage.h"

#include <QCheckBox>
#include <QComboBox>

namespace tst_gluepages {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// The pages of chapter 2, and the list of sites on 1.3.
class TestGluePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void forecastIsHiddenUntilBothSidesAreRead()
    {
        test::PageRig<ExistingDataPage> rig;
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.rig.giveAutotask();
        rig.rig.settle();
        rig.open(u"existing-data"_s);
        auto *table = rig.find<ForecastTable>(u"organizationsForecastTable"_s);
        QVERIFY(table);
        QVERIFY(!table->isVisible());
        QVERIFY(rig.rig.guide->goTo(u"existing-data"_s));
        rig.rig.giveItGlue();
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model().rows().size(), 3);
        QTRY_COMPARE(rig.find<ForecastTable>(u"configurationsForecastTable"_s)->model().rows().size(), 6);
    }

    void nearMissStandsInTheForecastAndNextLeadsToIt()
    {
        test::PageRig<ExistingDataPage> rig;
        it_glue::Organization &organization = rig.rig.source->world.glueOrganizations.rows[1];
        organization.links.clear();
        organization.name = u"CUSTOMER 1"_s;
        rig.readEverything();
        rig.open(u"existing-data"_s);
        auto *table = rig.find<ForecastTable>(u"organizationsForecastTable"_s);
        QTRY_VERIFY(table->isVisible());
        const auto rows = table->model().rows();
        const auto doubled = std::find_if(rows.begin(), rows.end(),
                                          [](const ForecastRow &row) { return row.state == ForecastState::Doubled; });
        QVERIFY(doubled != rows.end());
        QCOMPARE(plainName(doubled->itGlueName), u"CUSTOMER 1"_s);
        const Blocker found{Blocker::Kind::CheckFailed, u"G02"_s};
        QVERIFY(rig.rig.guide->gate(u"existing-data"_s).blockers.contains(found));
        rig.page->showBlocker(found);
        QCOMPARE(table->state(), u"doubled"_s);
        QTRY_VERIFY(table->table().hasFocus());
    }

    void forecastFollowsWhatIsMendedInItGlue()
    {
        test::PageRig<ExistingDataPage> rig;
        it_glue::Organization &organization = rig.rig.source->world.glueOrganizations.rows[1];
        organization.links.clear();
        organization.name = u"CUSTOMER 1"_s;
        rig.readEverything();
        rig.open(u"existing-data"_s);
        auto *table = rig.find<ForecastTable>(u"organizationsForecastTable"_s);
        QTRY_VERIFY(table->isVisible());
        rig.rig.source->world.glueOrganizations.rows[1].name = u"Customer 1"_s;
        rig.rig.clock.advance(std::chrono::minutes(2));
        rig.rig.guide->checkAgain(u"existing-data"_s);
        QTRY_VERIFY(std::none_of(table->model().rows().begin(), table->model().rows().end(),
                                 [](const ForecastRow &row) { return row.state == ForecastState::Doubled; }));
    }

    void eachTickIsAConfirmationOfItsRow()
    {
        test::PageRig<SyncSettingsPage> rig;
        rig.readEverything();
        rig.open(u"itglue-sync-settings"_s);
        const StepSpec &step = *findStep(u"itglue-sync-settings"_s);
        QVERIFY(step.settings.size() >= 7);
        for (const SettingSpec &setting : step.settings) {
            const QString name = (setting.subject.isEmpty() ? setting.checkId : setting.subject) + u"MatchesCheckBox"_s;
            auto *box = rig.find<QCheckBox>(name);
            QVERIFY2(box, qPrintable(name));
            QVERIFY2(!box->isChecked(), qPrintable(name));
            box->click();
            rig.rig.settle();
            QVERIFY2(rig.rig.guide->confirmations().confirmation(setting.checkId, setting.subject).has_value(),
                     qPrintable(name));
            QVERIFY2(rig.find<QCheckBox>(name)->isChecked(), qPrintable(name));
        }
        QCOMPARE(rig.rig.store->confirmations().size(), step.settings.size());
    }

    void unTickingTakesBackThatRowAlone()
    {
        test::PageRig<SyncSettingsPage> rig;
        rig.readEverything();
        rig.rig.confirmAll(u"itglue-sync-settings"_s);
        rig.open(u"itglue-sync-settings"_s);
        auto *box = rig.find<QCheckBox>(u"locationsMatchesCheckBox"_s);
        QVERIFY(box && box->isChecked());
        box->click();
        rig.rig.settle();
        QVERIFY(!rig.rig.guide->confirmations().confirmation(u"C13"_s, u"locations"_s));
        QVERIFY(rig.rig.guide->confirmations().confirmation(u"C13"_s, u"account-types"_s));
        QVERIFY(rig.rig.guide->confirmations().confirmation(u"C14"_s));
    }

    void twoWaySyncIsAConfirmationOfItsOwn()
    {
        const StepSpec &step = *findStep(u"itglue-sync-settings"_s);
        int strong = 0;
        for (const SettingSpec &setting : step.settings) {
            if (setting.checkId != "C14"_L1)
                continue;
            ++strong;
            QVERIFY(setting.subject.isEmpty());
            QCOMPARE(setting.recommended, SettingSpec::Recommended::NotSelected);
            QCOMPARE(setting.emphasis, SettingSpec::Emphasis::Strong);
        }
        QCOMPARE(strong, 1);
        test::PageRig<SyncSettingsPage> rig;
        rig.readEverything();
        rig.rig.confirmAll(u"itglue-sync-settings"_s);
        rig.rig.guide->confirmations().takeBack(u"C14"_s);
        rig.rig.settle();
        rig.open(u"itglue-sync-settings"_s);
        QCOMPARE(rig.rig.guide->gate(u"itglue-sync-settings"_s).blockers,
                 (QList<Blocker>{{Blocker::Kind::MissingConfirmation, u"C14"_s}}));
        rig.page->showBlocker({Blocker::Kind::MissingConfirmation, u"C14"_s});
        auto *box = rig.find<QCheckBox>(u"C14MatchesCheckBox"_s);
        QVERIFY(box);
        QTRY_VERIFY(box->hasFocus());
    }

    void ticksAreThereAfterTheTenantIsOpenedAgain()
    {
        test::PageRig<SyncSettingsPage> rig;
        rig.readEverything();
        rig.open(u"itglue-sync-settings"_s);
        rig.find<QCheckBox>(u"locationsMatchesCheckBox"_s)->click();
        rig.rig.settle();
        rig.page.reset();
        rig.rig.close();
        rig.rig.open();
        rig.rig.start();
        rig.open(u"itglue-sync-settings"_s);
        QVERIFY(rig.find<QCheckBox>(u"locationsMatchesCheckBox"_s)->isChecked());
        QVERIFY(!rig.find<QCheckBox>(u"account-typesMatchesCheckBox"_s)->isChecked());
    }

    void whichTypeMeansCustomerIsAskedAndRemembered()
    {
        test::GuideRig rig;
        rig.source->world.companyTypes.rows[0].label = u"Kunde"_s;
        rig.start();
        CustomerTypeCard card(*rig.guide);
        QVERIFY(card.isHidden()); // nothing is known yet
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        const auto stateOf = [&rig](const QString &check) {
            for (const Verdict &verdict : rig.guide->allVerdicts()) {
                if (verdict.checkId == check)
                    return verdictStateKey(verdict.state);
            }
            return QString();
        };
        QTRY_VERIFY(!card.isHidden());
        QCOMPARE(stateOf(u"S16"_s), u"unknown"_s);
        QCOMPARE(stateOf(u"R11"_s), u"unknown"_s);
        QCOMPARE(card.combo()->count(), 3);
        QCOMPARE(card.combo()->currentIndex(), -1);
        auto *use = card.findChild<QAbstractButton *>(u"useSuggestedTypeButton"_s);
        QCOMPARE(use->text(), u"Use Kunde"_s);
        use->click();
        rig.settle();
        QCOMPARE(rig.store->answers().value(AnswerId::CustomerType), u"1"_s);
        QCOMPARE(stateOf(u"S16"_s), u"passed"_s);
        QCOMPARE(stateOf(u"R11"_s), u"passed"_s);
        QCOMPARE(card.combo()->currentText(), u"Kunde"_s);
        QVERIFY(!card.isHidden()); // it may have been the wrong one
        QVERIFY(use->isHidden());
    }
    void aTypeThatIsCalledCustomerIsNotAskedFor()
    {
        test::GuideRig rig;
        rig.start();
        CustomerTypeCard card(*rig.guide);
        rig.giveAutotask();
        rig.settle();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QVERIFY(rig.guide->inventory()->companyTypes.isKnown());
        QVERIFY(card.isHidden());
    }
    void sitesWithoutACompanyAreListedWithASuggestion()
    {
        test::GuideRig rig;
        rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
        rig.source->world.rmmSites.rows[0].name = u"customer  1 Ltd."_s;
        rig.source->world.rmmSites.rows[1].autotaskCompanyId.clear();
        rig.source->world.rmmSites.rows[1].name = u"Zzyzx"_s;
        rig.start();
        UnmappedSites sites(*rig.guide);
        QVERIFY(sites.isHidden()); // nothing is known yet
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        auto *table = sites.findChild<RowTable *>(u"unmappedSitesTable"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!sites.isHidden());
        QCOMPARE(columnOf(*table->model(), 0), (QStringList{u"customer  1 Ltd."_s, u"Zzyzx"_s}));
        QCOMPARE(columnOf(*table->model(), 1), (QStringList{u"2"_s, u"2"_s}));
        QCOMPARE(columnOf(*table->model(), 2).first(), u"Customer 1"_s);
        QVERIFY(!columnOf(*table->model(), 2).last().contains(u"Customer"_s)); // a guess is none
        rig.source->world.rmmSites.rows[0].autotaskCompanyId = u"101"_s;
        rig.source->world.rmmSites.rows[1].autotaskCompanyId = u"102"_s;
        rig.clock.advance(std::chrono::minutes(2));
        rig.guide->checkAgain(u"rmm-autotask-on"_s);
        QTRY_VERIFY(sites.isHidden());
    }
};

TRIVET_WIDGET_TEST(TestGluePages)

} // namespace tst_gluepages

#include "tst_gluepages.moc"
