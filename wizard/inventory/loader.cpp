// SPDX-License-Identifier: Apache-2.0
#include "inventory/loader.h"

#include "core/spawn.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/datto_rmm/apiurl.h"
#include "vendors/datto_rmm/dattormmclient.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QByteArray randomSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

Secret secretOf(const std::map<AnswerId, Secret> &secrets, AnswerId id)
{
    const auto found = secrets.find(id);
    return found == secrets.end() ? Secret() : found->second.clone();
}

/// Problems by which a vendor said no to the values themselves.
bool isRefusal(ProblemKind kind)
{
    return kind == ProblemKind::Credentials || kind == ProblemKind::CodeOrUser || kind == ProblemKind::UserUnknown
        || kind == ProblemKind::Permission || kind == ProblemKind::ForeignHost || kind == ProblemKind::Input;
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

} // namespace

Loader::Loader(Vendors vendors, QObject *parent)
    : InventorySource(parent), m_vendors(std::move(vendors)), m_inventory(std::make_shared<const Inventory>()),
      m_salt(randomSalt())
{}

Loader::~Loader()
{
    for (auto &[vendor, state] : m_vendorStates)
        state.stop.request_stop();
}

void Loader::setCredentials(VendorId vendor, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets)
{
    QCryptographicHash print(QCryptographicHash::Sha256);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        print.addData(answerSpec(it.key()).key + it.value().toUtf8() + '\0');
    for (const auto &[id, secret] : secrets)
        print.addData(answerSpec(id).key + secret.fingerprint(m_salt).toLatin1() + '\0');
    const QString fingerprint = QString::fromLatin1(print.result().toHex());
    VendorState &former = stateOf(vendor);
    if (former.fingerprint == fingerprint)
        return;

    former.stop.request_stop();
    for (const DataSetId set : allDataSets()) {
        if (dataSetVendor(set) == vendor)
            m_reading.remove(set);
    }
    VendorState state;
    state.fingerprint = fingerprint;
    m_vendorStates[vendor] = std::move(state);
    stateOf(vendor).hasValues =
        vendor == VendorId::DattoRmm ? takeRmmValues(values, secrets) : takeAutotaskValues(values, secrets);

    Inventory next = *m_inventory;
    QSet<DataSetId> forgotten;
    for (const DataSetId set : allDataSets()) {
        if (dataSetVendor(set) != vendor)
            continue;
        visitDataSet(next, set, [](auto &rows) { rows = {}; });
        forgotten.insert(set);
    }
    m_suddenlyEmpty.subtract(forgotten);
    // Spelled out: g++ 12 assigns zeroed memory where "= {}" stands behind a conditional, and a QDateTime of zeros crashes.
    SignIn &latest = vendor == VendorId::DattoRmm ? next.rmmSignIn : next.autotaskSignIn;
    latest = SignIn();
    publish(std::move(next), forgotten);
}

bool Loader::takeAutotaskValues(const QMap<AnswerId, QString> &values, const std::map<AnswerId, Secret> &secrets)
{
    autotask::Credentials credentials{values.value(AnswerId::AutotaskUserName).trimmed(),
                                      secretOf(secrets, AnswerId::AutotaskSecret),
                                      secretOf(secrets, AnswerId::AutotaskTrackingIdentifier)};
    m_autotaskUser = credentials.userName;
    const bool isComplete = !credentials.userName.isEmpty() && !credentials.secret.isEmpty()
        && !credentials.trackingIdentifier.isEmpty();
    m_vendors.autotask->setCredentials(std::move(credentials));
    return isComplete;
}

bool Loader::takeRmmValues(const QMap<AnswerId, QString> &values, const std::map<AnswerId, Secret> &secrets)
{
    const QString address = values.value(AnswerId::RmmApiUrl).trimmed();
    datto_rmm::Credentials credentials{QUrl(address), secretOf(secrets, AnswerId::RmmApiKey),
                                       secretOf(secrets, AnswerId::RmmApiSecretKey)};
    if (!isLoopback(credentials.origin)) {
        const Result<QUrl> origin = datto_rmm::normalizeApiUrl(address);
        if (!origin)
            stateOf(VendorId::DattoRmm).valueFault = origin.error();
        credentials.origin = origin.value_or(QUrl());
    }
    const bool isComplete = !address.isEmpty() && !credentials.apiKey.isEmpty() && !credentials.apiSecretKey.isEmpty();
    m_vendors.rmm->setCredentials(std::move(credentials));
    return isComplete;
}

void Loader::rememberWorked(VendorId vendor)
{
    stateOf(vendor).worked = true;
}

void Loader::signIn(VendorId vendor)
{
    VendorState &state = stateOf(vendor);
    if (state.isSigningIn)
        return;
    if (!state.hasValues) {
        QMetaObject::invokeMethod(this, [this, vendor] { Q_EMIT signInFinished(vendor); }, Qt::QueuedConnection);
        return;
    }
    state.isSigningIn = true;
    const QPointer<Loader> self(this);
    const std::stop_token stop = state.stop.get_token();
    spawn(vendor == VendorId::DattoRmm ? signInRmm(self, stop) : signInAutotask(self, stop));
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
        self->endSignIn(VendorId::Autotask, {}, std::move(next), {DataSetId::AutotaskZone, DataSetId::AutotaskThreshold});
        co_return;
    }
    // The zone may have been found before the secret was refused; if not, it is the zone that failed.
    if (const auto zone = client->zone())
        next.zone = justRead<autotask::Zone>({*zone});
    else
        next.zone.problem = answer.error();
    self->endSignIn(VendorId::Autotask, answer.error(), std::move(next), {DataSetId::AutotaskZone});
}

QCoro::Task<void> Loader::signInRmm(QPointer<Loader> self, std::stop_token stop)
{
    const std::shared_ptr<datto_rmm::DattoRmmClient> client = self->m_vendors.rmm;
    Inventory next = *self->m_inventory;
    if (const auto fault = self->stateOf(VendorId::DattoRmm).valueFault) {
        self->endSignIn(VendorId::DattoRmm, fault, std::move(next), {});
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
        self->endSignIn(VendorId::DattoRmm, status.error(), std::move(next), {DataSetId::RmmStatus});
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
    self->endSignIn(VendorId::DattoRmm, answer ? std::nullopt : std::optional(answer.error()), std::move(next), sets);
}

void Loader::endSignIn(VendorId vendor, std::optional<Problem> problem, Inventory next, QSet<DataSetId> sets)
{
    VendorState &state = stateOf(vendor);
    state.isSigningIn = false;
    SignIn &signIn = vendor == VendorId::DattoRmm ? next.rmmSignIn : next.autotaskSignIn;
    signIn = {SignIn::Outcome::Accepted, QDateTime::currentDateTimeUtc(), problem, state.worked};
    if (problem)
        signIn.outcome = isRefusal(problem->kind) ? SignIn::Outcome::Refused : SignIn::Outcome::Unreachable;
    else
        state.worked = true;
    const auto waiting = std::exchange(state.waiting, {});
    if (problem)
        sets.unite(QSet<DataSetId>(waiting.keyBegin(), waiting.keyEnd()));
    publish(std::move(next), sets);
    const QPointer<Loader> self(this);
    Q_EMIT signInFinished(vendor);
    if (self && !problem)
        startReading(vendor, waiting);
}

void Loader::refresh(QSet<DataSetId> sets, ReadPurpose purpose)
{
    addCompanions(sets, purpose);
    std::map<VendorId, QMap<DataSetId, ReadPurpose>> ready;
    QSet<DataSetId> unreadable;
    for (const DataSetId set : std::as_const(sets)) {
        if (isReading(set))
            continue;
        VendorState &state = stateOf(dataSetVendor(set));
        const bool isOpenCall = set == DataSetId::AutotaskZone || set == DataSetId::RmmStatus;
        const auto outcome = m_inventory->signIn(dataSetVendor(set)).outcome;
        if (state.isSigningIn)
            state.waiting.insert(set, purpose);
        else if (outcome == SignIn::Outcome::Accepted || (isOpenCall && state.hasValues && !state.valueFault))
            ready[dataSetVendor(set)].insert(set, purpose);
        else
            unreadable.insert(set);
    }
    for (const auto &[vendor, vendorSets] : ready)
        startReading(vendor, vendorSets);
    if (!unreadable.isEmpty())
        QMetaObject::invokeMethod(this, [this, unreadable] { Q_EMIT changed(unreadable); }, Qt::QueuedConnection);
}

void Loader::cancel()
{
    for (auto &[vendor, state] : m_vendorStates) {
        state.stop.request_stop();
        state.stop = {};
        state.isSigningIn = false;
        state.waiting.clear();
    }
    const QSet<DataSetId> ended(m_reading.keyBegin(), m_reading.keyEnd());
    m_reading.clear();
    if (!ended.isEmpty())
        Q_EMIT changed(ended);
}

bool Loader::isReading(DataSetId set) const
{
    if (m_reading.contains(set))
        return true;
    const auto state = m_vendorStates.find(dataSetVendor(set));
    return state != m_vendorStates.end() && state->second.waiting.contains(set);
}

bool Loader::isSigningIn(VendorId vendor) const
{
    const auto state = m_vendorStates.find(vendor);
    return state != m_vendorStates.end() && state->second.isSigningIn;
}

void Loader::publish(Inventory next, QSet<DataSetId> sets)
{
    if (m_vendors.budgets)
        next.budgets = m_vendors.budgets();
    // The former rows may be many: let them die where nobody waits for it.
    auto former = std::exchange(m_inventory, std::make_shared<const Inventory>(std::move(next)));
    QThreadPool::globalInstance()->start([former = std::move(former)]() mutable { former.reset(); });
    Q_EMIT changed(sets);
}

} // namespace trivet
