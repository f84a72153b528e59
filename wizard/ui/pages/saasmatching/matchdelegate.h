// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/celldelegate.h"

namespace trivet {

class MatchChoices;

/// Adds to the cells a score bar, boxes to tick, and the choice of an organization: a field with type-ahead over one
/// model that all rows share. It opens empty, because text left in it would be taken for a decision.
class MatchDelegate : public CellDelegate
{
    Q_OBJECT
public:
    MatchDelegate(MatchChoices &choices, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintScore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    MatchChoices &m_choices;
};

} // namespace trivet
