// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "windowrig.h"

#include "support/smalldisk.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/rail/savedbutton.h"

#include <QDialog>
#include <QLoggingCategory>
#include <QTest>

namespace tst_windowsaving {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::SmallDisk;

namespace {

/// Visible in the window, whatever its size.
QString bannerText(const test::WindowRig &rig)
{
    const auto *banner = rig.find<Banner>(u"banner"_s);
    QString text;
    if (banner->isVisible()) {
        for (const TextLabel *label : banner->findChildren<TextLabel *>())
            text += label->text();
    }
    return text;
}

QDialog *question(const test::WindowRig &rig)
{
    return rig.find<QDialog>(u"unsavedAnswersDialog"_s);
}

} // namespace

/// What the window says while nothing can be saved.
class TestWindowSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::applyLook();
        QLoggingCategory::setFilterRules(
            u"trivet.store.warning=false"_s); // saves fail here on purpose, and each says so
    }

    void aFailedSaveIsSaidUntilItIsPutRight()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        const auto *saved = rig.find<SavedButton>(u"savedButton"_s);
        QCOMPARE(saved->look().text, u"Saved just now"_s);
        QVERIFY(bannerText(rig).isEmpty());
        {
            const SmallDisk disk;
            rig.rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
            QCOMPARE(saved->look().state, SavedState::Failed);
            QCOMPARE(saved->look().text, u"Not saved"_s);
            QVERIFY2(bannerText(rig).contains(u"could not save"_s), qPrintable(bannerText(rig)));

            // What comes later does not take its place.
            rig.rig.giveAutotask();
            rig.rig.guide->checkAgain(u"access"_s);
            rig.rig.settle();
            QVERIFY(bannerText(rig).contains(u"could not save"_s));
            QCOMPARE(saved->look().state, SavedState::Failed);
        }
        auto *again = rig.find<QAbstractButton>(u"bannerButton"_s);
        QVERIFY(again->isVisible());
        QCOMPARE(again->text(), u"Save again"_s);
        again->click();
        QVERIFY(bannerText(rig).isEmpty());
        QCOMPARE(saved->look().text, u"Saved just now"_s);
        QCOMPARE(rig.rig.store->answers().value(AnswerId::Who), u"Mira Holt"_s);
    }

    void closingAsksWhileSomethingIsNotSaved()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        {
            const SmallDisk disk;
            rig.rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
            QVERIFY(!rig.window.close());
            QVERIFY(question(rig));
            rig.find<QAbstractButton>(u"leaveButton"_s)->click();
            QVERIFY(rig.window.isVisible());
        }
        QTRY_VERIFY(!question(rig));
        QVERIFY(rig.window.close()); // tried once more, and there is room now
        QCOMPARE(rig.rig.store->answers().value(AnswerId::Who), u"Mira Holt"_s);
    }

    void closingAnywayForgets()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        const SmallDisk disk;
        rig.rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
        QVERIFY(!rig.window.close());
        rig.find<QAbstractButton>(u"actButton"_s)->click();
        QVERIFY(!rig.window.isVisible());
    }

    void backToTheTenantsAsksToo()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        const SmallDisk disk;
        rig.rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
        rig.find<QAbstractButton>(u"backButton"_s)->click();
        QVERIFY(question(rig));
        QCOMPARE(rig.window.guide(), rig.rig.guide.get());
    }
};

TRIVET_WIDGET_TEST(TestWindowSaving)

} // namespace tst_windowsaving

#include "tst_windowsaving.moc"
