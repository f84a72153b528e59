// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace trivet {
namespace {

constexpr double pictureTextPixels = 13.0;
constexpr double looseFrom = 1.5; // factor

struct TypeRow
{
    TextRole role;
    double factor;
    double linePixels; // at 13 px text
    QFont::Weight weight;
};

constexpr std::array typeRows{
    TypeRow{TextRole::Display, 2.15, 36, QFont::DemiBold}, TypeRow{TextRole::Count, 2.0, 32, QFont::DemiBold},
    TypeRow{TextRole::Title, 1.70, 28, QFont::DemiBold},   TypeRow{TextRole::Section, 1.15, 20, QFont::DemiBold},
    TypeRow{TextRole::Strong, 1.0, 20, QFont::Medium},     TypeRow{TextRole::Body, 1.0, 20, QFont::Normal},
    TypeRow{TextRole::Caption, 0.92, 16, QFont::Normal},   TypeRow{TextRole::Meta, 0.85, 16, QFont::Normal},
};

const TypeRow &typeRow(TextRole role)
{
    return *std::ranges::find(typeRows, role, &TypeRow::role);
}

QFont sized(QFont font, double factor)
{
    const QFont base = QApplication::font();
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

} // namespace

QFont textFont(TextRole role)
{
    const TypeRow &row = typeRow(role);
    QFont font = sized(QApplication::font(), row.factor);
    font.setWeight(row.weight);
    // Large semibold text looks loose at its own spacing.
    if (row.factor > looseFrom)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * QFontInfo(font).pixelSize());
    return font;
}

QFont fixedFont(TextRole role)
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), typeRow(role).factor);
}

int lineHeight(TextRole role)
{
    const int needed = qRound(QFontMetricsF(textFont(role)).height());
    return std::max(needed, scaled(typeRow(role).linePixels));
}

double textScale()
{
    return std::max(0.5, QFontInfo(QApplication::font()).pixelSize() / pictureTextPixels);
}

int scaled(double pixelsAtNormalText)
{
    return qRound(pixelsAtNormalText * textScale());
}

double widthInEm(int pixels)
{
    return pixels / (pictureTextPixels * textScale());
}

} // namespace trivet
