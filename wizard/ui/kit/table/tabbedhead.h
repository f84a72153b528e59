// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace trivet {

class CountTabs;

/// Tabs above a table, and at their end what acts on it. The end goes below where both do not fit side by side.
class TabbedHead : public QWidget
{
    Q_OBJECT
public:
    TabbedHead(CountTabs *tabs, const QList<QWidget *> &trailing, QWidget *parent = nullptr);
    /// Fits anew: what stands at the end was shown, hidden or renamed.
    void fit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CountTabs *m_tabs;
    QWidget *m_trailing;
    QGridLayout *m_grid;
    bool m_below = false;
};

} // namespace trivet
