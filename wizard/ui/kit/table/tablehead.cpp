// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/tablehead.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 32;
constexpr int headPadding = 12;
constexpr int arrowSide = 12;

QFont headFont()
{
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

TableHead::TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(24);
    setFocusPolicy(Qt::NoFocus);
}

QString TableHead::label(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(headHeight)};
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    return {QFontMetrics(headFont()).horizontalAdvance(label(section)) + 2 * scaled(headPadding) + 1,
            scaled(headHeight)};
}

void TableHead::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Theme::current().sunken);
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), Theme::current().border);
    }
    QHeaderView::paintEvent(event);
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Theme::current();
    painter->save();
    painter->fillRect(rect, tokens.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    painter->setFont(headFont());
    painter->setPen(tokens.text2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto wanted = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool toRight = wanted.testFlag(Qt::AlignTrailing) != mirrored;
    QRect inner = rect.adjusted(scaled(headPadding), 0, -scaled(headPadding), -1);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const QRect arrow = QStyle::visualRect(
            layoutDirection(), inner,
            QRect(inner.right() + 1 - scaled(arrowSide), inner.top(), scaled(arrowSide), inner.height()));
        painter->setRenderHint(QPainter::Antialiasing);
        paintIcon(*painter, arrow, sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s,
                  tokens.text2);
        inner.adjust(mirrored ? scaled(arrowSide) + 2 : 0, 0, mirrored ? 0 : -scaled(arrowSide) - 2, 0);
    }
    const int width = painter->fontMetrics().horizontalAdvance(label(section));
    // One letter and an ellipsis tell nothing; the cells' glyphs do.
    if (width <= inner.width() || inner.width() >= scaled(24))
        painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignAbsolute | (toRight ? Qt::AlignRight : Qt::AlignLeft)),
                          painter->fontMetrics().elidedText(label(section), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace trivet
