// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/mapforecastbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace trivet {
namespace {

constexpr quint32 form = 1; ///< of the bytes; another one is not read

constexpr qsizetype mostDevices = 1'000'000; ///< more would be no forecast but damage

template <typename Enum>
bool readEnum(QDataStream &stream, Enum &value, Enum last)
{
    quint8 number = 0;
    stream >> number;
    value = static_cast<Enum>(number);
    return number <= static_cast<quint8>(last);
}

} // namespace

QByteArray packed(const MapForecast &forecast)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << form << forecast.newestItem << qint64(forecast.devices.size());
    for (const DeviceForecast &device : forecast.devices) {
        stream << device.uid << device.hostname << device.deviceType << quint8(device.outcome) << quint8(device.by)
               << quint8(device.heldBack) << device.itemId << device.companyId << device.companyName
               << device.productName << device.itemType;
    }
    return qCompress(bytes);
}

std::optional<MapForecast> unpacked(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    qint64 devices = 0;
    MapForecast forecast;
    stream >> found >> forecast.newestItem >> devices;
    if (stream.status() != QDataStream::Ok || found != form || devices < 0 || devices > mostDevices)
        return std::nullopt;
    forecast.isKnown = true;
    for (qint64 place = 0; place < devices; ++place) {
        DeviceForecast device;
        stream >> device.uid >> device.hostname >> device.deviceType;
        const bool isGood = readEnum(stream, device.outcome, MapOutcome::StaysAway) &&
                            readEnum(stream, device.by, JoinedBy::Name) &&
                            readEnum(stream, device.heldBack, HeldBack::ProductUnusable);
        stream >> device.itemId >> device.companyId >> device.companyName >> device.productName >> device.itemType;
        if (!isGood || stream.status() != QDataStream::Ok)
            return std::nullopt;
        forecast.devices.append(device);
    }
    return forecast;
}

} // namespace trivet
