// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/syncreadingsmodel.h"

#include <QLocale>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

void SyncReadingsModel::setSeries(const SyncSeries &series)
{
    if (series == m_series)
        return;
    beginResetModel();
    m_series = series;
    endResetModel();
}

int SyncReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.samples.size());
}

int SyncReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant SyncReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Time ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const SyncSample &sample = m_series.samples.at(m_series.samples.size() - 1 - index.row());
    const QLocale locale;
    switch (Column(index.column())) {
    case Time: return exactTimeText(sample.at.toLocalTime().time());
    case Arrived: return locale.toString(sample.arrived);
    case Missing: return locale.toString(std::max(0, sample.expected - sample.arrived));
    case columnTotal: break;
    }
    return {};
}

QVariant SyncReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("Time", "column head of the sync readings");
    case Arrived: return tr("Arrived", "column head of the sync readings");
    case Missing: return tr("Not through yet", "column head of the sync readings");
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
