// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/checks/checkview.h"

#include <QList>

namespace trivet {

class Guide;
struct StepSpec;

/// The rows of a step's checks, ready to show: look from verdict, age and what runs; words from ui/sentences.
QList<CheckView> checkViewsFor(const StepSpec &spec, const Guide &guide);
QList<CheckView> checkViewsFor(const QStringList &checkIds, const Guide &guide);

} // namespace trivet
