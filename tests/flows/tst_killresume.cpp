// SPDX-License-Identifier: Apache-2.0
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_killresume {

using namespace Qt::StringLiterals;
using namespace trivet;

/// A rehearsal that is killed again and again still comes to its end, and keeps what it had.
class TstKillResume : public QObject
{
    Q_OBJECT

    struct Kept
    {
        QMap<AnswerId, QString> values;
        QMap<QString, QDateTime> passed;
        qsizetype confirmations = 0;
        QList<SaasDecision> decisions;
    };

    /// What the tenant's file holds; empty before there is a tenant.
    Kept kept() const
    {
        const auto tenants = TenantCatalog(m_data.path()).list();
        if (tenants.isEmpty())
            return {};
        if (tenants.size() != 1 || tenants.first().problem)
            qFatal("the tenant cannot be read after a kill");
        const auto store = TenantStore::open(tenants.first().path, OpenMode::ReadOnly);
        if (!store)
            qFatal("the tenant cannot be opened after a kill");
        return {(*store)->answers().values, (*store)->passedSteps(), (*store)->confirmations().size(),
                (*store)->saasDecisions()};
    }

    QStringList rehearsal() const
    {
        return {u"rehearse"_s, u"--connect"_s, m_folder.filePath(u"line.json"_s), u"--data-dir"_s, m_data.path(),
                u"--resume"_s, u"--out"_s,     m_folder.filePath(u"out"_s)};
    }

    static QJsonObject get(const QUrl &url)
    {
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000); }();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world.start(QStringLiteral(TRIVET_PROGRAM),
                      {u"practice"_s, u"--devices"_s, u"60"_s, u"--companies"_s, u"20"_s, u"--speed"_s, u"600"_s});
        QVERIFY(m_world.waitForReadyRead(60'000));
        const QByteArray line = m_world.readLine();
        m_line = QJsonDocument::fromJson(line).object();
        QFile file(m_folder.filePath(u"line.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line);
    }

    void aKillAtAnyMomentLosesNothingThatWasKept()
    {
        QRandomGenerator dice(20261121);
        Kept before;
        for (int kill = 0; kill < 12; ++kill) {
            QProcess run;
            run.start(QStringLiteral(TRIVET_PROGRAM), rehearsal());
            // Not a wait for something to happen: the moment itself is what is random here. A start takes a second or
            // two, so that the early kills fall into it, and the later ones into any step of the guide.
            run.waitForFinished(static_cast<int>(dice.bounded(150, 6000)));
            run.kill();
            run.waitForFinished(20'000);
            const Kept now = kept();
            for (auto value = before.values.cbegin(); value != before.values.cend(); ++value)
                QVERIFY2(now.values.contains(value.key()), answerSpec(value.key()).key);
            for (auto step = before.passed.cbegin(); step != before.passed.cend(); ++step)
                QVERIFY2(now.passed.contains(step.key()), qPrintable(step.key()));
            QVERIFY(now.confirmations >= before.confirmations);
            for (const SaasDecision &decision : std::as_const(before.decisions))
                QVERIFY2(now.decisions.contains(decision), qPrintable(decision.organizationName));
            before = now;
        }
    }

    void theRehearsalThenComesToItsEnd()
    {
        QProcess run;
        run.start(QStringLiteral(TRIVET_PROGRAM), rehearsal());
        QVERIFY(run.waitForFinished(240'000));
        QVERIFY2(run.exitCode() == 0, run.readAllStandardError().constData());
        QCOMPARE(TenantCatalog(m_data.path()).list().size(), 1);
    }

    void nothingWasWrittenToAVendorAndNoRefusedSecretWasRepeated()
    {
        const QJsonObject counts = get(QUrl(m_line["portal"_L1]["url"_L1].toString() + "/counts"_L1));
        for (const auto &vendor : {u"autotask"_s, u"dattoRmm"_s, u"itGlue"_s, u"dattoSaas"_s}) {
            QVERIFY2(counts[vendor]["requests"_L1].toInt() > 0, qPrintable(vendor));
            QVERIFY2(counts[vendor].toObject().contains("writes"_L1), qPrintable(vendor));
            QVERIFY2(counts[vendor]["writes"_L1].toInt() == 0, qPrintable(vendor));
            QVERIFY2(counts[vendor]["signInsRefused"_L1].toInt() == 0, qPrintable(vendor));
        }
    }

    void cleanupTestCase()
    {
        m_world.terminate();
        QVERIFY(m_world.waitForFinished(20'000));
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_data;
    QProcess m_world;
    QJsonObject m_line;
};

TRIVET_TEST(TstKillResume)

} // namespace tst_killresume

#include "tst_killresume.moc"
