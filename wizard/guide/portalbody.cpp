// SPDX-License-Identifier: Apache-2.0
#include "guide/portalbody.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Types that the mapping names and Autotask does not have as active: the admin adds them first.
QJsonArray typesToCreate(const QList<DeviceTypeMapping> &mapping, const Inventory &inventory)
{
    QStringList missing;
    for (const DeviceTypeMapping &row : mapping) {
        const QString name = row.configurationItemType;
        const auto &types = inventory.itemTypes.rows;
        const bool isThere = std::any_of(types.begin(), types.end(), [&name](const autotask::ConfigurationItemType &type) {
            return type.isActive && type.name == name;
        });
        if (!name.isEmpty() && !isThere && !missing.contains(name))
            missing.append(name);
    }
    return QJsonArray::fromStringList(missing);
}

QJsonObject mappingBody(const PortalDraft &draft, const Inventory &inventory)
{
    QJsonArray rows;
    for (const DeviceTypeMapping &row : draft.mapping) {
        rows.append(QJsonObject{{"deviceType"_L1, row.deviceType},
                                {"product"_L1, row.createProduct ? u"Create New"_s : row.productName},
                                {"configurationItemType"_L1, row.configurationItemType}});
    }
    return {{"mapDevices"_L1, false},
            {"materialCode"_L1, draft.values.value(AnswerId::MaterialCode)},
            {"overwriteName"_L1, draft.values.value(AnswerId::OverwriteName) == "true"_L1},
            {"overwriteNumber"_L1, draft.values.value(AnswerId::OverwriteNumber) == "true"_L1},
            {"mapping"_L1, rows},
            {"createTypes"_L1, typesToCreate(draft.mapping, inventory)}};
}

QJsonObject turnOnBody(const PortalDraft &draft)
{
    QString secret;
    if (draft.secrets) {
        const auto held = draft.secrets->find(AnswerId::RmmUserSecret);
        if (held != draft.secrets->end())
            secret = QString::fromUtf8(held->second.expose());
    }
    return {{"userName"_L1, draft.values.value(AnswerId::RmmUserName)},
            {"secret"_L1, secret},
            {"accountTypes"_L1, QJsonArray{u"Customer"_s}}};
}

QJsonObject productsBody(const PortalDraft &draft)
{
    QJsonObject defaults;
    for (const DeviceTypeMapping &row : draft.mapping) {
        if (!row.productName.isEmpty() && !row.configurationItemType.isEmpty())
            defaults.insert(row.productName, row.configurationItemType);
    }
    return {{"defaults"_L1, defaults}};
}

} // namespace

QJsonObject portalBody(const QString &slug, const PortalDraft &draft, const Inventory &inventory)
{
    if (slug == "rmm-api-user"_L1)
        return {{"vendor"_L1, u"Datto RMM"_s}, {"securityLevel"_L1, u"API User (system)"_s}};
    if (slug == "protected-data"_L1)
        return {{"permission"_L1, u"all"_s}};
    if (slug == "rmm-autotask-on"_L1)
        return turnOnBody(draft);
    if (slug == "device-mapping"_L1)
        return mappingBody(draft, inventory);
    if (slug == "products"_L1)
        return productsBody(draft);
    if (slug == "device-sync"_L1)
        return {{"mapDevices"_L1, true}};
    return {};
}

} // namespace trivet
