// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/rmm_to_autotask.h"

#include "practice/world/dice.h"
#include "practice/world/lookup.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

void SyncActor::advance(const QDateTime &now)
{
    while (m_nextSite < m_dueSites.size() && m_dueSites[m_nextSite].at <= now) {
        const int site = m_dueSites[m_nextSite++].index;
        // The admin may have mapped it by hand in the meantime.
        if (!m_world.rmm.sites[static_cast<size_t>(site)].autotaskCompanyId)
            mapSite(site, m_world.rmm.sites[static_cast<size_t>(site)].companyId);
    }
    Integration &integration = m_world.integration;
    if (integration.productsDue.isValid() && integration.productsDue <= now) {
        createProducts(integration.productsDue);
        integration.productsDue = {};
        retryHeldBack();
    }
    bringDueDevices(now);
}

bool SyncActor::mayMap(int siteIndex) const
{
    const RmmSite &site = m_world.rmm.sites[static_cast<size_t>(siteIndex)];
    if (site.kind != RmmSite::Kind::Customer || site.companyId < 0 || site.autotaskCompanyId)
        return false;
    if (m_world.integration.leaveUnmapped.contains(site.name))
        return false;
    const Row *company = m_world.autotask(u"Companies"_s).find(site.companyId);
    if (!company)
        return false;
    for (const PicklistValue &type : std::as_const(m_world.picklists[u"Companies.companyType"_s])) {
        if (type.value == company->value("companyType"_L1).toInt())
            return m_world.integration.accountTypes.contains(type.label);
    }
    return false;
}

void SyncActor::beginFirstSync(const QDateTime &from, const QDateTime &until)
{
    m_dueSites.erase(m_dueSites.begin(), m_dueSites.begin() + static_cast<std::ptrdiff_t>(m_nextSite));
    m_nextSite = 0;
    m_dueSites.clear();
    for (int index = 0; index < static_cast<int>(m_world.rmm.sites.size()); ++index) {
        if (mayMap(index))
            m_dueSites.push_back({.at = from, .index = index});
    }
    const qint64 span = from.msecsTo(until);
    const qint64 steps = static_cast<qint64>(m_dueSites.size()) + 1;
    for (qint64 step = 1; step < steps; ++step)
        m_dueSites[static_cast<size_t>(step - 1)].at = from.addMSecs(span * step / steps);
}

void SyncActor::mapSite(int siteIndex, qint64 companyId)
{
    RmmSite &site = m_world.rmm.sites[static_cast<size_t>(siteIndex)];
    site.autotaskCompanyId = companyId;
    const Row *company = m_world.autotask(u"Companies"_s).find(companyId);
    site.autotaskCompanyName = company ? company->value("companyName"_L1).toString() : QString();
    retryHeldBack();
}

std::chrono::seconds SyncActor::deviceSyncDuration(qsizetype devices)
{
    return std::chrono::seconds(240 + std::min<qint64>(240, 120 * devices / 1318));
}

void SyncActor::beginDeviceSync(const QDateTime &from)
{
    m_knownItems.collect(m_world);
    m_heldBack.clear();
    m_dueDevices.clear();
    m_nextDevice = 0;
    std::vector<int> coming;
    for (int index = 0; index < static_cast<int>(m_world.rmm.devices.size()); ++index) {
        const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(index)];
        const bool isCustomers = m_world.rmm.sites[static_cast<size_t>(device.site)].isOfCustomer();
        if (isCustomers && !device.deleted && !m_itemOfDevice.contains(index))
            coming.push_back(index);
    }
    Dice dice(m_world.options.seed, 20);
    dice.shuffle(coming);
    // Datto RMM works in bursts: a wave each twelve seconds, its devices within the first eight of them.
    constexpr qint64 waveMs = 12000;
    const qint64 waves =
        std::chrono::milliseconds(deviceSyncDuration(static_cast<qsizetype>(coming.size()))).count() / waveMs;
    const qint64 count = static_cast<qint64>(coming.size());
    for (qint64 place = 0; place < count; ++place) {
        const qint64 wave = place * waves / count;
        const qint64 firstOfWave = (wave * count + waves - 1) / waves;
        const qint64 perWave = std::max<qint64>(1, count / waves);
        const qint64 within = std::min<qint64>(8000, 8000 * (place - firstOfWave) / perWave);
        m_dueDevices.push_back(
            {.at = from.addMSecs(6000 + wave * waveMs + within), .index = coming[static_cast<size_t>(place)]});
    }
    m_stallBefore = m_dueDevices.size() / 2;
}

void SyncActor::stopDeviceSync()
{
    for (; m_nextDevice < m_dueDevices.size(); ++m_nextDevice)
        m_heldBack.push_back(m_dueDevices[m_nextDevice].index);
}

void SyncActor::retryHeldBack()
{
    if (!m_world.integration.mapDevices || m_heldBack.empty())
        return;
    m_knownItems.collect(m_world);
    const QDateTime now = m_world.now();
    std::vector<Due> due(m_dueDevices.begin() + static_cast<std::ptrdiff_t>(m_nextDevice), m_dueDevices.end());
    qint64 place = 0;
    for (const int device : m_heldBack)
        due.push_back({.at = now.addMSecs(5000 + 200 * place++), .index = device});
    m_heldBack.clear();
    std::stable_sort(due.begin(), due.end(), [](const Due &left, const Due &right) { return left.at < right.at; });
    m_dueDevices = std::move(due);
    m_nextDevice = 0;
    m_stallBefore.reset();
}

void SyncActor::bringDueDevices(const QDateTime &now)
{
    while (m_nextDevice < m_dueDevices.size() && m_dueDevices[m_nextDevice].at <= now) {
        if (m_stallBefore == m_nextDevice && m_world.faults.isSet(u"stall"_s)) {
            const int seconds = m_world.faults.number(u"stall"_s, 600);
            for (size_t later = m_nextDevice; later < m_dueDevices.size(); ++later)
                m_dueDevices[later].at = m_dueDevices[later].at.addSecs(seconds);
            m_stallBefore.reset();
            continue;
        }
        const Due due = m_dueDevices[m_nextDevice++];
        if (!bringDevice(due.index, due.at))
            m_heldBack.push_back(due.index);
    }
}

void SyncActor::finishAtOnce(const QDateTime &at)
{
    for (int index = 0; index < static_cast<int>(m_world.rmm.sites.size()); ++index) {
        if (mayMap(index))
            mapSite(index, m_world.rmm.sites[static_cast<size_t>(index)].companyId);
    }
    createProducts(at);
    m_knownItems.collect(m_world);
    for (int index = 0; index < static_cast<int>(m_world.rmm.devices.size()); ++index) {
        const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(index)];
        if (!device.deleted && m_world.rmm.sites[static_cast<size_t>(device.site)].isOfCustomer())
            bringDevice(index, at.addMSecs(index));
    }
}

QList<qint64> SyncActor::leaveBehind(int devices, const QDateTime &at)
{
    constexpr int realSerial = 10; // others are what factories leave
    std::vector<int> some;
    for (int index = 0; index < static_cast<int>(m_world.rmm.devices.size()); ++index) {
        const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(index)];
        if (!device.deleted && !device.suspended && device.serial.size() == realSerial && mayMap(device.site))
            some.push_back(index);
    }
    Dice dice(m_world.options.seed, 21);
    dice.shuffle(some);
    QList<qint64> items;
    for (const int index : some) {
        if (items.size() == devices)
            break;
        RmmSite &site = m_world.rmm.sites[static_cast<size_t>(m_world.rmm.devices[static_cast<size_t>(index)].site)];
        site.autotaskCompanyId = site.companyId;
        if (bringDevice(index, at))
            items.append(m_itemOfDevice.value(index));
        site.autotaskCompanyId.reset();
    }
    return items;
}

void SyncActor::createProducts(const QDateTime &at)
{
    Integration &integration = m_world.integration;
    const auto code = rowNamed(m_world, u"BillingCodes"_s, u"name"_s, integration.materialCode);
    for (auto mapped = integration.mapping.begin(); mapped != integration.mapping.end(); ++mapped) {
        if (mapped->product.compare("Create New"_L1, Qt::CaseInsensitive) != 0)
            continue;
        mapped->product = u"RMM_"_s + mapped.key();
        if (rowNamed(m_world, u"Products"_s, u"name"_s, mapped->product))
            continue;
        m_world.autotask(u"Products"_s)
            .insert({{u"name"_s, mapped->product},
                     {u"description"_s, u"Created by Datto RMM"_s},
                     {u"isActive"_s, true},
                     {u"isSerialized"_s, false},
                     {u"productBillingCodeID"_s, code ? QJsonValue(*code) : QJsonValue()},
                     {u"chargeBillingCodeID"_s, QJsonValue()},
                     {u"defaultInstalledProductCategoryID"_s, 2},
                     {u"billingType"_s, 1},
                     {u"priceCostMethod"_s, 1},
                     {u"unitCost"_s, 0.0},
                     {u"unitPrice"_s, 0.0},
                     {u"doesNotRequireProcurement"_s, false},
                     {u"isEligibleForRma"_s, false},
                     {u"createdTime"_s, autotaskStamp(at)},
                     {u"userDefinedFields"_s, QJsonArray()}});
    }
}

} // namespace trivet::practice
