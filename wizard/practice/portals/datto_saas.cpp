// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"
#include "practice/portals/steps.h"
#include "practice/syncs/saas_to_itglue.h"
#include "practice/world/likenames.h"
#include "practice/world/world.h"

#include <QJsonArray>

namespace trivet::practice::portalsteps {

using namespace Qt::StringLiterals;

namespace {

using State = SaasIntegration::Match::State;

struct SaasDecision
{
    enum class Kind { Match, Create, Ignore } kind = Kind::Match;
    qint64 client = 0;
    qint64 organization = 0;
};

Portal::Reply saasRefusal(const QString &error)
{
    return {.status = 409, .error = error};
}

/// Ids come as numbers or as text; those of IT Glue have 16 digits.
qint64 idIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

qint64 organizationOfClient(World &world, const SaasClient &client)
{
    const QString key = nameKey(client.name);
    qint64 alike = 0;
    for (const auto &[id, organization] : world.glue.of(u"organizations"_s)) {
        const GlueLink *link = glueLink(organization, u"Autotask"_s);
        if (client.companyId != 0 && link && link->remoteId == QString::number(client.companyId))
            return id;
        if (alike == 0 && nameKey(organization.attributes.value("name"_L1).toString()) == key)
            alike = id;
    }
    if (alike != 0)
        return alike;
    // The typed name may miss it; its owner knows better.
    const Row *company = client.companyId != 0 ? world.autotask(u"Companies"_s).find(client.companyId) : nullptr;
    const QString companyKey = company ? nameKey(company->value("companyName"_L1).toString()) : QString();
    for (const auto &[id, organization] : world.glue.of(u"organizations"_s)) {
        if (!companyKey.isEmpty() && nameKey(organization.attributes.value("name"_L1).toString()) == companyKey)
            return id;
    }
    return 0;
}

/// What somebody who knows the customers decides for every client that is still unmatched.
QList<SaasDecision> usualDecisions(World &world)
{
    QList<SaasDecision> decisions;
    const QMap<qint64, SaasClient> clients = saasClients(world.saas);
    for (auto match = world.saasIntegration.clients.cbegin(); match != world.saasIntegration.clients.cend(); ++match) {
        if (match->state != State::Unmatched || !clients.contains(match.key()))
            continue;
        SaasDecision decision{.client = match.key()};
        decision.organization = organizationOfClient(world, clients.value(match.key()));
        if (decision.organization == 0)
            decision.kind = SaasDecision::Kind::Create;
        decisions.append(decision);
    }
    return decisions;
}

struct DecisionsOrError
{
    QList<SaasDecision> decisions = {};
    QString error = {};
};

DecisionsOrError givenDecisions(World &world, const QJsonArray &rows)
{
    static const QMap<QString, SaasDecision::Kind> kinds{{u"match"_s, SaasDecision::Kind::Match},
                                                         {u"create"_s, SaasDecision::Kind::Create},
                                                         {u"ignore"_s, SaasDecision::Kind::Ignore}};
    DecisionsOrError given;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString kind = row.value("decision"_L1).toString(u"match"_s);
        const SaasDecision decision{.kind = kinds.value(kind),
                                    .client = idIn(row.value("client"_L1)),
                                    .organization = idIn(row.value("organization"_L1))};
        if (!kinds.contains(kind))
            return {.error = u"There is no such decision: "_s + kind};
        if (!world.saasIntegration.clients.contains(decision.client))
            return {.error = u"IT Glue does not list this client: "_s + QString::number(decision.client) +
                             u". It has to be linked in the Partner Portal, and a sync has to run."_s};
        if (decision.kind == SaasDecision::Kind::Match && !world.glue.find(u"organizations"_s, decision.organization))
            return {.error = u"IT Glue has no such organization: "_s + QString::number(decision.organization)};
        given.decisions.append(decision);
    }
    return given;
}

void carryOut(World &world, const QList<SaasDecision> &decisions)
{
    const QMap<qint64, SaasClient> clients = saasClients(world.saas);
    for (const SaasDecision &decision : decisions) {
        SaasIntegration::Match &match = world.saasIntegration.clients[decision.client];
        switch (decision.kind) {
        case SaasDecision::Kind::Match: match = {.state = State::Matched, .organization = decision.organization}; break;
        case SaasDecision::Kind::Create:
            // IT Glue does not look for one of this name first: the guide warns of the duplicate.
            match = {.state = State::Matched,
                     .organization = makeOrganization(world, clients.value(decision.client).name).id};
            break;
        case SaasDecision::Kind::Ignore: match = {.state = State::Ignored, .organization = 0}; break;
        }
    }
}

} // namespace

Portal::Reply saasKeys(World &world, const QJsonObject &values)
{
    SaasAccount &account = world.saas;
    account.keyVendor = values.value("vendor"_L1).toString();
    if (values.value("linkMissing"_L1).toBool(true)) {
        for (SaasDomain &domain : account.domains) {
            if (domain.organizationId)
                continue;
            domain.organizationId = 12000 + domain.customerId % 50000;
            domain.organizationName = domain.customerName;
        }
    }
    return {.values = {{u"saas-public-key"_s, account.publicKey}, {u"saas-secret-key"_s, account.secretKey}}};
}

Portal::Reply saasConnect(World &world, const QJsonObject &values)
{
    const SaasAccount &account = world.saas;
    const QString publicKey = values.value("publicKey"_L1).toString(account.publicKey);
    const QString secretKey = values.value("secretKey"_L1).toString(account.secretKey);
    const bool isRefused =
        !values.value("reuseBcdr"_L1).toBool() && (publicKey != account.publicKey || secretKey != account.secretKey);
    if (isRefused || !account.keyVendor.isEmpty() || world.faults.isSet(u"saas-vendor-key"_s) ||
        world.faults.isSet(u"saas-401"_s))
        return saasRefusal(u"Datto SaaS Protection does not accept these keys."_s);
    world.saasActor().connect(world.now(), values.value("leaveForReview"_L1).toBool(true)
                                               ? SaasActor::Suggestions::LeaveForReview
                                               : SaasActor::Suggestions::AcceptAll);
    return {.values = world.saasActor().report(world.now())};
}

Portal::Reply saasMatching(World &world, const QJsonObject &values)
{
    SaasActor &actor = world.saasActor();
    const QDateTime now = world.now();
    if (!world.saasIntegration.on)
        return saasRefusal(u"Datto SaaS Protection is not connected in IT Glue."_s);
    const bool isOpen = actor.manualOpensAt(now) <= now;
    const QJsonValue manual = values.value("manualSync"_L1);
    if (manual.toBool() && !isOpen)
        return saasRefusal(u"A manual sync can be started once in 6 hours; next at "_s +
                           actor.manualOpensAt(now).toString(Qt::ISODateWithMs));
    DecisionsOrError wanted;
    const bool hasRows = values.value("rows"_L1).isArray();
    if (hasRows) {
        wanted = givenDecisions(world, values.value("rows"_L1).toArray());
        if (!wanted.error.isEmpty())
            return saasRefusal(wanted.error);
    }
    if (manual.toBool(!hasRows) && isOpen)
        actor.startManualSync(now);
    // Whoever has no list yet decides when the sync has shown the latest clients.
    if (!hasRows)
        wanted.decisions = usualDecisions(world);
    if (!wanted.decisions.isEmpty()) {
        carryOut(world, wanted.decisions);
        if (actor.status(now) != "Syncing..."_L1)
            actor.queueSync(now);
    }
    return {.values = actor.report(now)};
}

} // namespace trivet::practice::portalsteps
