// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/widgets/pastedtext.h"

#include <QTest>

namespace tst_pastedtext {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsAroundAValueIsTakenAway_data();
    void whatStandsAroundAValueIsTakenAway();
    void whatWasTakenAwayIsSaid();
};

void TestPastedText::whatStandsAroundAValueIsTakenAway_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tidied");
    QTest::newRow("clean") << u"Xk7#pQ2vLm9"_s << u"Xk7#pQ2vLm9"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("spaces") << u"  Xk7 "_s << u"Xk7"_s << true;
    QTest::newRow("tab and line end") << u"Xk7\t\r\n"_s << u"Xk7"_s << true;
    QTest::newRow("double quotes") << u"\"Xk7\""_s << u"Xk7"_s << true;
    QTest::newRow("single quotes in spaces") << u" 'Xk7' "_s << u"Xk7"_s << true;
    QTest::newRow("backticks") << u"`Xk7`"_s << u"Xk7"_s << true;
    QTest::newRow("typographic quotes") << u"\u201CXk7\u201D"_s << u"Xk7"_s << true;
    QTest::newRow("nested quotes") << u"\"'Xk7'\""_s << u"Xk7"_s << true;
    QTest::newRow("one quote belongs to the value") << u"\"Xk7"_s << u"\"Xk7"_s << false;
    QTest::newRow("two different quotes belong to the value") << u"\"Xk7'"_s << u"\"Xk7'"_s << false;
    QTest::newRow("a quote alone") << u"\""_s << u"\""_s << false;
    QTest::newRow("a space inside is kept") << u"Fernhill IT"_s << u"Fernhill IT"_s << false;
    QTest::newRow("a quote inside is kept") << u"Xk\"7"_s << u"Xk\"7"_s << false;
    QTest::newRow("zero width space and byte order mark") << u"\uFEFFXk7\u200B"_s << u"Xk7"_s << true;
    QTest::newRow("no-break space") << u"\u00A0Xk7"_s << u"Xk7"_s << true;
    QTest::newRow("a line break inside is for the field to refuse") << u"Xk7\npQ2\n"_s << u"Xk7\npQ2"_s << true;
    QTest::newRow("only spaces") << u"   "_s << QString() << true;
}

void TestPastedText::whatStandsAroundAValueIsTakenAway()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QFETCH(bool, tidied);
    const PastedText result = tidyPastedText(raw);
    QCOMPARE(result.text, text);
    QCOMPARE(result.wasTidied(), tidied);
    QCOMPARE(result.said().isEmpty(), !tidied);
}

void TestPastedText::whatWasTakenAwayIsSaid()
{
    QCOMPARE(tidyPastedText(u" \"Xk7\"\n"_s).said(), u"Removed around the value: spaces, line ends, quotes"_s);
    QCOMPARE(tidyPastedText(u"'Xk7'"_s).said(), u"Removed around the value: quotes"_s);
}

TRIVET_TEST(TestPastedText)

} // namespace tst_pastedtext

#include "tst_pastedtext.moc"
