// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/autotask_to_itglue.h"

#include "practice/it_glue/records.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownCompany = 0; // the MSP itself; the primary organization

QJsonValue textOrNothing(const QJsonValue &value)
{
    return value.toString().isEmpty() ? QJsonValue() : value;
}

QJsonValue dateOf(const QJsonValue &stamp)
{
    return stamp.toString().isEmpty() ? QJsonValue() : QJsonValue(stamp.toString().left(10));
}

bool sameAddress(const GlueRecord &known, const Row &wanted)
{
    for (const auto field : {"address-1"_L1, "city"_L1, "postal-code"_L1}) {
        if (known.attributes.value(field).toString() != wanted.value(field).toString())
            return false;
    }
    return !wanted.value("address-1"_L1).toString().isEmpty();
}

} // namespace

// What the PSA says wins; a record that says it already keeps its time of change.
void GlueAutotaskActor::keepUp(const QString &resource, GlueRecord &record, const Row &wanted)
{
    Row changes;
    for (auto value = wanted.begin(); value != wanted.end(); ++value) {
        if (record.attributes.value(value.key()) != value.value())
            changes.insert(value.key(), value.value());
    }
    if (changes.isEmpty())
        return;
    changes.insert(u"updated-at"_s, m_stamp);
    changeGlueRecord(m_world, resource, record, changes);
}

bool GlueAutotaskActor::mayCompanySync(qint64 id, const Row &company) const
{
    if (id == ownCompany)
        return true;
    return company.value("isActive"_L1).toBool() &&
           m_world.glueIntegration.accountTypes.contains(m_accountTypes.value(company.value("companyType"_L1).toInt()));
}

void GlueAutotaskActor::bringCompany(qint64 id)
{
    const Row *company = m_world.autotask(u"Companies"_s).find(id);
    if (!company || !mayCompanySync(id, *company) || company->value("createDate"_L1).toString() > m_stamp)
        return;
    const QString name = company->value("companyName"_L1).toString();
    GlueRecord *record = m_world.glue.find(u"organizations"_s, m_index.organizationOf.value(id));
    // Exact names only; the first that no company has yet.
    for (const qint64 candidate : m_index.organizationsByName.value(name)) {
        GlueRecord *known = record ? nullptr : m_world.glue.find(u"organizations"_s, candidate);
        const bool isPrimary = known && known->attributes.value("primary"_L1).toBool();
        if (known && !glueLink(*known, autotaskAdapter) && isPrimary == (id == ownCompany))
            record = known;
    }
    Row wanted{
        {u"name"_s, name},
        {u"organization-type-name"_s, m_accountTypes.value(company->value("companyType"_L1).toInt())},
        {u"organization-status-name"_s, u"Active"_s},
    };
    if (const QString number = company->value("companyNumber"_L1).toString(); !number.isEmpty())
        wanted.insert(u"short-name"_s, number);
    if (!record) {
        wanted.insert(u"created-at"_s, m_stamp);
        wanted.insert(u"updated-at"_s, m_stamp);
        record = &makeOrganization(m_world, name, wanted);
        linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
        m_index.note(u"organizations"_s, *record);
        return;
    }
    if (!isLinkedToAutotask(*record)) {
        linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
        wanted.insert(u"updated-at"_s, m_stamp);
        m_index.organizationOf.insert(id, record->id);
    }
    keepUp(u"organizations"_s, *record, wanted);
}

qint64 GlueAutotaskActor::linkedOrganization(qint64 company) const
{
    const qint64 id = m_index.organizationOf.value(company);
    const GlueRecord *record = m_world.glue.find(u"organizations"_s, id);
    return record && isLinkedToAutotask(*record) ? id : 0;
}

void GlueAutotaskActor::bringLocation(qint64 id)
{
    const Row *row = m_world.autotask(u"CompanyLocations"_s).find(id);
    if (!row || !row->value("isActive"_L1).toBool() || !m_world.glueIntegration.locations)
        return;
    const qint64 company = row->value("companyID"_L1).toInteger();
    const qint64 organization = linkedOrganization(company);
    if (organization == 0 || m_leftOutLocations.contains(company))
        return;
    Row wanted{{u"name"_s, row->value("name"_L1)},
               {u"primary"_s, row->value("isPrimary"_L1).toBool()},
               {u"address-1"_s, textOrNothing(row->value("address1"_L1))},
               {u"address-2"_s, textOrNothing(row->value("address2"_L1))},
               {u"city"_s, textOrNothing(row->value("city"_L1))},
               {u"postal-code"_s, textOrNothing(row->value("postalCode"_L1))},
               {u"phone"_s, textOrNothing(row->value("phone"_L1))}};
    GlueRecord *record = m_world.glue.find(u"locations"_s, m_index.locationOf.value(id));
    for (const qint64 candidate : m_index.locationsIn.value(organization)) {
        GlueRecord *known = record ? nullptr : m_world.glue.find(u"locations"_s, candidate);
        if (known && !glueLink(*known, autotaskAdapter) && sameAddress(*known, wanted))
            record = known;
    }
    if (!record) {
        wanted.insert(u"created-at"_s, m_stamp);
        wanted.insert(u"updated-at"_s, m_stamp);
        record = &makeLocation(m_world, organization, row->value("name"_L1).toString(), wanted);
        linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
        m_index.note(u"locations"_s, *record);
        return;
    }
    if (!isLinkedToAutotask(*record)) {
        linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
        m_index.locationOf.insert(id, record->id);
    }
    keepUp(u"locations"_s, *record, wanted);
}

std::optional<QString> GlueAutotaskActor::typeOf(const Row &item) const
{
    const GlueIntegration &integration = m_world.glueIntegration;
    const QString type = m_typeNames.value(item.value("configurationItemType"_L1).toInteger());
    if (type.isEmpty())
        return integration.untypedItems ? std::optional(u"Autotask Default"_s) : std::nullopt;
    if (!integration.itemTypes.isEmpty() && !integration.itemTypes.contains(type))
        return std::nullopt;
    return type;
}

bool GlueAutotaskActor::mayItemSync(qint64 id, const Row &item) const
{
    return item.value("isActive"_L1).toBool() && !m_leftOut.contains(id) && typeOf(item) &&
           linkedOrganization(item.value("companyID"_L1).toInteger()) != 0;
}

// Company AND name AND serial; a serial counts where both sides have one (vendors/it_glue/FACTS.md §6.2, inferred).
qint64 GlueAutotaskActor::matchedConfiguration(qint64 organization, const Row &item) const
{
    const QString name = item.value("referenceTitle"_L1).toString();
    const QString serial = item.value("serialNumber"_L1).toString();
    for (const qint64 candidate : m_index.configurationsByName.value({organization, name})) {
        const GlueRecord *known = m_world.glue.find(u"configurations"_s, candidate);
        if (!known || !isAlive(*known) || glueLink(*known, autotaskAdapter))
            continue;
        const QString knownSerial = known->attributes.value("serial-number"_L1).toString();
        if (serial.isEmpty() || knownSerial.isEmpty() || serial == knownSerial)
            return candidate;
    }
    return 0;
}

Row GlueAutotaskActor::itemAttributes(const Row &item, qint64 organization, const QString &type)
{
    const Row *product = m_world.autotask(u"Products"_s).find(item.value("productID"_L1).toInteger());
    const QString title = item.value("referenceTitle"_L1).toString();
    Row wanted{
        {u"organization-id"_s, organization},
        {u"name"_s, title.isEmpty() && product ? product->value("name"_L1).toString() : title},
        {u"configuration-type-name"_s, type},
        {u"configuration-status-name"_s, u"Active"_s},
        {u"asset-tag"_s, textOrNothing(item.value("referenceNumber"_L1))},
        {u"installed-at"_s, dateOf(item.value("installDate"_L1))},
    };
    if (const QString serial = item.value("serialNumber"_L1).toString(); !serial.isEmpty())
        wanted.insert(u"serial-number"_s, serial);
    if (const QJsonValue expires = dateOf(item.value("warrantyExpirationDate"_L1)); !expires.isNull())
        wanted.insert(u"warranty-expires-at"_s, expires);
    if (const qint64 location = m_index.locationOf.value(item.value("companyLocationID"_L1).toInteger()); location != 0)
        wanted.insert(u"location-id"_s, location);
    if (product) {
        if (const QString maker = product->value("manufacturerName"_L1).toString(); !maker.isEmpty()) {
            const qint64 id = namedGlueRecord(m_world, u"manufacturers"_s, maker);
            wanted.insert(u"manufacturer-id"_s, id);
            if (const QString model = product->value("manufacturerProductName"_L1).toString(); !model.isEmpty())
                wanted.insert(u"model-id"_s, namedGlueModel(m_world, id, model));
        }
    }
    return wanted;
}

void GlueAutotaskActor::bringItem(qint64 id)
{
    const Row *item = m_world.autotask(u"ConfigurationItems"_s).find(id);
    if (!item || item->value("createDate"_L1).toString() > m_stamp || !mayItemSync(id, *item))
        return;
    const qint64 organization = linkedOrganization(item->value("companyID"_L1).toInteger());
    Row wanted = itemAttributes(*item, organization, *typeOf(*item));
    GlueRecord *record = m_world.glue.find(u"configurations"_s, m_index.configurationOf.value(id));
    if (!record)
        record = m_world.glue.find(u"configurations"_s, matchedConfiguration(organization, *item));
    // Somebody switched the sync of this record off.
    if (const GlueLink *link = record ? glueLink(*record, autotaskAdapter) : nullptr; link && !link->sync)
        return;
    if (!record) {
        wanted.insert(u"created-at"_s, m_stamp);
        wanted.insert(u"updated-at"_s, m_stamp);
        record = &makeConfiguration(m_world, organization, wanted.value("name"_L1).toString(), wanted);
        linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
        m_index.note(u"configurations"_s, *record);
    } else {
        if (!isLinkedToAutotask(*record)) {
            linkWithPsa(m_world, *record, autotaskAdapter, QString::number(id));
            wanted.insert(u"updated-at"_s, m_stamp);
            m_index.configurationOf.insert(id, record->id);
        }
        keepUp(u"configurations"_s, *record, wanted);
    }
    noteTrouble(*record, id);
    pushBack(id, *item);
}

void GlueAutotaskActor::noteTrouble(GlueRecord &record, qint64 item)
{
    GlueLink *link = glueLink(record, autotaskAdapter);
    if (m_world.faults.isSet(u"glue-sync-errors"_s) && item % 40 == 3 && link && link->errors.isEmpty())
        link->errors.append(u"Configuration with UID %1 could not be pulled from Autotask: the contact it names is "
                            u"inactive."_s.arg(item));
}

// Two-way sync writes what a technician edited in IT Glue: a few devices of each run, signed by IT Glue's own user.
void GlueAutotaskActor::pushBack(qint64 id, const Row &item)
{
    const GlueIntegration &integration = m_world.glueIntegration;
    if (!integration.twoWay || integration.userId == 0 || id % 23 != 5)
        return;
    if (item.value("lastActivityPersonID"_L1).toInteger() == integration.userId)
        return;
    m_world.autotask(u"ConfigurationItems"_s)
        .update(id, {{u"lastActivityPersonID"_s, integration.userId}, {u"lastModifiedTime"_s, m_stamp}});
}

// Orphaned: switched off, gone or inactive in the PSA, or of an organization that no longer syncs.
void GlueAutotaskActor::orphan()
{
    const Table &companies = m_world.autotask(u"Companies"_s);
    for (auto &[id, record] : m_world.glue.of(u"organizations"_s)) {
        const GlueLink *link = glueLink(record, autotaskAdapter);
        const qint64 company = link ? link->remoteId.toLongLong() : 0;
        const Row *row = companies.find(company);
        if (isLinkedToAutotask(record) && (!row || !mayCompanySync(company, *row))) {
            setPsaState(record, autotaskAdapter, PsaState::Orphaned);
            record.attributes.insert(u"updated-at"_s, m_stamp);
        }
    }
    const Table &items = m_world.autotask(u"ConfigurationItems"_s);
    for (auto &[id, record] : m_world.glue.of(u"configurations"_s)) {
        const GlueLink *link = glueLink(record, autotaskAdapter);
        const qint64 item = link ? link->remoteId.toLongLong() : 0;
        const Row *row = items.find(item);
        if (isLinkedToAutotask(record) && (!row || !mayItemSync(item, *row))) {
            setPsaState(record, autotaskAdapter, PsaState::Orphaned);
            record.attributes.insert(u"updated-at"_s, m_stamp);
        }
    }
}

} // namespace trivet::practice
