// SPDX-License-Identifier: Apache-2.0
#include "changes/devicetypes.h"

#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"

#include <algorithm>

namespace trivet::planners {
namespace {

/// The one active type that every typed device of a device type has; none where they differ.
QHash<QString, qint64> commonTypes(const Inventory &inventory, const QHash<QString, QString> &deviceTypes)
{
    QHash<QString, qint64> common;
    const auto types = itemTypesById(inventory);
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item) || !item.isActive || hasBlankType(item))
            continue;
        const auto *type = types.value(*item.configurationItemType, nullptr);
        if (!type || !type->isActive)
            continue;
        const QString deviceType = deviceTypes.value(rmmUidKey(item.rmmDeviceUid));
        const auto known = common.find(deviceType);
        if (known == common.end())
            common.insert(deviceType, type->id);
        else if (*known != type->id)
            *known = 0;
    }
    return common;
}

} // namespace

DeviceTypes::DeviceTypes(const PlanFacts &facts) : m_facts(facts)
{
    const Inventory &inventory = *facts.inventory;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows)
        m_deviceTypes.insert(rmmUidKey(device.uid), device.category);
    QHash<QString, qint64> common;
    if (facts.mapping.isEmpty())
        common = commonTypes(inventory, m_deviceTypes);
    const auto types = itemTypesById(inventory);
    for (const QString &deviceType : std::as_const(m_deviceTypes)) {
        if (m_choices.contains(deviceType))
            continue;
        TypeChoice choice = choiceForDeviceType(deviceType);
        if (const qint64 id = common.value(deviceType); facts.mapping.isEmpty() && id != 0)
            choice.type = types.value(id, nullptr);
        m_choices.insert(deviceType, choice);
    }
}

const autotask::ConfigurationItemType *DeviceTypes::activeType(const QString &name) const
{
    const auto &rows = m_facts.inventory->itemTypes.rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const autotask::ConfigurationItemType &type) {
        return type.isActive && type.name == name;
    });
    return found == rows.end() ? nullptr : &*found;
}

TypeChoice DeviceTypes::choiceForDeviceType(const QString &deviceType) const
{
    const TypeChoice none{nullptr, LeftOutReason::NoTypeChosen, deviceType};
    if (deviceType.isEmpty())
        return {nullptr, LeftOutReason::DeviceTypeUnknown, {}};
    if (m_facts.mapping.isEmpty()) {
        const Suggestion suggestion = suggestItemType(deviceType, *m_facts.inventory);
        return suggestion.best.isEmpty()
                   ? none
                   : TypeChoice{activeType(suggestion.best), LeftOutReason::NoTypeChosen, deviceType};
    }
    for (const DeviceTypeMapping &row : m_facts.mapping) {
        if (row.deviceType != deviceType || row.configurationItemType.isEmpty())
            continue;
        return {activeType(row.configurationItemType), LeftOutReason::TypeNotThere, row.configurationItemType};
    }
    return none;
}

TypeChoice DeviceTypes::choiceFor(const autotask::ConfigurationItem &item) const
{
    const auto deviceType = m_deviceTypes.constFind(rmmUidKey(item.rmmDeviceUid));
    if (deviceType == m_deviceTypes.cend())
        return {nullptr, LeftOutReason::DeviceTypeUnknown, {}};
    return m_choices.value(*deviceType);
}

} // namespace trivet::planners
