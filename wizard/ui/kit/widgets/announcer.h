// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace trivet {

/// Lets a screen reader say what changed on the screen without an act of the person: a verdict, the end of a sync, a refused
/// field. Lines of one moment are said together; of many the first few, and how many more there are. Says nothing for what is
/// not on the screen.
void announce(const QWidget &where, const QString &line);

} // namespace trivet
