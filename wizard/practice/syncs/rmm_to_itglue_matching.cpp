// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/rmm_to_itglue.h"

#include "practice/it_glue/records.h"
#include "practice/world/deviceidentity.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <QJsonArray>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// 18-5E-0F-ED-99-90, as IT Glue shows most of them.
QString dashedMac(const QString &mac)
{
    return colonMac(bareMac(mac)).replace(u':', u'-');
}

} // namespace

// Between two runs they would only take room, as much as the records themselves.
void GlueRmmActor::forget()
{
    m_index = {};
    m_organizationOfSite.clear();
    m_configurationOfDevice.clear();
    m_byMac.clear();
    m_bySerial.clear();
}

void GlueRmmActor::prepare()
{
    forget();
    m_index = GlueIndex::of(m_world);
    for (const auto &[id, record] : m_world.glue.of(u"configurations"_s))
        noteForMatching(record);
}

void GlueRmmActor::noteForMatching(const GlueRecord &record)
{
    if (record.rmmRecord)
        m_configurationOfDevice.insert(record.remoteKey, record.id);
    if (!isAlive(record))
        return;
    const qint64 organization = organizationOfRecord(record);
    if (const QString mac = record.attributes.value("mac-address"_L1).toString(); !isJunkMac(mac))
        m_byMac[{organization, bareMac(mac)}].append(record.id);
    if (const QString serial = record.attributes.value("serial-number"_L1).toString(); !isJunkSerial(serial))
        m_bySerial[{organization, serial.toUpper()}].append(record.id);
}

// By companies: the organization that the site's company syncs to. By sites: the exact name; who finds none is made.
qint64 GlueRmmActor::organizationForSite(const RmmSite &site)
{
    if (m_world.glueIntegration.matchBy == "companies"_L1) {
        if (!site.autotaskCompanyId)
            return 0;
        const GlueRecord *linked =
            m_world.glue.find(u"organizations"_s, m_index.organizationOf.value(*site.autotaskCompanyId));
        return linked && isLinkedToAutotask(*linked) ? linked->id : 0;
    }
    QList<qint64> named = m_index.organizationsByName.value(site.name);
    for (const qint64 candidate : std::as_const(named)) {
        if (isLinkedToAutotask(*m_world.glue.find(u"organizations"_s, candidate)))
            return candidate;
    }
    if (!named.isEmpty())
        return named.first();
    const QString stamp = autotaskStamp(m_at);
    const GlueRecord &made = makeOrganization(m_world, site.name, {{u"created-at"_s, stamp}, {u"updated-at"_s, stamp}});
    m_index.note(u"organizations"_s, made);
    return made.id;
}

void GlueRmmActor::matchSite(int index)
{
    const RmmSite &site = m_world.rmm.sites[static_cast<size_t>(index)];
    if (m_leftOutSites.contains(index))
        return;
    GlueRecord *organization = m_world.glue.find(u"organizations"_s, organizationForSite(site));
    if (!organization)
        return;
    m_organizationOfSite.insert(index, organization->id);
    const bool isByCompanies = m_world.glueIntegration.matchBy == "companies"_L1;
    const QString name = isByCompanies ? site.autotaskCompanyName : site.name;
    const QString remoteId = isByCompanies ? QString::number(*site.autotaskCompanyId) : site.uid;
    for (const Row &known : std::as_const(organization->rmmCompanies)) {
        if (known.value("remote-id"_L1).toString() == remoteId)
            return;
    }
    organization->rmmCompanies.append(
        {{u"id"_s, QString::number(m_world.glue.nextId++)}, {u"name"_s, name}, {u"remote-id"_s, remoteId}});
}

// MAC and serial, then MAC, then serial; the exact name is a suggestion that the admin accepts.
qint64 GlueRmmActor::matchedConfiguration(qint64 organization, const RmmDevice &device) const
{
    const QList<qint64> byMac =
        isJunkMac(device.mac) ? QList<qint64>() : m_byMac.value({organization, bareMac(device.mac)});
    const QList<qint64> bySerial =
        isJunkSerial(device.serial) ? QList<qint64>() : m_bySerial.value({organization, device.serial.toUpper()});
    QList<qint64> byBoth;
    for (const qint64 candidate : byMac) {
        if (bySerial.contains(candidate))
            byBoth.append(candidate);
    }
    QList<qint64> byName;
    if (m_world.glueIntegration.acceptSuggestions)
        byName = m_index.configurationsByName.value({organization, device.hostname});
    for (const QList<qint64> &candidates : {byBoth, byMac, bySerial, byName}) {
        qint64 first = 0;
        for (const qint64 candidate : candidates) {
            const GlueRecord *known = m_world.glue.find(u"configurations"_s, candidate);
            if (!known || known->rmmRecord || !isAlive(*known))
                continue;
            // Of several that fit alike, the one that Autotask keeps is the device's.
            if (isLinkedToAutotask(*known))
                return candidate;
            if (first == 0)
                first = candidate;
        }
        if (first != 0)
            return first;
    }
    return 0;
}

qint64 GlueRmmActor::configurationMadeFor(qint64 organization, const RmmDevice &device)
{
    const QString stamp = autotaskStamp(m_at);
    const GlueRecord &made = makeConfiguration(m_world, organization, device.hostname,
                                               {{u"configuration-type-name"_s, device.category},
                                                {u"configuration-status-name"_s, u"Active"_s},
                                                {u"hostname"_s, device.hostname},
                                                {u"primary-ip"_s, nullIfEmpty(device.intIpAddress)},
                                                {u"mac-address"_s, dashedMac(device.mac)},
                                                {u"serial-number"_s, nullIfEmpty(device.serial)},
                                                {u"created-at"_s, stamp},
                                                {u"updated-at"_s, stamp}});
    m_index.note(u"configurations"_s, made);
    noteForMatching(made);
    return made.id;
}

void GlueRmmActor::matchDevice(int index)
{
    const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(index)];
    const auto organization = m_organizationOfSite.constFind(device.site);
    if (organization == m_organizationOfSite.constEnd() || m_leftOutDevices.contains(device.uid))
        return;
    qint64 id = m_configurationOfDevice.value(device.uid);
    if (id == 0)
        id = matchedConfiguration(*organization, device);
    if (id == 0)
        id = configurationMadeFor(*organization, device);
    if (GlueRecord *record = m_world.glue.find(u"configurations"_s, id))
        overlay(*record, device);
}

// Data lies over the configuration's own; only times change in what is there already.
void GlueRmmActor::overlay(GlueRecord &record, const RmmDevice &device)
{
    const QString seen = autotaskStamp(device.online ? m_at : device.lastSeen);
    if (record.rmmRecord) {
        record.rmmRecord->insert(u"last-seen-online"_s, seen);
        return;
    }
    record.remoteKey = device.uid;
    m_configurationOfDevice.insert(device.uid, record.id);
    QJsonArray addresses;
    if (!device.intIpAddress.isEmpty())
        addresses.append(device.intIpAddress);
    record.rmmRecord = Row{
        {u"id"_s, QString::number(m_world.glue.nextId++)},
        {u"name"_s, device.hostname},
        {u"cpu"_s, QJsonValue()},
        {u"device-type"_s, device.category},
        {u"external-url"_s, u"https://%1.rmm.datto.com/device/%2"_s.arg(m_world.rmm.platform).arg(device.id)},
        {u"hostname"_s, device.hostname},
        {u"last-login-user"_s, nullIfEmpty(device.lastUser)},
        {u"last-reboot"_s, autotaskStamp(device.lastReboot)},
        {u"last-seen-online"_s, seen},
        {u"manufacturer-name"_s, nullIfEmpty(device.manufacturer)},
        {u"manufacturer-model-name"_s, nullIfEmpty(device.model)},
        {u"memory-total"_s, QJsonValue()},
        {u"ms-office-version"_s, QJsonValue()},
        {u"patches-applied"_s, QJsonValue()},
        {u"patches-total"_s, QJsonValue()},
        {u"operating-system"_s, nullIfEmpty(device.operatingSystem)},
        {u"serial-number"_s, nullIfEmpty(device.serial)},
        {u"disks"_s, QJsonValue()},
        {u"ip-addresses"_s, addresses},
        {u"mac-addresses"_s, QJsonArray{dashedMac(device.mac)}},
    };
    if (m_world.faults.isSet(u"glue-sync-errors"_s) && device.id % 40 == 7)
        record.rmmErrors.append(u"Device %1 could not be pulled from Datto RMM."_s.arg(device.id));
}

} // namespace trivet::practice
