// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowsmodelbase.h"

#include "core/background.h"
#include "ui/kit/table/whendone.h"

namespace trivet {

void RowsModelBase::setFind(const QString &text)
{
    if (text == m_wish.find)
        return;
    m_wish.find = text;
    arrange(Cause::Person);
}

void RowsModelBase::setFilters(const QStringList &keys)
{
    if (keys == m_wish.filters)
        return;
    m_wish.filters = keys;
    arrange(Cause::Person);
}

void RowsModelBase::sort(int column, Qt::SortOrder order)
{
    if (column == m_wish.sortColumn && order == m_wish.order)
        return;
    m_wish.sortColumn = column;
    m_wish.order = order;
    arrange(Cause::Person);
}

void RowsModelBase::setHold(Hold hold)
{
    if (hold == m_hold)
        return;
    m_hold = hold;
    if (hold == Hold::Free)
        arrange(Cause::Rows);
}

void RowsModelBase::rowsGiven()
{
    arrange(Cause::Rows);
}

void RowsModelBase::arrange(Cause cause)
{
    // A wish that is still being carried out stays a wish when rows come meanwhile.
    const bool isWished = cause == Cause::Person || (m_cause == Cause::Person && m_request > 0);
    m_cause = isWished ? Cause::Person : Cause::Rows;
    const quint64 request = ++m_request;
    const auto arranged = arranging(m_wish);
    if (std::max(total(), waitingTotal()) <= mostArrangedAtOnce) {
        show(arranged(), m_cause);
        return;
    }
    whenDone(runInBackground(arranged), this, [this, request](const RowsArrangement &arrangement) {
        if (request == m_request)
            show(arrangement, m_cause);
    });
}

void RowsModelBase::show(const RowsArrangement &arrangement, Cause cause)
{
    m_cause = Cause::Rows;
    const bool isSame = arrangement.keys == m_shown.keys;
    if (!isSame && cause == Cause::Rows && m_hold == Hold::Held && !m_shown.rows.isEmpty()) {
        takeWaitingInPlace();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT arranged();
        return;
    }
    if (isSame) {
        takeWaiting();
        m_shown = arrangement;
        if (!m_shown.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT arranged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &each : before)
        keys.append(m_shown.keys.at(each.row()));
    takeWaiting();
    m_shown = arrangement;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(keys[i]);
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT arranged();
}

QString RowsModelBase::keyAt(int row) const
{
    return isGroup(row) ? QString() : m_shown.keys.at(row);
}

int RowsModelBase::rowOf(const QString &key) const
{
    return int(m_shown.keys.indexOf(key));
}

QList<int> RowsModelBase::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGroup(row))
            rows.append(row);
    }
    return rows;
}

std::function<QList<QStringList>()> RowsModelBase::texts(const QList<int> &shown) const
{
    QList<int> rows;
    for (const int row : shown) {
        if (!isGroup(row))
            rows.append(m_shown.rows.at(row));
    }
    return textsOf(rows);
}

int RowsModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

Qt::ItemFlags RowsModelBase::flags(const QModelIndex &index) const
{
    // The arrows stop at a group, so that its name is heard; there is nothing to select in it.
    if (index.isValid() && isGroup(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

} // namespace trivet
