// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/firstlinkmess.h"

#include "practice/seeds/firstlink.h"
#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/likenames.h"
#include "practice/world/lookup.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

RmmSite &siteAt(World &world, int index)
{
    return world.rmm.sites[static_cast<size_t>(index)];
}

void mapByHand(World &world, RmmSite &site, qint64 company)
{
    site.autotaskCompanyId = company;
    site.autotaskCompanyName = world.autotask(u"Companies"_s).find(company)->value("companyName"_L1).toString();
}

// A slip in a list of companies: the site of one customer is mapped to another, whose name has nothing to do with it.
// And whoever mapped it mapped a site of the product's own as well.
void mapSitesAmiss(World &world, const std::vector<int> &sites, Dice &dice)
{
    const auto isBeside = [&](int from, int to) {
        const RmmSite &site = siteAt(world, from);
        const QString company =
            world.autotask(u"Companies"_s).find(siteAt(world, to).companyId)->value("companyName"_L1).toString();
        const bool isNamedLikeACompany = rowNamed(world, u"Companies"_s, u"companyName"_s, site.name).has_value();
        return from != to && !isNamedLikeACompany && shareNothing(site.name, company);
    };
    for (const int from : sites) {
        const auto to =
            std::find_if(sites.begin(), sites.end(), [&](int candidate) { return isBeside(from, candidate); });
        if (to == sites.end())
            continue;
        mapByHand(world, siteAt(world, from), siteAt(world, *to).companyId);
        break;
    }
    if (sites.empty())
        return;
    const auto kind = dice.chance(50) ? RmmSite::Kind::Managed : RmmSite::Kind::OnDemand;
    for (RmmSite &site : world.rmm.sites) {
        if (site.kind == kind)
            mapByHand(world, site, siteAt(world, sites.back()).companyId);
    }
}

// One of the devices that came blank is gone again: it would come blank once more (R23).
void losesABlankDevice(World &world)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    QList<qint64> blank;
    for (const auto &[id, row] : items.rows()) {
        if (row.contains("rmmDeviceUID"_L1) && row.value("configurationItemType"_L1).toInteger() == 0)
            blank.append(id);
    }
    if (blank.size() > 1)
        items.remove(blank.first());
}

// Some devices are gone from Autotask again, and from some others somebody cleared the type. The newest of each product
// keep theirs: those would say that the product lacks a default (R09), which is another fault.
void losesSomeDevices(World &world, Dice &dice)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    QMap<qint64, QList<qint64>> byProduct;
    for (const auto &[id, row] : items.rows()) {
        if (row.contains("rmmDeviceUID"_L1) && row.value("configurationItemType"_L1).toInteger() != 0)
            byProduct[row.value("productID"_L1).toInteger()].append(id);
    }
    QList<qint64> older;
    for (const QList<qint64> &ids : std::as_const(byProduct))
        older += ids.first(std::max<qsizetype>(0, std::min(ids.size() / 2, ids.size() - 5)));
    dice.shuffle(older);
    const int lost = dice.between(3, 9);
    const int cleared = dice.between(2, 7);
    for (int place = 0; place < older.size() && place < lost + cleared; ++place) {
        if (place < lost)
            items.remove(older.at(place));
        else
            items.update(older.at(place), {{u"configurationItemType"_s, QJsonValue()}});
    }
}

/// Devices that came over and are right, for one fault each.
class SoundItems
{
public:
    SoundItems(World &world, Dice &dice)
    {
        for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
            const RmmDevice *device = world.rmm.device(row.value("rmmDeviceUID"_L1).toString());
            const bool isTyped = row.value("configurationItemType"_L1).toInteger() != 0;
            constexpr int realSerial = 10; // others are what factories leave
            if (device && isTyped && !device->suspended && row.value("serialNumber"_L1).toString().size() == realSerial)
                m_ids.append(id);
        }
        dice.shuffle(m_ids);
    }

    QList<qint64> take(int count)
    {
        QList<qint64> taken;
        while (count-- > 0 && !m_ids.isEmpty())
            taken.append(m_ids.takeLast());
        return taken;
    }

private:
    QList<qint64> m_ids;
};

QJsonObject copyOf(World &world, qint64 item)
{
    QJsonObject row = *world.autotask(u"ConfigurationItems"_s).find(item);
    row.remove(u"id"_s);
    const QString stamp = autotaskStamp(world.clock.start().addDays(-2));
    row.insert(u"createDate"_s, stamp);
    row.insert(u"lastModifiedTime"_s, stamp);
    return row;
}

// The same device a second time, and devices that somebody typed in beside what the sync brought.
void doubleItems(World &world, SoundItems &sound)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    for (const qint64 id : sound.take(2))
        items.insert(copyOf(world, id));
    for (const qint64 id : sound.take(2)) {
        QJsonObject row = copyOf(world, id);
        const QStringList fields = row.keys();
        for (const QString &field : fields) {
            if (field.startsWith("rmm"_L1) || field == "apiVendorID"_L1)
                row.remove(field);
        }
        row.insert(u"referenceTitle"_s, row.value("referenceTitle"_L1).toString() + u" (old entry)"_s);
        items.insert(row);
    }
}

// Devices that left Datto RMM, or were deleted there, and stayed here.
void leaveItemsBehind(World &world, SoundItems &sound, Dice &dice)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    for (const qint64 id : sound.take(dice.between(2, 3))) {
        QJsonObject row = copyOf(world, id);
        const QString name = u"GONE-"_s + dice.code(5);
        const int number = 400000 + dice.below(90000); // below those of the devices there are
        row.insert(u"rmmDeviceUID"_s, dice.guid());
        row.insert(u"rmmDeviceID"_s, number);
        row.insert(u"referenceNumber"_s, QString::number(number));
        row.insert(u"referenceTitle"_s, name);
        row.insert(u"rmmDeviceAuditHostname"_s, name);
        row.insert(u"rmmDeviceAuditMacAddress"_s, colonMac(u"00"_s + dice.hex(10).toUpper()));
        row.insert(u"serialNumber"_s, dice.code(10));
        items.insert(row);
    }
    int bin = 0;
    while (siteAt(world, bin).kind != RmmSite::Kind::Deleted)
        ++bin;
    for (const qint64 id : sound.take(2)) {
        RmmDevice &device = *world.rmm.device(items.find(id)->value("rmmDeviceUID"_L1).toString());
        device.deleted = true;
        device.online = false;
        device.site = bin;
    }
}

void moveToOtherCompanies(World &world, SoundItems &sound, const QList<qint64> &companies, Dice &dice)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    for (const qint64 id : sound.take(dice.between(1, 2))) {
        QList<qint64> others = companies;
        others.removeOne(items.find(id)->value("companyID"_L1).toInteger());
        if (others.isEmpty())
            continue;
        const qint64 other = dice.pick(others);
        const auto location = primaryLocation(world, other);
        items.update(
            id, {{u"companyID"_s, other}, {u"companyLocationID"_s, location ? QJsonValue(*location) : QJsonValue()}});
    }
}

// What people changed by hand since: types that were deleted under the devices, and names and numbers of their own.
void editItems(World &world, SoundItems &sound)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    for (const qint64 id : sound.take(2))
        items.update(id, {{u"configurationItemType"_s, qint64(deletedTypeId)}});
    for (const qint64 id : sound.take(2))
        items.update(id, {{u"referenceTitle"_s, u"Reception "_s + QString::number(id)}});
    for (const qint64 id : sound.take(1))
        items.update(id, {{u"referenceNumber"_s, u"INV-"_s + QString::number(id)}});
}

// One of the products made a second time, and one without its category.
void spoilProducts(World &world)
{
    Table &products = world.autotask(u"Products"_s);
    if (const auto desktop = rowNamed(world, u"Products"_s, u"name"_s, u"RMM_Desktop"_s)) {
        QJsonObject twin = *products.find(*desktop);
        twin.remove(u"id"_s);
        products.insert(twin);
    }
    if (const auto printer = rowNamed(world, u"Products"_s, u"name"_s, u"RMM_Printer"_s))
        products.update(*printer, {{u"defaultInstalledProductCategoryID"_s, QJsonValue()}});
}

} // namespace

void messUpFirstLink(World &world)
{
    Dice dice(world.options.seed, 10);
    Dice more(world.options.seed, 11);
    std::vector<int> sites;
    for (int index = 0; index < static_cast<int>(world.rmm.sites.size()); ++index) {
        if (siteAt(world, index).kind == RmmSite::Kind::Customer)
            sites.push_back(index);
    }
    dice.shuffle(sites);
    const size_t unmapped = std::min<size_t>(sites.size(), static_cast<size_t>(dice.between(1, 3)));
    for (size_t place = 0; place < unmapped; ++place)
        world.integration.leaveUnmapped.append(siteAt(world, sites[place]).name);
    // One kind of device came over while its type was left blank in the mapping.
    const QString blank = dice.pick(QList<QString>{u"Tablet"_s, u"Smartphone"_s, u"Printer"_s, u"ESXi Host"_s});
    world.integration.mapping.insert(blank, {.product = u"Create New"_s, .configurationItemType = QString()});
    // Those after the first two are of companies that stay right.
    const size_t firstRight = std::min(sites.size(), unmapped + 2);
    const std::vector<int> right(sites.begin() + static_cast<std::ptrdiff_t>(firstRight), sites.end());
    mapSitesAmiss(world, right, more);
    linkFirst(world);

    Table &companies = world.autotask(u"Companies"_s);
    if (sites.size() > unmapped + 1) {
        companies.update(siteAt(world, sites[unmapped]).companyId, {{u"isActive"_s, false}});
        companies.update(siteAt(world, sites[unmapped + 1]).companyId,
                         {{u"companyType"_s, dice.pick(QList<int>{2, 3, 4})}});
    }
    losesABlankDevice(world);
    losesSomeDevices(world, dice);
    world.autotask(u"Resources"_s).update(world.autotaskUsers.front().resourceId, {{u"email"_s, QString()}});
    const QString stale = dice.pick(QList<QString>{u"RMM_Server"_s, u"RMM_Laptop"_s, u"RMM_Network Device"_s});
    if (const auto product = rowNamed(world, u"Products"_s, u"name"_s, stale))
        world.autotask(u"Products"_s).update(*product, {{u"isActive"_s, false}});

    SoundItems sound(world, more);
    QList<qint64> rightCompanies;
    for (const int index : right)
        rightCompanies.append(siteAt(world, index).companyId);
    doubleItems(world, sound);
    leaveItemsBehind(world, sound, more);
    moveToOtherCompanies(world, sound, rightCompanies, more);
    editItems(world, sound);
    spoilProducts(world);
}

} // namespace trivet::practice
