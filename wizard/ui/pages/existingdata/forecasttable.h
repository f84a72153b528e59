// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/rowfilter.h"
#include "ui/pages/existingdata/forecastmodel.h"

#include <QWidget>

namespace trivet {

class CountTabs;
class FindEdit;
class ProportionBar;
class RowTable;
class IconButton;
class TabbedHead;
class TableCard;
class TextLabel;

/// What the first sync will do, record by record, before anything is connected: a bar with the shares, tabs by state,
/// and the rows. Ctrl+F finds. Fit for tens of thousands of rows.
class ForecastTable : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it and its parts: "organizations" -> "organizationsForecastTable".
    explicit ForecastTable(const QString &role, QWidget *parent = nullptr);

    void setRows(const QList<ForecastRow> &rows);
    ForecastModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    ProportionBar &bar() { return *m_bar; }
    CountTabs &tabs() { return *m_tabs; }
    /// Shows the rows of one state; empty shows all.
    void setState(const QString &key);
    QString state() const { return m_filter.group().toString(); }
    void find();
    void writeFile(const QString &path);

Q_SIGNALS:
    void fileWritten(const QString &path);
    void openRequested(const QString &id);

private:
    void tellCounts();
    void askForFile();

    ForecastModel m_model;
    RowFilter m_filter{ForecastModel::StateKeyRole,
                       {ForecastModel::InAutotask, ForecastModel::InItGlue, ForecastModel::Why}};
    ProportionBar *m_bar;
    CountTabs *m_tabs;
    FindEdit *m_find;
    IconButton *m_save;
    TabbedHead *m_head;
    TableCard *m_card;
    TextLabel *m_empty;
    RowTable *m_table;
};

} // namespace trivet
