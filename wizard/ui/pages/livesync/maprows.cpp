// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/maprows.h"

#include "ui/parts/sentences/mapsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// A kind of row: its filter, and how its rows are marked.
struct KindLook
{
    const char *key;
    const char *pill;
    PillKind kind;
    const char *icon;
    Ink ink;
};

constexpr KindLook forecastKinds[] = {
    //: Filter: devices that IT Glue would show with the type "Autotask Default", which is IT Glue's own word
    {"blank", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln would be Autotask Default"), PillKind::Failed, "status-failed",
     &Tokens::err},
    //: Filter: devices of which it is not sure what becomes
    {"ambiguous", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln ambiguous"), PillKind::Attention, "status-attention",
     &Tokens::warnFill},
    //: Filter: devices that do not come to Autotask
    {"away", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln do(es) not arrive"), PillKind::Neutral, "status-skipped",
     &Tokens::text3},
    //: Filter: devices that become new records
    {"creates", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln created"), PillKind::New, "add", &Tokens::accentText},
    //: Filter: devices that become one with a record that is there
    {"joins", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln join(s)"), PillKind::Passed, "status-done", &Tokens::ok},
};

constexpr KindLook outcomeKinds[] = {
    //: Filter: devices of which something else came than was forecast
    {"differs", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln differ(s)"), PillKind::Attention, "status-attention",
     &Tokens::warnFill},
    //: Filter: devices that IT Glue shows with the type "Autotask Default", which is IT Glue's own word
    {"blank", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln Autotask Default"), PillKind::Failed, "status-failed",
     &Tokens::err},
    //: Filter: devices that were forecast and have not come
    {"waiting", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln not there yet"), PillKind::Progress, "clock", &Tokens::text3},
    //: Filter: devices that cannot be held against the forecast
    {"uncompared", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln not compared"), PillKind::Neutral, "status-skipped",
     &Tokens::text3},
    //: Filter: devices that came, or stayed away, as was forecast
    {"same", QT_TRANSLATE_N_NOOP("MapForecast", "%Ln as forecast"), PillKind::Passed, "status-done", &Tokens::ok},
};

std::span<const KindLook> kindsOf(MapTime time)
{
    return time == MapTime::BeforeSwitch ? std::span<const KindLook>(forecastKinds) : outcomeKinds;
}

/// By the enum.
constexpr const char *outcomeKeys[] = {"joins", "creates", "ambiguous", "away"};
constexpr const char *fitKeys[] = {"same", "differs", "waiting", "uncompared"};

/// What is or will be in Autotask.
struct InAutotask
{
    QString company;
    QString product;
    QString itemType;
    bool isBlank;
};

InAutotask inAutotask(const MapRow &row)
{
    if (row.itemId != 0)
        return {row.companyName, row.productName, row.itemType, row.itemType.isEmpty()};
    const DeviceForecast &forecast = row.forecast;
    return {forecast.companyName, forecast.productName, forecast.itemType, forecast.isBlank()};
}

/// Worst first. What differs is told before what came blank, for a blank one is mended in 1.4 and seen by R03.
QStringList filtersOf(const MapRow &row, MapTime time)
{
    const bool isBefore = time == MapTime::BeforeSwitch;
    QStringList keys{QString::fromLatin1(isBefore ? outcomeKeys[int(row.forecast.outcome)] : fitKeys[int(row.fit)])};
    if (inAutotask(row).isBlank && (isBefore || row.itemId != 0))
        keys.insert(isBefore || row.fit != ForecastFit::Differs ? 0 : 1, u"blank"_s);
    return keys;
}

qsizetype placeOf(const MapRow &row, MapTime time)
{
    const QString worst = filtersOf(row, time).constFirst();
    const auto kinds = kindsOf(time);
    const auto found =
        std::ranges::find_if(kinds, [&worst](const KindLook &kind) { return worst == QLatin1StringView(kind.key); });
    return found - kinds.begin();
}

Cell marked(const QString &text, const MapRow &row, MapTime time)
{
    const KindLook &look = kindsOf(time)[size_t(placeOf(row, time))];
    return {.text = text, .glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
}

QString headText(const char *source)
{
    return QCoreApplication::translate("MapForecast", source);
}

MapModel::Rows assembled(MapTime time, QList<MapRow> rows)
{
    std::ranges::stable_sort(rows, {}, [time](const MapRow &row) { return placeOf(row, time); });
    return MapModel::prepared(mapShape(time), rows);
}

} // namespace

RowsShape<MapRow> mapShape(MapTime time)
{
    using Column = RowsColumn<MapRow>;
    //: Column head: a device's host name
    const Column host{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Device")), .cell = [](const MapRow &row) {
                          return Cell{.text = row.forecast.hostname, .kind = CellKind::Fixed};
                      }};
    //: Column head: Desktop, Server, Printer
    const Column deviceType{
        .head = headText(QT_TRANSLATE_NOOP("MapForecast", "Device type")),
        .cell = [](const MapRow &row) { return Cell{.text = row.forecast.deviceType, .ink = &Tokens::text2}; }};
    //: Column head: what was forecast of a device
    const Column forecast{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Forecast")),
                          .cell = [time](const MapRow &row) {
                              const QString text = outcomeText(row.forecast);
                              return time == MapTime::BeforeSwitch ? marked(text, row, time) : Cell{.text = text};
                          }};
    //: Column head: what came of the forecast
    const Column outcome{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Outcome")),
                         .cell = [time](const MapRow &row) { return marked(fitText(row.fit), row, time); }};
    //: Column head: the reason
    const Column why{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Why")), .cell = [time](const MapRow &row) {
                         const bool isBefore = time == MapTime::BeforeSwitch;
                         return Cell{.text = isBefore ? reasonText(row.forecast) : differenceText(row),
                                     .ink = &Tokens::text2};
                     }};
    const Column company{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Company")),
                         .cell = [](const MapRow &row) { return Cell{.text = inAutotask(row).company}; }};
    const Column product{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Product")), .cell = [](const MapRow &row) {
                             return Cell{.text = inAutotask(row).product, .ink = &Tokens::text2};
                         }};
    //: Column head: the type that IT Glue shows
    const Column itemType{.head = headText(QT_TRANSLATE_NOOP("MapForecast", "Type in IT Glue")),
                          .cell = [](const MapRow &row) {
                              const InAutotask there = inAutotask(row);
                              return there.isBlank ? Cell{.text = autotaskDefault(), .kind = CellKind::Gap}
                                                   : Cell{.text = there.itemType};
                          }};
    RowsShape<MapRow> shape;
    // What has to be read comes first: beside the checks there is not room for all.
    shape.columns = {host, forecast};
    if (time == MapTime::AfterSwitch)
        shape.columns += outcome;
    shape.columns += {itemType, why, company, product, deviceType};
    shape.key = [](const MapRow &row) { return row.forecast.uid; };
    shape.filters = [time](const MapRow &row) { return filtersOf(row, time); };
    return shape;
}

MapModel::Rows mapRowsOf(const MapForecast &forecast)
{
    QList<MapRow> rows;
    rows.reserve(forecast.devices.size());
    for (const DeviceForecast &device : forecast.devices)
        rows.append({.forecast = device});
    return assembled(MapTime::BeforeSwitch, std::move(rows));
}

MapModel::Rows mapRowsOf(QList<DeviceComparison> devices)
{
    return assembled(MapTime::AfterSwitch, std::move(devices));
}

QList<FilterPill> mapPills(MapTime time, const QMap<QString, int> &counts, const QStringList &kept)
{
    QList<FilterPill> pills;
    for (const KindLook &look : kindsOf(time)) {
        const QString key = QString::fromLatin1(look.key);
        if (const int count = counts.value(key); count > 0 || kept.contains(key))
            pills.append({key,
                          {look.kind, QCoreApplication::translate("MapForecast", look.pill, nullptr, count),
                           QString::fromLatin1(look.icon)}});
    }
    return pills;
}

} // namespace trivet
