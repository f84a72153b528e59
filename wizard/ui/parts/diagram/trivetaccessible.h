// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet {

/// Makes every TrivetDiagram a list of four items for screen readers. Repeating it changes nothing.
void installTrivetAccessibility();

} // namespace trivet
