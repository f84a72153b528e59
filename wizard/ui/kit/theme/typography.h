// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

namespace trivet {

/// The roles of DESIGN-UI section 4. Sizes are factors of the application's font, never pixels, so that a person's
/// larger text enlarges everything alike.
enum class TextRole {
    Display, ///< welcome title
    Count,   ///< the one big number of a page
    Title,   ///< page title
    Section, ///< card heads
    Strong,  ///< row titles, labels
    Body,
    Caption, ///< hints, evidence, table heads, chips
    Meta,    ///< time and source of a check, chart axes
};

QFont textFont(TextRole role);
/// The same size in the system's fixed font: hostnames, keys, parts of addresses.
QFont fixedFont(TextRole role);
/// Distance of two baselines in logical pixels at the present text size.
int lineHeight(TextRole role);

/// How much larger the application's text is than the 13 px the pictures were drawn with; 2.0 at 200 % text.
double textScale();
/// A length of the pictures at the present text size: icons, controls, and rows grow with the text.
int scaled(double pixelsAtNormalText);
/// The width in em of the application's font, by which layouts choose their form (DESIGN-UI section 3).
double widthInEm(int pixels);

} // namespace trivet
