// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"
#include "ui/parts/checks/checkview.h"

#include <QAbstractTableModel>

namespace trivet {

/// One setting of an existing integration, held against the recommended one.
struct FindingRow
{
    QString id;               ///< the row's key
    CheckLook state = CheckLook::NotYet;
    QString setting = {};
    QString recommended = {};
    QString yours = {};
    QString source = {};      ///< "API", "Inferred", "You confirm"
    QString action = {};      ///< "Open step", "Confirm"; empty = none
    bool operator==(const FindingRow &) const = default;
};

struct FindingGroup
{
    QString title; ///< "Autotask and IT Glue"
    QString count; ///< "11 settings"
    QList<FindingRow> rows;
    bool operator==(const FindingGroup &) const = default;
};

/// Whether a setting stands as recommended: these are what "Show settings that match" is about.
bool findingMatches(CheckLook state);

/// The groups as rows of one table: a row for the group, then its settings.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Setting, Recommended, Yours, Source, Action, columnTotal };
    enum class Matching { Shown, Hidden };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(const QList<FindingGroup> &groups);
    const QList<FindingGroup> &groups() const { return m_groups; }
    void setMatching(Matching matching);
    Matching matching() const { return m_matching; }
    bool isGroup(int row) const;
    /// The finding's id; empty for a group.
    QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        int group;
        int row; ///< -1: the group's own row
        bool operator==(const Place &) const = default;
    };
    QList<Place> placesNow() const;
    const FindingRow &finding(int row) const;
    Cell cell(const QModelIndex &index) const;

    QList<FindingGroup> m_groups;
    QList<Place> m_places;
    Matching m_matching = Matching::Shown;
};

} // namespace trivet
