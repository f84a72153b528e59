// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace trivet {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Place> FlowLayout::places(int width) const
{
    QList<Place> placed;
    qsizetype lineStart = 0;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto centreLine = [&] {
        for (qsizetype i = lineStart; i < placed.size(); ++i)
            placed[i].rect.moveTop(y + (lineHeight - placed[i].rect.height()) / 2);
        lineStart = placed.size();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo(QSize(std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            centreLine();
            y += lineHeight + m_verticalGap;
            x = 0;
            lineHeight = 0;
        }
        placed.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_horizontalGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    centreLine();
    return placed;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const Place &place : places(width - margins.left() - margins.right()))
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const Place &place : places(QWIDGETSIZE_MAX))
        size = size.expandedTo(QSize(place.rect.right() + 1, place.rect.bottom() + 1));
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(inner.width()))
        place.item->setGeometry(QStyle::visualRect(direction, inner, place.rect.translated(inner.topLeft())));
}

} // namespace trivet
