// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/namemarks.h"
#include "ui/kit/table/rowsmodel.h"

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
    bool operator==(const ForecastRow &) const = default;
};

using ForecastModel = RowsModel<ForecastRow>;
/// Its columns are found by both names and the reason, its filters are the states' keys. Pure.
RowsShape<ForecastRow> forecastShape();

} // namespace trivet
