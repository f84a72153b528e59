// SPDX-License-Identifier: Apache-2.0
#include "commands/readings.h"

#include "commands/options.h"
#include "core/spawn.h"
#include "secrets/keychainvault.h"
#include "session/survey.h"
#include "session/tenantsession.h"
#include "store/tenantcatalog.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

struct Source
{
    std::optional<Connection> connection;
    std::unique_ptr<TenantStore> store;
};

Result<Source> sourceOf(const QCommandLineParser &parser)
{
    Source source;
    if (parser.isSet(u"connect"_s)) {
        auto connection = Connection::fromFile(parser.value(u"connect"_s));
        if (!connection)
            exitWrongUsage(connection.error().detail);
        source.connection = std::move(*connection);
        return source;
    }
    const auto info = TenantCatalog(dataDir(parser)).find(parser.value(u"tenant"_s));
    if (!info)
        return fail(info.error());
    auto store = TenantStore::open(info->path, OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    source.store = std::move(*store);
    return source;
}

/// The tenant's secrets out of the keychain, one after the other.
QCoro::Task<Result<std::map<AnswerId, Secret>>> secretsOf(const TenantStore *store, Vault *vault)
{
    std::map<AnswerId, Secret> secrets;
    for (const AnswerSpec &spec : answerSpecs()) {
        const bool isHeld = spec.isSecret && store->secretMark(spec.id);
        if (!isHeld)
            continue;
        Result<Secret> secret = co_await vault->read(store->info().id.toString(QUuid::WithoutBraces), spec.id);
        if (!secret)
            co_return fail(secret.error());
        secrets.emplace(spec.id, std::move(*secret));
    }
    co_return secrets;
}

QCoro::Task<void> survey(Source *source, InventorySource *inventory, Survey *run, std::optional<Problem> *problem)
{
    QMap<AnswerId, QString> values;
    std::map<AnswerId, Secret> secrets;
    if (source->connection) {
        values = source->connection->values;
        secrets = std::move(source->connection->secrets);
    } else {
        values = source->store->answers().values;
        KeychainVault vault;
        auto held = co_await secretsOf(source->store.get(), &vault);
        if (!held) {
            *problem = held.error();
            QCoreApplication::quit();
            co_return;
        }
        secrets = std::move(*held);
    }
    for (const AccountId account : allAccounts) {
        std::map<AnswerId, Secret> copies;
        for (const auto &[id, secret] : secrets)
            copies.emplace(id, secret.clone());
        inventory->setCredentials(account, values, std::move(copies));
    }
    run->start();
}

Facts factsOf(const Source &source, const std::shared_ptr<const Inventory> &inventory, const QDateTime &now)
{
    Facts facts;
    facts.now = now;
    // The key was used in this very run.
    if (inventory->signIn(AccountId::ItGlue).outcome == SignIn::Outcome::Accepted)
        facts.itGlueLastUsed = now;
    if (source.store) {
        facts.answers = source.store->answers();
        facts.mapping = source.store->mapping();
        facts.confirmations = source.store->confirmations();
        facts.saasDecisions = source.store->saasDecisions();
        facts.samples = source.store->samples(u"autotask-rmm"_s);
        facts.glueSamples = source.store->samples(u"autotask-itglue"_s);
        facts.rmmGlueSamples = source.store->samples(u"rmm-itglue"_s);
    } else {
        facts.answers.values = source.connection->values;
    }
    auto read = std::make_shared<Inventory>(*inventory);
    read->customerType = facts.answers.value(AnswerId::CustomerType);
    facts.inventory = std::move(read);
    for (const Confirmation &confirmation : std::as_const(facts.confirmations)) {
        if (confirmation.checkId == "C09"_L1)
            facts.mapDevicesOnAt = confirmation.at;
    }
    return facts;
}

} // namespace

bool isAsked(const CheckSpec &spec, const Readings &readings)
{
    return !readings.isPracticeConnection || spec.basis == CheckSpec::Basis::Vendors;
}

void addSourceOptions(QCommandLineParser &parser)
{
    addDataDirOption(parser);
    parser.addOption({u"tenant"_s, u"A tenant of the wizard, by name."_s, u"NAME"_s});
    parser.addOption({u"connect"_s, u"The line that trivet practice printed, in a file."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"One JSON object on standard output."_s});
}

Result<Readings> readEverything(const QCommandLineParser &parser)
{
    if (parser.isSet(u"connect"_s) == parser.isSet(u"tenant"_s))
        exitWrongUsage(u"Give either --tenant or --connect."_s);
    auto source = sourceOf(parser);
    if (!source)
        return fail(source.error());

    const auto clock = clockFor(source->connection);
    const VendorHttp http = httpFor(source->connection, clock);
    const std::unique_ptr<Loader> loader = loaderFor(http);
    Survey run(*loader);
    QObject::connect(&run, &Survey::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);

    QElapsedTimer watch;
    watch.start();
    std::optional<Problem> problem;
    const bool isPractice = source->connection.has_value();
    spawn(survey(&*source, loader.get(), &run, &problem));
    if (!problem)
        QCoreApplication::exec();
    if (problem)
        return fail(*problem);

    Readings readings{.facts = factsOf(*source, loader->snapshot(), clock->now()), .isPracticeConnection = isPractice};
    for (const auto &[vendor, client] : http)
        readings.traffic.insert(vendor, client->traffic());
    if (source->store) {
        readings.handover = {.tenant = source->store->info().name, .isPractice = source->store->info().isPractice,
                             .passedAt = source->store->passedSteps(), .waivers = source->store->waivers()};
    } else {
        //: Title of the report on a practice world
        readings.handover = {.tenant = QCoreApplication::translate("Readings", "Practice world"), .isPractice = true};
    }
    readings.seconds = static_cast<double>(watch.elapsed()) / 1000.0;
    return readings;
}

} // namespace trivet::app
