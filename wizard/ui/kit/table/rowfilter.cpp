// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowfilter.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace trivet {
namespace {

constexpr int shortTable = 2000; ///< so many rows are looked through at once
constexpr std::chrono::milliseconds slice{8};
constexpr int rowsBetweenLooks = 64; ///< at the clock

} // namespace

RowFilter::RowFilter(int groupRole, const QList<int> &searched, QObject *parent)
    : QSortFilterProxyModel(parent), m_groupRole(groupRole), m_searched(searched)
{
    connect(&m_slices, &QTimer::timeout, this, [this] { lookUntil(QDeadlineTimer(slice)); });
}

void RowFilter::setSourceModel(QAbstractItemModel *model)
{
    // Before the base class hears of it and asks for the rows again.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowFilter::forget);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowFilter::forget);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowFilter::forget);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowFilter::forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void RowFilter::setGroup(const QVariant &group)
{
    if (group == m_group)
        return;
    m_group = group;
    look();
}

void RowFilter::setWanted(const QString &text)
{
    if (text == m_wanted)
        return;
    m_wanted = text;
    look();
}

/// What was found of former rows says nothing of others.
void RowFilter::forget()
{
    m_found.clear();
    m_looked = 0;
    if (m_slices.isActive())
        QMetaObject::invokeMethod(this, &RowFilter::look, Qt::QueuedConnection);
    m_slices.stop();
}

void RowFilter::look()
{
    m_slices.stop();
    m_found.clear();
    m_looked = 0;
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    if (rows > shortTable && (m_group.isValid() || !m_wanted.isEmpty())) {
        m_found.resize(rows);
        m_slices.start(0);
        return;
    }
    // Of many rows each run that goes or comes would be told by itself.
    if (rows > shortTable)
        invalidate();
    else
        invalidateFilter();
    Q_EMIT applied();
}

void RowFilter::finish()
{
    if (m_slices.isActive())
        lookUntil(QDeadlineTimer(QDeadlineTimer::Forever));
}

void RowFilter::lookUntil(const QDeadlineTimer &deadline)
{
    const auto rows = static_cast<int>(m_found.size());
    while (m_looked < rows && (m_looked % rowsBetweenLooks != 0 || !deadline.hasExpired())) {
        m_found.setBit(m_looked, matches(m_looked));
        ++m_looked;
    }
    if (m_looked < rows)
        return;
    m_slices.stop();
    invalidate();
    Q_EMIT applied();
}

bool RowFilter::matches(int row) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column); };
    if (m_group.isValid() && at(0).data(m_groupRole) != m_group)
        return false;
    if (m_wanted.isEmpty())
        return true;
    return std::ranges::any_of(
        m_searched, [&](int column) { return at(column).data().toString().contains(m_wanted, Qt::CaseInsensitive); });
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return row < m_looked ? m_found.testBit(row) : matches(row);
}

} // namespace trivet
