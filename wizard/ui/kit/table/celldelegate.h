// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

#include <QStyledItemDelegate>

namespace trivet {

/// Paints the Cell of an index: whole-row selection in accentTint, hairlines between rows, choice and missing cells,
/// links. No style sheet and no item of its own.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The box of a choice inside its cell; also where its editor stands.
    static QRect choiceBox(const QRect &cell);

protected:
    /// Selection and hairline of a row.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The ring around the current cell, while the view has the focus.
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// What a plain cell leaves to its content.
    static QRect innerBox(const QRect &cell);

private:
    void paintPill(QPainter &painter, const QRect &where, const QString &text) const;
};

} // namespace trivet
