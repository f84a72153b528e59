// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/review/findingsmodel.h"
#include "ui/kit/widgets/pill.h"

#include <QList>

namespace trivet {

class Guide;

/// What the table of 0.2 shows: the checks of each link as settings.
QList<FindingGroup> findingGroupsFor(const Guide &guide);
/// "1 wrong", "2 need you", "2 to confirm", "22 match"; what could not be read is not counted as a match.
QList<PillView> findingPillsFor(const QList<FindingGroup> &groups);

} // namespace trivet
