// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/filters.h"

#include "practice/world/rmmaccount.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

const QList<RmmFilter> &defaultRmmFilters()
{
    static const QList<RmmFilter> filters{
        {11, u"All Desktops"_s, u"Desktops of every site"_s,
         [](const RmmDevice &device) { return device.category == "Desktop"_L1; }},
        {12, u"All Laptops"_s, u"Laptops of every site"_s,
         [](const RmmDevice &device) { return device.category == "Laptop"_L1; }},
        {13, u"All Servers"_s, u"Servers of every site"_s,
         [](const RmmDevice &device) { return device.category == "Server"_L1; }},
        {14, u"All ESXi Hosts"_s, u"Hosts found by a node"_s,
         [](const RmmDevice &device) { return device.deviceClass == "esxihost"_L1; }},
        {15, u"All Printers"_s, u"Printers found by SNMP"_s,
         [](const RmmDevice &device) { return device.deviceClass == "printer"_L1; }},
        {16, u"Offline Devices"_s, u"Not seen now"_s, [](const RmmDevice &device) { return !device.online; }},
        {17, u"Reboot Required"_s, u"Waiting for a restart"_s,
         [](const RmmDevice &device) { return device.rebootRequired; }},
    };
    return filters;
}

const QList<RmmFilter> &customRmmFilters()
{
    static const QList<RmmFilter> filters{
        {4101, u"Windows 10 left"_s, u"To be replaced"_s,
         [](const RmmDevice &device) { return device.operatingSystem.contains("Windows 10"_L1); }},
        {4102, u"Ohne Virenschutz"_s, QString(),
         [](const RmmDevice &device) { return device.antivirus == "NotDetected"_L1; }},
    };
    return filters;
}

const RmmFilter *findRmmFilter(qint64 id)
{
    for (const QList<RmmFilter> *list : {&defaultRmmFilters(), &customRmmFilters()}) {
        for (const RmmFilter &filter : *list) {
            if (filter.id == id)
                return &filter;
        }
    }
    return nullptr;
}

} // namespace trivet::practice
