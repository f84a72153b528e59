// SPDX-License-Identifier: Apache-2.0
#include "session/practiceportal.h"

#include "guide/engine/guide.h"
#include "session/portalbody.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::app {

PracticePortal::PracticePortal(Guide &guide, PortalActions &actions) : m_guide(guide), m_actions(actions) {}

void PracticePortal::doStep(const QString &slug, QObject *context, std::function<void(const QString &error)> done)
{
    if (isAtWork() || m_guide.isReadOnly() || !findStep(slug))
        return;
    m_isAtWork = true;
    const Facts &facts = m_guide.facts();
    const PortalDraft draft{m_guide.answers().values, facts.mapping, facts.saasDecisions,
                            m_guide.place().isReview() ? PortalDraft::Purpose::Review : PortalDraft::Purpose::SetUp};
    const QJsonObject body = portalBody(slug, draft, facts.inventory ? *facts.inventory : Inventory());
    std::map<QString, Secret> secrets;
    const QMap<QString, AnswerId> fields = portalSecrets(slug);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto held = m_guide.inputs().secrets().find(field.value());
        if (held != m_guide.inputs().secrets().end())
            secrets.emplace(field.key(), held->second.clone());
    }
    const Part part = body.value("tidy"_L1).toBool(true) ? Part::All : Part::Key;
    m_actions.perform(
        slug, body, std::move(secrets), this,
        [this, slug, part, asker = QPointer(context), done = std::move(done)](const Result<QJsonObject> &answer) {
            m_isAtWork = false;
            const QString error = take(slug, answer, part);
            if (asker)
                done(error);
        });
}

/// Why there is nothing to take; empty when it was taken.
QString PracticePortal::take(const QString &slug, const Result<QJsonObject> &answer, Part part)
{
    if (!answer)
        return answer.error().detail.isEmpty() ? problemKindKey(answer.error().kind) : answer.error().detail;
    if (!answer->value("done"_L1).toBool())
        return answer->value("error"_L1).toString();
    const QJsonObject shown = answer->value("values"_L1).toObject();
    QMap<AnswerId, QString> values;
    std::map<AnswerId, Secret> secrets;
    for (auto value = shown.begin(); value != shown.end(); ++value) {
        const auto id = answerFromKey(value.key());
        if (id && answerSpec(*id).isSecret)
            secrets.emplace(*id, Secret::fromText(value->toString()));
        else if (id)
            values.insert(*id, value->toString());
    }
    m_guide.inputs().setTogether(values, std::move(secrets));
    constexpr int rowsOfKey = 2; // make it, paste it
    const int rows = part == Part::Key ? rowsOfKey : static_cast<int>(findStep(slug)->instructions.size());
    for (int row = 0; row < rows; ++row)
        m_guide.place().setTicked(slug, row, true);
    m_guide.checkAgain(slug);
    return {};
}

} // namespace trivet::app
