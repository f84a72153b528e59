// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"

#include <QHash>

namespace trivet::planners {

/// Which configuration item type a device gets, and why none where it gets none.
struct TypeChoice
{
    const autotask::ConfigurationItemType *type = nullptr;
    LeftOutReason reason = LeftOutReason::NoTypeChosen; ///< where there is no type
    QString argument = {};
};

/// By the device-type mapping. Where nobody ever made one: the type that all other devices of that device type have,
/// else the one whose name fits. Pointers reach into the facts' inventory.
class DeviceTypes
{
public:
    explicit DeviceTypes(const PlanFacts &facts);
    TypeChoice choiceFor(const autotask::ConfigurationItem &item) const;

private:
    TypeChoice choiceForDeviceType(const QString &deviceType) const;
    const autotask::ConfigurationItemType *activeType(const QString &name) const;

    const PlanFacts &m_facts;
    QHash<QString, QString> m_deviceTypes; ///< by rmmUidKey()
    QHash<QString, TypeChoice> m_choices;  ///< by device type
};

} // namespace trivet::planners
