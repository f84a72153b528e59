// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/pagesize.h"

#include <algorithm>
#include <array>

namespace trivet::it_glue {
namespace {

constexpr std::array pageSizes{1000, 500, 250, 100, 50};

} // namespace

int largestPage()
{
    return pageSizes.front();
}

int smallestPage()
{
    return pageSizes.back();
}

std::optional<int> smallerPage(int size)
{
    const auto next = std::find_if(pageSizes.begin(), pageSizes.end(), [size](int one) { return one < size; });
    return next == pageSizes.end() ? std::nullopt : std::optional(*next);
}

bool wasTooMuch(const Problem &problem)
{
    return problem.httpStatus == 504 || problem.httpStatus == 500 || problem.httpStatus == 413 ||
           problem.kind == ProblemKind::Timeout;
}

} // namespace trivet::it_glue
