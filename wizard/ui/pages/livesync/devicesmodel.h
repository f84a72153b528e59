// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/rowsmodel.h"

namespace trivet {

/// One device, or one organization, that has not come through, and why, ready to show.
struct DeviceRow
{
    enum class Kind { Device, Organization };
    QString id;                ///< the row's key
    QString host = {};         ///< vendor's text; an organization's name
    QString organization = {}; ///< of a device
    QString type = {};
    QString reasonKey = {}; ///< what the filter goes by
    QString reason = {};
    RowState state = RowState::Waiting;
    Kind kind = Kind::Device;
    bool operator==(const DeviceRow &) const = default;
};

using DevicesModel = RowsModel<DeviceRow>;
enum DeviceColumn { DeviceHost, DeviceOrganization, DeviceType, DeviceReason };
/// Found by every column; the filters are the reasons' keys. Pure.
RowsShape<DeviceRow> devicesShape();

} // namespace trivet
