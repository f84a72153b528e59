// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/draft.h"

#include "core/secrettext.h"
#include "vendors/datto_rmm/address.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Inputs that are more than one word, or may be; the values of all others hold no white space, also while typed.
bool isOneWord(AnswerId id)
{
    static const QSet<AnswerId> freeText{AnswerId::TenantName, AnswerId::Who, AnswerId::MaterialCode,
                                         AnswerId::RmmApiUserName};
    return !freeText.contains(id);
}

bool isRmmApiUrl(AnswerId id)
{
    return id == AnswerId::RmmApiUrl || id == AnswerId::GlueRmmApiUrl;
}

} // namespace

Draft::Draft(TenantStore &store, Vault &vault, const Clock &clock)
    : StoredPart(store), m_vault(vault), m_clock(clock), m_answers(store.answers())
{
    m_answers.secretSavedAt = store.secretTimes();
    m_health.storeIsReadOnly = store.isReadOnly();
    for (const AnswerSpec &spec : answerSpecs()) {
        if (spec.isSecret && m_answers.holdsSecret(spec.id))
            m_states.insert(spec.id, SecretState::Held);
    }
}

QString Draft::tenantId() const
{
    return m_store.info().id.toString(QUuid::WithoutBraces);
}

std::optional<InputFault> Draft::fault(AnswerId id) const
{
    if (m_withheld.contains(id))
        return InputFault::LooksLikeSecret;
    // What lies in a locked keychain is not missing; T01 says what is.
    if (secretState(id) == SecretState::Locked && !m_secrets.contains(id))
        return std::nullopt;
    return inputFaultOf(id, {m_answers.values, &m_secrets});
}

std::optional<StrangeSign> Draft::strangeSign(AnswerId id) const
{
    return strangeSignOf(id, {m_answers.values, &m_secrets});
}

QMap<AnswerId, InputFault> Draft::faults() const
{
    QMap<AnswerId, InputFault> all;
    for (const AnswerSpec &spec : answerSpecs()) {
        if (const auto found = fault(spec.id))
            all.insert(spec.id, *found);
    }
    return all;
}

bool Draft::setValue(AnswerId id, const QString &text)
{
    // Neither what stood there before nor a piece of the secret may pass for the answer.
    if (looksLikeSecret(id, text, m_secrets))
        return putValue(id, {}, Keeping::Withheld);
    return putValue(id, text, Keeping::Kept);
}

bool Draft::keepValue(AnswerId id, const QString &text)
{
    return putValue(id, text, Keeping::Kept);
}

bool Draft::putValue(AnswerId id, const QString &text, Keeping keeping)
{
    if (m_store.isReadOnly()) {
        keep(fail({.kind = ProblemKind::StorageInUse}));
        return false;
    }
    const QString value = isOneWord(id) ? trimmedInput(text) : text;
    m_notes[id].clear();
    if (isOneWord(id) && value != text)
        m_notes[id].insert(InputNote::Trimmed);
    const bool isWithheld = keeping == Keeping::Withheld;
    const bool stands = m_answers.values.contains(id) && m_answers.value(id) == value;
    if (stands && isWithheld == m_withheld.contains(id))
        return false;
    if (isWithheld)
        m_withheld.insert(id);
    else
        m_withheld.remove(id);
    m_answers.values.insert(id, value);
    keep(m_store.setValue(id, value));
    Q_EMIT changed(id);
    return true;
}

bool Draft::normalize(AnswerId id)
{
    if (answerSpec(id).isSecret || !m_answers.values.contains(id))
        return false;
    const QString before = m_answers.value(id);
    QString value = trimmedInput(before);
    if (isRmmApiUrl(id)) {
        if (const auto origin = datto_rmm::apiOrigin(value))
            value = origin->toString();
    }
    if (value == before)
        return false;
    const QSet<InputNote> notes = m_notes.value(id);
    setValue(id, value);
    m_notes[id] = notes;
    m_notes[id].insert(isRmmApiUrl(id) ? InputNote::Normalized : InputNote::Trimmed);
    return true;
}

bool Draft::setSecret(AnswerId id, Secret value)
{
    if (m_store.isReadOnly()) {
        keep(fail({.kind = ProblemKind::StorageInUse}));
        return false;
    }
    const SecretText given(value);
    const QStringView text = withoutWrapping(given.view());
    m_notes[id].clear();
    if (text.size() != given.view().size()) {
        m_notes[id].insert(InputNote::Trimmed);
        value = secretFromView(text);
    }
    const auto held = m_secrets.find(id);
    const bool isSame =
        held == m_secrets.end() ? value.isEmpty() && !m_answers.holdsSecret(id) : held->second.equals(value);
    if (isSame) {
        // Pasted again because it was not saved: that is to be tried once more.
        if (m_states.value(id) == SecretState::SaveFailed)
            requestSave(id);
        return false;
    }

    ++m_versions[id];
    m_health.savedElsewhere.remove(id);
    m_answers.secretSaved.remove(id);
    if (m_answers.secretSavedAt.remove(id) > 0)
        keep(m_store.clearSecretTime(id));
    if (value.isEmpty()) {
        m_secrets.erase(id);
        m_answers.secretFingerprints.remove(id);
        keep(m_store.clearSecretMark(id));
        setState(id, SecretState::Empty);
    } else {
        const QString fingerprint = value.fingerprint(m_store.salt());
        m_secrets.insert_or_assign(id, std::move(value));
        m_answers.secretFingerprints.insert(id, fingerprint);
        m_answers.secretSaved.insert(id, false);
        keep(m_store.setSecretMark(id, {fingerprint, false, {}}));
        setState(id, SecretState::Held);
    }
    requestSave(id);
    Q_EMIT changed(id);
    return true;
}

void Draft::setState(AnswerId id, SecretState state)
{
    if (m_states.value(id, SecretState::Empty) == state)
        return;
    m_states.insert(id, state);
    Q_EMIT secretStateChanged(id);
}

} // namespace trivet
