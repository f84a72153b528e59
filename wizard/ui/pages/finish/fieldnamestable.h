// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/finish/fieldnamesmodel.h"
#include "ui/kit/table/tablecard.h"

#include <QSortFilterProxyModel>

namespace trivet {

class FindEdit;
class RowTable;
class TextLabel;

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
    FindEdit *m_find;
    TextLabel *m_empty;
    RowTable *m_table;
};

} // namespace trivet
