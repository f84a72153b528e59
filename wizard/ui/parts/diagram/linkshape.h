// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/parts/diagram/linklook.h"

namespace trivet {

/// The colours and the glyph of one state of a link.
struct LinkShape
{
    LinkState state;
    Ink line;
    Ink boxBorder;
    Ink glyphInk;
    const char *glyph; ///< in the box of the large form, and on the edge
    int urgency;       ///< a node's ring takes the most urgent of its edges
};

const LinkShape &linkShape(LinkState state);

} // namespace trivet
