// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/celldelegate.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/theme/worddirection.h"

#include <QAbstractItemView>
#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 12;
constexpr int glyphGap = 6;
constexpr int choiceInset = 4;
constexpr int choiceHeight = 28;
constexpr int choicePadding = 8;
constexpr int choiceChevron = 16;
constexpr int tintPadding = 6;
constexpr int tintHeight = 22;

Cell cellOf(const QModelIndex &index)
{
    const QVariant value = index.data(cellRole);
    if (value.canConvert<Cell>())
        return value.value<Cell>();
    return {.text = index.data(Qt::DisplayRole).toString()};
}

bool isBoxed(CellKind kind)
{
    return kind == CellKind::Choice || kind == CellKind::Missing || kind == CellKind::Gap;
}

bool isAmber(CellKind kind)
{
    return kind == CellKind::Missing || kind == CellKind::Gap;
}

QFont fontOf(const Cell &cell)
{
    if (cell.kind == CellKind::Fixed)
        return fixedFont(TextRole::Caption);
    QFont font = textFont(TextRole::Body);
    if (cell.strong || cell.kind == CellKind::Link)
        font.setWeight(QFont::Medium);
    font.setStrikeOut(cell.struck);
    return font;
}

QColor inkOf(const Cell &cell)
{
    const Tokens &tokens = Theme::current();
    if (isAmber(cell.kind))
        return tokens.warn;
    return cell.kind == CellKind::Link ? tokens.accentText : tokens.*cell.ink;
}

} // namespace

QRect CellDelegate::choiceBox(const QRect &cell)
{
    const int height = std::min(scaled(choiceHeight), cell.height() - 2);
    return {cell.left() + scaled(choiceInset), cell.top() + (cell.height() - height) / 2,
            cell.width() - 2 * scaled(choiceInset), height};
}

QRect CellDelegate::innerBox(const QRect &cell)
{
    return cell.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), -1);
}

void CellDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(Theme::current().accentText, 2));
    painter.setBrush(Qt::NoBrush);
    const QRect box = choiceBox(option.rect.adjusted(0, 0, 0, -1));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.accentTint);
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    const Cell cell = cellOf(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    paintGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    QRect inner = row.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    if (isBoxed(cell.kind)) {
        const QRect box = choiceBox(row);
        if (isAmber(cell.kind)) {
            QPen pen(tokens.warnFill, 1, Qt::CustomDashLine);
            pen.setDashPattern({3, 2});
            painter->setPen(pen);
            painter->setBrush(tokens.surface);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        } else if (cell.framed) {
            painter->setPen(QPen(tokens.control, 1));
            painter->setBrush(tokens.surface);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        inner = box.adjusted(scaled(choicePadding), 0, -scaled(choicePadding), 0);
        if (cell.kind != CellKind::Gap) {
            const QRect chevron(inner.right() + 1 - scaled(choiceChevron), inner.top(), scaled(choiceChevron),
                                inner.height());
            paintIcon(*painter, placed(chevron), u"chevron-down"_s, tokens.text2);
            inner.setRight(chevron.left() - scaled(4));
        }
    }
    if (!cell.glyph.isEmpty()) {
        const QRect glyph(inner.left(), inner.top(), scaled(cell.glyphPixels), inner.height());
        paintIcon(*painter, placed(glyph), cell.glyph, tokens.*cell.glyphInk, option.direction);
        inner.setLeft(glyph.right() + 1 + scaled(glyphGap));
    }

    painter->setFont(fontOf(cell));
    painter->setPen(inkOf(cell));
    const QFontMetrics metrics = painter->fontMetrics();
    if (cell.tint)
        inner.adjust(scaled(tintPadding), 0, -scaled(tintPadding), 0);
    int room = inner.width();
    const int pillWidth =
        cell.pill.isEmpty() ? 0 : QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(cell.pill) + scaled(18);
    if (pillWidth > 0)
        room -= pillWidth + scaled(6);
    // A glyph that says the same stands alone where three letters and an ellipsis would follow it; the tool tip has all.
    const bool glyphAlone = !cell.glyph.isEmpty() && room < scaled(36) && metrics.horizontalAdvance(cell.text) > room;
    const QString text = glyphAlone ? QString() : metrics.elidedText(cell.text, Qt::ElideRight, std::max(0, room));
    const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool trailing = wanted.testFlag(Qt::AlignTrailing);
    if (cell.tint && !text.isEmpty()) {
        const int height = std::min(scaled(tintHeight), inner.height() - 2);
        const QRect ground(inner.left() - scaled(tintPadding), inner.top() + (inner.height() - height + 1) / 2,
                           metrics.horizontalAdvance(text) + 2 * scaled(tintPadding), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.*cell.tint);
        painter->drawRoundedRect(placed(ground), scaled(3), scaled(3));
        painter->setPen(inkOf(cell));
    }
    if (!cell.marks.isEmpty())
        drawName(*painter, placed(inner), cell.marks, fontOf(cell), inkOf(cell), option.direction);
    else {
        painter->setLayoutDirection(directionOfWords(text, option.direction));
        painter->drawText(
            placed(inner),
            int(Qt::AlignVCenter | Qt::AlignAbsolute | (trailing != mirrored ? Qt::AlignRight : Qt::AlignLeft)), text);
    }
    if (pillWidth > 0) {
        const int x = inner.left() + metrics.horizontalAdvance(text) + scaled(6);
        const int height = scaled(20);
        paintPill(*painter, placed(QRect(x, inner.top() + (inner.height() - height + 1) / 2, pillWidth, height)),
                  cell.pill);
    }
    paintFocus(*painter, option);
    painter->restore();
}

void CellDelegate::paintPill(QPainter &painter, const QRect &where, const QString &text) const
{
    const Tokens &tokens = Theme::current();
    const double radius = where.height() / 2.0;
    painter.setPen(QPen(tokens.accentLine, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(tokens.accentText);
    painter.drawText(where, Qt::AlignCenter, text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    const int words = cell.marks.isEmpty() ? QFontMetrics(fontOf(cell)).horizontalAdvance(cell.text)
                                           : qCeil(nameWidth(cell.marks, fontOf(cell)));
    int width = words + 2 * scaled(cellPadding) + 1;
    if (!cell.glyph.isEmpty())
        width += scaled(cell.glyphPixels) + scaled(glyphGap);
    if (isBoxed(cell.kind) && cell.kind != CellKind::Gap)
        width += scaled(choiceChevron) + scaled(4);
    if (cell.tint)
        width += 2 * scaled(tintPadding);
    if (!cell.pill.isEmpty())
        width += QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(cell.pill) + scaled(24);
    return {width, scaled(38)};
}

} // namespace trivet
