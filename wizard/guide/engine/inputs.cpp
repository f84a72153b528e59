// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/inputs.h"

#include "core/secrettext.h"
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "inventory/joins/gluewebaddress.h"

#include <utility>

namespace trivet {

Inputs::Inputs(Draft &draft, Access &access, const Facts &facts) : m_draft(draft), m_access(access), m_facts(facts) {}

const Answers &Inputs::answers() const
{
    return m_draft.answers();
}

const std::map<AnswerId, Secret> &Inputs::secrets() const
{
    return m_draft.secrets();
}

void Inputs::setAnswer(AnswerId id, const QString &value)
{
    if (takeCopyAll(id, value))
        return;
    m_draft.setValue(id, value);
    if (id == AnswerId::ItGlueAddress)
        takeRegion();
}

void Inputs::keepAnswer(AnswerId id, const QString &value)
{
    m_draft.keepValue(id, value);
    finish(id);
}

void Inputs::finish(AnswerId id)
{
    m_draft.normalize(id);
    test(id == AnswerId::ItGlueAddress ? AnswerId::ItGlueRegion : id, Try::Once);
}

/// An address that names its region answers that question too; one that does not leaves it as it is.
void Inputs::takeRegion()
{
    const auto address = glueWebAddress(m_draft.answers());
    if (address && !address->namedRegion.isEmpty())
        m_draft.setValue(AnswerId::ItGlueRegion, address->namedRegion);
}

void Inputs::setSecret(AnswerId id, Secret value)
{
    if (const SecretText given(value); takeCopyAll(id, given.view()))
        return;
    const bool isEmptied = value.isEmpty();
    m_draft.setSecret(id, std::move(value));
    if (const auto account = Access::accountOf(id); account && isEmptied)
        m_access.forgetRefusal(*account);
    // Pasting is asking, be it the value that was refused.
    test(id, Try::Again);
}

void Inputs::setTogether(const QMap<AnswerId, QString> &values, std::map<AnswerId, Secret> secrets)
{
    QList<AnswerId> given = values.keys();
    for (auto value = values.begin(); value != values.end(); ++value)
        m_draft.setValue(value.key(), *value);
    for (auto &[id, secret] : secrets) {
        m_draft.setSecret(id, std::move(secret));
        given.append(id);
    }
    for (const AnswerId id : std::as_const(given))
        finish(id);
}

/// Datto RMM's "Copy all" goes into the fields it was pasted beside: Trivet's own pair, or the one made for IT Glue.
bool Inputs::takeCopyAll(AnswerId pastedInto, QStringView text)
{
    struct CopyFields
    {
        AnswerId url;
        AnswerId key;
        AnswerId secretKey;
    };
    static const CopyFields own{AnswerId::RmmApiUrl, AnswerId::RmmApiKey, AnswerId::RmmApiSecretKey};
    static const CopyFields forItGlue{AnswerId::GlueRmmApiUrl, AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey};

    auto copy = splitRmmCopy(text);
    if (!copy)
        return false;
    const bool isForItGlue = Access::accountOf(pastedInto) == AccountId::DattoRmmForItGlue;
    const CopyFields &fields = isForItGlue ? forItGlue : own;
    m_draft.setValue(fields.url, copy->apiUrl);
    m_draft.normalize(fields.url);
    m_draft.setSecret(fields.key, std::move(copy->apiKey));
    m_draft.setSecret(fields.secretKey, std::move(copy->apiSecretKey));
    for (const AnswerId id : {fields.url, fields.key, fields.secretKey}) {
        m_draft.addNote(id, InputNote::FilledByCopy);
        Q_EMIT filled(id);
    }
    test(fields.url, Try::Again);
    return true;
}

/// Signs in with the values that this input belongs to, where they are complete.
void Inputs::test(AnswerId id, Try how)
{
    const auto account = Access::accountOf(id);
    const auto occasion = how == Try::Again ? Access::Occasion::Again : Access::Occasion::Given;
    if (account && m_access.signIn(*account, occasion))
        Q_EMIT testing();
}

void Inputs::copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done)
{
    m_draft.copySecret(id, context, std::move(done));
}

bool Inputs::isShown(const InputSpec &input) const
{
    if (!input.after || !m_draft.answers().value(input.answer).isEmpty())
        return true;
    const auto account = Access::accountOf(input.answer);
    if (!account || !m_facts.inventory)
        return false;
    const auto &refusal = m_facts.inventory->signIn(*account).problem;
    return refusal && refusal->kind == *input.after;
}

SecretState Inputs::secretState(AnswerId id) const
{
    return m_draft.secretState(id);
}

QString Inputs::savedElsewhere(AnswerId id) const
{
    return m_draft.health().savedElsewhere.value(id);
}

bool Inputs::isRefused(AccountId account) const
{
    return m_access.isRefused(account);
}

std::optional<Problem> Inputs::problem(AnswerId id) const
{
    const auto wrong = fault(id);
    if (!wrong)
        return std::nullopt;
    const auto account = Access::accountOf(id);
    return Problem{.kind = *wrong == InputFault::ForeignHost ? ProblemKind::ForeignHost : ProblemKind::Input,
                   .vendor = account ? std::optional(accountVendor(*account)) : std::nullopt,
                   .field = answerFieldName(id),
                   .detail = inputFaultKey(*wrong)};
}

std::optional<InputFault> Inputs::fault(AnswerId id) const
{
    return m_draft.fault(id);
}

std::optional<StrangeSign> Inputs::strangeSign(AnswerId id) const
{
    return m_draft.strangeSign(id);
}

QSet<InputNote> Inputs::notes(AnswerId id) const
{
    return m_draft.notes(id);
}

bool Inputs::isSavingSecrets() const
{
    return m_draft.isSaving();
}

OwnHealth::Vault Inputs::vaultHealth() const
{
    return m_draft.health().vault;
}

void Inputs::unlockVault()
{
    m_draft.unlock();
}

bool Inputs::mayKeepSecretsUntilClose() const
{
    const OwnHealth::Vault health = vaultHealth();
    return health != OwnHealth::Vault::NotProbed && health != OwnHealth::Vault::Ready &&
           health != OwnHealth::Vault::SessionOnly;
}

void Inputs::keepSecretsUntilClose()
{
    m_draft.keepUntilClose();
}

} // namespace trivet
