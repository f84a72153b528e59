// SPDX-License-Identifier: Apache-2.0
#include "freshtenant.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace tst_storekill {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedAnswerSurvivesAHundredKills();
};

namespace {

/// The last number that the killed writer acknowledged; -1 when it could not even open the tenant.
int killedAfter(const QString &folder, int first, int acknowledgements, int bytesMore)
{
    QProcess writer;
    writer.start(QStringLiteral(TRIVET_ANSWER_WRITER), {folder, QString::number(first)});
    QByteArray said;
    while (said.count('\n') < acknowledgements && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    // A little later, in the middle of whatever the writer is doing by then.
    const qsizetype until = said.size() + bytesMore;
    while (said.size() < until && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    const bool isRunning = writer.state() == QProcess::Running;
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    return isRunning ? lines.last().toInt() : -1;
}

} // namespace

void TestStoreKill::everyAcknowledgedAnswerSurvivesAHundredKills()
{
    const FreshTenant tenant;
    QRandomGenerator random(20260301);
    int next = 1;
    for (int round = 0; round < 100; ++round) {
        const int last = killedAfter(tenant.info.path, next, random.bounded(1, 40), random.bounded(0, 30));
        QVERIFY2(last >= next, qPrintable(u"round %1"_s.arg(round)));

        const auto opened = TenantStore::open(tenant.info.path, OpenMode::ReadWrite);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!(*opened)->isReadOnly());
        const Answers answers = (*opened)->answers();
        int newest = 0;
        for (const AnswerId id : {AnswerId::Who, AnswerId::AutotaskUserName, AnswerId::MaterialCode}) {
            const int value = answers.value(id).toInt();
            newest = qMax(newest, value);
            // Each answer is given every third time, so that it holds one of the last three.
            QVERIFY2(value > last - 3 || last - next < 2, qPrintable(u"%1 after %2"_s.arg(value).arg(last)));
        }
        // One more may have been saved without a chance to say so.
        QVERIFY2(newest == last || newest == last + 1, qPrintable(u"%1 after %2"_s.arg(newest).arg(last)));
        const QList<DeviceTypeMapping> mapping = (*opened)->mapping();
        QVERIFY(mapping.isEmpty() || mapping.size() == 2);
        next = newest + 1;
    }
}

TRIVET_TEST(TestStoreKill)

} // namespace tst_storekill

#include "tst_storekill.moc"
