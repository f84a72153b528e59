// SPDX-License-Identifier: Apache-2.0
#include "guide/content/derivedvalue.h"

#include "doctor/facts.h"
#include "guide/content/labels.h"
#include "inventory/joins/customertypes.h"
#include "inventory/joins/gluewebaddress.h"
#include "inventory/joins/joins.h"
#include "vendors/datto_rmm/address.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// The platform is the same for every key of an account, so Trivet's own tells it before the pair for IT Glue is made.
QString platformHost(const Answers &answers)
{
    for (const AnswerId id : {AnswerId::GlueRmmApiUrl, AnswerId::RmmApiUrl}) {
        if (const auto url = datto_rmm::apiOrigin(answers.value(id)))
            return url->host();
    }
    return {};
}

/// In the tenant's own words; Autotask's word for it while the tenant's types were not read.
QString customerType(const Inventory &inventory)
{
    return inventory.companyTypes.isKnown() ? CustomerTypes(inventory).label() : QString::fromUtf8(label::customer);
}

} // namespace

QString derivedText(DerivedValue value, const Answers &answers)
{
    switch (value) {
    case DerivedValue::GlueSubdomain: {
        const auto address = glueWebAddress(answers);
        return address ? address->subdomain : QString();
    }
    case DerivedValue::GlueRegionName: return glueRegionName(glueRegion(answers));
    case DerivedValue::GlueFullUrl: {
        const auto address = glueWebAddress(answers);
        return address ? address->url : QString();
    }
    case DerivedValue::RmmPlatform: {
        QString platform = platformHost(answers).section(u'-', 0, 0);
        return platform.isEmpty() ? platform : platform.replace(0, 1, platform[0].toUpper());
    }
    case DerivedValue::RmmPlatformHost: return platformHost(answers);
    case DerivedValue::CustomerType:
    case DerivedValue::ItemTypesInUse: return {};
    }
    Q_UNREACHABLE();
}

QString derivedText(DerivedValue value, const Facts &facts)
{
    if (value == DerivedValue::ItemTypesInUse)
        return facts.inventory ? itemTypesInUse(*facts.inventory).join(u", "_s) : QString();
    if (value == DerivedValue::CustomerType)
        return facts.inventory ? customerType(*facts.inventory) : QString();
    return derivedText(value, facts.answers);
}

QStringList itemTypesInUse(const Inventory &inventory)
{
    if (!inventory.itemTypes.isProof() || !inventory.devices.isProof())
        return {};
    QSet<qint64> used;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (item.isActive && !hasBlankType(item))
            used.insert(*item.configurationItemType);
    }
    QStringList names;
    for (const autotask::ConfigurationItemType &type : inventory.itemTypes.rows) {
        if (type.isActive && used.contains(type.id))
            names.append(type.name);
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return names;
}

} // namespace trivet
