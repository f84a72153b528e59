// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

#include <QAbstractTableModel>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace trivet {

/// Role of a group's row: how many rows it holds, in words. Invalid for every other row.
inline constexpr int groupCountRole = Qt::UserRole + 3;

/// Fewer rows are arranged before the next frame is due.
inline constexpr int mostArrangedAtOnce = 2000;

/// What a person wants to see of the rows.
struct RowsWish
{
    QString find = {};        ///< stands in one of the searched columns, letter case aside; empty = all
    QStringList filters = {}; ///< a row has to have one of them; empty = all
    int sortColumn = -1;      ///< -1: as they were given, under their groups
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const RowsWish &) const = default;
};

/// Which rows stand in the table, in their order.
struct RowsArrangement
{
    QList<int> rows = {};  ///< places among all rows; -1 - n: the head of group n
    QStringList keys = {}; ///< of each of them
    QStringList groups = {};
    QList<int> groupSizes = {};
};

/// What RowsModel does for rows of any kind: finds, filters, sorts and groups them; the current row and the selection
/// stay with their rows. Many rows are arranged on another thread, and arranged() tells when.
class RowsModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFind(const QString &text);
    void setFilters(const QStringList &keys);
    /// -1: the order in which the rows were given, with their groups.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const RowsWish &wish() const { return m_wish; }

    /// While held no row comes, goes or moves by itself: those that are shown change in place. Letting go shows what
    /// came meanwhile; a person's wish does so at once.
    enum class Hold { Held, Free };
    void setHold(Hold hold);

    bool isGroup(int row) const { return m_shown.rows.at(row) < 0; }
    /// Empty for a group.
    QString keyAt(int row) const;
    /// The row that shows a key, or -1.
    int rowOf(const QString &key) const;
    /// Groups left out.
    int shownTotal() const { return int(m_shown.rows.size() - m_shown.groups.size()); }
    QList<int> shownRows() const;
    /// How many rows there are, shown or not, and of each filter.
    virtual int total() const = 0;
    virtual QMap<QString, int> filterCounts() const = 0;
    /// Makes the heads and the texts of these rows; may be called on any thread.
    std::function<QList<QStringList>()> texts(const QList<int> &shown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other rows are shown, or in another order, or rows are other than before.
    void arranged();

protected:
    /// Of the rows that wait, else of those that there are. May be called on another thread.
    virtual std::function<RowsArrangement()> arranging(const RowsWish &wish) const = 0;
    virtual std::function<QList<QStringList>()> textsOf(const QList<int> &rows) const = 0;
    virtual int waitingTotal() const = 0;
    /// The rows that wait take the place of those that there are; or only of the same ones.
    virtual void takeWaiting() = 0;
    virtual void takeWaitingInPlace() = 0;

    /// Rows wait to be shown.
    void rowsGiven();
    const RowsArrangement &shown() const { return m_shown; }

private:
    enum class Cause { Rows, Person };
    void arrange(Cause cause);
    void show(const RowsArrangement &arrangement, Cause cause);

    RowsWish m_wish;
    RowsArrangement m_shown;
    Hold m_hold = Hold::Free;
    quint64 m_request = 0; ///< the latest one; answers to earlier ones are dropped
    Cause m_cause = Cause::Rows;
};

} // namespace trivet
