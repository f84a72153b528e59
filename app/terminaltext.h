// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace trivet::app {

/// One line for a terminal. What vendors and people typed may hold line ends, escape sequences and marks that turn the
/// direction of what follows: line ends and tabs become spaces, every other control is spelled out ("\u001b"), and
/// turning marks are left out. Nothing that is printed can then move the cursor, forge a line or hide one.
QString terminalLine(const QString &text);

/// JSON says the same with these signs spelled "\u009b"; QJsonDocument leaves those above U+007E as they are.
QByteArray terminalJson(const QByteArray &json);

} // namespace trivet::app
