// SPDX-License-Identifier: Apache-2.0
#include "practice/world/rmmaccount.h"

namespace trivet::practice {

QString colonMac(const QString &mac)
{
    QString text = mac;
    for (int at = 10; at > 0 && text.size() >= 12; at -= 2)
        text.insert(at, u':');
    return text;
}

const RmmDevice *RmmAccount::device(const QString &deviceUid) const
{
    const auto found = deviceByUid.find(deviceUid);
    return found == deviceByUid.end() ? nullptr : &devices[static_cast<size_t>(*found)];
}

RmmDevice *RmmAccount::device(const QString &deviceUid)
{
    const auto found = deviceByUid.find(deviceUid);
    return found == deviceByUid.end() ? nullptr : &devices[static_cast<size_t>(*found)];
}

int RmmAccount::siteIndex(const QString &siteUid) const
{
    for (size_t index = 0; index < sites.size(); ++index) {
        if (sites[index].uid == siteUid)
            return static_cast<int>(index);
    }
    return -1;
}

void RmmAccount::add(RmmDevice device)
{
    const int index = static_cast<int>(devices.size());
    deviceByUid.insert(device.uid, index);
    deviceById.insert(device.id, index);
    devices.push_back(std::move(device));
}

} // namespace trivet::practice
