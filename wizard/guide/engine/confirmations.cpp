// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/confirmations.h"

#include "core/clock.h"
#include "doctor/checks.h"
#include "doctor/confirmationage.h"
#include "doctor/knownloss.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/gaterules.h"
#include "guide/engine/lastknown.h"
#include "guide/engine/tenantfacts.h"
#include "store/tenantinfo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr auto losses = "T04"_L1;
constexpr auto changesSinceVerified = "T05"_L1;
constexpr auto changedFields = "T08"_L1;
constexpr auto mapDevices = "C09"_L1;

} // namespace

QString defaultWho(const TenantInfo &tenant)
{
    if (tenant.isPractice)
        return u"Practice"_s;
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? tenant.name : user;
}

Confirmations::Confirmations(Facts &facts, TenantStore &store, const Evaluation &evaluation, const Clock &clock)
    : StoredPart(store), m_facts(facts), m_evaluation(evaluation), m_clock(clock), m_waivers(store.waivers())
{
}

std::optional<Confirmation> Confirmations::confirmation(const QString &checkId, const QString &subject) const
{
    for (const Confirmation &given : m_facts.confirmations) {
        if (given.checkId == checkId && given.subject == subject)
            return given;
    }
    return std::nullopt;
}

bool Confirmations::isConfirmable(const QString &checkId) const
{
    const CheckSpec *check = findCheck(checkId);
    const QList<Verdict> &all = m_evaluation.verdicts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&checkId](const Verdict &verdict) { return verdict.checkId == checkId; });
    return check && found != all.end() && !isReadOnly() && trivet::isConfirmable(*check, *found);
}

void Confirmations::confirm(const QString &checkId, const QString &subject)
{
    if (!isConfirmable(checkId))
        return;
    const bool isMapDevicesNew = checkId == mapDevices && !confirmation(checkId);
    if (checkId == losses)
        acceptLosses();
    else if (checkId == changesSinceVerified || checkId == changedFields)
        acceptChanges();
    else
        give(checkId, subject);
    if (isMapDevicesNew)
        Q_EMIT mapDevicesConfirmed();
    Q_EMIT changed();
}

void Confirmations::acceptLosses()
{
    for (const ListLoss &loss : unexplainedLosses(m_facts))
        give(losses, lossSubject(loss));
    if (const auto kept = keepCounts(m_store, m_facts); !kept)
        Q_EMIT storeFailed(kept.error());
}

void Confirmations::acceptChanges()
{
    give(changesSinceVerified, {});
    if (const auto kept = trivet::acceptChanges(m_store, m_facts, who()); !kept)
        Q_EMIT storeFailed(kept.error());
}

void Confirmations::give(const QString &checkId, const QString &subject)
{
    const Confirmation given{checkId, subject, who(), m_clock.now()};
    m_facts.confirmations.removeIf([&given](const Confirmation &other) {
        return other.checkId == given.checkId && other.subject == given.subject;
    });
    m_facts.confirmations.append(given);
    keep(m_store.addConfirmation(given));
}

void Confirmations::takeBack(const QString &checkId, const QString &subject)
{
    if (isReadOnly() || !confirmation(checkId, subject))
        return;
    m_facts.confirmations.removeIf([&checkId, &subject](const Confirmation &other) {
        return other.checkId == checkId && other.subject == subject;
    });
    keep(m_store.removeConfirmation(checkId, subject));
    if (checkId == mapDevices && m_facts.mapDevicesFirstOn.isValid())
        setMapDevicesFirstOn({});
    if (checkId == mapDevices)
        Q_EMIT mapDevicesTakenBack();
    Q_EMIT changed();
}

bool Confirmations::isDueAgain(const QString &checkId) const
{
    const auto &given = m_facts.confirmations;
    return !isReadOnly() && std::any_of(given.begin(), given.end(), [&](const Confirmation &row) {
        return row.checkId == checkId && growsOld(row) && isOld(row.at, m_facts.now);
    });
}

void Confirmations::confirmAgain(const QString &checkId)
{
    if (!isDueAgain(checkId))
        return;
    const QDateTime now = m_clock.now();
    const QList<Confirmation> former = m_facts.confirmations;
    for (const Confirmation &row : former) {
        if (row.checkId != checkId || !isOld(row.at, now))
            continue;
        // Devices have been coming since the first time.
        if (checkId == mapDevices && !m_facts.mapDevicesFirstOn.isValid())
            setMapDevicesFirstOn(row.at);
        give(row.checkId, row.subject);
    }
    Q_EMIT changed();
}

void Confirmations::setMapDevicesFirstOn(const QDateTime &when)
{
    m_facts.mapDevicesFirstOn = when;
    keep(keepMapDevicesFirstOn(m_store, when));
}

void Confirmations::continueAnyway(const QString &checkId, const QString &reason)
{
    const CheckSpec *check = findCheck(checkId);
    const QString words = reason.simplified();
    if (!check || check->severity != Severity::Warns || words.isEmpty() || isReadOnly())
        return;
    const Waiver waiver{checkId, words, who(), m_clock.now()};
    m_waivers.removeIf([&checkId](const Waiver &other) { return other.checkId == checkId; });
    m_waivers.append(waiver);
    keep(m_store.addWaiver(waiver));
    Q_EMIT waiversChanged();
}

void Confirmations::withdrawWaiver(const QString &checkId)
{
    if (isReadOnly() || m_waivers.removeIf([&checkId](const Waiver &waiver) { return waiver.checkId == checkId; }) == 0)
        return;
    keep(m_store.removeWaiver(checkId));
    Q_EMIT waiversChanged();
}

QString Confirmations::who() const
{
    const QString name = m_facts.answers.value(AnswerId::Who).trimmed();
    return name.isEmpty() ? defaultWho(m_store.info()) : name;
}

} // namespace trivet
