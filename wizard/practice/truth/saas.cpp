// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/saas.h"

#include "practice/world/likenames.h"
#include "practice/world/world.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

QList<PlantedFault> whatIsWrongInSaas(World &world)
{
    if (!world.saasIntegration.on)
        return {};
    QSet<QString> names;
    QMultiHash<QString, QString> namesByKey;
    for (const auto &[id, organization] : world.glue.of(u"organizations"_s)) {
        const QString name = organization.attributes.value("name"_L1).toString();
        names.insert(name);
        namesByKey.insert(nameKey(name), name);
    }
    PlantedFault unmatched{.check = u"P01"_s};
    PlantedFault near{.check = u"P02"_s};
    PlantedFault unlinked{.check = u"P05"_s};
    const QMap<qint64, SaasClient> clients = saasClients(world.saas);
    for (const SaasClient &client : clients) {
        const PlantedFault::Record record{
            .vendor = u"dattoSaas"_s, .entity = u"clients"_s, .id = QString::number(client.id)};
        if (!client.isLinked)
            unlinked.records.append(record);
        if (names.isEmpty() || names.contains(client.name))
            continue;
        unmatched.records.append(record);
        const QList<QString> alike = namesByKey.values(nameKey(client.name));
        if (std::any_of(alike.begin(), alike.end(),
                        [&](const QString &name) { return differInOneWay(client.name, name); }))
            near.records.append(record);
    }
    QList<PlantedFault> found;
    for (const PlantedFault &fault : {unmatched, near, unlinked}) {
        if (!fault.records.isEmpty())
            found.append(fault);
    }
    return found;
}

} // namespace trivet::practice
