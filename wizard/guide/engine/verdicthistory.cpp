// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/verdicthistory.h"

#include "doctor/waitingfindings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isWrongState(VerdictState state)
{
    return state == VerdictState::Failed || state == VerdictState::NeedsYou;
}

bool tellsSomething(const Verdict &verdict)
{
    return verdict.state != VerdictState::Unknown && !isWaiting(verdict);
}

std::optional<VerdictState> knownStateFromKey(const QString &key)
{
    for (const VerdictState state : {VerdictState::Passed, VerdictState::NeedsYou, VerdictState::Failed}) {
        if (verdictStateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

QString historyTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

bool VerdictHistory::take(const QList<Verdict> &verdicts)
{
    bool isOther = false;
    for (const Verdict &verdict : verdicts) {
        const auto known = m_standings.constFind(verdict.checkId);
        if (!tellsSomething(verdict) || (known != m_standings.cend() && known->state == verdict.state))
            continue;
        VerdictStanding &standing = m_standings[verdict.checkId];
        standing.state = verdict.state;
        standing.since = verdict.checkedAt.toUTC();
        isOther = true;
    }
    return isOther;
}

std::optional<VerdictStanding> VerdictHistory::standing(const QString &checkId) const
{
    const auto known = m_standings.constFind(checkId);
    return known == m_standings.cend() ? std::nullopt : std::optional(*known);
}

QDateTime VerdictHistory::since(const Verdict &verdict) const
{
    const auto known = standing(verdict.checkId);
    return known && known->state == verdict.state && tellsSomething(verdict) ? known->since : QDateTime();
}

VerdictChange VerdictHistory::change(const Verdict &verdict) const
{
    if (!m_lastVisit.isValid() || !tellsSomething(verdict))
        return VerdictChange::None;
    const auto known = standing(verdict.checkId);
    const auto seen = known ? known->seen : std::nullopt;
    if (isWrongState(verdict.state))
        return seen && isWrongState(*seen) ? VerdictChange::None : VerdictChange::New;
    return seen && isWrongState(*seen) ? VerdictChange::Mended : VerdictChange::None;
}

void VerdictHistory::endVisit(const QDateTime &now)
{
    m_lastVisit = now.toUTC();
    for (VerdictStanding &standing : m_standings)
        standing.seen = standing.state;
}

QByteArray VerdictHistory::toJson() const
{
    QJsonObject checks;
    for (auto each = m_standings.cbegin(); each != m_standings.cend(); ++each) {
        QJsonObject standing{{"state"_L1, verdictStateKey(each->state)}, {"since"_L1, historyTime(each->since)}};
        if (each->seen)
            standing.insert("seen"_L1, verdictStateKey(*each->seen));
        checks.insert(each.key(), standing);
    }
    return QJsonDocument(QJsonObject{{"lastVisit"_L1, historyTime(m_lastVisit)}, {"checks"_L1, checks}})
        .toJson(QJsonDocument::Compact);
}

VerdictHistory VerdictHistory::fromJson(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const QJsonObject checks = kept["checks"_L1].toObject();
    VerdictHistory history;
    history.m_lastVisit = QDateTime::fromString(kept["lastVisit"_L1].toString(), Qt::ISODateWithMs);
    for (auto each = checks.begin(); each != checks.end(); ++each) {
        const QJsonObject standing = each->toObject();
        if (const auto state = knownStateFromKey(standing["state"_L1].toString())) {
            history.m_standings.insert(
                each.key(), {*state, QDateTime::fromString(standing["since"_L1].toString(), Qt::ISODateWithMs),
                             knownStateFromKey(standing["seen"_L1].toString())});
        }
    }
    return history;
}

} // namespace trivet
