// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QString>

namespace trivet {

/// The glyph before a chapter or a step.
enum class RailGlyph { ToDo, Current, Checking, Done, Attention, Failed, Locked, Optional, Skipped, Stale };

struct RailGlyphLook
{
    RailGlyph glyph;
    const char *icon;
    Ink ink;
};
const RailGlyphLook &railGlyphLook(RailGlyph glyph);

/// The glyph's meaning in words, for screen readers: "passed", "locked".
QString railGlyphWord(RailGlyph glyph);

/// One row of the rail, ready to show. Chapters come before their steps.
struct RailRow
{
    int chapter = 0;
    QString step = {}; ///< the step's slug; empty for the chapter itself
    QString title = {};
    RailGlyph glyph = RailGlyph::ToDo;
    QString count = {};    ///< chapters: "3 of 6"
    bool optional = false; ///< says so in place of the count
    bool locked = false;   ///< can be read, not entered
    QString tip = {};      ///< what opens a locked row
    bool operator==(const RailRow &) const = default;
    bool isChapter() const { return step.isEmpty(); }
};

} // namespace trivet
