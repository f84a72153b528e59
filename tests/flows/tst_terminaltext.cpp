// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "terminaltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_terminaltext {

using namespace Qt::StringLiterals;
using namespace trivet::app;

class TstTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineStaysALineAndShowsWhatItHides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Contoso \u00dcber \u6771\u4eac"_s << u"Contoso \u00dcber \u6771\u4eac"_s;
        QTest::newRow("line ends") << u"a\nb\r\nc\u2028d\u0085e\tf"_s << u"a b  c d e f"_s;
        QTest::newRow("escape sequence") << u"\u001b[2J\u001b]0;x\u0007"_s << u"\\u001b[2J\\u001b]0;x\\u0007"_s;
        QTest::newRow("eight-bit sequence") << u"\u009b31m"_s << u"\\u009b31m"_s;
        QTest::newRow("backspaces") << u"ok\b\b"_s << u"ok\\u0008\\u0008"_s;
        QTest::newRow("turned direction") << u"a\u202etxt.exe\u202c\u2066b\u2069"_s << u"atxt.exeb"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLineStaysALineAndShowsWhatItHides()
    {
        QFETCH(QString, text);
        QTEST(terminalLine(text), "line");
    }

    void jsonSaysTheSameWithoutControls()
    {
        const QJsonObject object{{u"name"_s, u"a\u001b[31m\u009b2J\u202e\u007f\n\u00e4\"\\"_s}};
        const QByteArray printed = terminalJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
        QCOMPARE(QJsonDocument::fromJson(printed).object(), object);
        for (const QChar letter : QString::fromUtf8(printed))
            QVERIFY(letter.category() != QChar::Other_Control && letter != QChar(0x202e));
    }
};

TRIVET_TEST(TstTerminalText)

} // namespace tst_terminaltext

#include "tst_terminaltext.moc"
