// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace trivet {

/// The rows of a plan, with ticks before it is applied and endings after.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Action, Record, Field, Now, After, Undo, Ending, columnTotal };

    explicit PlanModel(const Plan &plan, QObject *parent = nullptr);
    /// With the ticks as they stand.
    const Plan &plan() const { return m_plan; }
    void tick(const QList<int> &rows, Qt::CheckState state);
    /// How a row came out; what is written keeps its tick.
    void showEnding(const JournalEntry &entry);
    /// Ticks can be changed, or not while rows are being written.
    void setTicksOpen(bool open) { m_ticksOpen = open; }
    /// Rows that were ticked and are not written.
    qsizetype openCount() const;
    qsizetype openCount(ChangeRow::Action action) const;
    /// The first row that was tried and is not written; -1: none.
    int firstOtherwise() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool isDone(int place) const;

    Plan m_plan;
    QSet<QString> m_repeated;           ///< names that want their record's number beside them
    QHash<int, JournalEntry> m_endings; ///< by place
    bool m_ticksOpen = true;
};

} // namespace trivet
