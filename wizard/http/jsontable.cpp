// SPDX-License-Identifier: Apache-2.0
#include "http/jsontable.h"

#include "http/jsoncells.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

namespace od = simdjson::ondemand;

void readRows(od::array rows, const JsonSource &source, const JsonRowReader &read)
{
    const JsonColumns &columns = source.rowColumns;
    const QString list = QString::fromLatin1(source.array.data(), qsizetype(source.array.size()));
    jsoncells::Cells cells(columns.size());
    qsizetype index = 0;
    for (od::value element : rows) {
        if (source.odd)
            ++source.odd->seen;
        std::fill(cells.begin(), cells.end(), JsonRow::Cell{});
        if (element.type() != od::json_type::object) {
            if (!source.odd)
                jsoncells::shapeError(u"row %1 is no object"_s.arg(index));
            source.odd->add({{}, ++index, list}, false);
            continue;
        }
        jsoncells::readMembers(element.get_object(), columns, {}, cells, jsoncells::namesWanted(source.odd));
        JsonRow row(columns, cells);
        read(row);
        if (row.isOdd() && !source.odd)
            jsoncells::shapeError(u"row %1: %2"_s.arg(index).arg(row.trouble()));
        ++index;
        if (row.isOdd())
            source.odd->add({row.id(), index, row.oddField()}, row.isKept());
    }
}

} // namespace

void JsonRow::wrong(std::size_t column, QLatin1StringView expected)
{
    if (m_trouble.isEmpty()) {
        const std::string_view name = m_columns[column];
        m_oddField = QString::fromLatin1(name.data(), qsizetype(name.size()));
        m_trouble = u"%1 is no %2"_s.arg(m_oddField, expected);
    }
}

void JsonRow::require(std::size_t column)
{
    if (!has(column))
        wrong(column, "value where one is needed"_L1);
}

void JsonRow::refuse(const QString &field)
{
    if (isOdd())
        return;
    m_oddField = field;
    m_trouble = u"%1 cannot be used"_s.arg(field);
}

QString JsonRow::text(std::size_t column)
{
    if (!has(column))
        return {};
    if (const auto *text = std::get_if<QString>(&m_cells[column]))
        return *text;
    if (const auto *number = std::get_if<qint64>(&m_cells[column]))
        return QString::number(*number);
    wrong(column, "text"_L1);
    return {};
}

std::optional<qint64> JsonRow::wholeOrNone(std::size_t column)
{
    if (!has(column))
        return std::nullopt;
    if (const auto *number = std::get_if<qint64>(&m_cells[column]))
        return *number;
    if (const auto *number = std::get_if<double>(&m_cells[column])) {
        constexpr double exact = 9007199254740992.0;
        if (std::floor(*number) == *number && std::abs(*number) <= exact)
            return static_cast<qint64>(*number);
    }
    if (const auto *text = std::get_if<QString>(&m_cells[column])) {
        bool isNumber = false;
        const qint64 number = text->trimmed().toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    wrong(column, "whole number"_L1);
    return std::nullopt;
}

int JsonRow::small(std::size_t column)
{
    const qint64 value = whole(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        wrong(column, "number of that size"_L1);
        return 0;
    }
    return static_cast<int>(value);
}

double JsonRow::number(std::size_t column)
{
    if (const auto *number = std::get_if<double>(&m_cells[column]))
        return *number;
    return static_cast<double>(whole(column));
}

std::optional<double> JsonRow::anyNumber(std::size_t column)
{
    const auto *words = std::get_if<QString>(&m_cells[column]);
    if (!words)
        return has(column) ? std::optional(number(column)) : std::nullopt;
    bool isNumber = false;
    const double value = words->trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString JsonRow::anyText(std::size_t column)
{
    if (const auto *flag = std::get_if<bool>(&m_cells[column]))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *number = std::get_if<double>(&m_cells[column]))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return text(column);
}

QStringList JsonRow::texts(std::size_t column)
{
    if (const auto *list = std::get_if<QStringList>(&m_cells[column]))
        return *list;
    const QString one = text(column);
    return one.isEmpty() ? QStringList() : QStringList(one);
}

bool JsonRow::yes(std::size_t column)
{
    if (const auto *flag = std::get_if<bool>(&m_cells[column]))
        return *flag;
    if (const auto *text = std::get_if<QString>(&m_cells[column])) {
        for (const bool flag : {true, false}) {
            if (text->compare(flag ? "true"_L1 : "false"_L1, Qt::CaseInsensitive) == 0)
                return flag;
        }
    }
    const std::optional<qint64> number = wholeOrNone(column);
    if (number && *number != 0 && *number != 1)
        wrong(column, "yes or no"_L1);
    return number == 1;
}

QDateTime JsonRow::time(std::size_t column)
{
    if (std::holds_alternative<qint64>(m_cells[column]) || std::holds_alternative<double>(m_cells[column])) {
        const std::optional<qint64> since1970 = wholeOrNone(column);
        return since1970 ? QDateTime::fromMSecsSinceEpoch(*since1970, Qt::UTC) : QDateTime();
    }
    const QString words = text(column);
    if (words.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(words, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

std::optional<Problem> readJson(const QByteArray &body, const JsonSource &source, const JsonRowReader &row,
                                const JsonRowReader &top)
{
    jsoncells::Cells topCells(source.topColumns.size());
    bool sawRows = source.array.empty();
    const auto member = [&](std::string_view name, od::value value) {
        if (source.array.empty() || !jsoncells::sameName(name, source.array)) {
            jsoncells::readMember(value, name, source.topColumns, {}, topCells);
            return;
        }
        sawRows = true;
        if (value.type() == od::json_type::array)
            readRows(value.get_array(), source, row);
        else
            jsoncells::shapeError(u"the rows are no list"_s);
    };
    const auto end = [&] {
        if (!sawRows)
            jsoncells::shapeError(u"the rows are missing"_s);
        if (top) {
            JsonRow topRow(source.topColumns, topCells);
            top(topRow);
            jsoncells::finishRow(topRow);
        }
    };
    return jsoncells::readDocument(body, member, end);
}

} // namespace trivet
