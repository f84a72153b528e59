// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/railrow.h"

#include <QCoreApplication>

#include <array>

namespace trivet {
namespace {

constexpr std::array glyphLooks{
    RailGlyphLook{RailGlyph::ToDo, "status-todo", &Tokens::text3},
    RailGlyphLook{RailGlyph::Current, "status-current", &Tokens::accentText},
    RailGlyphLook{RailGlyph::Checking, "status-checking", &Tokens::accentText},
    RailGlyphLook{RailGlyph::Done, "status-done", &Tokens::ok},
    RailGlyphLook{RailGlyph::Attention, "status-attention", &Tokens::warnFill},
    RailGlyphLook{RailGlyph::Failed, "status-failed", &Tokens::err},
    RailGlyphLook{RailGlyph::Locked, "status-locked", &Tokens::text3},
    RailGlyphLook{RailGlyph::Optional, "status-optional", &Tokens::text3},
    RailGlyphLook{RailGlyph::Skipped, "status-skipped", &Tokens::text3},
    RailGlyphLook{RailGlyph::Stale, "status-stale", &Tokens::text2},
};

} // namespace

const RailGlyphLook &railGlyphLook(RailGlyph glyph)
{
    return glyphLooks[static_cast<std::size_t>(glyph)];
}

QString railGlyphWord(RailGlyph glyph)
{
    //: How a step stands; read aloud after its title
    const auto word = [](const char *text) { return QCoreApplication::translate("RailRow", text); };
    switch (glyph) {
    case RailGlyph::ToDo: return word(QT_TRANSLATE_NOOP("RailRow", "not done yet"));
    case RailGlyph::Current: return word(QT_TRANSLATE_NOOP("RailRow", "you are here"));
    case RailGlyph::Checking: return word(QT_TRANSLATE_NOOP("RailRow", "checking"));
    case RailGlyph::Done: return word(QT_TRANSLATE_NOOP("RailRow", "passed"));
    case RailGlyph::Attention: return word(QT_TRANSLATE_NOOP("RailRow", "needs you"));
    case RailGlyph::Failed: return word(QT_TRANSLATE_NOOP("RailRow", "failed"));
    case RailGlyph::Locked: return word(QT_TRANSLATE_NOOP("RailRow", "locked"));
    case RailGlyph::Optional: return word(QT_TRANSLATE_NOOP("RailRow", "optional"));
    case RailGlyph::Skipped: return word(QT_TRANSLATE_NOOP("RailRow", "skipped"));
    case RailGlyph::Stale: return word(QT_TRANSLATE_NOOP("RailRow", "passed earlier, now out of date"));
    }
    Q_UNREACHABLE();
}

} // namespace trivet
