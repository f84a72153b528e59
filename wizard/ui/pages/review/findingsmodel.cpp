// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/findingsmodel.h"

#include "ui/kit/table/rowsmodelbase.h"

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

bool findingMatches(CheckLook state)
{
    return state == CheckLook::Passed || state == CheckLook::Confirmed || state == CheckLook::Skipped;
}

void FindingsModel::setGroups(const QList<FindingGroup> &groups)
{
    if (groups == m_groups)
        return;
    const auto keys = [this] {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all.append(isGroup(row) ? m_groups.at(m_places.at(row).group).title : idAt(row));
        return all;
    };
    // The same rows change in place: the current one stays current while readings come in.
    const QStringList before = keys();
    const QList<FindingGroup> formerGroups = std::exchange(m_groups, groups);
    const QList<Place> formerPlaces = std::exchange(m_places, placesNow());
    if (m_places == formerPlaces && keys() == before) {
        if (!m_places.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        return;
    }
    m_groups = formerGroups;
    m_places = formerPlaces;
    beginResetModel();
    m_groups = groups;
    m_places = placesNow();
    endResetModel();
}

void FindingsModel::setMatching(Matching matching)
{
    if (matching == m_matching)
        return;
    beginResetModel();
    m_matching = matching;
    m_places = placesNow();
    endResetModel();
}

QList<FindingsModel::Place> FindingsModel::placesNow() const
{
    QList<Place> places;
    for (int group = 0; group < m_groups.size(); ++group) {
        const qsizetype head = places.size();
        const QList<FindingRow> &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (m_matching == Matching::Shown || !findingMatches(rows.at(row).state))
                places.append({group, row});
        }
        if (places.size() > head)
            places.insert(head, {group, -1});
    }
    return places;
}

bool FindingsModel::isGroup(int row) const
{
    return m_places.at(row).row < 0;
}

const FindingRow &FindingsModel::finding(int row) const
{
    const Place &place = m_places.at(row);
    return m_groups.at(place.group).rows.at(place.row);
}

QString FindingsModel::idAt(int row) const
{
    return isGroup(row) ? QString() : finding(row).id;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

Cell FindingsModel::cell(const QModelIndex &index) const
{
    if (isGroup(index.row())) {
        const FindingGroup &group = m_groups.at(m_places.at(index.row()).group);
        return index.column() == Setting ? Cell{.text = group.title, .strong = true} : Cell{};
    }
    const FindingRow &row = finding(index.row());
    const CheckLookStyle &style = checkLookStyle(row.state);
    switch (Column(index.column())) {
    case Setting: return {.text = row.setting, .glyph = QString::fromLatin1(style.icon), .glyphInk = style.ink};
    case Recommended: return {.text = row.recommended, .ink = &Tokens::text2};
    case Yours: return {.text = row.yours, .strong = !findingMatches(row.state)};
    case Source: return {.text = row.source, .ink = &Tokens::text3};
    case Action: return {.text = row.action, .kind = row.action.isEmpty() ? CellKind::Plain : CellKind::Link};
    case columnTotal: break;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool group = isGroup(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(index).text;
    case Qt::AccessibleTextRole:
        if (index.column() != Setting)
            return cell(index).text;
        if (group)
            //: Read aloud: a group of settings; %1 its name, %2 "9 settings"
            return tr("%1, %2").arg(cell(index).text, m_groups.at(m_places.at(index.row()).group).count);
        //: Read aloud; %1 a setting, %2 "Passed" or "Needs you"
        return tr("%1, %2").arg(finding(index.row()).setting, checkLookName(finding(index.row()).state));
    case Qt::TextAlignmentRole:
        return int((index.column() == Action ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case cellRole: return QVariant::fromValue(cell(index));
    case groupCountRole: return group ? QVariant(m_groups.at(m_places.at(index.row()).group).count) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    // The arrows stop at a group, so that its name is heard; there is nothing to select in it.
    if (index.isValid() && isGroup(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Setting: return tr("Setting", "column head");
    case Recommended: return tr("Recommended", "column head");
    case Yours: return tr("Yours", "column head");
    case Source: return tr("Source", "column head");
    case Action:
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
