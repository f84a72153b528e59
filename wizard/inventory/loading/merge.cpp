// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/merge.h"

#include "inventory/joins/joins.h"

#include <QSet>

namespace trivet {

QList<datto_rmm::Device> devicesWithSites(QList<datto_rmm::Device> former, QList<datto_rmm::Device> fresh,
                                          QStringList sites, QStringList gone)
{
    QSet<QString> replaced(sites.begin(), sites.end());
    replaced.unite(QSet<QString>(gone.begin(), gone.end()));
    // A device that moved to a changed site must not stay behind on its former one.
    QSet<QString> freshUids;
    freshUids.reserve(fresh.size());
    for (const datto_rmm::Device &device : fresh)
        freshUids.insert(device.uid);
    former.removeIf([&](const datto_rmm::Device &device) {
        return replaced.contains(device.siteUid) || freshUids.contains(device.uid);
    });
    former.append(std::move(fresh));
    return former;
}

qint64 devicesLacking(const QList<datto_rmm::Site> &sites, const QList<datto_rmm::Device> &devices)
{
    const SiteFinder finder(sites);
    QHash<const datto_rmm::Site *, qint64> present;
    qint64 anybodys = 0;
    for (const datto_rmm::Device &device : devices) {
        if (const datto_rmm::Site *site = finder.siteOf(device))
            ++present[site];
        else
            ++anybodys;
    }
    qint64 lacking = 0;
    for (const datto_rmm::Site &site : sites) {
        if (isCustomerSite(site))
            lacking += std::max<qint64>(0, site.numberOfDevices - present.value(&site));
    }
    return std::max<qint64>(0, lacking - anybodys);
}

SiteChanges siteChanges(const QList<datto_rmm::Site> &former, const QList<datto_rmm::Site> &present)
{
    QHash<QString, int> before;
    for (const datto_rmm::Site &site : former)
        before.insert(site.uid, site.numberOfDevices);
    SiteChanges changes;
    for (const datto_rmm::Site &site : present) {
        const auto known = before.constFind(site.uid);
        const bool isSame = known != before.cend() && *known == site.numberOfDevices;
        if (!isSame && !site.isSystem) {
            changes.changed.append(site.uid);
            changes.devices += site.numberOfDevices;
        }
        before.remove(site.uid);
    }
    changes.gone = before.keys();
    return changes;
}

} // namespace trivet
