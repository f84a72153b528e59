// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stop_token>

namespace trivet {

/// Why a call is made; decides its share of the vendor's limit (decision 63).
enum class CallPurpose {
    SignIn,     ///< signing in and reading the limit itself: never held by our own budget, only by the vendor
    Foreground, ///< a person asked for it and waits
    Background, ///< polling
};

/// What every vendor call is told beside its arguments.
struct Call
{
    std::stop_token stop = {}; ///< cancels within a second; the result is then ProblemKind::Cancelled
    CallPurpose purpose = CallPurpose::Foreground;
};

/// How far a paged read has come. `total` is 0 where the vendor does not say.
struct PageProgress
{
    int pages = 0;
    qsizetype rows = 0;
    qsizetype total = 0;
};
using ProgressFunction = std::function<void(PageProgress)>;

} // namespace trivet
