// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/window/pagehost.h"

#include <QTest>

namespace tst_pagehost {

using namespace trivet;

/// QWizard underneath: it shows one page, and forgets those that are gone.
class TestPageHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThatWereSeenTwiceCanBeRemoved()
    {
        PageHost host(nullptr);
        for (int id = 0; id < 5; ++id)
            host.setPage(id, new QWizardPage);
        host.show();
        for (const int id : {0, 1, 2, 3, 4, 1, 2, 3, 4})
            host.showPage(id);
        QCOMPARE(host.currentId(), 4);
        host.showPage(0);
        for (const int id : {1, 2, 3, 4}) {
            QWizardPage *old = host.page(id);
            host.removePage(id);
            delete old;
        }
        QCOMPARE(host.pageIds(), QList<int>{0});
        QCOMPARE(host.currentId(), 0);
        QVERIFY(host.page(0)->isVisible());
        // And the next tenant's pages come under the same numbers.
        host.setPage(1, new QWizardPage);
        host.showPage(1);
        QCOMPARE(host.currentId(), 1);
        QVERIFY(host.page(1)->isVisible());
        QVERIFY(!host.page(0)->isVisible());
    }

    void showingThePresentPageChangesNothing()
    {
        PageHost host(nullptr);
        host.setPage(7, new QWizardPage);
        host.show();
        host.showPage(7);
        int changes = 0;
        connect(&host, &QWizard::currentIdChanged, this, [&changes] { ++changes; });
        host.showPage(7);
        QCOMPARE(changes, 0);
        QCOMPARE(host.currentId(), 7);
    }

    void escapeClosesNothing()
    {
        PageHost host(nullptr);
        host.setPage(0, new QWizardPage);
        host.showPage(0);
        host.show();
        QTest::keyClick(&host, Qt::Key_Escape);
        QVERIFY(host.isVisible());
    }
};

TRIVET_WIDGET_TEST(TestPageHost)

} // namespace tst_pagehost

#include "tst_pagehost.moc"
