// SPDX-License-Identifier: Apache-2.0
#include "commands/readings.h"

#include "commands/options.h"
#include "core/timetext.h"
#include "guide/engine/guide.h"
#include "guide/engine/tenantfacts.h"
#include "session/applicationtenants.h"
#include "session/survey.h"
#include "session/tenantsession.h"
#include "store/tenantcatalog.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Runs what has to happen inside the event loop, until `finish` of this object ends the loop.
class Wait
{
public:
    template <typename Begin>
    void during(Begin begin)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), begin, Qt::QueuedConnection);
        QCoreApplication::exec();
    }
    static void finish()
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

/// A hold that a command may wait out; a scheduler would rather hear of a longer one.
constexpr std::chrono::minutes longestWait{6};

/// Asks again after each hold that ends soon, and says so; a longer one is told and left.
void waitOutHolds(const Survey &survey, const std::function<void()> &again)
{
    for (int tries = 0; tries < 3; ++tries) {
        const auto until = survey.heldUntil();
        if (!until)
            return;
        const std::chrono::milliseconds left{QDateTime::currentDateTimeUtc().msecsTo(*until)};
        const QString when = momentText(until->toLocalTime());
        QTextStream error(stderr);
        if (left > longestWait) {
            //: Command line; %1 is a date and time
            error << QCoreApplication::translate("Readings", "Rate limited until %1; what was not read is unknown.")
                         .arg(when)
                  << Qt::endl;
            return;
        }
        //: Command line; %1 is a date and time
        error << QCoreApplication::translate("Readings", "Rate limited until %1; waiting.").arg(when) << Qt::endl;
        QTimer::singleShot(std::max(left, std::chrono::milliseconds{0}) + std::chrono::seconds(1),
                           QCoreApplication::instance(), again);
        QCoreApplication::exec();
    }
}

void giveValues(InventorySource &source, const Connection &connection)
{
    for (const AccountId account : allAccounts) {
        std::map<AnswerId, Secret> copies;
        for (const auto &[id, secret] : connection.secrets)
            copies.emplace(id, secret.clone());
        source.setCredentials(account, connection.values, std::move(copies));
    }
}

Result<Readings> readPracticeWorld(const QString &connectFile)
{
    auto connection = Connection::fromFile(connectFile);
    if (!connection)
        exitWrongUsage(connection.error().detail);
    const std::optional<Connection> source = std::move(*connection);
    const auto clock = clockFor(source);
    const VendorHttp http = httpFor(source, clock);
    const auto loader = std::make_unique<Loader>(vendorsFor(http));
    giveValues(*loader, *source);
    Survey survey(*loader);
    QObject::connect(&survey, &Survey::finished, &survey, &Wait::finish);
    Wait().during([&survey] { survey.signInAndRead(); });
    waitOutHolds(survey, [&survey] { survey.signInAndRead(); });

    Readings readings{.isPracticeConnection = true, .traffic = trafficOf(http)};
    readings.facts.answers.values = source->values;
    setMoment(readings.facts, loader->snapshot(), OwnHealth{}, clock->now());
    //: Title of the report on a practice world
    readings.handover = {.tenant = QCoreApplication::translate("Readings", "Practice world"), .isPractice = true};
    return readings;
}

/// Why a secret that this tenant holds cannot be had, if one cannot.
std::optional<Problem> missingSecret(const Guide &guide)
{
    constexpr std::pair<OwnHealth::Vault, ProblemKind> closed[] = {
        {OwnHealth::Vault::Locked, ProblemKind::KeychainLocked},
        {OwnHealth::Vault::Denied, ProblemKind::KeychainDenied},
        {OwnHealth::Vault::Absent, ProblemKind::KeychainNone},
        {OwnHealth::Vault::TimedOut, ProblemKind::KeychainTimeout},
    };
    const QList<AnswerSpec> &specs = answerSpecs();
    const auto lacks = [&guide](const AnswerSpec &spec) {
        const SecretState state = guide.inputs().secretState(spec.id);
        return spec.isSecret && state != SecretState::Empty && state != SecretState::Saved &&
               state != SecretState::MemoryOnly;
    };
    const bool wantsAny = std::any_of(specs.begin(), specs.end(), [&guide](const AnswerSpec &spec) {
        return spec.isSecret && guide.inputs().secretState(spec.id) != SecretState::Empty;
    });
    for (const auto &[health, kind] : closed) {
        if (wantsAny && guide.inputs().vaultHealth() == health)
            return Problem{.kind = kind};
    }
    if (std::any_of(specs.begin(), specs.end(), lacks))
        return Problem{.kind = ProblemKind::KeychainNotFound};
    return std::nullopt;
}

QMap<DataSetId, QDateTime> keptSince(const Inventory &inventory)
{
    QMap<DataSetId, QDateTime> kept;
    for (const DataSetId set : allDataSets()) {
        if (const Inventory::Reading reading = inventory.reading(set); reading.isKept)
            kept.insert(set, reading.asOf);
    }
    return kept;
}

/// What could not be read again says nothing of now; a command tells nothing else.
void forgetKept(Facts &facts)
{
    auto inventory = std::make_shared<Inventory>(*facts.inventory);
    for (const DataSetId set : allDataSets()) {
        visitDataSet(*inventory, set, []<typename Row>(DataSet<Row> &data) {
            if (data.isKept)
                data = DataSet<Row>{{}, {}, false, data.problem};
        });
    }
    for (SignIn &signIn : inventory->signIns) {
        if (signIn.isKept)
            signIn = SignIn();
    }
    facts.inventory = inventory;
}

Result<Readings> readTenant(ApplicationTenants &tenants, const QString &id)
{
    std::optional<Problem> problem;
    std::unique_ptr<Survey> survey;
    QMap<DataSetId, QDateTime> kept;
    QObject context;
    // Reviewing asks for everything: each account whose values were not refused before is signed in once.
    const auto askForEverything = [&] {
        for (const ChapterSpec &chapter : guideChapters()) {
            for (const StepSpec &step : chapter.steps) {
                if (step.page == PageKind::Review)
                    tenants.session()->guide().checkAgain(step.slug);
            }
        }
        survey->read();
    };
    const auto opened = [&](const Result<OpenTenant> &tenant) {
        problem = tenant ? missingSecret(*tenant->guide) : tenant.error();
        if (problem) {
            Wait::finish();
            return;
        }
        kept = keptSince(*tenants.session()->source().snapshot());
        survey = std::make_unique<Survey>(tenants.session()->source());
        QObject::connect(survey.get(), &Survey::finished, &context, &Wait::finish);
        askForEverything();
    };
    Wait().during([&] { tenants.open(id, &context, opened); });
    if (problem)
        return fail(*problem);
    waitOutHolds(*survey, askForEverything);

    const Guide &guide = tenants.session()->guide();
    Facts facts = guide.facts();
    forgetKept(facts);
    return Readings{.facts = facts,
                    .traffic = tenants.session()->traffic(),
                    .history = guide.history(),
                    .keptSince = kept,
                    .handover = {.tenant = guide.tenantName(),
                                 .isPractice = guide.isPractice(),
                                 .passedAt = guide.place().passedAt(),
                                 .waivers = guide.confirmations().waivers(),
                                 .changes = tenants.session()->changes().history()}};
}

Result<QString> tenantId(const QString &dataDir, const QString &name)
{
    const auto info = TenantCatalog(dataDir).find(name);
    if (!info)
        return fail(info.error());
    return info->id.toString(QUuid::WithoutBraces);
}

/// A practice world served elsewhere, with a tenant of its own for the journal: the one that is there, else a new one.
Result<Readings> readWorldOfTenant(ApplicationTenants &tenants, const Connection &connection)
{
    std::optional<Problem> problem;
    QObject context;
    const auto opened = [&](const Result<OpenTenant> &tenant) {
        if (!tenant)
            problem = tenant.error();
        Wait::finish();
    };
    const auto earlier = tenants.practiceTenant();
    Wait().during([&] {
        if (earlier)
            tenants.open(earlier->id, &context, opened);
        else
            tenants.createPractice(&context, opened);
    });
    if (problem)
        return fail(*problem);
    TenantSession &session = *tenants.session();
    giveValues(session.source(), connection);
    Survey survey(session.source());
    QObject::connect(&survey, &Survey::finished, &survey, &Wait::finish);
    Wait().during([&survey] { survey.signInAndRead(); });
    waitOutHolds(survey, [&survey] { survey.signInAndRead(); });

    Readings readings{.isPracticeConnection = true, .traffic = session.traffic()};
    readings.facts.answers.values = connection.values;
    setMoment(readings.facts, session.source().snapshot(), OwnHealth{}, connection.worldNow());
    return readings;
}

void checkSource(const QCommandLineParser &parser)
{
    if (parser.isSet(u"connect"_s) == parser.isSet(u"tenant"_s))
        exitWrongUsage(u"Give either --tenant or --connect."_s);
}

} // namespace

bool isAsked(const CheckSpec &spec, const Readings &readings)
{
    return !readings.isPracticeConnection || spec.basis == CheckSpec::Basis::Vendors;
}

QStringList unreadWords(const Inventory &inventory)
{
    QStringList lines;
    bool isAnybodyAsked = false;
    for (const AccountId account : allAccounts) {
        const SignIn &signIn = inventory.signIn(account);
        isAnybodyAsked = isAnybodyAsked || signIn.outcome != SignIn::Outcome::NotTried;
        if (signIn.outcome == SignIn::Outcome::NotTried || signIn.outcome == SignIn::Outcome::Accepted)
            continue;
        const Problem unnamed{.kind = ProblemKind::Credentials, .vendor = accountVendor(account)};
        lines << u"%1: %2"_s.arg(accountKey(account),
                                 describe(signIn.problem.value_or(unnamed), Teller::CommandLine).text());
    }
    for (const DataSetId set : allDataSets()) {
        if (inventory.signIn(dataSetAccount(set)).outcome != SignIn::Outcome::Accepted)
            continue; // its account's line says why
        const Inventory::Reading reading = inventory.reading(set);
        if (reading.problem)
            lines << u"%1: %2"_s.arg(dataSetKey(set), describe(*reading.problem, Teller::CommandLine).text());
        else if (reading.asOf.isValid() && !reading.isWhole)
            //: %1 is the key of a list, like "rmm.devices"
            lines << QCoreApplication::translate("Readings",
                                                 "%1: Only part of the records arrived. Run the command again.")
                         .arg(dataSetKey(set));
    }
    if (!isAnybodyAsked)
        lines << QCoreApplication::translate("Readings", "Nothing was read: there are no values to sign in with.");
    return lines;
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
    checkSource(parser);
    QElapsedTimer watch;
    watch.start();
    Result<Readings> readings;
    if (parser.isSet(u"connect"_s)) {
        readings = readPracticeWorld(parser.value(u"connect"_s));
    } else {
        ApplicationTenants tenants(dataDir(parser), {}, OpenMode::ReadOnly);
        const Result<QString> id = tenantId(dataDir(parser), parser.value(u"tenant"_s));
        readings = id ? readTenant(tenants, *id) : fail(id.error());
    }
    if (readings)
        readings->seconds = static_cast<double>(watch.elapsed()) / 1000.0;
    return readings;
}

Result<Writable> readToWrite(const QCommandLineParser &parser)
{
    checkSource(parser);
    PracticeSetup practice;
    if (parser.isSet(u"connect"_s)) {
        auto connection = Connection::fromFile(parser.value(u"connect"_s));
        if (!connection)
            exitWrongUsage(connection.error().detail);
        if (!parser.isSet(u"data-dir"_s))
            exitWrongUsage(u"--connect needs --data-dir here: the journal is kept there."_s);
        practice.connection = std::move(*connection);
    }
    const auto connection = practice.connection ? std::optional(practice.connection->clone()) : std::nullopt;
    auto tenants = std::make_unique<ApplicationTenants>(dataDir(parser), std::move(practice), OpenMode::ReadWrite);
    Result<Readings> readings;
    if (connection) {
        readings = readWorldOfTenant(*tenants, *connection);
    } else {
        const Result<QString> id = tenantId(dataDir(parser), parser.value(u"tenant"_s));
        readings = id ? readTenant(*tenants, *id) : fail(id.error());
    }
    if (!readings)
        return fail(readings.error());
    return Writable{std::move(tenants), std::move(*readings)};
}

} // namespace trivet::app
