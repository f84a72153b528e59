// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/textblock.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/worddirection.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace trivet {
namespace {

constexpr double unboundedWidth = 1e6;

void formatLead(QTextLayout &layout, qsizetype length)
{
    if (length <= 0)
        return;
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(length);
    QFont font = layout.font();
    font.setWeight(QFont::DemiBold);
    range.format.setFont(font);
    range.format.setForeground(Theme::current().text);
    layout.setFormats({range});
}

// A QTextLayout cannot be returned, so the caller owns it and this sets its lines.
QSizeF layOut(QTextLayout &layout, double width, int pitch, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOfWords(layout.text(), direction));
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width : unboundedWidth);
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2));
        y += pitch;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), y};
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

QSizeF TextBlock::size(double width) const
{
    if (m_text.isEmpty())
        return {0, 0};
    QTextLayout layout(withLineSeparators(m_text), textFont(m_role));
    formatLead(layout, m_lead);
    return layOut(layout, width, usedLineHeight(), Qt::LeftToRight);
}

int TextBlock::lineCount(double width) const
{
    return static_cast<int>(std::lround(size(width).height())) / std::max(1, usedLineHeight());
}

void TextBlock::draw(QPainter &painter, const QRectF &where, const QColor &colour, Qt::LayoutDirection direction) const
{
    if (m_text.isEmpty())
        return;
    QFont font = textFont(m_role);
    font.setUnderline(m_underlined);
    QTextLayout layout(withLineSeparators(m_text), font);
    formatLead(layout, m_lead);
    layOut(layout, where.width(), usedLineHeight(), direction);
    painter.setPen(colour);
    layout.draw(&painter, where.topLeft());
}

} // namespace trivet
