// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "secrets/keychainvault.h"
#include "session/fitness.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Looks at one thing after the other, then ends the event loop.
QCoro::Task<void> look(std::shared_ptr<QList<Fitness>> seen, QString folder, VendorHttp http,
                       std::shared_ptr<const std::optional<Connection>> connection)
{
    seen->append(dataFolderFitness(folder));
    seen->append(databaseFitness());
    KeychainVault vault;
    const VaultState state = co_await vault.probe();
    seen->append(keychainFitness(state, vault.backendName()));
    QList<HostReading> hosts;
    for (const auto &[vendor, client] : http) {
        const QUrl address = openAddress(vendor, *connection);
        if (!address.isValid() || address.host().isEmpty())
            continue; // a practice world without this vendor
        Fitness network = co_await networkFitness(vendor, client, address);
        seen->append(std::move(network));
        if (const auto host = client->host())
            hosts.append(*host);
    }
    seen->append(clockFitness(hosts));
    QCoreApplication::quit();
}

QJsonObject toJson(const Fitness &one)
{
    return {{u"subject"_s, one.subject}, {u"state"_s, fitnessStateKey(one.state)}, {u"sentence"_s, one.sentence}};
}

} // namespace

int runSelfCheck(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Says whether data folder, keychain, network and clock of this computer are fit for Trivet. No credential is sent. Exit 0: all are; 1: something needs you; 2: something could not be found out."_s);
    parser.addPositionalArgument(u"self-check"_s, u"This command."_s);
    parser.addOption({u"json"_s, u"One JSON object on standard output."_s});
    parser.addOption(
        {u"connect"_s, u"Ask the vendors of this file, a line that `trivet practice` printed."_s, u"FILE"_s});
    addDataDirOption(parser);
    parseOrExit(parser, application.arguments());

    auto connection = std::make_shared<std::optional<Connection>>();
    if (parser.isSet(u"connect"_s)) {
        auto read = Connection::fromFile(parser.value(u"connect"_s));
        if (!read)
            exitWrongUsage(read.error().detail);
        *connection = std::move(*read);
    }
    const auto seen = std::make_shared<QList<Fitness>>();
    const VendorHttp http = httpFor(*connection, std::make_shared<SystemClock>());
    QMetaObject::invokeMethod(
        &application, [&] { look(seen, dataDir(parser), http, connection); }, Qt::QueuedConnection);
    QCoreApplication::exec();

    const auto has = [&seen](Fitness::State state) {
        return std::any_of(seen->begin(), seen->end(), [state](const Fitness &one) { return one.state == state; });
    };
    if (parser.isSet(u"json"_s)) {
        QJsonArray checks;
        for (const Fitness &one : *seen)
            checks.append(toJson(one));
        printJson({{u"checks"_s, checks}});
    } else {
        for (const Fitness &one : *seen)
            say(u"%1  %2  %3"_s.arg(fitnessStateKey(one.state).leftJustified(9), one.subject.leftJustified(18),
                                    one.sentence));
    }
    if (has(Fitness::State::NeedsYou))
        return SomethingNeedsYou;
    return has(Fitness::State::Unknown) ? SomethingUnread : NothingNeedsYou;
}

} // namespace trivet::app
