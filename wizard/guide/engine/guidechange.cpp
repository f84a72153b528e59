// SPDX-License-Identifier: Apache-2.0
#include "doctor/confirmationage.h"
#include "doctor/knownloss.h"
#include "guide/engine/draft.h"
#include "guide/engine/guide.h"
#include "guide/engine/lastknown.h"
#include "guide/engine/tenantfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the guide remembers of what it saw, and what people say of a change.
namespace trivet {

void Guide::rememberReadings()
{
    if (isReadOnly() || !m_facts.inventory)
        return;
    bool isNew = false;
    TenantStore &store = m_services.store;
    for (const Result<Kept> &kept :
         {keepCallUse(store, m_facts), keepCounts(store, m_facts), keepAccounts(store, m_facts)}) {
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        isNew = isNew || (kept && *kept == Kept::Something);
    }
    if (isNew)
        judge(Source::Inputs);
}

/// How things are when a link is found verified is what later readings are compared with.
void Guide::rememberVerified()
{
    if (isReadOnly() || unsaved() || !m_facts.inventory)
        return;
    bool isNew = false;
    const QList<LinkStatus> standing = links();
    for (const ChapterSpec &chapter : guideChapters()) {
        const bool isVerified = std::any_of(standing.begin(), standing.end(), [&chapter](const LinkStatus &link) {
            return link.link == chapter.link && link.value == LinkValue::Verified;
        });
        if (!isVerified)
            continue;
        const auto kept = trivet::keepBaseline(m_services.store, m_facts, chapter.number);
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        isNew = isNew || (kept && *kept == Kept::Something);
    }
    if (isNew)
        judge(Source::Inputs);
}

QString Guide::who() const
{
    const QString name = m_draft->answers().value(AnswerId::Who).trimmed();
    return name.isEmpty() ? defaultWho() : name;
}

void Guide::give(const Confirmation &given)
{
    m_facts.confirmations.removeIf([&given](const Confirmation &other) {
        return other.checkId == given.checkId && other.subject == given.subject;
    });
    m_facts.confirmations.append(given);
    keep(m_services.store.addConfirmation(given));
}

void Guide::acceptLosses()
{
    for (const ListLoss &loss : unexplainedLosses(m_facts))
        give({u"T04"_s, lossSubject(loss), who(), m_services.clock.now()});
    if (const auto kept = keepCounts(m_services.store, m_facts); !kept)
        Q_EMIT storeFailed(kept.error());
}

void Guide::acceptChanges()
{
    give({u"T05"_s, {}, who(), m_services.clock.now()});
    if (const auto kept = trivet::acceptChanges(m_services.store, m_facts, who()); !kept)
        Q_EMIT storeFailed(kept.error());
}

bool Guide::isDueAgain(const QString &checkId) const
{
    const auto &given = m_facts.confirmations;
    return !isReadOnly() && std::any_of(given.begin(), given.end(), [&](const Confirmation &row) {
        return row.checkId == checkId && growsOld(row) && isOld(row.at, m_facts.now);
    });
}

void Guide::confirmAgain(const QString &checkId)
{
    if (!isDueAgain(checkId))
        return;
    const QDateTime now = m_services.clock.now();
    const QList<Confirmation> former = m_facts.confirmations;
    for (const Confirmation &row : former) {
        if (row.checkId != checkId || !isOld(row.at, now))
            continue;
        // Devices have been coming since the first time.
        if (checkId == "C09"_L1 && !m_facts.mapDevicesFirstOn.isValid()) {
            m_facts.mapDevicesFirstOn = row.at;
            keep(keepMapDevicesFirstOn(m_services.store, row.at));
        }
        give({row.checkId, row.subject, who(), now});
    }
    judge(Source::Inputs);
}

} // namespace trivet
