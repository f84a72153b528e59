// SPDX-License-Identifier: Apache-2.0
#include "core/secrettext.h"
#include "guide/content/labels.h"
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/guide.h"
#include "inventory/joins/gluewebaddress.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {

const Answers &Guide::answers() const
{
    return m_draft->answers();
}

void Guide::setAnswer(AnswerId id, const QString &value)
{
    if (takeCopyAll(id, value))
        return;
    m_draft->setValue(id, value);
    if (id == AnswerId::ItGlueAddress)
        takeRegion();
}

void Guide::keepAnswer(AnswerId id, const QString &value)
{
    m_draft->keepValue(id, value);
    inputFinished(id);
}

void Guide::inputFinished(AnswerId id)
{
    m_draft->normalize(id);
    test(id == AnswerId::ItGlueAddress ? AnswerId::ItGlueRegion : id);
}

/// An address that names its region answers that question too; one that does not leaves it as it is.
void Guide::takeRegion()
{
    const auto address = glueWebAddress(m_draft->answers());
    if (address && !address->namedRegion.isEmpty())
        m_draft->setValue(AnswerId::ItGlueRegion, address->namedRegion);
}

void Guide::setSecret(AnswerId id, Secret value)
{
    if (const SecretText given(value); takeCopyAll(id, given.view()))
        return;
    const bool isEmptied = value.isEmpty();
    m_draft->setSecret(id, std::move(value));
    if (const auto account = Access::accountOf(id); account && isEmptied)
        m_access->forgetRefusal(*account);
    // Pasting is asking, be it the value that was refused.
    testAgain(id);
}

/// Datto RMM's "Copy all" goes into the fields it was pasted beside: Trivet's own pair, or the one made for IT Glue.
bool Guide::takeCopyAll(AnswerId pastedInto, QStringView text)
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
    m_draft->setValue(fields.url, copy->apiUrl);
    m_draft->normalize(fields.url);
    m_draft->setSecret(fields.key, std::move(copy->apiKey));
    m_draft->setSecret(fields.secretKey, std::move(copy->apiSecretKey));
    for (const AnswerId id : {fields.url, fields.key, fields.secretKey}) {
        m_draft->addNote(id, InputNote::FilledByCopy);
        Q_EMIT answersChanged(id);
    }
    testAgain(fields.url);
    return true;
}

void Guide::test(AnswerId id)
{
    const auto account = Access::accountOf(id);
    if (account && m_access->signIn(*account, Access::Occasion::Given))
        Q_EMIT checkingChanged();
}

void Guide::testAgain(AnswerId id)
{
    const auto account = Access::accountOf(id);
    if (account && m_access->signIn(*account, Access::Occasion::Again))
        Q_EMIT checkingChanged();
}

void Guide::answerChanged(AnswerId id)
{
    cancelDeciding();
    judge(Source::Inputs);
    Q_EMIT answersChanged(id);
    // What was read means something else now.
    if (id == AnswerId::CustomerType)
        Q_EMIT inventoryChanged();
    Q_EMIT stepsChanged();
}

SecretState Guide::secretState(AnswerId id) const
{
    return m_draft->secretState(id);
}

QString Guide::savedElsewhere(AnswerId id) const
{
    return m_draft->health().savedElsewhere.value(id);
}

bool Guide::isShown(const InputSpec &input) const
{
    if (!input.after || !m_draft->answers().value(input.answer).isEmpty())
        return true;
    const auto account = Access::accountOf(input.answer);
    if (!account || !m_facts.inventory)
        return false;
    const auto &problem = m_facts.inventory->signIn(*account).problem;
    return problem && problem->kind == *input.after;
}

std::optional<InputFault> Guide::inputFault(AnswerId id) const
{
    return m_draft->fault(id);
}

std::optional<StrangeSign> Guide::strangeSign(AnswerId id) const
{
    return m_draft->strangeSign(id);
}

bool Guide::isSavingSecrets() const
{
    return m_draft->isSaving();
}

std::optional<Problem> Guide::inputProblem(AnswerId id) const
{
    const auto fault = m_draft->fault(id);
    if (!fault)
        return std::nullopt;
    const auto account = Access::accountOf(id);
    return Problem{.kind = *fault == InputFault::ForeignHost ? ProblemKind::ForeignHost : ProblemKind::Input,
                   .vendor = account ? std::optional(accountVendor(*account)) : std::nullopt,
                   .field = answerFieldName(id),
                   .detail = inputFaultKey(*fault)};
}

QSet<InputNote> Guide::inputNotes(AnswerId id) const
{
    return m_draft->notes(id);
}

void Guide::copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done)
{
    m_draft->copySecret(id, context, std::move(done));
}

QList<SaasDecision> Guide::saasDecisions() const
{
    return m_facts.saasDecisions;
}

void Guide::decideSaas(const QList<SaasDecision> &decisions)
{
    if (isReadOnly() || decisions.isEmpty())
        return;
    for (const SaasDecision &decision : decisions) {
        const auto isSame = [&decision](const SaasDecision &other) { return other.clientId == decision.clientId; };
        m_facts.saasDecisions.removeIf(isSame);
        m_facts.saasDecisions.append(decision);
        // What was carried out was the former decision.
        takeBack(u"C23"_s, QString::number(decision.clientId));
    }
    keep(m_services.store.setSaasDecisions(decisions));
    judge(Source::Inputs);
    Q_EMIT saasDecisionsChanged();
}

void Guide::forgetSaasDecision(qint64 clientId)
{
    if (isReadOnly())
        return;
    m_facts.saasDecisions.removeIf([clientId](const SaasDecision &other) { return other.clientId == clientId; });
    takeBack(u"C23"_s, QString::number(clientId));
    keep(m_services.store.clearSaasDecision(clientId));
    judge(Source::Inputs);
    Q_EMIT saasDecisionsChanged();
}

bool Guide::isRefused(AccountId account) const
{
    return m_access->isRefused(account);
}

QList<DeviceTypeMapping> Guide::mapping() const
{
    return m_facts.mapping;
}

void Guide::setMapping(const DeviceTypeMapping &row)
{
    if (isReadOnly()) {
        keep(fail({.kind = ProblemKind::StorageInUse}));
        return;
    }
    QList<DeviceTypeMapping> &rows = m_facts.mapping;
    const auto found = std::find_if(rows.begin(), rows.end(), [&row](const DeviceTypeMapping &other) {
        return other.deviceType == row.deviceType;
    });
    if (found != rows.end() && *found == row)
        return;
    if (found == rows.end())
        rows.append(row);
    else
        *found = row;
    keep(m_services.store.setMappingRow(row));
    cancelDeciding();
    judge(Source::Inputs);
    Q_EMIT mappingChanged();
}

/// The guide's advice where nothing was chosen yet: material code Hardware, both overwrite options on.
void Guide::fillMappingOptions()
{
    const auto setUnlessChosen = [this](AnswerId id, const QString &value) {
        if (answers().value(id).isEmpty())
            setAnswer(id, value);
    };
    setUnlessChosen(AnswerId::OverwriteName, u"true"_s);
    setUnlessChosen(AnswerId::OverwriteNumber, u"true"_s);
    for (const autotask::BillingCode &code : m_facts.inventory->materialCodes.rows) {
        if (code.isActive && code.name.compare(u"Hardware"_s, Qt::CaseInsensitive) == 0)
            setUnlessChosen(AnswerId::MaterialCode, code.name);
    }
}

/// Gives every device type in use a row, and the material code its usual value. What a person has set stays.
void Guide::fillMapping()
{
    fillMaterialCode();
    const auto &inventory = m_facts.inventory;
    const bool isKnown = inventory && inventory->rmmDevices.isFreshProof() && inventory->rmmSites.isFreshProof() &&
                         inventory->itemTypes.isFreshProof() && inventory->products.isFreshProof();
    if (m_currentStep != "device-mapping"_L1 || !isKnown || isReadOnly())
        return;
    fillMappingOptions();
    const QList<DeviceTypeCount> counts = deviceTypeCounts(*inventory);
    for (const DeviceTypeCount &count : counts) {
        const bool hasRow =
            std::any_of(m_facts.mapping.begin(), m_facts.mapping.end(),
                        [&count](const DeviceTypeMapping &row) { return row.deviceType == count.deviceType; });
        if (hasRow || count.deviceType.isEmpty())
            continue;
        setMapping({.deviceType = count.deviceType,
                    .createProduct = true,
                    .productName = createdProductName(count.deviceType),
                    .configurationItemType = suggestItemType(count.deviceType, *inventory).best});
    }
}

/// "Hardware" is what the vendor's guide falls back on; where a tenant has none, the person chooses.
void Guide::fillMaterialCode()
{
    const QString usual = QString::fromUtf8(label::hardware);
    const bool isOpen =
        m_currentStep == "device-mapping"_L1 && m_draft->answers().value(AnswerId::MaterialCode).isEmpty();
    if (!isOpen || isReadOnly() || !m_facts.inventory || !m_facts.inventory->materialCodes.isKnown() ||
        m_facts.inventory->materialCodes.isKept)
        return;
    const auto &codes = m_facts.inventory->materialCodes.rows;
    const bool hasUsual = std::any_of(codes.begin(), codes.end(), [&usual](const autotask::BillingCode &code) {
        return code.isActive && code.name == usual;
    });
    if (hasUsual)
        m_draft->setValue(AnswerId::MaterialCode, usual);
}

Vault &Guide::vault() const
{
    return m_services.vault;
}

void Guide::unlockVault()
{
    m_draft->unlock();
}

void Guide::keepSecretsUntilClose()
{
    m_draft->keepUntilClose();
}

bool Guide::mayKeepSecretsUntilClose() const
{
    const OwnHealth::Vault health = vaultHealth();
    return health != OwnHealth::Vault::NotProbed && health != OwnHealth::Vault::Ready &&
           health != OwnHealth::Vault::SessionOnly;
}

OwnHealth::Vault Guide::vaultHealth() const
{
    return m_draft->health().vault;
}

} // namespace trivet
