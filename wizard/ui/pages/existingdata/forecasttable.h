// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/existingdata/forecastmodel.h"

#include <QWidget>

namespace trivet {

class CountTabs;
class ProportionBar;
class RowsCard;
class RowTable;

/// What the first sync will do, record by record, before anything is connected: a bar with the shares, tabs by state,
/// and the rows. Ctrl+F finds. Fit for tens of thousands of rows.
class ForecastTable : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it and its parts: "organizations" -> "organizationsForecastTable".
    explicit ForecastTable(const QString &role, QWidget *parent = nullptr);

    void setRows(ForecastModel::Rows rows);
    ForecastModel &model() { return m_model; }
    RowsCard &card() { return *m_card; }
    RowTable &table();
    ProportionBar &bar() { return *m_bar; }
    CountTabs &tabs() { return *m_tabs; }
    /// Shows the rows of one state; empty shows all.
    void setState(const QString &key);
    QString state() const { return m_model.wish().filters.value(0); }

Q_SIGNALS:
    void fileWritten(const QString &path);

private:
    void tellCounts();

    ForecastModel m_model;
    ProportionBar *m_bar;
    CountTabs *m_tabs;
    RowsCard *m_card;
};

} // namespace trivet
