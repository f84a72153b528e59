// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"
#include "support/testprogram.h"
#include "sync/followedlink.h"
#include "sync/syncmonitor.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/doctor/evidencerows.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/pages/livesync/livesyncpage.h"
#include "ui/pages/mapping/mappingpage.h"
#include "ui/pages/mapping/mappingtable.h"
#include "ui/pages/products/productspage.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/instructions/instructioncard.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace tst_walkfaults {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

int topOf(const QWidget &page, const QWidget &part)
{
    return part.mapTo(&page, QPoint()).y();
}

CheckLook lookOf(const QList<CheckView> &views, const QString &id)
{
    const auto found = std::find_if(views.begin(), views.end(), [&id](const CheckView &view) { return view.id == id; });
    return found == views.end() ? CheckLook::Skipped : found->look;
}

} // namespace

/// What a walk by hand stumbled over on the pages.
class TestWalkFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    /// 0.1: what a portal shows is pasted below its instructions, before the next portal's.
    void fieldsStandBelowTheirPortalsInstructions()
    {
        test::PageRig<StepPage> rig;
        rig.rig.start();
        rig.open(u"access"_s);
        const auto *autotask = rig.find<InstructionCard>(u"accessInstructionCard"_s);
        const auto *rmm = rig.find<InstructionCard>(u"access-dattoRmmInstructionCard"_s);
        const auto *secret = rig.find<QLineEdit>(answerFieldName(AnswerId::AutotaskSecret));
        const auto *key = rig.find<QLineEdit>(answerFieldName(AnswerId::RmmApiKey));
        QVERIFY(autotask && rmm && secret && key);
        QVERIFY(topOf(*rig.page, *autotask) < topOf(*rig.page, *secret));
        QVERIFY(topOf(*rig.page, *secret) < topOf(*rig.page, *rmm));
        QVERIFY(topOf(*rig.page, *rmm) < topOf(*rig.page, *key));
        QCOMPARE(autotask->rows().size(), 3);
    }

    void halfAValueIsNotRed()
    {
        test::PageRig<StepPage> rig;
        rig.rig.start();
        rig.open(u"access"_s);
        auto *edit = rig.find<QLineEdit>(answerFieldName(AnswerId::RmmApiUrl));
        const auto *field = rig.find<LineField>(u"rmmApiUrlField"_s);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, u"conc"_s);
        QVERIFY(!field || field->hint().kind != HintKind::Refused);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!field || field->hint().kind == HintKind::Refused);
    }

    void allThreeValuesArePastedAtOnce()
    {
        test::PageRig<StepPage> rig;
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.open(u"rmm-api-keys"_s);
        QGuiApplication::clipboard()->setText(u"nothing of it"_s);
        QVERIFY(rig.press(u"itglueRmmApiUrlPasteAllButton"_s));
        QVERIFY(!rig.rig.guide->answers().holdsSecret(AnswerId::GlueRmmApiSecretKey));
        QGuiApplication::clipboard()->setText(test::GuideRig::copyAllForItGlue());
        QVERIFY(rig.press(u"itglueRmmApiUrlPasteAllButton"_s));
        rig.rig.settle();
        QVERIFY(rig.rig.guide->answers().holdsSecret(AnswerId::GlueRmmApiSecretKey));
        QGuiApplication::clipboard()->clear();
    }

    void secretsOfOtherStepsPassNoStep()
    {
        test::PageRig<StepPage> rig;
        rig.readEverything();
        rig.rig.giveRmmUser();
        rig.rig.settle();
        const StepSpec &step = *findStep(u"rmm-api-keys"_s);
        QCOMPARE(lookOf(checkViewsFor(step, *rig.rig.guide), u"S01"_s), CheckLook::NotYet);
        rig.rig.giveRmmKeysForItGlue();
        rig.rig.settle();
        QVERIFY(lookOf(checkViewsFor(step, *rig.rig.guide), u"S01"_s) != CheckLook::NotYet);
    }

    /// A secret that cannot be right passes no check, and its fault goes with what stood in the field.
    void aRefusedSecretPassesNothingAndIsGoneWithItsText()
    {
        test::PageRig<StepPage> rig;
        rig.readEverything();
        rig.open(u"rmm-api-user"_s);
        auto *edit = rig.find<QLineEdit>(answerFieldName(AnswerId::RmmUserSecret));
        const QString role = QString::fromLatin1(answerSpec(AnswerId::RmmUserSecret).key);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, u"two words"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        rig.rig.settle();
        QVERIFY(rig.rig.guide->inputs().fault(AnswerId::RmmUserSecret));
        const StepSpec &step = *findStep(u"rmm-api-user"_s);
        QCOMPARE(lookOf(checkViewsFor(step, *rig.rig.guide), u"S01"_s), CheckLook::NotYet);
        edit->clear();
        rig.rig.settle();
        QCOMPARE(rig.rig.guide->inputs().secretState(AnswerId::RmmUserSecret), SecretState::Empty);
        QVERIFY(!rig.rig.guide->answers().holdsSecret(AnswerId::RmmUserSecret));
    }

    void dotsStandOnlyForASecretThatIsThere()
    {
        test::PageRig<StepPage> rig;
        rig.readEverything();
        rig.open(u"rmm-autotask-on"_s);
        const QString role = QString::fromLatin1(answerSpec(AnswerId::RmmUserSecret).key);
        const auto *shown = rig.find<QLineEdit>(role + "CopyEdit"_L1);
        QVERIFY(shown);
        QVERIFY(shown->text().isEmpty());
        rig.rig.giveRmmUser();
        rig.rig.settle();
        QTRY_VERIFY(!shown->text().isEmpty());
    }

    void allProductsAreConfirmedInOneAct()
    {
        test::PageRig<ProductsPage> rig;
        rig.readEverything();
        for (const DeviceTypeMapping &row : rig.rig.sample.facts.mapping)
            rig.rig.guide->mapping().setRow(row);
        rig.rig.settle();
        rig.open(u"products"_s);
        QVERIFY(rig.press(u"confirmAllButton"_s));
        rig.rig.settle();
        int confirmed = 0;
        for (const DeviceTypeMapping &row : rig.rig.sample.facts.mapping)
            confirmed += rig.rig.guide->confirmations().confirmation(u"C08"_s, row.productName).has_value() ? 1 : 0;
        QVERIFY(confirmed > 1);
        QVERIFY(!rig.press(u"confirmAllButton"_s));
    }

    void aChoiceIsUndone()
    {
        test::PageRig<MappingPage> rig;
        rig.readEverything();
        for (const DeviceTypeMapping &row : rig.rig.sample.facts.mapping)
            rig.rig.guide->mapping().setRow(row);
        rig.rig.settle();
        rig.open(u"device-mapping"_s);
        const DeviceTypeMapping before = rig.rig.guide->facts().mapping.first();
        auto *table = rig.find<MappingTable>();
        QVERIFY(table);
        Q_EMIT table->typeChosen(before.deviceType, u"Something else"_s);
        QCOMPARE(rig.rig.guide->facts().mapping.first().configurationItemType, u"Something else"_s);
        QVERIFY(QTest::qWaitForWindowActive(rig.page.get()));
        table->setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
        QCOMPARE(rig.rig.guide->facts().mapping.first(), before);
    }

    void anOverwriteThatIsOffSaysWhatItDoes()
    {
        test::PageRig<MappingPage> rig;
        rig.readEverything();
        rig.open(u"device-mapping"_s);
        auto *box = rig.find<QCheckBox>(u"overwriteNameCheck"_s);
        auto *number = rig.find<QCheckBox>(u"overwriteNumberCheck"_s);
        for (QCheckBox *each : {box, number}) {
            if (!each->isChecked())
                each->click();
        }
        const auto isWarned = [&rig] {
            const auto labels = rig.page->findChildren<TextLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
                return label->isVisible() && label->text().startsWith(u"What is off here"_s);
            });
        };
        QVERIFY(!isWarned());
        box->click();
        QVERIFY(isWarned());
    }

    /// 2.5: the only act stands above the rows that wait; and nothing waits before the sync is on.
    void whatIsToBeDoneStandsAboveWhatWaits()
    {
        test::GuideRig guided;
        guided.start();
        guided.guide->place().beginReview();
        guided.giveAutotask();
        guided.giveRmm();
        guided.giveItGlue();
        guided.settle();
        SyncMonitor monitor(followedAutotaskItGlue(), *guided.source, *guided.store, guided.clock);
        SecretClipboard clipboard(*QGuiApplication::clipboard(), guided.clock);
        test::OneTenant tenants;
        LiveSyncPage page(*findStep(u"itglue-first-sync"_s),
                          PageServices{*guided.guide, {{LinkId::AutotaskItGlue, &monitor}}, clipboard, tenants});
        page.resize(1180, 900);
        page.show();
        guided.settle();
        const auto *act = page.findChild<InstructionCard *>();
        const auto *table = page.findChild<DevicesTable *>();
        QVERIFY(act && table);
        QVERIFY(topOf(page, *act) < topOf(page, *table));
    }

    void aRecordSaysWhatIsParticularAboutIt()
    {
        test::SampleFacts sample;
        sample.inventory.rmmSites.rows[1].autotaskCompanyId.clear();
        sample.inventory.rmmSites.rows[1].autotaskCompanyName.clear();
        const RecordRef site{VendorId::DattoRmm, u"sites"_s, sample.inventory.rmmSites.rows[1].uid, {}};
        const EvidenceModel::Rows rows = evidenceRows({site}, sample.inventory, sample.facts.mapping);
        QVERIFY2(rows.rows.first().note.startsWith(u"Suggested: "_s), qPrintable(rows.rows.first().note));
    }
};

TRIVET_WIDGET_TEST(TestWalkFaults)

} // namespace tst_walkfaults

#include "tst_walkfaults.moc"
