// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/livesync/devicesmodel.h"
#include "ui/pages/mapping/mappingrow.h"
#include "ui/pages/products/productsmodel.h"
#include "ui/parts/charts/syncpanel.h"
#include "ui/parts/diagram/linklook.h"
#include "ui/parts/rail/railrow.h"

/// The design pictures' own names and numbers, for the gallery and the tests of diagram, rail, charts and tables.
namespace trivet::samples {

QList<DiagramContent> diagramStates(); ///< the five of picture 16
DiagramContent syncingDiagram();       ///< picture 04
QList<RailRow> railRows();             ///< picture 03
SyncView syncView();                   ///< picture 04
MappingRows mappingRows();             ///< picture 03
QList<ProductRow> productRows();       ///< picture 03c
QList<DeviceRow> deviceRows();         ///< picture 04: 114 devices

} // namespace trivet::samples
