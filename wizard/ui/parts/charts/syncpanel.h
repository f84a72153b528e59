// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"
#include "ui/parts/charts/budgetbar.h"
#include "ui/parts/charts/syncreadingsmodel.h"
#include "ui/parts/charts/syncseries.h"

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace trivet {

class IconButton;
class RowTable;
class SyncChart;
class TextLabel;

/// Everything the sync card shows, ready to show.
struct SyncView
{
    QString count = {};    ///< "1,204"
    QString ofCount = {};  ///< "of 1,318 devices"
    QString estimate = {}; ///< "14 min left"; empty while there is no estimate
    QString doneBy = {};   ///< "done by 11:18", or why there is no estimate
    SyncSeries series = {};
    QList<BudgetLook> budgets = {};
    QString lastPoll = {}; ///< "Last poll 11:04:12"
    QString nextPoll = {}; ///< "Next in 18 s"
    bool operator==(const SyncView &) const = default;
};

/// The card beside the large diagram: the count, the estimate, the chart or its readings as a table, the vendors' call
/// budgets, and when Trivet asks again.
class SyncPanel : public Card
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget *parent = nullptr);

    void setView(const SyncView &view);
    enum class Form { Chart, Table };
    void setForm(Form form);
    Form form() const;
    SyncChart &chart() { return *m_chart; }

private:
    void takeSizes();
    void showBudgets(const QList<BudgetLook> &budgets);

    SyncView m_view;
    SyncReadingsModel m_readings;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_head = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_ofCount = nullptr;
    TextLabel *m_estimate = nullptr;
    TextLabel *m_doneBy = nullptr;
    QStackedWidget *m_forms = nullptr;
    SyncChart *m_chart = nullptr;
    RowTable *m_table = nullptr;
    QVBoxLayout *m_budgets = nullptr;
    QList<BudgetBar *> m_bars;
    TextLabel *m_lastPoll = nullptr;
    TextLabel *m_nextPoll = nullptr;
    IconButton *m_switch = nullptr;
};

} // namespace trivet
