// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/saas_to_itglue.h"

#include "practice/world/likenames.h"
#include "practice/world/world.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 queueSeconds = 3600;
constexpr qint64 automaticSeconds = 24 * 3600;
constexpr qint64 manualSeconds = 6 * 3600;
constexpr qint64 syncingSeconds = 20; // the vendor gives no number

QJsonValue isoOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

void SaasActor::advance(const QDateTime &now)
{
    SaasIntegration &integration = m_world.saasIntegration;
    while (integration.on && nextAutomatic() <= now) {
        const QDateTime due = nextAutomatic();
        integration.queuedSync = {};
        integration.lastAutomaticSync = due;
        sync(due);
    }
}

void SaasActor::connect(const QDateTime &at, Suggestions suggestions)
{
    SaasIntegration &integration = m_world.saasIntegration;
    integration.on = true;
    integration.acceptAll = suggestions == Suggestions::AcceptAll;
    integration.connectedAt = at;
    discover();
    queueSync(at);
}

void SaasActor::queueSync(const QDateTime &at)
{
    SaasIntegration &integration = m_world.saasIntegration;
    if (!integration.queuedSync.isValid())
        integration.queuedSync = at.addSecs(queueSeconds);
}

void SaasActor::startManualSync(const QDateTime &at)
{
    SaasIntegration &integration = m_world.saasIntegration;
    integration.queuedSync = {};
    integration.lastManualSync = at;
    sync(at);
}

// The automatic sync keeps its own pace, whether or not somebody syncs by hand in between.
QDateTime SaasActor::nextAutomatic() const
{
    const SaasIntegration &integration = m_world.saasIntegration;
    if (!integration.on)
        return {};
    const QDateTime daily = integration.lastAutomaticSync.isValid()
                                ? integration.lastAutomaticSync.addSecs(automaticSeconds)
                                : integration.connectedAt.addSecs(queueSeconds + automaticSeconds);
    return integration.queuedSync.isValid() ? std::min(integration.queuedSync, daily) : daily;
}

QDateTime SaasActor::manualOpensAt(const QDateTime &now) const
{
    const QDateTime last = m_world.saasIntegration.lastManualSync;
    return last.isValid() ? std::max(now, last.addSecs(manualSeconds)) : now;
}

void SaasActor::sync(const QDateTime &at)
{
    m_world.saasIntegration.syncStarted = at;
    discover();
}

// A client that is not linked in the Partner Portal is not listed. Matching is by exact name; an ignored client is
// left alone for good; one whose organization is gone has to be matched again.
void SaasActor::discover()
{
    using State = SaasIntegration::Match::State;
    SaasIntegration &integration = m_world.saasIntegration;
    GlueAccount::Records &organizations = m_world.glue.of(u"organizations"_s);
    QHash<QString, qint64> byName;
    QHash<QString, qint64> byKey;
    for (const auto &[id, organization] : organizations) {
        const QString name = organization.attributes.value("name"_L1).toString();
        if (!byName.contains(name))
            byName.insert(name, id);
        if (integration.acceptAll)
            byKey.insert(nameKey(name), id);
    }
    const QMap<qint64, SaasClient> clients = saasClients(m_world.saas);
    for (const SaasClient &client : clients) {
        if (!client.isLinked && !integration.clients.contains(client.id))
            continue;
        SaasIntegration::Match &match = integration.clients[client.id];
        if (match.state == State::Matched && organizations.find(match.organization) == organizations.end())
            match = {};
        if (match.state != State::Unmatched)
            continue;
        qint64 found = byName.value(client.name);
        if (found == 0 && integration.acceptAll)
            found = byKey.value(nameKey(client.name));
        if (found != 0)
            match = {.state = State::Matched, .organization = found};
    }
}

QString SaasActor::status(const QDateTime &now) const
{
    const SaasIntegration &integration = m_world.saasIntegration;
    if (!integration.on)
        return {};
    if (integration.syncStarted.isValid() && now < integration.syncStarted.addSecs(syncingSeconds))
        return u"Syncing..."_s;
    return integration.queuedSync.isValid() ? u"Queued"_s : u"OK"_s;
}

QJsonObject SaasActor::report(const QDateTime &now) const
{
    using State = SaasIntegration::Match::State;
    const SaasIntegration &integration = m_world.saasIntegration;
    int matched = 0;
    int unmatched = 0;
    int ignored = 0;
    for (const SaasIntegration::Match &match : integration.clients) {
        matched += match.state == State::Matched ? 1 : 0;
        unmatched += match.state == State::Unmatched ? 1 : 0;
        ignored += match.state == State::Ignored ? 1 : 0;
    }
    const qsizetype missing = saasClients(m_world.saas).size() - integration.clients.size();
    return {{u"status"_s, status(now)},
            {u"lastSync"_s, isoOrNull(integration.syncStarted)},
            {u"queuedSync"_s, isoOrNull(integration.queuedSync)},
            {u"nextAutomatic"_s, isoOrNull(nextAutomatic())},
            {u"manualOpensAt"_s, isoOrNull(manualOpensAt(now))},
            {u"matched"_s, matched},
            {u"unmatched"_s, unmatched},
            {u"ignored"_s, ignored},
            {u"missing"_s, missing}};
}

} // namespace trivet::practice
