// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/devicefinder.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/serialnumbers.h"

#include <QSet>
#include <QStringMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString placeKey(VendorId vendor, const QString &id)
{
    return vendorKey(vendor) + u'/' + id.toCaseFolded();
}

QStringList wordsOf(const KnownDevice &device)
{
    QStringList words;
    if (device.rmm)
        words << device.rmm->hostname << device.rmm->uid << QString::number(device.rmm->id);
    if (device.item)
        words << device.item->rmmHostname << device.item->referenceTitle << device.item->serialNumber
              << serialKey(device.item->serialNumber) << device.item->referenceNumber << device.item->rmmDeviceUid
              << QString::number(device.item->id);
    if (device.configuration) {
        words << device.configuration->name << device.configuration->hostname << device.configuration->serialNumber
              << serialKey(device.configuration->serialNumber) << QString::number(device.configuration->id);
    }
    return words;
}

} // namespace

QString KnownDevice::name() const
{
    const QStringList names{rmm ? rmm->hostname : QString(), item ? item->rmmHostname : QString(),
                            item ? item->referenceTitle : QString(), configuration ? configuration->name : QString()};
    const auto first =
        std::find_if_not(names.begin(), names.end(), [](const QString &name) { return name.trimmed().isEmpty(); });
    if (first != names.end())
        return *first;
    return rmm ? rmm->uid : QString::number(item ? item->id : configuration ? configuration->id : 0);
}

QString KnownDevice::serialNumber() const
{
    if (item && !item->serialNumber.isEmpty())
        return item->serialNumber;
    return configuration ? configuration->serialNumber : QString();
}

bool KnownDevice::isInItGlue() const
{
    return item && configuration && isAlive(*configuration) && isLinked(*configuration);
}

DeviceFinder::DeviceFinder(std::shared_ptr<const Inventory> inventory)
    : m_inventory(inventory ? std::move(inventory) : std::make_shared<const Inventory>())
{
    join();
}

void DeviceFinder::join()
{
    const auto items = itemsByRmmUid(*m_inventory);
    const auto configurations = configurationsByItemId(*m_inventory);
    m_devices.reserve(m_inventory->rmmDevices.rows.size());
    QSet<const autotask::ConfigurationItem *> joinedItems;
    QSet<const it_glue::Configuration *> joinedConfigurations;
    QHash<QString, const datto_rmm::Device *> devices;
    const auto configurationOf = [&](const autotask::ConfigurationItem *item) {
        const it_glue::Configuration *configuration = item ? configurations.value(item->id, nullptr) : nullptr;
        joinedConfigurations.insert(configuration);
        return configuration;
    };
    for (const datto_rmm::Device &device : m_inventory->rmmDevices.rows) {
        const autotask::ConfigurationItem *item = items.value(rmmUidKey(device.uid), nullptr);
        devices.insert(rmmUidKey(device.uid), &device);
        joinedItems.insert(item);
        add({&device, item, configurationOf(item)});
    }
    // A device that Autotask holds twice stands here twice, too.
    for (const autotask::ConfigurationItem &item : m_inventory->devices.rows) {
        if (!joinedItems.contains(&item))
            add({isSynced(item) ? devices.value(rmmUidKey(item.rmmDeviceUid), nullptr) : nullptr, &item,
                 configurationOf(&item)});
    }
    for (const it_glue::Configuration &configuration : m_inventory->glueConfigurations.rows) {
        if (!joinedConfigurations.contains(&configuration))
            add({nullptr, nullptr, &configuration});
    }
}

void DeviceFinder::add(const KnownDevice &device)
{
    const qsizetype place = m_devices.size();
    m_devices.append(device);
    QStringList words;
    for (const QString &word : wordsOf(device)) {
        const QString folded = word.simplified().toCaseFolded();
        if (!folded.isEmpty() && !words.contains(folded))
            words.append(folded);
    }
    m_words += u'\n' + words.join(u'\n') + u'\n';
    m_ends.push_back(m_words.size());
    if (device.rmm && !m_places.contains(placeKey(VendorId::DattoRmm, device.rmm->uid)))
        m_places.insert(placeKey(VendorId::DattoRmm, device.rmm->uid), place);
    if (device.item)
        m_places.insert(placeKey(VendorId::Autotask, QString::number(device.item->id)), place);
    if (device.configuration)
        m_places.insert(placeKey(VendorId::ItGlue, QString::number(device.configuration->id)), place);
    if (!device.isInItGlue())
        m_notInItGlue.append(place);
}

QList<qsizetype> DeviceFinder::find(const QString &text, qsizetype most) const
{
    const QString wanted = text.simplified().toCaseFolded();
    if (wanted.isEmpty())
        return m_notInItGlue.first(std::min(most, m_notInItGlue.size()));
    QList<qsizetype> found;
    collect(u'\n' + wanted + u'\n', most, found);
    collect(u'\n' + wanted, most, found);
    collect(wanted, most, found);
    return found;
}

void DeviceFinder::collect(const QString &wanted, qsizetype most, QList<qsizetype> &found) const
{
    const QStringMatcher matcher(wanted);
    for (qsizetype from = 0; found.size() < most;) {
        const qsizetype at = matcher.indexIn(m_words, from);
        if (at < 0)
            return;
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), at);
        const qsizetype place = end - m_ends.begin();
        if (!found.contains(place))
            found.append(place);
        from = *end;
    }
}

qsizetype DeviceFinder::placeOf(VendorId vendor, const QString &id) const
{
    return m_places.value(placeKey(vendor, id), -1);
}

} // namespace trivet
