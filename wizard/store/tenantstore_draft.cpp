// SPDX-License-Identifier: Apache-2.0
// What people gave and where they are. The rest of TenantStore: tenantstore.cpp and tenantstore_samples.cpp.
#include "store/tenantparts.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString answerKey(AnswerId id)
{
    return QString::fromLatin1(answerSpec(id).key);
}

Problem wrongPlace(AnswerId id)
{
    return {.kind = ProblemKind::Internal, .detail = u"Not kept here: %1"_s.arg(answerKey(id))};
}

Statement mappingUpsert(const DeviceTypeMapping &row, const QVariant &position)
{
    return {"INSERT INTO mapping (device_type, position, create_product, product_name, item_type)"
            " VALUES (?, coalesce(?, (SELECT 1 + coalesce(max(position), -1) FROM mapping)), ?, ?, ?)"
            " ON CONFLICT (device_type) DO UPDATE SET create_product = excluded.create_product,"
            " product_name = excluded.product_name, item_type = excluded.item_type",
            {row.deviceType, position, row.createProduct, row.productName, row.configurationItemType}};
}

} // namespace

Answers TenantStore::answers() const
{
    Answers answers;
    for (const QVariantList &row : m_parts->rows({"SELECT key, value FROM answers"})) {
        if (const auto id = answerFromKey(row[0].toString()))
            answers.values.insert(*id, row[1].toString());
    }
    for (const QVariantList &row : m_parts->rows({"SELECT key, fingerprint, saved FROM secret_marks"})) {
        if (const auto id = answerFromKey(row[0].toString())) {
            answers.secretFingerprints.insert(*id, row[1].toString());
            answers.secretSaved.insert(*id, row[2].toBool());
        }
    }
    return answers;
}

Result<void> TenantStore::setValue(AnswerId id, const QString &value)
{
    if (answerSpec(id).isSecret)
        return fail(wrongPlace(id));
    return m_parts->save({{"INSERT INTO answers (key, value) VALUES (?, ?)"
                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                           {answerKey(id), value}}});
}

Result<void> TenantStore::clearValue(AnswerId id)
{
    return m_parts->save({{"DELETE FROM answers WHERE key = ?", {answerKey(id)}}});
}

std::optional<SecretMark> TenantStore::secretMark(AnswerId id) const
{
    const auto found =
        m_parts->rows({"SELECT fingerprint, saved, backend FROM secret_marks WHERE key = ?", {answerKey(id)}});
    if (found.isEmpty())
        return std::nullopt;
    const QVariantList &row = found.first();
    return SecretMark{row[0].toString(), row[1].toBool(), row[2].toString()};
}

Result<void> TenantStore::setSecretMark(AnswerId id, const SecretMark &mark)
{
    if (!answerSpec(id).isSecret)
        return fail(wrongPlace(id));
    return m_parts->save({{"INSERT INTO secret_marks (key, fingerprint, saved, backend) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint,"
                           " saved = excluded.saved, backend = excluded.backend",
                           {answerKey(id), mark.fingerprint, mark.isSaved, mark.backend}}});
}

Result<void> TenantStore::clearSecretMark(AnswerId id)
{
    return m_parts->save({{"DELETE FROM secret_marks WHERE key = ?", {answerKey(id)}}});
}

QString TenantStore::refusedFingerprint(AccountId account) const
{
    const auto found = m_parts->rows({"SELECT fingerprint FROM refused WHERE vendor = ?", {accountKey(account)}});
    return found.isEmpty() ? QString() : found.first().first().toString();
}

Result<void> TenantStore::setRefusedFingerprint(AccountId account, const QString &fingerprint)
{
    return m_parts->save({{"INSERT INTO refused (vendor, fingerprint) VALUES (?, ?)"
                           " ON CONFLICT (vendor) DO UPDATE SET fingerprint = excluded.fingerprint",
                           {accountKey(account), fingerprint}}});
}

Result<void> TenantStore::clearRefusedFingerprint(AccountId account)
{
    return m_parts->save({{"DELETE FROM refused WHERE vendor = ?", {accountKey(account)}}});
}

QList<SaasDecision> TenantStore::saasDecisions() const
{
    QList<SaasDecision> decisions;
    for (const QVariantList &row :
         m_parts->rows({"SELECT client, kind, organization, organization_name FROM saas_decisions ORDER BY client"})) {
        if (const auto kind = saasDecisionFromKey(row[1].toString()))
            decisions.append({row[0].toLongLong(), *kind, row[2].toLongLong(), row[3].toString()});
    }
    return decisions;
}

Result<void> TenantStore::setSaasDecisions(const QList<SaasDecision> &decisions)
{
    QList<Statement> statements;
    for (const SaasDecision &decision : decisions) {
        statements.append(
            {"INSERT INTO saas_decisions (client, kind, organization, organization_name) VALUES (?, ?, ?, ?)"
             " ON CONFLICT (client) DO UPDATE SET kind = excluded.kind,"
             " organization = excluded.organization, organization_name = excluded.organization_name",
             {decision.clientId, saasDecisionKey(decision.kind), decision.organizationId, decision.organizationName}});
    }
    return m_parts->save(statements);
}

Result<void> TenantStore::clearSaasDecision(qint64 clientId)
{
    return m_parts->save({{"DELETE FROM saas_decisions WHERE client = ?", {clientId}}});
}

QList<DeviceTypeMapping> TenantStore::mapping() const
{
    QList<DeviceTypeMapping> mapping;
    for (const QVariantList &row :
         m_parts->rows({"SELECT device_type, create_product, product_name, item_type FROM mapping ORDER BY position"}))
        mapping.append({row[0].toString(), row[1].toBool(), row[2].toString(), row[3].toString()});
    return mapping;
}

Result<void> TenantStore::setMapping(const QList<DeviceTypeMapping> &rows)
{
    QList<Statement> statements{{"DELETE FROM mapping"}};
    for (qsizetype i = 0; i < rows.size(); ++i)
        statements.append(mappingUpsert(rows[i], i));
    return m_parts->save(statements);
}

Result<void> TenantStore::setMappingRow(const DeviceTypeMapping &row)
{
    return m_parts->save({mappingUpsert(row, QVariant())});
}

QList<Confirmation> TenantStore::confirmations() const
{
    QList<Confirmation> confirmations;
    for (const QVariantList &row :
         m_parts->rows({"SELECT check_id, subject, who, at FROM confirmations ORDER BY check_id, subject"}))
        confirmations.append({row[0].toString(), row[1].toString(), row[2].toString(), timeFromStore(row[3])});
    return confirmations;
}

Result<void> TenantStore::addConfirmation(const Confirmation &confirmation)
{
    return m_parts->save(
        {{"INSERT OR REPLACE INTO confirmations (check_id, subject, who, at) VALUES (?, ?, ?, ?)",
          {confirmation.checkId, confirmation.subject, confirmation.who, storedTime(confirmation.at)}}});
}

Result<void> TenantStore::removeConfirmation(const QString &checkId, const QString &subject)
{
    return m_parts->save({{"DELETE FROM confirmations WHERE check_id = ? AND subject = ?", {checkId, subject}}});
}

QList<Waiver> TenantStore::waivers() const
{
    QList<Waiver> waivers;
    for (const QVariantList &row : m_parts->rows({"SELECT check_id, reason, who, at FROM waivers ORDER BY check_id"}))
        waivers.append({row[0].toString(), row[1].toString(), row[2].toString(), timeFromStore(row[3])});
    return waivers;
}

Result<void> TenantStore::addWaiver(const Waiver &waiver)
{
    return m_parts->save({{"INSERT OR REPLACE INTO waivers (check_id, reason, who, at) VALUES (?, ?, ?, ?)",
                           {waiver.checkId, waiver.reason, waiver.who, storedTime(waiver.at)}}});
}

Result<void> TenantStore::removeWaiver(const QString &checkId)
{
    return m_parts->save({{"DELETE FROM waivers WHERE check_id = ?", {checkId}}});
}

QString TenantStore::currentStep() const
{
    return m_parts->meta(u"current-step"_s);
}

Result<void> TenantStore::setCurrentStep(const QString &slug)
{
    return m_parts->save({setsMeta(u"current-step"_s, slug)});
}

QMap<QString, QDateTime> TenantStore::passedSteps() const
{
    QMap<QString, QDateTime> passed;
    for (const QVariantList &row : m_parts->rows({"SELECT step, at FROM passed_steps"}))
        passed.insert(row[0].toString(), timeFromStore(row[1]));
    return passed;
}

Result<void> TenantStore::setStepPassed(const QString &slug, const QDateTime &when)
{
    return m_parts->save({{"INSERT OR REPLACE INTO passed_steps (step, at) VALUES (?, ?)", {slug, storedTime(when)}}},
                         Parts::Failing::Drop);
}

Result<void> TenantStore::clearStepPassed(const QString &slug)
{
    return m_parts->save({{"DELETE FROM passed_steps WHERE step = ?", {slug}}});
}

QList<int> TenantStore::ticks(const QString &slug) const
{
    QList<int> ticked;
    for (const QVariantList &row :
         m_parts->rows({"SELECT instruction FROM ticks WHERE step = ? ORDER BY instruction", {slug}}))
        ticked.append(row[0].toInt());
    return ticked;
}

Result<void> TenantStore::setTick(const QString &slug, int instruction)
{
    return m_parts->save({{"INSERT OR IGNORE INTO ticks (step, instruction) VALUES (?, ?)", {slug, instruction}}});
}

Result<void> TenantStore::clearTick(const QString &slug, int instruction)
{
    return m_parts->save({{"DELETE FROM ticks WHERE step = ? AND instruction = ?", {slug, instruction}}});
}

Result<void> TenantStore::setSummary(int totalSteps, const QString &linkState, const QString &links)
{
    return m_parts->keep({setsMeta(u"total-steps"_s, QString::number(totalSteps)), setsMeta(u"link-state"_s, linkState),
                          setsMeta(u"links"_s, links)});
}

} // namespace trivet
