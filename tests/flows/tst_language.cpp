// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace tst_language {

using namespace Qt::StringLiterals;
using namespace trivet::app;

class TstLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void everyShippedLanguageSpeaks_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList files = QDir(u":/i18n"_s).entryList({u"trivet_*.qm"_s});
        QVERIFY(files.contains(u"trivet_de.qm"_s));
        for (const QString &file : files) {
            const QString code = file.mid(7).chopped(3);
            if (code != "en"_L1)
                QTest::newRow(qPrintable(code)) << code;
        }
    }
    void everyShippedLanguageSpeaks()
    {
        QFETCH(QString, code);
        useLanguage(code);
        QVERIFY(QCoreApplication::translate("trivet::StepFooter", "&Next") != "&Next"_L1);
        QVERIFY(QCoreApplication::translate("trivet::WelcomePage", "Practice with sample data") !=
                "Practice with sample data"_L1);
        const QString two = QCoreApplication::translate("Blockers", "%Ln field(s) to fill in", nullptr, 2);
        QVERIFY2(!two.contains(u"(s)"_s) && !two.contains(u"%"_s), qPrintable(two));
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QCOMPARE(QGuiApplication::layoutDirection(), QLocale(code).textDirection());
        QCOMPARE(QLocale().zeroDigit(), u"0"_s); // one kind of digits on a page: those of the portals
    }

    void anotherLanguageLeavesNothingOfTheOneBefore()
    {
        useLanguage(u"ar"_s);
        useLanguage(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        const QString german = QCoreApplication::translate("trivet::StepFooter", "&Next");
        useLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("trivet::StepFooter", "&Next"), u"&Next"_s);
        useLanguage(u"de"_s);
        QCOMPARE(QCoreApplication::translate("trivet::StepFooter", "&Next"), german);
    }

    void aLanguageThatTrivetLacksIsEnglishThroughout()
    {
        useLanguage(u"he"_s);
        QCOMPARE(QCoreApplication::translate("trivet::StepFooter", "&Next"), u"&Next"_s);
        QCOMPARE(QCoreApplication::translate("Blockers", "%Ln field(s) to fill in", nullptr, 1),
                 u"1 field to fill in"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

TRIVET_WIDGET_TEST(TstLanguage)

} // namespace tst_language

#include "tst_language.moc"
