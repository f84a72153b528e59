// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowfilter.h"

#include <algorithm>

namespace trivet {

RowFilter::RowFilter(int groupRole, const QList<int> &searched, QObject *parent)
    : QSortFilterProxyModel(parent), m_groupRole(groupRole), m_searched(searched)
{
}

void RowFilter::setGroup(const QVariant &group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
}

void RowFilter::setWanted(const QString &text)
{
    if (text == m_wanted)
        return;
    m_wanted = text;
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_group.isValid() && at(0).data(m_groupRole) != m_group)
        return false;
    if (m_wanted.isEmpty())
        return true;
    return std::ranges::any_of(m_searched, [&](int column) {
        return at(column).data().toString().contains(m_wanted, Qt::CaseInsensitive);
    });
}

} // namespace trivet
