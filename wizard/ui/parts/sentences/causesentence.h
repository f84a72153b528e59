// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/devicecauses.h"

#include <QString>

namespace trivet {

/// "Device in Datto RMM", "Site", ... where on its way into IT Glue a device is.
QString causeTitle(CauseNode::Kind kind);
/// What is known of it there.
QString causeEvidence(const CauseNode &node);
/// What to do about it; empty where there is nothing to do.
QString causeMend(const CauseNode &node);
/// The answer in one sentence: where it stops, or that it is there.
QString causeAnswer(const QList<CauseNode> &nodes);

} // namespace trivet
