// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/celldelegate.h"

namespace trivet {

/// Also paints the heads of groups: their title over all columns, and how many rows they hold.
class GroupedDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace trivet
