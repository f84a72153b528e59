// SPDX-License-Identifier: Apache-2.0
// A tenant that is opened again shows what was last known, and how old it is, before any vendor is asked.
#include "support/testprogram.h"
#include "windowrig.h"

#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/finish/finishpage.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/parts/diagram/trivetdiagram.h"

#include <QTest>

namespace tst_windowkept {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

namespace {

/// The tenant of this window, done up to this step, closed, and opened three hours later.
void openLater(test::WindowRig &rig, const QString &step)
{
    rig.rig.keepReadings();
    rig.rig.start();
    QVERIFY(rig.rig.walkTo(step));
    rig.rig.openLater(3h);
    rig.window.openTenant(u"one"_s);
    rig.window.resize(1180, 900);
    rig.window.show();
    QCoreApplication::processEvents();
}

PageHeaderView headerOf(const test::WindowRig &rig, const QString &step)
{
    const auto *page = rig.find<QWidget>(u"stepPage_"_s + step);
    return page->findChild<PageHeader *>()->view();
}

} // namespace

class TestWindowKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void theLastPageTellsWhatWasVerifiedAndWhen()
    {
        test::WindowRig rig;
        openLater(rig, u"finish"_s);
        QVERIFY(rig.rig.source->refreshes.isEmpty());
        QCOMPARE(headerOf(rig, u"finish"_s).title, u"3 of 3 links verified 3 hour(s) ago"_s);
        QCOMPARE(headerOf(rig, u"finish"_s).state.text, u"Read 3 hour(s) ago"_s);
        const DiagramContent content = rig.find<TrivetDiagram>(u"finishDiagram"_s)->content();
        QCOMPARE(content.centre, u"3 of 3"_s);
        QCOMPARE(content.centreCaption, u"verified 3 hour(s) ago"_s);
        rig.rig.answer();
        QCOMPARE(headerOf(rig, u"finish"_s).title, u"All three links are verified"_s);
        QVERIFY(headerOf(rig, u"finish"_s).state.text.isEmpty());
        QVERIFY(rig.find<TrivetDiagram>(u"finishDiagram"_s)->content().centre.isEmpty());
    }

    void nothingReadYetIsNoStatement()
    {
        test::WindowRig rig;
        rig.rig.start();
        QVERIFY(rig.rig.walkTo(u"device-sync"_s));
        rig.rig.openLater(3h); // and nothing was kept
        rig.window.openTenant(u"one"_s);
        rig.window.show();
        auto *devices = rig.window.findChild<DevicesTable *>();
        QStringList texts;
        for (const TextLabel *label : devices->findChildren<TextLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Not read yet"_s));
        QVERIFY(!texts.contains(u"Everything is through."_s));
    }
};

TRIVET_WIDGET_TEST(TestWindowKept)

} // namespace tst_windowkept

#include "tst_windowkept.moc"
