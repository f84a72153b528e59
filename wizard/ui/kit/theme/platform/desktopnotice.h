// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace trivet {

/// Tells a person who looks elsewhere: the window asks for attention, and the desktop shows a notification where Trivet
/// knows its way of doing so (org.freedesktop.Notifications). Nobody is waited for. GUI thread.
void tellDesktop(QWidget &window, const QString &title, const QString &text);

/// How far something long has come, 0 to 1, at the program's icon in the dock or task bar; nothing takes the bar away.
void showDesktopProgress(std::optional<double> share);

} // namespace trivet
