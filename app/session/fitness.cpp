// SPDX-License-Identifier: Apache-2.0
#include "session/fitness.h"

#include "doctor/checks.h"
#include "store/safeplace.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QDir>
#include <QSqlDatabase>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

using State = Fitness::State;

/// Readings of a tenant of 100,000 devices and its history take less.
constexpr qint64 roomWanted = 200 * 1024 * 1024;
constexpr std::chrono::seconds patience{15};

Fitness fromProblem(const QString &subject, State state, const Problem &problem)
{
    return {subject, state, describe(problem, Teller::CommandLine).text()};
}

/// The nearest folder above that is there; tenants' folders are made when the first tenant is.
QString existingAbove(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

bool takesAndGivesBack(const QString &folder)
{
    const QByteArray written("fit");
    QTemporaryFile file(folder + u"/trivet-XXXXXX"_s);
    return file.open() && file.write(written) == written.size() && file.flush() && file.seek(0) &&
           file.readAll() == written;
}

} // namespace

QString fitnessStateKey(State state)
{
    switch (state) {
    case State::Fit: return u"fit"_s;
    case State::NeedsYou: return u"needs-you"_s;
    case State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Fitness dataFolderFitness(const QString &folder)
{
    const QString subject = u"data-folder"_s;
    const QString shown = QDir::toNativeSeparators(folder);
    if (const auto place = checkedPlace(folder + u"/tenants/self-check"_s); !place)
        return fromProblem(subject, State::NeedsYou, place.error());
    const QString existing = existingAbove(QDir(folder).absolutePath());
    if (!QFileInfo(existing).isDir() || !takesAndGivesBack(existing))
        return {
            subject, State::NeedsYou,
            u"%1 takes no file. Give yourself the right to write there, or name another folder with --data-dir."_s.arg(
                shown)};
    const QStorageInfo disk(existing);
    if (!disk.isValid())
        return {subject, State::Unknown, u"How much room is left for %1 could not be found out."_s.arg(shown)};
    const QString room = QLocale().formattedDataSize(disk.bytesAvailable());
    if (disk.bytesAvailable() < roomWanted)
        return {subject, State::NeedsYou,
                u"Only %1 are left for %2. Make room for %3, or name another folder with --data-dir."_s.arg(
                    room, shown, QLocale().formattedDataSize(roomWanted))};
    return {subject, State::Fit, u"%1 can be written to; %2 are free."_s.arg(shown, room)};
}

Fitness databaseFitness()
{
    if (QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return {u"database"_s, State::Fit, u"Qt's SQLite driver is there."_s};
    return {
        u"database"_s, State::NeedsYou,
        u"Qt's SQLite driver is missing, so no tenant can be kept. Install it (libqt6sql6-sqlite on Debian and Ubuntu)."_s};
}

Fitness keychainFitness(VaultState state, const QString &backend)
{
    const QString subject = u"keychain"_s;
    switch (state) {
    case VaultState::Ready: return {subject, State::Fit, u"%1 kept a test entry and gave it back."_s.arg(backend)};
    case VaultState::Locked:
        return {subject, State::NeedsYou,
                u"%1 is locked. Unlock it, or let Trivet ask when it needs it."_s.arg(backend)};
    case VaultState::NoCollection:
        return {subject, State::NeedsYou,
                u"%1 runs, and has no keyring yet. Trivet offers to make one in step 0.1."_s.arg(backend)};
    case VaultState::Absent:
        return {
            subject, State::NeedsYou,
            u"No keychain answers, so secrets would be gone when Trivet closes. Start one (GNOME Keyring or KWallet on Linux)."_s};
    case VaultState::Unknown:
        return {subject, State::Unknown,
                u"The keychain did not keep a test entry in time. Ask again, and look whether it waits for you."_s};
    }
    Q_UNREACHABLE();
}

Fitness clockFitness(const QList<HostReading> &hosts)
{
    Inventory inventory;
    // A connection that is not safe is told of its vendor's network.
    for (const HostReading &host : hosts) {
        if (!host.problem)
            inventory.hosts.append(host);
    }
    Facts facts;
    facts.inventory = std::make_shared<const Inventory>(std::move(inventory));
    const Verdict verdict = evaluate(*findCheck(u"A19"_s), facts);
    const State state = verdict.state == VerdictState::Passed    ? State::Fit
                        : verdict.state == VerdictState::Unknown ? State::Unknown
                                                                 : State::NeedsYou;
    return {u"clock"_s, state, verdictEvidence(verdict)};
}

QUrl openAddress(VendorId vendor, const std::optional<Connection> &connection)
{
    struct Open
    {
        VendorId vendor;
        const char *host;
        const char *path;
    };
    // The first two answer without a sign-in; the others refuse it in JSON.
    static constexpr Open all[] = {
        {VendorId::Autotask, "webservices.autotask.net", "/ATServicesRest/VersionInformation"},
        {VendorId::DattoRmm, "concord-api.centrastage.net", "/api/v2/system/status"},
        {VendorId::ItGlue, "api.itglue.com", "/organizations"},
        {VendorId::DattoSaas, "api.datto.com", "/v1/saas/domains"},
    };
    const auto open =
        std::find_if(std::begin(all), std::end(all), [vendor](const Open &one) { return one.vendor == vendor; });
    QUrl url;
    if (connection) {
        url = connection->origin(vendor);
    } else {
        url.setScheme(u"https"_s);
        url.setHost(QString::fromLatin1(open->host));
    }
    url.setPath(QString::fromLatin1(open->path));
    return url;
}

QCoro::Task<Fitness> networkFitness(VendorId vendor, std::shared_ptr<HttpClient> client, QUrl address)
{
    HttpRequest request;
    request.url = address;
    request.repeat = HttpRepeat::Never;
    request.deadline = patience;
    const Result<HttpReply> reply = co_await client->send(std::move(request));
    const QString subject = "network-"_L1 + vendorKey(vendor);
    if (reply)
        co_return Fitness{subject, State::Fit, u"%1 answers at %2."_s.arg(vendorName(vendor), address.host())};
    const Problem problem = reply.error();
    const bool isOverload = problem.kind == ProblemKind::RateLimited || problem.kind == ProblemKind::VendorDown;
    State state = State::NeedsYou;
    if (isOverload)
        state = State::Unknown;
    co_return fromProblem(subject, state, problem);
}

} // namespace trivet::app
