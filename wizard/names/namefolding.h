// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "names/namedifference.h"

#include <QString>

namespace trivet {

/// The classes that can be folded away, i.e. all but Typo and Other, in the order in which they are named.
const QList<NameClass> &overlookedClasses();

/// The name without what these classes tell apart. The more of them, the more names become one.
QString nameWithout(const QString &name, const QList<NameClass> &classes);

/// The letter with another script's look-alikes as Latin ones, keeping its case.
QString inLatinLook(const QString &text);

bool hasNoWidth(QChar c);

} // namespace trivet
