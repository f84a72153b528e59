// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "http/httpclient.h"
#include "inventory/loading/loader.h"
#include "practice/practiceserver.h"
#include "support/awaited.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/datto_saas/rules.h"
#include "vendors/it_glue/address.h"
#include "vendors/it_glue/itglueclient.h"
#include "vendors/it_glue/rules.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace trivet::test {

/// A practice world, real HTTP clients on it, and a Loader over them. Waits of the clients take no time.
class PracticeTenant
{
public:
    explicit PracticeTenant(practice::PracticeOptions options = {})
    {
        auto started = practice::PracticeServer::start(options);
        if (!started)
            qFatal("The practice world did not start: %s", qPrintable(started.error().detail));
        server = std::move(*started);
        connection = server->connection();
        autotaskHttp = http(autotask::rules(), VendorId::Autotask);
        rmmHttp = http(datto_rmm::rules(), VendorId::DattoRmm);
        glueHttp = http(it_glue::rules(), VendorId::ItGlue);
        saasHttp = http(datto_saas::rules(), VendorId::DattoSaas);
        autotaskClient = autotask::AutotaskClient::create(autotaskHttp);
        rmmClient = datto_rmm::DattoRmmClient::create(rmmHttp);
        glueClient = it_glue::ItGlueClient::create(glueHttp);
        renewLoader();
    }
    ~PracticeTenant()
    {
        loader.reset();
        for (const auto &client : {autotaskHttp, rmmHttp, glueHttp, saasHttp})
            client->close();
    }

    /// As after closing the tenant and opening it again: nothing is known any more.
    void renewLoader()
    {
        loader = std::make_unique<Loader>(
            Loader::Vendors{.autotask = autotaskClient,
                            .rmm = rmmClient,
                            .rmmForItGlue = datto_rmm::DattoRmmClient::create(rmmHttp),
                            .itGlue = glueClient,
                            .saas = datto_saas::DattoSaasClient::create(saasHttp),
                            .budgets =
                                [this] {
                                    return QList{autotaskHttp->budget(), rmmHttp->budget(), glueHttp->budget()};
                                },
                            .hosts =
                                [this] {
                                    QList<HostReading> hosts;
                                    for (const auto &client : {autotaskHttp, rmmHttp, glueHttp, saasHttp}) {
                                        if (const auto host = client->host())
                                            hosts.append(*host);
                                    }
                                    return hosts;
                                }});
    }
    /// What somebody else does in Autotask meanwhile. Needs a sign-in.
    bool writeAutotask(const QString &entity, const QJsonObject &fields)
    {
        return awaited(autotaskClient->update(entity, fields)).has_value();
    }
    std::optional<qint64> createInAutotask(const QString &entity, const QJsonObject &fields)
    {
        const auto id = awaited(autotaskClient->create(entity, fields));
        return id ? std::optional(*id) : std::nullopt;
    }

    QJsonObject part(VendorId vendor) const { return connection.value(vendorKey(vendor)).toObject(); }

    void giveGlue(const QString &key = {})
    {
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(
            AnswerId::ItGlueApiKey,
            Secret::fromText(key.isEmpty() ? part(VendorId::ItGlue).value(QLatin1String("apiKey")).toString() : key));
        loader->setCredentials(AccountId::ItGlue, {{AnswerId::ItGlueRegion, glueRegion()}}, std::move(secrets));
    }
    /// "na", "eu" or "au", by the host that stands in for the region's.
    QString glueRegion() const
    {
        const QString host =
            connection.value(QLatin1String("hosts")).toObject().value(QLatin1String("itGlue")).toString();
        return it_glue::regionOf(QUrl(QLatin1String("https://") + host));
    }
    void giveSaas()
    {
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::SaasPublicKey,
                        Secret::fromText(part(VendorId::DattoSaas).value(QLatin1String("publicKey")).toString()));
        secrets.emplace(AnswerId::SaasSecretKey,
                        Secret::fromText(part(VendorId::DattoSaas).value(QLatin1String("secretKey")).toString()));
        loader->setCredentials(AccountId::DattoSaas, {}, std::move(secrets));
    }
    void giveAutotask(const QString &secret = {}, InventorySource::Former former = InventorySource::Former::Forgotten)
    {
        const QJsonObject part = connection.value(QLatin1String("autotask")).toObject();
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::AutotaskSecret,
                        Secret::fromText(secret.isEmpty() ? part.value(QLatin1String("secret")).toString() : secret));
        secrets.emplace(AnswerId::AutotaskTrackingIdentifier,
                        Secret::fromText(part.value(QLatin1String("apiIntegrationCode")).toString()));
        loader->setCredentials(AccountId::Autotask,
                               {{AnswerId::AutotaskUserName, part.value(QLatin1String("userName")).toString()}},
                               std::move(secrets), former);
    }
    void giveRmm(const QString &address = QStringLiteral("https://concord-api.centrastage.net"),
                 InventorySource::Former former = InventorySource::Former::Forgotten)
    {
        const QJsonObject part = connection.value(QLatin1String("dattoRmm")).toObject();
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::RmmApiKey, Secret::fromText(part.value(QLatin1String("apiKey")).toString()));
        secrets.emplace(AnswerId::RmmApiSecretKey,
                        Secret::fromText(part.value(QLatin1String("apiSecretKey")).toString()));
        loader->setCredentials(AccountId::DattoRmm, {{AnswerId::RmmApiUrl, address}}, std::move(secrets), former);
    }
    /// Runs the event loop until the sign-in is over; its outcome.
    SignIn::Outcome signIn(AccountId account)
    {
        QSignalSpy over(loader.get(), &InventorySource::signInFinished);
        loader->signIn(account);
        waitUntil([&] { return !over.isEmpty(); });
        return loader->snapshot()->signIn(account).outcome;
    }
    void signInBoth()
    {
        giveAutotask();
        giveRmm();
        signIn(AccountId::Autotask);
        signIn(AccountId::DattoRmm);
    }
    void signInEverywhere()
    {
        signInBoth();
        giveGlue();
        giveSaas();
        signIn(AccountId::ItGlue);
        signIn(AccountId::DattoSaas);
    }
    void read(const QSet<DataSetId> &sets, ReadPurpose purpose = ReadPurpose::AskedByPerson)
    {
        loader->refresh(sets, purpose);
        waitUntil([&] { return !isReadingAnything(); });
    }
    void readAll(ReadPurpose purpose = ReadPurpose::AskedByPerson)
    {
        read(QSet<DataSetId>(allDataSets().begin(), allDataSets().end()), purpose);
    }
    bool isReadingAnything() const
    {
        for (const DataSetId set : allDataSets()) {
            if (loader->isReading(set))
                return true;
        }
        return false;
    }
    int autotaskRequests() const { return autotaskHttp->traffic().requests; }
    int rmmRequests() const { return rmmHttp->traffic().requests; }

    /// What an admin does in a portal, or a fault switched on or off.
    QJsonObject portal(const QString &path, const QJsonObject &body)
    {
        QNetworkAccessManager network;
        const QString root =
            connection.value(QLatin1String("portal")).toObject().value(QLatin1String("url")).toString();
        QNetworkRequest request{QUrl(root + path)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Authorization", "Bearer " + connection.value(QLatin1String("portal"))
                                                              .toObject()
                                                              .value(QLatin1String("token"))
                                                              .toString()
                                                              .toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
        waitUntil([&] { return reply->isFinished(); });
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    void setFault(const QString &name, const QJsonValue &value) { portal(QStringLiteral("/faults"), {{name, value}}); }

    /// Ends the whole program when it takes too long: nothing that follows could be believed.
    template <typename Condition>
    static void waitUntil(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 60'000))
            qFatal("A wait for the practice world did not end");
    }

    std::unique_ptr<practice::PracticeServer> server;
    QJsonObject connection;
    std::shared_ptr<HttpClient> autotaskHttp;
    std::shared_ptr<HttpClient> rmmHttp;
    std::shared_ptr<HttpClient> glueHttp;
    std::shared_ptr<HttpClient> saasHttp;
    std::shared_ptr<autotask::AutotaskClient> autotaskClient;
    std::shared_ptr<datto_rmm::DattoRmmClient> rmmClient;
    std::shared_ptr<it_glue::ItGlueClient> glueClient;
    std::unique_ptr<Loader> loader;

private:
    static QCoro::Task<void> noPause(std::chrono::milliseconds, std::stop_token) { co_return; }

    std::shared_ptr<HttpClient> http(const VendorRules &rules, VendorId vendor)
    {
        const QUrl root(part(vendor).value(QLatin1String("url")).toString());
        QUrl origin;
        origin.setScheme(root.scheme());
        origin.setHost(root.host());
        origin.setPort(root.port());
        Pacing pacing = Pacing::real();
        pacing.pause = &noPause;
        return HttpClient::create({rules,
                                   HostPolicy::practice(rules.hostPatterns, {origin}),
                                   std::make_shared<SystemClock>(),
                                   std::make_shared<Redactor>(),
                                   pacing,
                                   {}});
    }
};

} // namespace trivet::test
