// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/steppage.h"

class QGridLayout;
class QTimer;

namespace trivet {

class BudgetBar;
class Callout;
class DevicesTable;
class SyncChart;
class TextLabel;
class TrivetDiagram;

/// Steps 1.6, 2.5 and 3.3: what begins the sync, then its records arriving live, by the link of the step's chapter: diagram, counts, chart, estimate, budgets, and what is not
/// through yet with the reason for each.
class LiveSyncPage : public StepPage
{
    Q_OBJECT
public:
    LiveSyncPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void setForm(PageForm form) override;
    void showBlocker(const Blocker &blocker) override;

protected:
    void showHeader() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    DevicesTable &devices() const { return *m_devices; }

private:
    SyncMonitor &monitor() const;
    QWidget *makeFigures();
    void showProgress();
    void showDevicesOfNoSite(int devices);
    void showPoll();
    void showNotThrough();
    void placeLive();

    QWidget *m_live;
    QGridLayout *m_cards;
    QWidget *m_diagramCard;
    QWidget *m_figures = nullptr;
    TrivetDiagram *m_diagram;
    TextLabel *m_arrived = nullptr;
    TextLabel *m_expected = nullptr;
    TextLabel *m_remaining = nullptr;
    TextLabel *m_groups = nullptr;
    SyncChart *m_chart = nullptr;
    QList<BudgetBar *> m_budgets;
    TextLabel *m_lastPoll = nullptr;
    TextLabel *m_nextPoll = nullptr;
    Callout *m_stall;
    DevicesTable *m_devices;
    QTimer *m_second;
    quint64 m_rowsRequest = 0; ///< the latest; rows made for earlier ones are dropped
    bool m_isRunning = false;  ///< the switch is on, by what a person said or what arrived
};

} // namespace trivet
