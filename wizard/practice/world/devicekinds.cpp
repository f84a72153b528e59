// SPDX-License-Identifier: Apache-2.0
#include "practice/world/devicekinds.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

const QList<DeviceKind> &deviceKinds()
{
    static const QList<DeviceKind> kinds{
        {u"Desktop"_s, u"device"_s, u"Workstation"_s, u"WS"_s, 412},
        {u"Laptop"_s, u"device"_s, u"Laptop"_s, u"LT"_s, 617},
        {u"Server"_s, u"device"_s, u"Server"_s, u"SRV"_s, 143},
        {u"ESXi Host"_s, u"esxihost"_s, u"ESXi Host"_s, u"ESX"_s, 18},
        {u"Network Device"_s, u"rmmnetworkdevice"_s, u"Network Device"_s, u"NET"_s, 62},
        {u"Printer"_s, u"printer"_s, u"Printer"_s, u"PRN"_s, 57},
        {u"Tablet"_s, u"unknown"_s, u"Tablet"_s, u"TAB"_s, 6},
        {u"Smartphone"_s, u"unknown"_s, u"Smartphone"_s, u"MOB"_s, 3},
    };
    return kinds;
}

} // namespace trivet::practice
