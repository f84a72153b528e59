// SPDX-License-Identifier: Apache-2.0
#include "session/applicationtenants.h"
#include "core/background.h"
#include "logging.h"
#include "session/forgettenant.h"
#include "session/handover.h"
#include "session/supporttext.h"

#include "core/spawn.h"
#include "practice/practiceserver.h"
#include "secrets/keychainvault.h"
#include "secrets/sessionvault.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

QJsonObject toJson(const practice::PracticeOptions &options)
{
    QJsonObject faults;
    for (auto fault = options.faults.cbegin(); fault != options.faults.cend(); ++fault)
        faults.insert(fault.key(), fault.value());
    return {{u"devices"_s, options.devices},
            {u"companies"_s, options.companies},
            {u"saasClients"_s, options.saasClients},
            {u"speed"_s, options.speed},
            {u"stage"_s, practice::stageKey(options.stage)},
            {u"start"_s, options.start.toString(Qt::ISODateWithMs)},
            {u"faults"_s, faults}};
}

practice::PracticeOptions fromStore(const PracticeWorld &world)
{
    practice::PracticeOptions options;
    options.seed = world.seed;
    options.devices = world.options["devices"_L1].toInt(options.devices);
    options.companies = world.options["companies"_L1].toInt(options.companies);
    options.saasClients = world.options["saasClients"_L1].toInt(options.saasClients);
    options.speed = world.options["speed"_L1].toDouble(1.0);
    options.start = QDateTime::fromString(world.options["start"_L1].toString(), Qt::ISODateWithMs);
    options.replayLog = world.logPath;
    using practice::Stage;
    for (const Stage stage : {Stage::Fresh, Stage::RmmLinked, Stage::ItGlueLinked, Stage::Complete, Stage::Messy}) {
        if (practice::stageKey(stage) == world.options["stage"_L1].toString())
            options.stage = stage;
    }
    const QJsonObject faults = world.options["faults"_L1].toObject();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        options.faults.insert(fault.key(), fault.value().toString());
    return options;
}

struct StartedWorld
{
    std::shared_ptr<practice::PracticeServer> server;
    std::optional<Problem> problem;
};

StartedWorld startServer(const practice::PracticeOptions &options)
{
    auto server = practice::PracticeServer::start(options);
    if (!server)
        return {nullptr, server.error()};
    return {std::shared_ptr<practice::PracticeServer>(std::move(*server)), std::nullopt};
}

/// Whether this practice tenant's secrets were put into the keychain, as a rehearsal can be told to do.
bool isInKeychain(const TenantStore &store)
{
    const QList<AnswerSpec> &specs = answerSpecs();
    return std::any_of(specs.begin(), specs.end(), [&store](const AnswerSpec &spec) {
        const auto mark = store.secretMark(spec.id);
        return mark && mark->isSaved;
    });
}

/// Never within the call: who asked may not be ready to hear it, and a program that is told to end before it runs goes on.
void answer(QObject *context, const Tenants::Opened &done, const Result<OpenTenant> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

void answerDone(QObject *context, const Tenants::Done &done, const Result<void> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

using LastAct = std::function<Result<void>(const TenantInfo &)>;

QCoro::Task<void> forgetThen(TenantInfo info, QPointer<QObject> context, Tenants::Done done, LastAct act)
{
    Result<void> result = co_await forgetSecretsOf(info, std::make_shared<KeychainVault>());
    if (result)
        result = act(info);
    if (context)
        answerDone(context, done, result);
}

QCoro::Task<void> writeQuietly(Vault *vault, QString tenant, AnswerId id, Secret secret)
{
    co_await vault->write(std::move(tenant), id, std::move(secret));
}

} // namespace

ApplicationTenants::ApplicationTenants(QString dataDir, PracticeSetup practice, OpenMode mode)
    : m_catalog(std::move(dataDir)), m_practice(std::move(practice)), m_mode(mode)
{
}

ApplicationTenants::~ApplicationTenants() = default;

QList<TenantRow> ApplicationTenants::recent() const
{
    QList<TenantRow> rows;
    const auto infos = m_catalog.list();
    for (const TenantInfo &info : infos) {
        rows.append({.id = info.id.toString(QUuid::WithoutBraces),
                     .name = info.name,
                     .isPractice = info.isPractice,
                     .linkState = info.linkState,
                     .passedSteps = info.passedSteps,
                     .totalSteps = info.totalSteps,
                     .currentStep = info.currentStep,
                     .lastSaved = info.lastSaved,
                     .problem = info.problem,
                     .links = lastKnownLinks(info.links, info.lastSaved)});
    }
    return rows;
}

std::optional<TenantRow> ApplicationTenants::practiceTenant() const
{
    for (const TenantRow &row : recent()) {
        if (row.isPractice)
            return row;
    }
    return std::nullopt;
}

Result<QString> ApplicationTenants::idOf(const QString &name) const
{
    const auto found = m_catalog.find(name);
    if (!found)
        return fail(found.error());
    return found->id.toString(QUuid::WithoutBraces);
}

void ApplicationTenants::open(const QString &id, QObject *context, Opened done)
{
    const auto infos = m_catalog.list();
    for (const TenantInfo &info : infos) {
        if (info.id == QUuid::fromString(id)) {
            openInfo(info, context, std::move(done));
            return;
        }
    }
    answer(context, done, fail({.kind = ProblemKind::NotFound}));
}

void ApplicationTenants::createLive(const QString &name, QObject *context, Opened done)
{
    const auto info = m_catalog.create(name, TenantKind::Live);
    if (!info)
        answer(context, done, fail(info.error()));
    else
        openInfo(*info, context, std::move(done));
}

void ApplicationTenants::createPractice(QObject *context, Opened done)
{
    // A second practice tenant is told from the first by a number.
    QString name = tr("Sample MSP");
    Result<TenantInfo> info = m_catalog.create(name, TenantKind::Practice);
    for (int number = 2; !info && info.error().kind == ProblemKind::Input && number < 100; ++number)
        info = m_catalog.create(tr("Sample MSP %1").arg(number), TenantKind::Practice);
    if (!info) {
        answer(context, done, fail(info.error()));
        return;
    }
    auto store = TenantStore::open(info->path, OpenMode::ReadWrite);
    if (!store) {
        answer(context, done, fail(store.error()));
        return;
    }
    practice::PracticeOptions options = m_practice.options;
    if (!options.start.isValid())
        options.start = QDateTime::currentDateTimeUtc();
    const auto kept = (*store)->setPracticeWorld({.seed = static_cast<quint32>(options.seed),
                                                  .options = toJson(options),
                                                  .logPath = info->path + "/world.log"_L1});
    if (!kept) {
        answer(context, done, fail(kept.error()));
        return;
    }
    startWorld(std::move(*store), context, std::move(done));
}

void ApplicationTenants::openInfo(const TenantInfo &info, QObject *context, Opened done)
{
    // Also where the list says it cannot be: opening keeps a damaged file under another name, as the sentence tells.
    auto store = TenantStore::open(info.path, m_mode);
    if (!store) {
        answer(context, done, fail(info.problem.value_or(store.error())));
        return;
    }
    if (info.isPractice) {
        startWorld(std::move(*store), context, std::move(done));
        return;
    }
    TenantSession::Parts parts;
    parts.store = std::move(*store);
    parts.vault = std::make_unique<KeychainVault>();
    parts.otherTenants = [this, own = info.id] { return accountsOfOthers(own); };
    finish(std::move(parts), context, std::move(done));
}

/// Of the live tenants beside this one; those that cannot be read say nothing.
QList<TenantAccounts> ApplicationTenants::accountsOfOthers(const QUuid &own) const
{
    QList<TenantAccounts> others;
    const auto infos = m_catalog.list();
    for (const TenantInfo &info : infos) {
        if (!info.isPractice && info.id != own && !info.problem)
            others.append({info.name, info.accounts});
    }
    return others;
}

void ApplicationTenants::startWorld(std::unique_ptr<TenantStore> store, QObject *context, Opened done)
{
    auto parts = std::make_shared<TenantSession::Parts>();
    parts->store = std::move(store);
    if (m_practice.secretsIn == PracticeSetup::SecretsIn::Keychain || isInKeychain(*parts->store))
        parts->vault = std::make_unique<KeychainVault>();
    else
        parts->vault = std::make_unique<SessionVault>();
    if (m_practice.connection) {
        parts->connection = m_practice.connection->clone();
        finish(std::move(*parts), context, std::move(done));
        return;
    }
    // Seeding and replaying a large world takes seconds; the window stays alive meanwhile.
    const practice::PracticeOptions options = fromStore(parts->store->practiceWorld().value_or(PracticeWorld{}));
    auto *watcher = new QFutureWatcher<StartedWorld>(this);
    connect(watcher, &QFutureWatcherBase::finished, context, [this, watcher, parts, context, done = std::move(done)] {
        const StartedWorld started = watcher->result();
        watcher->deleteLater();
        if (started.problem) {
            answer(context, done, fail(*started.problem));
            return;
        }
        parts->world = started.server;
        auto connection = Connection::fromJson(started.server->connection());
        if (!connection) {
            answer(context, done, fail(connection.error()));
            return;
        }
        parts->connection = std::move(*connection);
        finish(std::move(*parts), context, done);
    });
    watcher->setFuture(runInBackground(startServer, options));
}

/// A session vault is empty after a restart. Trivet's own keys of a practice world are no secret to this program, so a
/// practice tenant goes on where it was left.
void ApplicationTenants::refillPracticeVault(const TenantSession::Parts &parts)
{
    const QString tenant = parts.store->info().id.toString(QUuid::WithoutBraces);
    for (const auto &[id, secret] : parts.connection->secrets) {
        if (parts.store->secretMark(id) && !parts.vault->isPersistent())
            spawn(writeQuietly(parts.vault.get(), tenant, id, secret.clone()));
    }
}

void ApplicationTenants::finish(TenantSession::Parts parts, QObject *context, Opened done)
{
    if (parts.connection)
        refillPracticeVault(parts);
    m_session = std::make_unique<TenantSession>(std::move(parts));
    Guide *guide = &m_session->guide();
    connect(
        guide, &Guide::started, context,
        [this, done = std::move(done)] {
            OpenTenant opened{.id = m_session->store().info().id.toString(QUuid::WithoutBraces),
                              .guide = &m_session->guide(),
                              .changes = &m_session->changes()};
            for (const LinkId link : {LinkId::AutotaskRmm, LinkId::AutotaskItGlue, LinkId::RmmItGlue})
                opened.monitors.insert(link, m_session->monitor(link));
            done(opened);
        },
        Qt::SingleShotConnection);
    guide->start();
}

void ApplicationTenants::close()
{
    m_session.reset();
}

std::optional<TenantInfo> ApplicationTenants::infoOf(const QString &id) const
{
    const auto infos = m_catalog.list();
    for (const TenantInfo &info : infos) {
        if (info.id == QUuid::fromString(id))
            return info;
    }
    return std::nullopt;
}

Result<void> ApplicationTenants::rename(const QString &id, const QString &name)
{
    return m_catalog.rename(QUuid::fromString(id), name);
}

void ApplicationTenants::forgetSecrets(const QString &id, QObject *context, Done done)
{
    if (const auto info = infoOf(id))
        spawn(forgetThen(*info, context, std::move(done), [](const TenantInfo &) { return Result<void>(); }));
    else
        answerDone(context, done, fail({.kind = ProblemKind::NotFound}));
}

void ApplicationTenants::forget(const QString &id, QObject *context, Done done)
{
    if (const auto info = infoOf(id))
        spawn(forgetThen(*info, context, std::move(done),
                         [catalog = m_catalog](const TenantInfo &gone) mutable { return catalog.forget(gone.id); }));
    else
        answerDone(context, done, fail({.kind = ProblemKind::NotFound}));
}

QString ApplicationTenants::folder(const QString &id) const
{
    const auto infos = m_catalog.list();
    for (const TenantInfo &info : infos) {
        if (info.id == QUuid::fromString(id))
            return info.path;
    }
    return m_catalog.dataDir();
}

Result<void> ApplicationTenants::writeReport(const QString &path)
{
    if (!m_session)
        return fail({.kind = ProblemKind::NotFound});
    Handover handover = handoverOf(m_session->guide());
    handover.changes = m_session->changes().history();
    return writeHandover(path, handover);
}

QString ApplicationTenants::supportText() const
{
    return app::supportText(m_session ? &m_session->guide() : nullptr, recentLog());
}

QUrl ApplicationTenants::portalAddress(VendorId vendor) const
{
    return m_session ? m_session->portalAddress(vendor) : QUrl();
}

void ApplicationTenants::doInPortal(const QString &slug, QObject *context, PortalDone done)
{
    if (m_session && m_session->portal())
        m_session->portal()->doStep(slug, context, std::move(done));
}

bool ApplicationTenants::isInPortal() const
{
    return m_session && m_session->portal() && m_session->portal()->isAtWork();
}

} // namespace trivet::app
