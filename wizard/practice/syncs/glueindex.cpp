// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/glueindex.h"

#include "practice/it_glue/records.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

bool isLinkedToAutotask(const GlueRecord &record)
{
    const GlueLink *link = glueLink(record, autotaskAdapter);
    return link && link->sync && !link->orphaned;
}

bool isLeftByAnotherPsa(const GlueRecord &record)
{
    static const QStringList notPsas{u"Datto RMM"_s, u"Datto SaaS Protection"_s, u"Datto BCDR"_s, u"Microsoft"_s};
    for (const GlueLink &link : record.links) {
        if (link.adapter.compare(autotaskAdapter, Qt::CaseInsensitive) != 0 &&
            !notPsas.contains(link.adapter, Qt::CaseInsensitive))
            return true;
    }
    return record.attributes.value("psa-integration"_L1).toString() == "orphaned"_L1 &&
           !glueLink(record, autotaskAdapter);
}

bool isAlive(const GlueRecord &configuration)
{
    return !configuration.attributes.value("archived"_L1).toBool();
}

qint64 organizationOfRecord(const GlueRecord &record)
{
    return record.attributes.value("organization-id"_L1).toInteger();
}

void GlueIndex::note(const QString &resource, const GlueRecord &record)
{
    const GlueLink *link = glueLink(record, autotaskAdapter);
    const qint64 remote = link ? link->remoteId.toLongLong() : -1;
    if (resource == "organizations"_L1) {
        organizationsByName[record.attributes.value("name"_L1).toString()].append(record.id);
        if (link)
            organizationOf.insert(remote, record.id);
        return;
    }
    const bool isConfiguration = resource == "configurations"_L1;
    if (!isConfiguration)
        locationsIn[organizationOfRecord(record)].append(record.id);
    else
        configurationsByName[{organizationOfRecord(record), record.attributes.value("name"_L1).toString()}].append(
            record.id);
    if (link)
        (isConfiguration ? configurationOf : locationOf).insert(remote, record.id);
}

GlueIndex GlueIndex::of(World &world)
{
    GlueIndex index;
    for (const QString &resource : {u"organizations"_s, u"configurations"_s, u"locations"_s}) {
        for (const auto &[id, record] : world.glue.of(resource))
            index.note(resource, record);
    }
    return index;
}

} // namespace trivet::practice
