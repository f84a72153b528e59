// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

// The simulator's own reading of when two company names are meant to be one; shares nothing with the checks of Trivet.

/// Different texts that become one when a single kind of difference is taken away: letter case, spaces, "&" for "and",
/// the legal form at the end, or accents and their composition.
bool differInOneWay(const QString &left, const QString &right);

/// Different names that one or two mistyped letters tell apart; short names must differ in one.
bool differByATypo(const QString &left, const QString &right);

/// The name without every difference that `differInOneWay` knows: equal keys are candidates.
QString nameKey(const QString &name);

/// Two names in Latin letters without a word, or the beginning of one, in common.
bool shareNothing(const QString &left, const QString &right);

} // namespace trivet::practice
