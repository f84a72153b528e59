// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/mapping/mappingmodel.h"
#include "ui/pages/mapping/mappingpage.h"
#include "ui/pages/products/productspage.h"
#include "ui/pages/saasmatching/saasmatchingpage.h"
#include "ui/pages/saasmatching/saasmatchtable.h"
#include "ui/pages/step/mendbuttons.h"
#include "windowrig.h"

#include <QDialog>
#include <QTest>

namespace tst_mendbuttons {

using namespace Qt::StringLiterals;
using namespace trivet;

/// What Trivet can mend is offered where it is seen, and a user who may not write is told before.
class TstMendButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void theProductsPageOffersToSetTheTypeOfBlankDevices()
    {
        test::PageRig<ProductsPage> rig;
        rig.rig.source->world.devices.rows.first().configurationItemType.reset();
        rig.readEverything();
        rig.open(u"products"_s);
        QSignalSpy mend(rig.page.get(), &GuidePage::mendRequested);
        QVERIFY(rig.press(u"productsR03Button"_s));
        QCOMPARE(mend.size(), 1);
        QCOMPARE(mend[0][0].toString(), u"R03"_s);
    }

    void nothingIsOfferedWhereNothingIsWrong()
    {
        test::PageRig<ProductsPage> rig;
        rig.readEverything();
        rig.open(u"products"_s);
        QVERIFY(rig.find<MendButtons>());
        QVERIFY(!rig.find<MendButtons>()->isVisible());
        QVERIFY(!rig.find<QAbstractButton>(u"productsR03Button"_s));
    }

    void whatWasOnlyLastKnownIsNotMended()
    {
        test::GuideRig rig;
        Verdict verdict;
        verdict.checkId = u"R03"_s;
        verdict.state = VerdictState::Failed;
        verdict.finding = "blank-types";
        QVERIFY(offeredMend(verdict, *rig.guide));
        verdict.isKept = true;
        QVERIFY(!offeredMend(verdict, *rig.guide));
    }

    void aTypeThatAutotaskLacksCanBeChosenAndCreated()
    {
        test::PageRig<MappingPage> rig;
        rig.rig.source->world.itemTypes.rows.first().name = u"Gadget"_s; // no type is like this device type any more
        rig.readEverything();
        for (const DeviceTypeMapping &row : rig.rig.sample.facts.mapping)
            rig.rig.guide->mapping().setRow(row);
        rig.open(u"device-mapping"_s);
        auto &table = *rig.find<RowTable>(u"mappingTable"_s);
        QString made;
        for (int row = 0; row < table.model()->rowCount() && made.isEmpty(); ++row) {
            const QModelIndex cell = table.model()->index(row, MappingModel::Type);
            const auto offered = cell.data(choicesRole).value<QList<TableChoice>>();
            QVERIFY(!offered.isEmpty());
            if (!offered.last().isNew)
                continue;
            made = offered.last().value;
            QVERIFY(table.model()->setData(cell, made, Qt::EditRole));
        }
        QVERIFY(!made.isEmpty());
        rig.rig.settle();
        QSignalSpy mend(rig.page.get(), &GuidePage::mendRequested);
        QTRY_VERIFY(rig.press(u"mappingR05Button"_s));
        QCOMPARE(mend[0][0].toString(), u"R05"_s);
        const Plan plan = makePlan({MendKind::ApplyMapping}, planFactsOf(*rig.rig.guide));
        QVERIFY(std::any_of(plan.rows.begin(), plan.rows.end(), [&made](const ChangeRow &row) {
            return row.action == ChangeRow::Action::Create && row.record.label == made;
        }));
    }

    void organizationsOfClientsAreCreatedOnlyWhereSomebodyDecidedSo()
    {
        test::PageRig<SaasMatchingPage> rig;
        auto &client = rig.rig.source->world.saasDomains.rows[1];
        client.customerName = client.organizationName = u"Zzyzx"_s;
        rig.readEverything();
        rig.open(u"saas-matching"_s);
        auto *table = rig.find<SaasMatchTable>(u"saasMatchTable"_s);
        QTRY_COMPARE(table->model().rows().size(), 3);
        auto *create = rig.find<QAbstractButton>(u"createOrganizationsButton"_s);
        QVERIFY(!create->isVisible());
        Q_EMIT table->decisionChosen(u"3102"_s, MatchKind::Create, {});
        QTRY_VERIFY(create->isVisible());
        QSignalSpy wanted(rig.page.get(), &GuidePage::changesRequested);
        create->click();
        const Plan plan = makePlan(wanted[0][0].value<Mend>(), planFactsOf(*rig.rig.guide));
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(plan.rows[0].record.label, u"Zzyzx"_s);
        QCOMPARE(plan.rows[0].undo, UndoKind::Never);
    }

    void aUserWhoMayNotWriteIsToldBeforeThePreview()
    {
        test::WindowRig rig;
        rig.rig.source->world.devices.rows.first().configurationItemType.reset();
        for (autotask::EntityAccess &access : rig.rig.source->world.access.rows)
            access.update = autotask::AccessRight::None;
        rig.rig.start();
        rig.rig.giveAutotask();
        rig.rig.giveRmm();
        rig.rig.settle();
        rig.open();
        rig.rig.guide->checkAgain(u"review"_s);
        rig.rig.settle();
        Q_EMIT rig.window.findChild<GuidePage *>()->mendRequested(u"R03"_s);
        auto *told = rig.find<QDialog>(u"missingRightDialog"_s);
        QVERIFY(told && told->isVisible());
        QStringList texts;
        for (const TextLabel *label : told->findChildren<TextLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.join(u' ').contains(u"Security Levels"_s), qPrintable(texts.join(u' ')));
        QVERIFY(!rig.find<QWidget>(u"changesPreview"_s));
    }
};

TRIVET_WIDGET_TEST(TstMendButtons)

} // namespace tst_mendbuttons

#include "tst_mendbuttons.moc"
