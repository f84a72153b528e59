// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecastrows.h"

#include "ui/parts/sentences/namesentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

ForecastState stateOf(CompanyOutcome outcome)
{
    switch (outcome) {
    case CompanyOutcome::Linked:
    case CompanyOutcome::Joined: return ForecastState::Joins;
    case CompanyOutcome::Created: return ForecastState::Created;
    case CompanyOutcome::Doubled: return ForecastState::Doubled;
    case CompanyOutcome::Ambiguous: return ForecastState::Ambiguous;
    }
    Q_UNREACHABLE();
}

ForecastState stateOf(ConfigurationOutcome outcome)
{
    switch (outcome) {
    case ConfigurationOutcome::Linked:
    case ConfigurationOutcome::Joined: return ForecastState::Joins;
    case ConfigurationOutcome::Ambiguous: return ForecastState::Ambiguous;
    case ConfigurationOutcome::StaysAlone: return ForecastState::Alone;
    case ConfigurationOutcome::Orphaned: return ForecastState::Orphaned;
    }
    Q_UNREACHABLE();
}

NameMarks plain(const QString &name)
{
    return name.isEmpty() ? NameMarks{} : NameMarks{{name, NameMark::Kind::Same}};
}

} // namespace

QList<ForecastRow> organizationRows(const MatchForecast &forecast)
{
    QList<ForecastRow> rows;
    rows.reserve(forecast.companies.size());
    for (const CompanyForecast &company : forecast.companies) {
        ForecastRow row{.id = QString::number(company.companyId),
                        .state = stateOf(company.outcome),
                        .autotaskName = company.companyName,
                        .itGlueName = plain(company.organizationName),
                        .why = outcomeText(company)};
        const bool isDoubled = company.outcome == CompanyOutcome::Doubled && !company.nearMisses.isEmpty();
        if (isDoubled)
            row.itGlueName = marksOf(company.nearMisses.first().difference);
        rows.append(row);
        // One that stands beside the right one is doubled too, whatever becomes of the company itself.
        for (const NearMiss &miss : company.nearMisses.mid(isDoubled ? 1 : 0)) {
            rows.append({.id = u"%1/%2"_s.arg(company.companyId).arg(miss.organizationId),
                         .state = ForecastState::Doubled,
                         .autotaskName = company.companyName,
                         .itGlueName = marksOf(miss.difference),
                         .why = differenceText(miss.difference)});
        }
    }
    // A forecast is ordered by company; a second organization of a linked one matters as much as any other.
    std::ranges::stable_sort(rows, {}, &ForecastRow::state);
    return rows;
}

QList<ForecastRow> configurationRows(const MatchForecast &forecast)
{
    QList<ForecastRow> rows;
    rows.reserve(forecast.doubles.size() + forecast.configurations.size());
    for (const ItemDouble &item : forecast.doubles)
        rows.append({.id = u"item/%1"_s.arg(item.itemId),
                     .state = ForecastState::Doubled,
                     .autotaskName = u"%1 (%2)"_s.arg(item.name, item.companyName),
                     .why = doubleText(item)});
    for (const ConfigurationForecast &configuration : forecast.configurations) {
        const bool joins = stateOf(configuration.outcome) == ForecastState::Joins;
        rows.append({.id = QString::number(configuration.configurationId),
                     .state = stateOf(configuration.outcome),
                     .autotaskName = joins ? configuration.name : QString(),
                     .itGlueName = plain(u"%1 (%2)"_s.arg(configuration.name, configuration.organizationName)),
                     .why = outcomeText(configuration)});
    }
    return rows;
}

} // namespace trivet
