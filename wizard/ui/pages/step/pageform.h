// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet {

/// How a page lays itself out, by the available width in em of the present font (DESIGN-UI section 3).
enum class PageForm {
    Wide,   ///< 84 em and more: rail, checks in a column of their own
    Single, ///< 56 to 84 em: strip on top, one column, checks behind the summary bar
    Narrow, ///< below 56 em: field pairs stack, Save is an icon
};

PageForm pageFormFor(double em);

} // namespace trivet
