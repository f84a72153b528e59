// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/gluestage.h"

#include "practice/it_glue/records.h"
#include "practice/syncs/autotask_to_itglue.h"
#include "practice/syncs/rmm_to_itglue.h"
#include "practice/truth/gluelinks.h"
#include "practice/world/dice.h"
#include "practice/world/likenames.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <QJsonArray>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// Which faults a world has is a matter of its seed's remainders, so that a few seeds together show them all.
struct Mess
{
    explicit Mess(quint64 seed)
        : isStuck(seed % 3 == 0), alsoProspects(seed % 2 == 0), leavesUntypedOut(seed % 4 == 0), twoWay(seed % 2 == 1),
          locationsOff(seed % 5 == 0), bySites(seed % 4 == 2)
    {
    }

    bool isStuck;
    bool alsoProspects;
    bool leavesUntypedOut;
    bool twoWay;
    bool locationsOff;
    bool bySites;
};

/// Healthy records to spoil, each for one fault only.
class Healthy
{
public:
    Healthy(World &world, Dice &dice)
    {
        QSet<qint64> spoilt;
        for (const PlantedFault &fault : whatIsWrongInGlue(world)) {
            for (const PlantedFault::Record &record : fault.records) {
                if (record.vendor == "itGlue"_L1)
                    spoilt.insert(record.id.toLongLong());
            }
        }
        for (const auto &[id, record] : world.glue.of(u"configurations"_s)) {
            const bool isSound = isAlive(record) && isLinkedToAutotask(record) && record.rmmRecord &&
                                 !spoilt.contains(id) && !spoilt.contains(organizationOfRecord(record));
            if (isSound)
                m_ids.append(id);
        }
        m_oldestFirst = m_ids;
        dice.shuffle(m_ids);
    }

    /// 0 when none is left.
    qint64 take()
    {
        while (!m_ids.isEmpty()) {
            const qint64 id = m_ids.takeLast();
            if (!m_used.contains(id)) {
                m_used.insert(id);
                return id;
            }
        }
        return 0;
    }
    qint64 takeOldest()
    {
        while (!m_oldestFirst.isEmpty()) {
            const qint64 id = m_oldestFirst.takeFirst();
            if (!m_used.contains(id)) {
                m_used.insert(id);
                return id;
            }
        }
        return 0;
    }
    enum class Where { SameOrganization, OtherOrganization };
    /// One more, of the same organization as `id` or of another; 0 when there is none.
    qint64 takeBeside(World &world, qint64 id, Where where)
    {
        const qint64 organization = organizationOfRecord(*world.glue.find(u"configurations"_s, id));
        for (const qint64 other : std::as_const(m_ids)) {
            const bool isSame = organizationOfRecord(*world.glue.find(u"configurations"_s, other)) == organization;
            if (isSame == (where == Where::SameOrganization) && !m_used.contains(other)) {
                m_used.insert(other);
                return other;
            }
        }
        return 0;
    }

private:
    QList<qint64> m_ids;
    QList<qint64> m_oldestFirst;
    QSet<qint64> m_used;
};

// Things on shelves that nobody looks after any more; the checks' samples begin with what has no link.
void archiveSilentThings(World &world, Dice &dice)
{
    int kept = dice.between(3, 6);
    for (auto &[id, record] : world.glue.of(u"configurations"_s)) {
        const bool isSilent =
            record.links.isEmpty() && isAlive(record) && record.attributes.value("mac-address"_L1).isNull();
        if (isSilent && --kept < 0)
            record.attributes.insert(u"archived"_s, true);
    }
}

// A customer entered twice: same name, another number.
void addNamesake(World &world, Dice &dice)
{
    Table &companies = world.autotask(u"Companies"_s);
    QList<QJsonObject> customers;
    for (const auto &[id, row] : companies.rows()) {
        if (id != 0 && row.value("isActive"_L1).toBool() && row.value("companyType"_L1).toInt() == 1)
            customers.append(row);
    }
    if (customers.isEmpty())
        return;
    QJsonObject twin = dice.pick(customers);
    twin.remove(u"id"_s);
    twin.insert(u"companyNumber"_s, u"C-"_s + QString::number(dice.between(100, 999)));
    companies.insert(twin);
}

QList<qint64> syncedItems(World &world)
{
    QList<qint64> ids;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        if (!row.value("rmmDeviceUID"_L1).toString().isEmpty() &&
            row.value("configurationItemType"_L1).toInteger() != 0)
            ids.append(id);
    }
    return ids;
}

void linkBadly(World &world, const Mess &mess, Dice &dice)
{
    switchOnGlue(world, 3);
    GlueIntegration &integration = world.glueIntegration;
    if (mess.alsoProspects)
        integration.accountTypes.append(u"Prospect"_s);
    integration.untypedItems = !mess.leavesUntypedOut;
    integration.twoWay = mess.twoWay;
    integration.locations = !mess.locationsOff;
    QList<qint64> items = syncedItems(world);
    dice.shuffle(items);
    const int leftOut = dice.between(2, 4);
    for (int place = 0; place < leftOut && place < items.size(); ++place)
        world.glueAutotaskActor().leaveOut(items.at(place));
}

// Some of the companies that are right came with all that is theirs, then nothing more. Those whose name resembles
// another are among them, so that who did not come is missing and nothing else.
void stopHalfway(World &world)
{
    QStringList organizations;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s))
        organizations.append(record.attributes.value("name"_L1).toString());
    QStringList names;
    const auto &companies = world.autotask(u"Companies"_s).rows();
    for (const auto &[id, row] : companies)
        names.append(row.value("companyName"_L1).toString());
    const QStringList known = names + organizations;
    QList<qint64> come{0};
    QList<qint64> plain;
    for (const auto &[id, row] : companies) {
        const QString name = row.value("companyName"_L1).toString();
        const bool isAlike =
            names.count(name) > 1 || organizations.count(name) > 1 ||
            std::any_of(known.begin(), known.end(), [&](const QString &other) {
                return other != name && (nameKey(other) == nameKey(name) || differByATypo(other, name));
            });
        (isAlike ? come : plain).append(id);
    }
    come += plain.first(plain.size() / 2);
    world.glueAutotaskActor().bringOnly(come, world.glueIntegration.startsAt);
    world.glueIntegration.startsAt = {};
    world.faults.set(u"glue-stuck"_s);
}

void leaveDevicesUnmatched(World &world, Dice &dice)
{
    std::vector<int> sites;
    QHash<int, int> sizes;
    for (const RmmDevice &device : world.rmm.devices)
        ++sizes[device.site];
    for (int index = 0; index < static_cast<int>(world.rmm.sites.size()); ++index) {
        if (world.rmm.sites[static_cast<size_t>(index)].autotaskCompanyId && sizes.value(index) < 12)
            sites.push_back(index);
    }
    dice.shuffle(sites);
    const size_t unmatched = std::min<size_t>(sites.size(), static_cast<size_t>(dice.between(1, 2)));
    for (size_t place = 0; place < unmatched; ++place)
        world.glueRmmActor().leaveOutSite(sites[place]);
    const int alone = dice.between(2, 4);
    for (int count = 0; count < alone && !world.rmm.devices.empty(); ++count)
        world.glueRmmActor().leaveOutDevice(
            world.rmm.devices[static_cast<size_t>(dice.below(static_cast<int>(world.rmm.devices.size())))].uid);
}

GlueRecord *configuration(World &world, qint64 id)
{
    return world.glue.find(u"configurations"_s, id);
}

RmmDevice *deviceOf(World &world, const GlueRecord &record)
{
    return world.rmm.device(record.remoteKey);
}

void swapRmmRecords(GlueRecord &one, GlueRecord &other)
{
    std::swap(one.rmmRecord, other.rmmRecord);
    std::swap(one.remoteKey, other.remoteKey);
}

// Types changed in Autotask since (here: as if IT Glue still showed the old one), items that are gone, doubles typed
// in.
void spoilConfigurations(World &world, Healthy &healthy, Dice &dice)
{
    const int stale = dice.between(2, 4);
    for (int count = 0; count < stale; ++count) {
        if (GlueRecord *record = configuration(world, healthy.take())) {
            const QString type = record->attributes.value("configuration-type-name"_L1).toString();
            changeGlueRecord(world, u"configurations"_s, *record,
                             {{u"configuration-type-name"_s, type == "Server"_L1 ? u"Workstation"_s : u"Server"_s}});
        }
    }
    const int gone = dice.between(2, 3);
    for (int count = 0; count < gone; ++count) {
        const GlueRecord *beside = configuration(world, healthy.take());
        if (!beside)
            continue;
        GlueRecord &orphan = makeConfiguration(world, organizationOfRecord(*beside), u"OLD-"_s + dice.code(5),
                                               {{u"configuration-type-name"_s, u"Workstation"_s},
                                                {u"configuration-status-name"_s, u"Inactive"_s},
                                                {u"serial-number"_s, dice.code(10)}});
        linkWithPsa(world, orphan, autotaskAdapter, QString::number(3000 + count));
        setPsaState(orphan, autotaskAdapter, PsaState::Orphaned);
    }
    const int doubled = dice.between(1, 3);
    for (int count = 0; count < doubled;) {
        const GlueRecord *first = configuration(world, healthy.take());
        if (!first)
            break;
        const QJsonValue serial = first->attributes.value("serial-number"_L1);
        if (serial.toString().size() != 10) // a placeholder names no device
            continue;
        makeConfiguration(world, organizationOfRecord(*first),
                          first->attributes.value("name"_L1).toString() + u" (new)"_s,
                          {{u"configuration-type-name"_s, first->attributes.value("configuration-type-name"_L1)},
                           {u"configuration-status-name"_s, u"Active"_s},
                           {u"serial-number"_s, serial}});
        ++count;
    }
}

void spoilMatches(World &world, Healthy &healthy, Dice &dice)
{
    for (const auto where : {Healthy::Where::SameOrganization, Healthy::Where::OtherOrganization}) {
        const qint64 one = healthy.take();
        const qint64 other = one == 0 ? 0 : healthy.takeBeside(world, one, where);
        if (other != 0)
            swapRmmRecords(*configuration(world, one), *configuration(world, other));
    }
    // A mainboard was replaced: Datto RMM reads the new serial number, Autotask keeps the old one.
    for (int count = 0; count < 2; ++count) {
        GlueRecord *record = configuration(world, healthy.take());
        RmmDevice *device = record ? deviceOf(world, *record) : nullptr;
        if (!device || record->attributes.value("serial-number"_L1).toString().size() != 10)
            continue;
        device->serial = dice.code(10);
        record->rmmRecord->insert(u"serial-number"_s, device->serial);
    }
    // Two adapters that read nothing, and three laptops on docks of one series that show the dock's address.
    const QString dock = dice.hex(12).toUpper();
    for (int count = 0; count < 5; ++count) {
        GlueRecord *record = configuration(world, healthy.take());
        RmmDevice *device = record ? deviceOf(world, *record) : nullptr;
        if (!device)
            continue;
        device->mac = count < 2 ? QString(12, u'0') : dock;
        record->rmmRecord->insert(u"mac-addresses"_s, QJsonArray{colonMac(device->mac)});
    }
}

void spoilSync(World &world, Healthy &healthy)
{
    qsizetype unlinked = 0;
    for (const auto &[id, record] : world.glue.of(u"configurations"_s))
        unlinked += isAlive(record) && !isLinkedToAutotask(record) ? 1 : 0;
    // Errors are asked for one record at a time, of fifty; where nobody would come to ask, none is planted.
    constexpr qsizetype surelyAsked = 40;
    if (unlinked > surelyAsked)
        return;
    for (int count = 0; count < 2; ++count) {
        if (GlueRecord *record = configuration(world, healthy.takeOldest())) {
            GlueLink *link = glueLink(*record, autotaskAdapter);
            link->errors.append(
                u"Configuration with UID %1 could not be pulled from Autotask: its contact is inactive."_s.arg(
                    link->remoteId));
        }
    }
    if (GlueRecord *record = configuration(world, healthy.takeOldest()))
        record->rmmErrors.append(u"The device's network cards could not be pulled from Datto RMM."_s);
}

void loseLocations(World &world, Dice &dice)
{
    QList<qint64> companies;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        if (isLinkedToAutotask(record) && !record.attributes.value("primary"_L1).toBool())
            companies.append(id);
    }
    for (int count = 0; count < 2 && !companies.isEmpty(); ++count) {
        const qint64 organization = dice.pick(companies);
        world.glueAutotaskActor().leaveOutLocations(
            glueLink(*world.glue.find(u"organizations"_s, organization), autotaskAdapter)->remoteId.toLongLong());
        QList<qint64> gone;
        for (const auto &[id, record] : world.glue.of(u"locations"_s)) {
            if (organizationOfRecord(record) == organization)
                gone.append(id);
        }
        for (const qint64 id : std::as_const(gone))
            removeGlueRecord(world, u"locations"_s, id);
    }
}

/// What was spoiled was spoiled a while ago: a sync that looks busy at this moment would excuse what is missing.
void letTimePass(World &world)
{
    const QString stamp = autotaskStamp(world.clock.start().addDays(-1));
    for (auto &[resource, records] : world.glue.resources) {
        for (auto &[id, record] : records) {
            if (record.attributes.value("updated-at"_L1).toString() > stamp)
                record.attributes.insert(u"updated-at"_s, stamp);
        }
    }
}

} // namespace

void messUpGlue(World &world)
{
    const Mess mess(world.options.seed);
    Dice dice(world.options.seed, 43);
    archiveSilentThings(world, dice);
    if (dice.chance(50) || world.options.seed == 1)
        addNamesake(world, dice);
    linkBadly(world, mess, dice);
    if (mess.isStuck) {
        stopHalfway(world);
        letTimePass(world);
        return;
    }
    GlueIntegration &integration = world.glueIntegration;
    world.glueAutotaskActor().finishAtOnce(integration.startsAt);
    switchOnGlueForRmm(world, 2);
    integration.matchBy = mess.bySites ? u"sites"_s : u"companies"_s;
    integration.rmmCardOn = dice.chance(50);
    leaveDevicesUnmatched(world, dice);
    world.glueRmmActor().finishAtOnce(integration.rmmSyncStarts);
    // The next full runs mend some of it; they wait long enough for somebody to look.
    integration.startsAt = world.clock.start().addDays(1);
    integration.rmmSyncStarts = world.clock.start().addDays(1);
    Healthy healthy(world, dice);
    spoilSync(world, healthy);
    spoilConfigurations(world, healthy, dice);
    spoilMatches(world, healthy, dice);
    loseLocations(world, dice);
    letTimePass(world);
}

} // namespace trivet::practice
