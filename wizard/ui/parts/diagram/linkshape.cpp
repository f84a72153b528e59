// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/linkshape.h"

namespace trivet {
namespace {

constexpr std::array linkShapes{
    LinkShape{LinkState::NotSetUp, &Tokens::control, &Tokens::border, &Tokens::text2, "status-locked", 0},
    LinkShape{LinkState::InProgress, &Tokens::accentText, &Tokens::accentLine, &Tokens::accentText, "status-current",
              2},
    LinkShape{LinkState::Verified, &Tokens::ok, &Tokens::okLine, &Tokens::ok, "status-done", 1},
    LinkShape{LinkState::NeedsYou, &Tokens::warnFill, &Tokens::warnLine, &Tokens::warnFill, "status-attention", 3},
    LinkShape{LinkState::Failed, &Tokens::err, &Tokens::errLine, &Tokens::err, "status-failed", 4},
    LinkShape{LinkState::Stale, &Tokens::ok, &Tokens::okLine, &Tokens::ok, "status-stale", 0},
};

} // namespace

const LinkShape &linkShape(LinkState state)
{
    return linkShapes[static_cast<std::size_t>(state)];
}

} // namespace trivet
