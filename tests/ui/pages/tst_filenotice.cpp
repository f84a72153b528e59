// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/window/filenotice.h"
#include "windowrig.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace tst_filenotice {

using namespace Qt::StringLiterals;
using namespace trivet;

class TstFileNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedFileIsNamedWithWaysToIt()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        auto *notice = rig.find<FileNotice>(u"fileNotice"_s);
        QVERIFY(!notice->isVisible());

        auto *page = rig.window.findChild<GuidePage *>();
        QVERIFY(page);
        const QString path = QDir::tempPath() + u"/Sample MSP.csv"_s;
        Q_EMIT page->fileSaved(path);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->path(), path);

        // Of its own, so that no desktop is asked.
        notice->disconnect(&rig.window);
        QSignalSpy opened(notice, &FileNotice::openRequested);
        rig.find<QAbstractButton>(u"openFileButton"_s)->click();
        rig.find<QAbstractButton>(u"showFolderButton"_s)->click();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toUrl(), QUrl::fromLocalFile(path));
        QCOMPARE(opened[1][0].toUrl(), QUrl::fromLocalFile(QDir::tempPath()));

        rig.find<QAbstractButton>(u"closeNoticeButton"_s)->click();
        QVERIFY(!notice->isVisible());
    }

    void theNoticeStandsAboveThePageInEveryForm()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        auto *notice = rig.find<FileNotice>(u"fileNotice"_s);
        notice->tell(QDir::tempPath() + u"/Sample MSP.pdf"_s);
        const QSize sizes[] = {{1180, 900}, {760, 900}, {640, 480}, {760, 900}, {1180, 900}};
        for (const QSize &size : sizes) {
            rig.window.resize(size);
            QCoreApplication::processEvents();
            const auto *footer = rig.find<QWidget>(u"nextButton"_s);
            const auto topOf = [&rig](const QWidget *widget) { return widget->mapTo(&rig.window, QPoint()).y(); };
            QVERIFY2(topOf(notice) < topOf(footer), qPrintable(u"%1 px wide"_s.arg(size.width())));
            QVERIFY(notice->isVisible());
        }
    }
};

TRIVET_WIDGET_TEST(TstFileNotice)

} // namespace tst_filenotice

#include "tst_filenotice.moc"
