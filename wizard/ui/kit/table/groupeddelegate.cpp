// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/groupeddelegate.h"

#include "ui/kit/table/rowsmodelbase.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

void GroupedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant count = index.data(groupCountRole);
    if (!count.isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    const Tokens &tokens = Theme::current();
    painter->save();
    painter->fillRect(option.rect, tokens.window);
    paintGround(*painter, option, index);
    const QRect inner = innerBox(option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, inner, box); };
    const int side = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                     Qt::AlignVCenter | Qt::TextSingleLine;
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tokens.text);
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    const int width = painter->fontMetrics().horizontalAdvance(title);
    painter->drawText(placed({inner.left(), inner.top(), width + 2, inner.height()}), side, title);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(tokens.text3);
    const int room = std::max(0, inner.width() - width - scaled(7));
    painter->drawText(placed({inner.left() + width + scaled(7), inner.top(), room, inner.height()}), side,
                      painter->fontMetrics().elidedText(count.toString(), Qt::ElideRight, room));
    paintFocus(*painter, option);
    painter->restore();
}

QSize GroupedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A group's title runs over all columns and widens none.
    const QSize size = CellDelegate::sizeHint(option, index);
    return index.data(groupCountRole).isValid() ? QSize(0, size.height()) : size;
}

} // namespace trivet
