// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/devicesmodel.h"

#include <QCoreApplication>

namespace trivet {
namespace {

Cell hostCell(const DeviceRow &row)
{
    return {.text = row.host, .kind = row.kind == DeviceRow::Kind::Device ? CellKind::Fixed : CellKind::Plain};
}

Cell reasonCell(const DeviceRow &row)
{
    const RowStateLook &look = rowStateLook(row.state);
    return {.text = row.reason, .glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
}

QString spokenReason(const DeviceRow &row)
{
    //: Read aloud; %1 why a device is not through, %2 "Needs you" or "Waiting"
    return QCoreApplication::translate("trivet::DevicesModel", "%1, %2").arg(row.reason, rowStateWord(row.state));
}

} // namespace

RowsShape<DeviceRow> devicesShape()
{
    using Column = RowsColumn<DeviceRow>;
    const Column host{.head = QCoreApplication::translate("trivet::DevicesModel", "Device", "column head"),
                      .cell = hostCell};
    const Column organization{.head =
                                  QCoreApplication::translate("trivet::DevicesModel", "Organization", "column head"),
                              .cell = [](const DeviceRow &row) { return Cell{.text = row.organization}; }};
    const Column type{.head = QCoreApplication::translate("trivet::DevicesModel", "Type", "column head"),
                      .cell = [](const DeviceRow &row) { return Cell{.text = row.type, .ink = &Tokens::text2}; }};
    const Column reason{.head =
                            QCoreApplication::translate("trivet::DevicesModel", "Why it is not through", "column head"),
                        .cell = reasonCell,
                        .spoken = spokenReason};
    RowsShape<DeviceRow> shape;
    shape.columns = {host, organization, type, reason};
    shape.key = [](const DeviceRow &row) { return row.id; };
    shape.filters = [](const DeviceRow &row) { return QStringList{row.reasonKey}; };
    return shape;
}

} // namespace trivet
