// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/comingdevices.h"

#include "practice/world/lookup.h"
#include "practice/world/world.h"

#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<PlantedFault::Record>;

struct ComingDevices
{
    int come = 0;
    Records blank;
    Records keptByCompany;
    Records keptByProduct;
};

bool isActive(const Row *row)
{
    return row && row->value("isActive"_L1).toBool();
}

ComingDevices comingDevices(World &world)
{
    QSet<QString> arrived;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows())
        arrived.insert(row.value("rmmDeviceUID"_L1).toString());
    ComingDevices coming;
    for (const RmmDevice &device : world.rmm.devices) {
        const auto company = world.rmm.sites[static_cast<size_t>(device.site)].autotaskCompanyId;
        const auto mapped = world.integration.mapping.constFind(device.category);
        if (device.deleted || !company || arrived.contains(device.uid) || mapped == world.integration.mapping.cend())
            continue;
        const PlantedFault::Record record{.vendor = u"dattoRmm"_s, .entity = u"devices"_s, .id = device.uid};
        const auto product = rowNamed(world, u"Products"_s, u"name"_s, mapped->product);
        if (!isActive(world.autotask(u"Companies"_s).find(*company)))
            coming.keptByCompany.append(record);
        else if (product && !isActive(world.autotask(u"Products"_s).find(*product)))
            coming.keptByProduct.append(record);
        else if (!activeTypeNamed(world, mapped->configurationItemType))
            coming.blank.append(record);
        else
            ++coming.come;
    }
    return coming;
}

} // namespace

void addForecastFaults(World &world, QList<PlantedFault> &found)
{
    const ComingDevices coming = comingDevices(world);
    const Records kept = coming.keptByCompany + coming.keptByProduct;
    if (!coming.blank.isEmpty()) {
        found.append({.check = u"R23"_s, .records = coming.blank, .because = u"R05"_s});
    } else if (kept.size() * 50 > kept.size() + coming.come) { // more than two in a hundred
        const QString because = coming.keptByCompany.isEmpty()   ? u"R06"_s
                                : coming.keptByProduct.isEmpty() ? u"R11"_s
                                                                 : QString();
        found.append({.check = u"R23"_s, .records = kept, .because = because});
    }
}

} // namespace trivet::practice
