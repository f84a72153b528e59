// SPDX-License-Identifier: Apache-2.0
#include "core/csvtext.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_csvtext {

using namespace Qt::StringLiterals;
using namespace trivet;

class TstCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTakenForAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << u"FERN-LT-014"_s << u"FERN-LT-014"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("behind a space") << u" =1"_s << u"' =1"_s;
        QTest::newRow("behind a sign that cannot be seen") << u"\u200B=1"_s << u"'\u200B=1"_s;
        QTest::newRow("wide equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("tab in front") << u"\tname"_s << u"'\tname"_s;
        QTest::newRow("line break in front") << u"\rname"_s << u"'\rname"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
    }
    void nothingIsTakenForAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(spreadsheetText(text), expected);
        QCOMPARE(csvText({{text}}), "\xEF\xBB\xBF\"" + expected.toUtf8() + "\"\r\n");
    }

    void quotesCommasAndLineBreaksStayInTheirCell()
    {
        QCOMPARE(csvText({{u"Name"_s, u"Where"_s}, {u"a \"b\", c"_s, u"one\ntwo"_s}}),
                 QByteArray("\xEF\xBB\xBF\"Name\",\"Where\"\r\n\"a \"\"b\"\", c\",\"one\ntwo\"\r\n"));
    }

    void onTheClipboardACellNeverBecomesTwo()
    {
        QCOMPARE(tabbedText({{u"a\tb"_s, u"one\r\ntwo"_s}, {u"=x"_s, u"y"_s}}), u"a b\tone  two\n'=x\ty"_s);
    }
};

TRIVET_TEST(TstCsvText)

} // namespace tst_csvtext

#include "tst_csvtext.moc"
