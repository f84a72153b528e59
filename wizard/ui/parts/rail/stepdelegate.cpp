// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/stepdelegate.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/parts/rail/stepmodel.h"

#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int chapterHeight = 34;
constexpr int stepHeight = 30;
constexpr int glyphSize = 16;
constexpr int chapterGlyph = 16;
constexpr int stepGlyph = 40;
constexpr int glyphToTitle = 24;
constexpr int groundInset = 8;
constexpr int trailingMargin = 16;

QFont titleFont(const RailRow &row, bool isCurrent)
{
    QFont font = textFont(TextRole::Body);
    if (isCurrent || (row.isChapter() && !row.locked && row.glyph != RailGlyph::Optional))
        font.setWeight(QFont::DemiBold);
    else if (row.isChapter())
        font.setWeight(QFont::Medium);
    return font;
}

Ink titleInk(const RailRow &row, bool isCurrent)
{
    if (isCurrent)
        return &Tokens::accentText;
    if (row.locked || row.glyph == RailGlyph::Optional)
        return &Tokens::text3;
    return row.isChapter() ? &Tokens::text : &Tokens::text2;
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const StepModel *>(index.model());
    if (!model)
        return;
    const Tokens &tokens = Theme::current();
    const RailRow row = model->row(index);
    const bool isCurrent = model->isCurrent(index);
    // Everything is placed left-to-right in the row and turned round as a whole.
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(scaled(groundInset), 0, -scaled(groundInset), 0);
    painter->setPen(Qt::NoPen);
    if (isCurrent) {
        painter->setBrush(tokens.railCur);
        painter->drawRoundedRect(ground, 5, 5);
        painter->setBrush(tokens.accentText);
        const int barHeight = scaled(18);
        const QRect bar(option.rect.left() + scaled(groundInset), option.rect.center().y() - barHeight / 2 + 1,
                        scaled(3), barHeight);
        painter->drawRoundedRect(placed(bar), 1.5, 1.5);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setBrush(tokens.hover);
        painter->drawRoundedRect(ground, 5, 5);
    }

    const int glyphX = option.rect.left() + scaled(row.isChapter() ? chapterGlyph : stepGlyph);
    const QRect glyph(glyphX, option.rect.top() + (option.rect.height() - scaled(glyphSize)) / 2, scaled(glyphSize),
                      scaled(glyphSize));
    const RailGlyphLook &look = railGlyphLook(row.glyph);
    paintIcon(*painter, placed(glyph), QString::fromLatin1(look.icon), tokens.*look.ink);

    int trailing = option.rect.right() + 1 - scaled(trailingMargin);
    //: In place of a chapter's count, where it may be left out
    const QString count = row.optional ? tr("Optional") : row.count;
    if (!count.isEmpty()) {
        painter->setFont(textFont(TextRole::Caption));
        const int width = painter->fontMetrics().horizontalAdvance(count) + 1;
        const QRect where(trailing - width, option.rect.top(), width, option.rect.height());
        painter->setPen(tokens.text3);
        painter->drawText(placed(where), Qt::AlignVCenter | Qt::AlignHCenter, count);
        trailing -= width + scaled(8);
    }

    painter->setFont(titleFont(row, isCurrent));
    painter->setPen(tokens.*titleInk(row, isCurrent));
    const int titleX = glyphX + scaled(glyphToTitle);
    const QRect where(titleX, option.rect.top(), std::max(0, trailing - titleX), option.rect.height());
    const QString title = painter->fontMetrics().elidedText(row.title, Qt::ElideRight, where.width());
    painter->drawText(placed(where),
                      int(Qt::AlignVCenter | Qt::AlignAbsolute |
                          (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                      title);

    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), scaled(index.parent().isValid() ? stepHeight : chapterHeight)};
}

} // namespace trivet
