// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/access.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct SignInFields
{
    AccountId account;
    QList<AnswerId> values;
    QList<AnswerId> secrets;
    QList<AnswerId> optional = {}; ///< values that may be empty
};

const QList<SignInFields> &signInFields()
{
    static const QList<SignInFields> all{
        {AccountId::Autotask,
         {AnswerId::AutotaskUserName},
         {AnswerId::AutotaskSecret, AnswerId::AutotaskTrackingIdentifier},
         {AnswerId::AutotaskWebAddress}},
        {AccountId::DattoRmm, {AnswerId::RmmApiUrl}, {AnswerId::RmmApiKey, AnswerId::RmmApiSecretKey}},
        {AccountId::ItGlue, {AnswerId::ItGlueRegion}, {AnswerId::ItGlueApiKey}},
        {AccountId::DattoSaas, {}, {AnswerId::SaasPublicKey, AnswerId::SaasSecretKey}},
        {AccountId::DattoRmmForItGlue,
         {AnswerId::GlueRmmApiUrl},
         {AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey}},
    };
    return all;
}

const SignInFields *fieldsOf(AccountId account)
{
    const auto &all = signInFields();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [account](const SignInFields &fields) { return fields.account == account; });
    return found == all.end() ? nullptr : &*found;
}

QString knownGoodKey(AccountId account)
{
    return "guide/known-good/"_L1 + accountKey(account);
}

QString refusalKey(AccountId account)
{
    return "guide/refusal/"_L1 + accountKey(account);
}

QString attemptKey(AccountId account)
{
    return "guide/attempt/"_L1 + accountKey(account);
}

/// The refusals that an answer of the vendor can mean; the names are those of problemKindKey().
constexpr ProblemKind refusalKinds[] = {ProblemKind::Credentials, ProblemKind::CodeOrUser, ProblemKind::UserUnknown};

ProblemKind refusalKindFromKey(const QString &key)
{
    const auto found = std::find_if(std::begin(refusalKinds), std::end(refusalKinds),
                                    [&key](ProblemKind kind) { return problemKindKey(kind) == key; });
    return found == std::end(refusalKinds) ? ProblemKind::Credentials : *found;
}

/// Whoever read with these values had been signed in with them. What rests on it is as old as the reading, and says so.
SignIn lastKnownSignIn(const Inventory &inventory, AccountId account)
{
    for (const DataSetId id : allDataSets()) {
        const Inventory::Reading reading = inventory.reading(id);
        if (dataSetAccount(id) == account && reading.isKept)
            return {.outcome = SignIn::Outcome::Accepted, .at = reading.asOf, .isKept = true};
    }
    return {};
}

void forgetReadings(Inventory &inventory, AccountId account)
{
    for (const DataSetId id : allDataSets()) {
        if (dataSetAccount(id) == account)
            visitDataSet(inventory, id, [](auto &set) { set = {}; });
    }
}

} // namespace

Access::Access(Draft &draft, TenantStore &store, InventorySource &source, const Clock &clock)
    : StoredPart(store), m_draft(draft), m_source(source), m_clock(clock)
{
    for (const SignInFields &fields : signInFields()) {
        const AccountId account = fields.account;
        m_refused.insert(account, store.refusedFingerprint(account));
        m_knownGood.insert(account, QString::fromLatin1(store.uiState(knownGoodKey(account))));
        m_doubtful.insert(account, QString::fromLatin1(store.uiState(attemptKey(account))));
        const QJsonObject refusal = QJsonDocument::fromJson(store.uiState(refusalKey(account))).object();
        m_refusal.insert(account, Problem{.kind = refusalKindFromKey(refusal["kind"_L1].toString()),
                                          .vendor = accountVendor(account)});
        m_refusedAt.insert(account, QDateTime::fromString(refusal["at"_L1].toString(), Qt::ISODateWithMs));
    }
    connect(&source, &InventorySource::signInFinished, this, &Access::takeOutcome);
}

std::optional<AccountId> Access::accountOf(AnswerId id)
{
    for (const SignInFields &fields : signInFields()) {
        if (fields.values.contains(id) || fields.secrets.contains(id) || fields.optional.contains(id))
            return fields.account;
    }
    return std::nullopt;
}

bool Access::isComplete(AccountId account) const
{
    const SignInFields *fields = fieldsOf(account);
    if (!fields)
        return false;
    const auto isRight = [this](AnswerId id) { return !m_draft.fault(id); };
    const auto isNotWrong = [this](AnswerId id) { return m_draft.answers().value(id).isEmpty() || !m_draft.fault(id); };
    const auto isAtHand = [this](AnswerId id) { return m_draft.secrets().contains(id); };
    return std::all_of(fields->values.begin(), fields->values.end(), isRight) &&
           std::all_of(fields->optional.begin(), fields->optional.end(), isNotWrong) &&
           std::all_of(fields->secrets.begin(), fields->secrets.end(), isRight) &&
           std::all_of(fields->secrets.begin(), fields->secrets.end(), isAtHand);
}

QString Access::fingerprintBy(AccountId account, const std::function<QString(AnswerId)> &secretFingerprint) const
{
    const SignInFields *fields = fieldsOf(account);
    if (!fields)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_store.salt());
    for (const AnswerId id : fields->values)
        hash.addData(m_draft.answers().value(id).toUtf8() + '\n');
    for (const AnswerId id : fields->secrets)
        hash.addData(secretFingerprint(id).toLatin1() + '\n');
    for (const AnswerId id : fields->optional)
        hash.addData(m_draft.answers().value(id).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString Access::heldFingerprint(AnswerId secret) const
{
    const auto held = m_draft.secrets().find(secret);
    return held == m_draft.secrets().end() ? QString() : held->second.fingerprint(m_store.salt());
}

QString Access::fingerprint(AccountId account) const
{
    return fingerprintBy(account, [this](AnswerId secret) { return heldFingerprint(secret); });
}

QString Access::savedFingerprint(AccountId account) const
{
    return fingerprintBy(account, [this](AnswerId secret) {
        const QString held = heldFingerprint(secret);
        const auto mark = m_store.secretMark(secret);
        return held.isEmpty() && mark ? mark->fingerprint : held;
    });
}

/// What the source knows of the account was read with the values held now.
bool Access::isOfValuesHeld(AccountId account) const
{
    const QString handed = m_handed.value(account);
    if (handed.isEmpty())
        return !m_recalled.value(account).isEmpty() && m_recalled.value(account) == savedFingerprint(account);
    return handed == fingerprint(account);
}

void Access::recall(const KeptInventory &kept)
{
    QSet<DataSetId> sets;
    for (const SignInFields &fields : signInFields()) {
        const QString saved = savedFingerprint(fields.account);
        for (auto set = kept.values.cbegin(); set != kept.values.cend(); ++set) {
            if (dataSetAccount(set.key()) != fields.account || *set != saved)
                continue;
            sets.insert(set.key());
            m_recalled.insert(fields.account, saved);
        }
    }
    if (!sets.isEmpty())
        m_source.recall(*kept.inventory, sets);
}

bool Access::isAccepted(AccountId account) const
{
    const auto inventory = m_source.snapshot();
    return inventory && !m_handed.value(account).isEmpty() && m_handed.value(account) == fingerprint(account) &&
           inventory->signIn(account).outcome == SignIn::Outcome::Accepted;
}

bool Access::isRefused(AccountId account) const
{
    return !m_refused.value(account).isEmpty() && m_refused.value(account) == fingerprint(account);
}

bool Access::isDoubtful(AccountId account) const
{
    return !m_doubtful.value(account).isEmpty() && m_doubtful.value(account) == fingerprint(account);
}

bool Access::mayBeSent(AccountId account, Occasion occasion) const
{
    if (isAccepted(account))
        return false;
    const QString held = fingerprint(account);
    const bool isKnownGood = m_knownGood.value(account) == held;
    // A second copy of Trivet has the tenant open, and this one can write nothing down.
    if (m_store.isReadOnly() && !isKnownGood)
        return false;
    switch (occasion) {
    case Occasion::Again: return true;
    case Occasion::Asked: return !isRefused(account) && (!isDoubtful(account) || isKnownGood);
    case Occasion::Given: return !isRefused(account) && !isDoubtful(account) && m_attempted.value(account) != held;
    case Occasion::Resumed: return !isRefused(account) && !isDoubtful(account) && isKnownGood;
    }
    Q_UNREACHABLE();
}

bool Access::writeDownAttempt(AccountId account, const QString &fingerprint)
{
    if (m_store.isReadOnly())
        return true;
    const Result<void> written = m_store.setUiState(attemptKey(account), fingerprint.toLatin1());
    keepSilently(written);
    return written.has_value();
}

bool Access::isSigningIn(AccountId account) const
{
    return m_source.isSigningIn(account) && m_attempted.value(account) == fingerprint(account);
}

bool Access::signIn(AccountId account, Occasion occasion)
{
    if (!isComplete(account))
        return false;
    for (const AnswerId id : fieldsOf(account)->values + fieldsOf(account)->optional)
        m_draft.normalize(id);
    const QString held = fingerprint(account);
    if (isSigningIn(account))
        return true;
    if (!mayBeSent(account, occasion) || !writeDownAttempt(account, held))
        return false;
    if (m_handed.value(account) != held)
        hand(account, held);
    m_source.forgetRefusal(account);
    m_attempted.insert(account, held);
    m_doubtful.remove(account);
    m_source.signIn(account);
    return true;
}

void Access::hand(AccountId account, const QString &fingerprint)
{
    const SignInFields *fields = fieldsOf(account);
    QMap<AnswerId, QString> values;
    for (const AnswerId id : fields->values + fields->optional)
        values.insert(id, m_draft.answers().value(id));
    std::map<AnswerId, Secret> secrets;
    for (const AnswerId id : fields->secrets)
        secrets.emplace(id, m_draft.secrets().at(id).clone());
    const bool isRecalled = m_handed.value(account).isEmpty() && m_recalled.value(account) == fingerprint;
    m_handed.insert(account, fingerprint);
    m_source.setCredentials(account, values, std::move(secrets),
                            isRecalled ? InventorySource::Former::Recalled : InventorySource::Former::Forgotten);
    // A refusal of values that worked before is probably a lock, also after a restart (decision 62).
    if (m_knownGood.value(account) == fingerprint)
        m_source.rememberWorked(account);
}

void Access::takeOutcome(AccountId account)
{
    const auto inventory = m_source.snapshot();
    const QString attempted = m_attempted.value(account);
    if (!inventory || attempted.isEmpty() || !fieldsOf(account))
        return;
    const SignIn &signIn = inventory->signIn(account);
    Result<void> written;
    if (signIn.outcome == SignIn::Outcome::Accepted)
        written = rememberGood(account, attempted);
    else if (signIn.outcome == SignIn::Outcome::Refused && signIn.problem && meansRefusedValues(signIn.problem->kind))
        written = rememberRefused(account, attempted, *signIn.problem, signIn.at);
    // Only what is written down for good takes the place of the attempt.
    if (written && !m_store.isReadOnly())
        written = m_store.setUiState(attemptKey(account), {});
    keepSilently(written);
    Q_EMIT finished(account);
}

Result<void> Access::rememberGood(AccountId account, const QString &fingerprint)
{
    m_knownGood.insert(account, fingerprint);
    if (m_refused.value(account) == fingerprint)
        forgetRefusal(account);
    return m_store.isReadOnly() ? Result<void>() : m_store.setUiState(knownGoodKey(account), fingerprint.toLatin1());
}

Result<void> Access::rememberRefused(AccountId account, const QString &fingerprint, const Problem &problem,
                                     const QDateTime &at)
{
    m_refused.insert(account, fingerprint);
    m_refusal.insert(account, problem);
    m_refusedAt.insert(account, at);
    if (m_store.isReadOnly())
        return {};
    if (Result<void> written = m_store.setRefusedFingerprint(account, fingerprint); !written)
        return written;
    const QJsonObject refusal{{"kind"_L1, problemKindKey(problem.kind)}, {"at"_L1, at.toString(Qt::ISODateWithMs)}};
    return m_store.setUiState(refusalKey(account), QJsonDocument(refusal).toJson(QJsonDocument::Compact));
}

void Access::forgetRefusal(AccountId account)
{
    m_refused.remove(account);
    m_attempted.remove(account);
    m_doubtful.remove(account);
    if (!m_store.isReadOnly())
        keepSilently(m_store.clearRefusedFingerprint(account));
}

void Access::describe(Inventory &inventory) const
{
    for (const SignInFields &fields : signInFields()) {
        const AccountId account = fields.account;
        const QString held = fingerprint(account);
        SignIn &signIn = inventory.signIn(account);
        if (m_handed.value(account) != held)
            signIn = SignIn();
        if (!isOfValuesHeld(account))
            forgetReadings(inventory, account);
        if (signIn.outcome == SignIn::Outcome::NotTried && isRefused(account)) {
            signIn.outcome = SignIn::Outcome::Refused;
            signIn.problem = m_refusal.value(account);
            signIn.at = m_refusedAt.value(account);
            if (signIn.problem->kind == ProblemKind::UserUnknown)
                inventory.zone.problem = signIn.problem;
        }
        if (signIn.outcome == SignIn::Outcome::NotTried)
            signIn = lastKnownSignIn(inventory, account);
        if (m_knownGood.value(account) == held)
            signIn.workedBefore = true;
    }
}

} // namespace trivet
