// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/mapping/mappingrows.h"

#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"
#include "names/likeness.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct IconWord
{
    QLatin1StringView word;
    const char *icon;
};

// The first word that the device type's name contains decides.
constexpr IconWord iconWords[] = {
    {"laptop"_L1, "laptop"},           {"notebook"_L1, "laptop"},
    {"esxi"_L1, "hypervisor"},         {"hypervisor"_L1, "hypervisor"},
    {"server"_L1, "server"},           {"nas"_L1, "server"},
    {"printer"_L1, "printer"},         {"tablet"_L1, "tablet"},
    {"phone"_L1, "smartphone"},        {"network"_L1, "network-device"},
    {"switch"_L1, "network-device"},   {"router"_L1, "network-device"},
    {"firewall"_L1, "network-device"}, {"access point"_L1, "network-device"},
};

// Two names may be equal but for case or spaces; a choice is by the exact name, so the first one stands for both.
QList<TableChoice> choicesOf(QStringList names)
{
    names.removeDuplicates();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QList<TableChoice> choices;
    for (const QString &name : std::as_const(names))
        choices.append({name, name});
    return choices;
}

RowState stateOf(const QString &type, const QStringList &activeTypes)
{
    if (type.isEmpty())
        return RowState::NeedsYou;
    return activeTypes.contains(type) ? RowState::Ready : RowState::WillCreate;
}

QString statusText(RowState state)
{
    if (state == RowState::Ready)
        return QCoreApplication::translate("MappingRows", "Ready");
    if (state == RowState::WillCreate) {
        //: Of a device type whose configuration item type is not in Autotask yet
        return QCoreApplication::translate("MappingRows", "Type to be created");
    }
    return QCoreApplication::translate("MappingRows", "Choose a type");
}

} // namespace

QString deviceTypeIcon(const QString &deviceType)
{
    for (const IconWord &row : iconWords) {
        if (deviceType.contains(row.word, Qt::CaseInsensitive))
            return QString::fromLatin1(row.icon);
    }
    return u"desktop"_s;
}

MappingRows mappingRowsFor(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
{
    QHash<QString, int> devices;
    for (const DeviceTypeCount &type : deviceTypeCounts(inventory))
        devices.insert(type.deviceType, type.devices);

    QStringList types;
    for (const autotask::ConfigurationItemType &type : inventory.itemTypes.rows) {
        if (type.isActive && !type.name.trimmed().isEmpty())
            types << type.name;
    }
    QStringList products;
    for (const autotask::Product &product : inventory.products.rows) {
        if (product.isActive && !product.name.trimmed().isEmpty())
            products << product.name;
    }

    QSet<QString> likeTypes;
    for (const QString &type : std::as_const(types))
        likeTypes.insert(likenessKey(type));
    MappingRows rows{.products = choicesOf(products), .types = choicesOf(types)};
    for (const DeviceTypeMapping &row : mapping) {
        const QString created = createdProductName(row.deviceType);
        MappingRow shown{.deviceType = row.deviceType,
                         .icon = deviceTypeIcon(row.deviceType),
                         .devices = devices.value(row.deviceType)};
        //: First entry of a product list; %1 is the product that Datto RMM will create
        shown.createProduct = {created, QCoreApplication::translate("MappingRows", "Create new: %1").arg(created)};
        shown.product = row.createProduct ? created : row.productName;
        shown.type = row.configurationItemType;
        if (!likeTypes.contains(likenessKey(row.deviceType))) {
            //: Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask
            shown.createType = {row.deviceType,
                                QCoreApplication::translate("MappingRows", "Create new: %1").arg(row.deviceType), true};
        }
        shown.state = stateOf(row.configurationItemType, types);
        shown.status = statusText(shown.state);
        rows.rows.append(shown);
    }
    return rows;
}

} // namespace trivet
