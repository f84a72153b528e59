// SPDX-License-Identifier: Apache-2.0
#include "samplereport.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_writereport {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class WriteReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingChoosesTheForm_data();
    void theEndingChoosesTheForm();
    void anotherEndingIsRefusedAndNothingIsTouched_data();
    void anotherEndingIsRefusedAndNothingIsTouched();
    void aReportIsReplacedAsAWhole();
    void whatCannotBeWrittenLeavesTheFormerFile();
    void aMissingFolderIsSaidWithTheFile();
    void aPdfWithoutFontsLeavesTheFormerFile();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void WriteReportTest::theEndingChoosesTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << u"report.html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("htm") << u"report.htm"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("capitals") << u"REPORT.HTML"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("dots inside") << u"a.pdf.json"_s << "{"_ba;
    QTest::newRow("json") << u"report.json"_s << "{"_ba;
}

void WriteReportTest::theEndingChoosesTheForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeReport(path, reportModel(sampleInput())).has_value());
    QVERIFY(contentOf(path).startsWith(start));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void WriteReportTest::anotherEndingIsRefusedAndNothingIsTouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << u"report"_s;
    QTest::newRow("text") << u"report.txt"_s;
    QTest::newRow("nearly") << u"report.htmlx"_s;
}

void WriteReportTest::anotherEndingIsRefusedAndNothingIsTouched()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    write(path, "former");
    const Result<void> written = writeReport(path, reportModel(sampleInput()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::Input);
    QCOMPARE(contentOf(path), "former"_ba);
}

void WriteReportTest::aReportIsReplacedAsAWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    const ReportModel model = reportModel(sampleInput());
    write(path, QByteArray(1'000'000, 'x'));
    QVERIFY(writeReport(path, model).has_value());
    QCOMPARE(contentOf(path), toJson(model));
}

void WriteReportTest::whatCannotBeWrittenLeavesTheFormerFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    // A folder of that name: even root cannot write a file over it.
    QVERIFY(QDir(folder.path()).mkpath(u"report.html/inner"_s));
    const Result<void> written = writeReport(path, reportModel(sampleInput()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::FileNotWritten);
    QVERIFY(!written.error().detail.isEmpty());
    QVERIFY(QDir(path + "/inner"_L1).exists());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void WriteReportTest::aMissingFolderIsSaidWithTheFile()
{
    const QTemporaryDir folder;
    const Result<void> written = writeReport(folder.filePath(u"not/there/report.json"_s), reportModel(sampleInput()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::FileNotWritten);
}

void WriteReportTest::aPdfWithoutFontsLeavesTheFormerFile()
{
    // This program has no QGuiApplication.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    write(path, "former");
    const Result<void> written = writeReport(path, reportModel(sampleInput()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::Internal);
    QCOMPARE(contentOf(path), "former"_ba);
}

TRIVET_TEST(WriteReportTest)

} // namespace tst_writereport

#include "tst_writereport.moc"
