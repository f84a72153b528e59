// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

#include <algorithm>
#include <numeric>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct Maker
{
    QString name;
    QString model;
};

// Shares of the usual fleet, rounded so that they add up to `devices`; rare kinds keep at least one while they can.
std::vector<int> kindOfEachDevice(int devices)
{
    const QList<DeviceKind> &kinds = deviceKinds();
    const int usual = std::accumulate(kinds.begin(), kinds.end(), 0,
                                      [](int sum, const DeviceKind &kind) { return sum + kind.usualCount; });
    std::vector<int> order;
    order.reserve(static_cast<size_t>(devices));
    int before = 0;
    for (int kind = 0; kind < kinds.size(); ++kind) {
        const int upTo = before + kinds.at(kind).usualCount;
        const auto share = [&](int count) {
            return static_cast<int>((static_cast<qint64>(count) * devices + usual / 2) / usual);
        };
        order.insert(order.end(), static_cast<size_t>(share(upTo) - share(before)), kind);
        before = upTo;
    }
    return order;
}

void describe(RmmDevice &device, Dice &dice)
{
    static const QList<QString> clientSystems{u"Microsoft Windows 11 Pro 10.0.26100"_s,
                                              u"Microsoft Windows 11 Pro 10.0.22631"_s,
                                              u"Microsoft Windows 10 Pro 10.0.19045"_s, u"macOS 15.5"_s};
    static const QList<QString> serverSystems{u"Microsoft Windows Server 2022 Standard 10.0.20348"_s,
                                              u"Microsoft Windows Server 2019 Standard 10.0.17763"_s,
                                              u"Ubuntu 24.04 LTS"_s};
    static const QList<Maker> makers{{u"HP"_s, u"EliteDesk 800 G9"_s},
                                     {u"LENOVO"_s, u"21HDCTO1WW"_s},
                                     {u"Dell Inc."_s, u"Latitude 5450"_s},
                                     {u"Micro-Star International Co., Ltd."_s, u"MS-7D22"_s}};
    const Maker &maker = dice.pick(makers);
    device.manufacturer = maker.name;
    device.model = maker.model;
    device.serial = dice.chance(3) ? u"To be filled by O.E.M."_s : dice.code(10);
    // A network card's own address: neither a group's nor one made up by software (the two low bits of the first octet).
    device.mac = dice.hex(12).toUpper();
    device.mac.replace(1, 1, u"048C"_s.at(device.mac.at(1).toLatin1() % 4));
    if (device.deviceClass == "device"_L1) {
        const bool isServer = device.category == "Server"_L1;
        device.type = isServer                         ? u"Main System Chassis"_s
                      : device.category == "Laptop"_L1 ? u"Notebook"_s
                                                       : u"Desktop"_s;
        device.operatingSystem = dice.pick(isServer ? serverSystems : clientSystems);
        device.is64Bit = true;
        device.domain = dice.chance(70) ? u"corp.local"_s : QString();
        device.lastUser =
            isServer || dice.chance(8)
                ? QString()
                : u"CORP\\"_s + dice.pick(QList<QString>{u"reception"_s, u"j.doe"_s, u"björn"_s, u"lager"_s});
        device.antivirus = dice.pick(QList<QString>{u"RunningAndUpToDate"_s, u"RunningAndUpToDate"_s,
                                                    u"RunningAndNotUpToDate"_s, u"NotDetected"_s});
        device.patchStatus =
            dice.pick(QList<QString>{u"FullyPatched"_s, u"FullyPatched"_s, u"ApprovedPending"_s, u"NoPolicy"_s});
        device.rebootRequired = dice.chance(6);
    } else if (device.deviceClass == "esxihost"_L1) {
        device.type = u"ESXi Host"_s;
        device.operatingSystem = u"VMware ESXi 8.0.2"_s;
    } else {
        device.type = device.category == "Network Device"_L1
                          ? dice.pick(QList<QString>{u"Switch"_s, u"Router"_s, u"Firewall"_s})
                          : device.category;
        device.snmp = device.deviceClass != "unknown"_L1;
    }
    if (dice.chance(30)) {
        device.udfs.insert(2, u"Bought "_s + QString::number(dice.between(2019, 2025)));
        device.udfs.insert(7, dice.chance(50) ? u"Yes"_s : u"No"_s);
        if (dice.chance(30))
            device.udfs.insert(1, dice.hex(6) + u'-' + dice.hex(6));
    }
    if (dice.chance(15))
        device.warrantyDate = QString::number(dice.between(2026, 2029)) + u"-06-30"_s;
}

QString hostName(const DeviceKind &kind, const QString &code, int number, Dice &dice)
{
    if (dice.chance(1))
        return dice.pick(QList<QString>{u"Küche-PC"_s, u"受付-"_s, u"DESKTOP-"_s, u"Бухгалтерия"_s}) +
               QString::number(number);
    return code + u'-' + kind.hostMark + u'-' + QString::number(number).rightJustified(3, u'0');
}

struct SeedPlan
{
    std::vector<int> siteOfDevice;
    std::vector<QString> codeOfSite;
};

SeedPlan planSites(const World &world, int devices, Dice &dice)
{
    SeedPlan plan;
    std::vector<int> customerSites;
    plan.codeOfSite.resize(world.rmm.sites.size());
    for (size_t index = 0; index < world.rmm.sites.size(); ++index) {
        plan.codeOfSite[index] = shortCode(world.rmm.sites[index].name, static_cast<int>(index));
        if (world.rmm.sites[index].kind == RmmSite::Kind::Customer)
            customerSites.push_back(static_cast<int>(index));
    }
    if (customerSites.empty())
        return plan;
    // A few big customers, many small ones: a site's weight is a product of two rolls.
    std::vector<int> tickets;
    for (const int site : customerSites)
        tickets.insert(tickets.end(), static_cast<size_t>(dice.between(2, 12) * dice.between(1, 9)), site);
    for (int device = 0; device < devices; ++device) {
        const bool firstRound = device < static_cast<int>(customerSites.size());
        plan.siteOfDevice.push_back(firstRound
                                        ? customerSites[static_cast<size_t>(device)]
                                        : tickets[static_cast<size_t>(dice.below(static_cast<int>(tickets.size())))]);
    }
    return plan;
}

void addStrays(World &world, qint64 nextId, Dice &dice)
{
    for (int index = 0; index < 10; ++index) {
        RmmDevice device;
        device.id = nextId + index * 3;
        device.uid = dice.guid();
        device.site = index % 3; // Managed, OnDemand, Deleted Devices
        device.category = u"Laptop"_s;
        device.deviceClass = u"device"_s;
        device.hostname = u"STRAY-"_s + QString::number(index);
        device.online = false;
        device.deleted = world.rmm.sites[static_cast<size_t>(device.site)].kind == RmmSite::Kind::Deleted;
        device.created = world.clock.start().addDays(-500);
        device.lastSeen = world.clock.start().addDays(-40 - index);
        describe(device, dice);
        world.rmm.add(std::move(device));
    }
}

} // namespace

void seedRmmDevices(World &world)
{
    Dice dice(world.options.seed, 7);
    const QDateTime start = world.clock.start();
    std::vector<int> kinds = kindOfEachDevice(world.options.devices);
    dice.shuffle(kinds);
    const SeedPlan plan = planSites(world, world.options.devices, dice);
    qint64 id = 501000;
    int number = 0;
    for (size_t index = 0; index < plan.siteOfDevice.size(); ++index) {
        const DeviceKind &kind = deviceKinds().at(kinds[index]);
        RmmDevice device;
        id += dice.between(1, 9);
        device.id = id;
        device.uid = dice.guid();
        device.site = plan.siteOfDevice[index];
        device.category = kind.category;
        device.deviceClass = kind.deviceClass;
        device.hostname = hostName(kind, plan.codeOfSite[static_cast<size_t>(device.site)], ++number, dice);
        device.description = device.hostname;
        device.intIpAddress = u"10.%1.%2.%3"_s.arg(device.site % 250).arg(dice.below(4)).arg(dice.between(2, 250));
        if (kind.deviceClass == "device"_L1)
            device.extIpAddress = u"203.0.113.%1"_s.arg(device.site % 250 + 1);
        device.created = start.addDays(-dice.between(5, 1500));
        device.online = !dice.chance(7);
        device.suspended = dice.chance(1);
        device.lastSeen = start.addSecs(-dice.between(3600, 2000000));
        device.lastReboot = start.addSecs(-dice.between(3600, 3000000));
        device.lastAudit = start.addSecs(-dice.between(600, 86000));
        describe(device, dice);
        world.rmm.add(std::move(device));
    }
    addStrays(world, id + 10, dice);
}

} // namespace trivet::practice
