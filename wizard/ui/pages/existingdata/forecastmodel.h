// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"
#include "ui/kit/table/namemarks.h"

#include <QAbstractTableModel>

#include <array>

namespace trivet {

/// What the first sync will do with one record. Ordered by how much it matters to a person.
enum class ForecastState { Doubled, Ambiguous, Orphaned, Alone, Created, Joins };
inline constexpr std::array allForecastStates{ForecastState::Doubled, ForecastState::Ambiguous, ForecastState::Orphaned,
                                              ForecastState::Alone,   ForecastState::Created,   ForecastState::Joins};

struct ForecastLook
{
    ForecastState state;
    const char *key; ///< of its tab: "doubled"
    const char *icon;
    Ink ink;
};
const ForecastLook &forecastLook(ForecastState state);
/// "Joins", "Will be created", "Stays as it is", "Would be doubled", "Ambiguous", "Orphaned"
QString forecastWord(ForecastState state);

struct ForecastRow
{
    QString id; ///< the row's key
    ForecastState state = ForecastState::Joins;
    QString autotaskName = {}; ///< empty: none there
    NameMarks itGlueName = {}; ///< empty: none there
    QString why = {};
    QString action = {}; ///< "Open"; empty = none
    bool operator==(const ForecastRow &) const = default;
};

class ForecastModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, InAutotask, InItGlue, Why, Action, columnTotal };
    enum Role { StateKeyRole = Qt::UserRole + 10 };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ForecastRow> &rows);
    const QList<ForecastRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Cell cell(const QModelIndex &index) const;

    QList<ForecastRow> m_rows;
};

} // namespace trivet
