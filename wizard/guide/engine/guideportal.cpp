// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/guide.h"
#include "guide/engine/portalbody.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {

bool Guide::isInPortal() const
{
    return !m_inPortal.isEmpty();
}

void Guide::doInPortal(const QString &slug)
{
    if (!m_services.portal || isInPortal() || isReadOnly() || !findStep(slug))
        return;
    m_inPortal = slug;
    const PortalDraft draft{m_draft->answers().values, m_facts.mapping, m_facts.saasDecisions,
                            isReview() ? PortalDraft::Purpose::Review : PortalDraft::Purpose::SetUp};
    const QJsonObject body = portalBody(slug, draft, m_facts.inventory ? *m_facts.inventory : Inventory());
    std::map<QString, Secret> secrets;
    const QMap<QString, AnswerId> fields = portalSecrets(slug);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto held = m_draft->secrets().find(field.value());
        if (held != m_draft->secrets().end())
            secrets.emplace(field.key(), held->second.clone());
    }
    const bool isAll = body.value("tidy"_L1).toBool(true);
    m_services.portal->perform(slug, body, std::move(secrets), this,
                               [this, slug, isAll](const Result<QJsonObject> &answer) {
                                   takeFromPortal(slug, answer, isAll ? PortalPart::All : PortalPart::Key);
                               });
}

/// Pastes what the portal shows, as a person would. Confirming stays the person's.
void Guide::takeFromPortal(const QString &slug, const Result<QJsonObject> &answer, PortalPart part)
{
    m_inPortal.clear();
    if (!answer) {
        Q_EMIT portalFinished(slug, answer.error().detail.isEmpty() ? problemKindKey(answer.error().kind)
                                                                    : answer.error().detail);
        return;
    }
    if (!answer->value("done"_L1).toBool()) {
        Q_EMIT portalFinished(slug, answer->value("error"_L1).toString());
        return;
    }
    const QJsonObject values = answer->value("values"_L1).toObject();
    QSet<AnswerId> pasted;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto id = answerFromKey(value.key());
        if (!id)
            continue;
        pasted.insert(*id);
        if (answerSpec(*id).isSecret)
            m_draft->setSecret(*id, Secret::fromText(value.value().toString()));
        else
            m_draft->setValue(*id, value.value().toString());
    }
    // All values first, so that a half new set is never tried.
    for (const AnswerId id : std::as_const(pasted))
        inputFinished(id);
    constexpr int rowsOfKey = 2; // make it, paste it
    const int rows = part == PortalPart::Key ? rowsOfKey : static_cast<int>(findStep(slug)->instructions.size());
    for (int row = 0; row < rows; ++row)
        setTicked(slug, row, true);
    checkAgain(slug);
    Q_EMIT portalFinished(slug, {});
}

} // namespace trivet
