// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// Cyrillic and Greek letters as the Latin ones by which they are usually written ("Кедр" is "Kedr"); all others stay.
/// For guessing only: there are several ways to write each, so it never proves that two names are one.
QString latinSound(const QString &name);

/// One name is in Cyrillic or Greek where the other is not, and they sound alike when both are written in Latin.
bool soundsAlikeInAnotherAlphabet(const QString &left, const QString &right);

} // namespace trivet
