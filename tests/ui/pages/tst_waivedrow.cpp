// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"
#include "support/testprogram.h"
#include "ui/pages/step/checkviews.h"

#include <QTest>

#include <algorithm>

namespace tst_waivedrow {

using namespace Qt::StringLiterals;
using namespace trivet;

/// The row of a warning that a person went on in spite of.
class TstWaivedRow : public QObject
{
    Q_OBJECT

    static CheckView rowOf(const test::GuideRig &rig)
    {
        return checkViewsFor(QStringList{u"A14"_s}, *rig.guide).value(0);
    }
    static bool offers(const CheckView &row, const QString &action)
    {
        return std::any_of(row.actions.begin(), row.actions.end(),
                           [&action](const CheckAction &offered) { return offered.id == action; });
    }

private Q_SLOTS:
    void itsReasonStaysOnTheRowAndCanBeTakenBack()
    {
        test::GuideRig rig;
        rig.source->world.rmmUsers.rows.first().username =
            u"somebody.else"_s; // A14: the user behind the key is not listed
        rig.start();
        rig.doRightly(u"access"_s);
        QVERIFY(offers(rowOf(rig), u"anyway"_s));
        QVERIFY(!offers(rowOf(rig), u"withdraw"_s));

        rig.guide->confirmations().continueAnyway(u"A14"_s, u"the list is filtered"_s);
        const CheckView waived = rowOf(rig);
        QVERIFY2(waived.meta.contains(u"the list is filtered"_s), qPrintable(waived.meta));
        QCOMPARE(waived.look, CheckLook::NeedsYou); // accepted is not passed
        QVERIFY(offers(waived, u"withdraw"_s));
        QVERIFY(!offers(waived, u"anyway"_s));

        rig.guide->confirmations().withdrawWaiver(u"A14"_s);
        QVERIFY(offers(rowOf(rig), u"anyway"_s));
    }
};

TRIVET_TEST(TstWaivedRow)

} // namespace tst_waivedrow

#include "tst_waivedrow.moc"
