// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"
#include "practice/seeds/saasnames.h"
#include "practice/seeds/seed.h"
#include "practice/syncs/saas_to_itglue.h"
#include "practice/world/dice.h"
#include "practice/world/world.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QHash<qint64, QString> organizationNamesByCompany(World &world)
{
    QHash<QString, QString> byName;
    QHash<qint64, QString> names;
    for (const auto &[id, organization] : world.glue.of(u"organizations"_s)) {
        const QString name = organization.attributes.value("name"_L1).toString();
        byName.insert(name, name);
        const GlueLink *link = glueLink(organization, u"Autotask"_s);
        if (link && !link->orphaned)
            names.insert(link->remoteId.toLongLong(), name);
    }
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        const QString name = row.value("companyName"_L1).toString();
        if (!names.contains(id) && byName.contains(name))
            names.insert(id, name);
    }
    return names;
}

void linkInPartnerPortal(SaasDomain &domain)
{
    if (!domain.organizationId)
        domain.organizationId = 12000 + domain.customerId % 50000;
    domain.organizationName = domain.customerName;
}

// What an admin has who finished: each client bears its organization's name, and there is no other client.
void setSaasRight(World &world)
{
    const QHash<qint64, QString> names = organizationNamesByCompany(world);
    if (names.isEmpty())
        return;
    std::vector<SaasDomain> &domains = world.saas.domains;
    domains.erase(std::remove_if(domains.begin(), domains.end(),
                                 [&](const SaasDomain &domain) { return !names.contains(domain.companyId); }),
                  domains.end());
    for (SaasDomain &domain : domains) {
        domain.customerName = names.value(domain.companyId);
        linkInPartnerPortal(domain);
    }
}

void renameClient(World &world, qint64 customerId, const QString &name)
{
    for (SaasDomain &domain : world.saas.domains) {
        if (domain.customerId == customerId) {
            domain.customerName = name;
            domain.organizationName = name;
        }
    }
}

// One client at least misses its organization's name in one way, and one is not linked; the seed chooses which.
void plantSaasFaults(World &world)
{
    Dice dice(world.options.seed, 61);
    const QHash<qint64, QString> names = organizationNamesByCompany(world);
    QList<SaasClient> clients = saasClients(world.saas).values();
    dice.shuffle(clients);
    bool isMissed = false;
    for (const SaasClient &client : std::as_const(clients)) {
        const QString name = names.value(client.companyId);
        if (isMissed || name.isEmpty())
            continue;
        const SaasNameMiss miss = dice.chance(50) ? SaasNameMiss::Case : SaasNameMiss::Spaces;
        const QString other = missedSaasName(name, miss);
        isMissed = other != name;
        if (isMissed)
            renameClient(world, client.id, other);
    }
    if (clients.isEmpty())
        return;
    const qint64 unlinked = clients.last().id;
    for (SaasDomain &domain : world.saas.domains) {
        if (domain.customerId == unlinked) {
            domain.organizationId.reset();
            domain.organizationName.clear();
        }
    }
}

} // namespace

void seedSaasStage(World &world)
{
    const QDateTime since = world.clock.start().addDays(-2).addSecs(-3 * 3600);
    switch (world.options.stage) {
    case Stage::Fresh:
    case Stage::RmmLinked:
    case Stage::ItGlueLinked: return;
    case Stage::Complete: setSaasRight(world); break;
    case Stage::Messy: plantSaasFaults(world); break;
    }
    world.saasActor().connect(since, SaasActor::Suggestions::LeaveForReview);
    world.saasActor().advance(world.clock.start());
}

} // namespace trivet::practice
