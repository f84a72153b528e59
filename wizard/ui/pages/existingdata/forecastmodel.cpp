// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecastmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array forecastLooks{
    ForecastLook{ForecastState::Doubled, "doubled", "status-failed", &Tokens::err},
    ForecastLook{ForecastState::Ambiguous, "ambiguous", "status-attention", &Tokens::warnFill},
    ForecastLook{ForecastState::Orphaned, "orphaned", "status-skipped", &Tokens::warnFill},
    ForecastLook{ForecastState::Alone, "alone", "status-todo", &Tokens::text3},
    ForecastLook{ForecastState::Created, "created", "add", &Tokens::accentText},
    ForecastLook{ForecastState::Joins, "joins", "status-done", &Tokens::ok},
};

Cell stateCell(const ForecastRow &row)
{
    const ForecastLook &look = forecastLook(row.state);
    return {.text = forecastWord(row.state), .glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
}

Cell nameCell(const QString &name)
{
    if (!name.isEmpty())
        return {.text = name};
    //: In the table of what a sync will do: no such record on this side
    return {.text = QCoreApplication::translate("trivet::ForecastModel", "None"), .ink = &Tokens::text3};
}

Cell itGlueCell(const ForecastRow &row)
{
    Cell cell = nameCell(plainName(row.itGlueName));
    if (std::ranges::any_of(row.itGlueName, [](const NameMark &span) { return span.kind != NameMark::Kind::Same; }))
        cell.marks = row.itGlueName;
    return cell;
}

QString spokenItGlue(const ForecastRow &row)
{
    return row.itGlueName.isEmpty() ? itGlueCell(row).text : spokenName(row.itGlueName);
}

} // namespace

const ForecastLook &forecastLook(ForecastState state)
{
    return forecastLooks[static_cast<std::size_t>(state)];
}

QString forecastWord(ForecastState state)
{
    switch (state) {
    //: What the first sync will do with a record
    case ForecastState::Doubled: return QCoreApplication::translate("Forecast", "Would be doubled");
    //: What the first sync will do with a record: several records fit
    case ForecastState::Ambiguous: return QCoreApplication::translate("Forecast", "Ambiguous");
    //: What the first sync will do with a record: it belongs to another system
    case ForecastState::Orphaned: return QCoreApplication::translate("Forecast", "Orphaned");
    //: What the first sync will do with a record: nothing, it fits none on the other side
    case ForecastState::Alone: return QCoreApplication::translate("Forecast", "Stays as it is");
    //: What the first sync will do with a record
    case ForecastState::Created: return QCoreApplication::translate("Forecast", "Will be created");
    //: What the first sync will do with a record: it joins one that is there
    case ForecastState::Joins: return QCoreApplication::translate("Forecast", "Joins");
    }
    Q_UNREACHABLE();
}

RowsShape<ForecastRow> forecastShape()
{
    using Column = RowsColumn<ForecastRow>;
    const Column state{.head = QCoreApplication::translate("trivet::ForecastModel", "What will happen", "column head"),
                       .cell = stateCell,
                       .sortKey = [](const ForecastRow &row) { return QString::number(static_cast<int>(row.state)); },
                       .found = Column::Found::Never};
    const Column autotask{.head = QCoreApplication::translate("trivet::ForecastModel", "In Autotask", "column head"),
                          .cell = [](const ForecastRow &row) { return nameCell(row.autotaskName); }};
    const Column itGlue{.head = QCoreApplication::translate("trivet::ForecastModel", "In IT Glue", "column head"),
                        .cell = itGlueCell,
                        .spoken = spokenItGlue};
    const Column why{.head = QCoreApplication::translate("trivet::ForecastModel", "Why", "column head"),
                     .cell = [](const ForecastRow &row) { return Cell{.text = row.why, .ink = &Tokens::text2}; }};
    RowsShape<ForecastRow> shape;
    shape.columns = {state, autotask, itGlue, why};
    shape.key = [](const ForecastRow &row) { return row.id; };
    shape.filters = [](const ForecastRow &row) {
        return QStringList{QString::fromLatin1(forecastLook(row.state).key)};
    };
    return shape;
}

} // namespace trivet
