// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace trivet::practice {

/// How a hand-typed organization's name may miss the company's: each differs from it in this alone.
enum class NameMiss { Case, Ampersand, Suffix, Spaces, Accents, Typo };

const QList<NameMiss> &nameMisses();
/// The company's name missed this way; empty where the name gives no occasion.
QString missedName(const QString &name, NameMiss miss);
/// Names of `names` that are so alike that an admin could take one for the other; nobody should plant a miss on them.
QStringList alikeNames(const QStringList &names);

} // namespace trivet::practice
