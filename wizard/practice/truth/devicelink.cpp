// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/devicelink.h"

#include "practice/truth/comingdevices.h"
#include "practice/truth/firstlinkrecords.h"
#include "practice/world/lookup.h"
#include "practice/world/world.h"

#include <QMap>
#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<PlantedFault::Record>;

PlantedFault::Record autotaskRecord(const QString &entity, qint64 id)
{
    return {.vendor = u"autotask"_s, .entity = entity, .id = QString::number(id)};
}

PlantedFault::Record rmmRecord(const QString &entity, const QString &id)
{
    return {.vendor = u"dattoRmm"_s, .entity = entity, .id = id};
}

QString squeezed(const QString &name)
{
    QString text;
    for (const QChar letter : name.toCaseFolded()) {
        if (letter.isLetterOrNumber())
            text.append(letter);
    }
    return text;
}

// R02: types whose names differ only in case, spaces or punctuation, and types set inactive that active devices use.
Records doubledTypes(World &world)
{
    const auto &types = world.autotask(u"ConfigurationItemTypes"_s).rows();
    QMap<QString, QList<qint64>> byName;
    QSet<qint64> inactive;
    for (const auto &[id, row] : types) {
        if (row.value("isActive"_L1).toBool())
            byName[squeezed(row.value("name"_L1).toString())].append(id);
        else
            inactive.insert(id);
    }
    QSet<qint64> wrong;
    for (const QList<qint64> &alike : std::as_const(byName)) {
        if (alike.size() > 1)
            wrong.unite(QSet<qint64>(alike.begin(), alike.end()));
    }
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        const qint64 type = row.value("configurationItemType"_L1).toInteger();
        if (row.value("isActive"_L1).toBool() && inactive.contains(type))
            wrong.insert(type);
    }
    QList<qint64> ids(wrong.begin(), wrong.end());
    std::sort(ids.begin(), ids.end());
    Records records;
    for (const qint64 id : ids)
        records.append(autotaskRecord(u"ConfigurationItemTypes"_s, id));
    return records;
}

struct Arrived
{
    int typed = 0;
    Records blank;
    QSet<qint64> products;
};

void addSiteFaults(World &world, QList<PlantedFault> &found)
{
    QSet<int> sitesWithDevices;
    for (const RmmDevice &device : world.rmm.devices)
        sitesWithDevices.insert(device.site);
    Records unmapped;
    Records badCompany;
    Records ownCompany;
    for (int index = 0; index < static_cast<int>(world.rmm.sites.size()); ++index) {
        const RmmSite &site = world.rmm.sites[static_cast<size_t>(index)];
        if (!site.isOfCustomer())
            continue;
        if (!site.autotaskCompanyId) {
            if (sitesWithDevices.contains(index))
                unmapped.append(rmmRecord(u"sites"_s, site.uid));
            continue;
        }
        if (*site.autotaskCompanyId == 0) {
            ownCompany.append(rmmRecord(u"sites"_s, site.uid));
            continue;
        }
        const Row *company = world.autotask(u"Companies"_s).find(*site.autotaskCompanyId);
        const bool isGood =
            company && company->value("isActive"_L1).toBool() && company->value("companyType"_L1).toInt() == 1;
        if (!isGood)
            badCompany.append(rmmRecord(u"sites"_s, site.uid));
    }
    if (!unmapped.isEmpty())
        found.append({.check = u"R10"_s, .records = unmapped});
    if (!ownCompany.isEmpty())
        found.append({.check = u"S17"_s, .records = ownCompany});
    if (!badCompany.isEmpty())
        found.append({.check = u"R11"_s, .records = badCompany});
}

void addDeviceFaults(World &world, QList<PlantedFault> &found)
{
    QHash<QString, const Row *> itemByUid;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        const QString uid = row.value("rmmDeviceUID"_L1).toString();
        if (!uid.isEmpty())
            itemByUid.insert(uid, &row);
    }
    QMap<QString, Arrived> byCategory;
    Records missing;
    const QDateTime patience = world.clock.start().addDays(-1);
    const bool isOverdue = world.integration.mapDevices && world.integration.mapDevicesSince < patience;
    for (const RmmDevice &device : world.rmm.devices) {
        const RmmSite &site = world.rmm.sites[static_cast<size_t>(device.site)];
        if (!site.isOfCustomer() || device.deleted)
            continue;
        const Row *item = itemByUid.value(device.uid);
        if (!item) {
            if (site.autotaskCompanyId && isOverdue && device.created < patience)
                missing.append(rmmRecord(u"devices"_s, device.uid));
            continue;
        }
        Arrived &arrived = byCategory[device.category];
        arrived.products.insert(item->value("productID"_L1).toInteger());
        if (item->value("configurationItemType"_L1).isNull() || item->value("configurationItemType"_L1).isUndefined())
            arrived.blank.append(autotaskRecord(u"ConfigurationItems"_s, item->value("id"_L1).toInteger()));
        else
            ++arrived.typed;
    }
    Records openTypes;
    Records blankByMapping;
    Records blankOtherwise;
    Records usedInactive;
    Records blankProducts;
    for (auto arrived = byCategory.begin(); arrived != byCategory.end(); ++arrived) {
        const bool isUnmapped = arrived->typed == 0 && !arrived->blank.isEmpty();
        if (isUnmapped)
            openTypes.append(rmmRecord(u"deviceTypes"_s, arrived.key()));
        (isUnmapped ? blankByMapping : blankOtherwise) += arrived->blank;
        for (const qint64 product : std::as_const(arrived->products)) {
            const Row *row = world.autotask(u"Products"_s).find(product);
            if (!row || !row->value("isActive"_L1).toBool())
                usedInactive.append(autotaskRecord(u"Products"_s, product));
            if (isUnmapped)
                blankProducts.append(autotaskRecord(u"Products"_s, product));
        }
    }
    if (!openTypes.isEmpty())
        found.append({.check = u"R05"_s, .records = openTypes});
    if (!blankOtherwise.isEmpty())
        found.append({.check = u"R03"_s, .records = blankOtherwise});
    if (!blankByMapping.isEmpty())
        found.append({.check = u"R03"_s, .records = blankByMapping, .because = u"R05"_s});
    if (!blankProducts.isEmpty())
        found.append({.check = u"R09"_s, .records = blankProducts, .because = u"R05"_s});
    if (!usedInactive.isEmpty())
        found.append({.check = u"R06"_s, .records = usedInactive});
    if (!missing.isEmpty())
        found.append({.check = u"R18"_s, .records = missing});
}

/// Trivet's own API user, the one that a look without a draft knows by name.
void addOwnUserFaults(World &world, QList<PlantedFault> &found)
{
    const qint64 own = world.autotaskUsers.front().resourceId;
    const Row *row = world.autotask(u"Resources"_s).find(own);
    if (row && (!row->value("isActive"_L1).toBool() || row->value("email"_L1).toString().isEmpty()))
        found.append({.check = u"A06"_s, .records = {autotaskRecord(u"Resources"_s, own)}});
}

} // namespace

QList<PlantedFault> whatIsWrong(World &world)
{
    QList<PlantedFault> found;
    const Records types = doubledTypes(world);
    if (!types.isEmpty())
        found.append({.check = u"R02"_s, .records = types});
    addOwnUserFaults(world, found);
    addSiteFaults(world, found);
    addDeviceFaults(world, found);
    addForecastFaults(world, found);
    addRecordFaults(world, found);
    return found;
}

} // namespace trivet::practice
