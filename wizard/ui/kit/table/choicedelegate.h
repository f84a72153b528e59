// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/celldelegate.h"

namespace trivet {

/// Adds the editor of choice cells: a list, with search from 13 entries on. Choosing commits at once.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace trivet
