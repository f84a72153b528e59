// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/lookup.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray fieldsOf(const RmmDevice &device, const QMap<int, QString> &mapped)
{
    QJsonArray fields;
    for (auto field = mapped.begin(); field != mapped.end(); ++field) {
        if (device.udfs.contains(field.key()))
            fields.append(QJsonObject{{u"name"_s, field.value()}, {u"value"_s, device.udfs.value(field.key())}});
    }
    return fields;
}

} // namespace

// A device comes over only when its site has an active company and its kind has a product; a new one without a type comes
// blank. One that Autotask holds already keeps what it is (vendors/datto_rmm/FACTS.md §13).
bool SyncActor::bringDevice(int deviceIndex, const QDateTime &at)
{
    const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(deviceIndex)];
    if (m_itemOfDevice.contains(deviceIndex))
        return true;
    const RmmSite &site = m_world.rmm.sites[static_cast<size_t>(device.site)];
    const Row *company =
        site.autotaskCompanyId ? m_world.autotask(u"Companies"_s).find(*site.autotaskCompanyId) : nullptr;
    if (!company || !company->value("isActive"_L1).toBool())
        return false;
    if (!m_world.integration.mapping.contains(device.category))
        return false;
    const Row row = itemRow(device, at);
    if (row.isEmpty())
        return false;
    if (const auto known = m_knownItems.itemFor(m_world, device, *site.autotaskCompanyId)) {
        joinItem(*known, row);
        m_itemOfDevice.insert(deviceIndex, *known);
    } else {
        m_itemOfDevice.insert(deviceIndex, m_world.autotask(u"ConfigurationItems"_s).insert(row));
    }
    // The sync's own calls count in the tenant's hour; it packs about this many devices into one.
    if (m_itemOfDevice.size() % 25 == 0)
        ++m_world.autotaskBackgroundCalls;
    return true;
}

void SyncActor::joinItem(qint64 id, Row fields)
{
    Table &items = m_world.autotask(u"ConfigurationItems"_s);
    for (const QLatin1StringView kept :
         {"companyID"_L1, "companyLocationID"_L1, "productID"_L1, "configurationItemType"_L1,
          "configurationItemCategoryID"_L1, "isActive"_L1, "installDate"_L1, "createDate"_L1, "createdByPersonID"_L1,
          "userDefinedFields"_L1})
        fields.remove(kept);
    if (!items.find(id)->value("serialNumber"_L1).toString().isEmpty())
        fields.remove("serialNumber"_L1);
    if (!m_world.integration.overwriteName)
        fields.remove("referenceTitle"_L1);
    if (!m_world.integration.overwriteNumber)
        fields.remove("referenceNumber"_L1);
    items.update(id, fields);
}

Row SyncActor::itemRow(const RmmDevice &device, const QDateTime &at)
{
    const Integration &integration = m_world.integration;
    const MappedType mapped = integration.mapping.value(device.category);
    const auto product = rowNamed(m_world, u"Products"_s, u"name"_s, mapped.product);
    if (!product || !m_world.autotask(u"Products"_s).find(*product)->value("isActive"_L1).toBool())
        return {};
    auto type = activeTypeNamed(m_world, mapped.configurationItemType);
    if (!type)
        type = activeTypeNamed(m_world, integration.productDefaults.value(mapped.product));

    const qint64 company = *m_world.rmm.sites[static_cast<size_t>(device.site)].autotaskCompanyId;
    auto location = m_locationOfCompany.find(company);
    if (location == m_locationOfCompany.end())
        location = m_locationOfCompany.insert(company, primaryLocation(m_world, company).value_or(0));

    const QString stamp = autotaskStamp(at);
    Row row{
        {u"companyID"_s, company},
        {u"companyLocationID"_s, *location == 0 ? QJsonValue() : QJsonValue(*location)},
        {u"productID"_s, *product},
        {u"configurationItemType"_s, type ? QJsonValue(*type) : QJsonValue()},
        {u"configurationItemCategoryID"_s, 2},
        {u"referenceTitle"_s, integration.overwriteName ? QJsonValue(device.hostname) : QJsonValue()},
        {u"referenceNumber"_s, integration.overwriteNumber ? QJsonValue(QString::number(device.id)) : QJsonValue()},
        {u"serialNumber"_s, textOrNull(device.serial)},
        {u"isActive"_s, true},
        {u"installDate"_s, autotaskDate(device.created)},
        {u"warrantyExpirationDate"_s,
         device.warrantyDate.isEmpty() ? QJsonValue() : QJsonValue(device.warrantyDate + u"T00:00:00Z"_s)},
        {u"createDate"_s, stamp},
        {u"lastModifiedTime"_s, stamp},
        {u"createdByPersonID"_s, m_world.integrationUserId},
        {u"lastActivityPersonID"_s, m_world.integrationUserId},
        {u"rmmDeviceID"_s, device.id},
        {u"rmmDeviceUID"_s, device.uid},
        {u"rmmDeviceUrl"_s, u"https://%1.rmm.datto.com/device/%2"_s.arg(m_world.rmm.platform).arg(device.id)},
        {u"rmmOpenAlertCount"_s, device.openAlerts},
        {u"userDefinedFields"_s, fieldsOf(device, integration.fields)},
    };
    for (const PicklistValue &vendor : std::as_const(m_world.picklists[u"ConfigurationItems.apiVendorID"_s])) {
        if (vendor.label == integration.vendor)
            row.insert(u"apiVendorID"_s, vendor.value);
    }
    addAudit(row, device);
    return row;
}

void SyncActor::addAudit(Row &row, const RmmDevice &device)
{
    const auto listed = [&](QLatin1StringView field, const QString &label) {
        if (!label.isEmpty())
            row.insert(field, m_world.picklistValue(u"ConfigurationItems."_s + field, label));
    };
    row.insert(u"rmmDeviceAuditHostname"_s, device.hostname);
    row.insert(u"rmmDeviceAuditDescription"_s, device.description);
    row.insert(u"rmmDeviceAuditIPAddress"_s, textOrNull(device.intIpAddress));
    row.insert(u"rmmDeviceAuditExternalIPAddress"_s, textOrNull(device.extIpAddress));
    row.insert(u"rmmDeviceAuditMacAddress"_s, textOrNull(colonMac(device.mac)));
    row.insert(u"rmmDeviceAuditOperatingSystem"_s, textOrNull(device.operatingSystem));
    row.insert(u"rmmDeviceAuditLastUser"_s, textOrNull(device.lastUser));
    listed("rmmDeviceAuditDeviceTypeID"_L1, device.category);
    listed("rmmDeviceAuditManufacturerID"_L1, device.manufacturer);
    listed("rmmDeviceAuditModelID"_L1, device.model);
    listed("rmmDeviceAuditDomainID"_L1, device.domain);
    listed("rmmDeviceAuditAntivirusStatusID"_L1, device.antivirus);
    listed("rmmDeviceAuditPatchStatusID"_L1, device.patchStatus);
    if (device.is64Bit)
        listed("rmmDeviceAuditArchitectureID"_L1, *device.is64Bit ? u"64-bit"_s : u"32-bit"_s);
}

} // namespace trivet::practice
