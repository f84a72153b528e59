// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace trivet {

/// The words for one finding of one check. `%1`... are the verdict's arguments in their order; `%n` is the argument
/// number `countArgument` (1-based) and chooses the plural form. The tables in doctor/checktable_*.cpp tell the arguments.
/// `%k2`: argument 2 is the key of a problem's kind; what happened and what to do about it stands there in words.
struct FindingWords
{
    const char *check;
    const char *finding;
    const char *title; ///< nullptr: the check's own title
    const char *evidence;
    int countArgument = 0;
};

/// The statement that is true when a check has passed.
struct CheckWords
{
    const char *check;
    const char *title;
};

std::span<const CheckWords> checkTitles();
std::span<const FindingWords> accessWords();   ///< 0.1
std::span<const FindingWords> usersWords();    ///< 1.1 and 1.2
std::span<const FindingWords> linkWords();     ///< 1.3 to 1.6
std::span<const FindingWords> recordWords();   ///< of the first link's own records
std::span<const FindingWords> glueWords();     ///< 2.1 to 2.4
std::span<const FindingWords> glueSyncWords(); ///< 2.5
std::span<const FindingWords> glueLinkWords(); ///< 3.1 to 3.3
std::span<const FindingWords> saasWords();     ///< 4.1 to 4.3
std::span<const FindingWords> changeWords();   ///< the surroundings, what changed, what grew old

} // namespace trivet
