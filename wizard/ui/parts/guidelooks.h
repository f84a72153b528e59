// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"
#include "ui/parts/diagram/linklook.h"
#include "ui/parts/rail/doctorbutton.h"
#include "ui/parts/rail/railrow.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace trivet {

class Guide;
struct LinkStatus;
class SyncMonitor;

/// Of the three: those verified now, or when they were last read.
int linksLastVerified(const QList<LinkStatus> &links);
/// When the oldest was read of what only an earlier run verified; invalid: everything that is verified is so now.
QDateTime lastVerified(const QList<LinkStatus> &links);

/// The edge that shows a link.
TrivetLink diagramLink(LinkId link);
/// The links alone, for the report.
DiagramContent diagramOf(const QList<LinkStatus> &links);
/// The diagram of a tenant: each link as the guide values it, and its sync where one is followed and has begun.
DiagramContent diagramFor(const Guide &guide, const QMap<LinkId, SyncMonitor *> &monitors);

/// The rail's rows: every chapter and step with its glyph, count and what opens it.
QList<RailRow> railRowsFor(const Guide &guide);

/// Something was read, now or before an earlier visit, so that there is something to look at on the doctor's page.
bool hasReadings(const Guide &guide);
/// The doctor's entry: how many checks failed, else how many need somebody.
DoctorLook doctorLookFor(const Guide &guide);

} // namespace trivet
