// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"

#include <tl/expected.hpp>

#include <utility>

namespace trivet {

/// A value or the Problem that kept it away.
template <typename T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace trivet
