// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/cell.h"
#include "ui/tables/tablecard.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

class QLineEdit;

namespace trivet {

class RowTable;
class TextLabel;

/// What a field is called on both sides.
struct FieldNameRow
{
    QString record;   ///< "Configuration"
    QString autotask;
    QString itGlue;
    QString note = {};
    bool operator==(const FieldNameRow &) const = default;
};

class FieldNamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, InAutotask, InItGlue, Note, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<FieldNameRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FieldNameRow> m_rows;
};

/// Field names of Autotask and IT Glue side by side; typing narrows it, in any column. Ctrl+C copies the current cell.
class FieldNamesTable : public TableCard
{
    Q_OBJECT
public:
    explicit FieldNamesTable(QWidget *parent = nullptr);

    void setRows(const QList<FieldNameRow> &rows);
    RowTable &table() { return *m_table; }
    void find();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellCounts();

    FieldNamesModel m_model;
    QSortFilterProxyModel m_filter;
    TextLabel *m_title;
    QLineEdit *m_find;
    TextLabel *m_empty;
    RowTable *m_table;
};

} // namespace trivet
