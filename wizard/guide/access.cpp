// SPDX-License-Identifier: Apache-2.0
#include "guide/access.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct SignInFields
{
    VendorId vendor;
    QList<AnswerId> values;
    QList<AnswerId> secrets;
};

const QList<SignInFields> &signInFields()
{
    static const QList<SignInFields> all{
        {VendorId::Autotask, {AnswerId::AutotaskUserName}, {AnswerId::AutotaskSecret, AnswerId::AutotaskTrackingIdentifier}},
        {VendorId::DattoRmm, {AnswerId::RmmApiUrl}, {AnswerId::RmmApiKey, AnswerId::RmmApiSecretKey}},
    };
    return all;
}

const SignInFields *fieldsOf(VendorId vendor)
{
    const auto &all = signInFields();
    const auto found = std::find_if(all.begin(), all.end(), [vendor](const SignInFields &fields) { return fields.vendor == vendor; });
    return found == all.end() ? nullptr : &*found;
}

QString knownGoodKey(VendorId vendor)
{
    return "guide/known-good/"_L1 + vendorKey(vendor);
}

QString refusalKey(VendorId vendor)
{
    return "guide/refusal/"_L1 + vendorKey(vendor);
}

/// The refusals that an answer of the vendor can mean; the names are those of problemKindKey().
constexpr ProblemKind refusalKinds[] = {ProblemKind::Credentials, ProblemKind::CodeOrUser, ProblemKind::UserUnknown,
                                        ProblemKind::Permission, ProblemKind::ForeignHost};

ProblemKind refusalKindFromKey(const QString &key)
{
    const auto found = std::find_if(std::begin(refusalKinds), std::end(refusalKinds),
                                    [&key](ProblemKind kind) { return problemKindKey(kind) == key; });
    return found == std::end(refusalKinds) ? ProblemKind::Credentials : *found;
}

SignIn &signInOf(Inventory &inventory, VendorId vendor)
{
    return vendor == VendorId::DattoRmm ? inventory.rmmSignIn : inventory.autotaskSignIn;
}

void forgetReadings(Inventory &inventory, VendorId vendor)
{
    for (const DataSetId id : allDataSets()) {
        if (dataSetVendor(id) == vendor)
            visitDataSet(inventory, id, [](auto &set) { set = {}; });
    }
}

} // namespace

Access::Access(Draft &draft, TenantStore &store, InventorySource &source, const Clock &clock, QObject *parent)
    : QObject(parent), m_draft(draft), m_store(store), m_source(source), m_clock(clock)
{
    for (const SignInFields &fields : signInFields()) {
        const VendorId vendor = fields.vendor;
        m_refused.insert(vendor, store.refusedFingerprint(vendor));
        m_knownGood.insert(vendor, QString::fromLatin1(store.uiState(knownGoodKey(vendor))));
        const QJsonObject refusal = QJsonDocument::fromJson(store.uiState(refusalKey(vendor))).object();
        m_refusal.insert(vendor, Problem{.kind = refusalKindFromKey(refusal["kind"_L1].toString()), .vendor = vendor});
        m_refusedAt.insert(vendor, QDateTime::fromString(refusal["at"_L1].toString(), Qt::ISODateWithMs));
    }
    connect(&source, &InventorySource::signInFinished, this, &Access::takeOutcome);
}

std::optional<VendorId> Access::vendorOf(AnswerId id)
{
    for (const SignInFields &fields : signInFields()) {
        if (fields.values.contains(id) || fields.secrets.contains(id))
            return fields.vendor;
    }
    return std::nullopt;
}

bool Access::isComplete(VendorId vendor) const
{
    const SignInFields *fields = fieldsOf(vendor);
    if (!fields)
        return false;
    const auto isRight = [this](AnswerId id) { return !m_draft.fault(id); };
    const auto isAtHand = [this](AnswerId id) { return m_draft.secrets().contains(id); };
    return std::all_of(fields->values.begin(), fields->values.end(), isRight)
           && std::all_of(fields->secrets.begin(), fields->secrets.end(), isRight)
           && std::all_of(fields->secrets.begin(), fields->secrets.end(), isAtHand);
}

QString Access::fingerprint(VendorId vendor) const
{
    const SignInFields *fields = fieldsOf(vendor);
    if (!fields)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_store.salt());
    for (const AnswerId id : fields->values)
        hash.addData(m_draft.answers().value(id).toUtf8() + '\n');
    for (const AnswerId id : fields->secrets) {
        const auto held = m_draft.secrets().find(id);
        hash.addData((held == m_draft.secrets().end() ? QByteArray() : held->second.fingerprint(m_store.salt()).toLatin1()) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool Access::isAccepted(VendorId vendor) const
{
    const auto inventory = m_source.snapshot();
    return inventory && !m_handed.value(vendor).isEmpty() && m_handed.value(vendor) == fingerprint(vendor)
           && inventory->signIn(vendor).outcome == SignIn::Outcome::Accepted;
}

bool Access::isRefused(VendorId vendor) const
{
    return !m_refused.value(vendor).isEmpty() && m_refused.value(vendor) == fingerprint(vendor);
}

bool Access::isSigningIn(VendorId vendor) const
{
    return m_source.isSigningIn(vendor) && m_attempted.value(vendor) == fingerprint(vendor);
}

bool Access::signIn(VendorId vendor, Occasion occasion)
{
    if (!isComplete(vendor))
        return false;
    if (vendor == VendorId::DattoRmm)
        m_draft.normalize(AnswerId::RmmApiUrl);
    const QString held = fingerprint(vendor);
    if (isSigningIn(vendor))
        return true;
    if (isRefused(vendor) || isAccepted(vendor))
        return false;
    if (occasion == Occasion::Given && m_attempted.value(vendor) == held)
        return false;
    if (occasion == Occasion::Resumed && m_knownGood.value(vendor) != held)
        return false;
    if (m_handed.value(vendor) != held)
        hand(vendor, held);
    m_attempted.insert(vendor, held);
    m_source.signIn(vendor);
    return true;
}

void Access::hand(VendorId vendor, const QString &fingerprint)
{
    const SignInFields *fields = fieldsOf(vendor);
    QMap<AnswerId, QString> values;
    for (const AnswerId id : fields->values)
        values.insert(id, m_draft.answers().value(id));
    std::map<AnswerId, Secret> secrets;
    for (const AnswerId id : fields->secrets)
        secrets.emplace(id, m_draft.secrets().at(id).clone());
    m_handed.insert(vendor, fingerprint);
    m_source.setCredentials(vendor, values, std::move(secrets));
    // A refusal of values that worked before is probably a lock, also after a restart (DECISIONS 6).
    if (m_knownGood.value(vendor) == fingerprint)
        m_source.rememberWorked(vendor);
}

void Access::takeOutcome(VendorId vendor)
{
    const auto inventory = m_source.snapshot();
    const QString attempted = m_attempted.value(vendor);
    if (!inventory || attempted.isEmpty() || !fieldsOf(vendor))
        return;
    const SignIn &signIn = inventory->signIn(vendor);
    if (signIn.outcome == SignIn::Outcome::Accepted) {
        m_knownGood.insert(vendor, attempted);
        if (!m_store.isReadOnly())
            static_cast<void>(m_store.setUiState(knownGoodKey(vendor), attempted.toLatin1()));
        if (m_refused.value(vendor) == attempted)
            forgetRefusal(vendor);
    } else if (signIn.outcome == SignIn::Outcome::Refused) {
        const Problem problem = signIn.problem.value_or(Problem{.kind = ProblemKind::Credentials, .vendor = vendor});
        m_refused.insert(vendor, attempted);
        m_refusal.insert(vendor, problem);
        m_refusedAt.insert(vendor, signIn.at);
        if (!m_store.isReadOnly()) {
            static_cast<void>(m_store.setRefusedFingerprint(vendor, attempted));
            const QJsonObject refusal{{"kind"_L1, problemKindKey(problem.kind)}, {"at"_L1, signIn.at.toString(Qt::ISODateWithMs)}};
            static_cast<void>(m_store.setUiState(refusalKey(vendor), QJsonDocument(refusal).toJson(QJsonDocument::Compact)));
        }
    }
    Q_EMIT finished(vendor);
}

void Access::forgetRefusal(VendorId vendor)
{
    m_refused.remove(vendor);
    m_attempted.remove(vendor);
    if (!m_store.isReadOnly())
        static_cast<void>(m_store.clearRefusedFingerprint(vendor));
}

void Access::describe(Inventory &inventory) const
{
    for (const SignInFields &fields : signInFields()) {
        const VendorId vendor = fields.vendor;
        const QString held = fingerprint(vendor);
        SignIn &signIn = signInOf(inventory, vendor);
        if (m_handed.value(vendor) != held) {
            signIn = SignIn();
            forgetReadings(inventory, vendor);
        }
        if (signIn.outcome == SignIn::Outcome::NotTried && isRefused(vendor)) {
            signIn.outcome = SignIn::Outcome::Refused;
            signIn.problem = m_refusal.value(vendor);
            signIn.at = m_refusedAt.value(vendor);
            if (signIn.problem->kind == ProblemKind::UserUnknown)
                inventory.zone.problem = signIn.problem;
        }
        if (m_knownGood.value(vendor) == held)
            signIn.workedBefore = true;
    }
}

} // namespace trivet
