// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/autotask/errortext.h"

#include <QTest>

namespace tst_autotaskerrortext {

using namespace Qt::StringLiterals;
using namespace trivet::autotask;

class AutotaskErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVendorsWordsAreFoundInEveryShape_data();
    void theVendorsWordsAreFoundInEveryShape();
    void threadOverrunsAreToldByTheirText();
    void aMissingPermissionMayComeAsAnError();
};

void AutotaskErrorTextTest::theVendorsWordsAreFoundInEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("strings") << R"({"errors":["One.","Two."]})"_ba << u"One.\nTwo."_s;
    QTest::newRow("objects") << R"({"errors":[{"message":"One."},{"Message":"Two."}]})"_ba << u"One.\nTwo."_s;
    QTest::newRow("other case") << R"({"Errors":["One."]})"_ba << u"One."_s;
    QTest::newRow("framework") << R"({"Message":"The requested resource does not support http method 'GET'."})"_ba
                               << u"The requested resource does not support http method 'GET'."_s;
    QTest::newRow("no words") << R"({"errors":[]})"_ba << QString();
    QTest::newRow("nulls") << R"({"errors":[null,{"message":null}]})"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("HTML") << "<html><head><TITLE>404 - Not\nFound</TITLE></head><body>long</body></html>"_ba
                          << u"404 - Not Found"_s;
    QTest::newRow("HTML without title") << "<html><body>x</body></html>"_ba << QString();
    QTest::newRow("plain") << "Service unavailable\r\n"_ba << u"Service unavailable"_s;
    QTest::newRow("endless") << R"({"errors":[")"_ba + QByteArray(5000, 'x') + R"("]})" << QString(1000, u'x');
}

void AutotaskErrorTextTest::theVendorsWordsAreFoundInEveryShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorText(body), text);
}

void AutotaskErrorTextTest::threadOverrunsAreToldByTheirText()
{
    QVERIFY(isThreadOverrun(R"({"errors":["Thread Threshold Exceeded"]})"));
    QVERIFY(isThreadOverrun(R"({"errors":["(Itgenatr005) too many"]})"));
    QVERIFY(!isThreadOverrun(R"({"errors":["productID is required"]})"));
}

void AutotaskErrorTextTest::aMissingPermissionMayComeAsAnError()
{
    QVERIFY(isPermissionText(u"The logged in Resource does not have the adequate permissions to create this."_s));
    QVERIFY(!isPermissionText(u"Reference value does not exist."_s));
}

TRIVET_TEST(AutotaskErrorTextTest)

} // namespace tst_autotaskerrortext

#include "tst_autotaskerrortext.moc"
