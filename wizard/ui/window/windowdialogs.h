// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "ui/window/trivetwindow.h"

#include <QString>

namespace trivet {

/// The window's few questions. Each is window-modal in effect, can be left with Escape, and names what its button does.

/// Name of the MSP for a new tenant; empty = left.
QString askTenantName(QWidget &window);
/// Why a warning is passed over; empty = left.
QString askWaiverReason(QWidget &window, const QString &checkId);
/// The rows behind a verdict, to read and copy.
void showVerdictRecords(QWidget &window, const Verdict &verdict);
/// True when something was chosen.
bool askPreferences(QWidget &window, Preferences &preferences);
/// True = close although a secret is only in memory.
bool askForgetUnsaved(QWidget &window);
/// What this step is for, and the keys.
void showStepHelp(QWidget &window, const StepSpec *step);

} // namespace trivet
