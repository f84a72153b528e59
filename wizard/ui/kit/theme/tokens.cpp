// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/tokens.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace trivet {
namespace {

struct TokenRow
{
    TokenName token;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokenRows{
    TokenRow{{"window", &Tokens::window}, 0xFFF6F7F9, 0xFF14181F},
    TokenRow{{"surface", &Tokens::surface}, 0xFFFFFFFF, 0xFF1B212B},
    TokenRow{{"sunken", &Tokens::sunken}, 0xFFF1F3F6, 0xFF222935},
    TokenRow{{"rail", &Tokens::rail}, 0xFFECEFF4, 0xFF10141A},
    TokenRow{{"railCur", &Tokens::railCur}, 0xFFDAE4F8, 0xFF1E2B4A},
    TokenRow{{"border", &Tokens::border}, 0xFFDDE2EA, 0xFF303947},
    TokenRow{{"control", &Tokens::control}, 0xFF7B8597, 0xFF77839A},
    TokenRow{{"hover", &Tokens::hover}, 0xFFE3E8EF, 0xFF2A3240},
    TokenRow{{"text", &Tokens::text}, 0xFF171E2A, 0xFFE7EBF2},
    TokenRow{{"text2", &Tokens::text2}, 0xFF475266, 0xFFB4BDCC},
    TokenRow{{"text3", &Tokens::text3}, 0xFF5D687B, 0xFF929DB0},
    TokenRow{{"disabled", &Tokens::disabled}, 0xFF9AA3B2, 0xFF5F697A},
    TokenRow{{"accent", &Tokens::accent}, 0xFF2852B8, 0xFF3564D4},
    TokenRow{{"accentHover", &Tokens::accentHover}, 0xFF1F4299, 0xFF3F6CDA},
    TokenRow{{"onAccent", &Tokens::onAccent}, 0xFFFFFFFF, 0xFFFFFFFF},
    TokenRow{{"accentText", &Tokens::accentText}, 0xFF2852B8, 0xFF8DB0FF},
    TokenRow{{"accentTint", &Tokens::accentTint}, 0xFFE8EEFB, 0xFF1E2B4A},
    TokenRow{{"accentLine", &Tokens::accentLine}, 0xFFB9CAF0, 0xFF3A548F},
    TokenRow{{"ok", &Tokens::ok}, 0xFF13764A, 0xFF5FCB94},
    TokenRow{{"okTint", &Tokens::okTint}, 0xFFE5F4EC, 0xFF173226},
    TokenRow{{"okLine", &Tokens::okLine}, 0xFFA9D6BF, 0xFF2C6147},
    TokenRow{{"warn", &Tokens::warn}, 0xFF8F5200, 0xFFF2B64D},
    TokenRow{{"warnFill", &Tokens::warnFill}, 0xFFB86E00, 0xFFF2B64D},
    TokenRow{{"warnTint", &Tokens::warnTint}, 0xFFFFF4DF, 0xFF352A14},
    TokenRow{{"warnLine", &Tokens::warnLine}, 0xFFE8C68A, 0xFF6B5424},
    TokenRow{{"err", &Tokens::err}, 0xFFB3261E, 0xFFFF8F85},
    TokenRow{{"errTint", &Tokens::errTint}, 0xFFFCEBE9, 0xFF3B1E1D},
    TokenRow{{"errLine", &Tokens::errLine}, 0xFFEDB4AE, 0xFF7A3A36},
    TokenRow{{"practice", &Tokens::practice}, 0xFF6A3BA8, 0xFFC6A5F5},
    TokenRow{{"practiceTint", &Tokens::practiceTint}, 0xFFF2ECFB, 0xFF2D2140},
    TokenRow{{"practiceLine", &Tokens::practiceLine}, 0xFFCDB7EB, 0xFF5D4685},
};

static_assert(sizeof(Tokens) == tokenRows.size() * sizeof(QColor), "every token has a row");

Tokens tokensOf(QRgb TokenRow::*column)
{
    Tokens tokens;
    for (const TokenRow &row : tokenRows)
        tokens.*row.token.ink = QColor::fromRgb(row.*column);
    return tokens;
}

double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = tokensOf(&TokenRow::light);
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = tokensOf(&TokenRow::dark);
    return tokens;
}

Tokens tokensFromPalette(const QPalette &palette)
{
    Tokens tokens;
    for (const TokenRow &row : tokenRows)
        tokens.*row.token.ink = palette.color(QPalette::WindowText);
    for (Ink ground : {&Tokens::window, &Tokens::rail, &Tokens::hover})
        tokens.*ground = palette.color(QPalette::Window);
    for (Ink ground : {&Tokens::surface, &Tokens::sunken, &Tokens::accentTint, &Tokens::okTint, &Tokens::warnTint,
                       &Tokens::errTint, &Tokens::practiceTint, &Tokens::railCur})
        tokens.*ground = palette.color(QPalette::Base);
    for (Ink fill : {&Tokens::accent, &Tokens::accentHover})
        tokens.*fill = palette.color(QPalette::Highlight);
    tokens.onAccent = palette.color(QPalette::HighlightedText);
    tokens.accentText = palette.color(QPalette::Link);
    tokens.disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    return tokens;
}

std::span<const TokenName> tokenNames()
{
    static const auto names = [] {
        std::array<TokenName, tokenRows.size()> all{};
        std::ranges::transform(tokenRows, all.begin(), &TokenRow::token);
        return all;
    }();
    return names;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace trivet
