// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/loader.h"

#include "inventory/loading/loaderstore.h"
#include "vendors/autotask/address.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/datto_rmm/address.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/it_glue/address.h"
#include "vendors/it_glue/itglueclient.h"

#include <utility>

using namespace Qt::StringLiterals;

// Values in, sign-ins out: the part of Loader that differs from account to account.
namespace trivet {
namespace {

Secret secretOf(const std::map<AnswerId, Secret> &secrets, AnswerId id)
{
    const auto found = secrets.find(id);
    return found == secrets.end() ? Secret() : found->second.clone();
}

/// Problems that asking again will not end: the vendor said no, or the values cannot be sent.
bool isRefusal(ProblemKind kind)
{
    return meansRefusedValues(kind) || kind == ProblemKind::Permission || kind == ProblemKind::ForeignHost ||
           kind == ProblemKind::Input;
}

template <typename Row>
DataSet<Row> justRead(QList<Row> rows)
{
    return {std::move(rows), QDateTime::currentDateTimeUtc(), true, {}};
}

/// Practice connections may name their loopback origin instead of a vendor-shaped one. Whether it may be asked is
/// for the HTTP client's host policy to say; a live tenant's refuses it.
bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// One client serves two key pairs and names the fields of Trivet's own.
Problem ofKeysForItGlue(Problem problem)
{
    constexpr std::pair<AnswerId, AnswerId> fields[] = {{AnswerId::RmmApiUrl, AnswerId::GlueRmmApiUrl},
                                                        {AnswerId::RmmApiKey, AnswerId::GlueRmmApiKey},
                                                        {AnswerId::RmmApiSecretKey, AnswerId::GlueRmmApiSecretKey}};
    for (const auto &[own, forItGlue] : fields) {
        if (problem.field == answerFieldName(own)) {
            problem.field = answerFieldName(forItGlue);
            break;
        }
    }
    return problem;
}

} // namespace

bool Loader::takeValues(AccountId account, const Values &values, const Secrets &secrets)
{
    switch (account) {
    case AccountId::Autotask: return takeAutotaskValues(values, secrets);
    case AccountId::DattoRmm:
    case AccountId::DattoRmmForItGlue: return takeRmmValues(account, values, secrets);
    case AccountId::ItGlue: {
        it_glue::Credentials credentials{it_glue::originOf(values.value(AnswerId::ItGlueRegion)),
                                         secretOf(secrets, AnswerId::ItGlueApiKey)};
        const bool isComplete = m_vendors.itGlue && !credentials.origin.isEmpty() && !credentials.apiKey.isEmpty();
        if (m_vendors.itGlue)
            m_vendors.itGlue->setCredentials(std::move(credentials));
        return isComplete;
    }
    case AccountId::DattoSaas: {
        datto_saas::Credentials credentials{.publicKey = secretOf(secrets, AnswerId::SaasPublicKey),
                                            .secretKey = secretOf(secrets, AnswerId::SaasSecretKey)};
        const bool isComplete = m_vendors.saas && !credentials.publicKey.isEmpty() && !credentials.secretKey.isEmpty();
        if (m_vendors.saas)
            m_vendors.saas->setCredentials(std::move(credentials));
        return isComplete;
    }
    }
    Q_UNREACHABLE();
}

bool Loader::takeAutotaskValues(const Values &values, const Secrets &secrets)
{
    autotask::Credentials credentials{values.value(AnswerId::AutotaskUserName).trimmed(),
                                      secretOf(secrets, AnswerId::AutotaskSecret),
                                      secretOf(secrets, AnswerId::AutotaskTrackingIdentifier)};
    m_autotaskUser = credentials.userName;
    const bool isComplete =
        !credentials.userName.isEmpty() && !credentials.secret.isEmpty() && !credentials.trackingIdentifier.isEmpty();
    m_vendors.autotask->setCredentials(std::move(credentials));
    m_vendors.autotask->setGivenRoot(autotask::restRootOf(values.value(AnswerId::AutotaskWebAddress)));
    return isComplete;
}

bool Loader::takeRmmValues(AccountId account, const Values &values, const Secrets &secrets)
{
    const bool isOwn = account == AccountId::DattoRmm;
    const auto client = isOwn ? m_vendors.rmm : m_vendors.rmmForItGlue;
    if (!client)
        return false;
    const QString address = values.value(isOwn ? AnswerId::RmmApiUrl : AnswerId::GlueRmmApiUrl).trimmed();
    datto_rmm::Credentials credentials{
        QUrl(address), secretOf(secrets, isOwn ? AnswerId::RmmApiKey : AnswerId::GlueRmmApiKey),
        secretOf(secrets, isOwn ? AnswerId::RmmApiSecretKey : AnswerId::GlueRmmApiSecretKey)};
    if (!isLoopback(credentials.origin)) {
        const auto origin = datto_rmm::apiOrigin(address);
        if (!origin)
            stateOf(account).valueFault = addressProblem(origin.error(), VendorId::DattoRmm,
                                                         isOwn ? AnswerId::RmmApiUrl : AnswerId::GlueRmmApiUrl);
        credentials.origin = origin.value_or(QUrl());
    }
    const bool isComplete = !address.isEmpty() && !credentials.apiKey.isEmpty() && !credentials.apiSecretKey.isEmpty();
    client->setCredentials(std::move(credentials));
    return isComplete;
}

QCoro::Task<void> Loader::signInTo(QPointer<Loader> self, AccountId account, std::stop_token stop)
{
    switch (account) {
    case AccountId::Autotask: return signInAutotask(self, stop);
    case AccountId::DattoRmm: return signInRmm(self, stop);
    case AccountId::DattoRmmForItGlue: return signInRmmForItGlue(self, stop);
    case AccountId::ItGlue: return signInItGlue(self, stop);
    case AccountId::DattoSaas: return signInSaas(self, stop);
    }
    Q_UNREACHABLE();
}

QCoro::Task<void> Loader::signInAutotask(QPointer<Loader> self, std::stop_token stop)
{
    const std::shared_ptr<autotask::AutotaskClient> client = self->m_vendors.autotask;
    // Named, here and below: g++ 12 destroys a braced temporary twice when it stands inside a co_await.
    const Call call{stop, CallPurpose::SignIn};
    const Result<autotask::SignIn> answer = co_await client->signIn(call);
    if (!self || stop.stop_requested())
        co_return;
    Inventory next = *self->m_inventory;
    if (answer) {
        next.zone = justRead<autotask::Zone>({answer->zone});
        next.threshold = justRead<autotask::Threshold>({answer->threshold});
        self->endSignIn(AccountId::Autotask, {}, std::move(next),
                        {DataSetId::AutotaskZone, DataSetId::AutotaskThreshold});
        co_return;
    }
    // The zone may have been found before the secret was refused; if not, it is the zone that failed.
    if (const auto zone = client->zone())
        next.zone = justRead<autotask::Zone>({*zone});
    else
        next.zone.problem = answer.error();
    self->endSignIn(AccountId::Autotask, answer.error(), std::move(next), {DataSetId::AutotaskZone});
}

QCoro::Task<void> Loader::signInRmm(QPointer<Loader> self, std::stop_token stop)
{
    const std::shared_ptr<datto_rmm::DattoRmmClient> client = self->m_vendors.rmm;
    Inventory next = *self->m_inventory;
    if (const auto fault = self->stateOf(AccountId::DattoRmm).valueFault) {
        self->endSignIn(AccountId::DattoRmm, fault, std::move(next), {});
        co_return;
    }
    const Call call{stop, CallPurpose::SignIn};
    // The open probe first: a key is sent only to a platform that answers.
    const Result<datto_rmm::SystemStatus> status = co_await client->systemStatus(call);
    if (!self || stop.stop_requested())
        co_return;
    next = *self->m_inventory;
    if (!status) {
        next.rmmStatus.problem = status.error();
        self->endSignIn(AccountId::DattoRmm, status.error(), std::move(next), {DataSetId::RmmStatus});
        co_return;
    }
    next.rmmStatus = justRead<datto_rmm::SystemStatus>({*status});
    const Result<datto_rmm::SignIn> answer = co_await client->signIn(call);
    if (!self || stop.stop_requested())
        co_return;
    const DataSet<datto_rmm::SystemStatus> probed = next.rmmStatus;
    next = *self->m_inventory;
    next.rmmStatus = probed;
    QSet<DataSetId> sets{DataSetId::RmmStatus};
    if (answer) {
        next.rmmAccount = justRead<datto_rmm::Account>({answer->account});
        next.rmmRequestRate = justRead<datto_rmm::RequestRate>({answer->requestRate});
        sets |= {DataSetId::RmmAccount, DataSetId::RmmRequestRate};
    }
    std::optional<Problem> problem;
    if (!answer)
        problem = answer.error();
    self->endSignIn(AccountId::DattoRmm, std::move(problem), std::move(next), sets);
}

QCoro::Task<void> Loader::signInRmmForItGlue(QPointer<Loader> self, std::stop_token stop)
{
    constexpr AccountId account = AccountId::DattoRmmForItGlue;
    const std::shared_ptr<datto_rmm::DattoRmmClient> client = self->m_vendors.rmmForItGlue;
    Inventory next = *self->m_inventory;
    if (const auto fault = self->stateOf(account).valueFault) {
        self->endSignIn(account, fault, std::move(next), {});
        co_return;
    }
    const Call call{stop, CallPurpose::SignIn};
    const Result<datto_rmm::SystemStatus> status = co_await client->systemStatus(call);
    if (!self || stop.stop_requested())
        co_return;
    if (!status) {
        next = *self->m_inventory;
        self->endSignIn(account, status.error(), std::move(next), {});
        co_return;
    }
    const Result<datto_rmm::SignIn> answer = co_await client->signIn(call);
    if (!self || stop.stop_requested())
        co_return;
    next = *self->m_inventory;
    if (!answer) {
        self->endSignIn(account, ofKeysForItGlue(answer.error()), std::move(next), {});
        co_return;
    }
    next.rmmKeysAccount = justRead<datto_rmm::Account>({answer->account});
    self->endSignIn(account, {}, std::move(next), {DataSetId::RmmKeysAccount});
}

QCoro::Task<void> Loader::signInItGlue(QPointer<Loader> self, std::stop_token stop)
{
    const std::shared_ptr<it_glue::ItGlueClient> client = self->m_vendors.itGlue;
    const Call call{stop, CallPurpose::SignIn};
    const Result<it_glue::Account> answer = co_await client->signIn(call);
    if (!self || stop.stop_requested())
        co_return;
    Inventory next = *self->m_inventory;
    if (!answer) {
        self->endSignIn(AccountId::ItGlue, answer.error(), std::move(next), {});
        co_return;
    }
    next.glueAccount = justRead<it_glue::Account>({*answer});
    self->endSignIn(AccountId::ItGlue, {}, std::move(next), {DataSetId::GlueAccount});
}

QCoro::Task<void> Loader::signInSaas(QPointer<Loader> self, std::stop_token stop)
{
    const std::shared_ptr<datto_saas::DattoSaasClient> client = self->m_vendors.saas;
    const Call call{stop, CallPurpose::SignIn};
    Result<ListReading<datto_saas::Domain>> answer = co_await client->signIn(call);
    if (!self || stop.stop_requested())
        co_return;
    Inventory next = *self->m_inventory;
    next.saasScope = client->keyScope();
    if (!answer) {
        self->endSignIn(AccountId::DattoSaas, answer.error(), std::move(next), {});
        co_return;
    }
    next.saasDomains = readNow(std::move(*answer));
    self->endSignIn(AccountId::DattoSaas, {}, std::move(next), {DataSetId::SaasDomains});
}

void Loader::endSignIn(AccountId account, std::optional<Problem> problem, Inventory next, QSet<DataSetId> sets)
{
    AccountState &state = stateOf(account);
    state.isSigningIn = false;
    SignIn &signIn = next.signIn(account);
    signIn = {SignIn::Outcome::Accepted, QDateTime::currentDateTimeUtc(), problem, state.worked};
    if (problem)
        signIn.outcome = isRefusal(problem->kind) ? SignIn::Outcome::Refused : SignIn::Outcome::Unreachable;
    else
        state.worked = true;
    auto waiting = std::exchange(state.waiting, {});
    if (problem)
        sets.unite(QSet<DataSetId>(waiting.keyBegin(), waiting.keyEnd()));
    else
        waiting.removeIf([&sets](auto set) { return sets.contains(set.key()); });
    publish(std::move(next), sets);
    const QPointer<Loader> self(this);
    Q_EMIT signInFinished(account);
    if (self && !problem)
        startReading(account, waiting);
}

} // namespace trivet
