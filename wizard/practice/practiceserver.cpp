// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceserver.h"

#include "practice/autotask/server.h"
#include "practice/datto_rmm/server.h"
#include "practice/datto_saas/server.h"
#include "practice/it_glue/records.h"
#include "practice/it_glue/server.h"
#include "practice/portals/portal.h"
#include "practice/server/certificate.h"
#include "practice/server/replaylog.h"
#include "practice/server/wire.h"
#include "practice/world/world.h"

#include <httplib.h>

#include <QRandomGenerator>

#include <array>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// One HTTP server on a free loopback port, with its accepting thread.
class Listener
{
public:
    Listener(const Certificate *certificate, World &world)
        : m_server(certificate ? std::make_unique<httplib::SSLServer>(certificate->certificate(), certificate->key())
                               : std::make_unique<httplib::Server>())
    {
        // Each kept-alive connection and each waiting answer holds a thread.
        m_server->new_task_queue = [] { return new httplib::ThreadPool(32); };
        m_server->set_tcp_nodelay(true);
        m_server->set_keep_alive_max_count(1000000);
        m_server->set_keep_alive_timeout(2);
        // Real time, as all of HTTP's; the world's is in the vendors' records.
        m_server->set_post_routing_handler([&world](const httplib::Request &, httplib::Response &response) {
            const auto guard = world.lock();
            const int ahead = world.faults.number(u"clock-skew"_s, 0);
            response.set_header("Date", httpDate(QDateTime::currentDateTimeUtc().addSecs(ahead)).toStdString());
        });
    }
    ~Listener() { stop(); }

    httplib::Server &server() { return *m_server; }
    int port() const { return m_port; }

    bool open()
    {
        m_port = m_server->bind_to_any_port("127.0.0.1");
        if (m_port <= 0)
            return false;
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
        while (!m_server->is_running())
            std::this_thread::yield();
        return true;
    }
    void stop()
    {
        m_server->stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
};

QByteArray newPortalToken()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

/// What the world was begun with; it is sown before the log is replayed.
QString leftBehindIn(const ReplayLog::Content &content)
{
    for (const ReplayLog::Entry &entry : content.entries) {
        if (entry.change.kind == "faults"_L1)
            return entry.change.values.value("left-behind"_L1).toString();
    }
    return {};
}

} // namespace

struct PracticeServer::Parts
{
    Parts(const PracticeOptions &options, std::unique_ptr<Certificate> ownCertificate)
        : certificate(std::move(ownCertificate)),
          world(options), serve{.latency = options.latency, .transport = options.transport},
          autotaskVendor(world, serve), rmmVendor(world, serve), saasVendor(world, serve), glueVendor(world, serve),
          adminPortal(world), autotask(certificate.get(), world), rmm(certificate.get(), world),
          saas(certificate.get(), world), glue(certificate.get(), world), portal(certificate.get(), world)
    {
        autotaskVendor.mount(autotask.server());
        rmmVendor.mount(rmm.server());
        saasVendor.mount(saas.server());
        glueVendor.mount(glue.server());
        adminPortal.mount(portal.server(), portalToken);
    }

    void replay(const ReplayLog::Content &content);
    QJsonObject shownSecrets();

    std::unique_ptr<Certificate> certificate; ///< null when served without TLS
    World world;
    ServeOptions serve;
    AutotaskServer autotaskVendor;
    RmmServer rmmVendor;
    SaasServer saasVendor;
    GlueServer glueVendor;
    Portal adminPortal;
    /// Of this run and not of the seed, which anybody may know.
    QByteArray portalToken = newPortalToken();
    std::unique_ptr<ReplayLog> log;
    Listener autotask;
    Listener rmm;
    Listener saas;
    Listener glue;
    Listener portal;
};

// Each change is done again at the world time at which it was done, so that the sync in between goes as it went.
void PracticeServer::Parts::replay(const ReplayLog::Content &content)
{
    for (const ReplayLog::Entry &entry : content.entries) {
        world.clock.pretend(entry.at);
        if (entry.change.kind == "portal"_L1) {
            adminPortal.perform(entry.change.target, entry.change.values);
        } else if (entry.change.kind == "faults"_L1) {
            adminPortal.faults(entry.change.values);
        } else if (entry.change.kind == "dattoRmm"_L1) {
            rmmVendor.replay(entry.change.target.section(u' ', 0, 0), entry.change.target.section(u' ', 1),
                             entry.change.values);
        } else if (entry.change.kind == "itGlue"_L1) {
            glueVendor.replay(entry.change.target.section(u' ', 0, 0), entry.change.target.section(u' ', 1),
                              entry.change.values);
        } else if (entry.change.kind == "dattoSaas"_L1) {
            saasVendor.replay(entry.change.target.section(u' ', 0, 0), entry.change.target.section(u' ', 1),
                              entry.change.values);
        } else {
            const auto guard = world.lock();
            Table &table = world.autotask(entry.change.target);
            if (entry.change.values.isEmpty())
                table.remove(entry.change.id);
            else
                table.put(entry.change.id, entry.change.values);
        }
    }
    world.clock.resumeAt(content.resumeAt);
}

PracticeServer::PracticeServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PracticeServer::~PracticeServer()
{
    stop();
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(const PracticeOptions &wanted)
{
    PracticeOptions options = wanted;
    for (auto fault = options.faults.begin(); fault != options.faults.end(); ++fault) {
        if (!faultNames().contains(fault.key()))
            return fail({.kind = ProblemKind::Input, .detail = u"There is no fault of this name: "_s + fault.key()});
    }
    if (const QString wrong = impossibleSize(options); !wrong.isEmpty())
        return fail({.kind = ProblemKind::Input, .detail = wrong});

    ReplayLog::Content content;
    if (!options.replayLog.isEmpty()) {
        auto read = ReplayLog::read(options.replayLog);
        if (!read)
            return fail(read.error());
        content = std::move(*read);
    }
    if (!content.options.isEmpty()) {
        options.seed = static_cast<quint64>(content.options.value("seed"_L1).toInteger());
        options.devices = content.options.value("devices"_L1).toInt();
        options.companies = content.options.value("companies"_L1).toInt();
        options.saasClients = content.options.value("saasClients"_L1).toInt(-1);
        options.stage = stageFromKey(content.options.value("stage"_L1).toString()).value_or(Stage::Fresh);
        if (const QString left = leftBehindIn(content); !left.isEmpty())
            options.faults.insert(u"left-behind"_s, left);
        options.start = QDateTime::fromString(content.options.value("start"_L1).toString(), Qt::ISODateWithMs).toUTC();
        if (const QString wrong = impossibleSize(options); !wrong.isEmpty() || !options.start.isValid())
            return fail({.kind = ProblemKind::Storage, .detail = options.replayLog + u": damaged. "_s + wrong});
    }
    std::unique_ptr<Certificate> certificate;
    if (options.transport == Transport::Tls) {
        certificate = std::make_unique<Certificate>();
        if (!certificate->isValid())
            return fail({.kind = ProblemKind::Internal, .detail = u"OpenSSL made no certificate."_s});
    }
    auto parts = std::make_unique<Parts>(options, std::move(certificate));
#ifdef __GLIBC__
    malloc_trim(0); // what making the world took and the world does not need
#endif
    if (!options.replayLog.isEmpty()) {
        if (!content.options.isEmpty())
            parts->replay(content);
        parts->log = std::make_unique<ReplayLog>(options.replayLog);
        if (!parts->log->open() || !parts->log->begin(options, parts->world.clock))
            return fail({.kind = ProblemKind::Storage, .detail = options.replayLog + u": "_s + parts->log->error()});
        parts->world.onChange = [log = parts->log.get(), world = &parts->world](const WorldChange &change) {
            log->note(world->now(), change);
        };
        // As a change of its own, so that a later run without these options still goes the same way.
        QJsonObject lasting;
        for (auto fault = options.faults.begin(); fault != options.faults.end(); ++fault)
            lasting.insert(fault.key(), fault.value());
        if (content.options.isEmpty())
            parts->adminPortal.faults(lasting);
    }
    for (Listener *listener : {&parts->autotask, &parts->rmm, &parts->saas, &parts->glue, &parts->portal}) {
        if (!listener->open())
            return fail({.kind = ProblemKind::Internal, .detail = u"No free port on 127.0.0.1."_s});
    }
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(parts)));
}

/// The secrets that the portals have shown so far, by the answers they are pasted into: users and key pairs that the
/// admin made. The log keeps none of them (ARCHITECTURE.md, decision 11); the seed makes the same ones again.
QJsonObject PracticeServer::Parts::shownSecrets()
{
    QJsonObject shown;
    for (const AutotaskUser &user : world.autotaskUsers) {
        if (user.resourceId == world.integrationUserId)
            shown.insert(u"rmm-user-secret"_s, user.secret);
        if (user.resourceId == world.glueIntegration.userId)
            shown.insert(u"itglue-user-secret"_s, user.secret);
    }
    if (!world.rmm.otherKeyPairs.isEmpty()) {
        shown.insert(u"itglue-rmm-api-key"_s, world.rmm.otherKeyPairs.last().apiKey);
        shown.insert(u"itglue-rmm-api-secret-key"_s, world.rmm.otherKeyPairs.last().apiSecretKey);
    }
    return shown;
}

QJsonObject PracticeServer::connection() const
{
    const auto guard = m_parts->world.lock();
    const World &world = m_parts->world;
    const QString scheme = m_parts->certificate ? u"https"_s : u"http"_s;
    const auto origin = [&](const Listener &listener) {
        return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(listener.port());
    };
    const AutotaskUser &own = world.autotaskUsers.front();
    QJsonObject line{
        {u"autotask"_s, QJsonObject{{u"url"_s, origin(m_parts->autotask) + u"/ATServicesRest/"_s},
                                    {u"userName"_s, own.userName},
                                    {u"secret"_s, own.secret},
                                    {u"apiIntegrationCode"_s, own.trackingCode}}},
        {u"dattoRmm"_s, QJsonObject{{u"url"_s, origin(m_parts->rmm)},
                                    {u"apiKey"_s, world.rmm.apiKey},
                                    {u"apiSecretKey"_s, world.rmm.apiSecretKey}}},
        {u"itGlue"_s, QJsonObject{{u"url"_s, origin(m_parts->glue)}, {u"apiKey"_s, world.glue.apiKey}}},
        {u"dattoSaas"_s, QJsonObject{{u"url"_s, origin(m_parts->saas)},
                                     {u"publicKey"_s, world.saas.publicKey},
                                     {u"secretKey"_s, world.saas.secretKey}}},
        {u"portal"_s, QJsonObject{{u"url"_s, origin(m_parts->portal)},
                                  {u"token"_s, QString::fromLatin1(m_parts->portalToken)},
                                  {u"shown"_s, m_parts->shownSecrets()}}},
        {u"hosts"_s, QJsonObject{{u"autotask"_s, u"webservices5.autotask.net"_s},
                                 {u"autotaskWeb"_s, u"ww5.autotask.net"_s},
                                 {u"dattoRmm"_s, world.rmm.platform + u"-api.centrastage.net"_s},
                                 {u"itGlue"_s, glueApiHost(world.glue)},
                                 {u"itGlueWeb"_s, glueWebAddress(world.glue).section(u'/', -1)},
                                 {u"dattoSaas"_s, u"api.datto.com"_s}}},
        {u"practice"_s, QJsonObject{{u"now"_s, world.clock.now().toString(Qt::ISODateWithMs)},
                                    {u"speed"_s, world.clock.speed()},
                                    {u"seed"_s, static_cast<qint64>(world.options.seed)}}},
    };
    if (m_parts->certificate)
        line.insert(u"tls"_s, QJsonObject{{u"certificate"_s, QString::fromLatin1(m_parts->certificate->pem())}});
    return line;
}

QJsonArray PracticeServer::truth() const
{
    const auto guard = m_parts->world.lock();
    return truthJson(m_parts->world.planted);
}

void PracticeServer::stop()
{
    m_parts->world.stop();
    for (Listener *listener : {&m_parts->autotask, &m_parts->rmm, &m_parts->saas, &m_parts->glue, &m_parts->portal})
        listener->stop();
}

} // namespace trivet::practice
