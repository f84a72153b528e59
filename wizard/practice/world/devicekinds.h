// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace trivet::practice {

/// One Datto RMM device category as this world's fleet has it.
struct DeviceKind
{
    QString category; ///< deviceType.category
    QString deviceClass;
    QString usualType; ///< name of the configuration item type that fits
    QString hostMark;  ///< part of host names, "WS"
    int usualCount;    ///< of the default 1,318 devices
};

const QList<DeviceKind> &deviceKinds();

/// Ids of two configuration item types that old devices still use: one set inactive, one deleted.
inline constexpr qint64 retiredTypeId = 14;
inline constexpr qint64 deletedTypeId = 17;

} // namespace trivet::practice
