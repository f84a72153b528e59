// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/gluelinks.h"

#include "practice/it_glue/records.h"
#include "practice/syncs/autotask_to_itglue.h"
#include "practice/world/deviceidentity.h"
#include "practice/world/likenames.h"
#include "practice/world/world.h"

#include <QMap>

#include <algorithm>
#include <vector>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerCompanyType = 1;
constexpr qsizetype errorSample = 50;

const QString organizationsEntity = u"organizations"_s;
const QString configurationsEntity = u"configurations"_s;

struct CustomerName
{
    QString name;
    QString key;
    bool isLinked = false;
    bool isMissed = false; ///< neither a linked organization nor one of exactly its name
};

std::vector<CustomerName> customerNames(const GlueTruth &truth, const QHash<QString, int> &bearers)
{
    std::vector<CustomerName> names;
    for (const auto &[id, row] : truth.customers) {
        CustomerName customer{.name = row->value("companyName"_L1).toString(), .key = {}};
        customer.key = nameKey(customer.name);
        customer.isLinked = truth.organizationOf.contains(id);
        customer.isMissed = !customer.isLinked && !bearers.contains(customer.name);
        names.push_back(customer);
    }
    return names;
}

// G01 and G02: organizations that the sync will not find, or that are doubled.
void tellNames(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QHash<QString, int> bearers;
    for (const auto &[id, record] : truth.world.glue.of(organizationsEntity))
        ++bearers[record.attributes.value("name"_L1).toString()];
    QSet<QString> companyNames;
    for (const auto &[id, row] : truth.world.autotask(u"Companies"_s).rows())
        companyNames.insert(row.value("companyName"_L1).toString());
    const std::vector<CustomerName> customers = customerNames(truth, bearers);
    QSet<qint64> similar;
    QSet<qint64> oneClass;
    for (const auto &[id, record] : truth.world.glue.of(organizationsEntity)) {
        if (isLinkedToAutotask(record) || record.attributes.value("primary"_L1).toBool())
            continue;
        const QString name = record.attributes.value("name"_L1).toString();
        if (bearers.value(name) > 1) {
            similar.insert(id);
            continue;
        }
        if (companyNames.contains(name))
            continue; // will be joined, or is of a company that does not sync
        const QString key = nameKey(name);
        const bool isOneClass = std::any_of(customers.begin(), customers.end(), [&](const CustomerName &customer) {
            return (customer.isLinked || customer.isMissed) && customer.key == key &&
                   differInOneWay(customer.name, name);
        });
        const bool isTypo = std::any_of(customers.begin(), customers.end(), [&](const CustomerName &customer) {
            return customer.isMissed && differByATypo(customer.name, name);
        });
        if (isOneClass)
            oneClass.insert(id);
        else if (isTypo)
            similar.insert(id);
    }
    tell(found, u"G01"_s, similar, organizationsEntity);
    tell(found, u"G02"_s, oneClass, organizationsEntity);
}

void tellCompanies(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QHash<QString, QSet<qint64>> byName;
    for (const auto &[id, row] : truth.customers)
        byName[row->value("companyName"_L1).toString()].insert(id);
    TruthRecords same;
    for (const auto &[id, row] : truth.customers) {
        if (byName.value(row->value("companyName"_L1).toString()).size() > 1)
            same.append(truthRecord(u"autotask"_s, u"Companies"_s, id));
    }
    if (!same.isEmpty())
        found.append({.check = u"G03"_s, .records = same});

    QSet<qint64> notCustomers;
    QSet<qint64> withLocation;
    for (const auto &[id, row] : truth.world.autotask(u"CompanyLocations"_s).rows()) {
        if (row.value("isActive"_L1).toBool())
            withLocation.insert(row.value("companyID"_L1).toInteger());
    }
    QSet<qint64> located;
    for (const auto &[id, record] : truth.world.glue.of(u"locations"_s))
        located.insert(organizationOfRecord(record));
    QSet<qint64> bare;
    for (auto pair = truth.companyOf.begin(); pair != truth.companyOf.end(); ++pair) {
        const Row *company = truth.world.autotask(u"Companies"_s).find(pair.value());
        if (pair.value() != 0 && company && company->value("isActive"_L1).toBool() &&
            company->value("companyType"_L1).toInt() != customerCompanyType)
            notCustomers.insert(pair.key());
        if (withLocation.contains(pair.value()) && !located.contains(pair.key()))
            bare.insert(pair.key());
    }
    tell(found, u"G05"_s, notCustomers, organizationsEntity);
    tell(found, u"G11"_s, bare, organizationsEntity);
}

// G06 and G07.
void tellTypes(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QSet<qint64> blank;
    QSet<qint64> deleted;
    QSet<qint64> otherwise;
    QSet<qint64> stale;
    const Table &types = truth.world.autotask(u"ConfigurationItemTypes"_s);
    for (const auto &[id, record] : truth.alive) {
        const QString type = record->attributes.value("configuration-type-name"_L1).toString();
        const Row *item = truth.itemOf.value(id);
        const qint64 itemType = item ? item->value("configurationItemType"_L1).toInteger() : 0;
        if (type == "Autotask Default"_L1) {
            (item && itemType == 0 ? blank : item && !types.find(itemType) ? deleted : otherwise).insert(id);
        } else if (item && itemType != 0) {
            const Row *row = types.find(itemType);
            if (row && row->value("name"_L1).toString() != type)
                stale.insert(id);
        }
    }
    tell(found, u"G06"_s, blank, configurationsEntity, u"R03"_s);
    tell(found, u"G06"_s, deleted, configurationsEntity, u"R04"_s);
    tell(found, u"G06"_s, otherwise, configurationsEntity);
    tell(found, u"G07"_s, stale, configurationsEntity);
}

// G08: what a finished first sync should have brought, or one that stands still will not bring any more.
void tellMissing(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QSet<qint64> brought;
    for (const auto &[id, record] : truth.world.glue.of(configurationsEntity)) {
        if (const GlueLink *link = glueLink(record, autotaskAdapter))
            brought.insert(link->remoteId.toLongLong());
    }
    const QString cause = truth.world.glueIntegration.ended.isValid() ? QString() : u"G17"_s;
    QMap<QString, TruthRecords> missing;
    for (const auto &[id, row] : truth.world.autotask(u"ConfigurationItems"_s).rows()) {
        const qint64 type = row.value("configurationItemType"_L1).toInteger();
        const bool isTyped = truth.world.autotask(u"ConfigurationItemTypes"_s).find(type) != nullptr;
        if (!row.value("isActive"_L1).toBool() || row.value("rmmDeviceUID"_L1).toString().isEmpty() || !isTyped ||
            !truth.organizationOf.contains(row.value("companyID"_L1).toInteger()) || brought.contains(id))
            continue;
        const ItemCopies copies = truth.copies.value(id);
        const bool isThereByCopy = std::any_of(copies.others.begin(), copies.others.end(),
                                               [&brought](qint64 other) { return brought.contains(other); });
        missing[isThereByCopy ? copies.check : cause].append(truthRecord(u"autotask"_s, u"ConfigurationItems"_s, id));
    }
    for (auto because = missing.begin(); because != missing.end(); ++because)
        found.append({.check = u"G08"_s, .records = because.value(), .because = because.key()});
}

/// Of each serial number, how many devices bear it and whose they are.
class SerialUses
{
public:
    void add(const QString &serial, qint64 owner)
    {
        const QString key = serial.trimmed().toUpper();
        ++m_devices[key];
        m_owners[key].insert(owner);
    }
    QSet<QString> shared() const
    {
        QSet<QString> found;
        for (auto use = m_devices.begin(); use != m_devices.end(); ++use) {
            if (use.value() >= 3 || m_owners.value(use.key()).size() > 1)
                found.insert(use.key());
        }
        return found;
    }

private:
    QHash<QString, int> m_devices;
    QHash<QString, QSet<qint64>> m_owners;
};

// G04, G09 and G10.
void tellOrphansAndDoubles(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QSet<qint64> others;
    QSet<qint64> orphans;
    QHash<QString, QSet<qint64>> byRemote;
    QHash<std::pair<qint64, QString>, QSet<qint64>> bySerial;
    const Table &items = truth.world.autotask(u"ConfigurationItems"_s);
    for (const auto &[id, record] : truth.alive) {
        if (isLeftByAnotherPsa(*record))
            others.insert(id);
        if (const GlueLink *link = glueLink(*record, autotaskAdapter)) {
            const Row *item = items.find(link->remoteId.toLongLong());
            if (link->orphaned || !item || !item->value("isActive"_L1).toBool())
                orphans.insert(id);
            byRemote[link->remoteId].insert(id);
        }
        const QString serial = record->attributes.value("serial-number"_L1).toString();
        if (truth.identifies(serial))
            bySerial[{organizationOfRecord(*record), serial.trimmed().toUpper()}].insert(id);
    }
    QSet<qint64> doubled;
    for (const QSet<qint64> &ids : std::as_const(byRemote)) {
        if (ids.size() > 1)
            doubled.unite(ids);
    }
    for (const QSet<qint64> &ids : std::as_const(bySerial)) {
        if (ids.size() > 1)
            doubled.unite(ids);
    }
    tell(found, u"G04"_s, others, configurationsEntity);
    tell(found, u"G09"_s, orphans, configurationsEntity);
    QMap<QString, QSet<qint64>> doubledBecause;
    for (const qint64 id : std::as_const(doubled)) {
        const GlueLink *link = glueLink(*truth.alive.at(id), autotaskAdapter);
        doubledBecause[link ? truth.copies.value(link->remoteId.toLongLong()).check : QString()].insert(id);
    }
    for (auto because = doubledBecause.begin(); because != doubledBecause.end(); ++because)
        tell(found, u"G10"_s, because.value(), configurationsEntity, because.key());
}

// G12 and G13.
void tellTraces(const GlueTruth &truth, QList<PlantedFault> &found)
{
    TruthRecords edited;
    const qint64 user = truth.world.glueIntegration.userId;
    for (const auto &[id, row] : truth.world.autotask(u"ConfigurationItems"_s).rows()) {
        if (user != 0 && row.value("lastActivityPersonID"_L1).toInteger() == user &&
            row.value("lastModifiedTime"_L1).toString() > row.value("createDate"_L1).toString())
            edited.append(truthRecord(u"autotask"_s, u"ConfigurationItems"_s, id));
    }
    if (!edited.isEmpty())
        found.append({.check = u"G12"_s, .records = edited});
    QSet<qint64> troubled;
    for (const GlueRecord *record : truth.sampled) {
        if (std::any_of(record->links.begin(), record->links.end(),
                        [](const GlueLink &link) { return !link.errors.isEmpty(); }))
            troubled.insert(record->id);
    }
    tell(found, u"G13"_s, troubled, configurationsEntity);
}

} // namespace

GlueTruth::GlueTruth(World &ofWorld) : world(ofWorld)
{
    for (const auto &[id, record] : world.glue.of(organizationsEntity)) {
        if (!isLinkedToAutotask(record))
            continue;
        const qint64 company = glueLink(record, autotaskAdapter)->remoteId.toLongLong();
        organizationOf.insert(company, id);
        companyOf.insert(id, company);
    }
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (id != 0 && row.value("isActive"_L1).toBool() && row.value("companyType"_L1).toInt() == customerCompanyType)
            customers.emplace(id, &row);
    }
    QList<const GlueRecord *> linked;
    for (const auto &[id, record] : world.glue.of(configurationsEntity)) {
        hasRmmRecords = hasRmmRecords || record.rmmRecord.has_value();
        if (!isAlive(record))
            continue;
        alive.emplace(id, &record);
        if (!isLinkedToAutotask(record)) {
            sampled.append(&record);
            continue;
        }
        linked.append(&record);
        const qint64 item = glueLink(record, autotaskAdapter)->remoteId.toLongLong();
        if (const Row *row = world.autotask(u"ConfigurationItems"_s).find(item))
            itemOf.insert(id, row);
    }
    SerialUses inAutotask;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        if (row.value("isActive"_L1).toBool())
            inAutotask.add(row.value("serialNumber"_L1).toString(), row.value("companyID"_L1).toInteger());
    }
    SerialUses inGlue;
    for (const auto &[id, record] : alive)
        inGlue.add(record->attributes.value("serial-number"_L1).toString(), organizationOfRecord(*record));
    sharedSerials = inAutotask.shared() + inGlue.shared();
    sampled = (sampled + linked).first(std::min(errorSample, sampled.size() + linked.size()));
}

bool GlueTruth::identifies(const QString &serial) const
{
    return !isJunkSerial(serial) && !sharedSerials.contains(serial.trimmed().toUpper());
}

PlantedFault::Record truthRecord(const QString &vendor, const QString &entity, qint64 id)
{
    return {.vendor = vendor, .entity = entity, .id = QString::number(id)};
}

void tell(QList<PlantedFault> &found, const QString &check, const QSet<qint64> &ids, const QString &entity,
          const QString &because)
{
    if (ids.isEmpty())
        return;
    QList<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    PlantedFault fault{.check = check, .records = {}, .because = because};
    for (const qint64 id : std::as_const(sorted))
        fault.records.append(truthRecord(u"itGlue"_s, entity, id));
    found.append(fault);
}

QList<PlantedFault> whatIsWrongInGlue(World &world)
{
    GlueTruth truth(world);
    truth.copies = copiedItems(world);
    QList<PlantedFault> found;
    tellNames(truth, found);
    tellCompanies(truth, found);
    tellTypes(truth, found);
    tellMissing(truth, found);
    tellOrphansAndDoubles(truth, found);
    tellTraces(truth, found);
    const GlueIntegration &integration = world.glueIntegration;
    if (integration.autotaskOn && !integration.ended.isValid() && !world.glueAutotaskActor().isRunning() &&
        integration.queuedAt.secsTo(world.clock.start()) > 7200)
        found.append({.check = u"G17"_s});
    tellRmmLinks(truth, found);
    return found;
}

} // namespace trivet::practice
