// SPDX-License-Identifier: Apache-2.0
#include "core/timetext.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTimeZone>

namespace tst_timetext {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayNamesItsMonth_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("American") << u"en_US"_s << u"Nov 29, 2026"_s;
        QTest::newRow("British") << u"en_GB"_s << u"29 Nov 2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"29. Nov. 2026"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"2026\u5e7411\u670829\u65e5"_s;
    }
    void aDayNamesItsMonth()
    {
        QFETCH(QString, language);
        QTEST(dayText({2026, 11, 29}, QLocale(language)), "day");
    }

    void aMomentIsDayAndTimeWithoutSeconds()
    {
        const QDateTime at({2026, 11, 29}, {15, 4, 59}, Qt::UTC);
        QCOMPARE(momentText(at, QLocale(u"de_DE"_s)), u"29. Nov. 2026, 15:04"_s);
        QVERIFY(timeText({15, 4}, QLocale(u"en_US"_s)).startsWith(u"3:04"_s));
    }

    void theZoneIsNamedInWords()
    {
        const QDateTime at({2026, 11, 29}, {15, 4}, QTimeZone("Europe/Berlin"));
        QVERIFY(!zoneText(at, QLocale(u"en_US"_s)).isEmpty());
        QVERIFY(!zoneText(at, QLocale(u"en_US"_s)).contains(u'/'));
    }
};

TRIVET_TEST(TestTimeText)

} // namespace tst_timetext

#include "tst_timetext.moc"
