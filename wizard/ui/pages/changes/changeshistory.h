// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/history.h"

#include <QDialog>
#include <QList>

class QStandardItemModel;

namespace trivet {

class Button;
class ChangeEngine;
class RowTable;
class TextLabel;

/// Every plan that was applied, newest first, and its rows: who, when, why, before and after, how each came out. Rows or
/// a whole plan are taken back through the same preview.
class ChangesHistory : public QDialog
{
    Q_OBJECT
public:
    /// The engine outlives the dialog.
    explicit ChangesHistory(ChangeEngine &engine, QWidget *parent = nullptr);

Q_SIGNALS:
    void undoRequested(const trivet::Plan &plan);
    void fileSaved(const QString &path);

private:
    QWidget *makeButtons();
    void showPlans();
    void showRows();
    const HistoryPlan *chosenPlan() const;
    QList<int> placesToUndo() const;
    void offerUndo();
    void saveCsv();

    ChangeEngine &m_engine;
    QList<HistoryPlan> m_history;
    QStandardItemModel *m_planModel;
    QStandardItemModel *m_rowModel;
    RowTable *m_plans;
    RowTable *m_rows;
    TextLabel *m_empty;
    TextLabel *m_hint; ///< the zone of the times, and how rows are chosen
    Button *m_undoAll;
    Button *m_undoRows;
};

} // namespace trivet
