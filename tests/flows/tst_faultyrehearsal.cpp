// SPDX-License-Identifier: Apache-2.0
#include "core/vendorid.h"
#include "practice/practiceserver.h"
#include "support/faultproxy.h"
#include "support/faulttable.h"
#include "support/testprogram.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_faultyrehearsal {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

namespace {

using Delivery = ProxiedAnswer::Delivery;

/// One fault after the other, each at every `step`-th call, for as long as it goes.
Change everyFew(int step, QList<Change> changes)
{
    return [=](ProxiedAnswer &answer, const ProxiedRequest &request) {
        if (request.call % step == 0)
            changes.at(request.call / step % changes.size())(answer, request);
    };
}

QList<Change> passingFaults()
{
    return {answersPage(503), isDelivered(Delivery::ResetInBody), answersPage(502), isDelivered(Delivery::CutBody)};
}

} // namespace

/// The real window on a practice tenant whose vendors fail now and then: it comes to its end all the same.
class TstFaultyRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassingFaultIsPassed_data();
    void aPassingFaultIsPassed();
};

void TstFaultyRehearsal::aPassingFaultIsPassed_data()
{
    QTest::addColumn<QMap<VendorId, Change>>("changes");
    using Changes = QMap<VendorId, Change>;
    QTest::newRow("at sign-in: errors") << Changes{
        {VendorId::Autotask, atFirst(1, "ZoneInformation", answersStatus(500))},
        {VendorId::DattoRmm, atFirst(1, "/auth/oauth/token", answersPage(401))},
        {VendorId::ItGlue, atFirst(1, "/", answersStatus(500))},
        {VendorId::DattoSaas, atFirst(1, "/v1/saas/domains", answersStatus(401))}};
    QTest::newRow("at sign-in: refusals that are none")
        << Changes{{VendorId::Autotask, atFirst(1, "ThresholdInformation", answersStatus(403))},
                   {VendorId::DattoRmm, atFirst(1, "/", redirects(To::Own))},
                   {VendorId::ItGlue, atFirst(1, "/", answersPage(200))},
                   {VendorId::DattoSaas, atFirst(1, "/", redirects(To::Foreign))}};
    QTest::newRow("at lists and polls") << Changes{{VendorId::Autotask, everyFew(9, passingFaults())},
                                                   {VendorId::DattoRmm, everyFew(9, passingFaults())},
                                                   {VendorId::ItGlue, everyFew(9, passingFaults())},
                                                   {VendorId::DattoSaas, everyFew(9, passingFaults())}};
}

void TstFaultyRehearsal::aPassingFaultIsPassed()
{
    using Changes = QMap<VendorId, Change>;
    QFETCH(Changes, changes);
    practice::PracticeOptions options;
    options.devices = 60;
    options.companies = 20;
    options.speed = 600.0;
    const auto world = practice::PracticeServer::start(options);
    QVERIFY(world);
    LoopbackServer canary([](const QByteArray &, QTcpSocket *socket) { socket->disconnectFromHost(); });
    QJsonObject line = (*world)->connection();
    std::vector<std::unique_ptr<FaultProxy>> proxies;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        QJsonObject part = line[vendorKey(change.key())].toObject();
        proxies.push_back(
            std::make_unique<FaultProxy>(QUrl(part["url"_L1].toString()), canary.origin(), change.value()));
        part.insert("url"_L1, proxies.back()->url().toString());
        line.insert(vendorKey(change.key()), part);
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"line.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact));
    file.close();

    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(TRIVET_PROGRAM),
                  {u"rehearse"_s, u"--connect"_s, file.fileName(), u"--out"_s, folder.filePath(u"out"_s)});
    loop.exec();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(canary.requests(), QList<QByteArray>());
}

TRIVET_TEST(TstFaultyRehearsal)

} // namespace tst_faultyrehearsal

#include "tst_faultyrehearsal.moc"
