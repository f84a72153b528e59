// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/linklook.h"
#include "ui/rail/railrow.h"

#include <QList>

namespace trivet {

class Guide;
struct SyncProgress;

/// The diagram of a tenant: each link as the guide values it. With `progress`, the first link also shows its sync.
DiagramContent diagramFor(const Guide &guide, const SyncProgress *progress = nullptr);

/// The rail's rows: every chapter and step with its glyph, count and what opens it.
QList<RailRow> railRowsFor(const Guide &guide);

} // namespace trivet
