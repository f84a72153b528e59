// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace trivet {

/// The words for one finding of one check. `%1`... are the verdict's arguments in their order; `%n` is the argument
/// number `countArgument` (1-based) and chooses the plural form. The table beside doctor/checks.cpp tells the arguments.
struct FindingWords
{
    const char *check;
    const char *finding;
    const char *title;    ///< nullptr: the check's own title
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
std::span<const FindingWords> accessWords();       ///< 0.1
std::span<const FindingWords> usersWords();        ///< 1.1 and 1.2
std::span<const FindingWords> linkWords();         ///< 1.3 to 1.6

} // namespace trivet
