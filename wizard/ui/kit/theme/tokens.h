// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <span>

class QPalette;

namespace trivet {

/// Every colour Trivet paints with, by meaning (DESIGN-UI section 5). Blue is current or moving, green verified,
/// amber needs a person, red failed, violet practice.
struct Tokens
{
    QColor window;       ///< page ground
    QColor surface;      ///< cards, fields, footer
    QColor sunken;       ///< table heads, copy fields, chips
    QColor rail;         ///< left rail
    QColor railCur;      ///< current step
    QColor border;       ///< hairlines; decoration only
    QColor control;      ///< outlines of fields, buttons, boxes
    QColor hover;        ///< hover fill, bar track
    QColor text;         ///< titles, values
    QColor text2;        ///< explanations
    QColor text3;        ///< times, counts, placeholders
    QColor disabled;     ///< disabled text only
    QColor accent;       ///< primary fill, progress
    QColor accentHover;  ///< hover and pressed fill of the primary button
    QColor onAccent;     ///< text on accent
    QColor accentText;   ///< links, focus ring, current, in progress
    QColor accentTint;   ///< info callout, selected row
    QColor accentLine;   ///< unfilled part of an edge, info border
    QColor ok;           ///< verified, passed
    QColor okTint;       ///< passed pill
    QColor okLine;       ///< border of verified boxes
    QColor warn;         ///< attention text
    QColor warnFill;     ///< attention glyphs and edges
    QColor warnTint;     ///< warning callout and banner
    QColor warnLine;     ///< warning border
    QColor err;          ///< failed
    QColor errTint;      ///< failed row
    QColor errLine;      ///< failed border
    QColor practice;     ///< practice marker
    QColor practiceTint; ///< practice marker ground
    QColor practiceLine; ///< dashed practice border
};

/// Names one colour of the set without fixing its value, so that a change of theme re-inks what was already made.
using Ink = QColor Tokens::*;

struct TokenName
{
    const char *name; ///< as DESIGN-UI writes it
    Ink ink;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// For high contrast: every token is one of the palette's own colours; nothing is tinted.
Tokens tokensFromPalette(const QPalette &palette);

/// All tokens by name, in the order of DESIGN-UI section 5.
std::span<const TokenName> tokenNames();

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace trivet
