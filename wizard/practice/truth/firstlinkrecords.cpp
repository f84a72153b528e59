// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/firstlinkrecords.h"

#include "practice/truth/gluelinks.h"
#include "practice/world/deviceidentity.h"
#include "practice/world/world.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// What an active item says of itself, read once.
struct Item
{
    qint64 id = 0;
    qint64 company = 0;
    const Row *row = nullptr;
    const RmmDevice *device = nullptr;
    QString uid = {};
    QString serial = {};
    QString mac = {};
};

std::vector<Item> activeItems(World &world)
{
    std::vector<Item> items;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        if (!row.value("isActive"_L1).toBool())
            continue;
        const QString uid = row.value("rmmDeviceUID"_L1).toString();
        items.push_back({.id = id,
                         .company = row.value("companyID"_L1).toInteger(),
                         .row = &row,
                         .device = uid.isEmpty() ? nullptr : world.rmm.device(uid),
                         .uid = uid,
                         .serial = row.value("serialNumber"_L1).toString().trimmed().toUpper(),
                         .mac = bareMac(row.value("rmmDeviceAuditMacAddress"_L1).toString())});
    }
    return items;
}

void say(QList<PlantedFault> &found, const QString &check, const QString &entity, const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    QList<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    PlantedFault fault{.check = check};
    for (const qint64 id : std::as_const(sorted))
        fault.records.append(truthRecord(u"autotask"_s, entity, id));
    found.append(fault);
}

void saySites(QList<PlantedFault> &found, const QString &check, const QStringList &uids)
{
    if (uids.isEmpty())
        return;
    PlantedFault fault{.check = check};
    for (const QString &uid : uids)
        fault.records.append({.vendor = u"dattoRmm"_s, .entity = u"sites"_s, .id = uid});
    found.append(fault);
}

/// Texts that are on too many devices, or at two customers.
QSet<QString> shared(const std::vector<Item> &items, QString Item::*text)
{
    constexpr int usesOfNobody = 3;
    QHash<QString, int> uses;
    QHash<QString, QSet<qint64>> companies;
    for (const Item &item : items) {
        ++uses[item.*text];
        companies[item.*text].insert(item.company);
    }
    QSet<QString> found;
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        if (use.value() >= usesOfNobody || companies.value(use.key()).size() > 1)
            found.insert(use.key());
    }
    return found;
}

// R04, R17, R20 and R21.
void sayItems(World &world, const std::vector<Item> &items, QList<PlantedFault> &found)
{
    QSet<qint64> ofDeletedType;
    QSet<qint64> stale;
    QSet<qint64> renamed;
    QSet<qint64> givenUp;
    for (const Item &item : items) {
        const qint64 type = item.row->value("configurationItemType"_L1).toInteger();
        if (type != 0 && !world.autotask(u"ConfigurationItemTypes"_s).find(type))
            ofDeletedType.insert(item.id);
        if (item.uid.isEmpty())
            continue;
        if (!item.device)
            stale.insert(item.id);
        else if (item.device->deleted || item.device->suspended)
            givenUp.insert(item.id);
        const QString name = item.row->value("rmmDeviceAuditHostname"_L1).toString();
        const QString number = QString::number(item.row->value("rmmDeviceID"_L1).toInteger());
        if (item.row->value("referenceTitle"_L1).toString() != name ||
            item.row->value("referenceNumber"_L1).toString() != number)
            renamed.insert(item.id);
    }
    const QString entity = u"ConfigurationItems"_s;
    const QList<qint64> misplaced = misplacedItems(world);
    say(found, u"R04"_s, entity, ofDeletedType);
    say(found, u"R17"_s, entity, stale);
    say(found, u"R19"_s, entity, QSet<qint64>(misplaced.begin(), misplaced.end()));
    say(found, u"R20"_s, entity, renamed);
    say(found, u"R21"_s, entity, givenUp);
}

// R07 and R08.
void sayProducts(World &world, const std::vector<Item> &items, QList<PlantedFault> &found)
{
    QSet<qint64> used;
    QSet<qint64> usedBySync;
    QSet<QString> arrived;
    for (const Item &item : items) {
        const qint64 product = item.row->value("productID"_L1).toInteger();
        used.insert(product);
        if (item.uid.isEmpty())
            continue;
        usedBySync.insert(product);
        if (item.device)
            arrived.insert(u"RMM_"_s + item.device->category);
    }
    QMap<QString, QSet<qint64>> made;
    QSet<qint64> bare;
    for (const auto &[id, row] : world.autotask(u"Products"_s).rows()) {
        const QString name = row.value("name"_L1).toString();
        if (row.value("isActive"_L1).toBool() && name.startsWith("RMM_"_L1))
            made[name].insert(id);
        if (usedBySync.contains(id) && row.value("defaultInstalledProductCategoryID"_L1).toInteger() == 0)
            bare.insert(id);
    }
    QSet<qint64> clutter;
    for (auto products = made.begin(); products != made.end(); ++products) {
        const bool isUnused = arrived.contains(products.key()) && !products->intersects(used);
        if (products->size() > 1 || isUnused)
            clutter.unite(*products);
    }
    say(found, u"R07"_s, u"Products"_s, clutter);
    say(found, u"R08"_s, u"Products"_s, bare);
}

// R13 and R25.
void sayMappings(World &world, QList<PlantedFault> &found)
{
    QStringList amiss;
    QStringList system;
    for (const RmmSite &site : world.rmm.sites) {
        if (!site.autotaskCompanyId)
            continue;
        if (site.kind != RmmSite::Kind::Customer)
            system.append(site.uid);
        else if (*site.autotaskCompanyId != site.companyId)
            amiss.append(site.uid);
    }
    saySites(found, u"R13"_s, amiss);
    saySites(found, u"R25"_s, system);
}

// R12, R16 and R22: notes, which need nobody, so that a healthy world has its share of them too.
void sayNotes(World &world, const std::vector<Item> &items, QList<PlantedFault> &found)
{
    QMap<qint64, QStringList> sitesOf;
    for (const RmmSite &site : world.rmm.sites) {
        if (site.kind == RmmSite::Kind::Customer && site.autotaskCompanyId)
            sitesOf[*site.autotaskCompanyId].append(site.uid);
    }
    QStringList together;
    for (const QStringList &sites : std::as_const(sitesOf)) {
        if (sites.size() > 1)
            together += sites;
    }
    saySites(found, u"R12"_s, together);

    const QSet<QString> sharedSerials = shared(items, &Item::serial);
    const QSet<QString> sharedMacs = shared(items, &Item::mac);
    QSet<qint64> madeUp;
    for (const Item &item : items) {
        const bool isSerialOfNone =
            !item.serial.isEmpty() && (isJunkSerial(item.serial) || sharedSerials.contains(item.serial));
        const bool isMacOfNone = !item.mac.isEmpty() && (isJunkMac(item.mac) || sharedMacs.contains(item.mac));
        if (isSerialOfNone || isMacOfNone)
            madeUp.insert(item.id);
    }
    say(found, u"R16"_s, u"ConfigurationItems"_s, madeUp);

    QSet<qint64> fields;
    for (const auto &[id, row] : world.autotask(u"UserDefinedFieldDefinitions"_s).rows()) {
        constexpr int ofDevices = 6;
        if (world.integration.fields.isEmpty() && row.value("udfType"_L1).toInt() == ofDevices)
            fields.insert(id);
    }
    say(found, u"R22"_s, u"UserDefinedFieldDefinitions"_s, fields);
}

} // namespace

QHash<qint64, ItemCopies> copiedItems(World &world)
{
    const GlueTruth truth(world);
    const std::vector<Item> items = activeItems(world);
    QMap<QString, QList<const Item *>> byUid;
    QMap<std::pair<qint64, QString>, QList<const Item *>> bySerial;
    for (const Item &item : items) {
        if (!item.uid.isEmpty())
            byUid[item.uid].append(&item);
        if (truth.identifies(item.serial))
            bySerial[{item.company, item.serial}].append(&item);
    }
    QHash<qint64, ItemCopies> copies;
    const auto note = [&copies](const QString &check, const QList<const Item *> &same) {
        for (const Item *item : same) {
            for (const Item *other : same) {
                if (other == item)
                    continue;
                ItemCopies &slot = copies[item->id];
                if (slot.check.isEmpty())
                    slot.check = check;
                if (!slot.others.contains(other->id))
                    slot.others.append(other->id);
            }
        }
    };
    for (const auto &same : std::as_const(byUid))
        note(u"R14"_s, same);
    for (const auto &same : std::as_const(bySerial)) {
        const bool isTold =
            std::all_of(same.begin(), same.end(), [&copies](const Item *item) { return copies.contains(item->id); });
        if (!isTold)
            note(u"R15"_s, same);
    }
    return copies;
}

QList<qint64> misplacedItems(World &world)
{
    QList<qint64> ids;
    for (const Item &item : activeItems(world)) {
        const RmmSite *site = item.device ? &world.rmm.sites[static_cast<size_t>(item.device->site)] : nullptr;
        if (site && site->autotaskCompanyId && *site->autotaskCompanyId != item.company)
            ids.append(item.id);
    }
    return ids;
}

void addRecordFaults(World &world, QList<PlantedFault> &found)
{
    const std::vector<Item> items = activeItems(world);
    sayItems(world, items, found);
    sayProducts(world, items, found);
    sayMappings(world, found);
    QMap<QString, QSet<qint64>> copies;
    const auto all = copiedItems(world);
    for (auto copy = all.begin(); copy != all.end(); ++copy)
        copies[copy->check].insert(copy.key());
    for (auto check = copies.begin(); check != copies.end(); ++check)
        say(found, check.key(), u"ConfigurationItems"_s, check.value());
    if (world.options.stage == Stage::Messy)
        sayNotes(world, items, found);
}

} // namespace trivet::practice
