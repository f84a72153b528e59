// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/verdict.h"

namespace trivet {

/// After so many days a confirmation says little of today.
inline constexpr int confirmationDays = 90;

inline bool isOld(const QDateTime &confirmedAt, const QDateTime &now)
{
    return confirmedAt.isValid() && confirmedAt.addDays(confirmationDays) <= now;
}

/// Whether this is something that people look at and see. What somebody decided about one finding (T04, T05) is done
/// and does not grow old.
bool growsOld(const Confirmation &given);

} // namespace trivet
