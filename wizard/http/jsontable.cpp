// SPDX-License-Identifier: Apache-2.0
#include "http/jsontable.h"

#include <QLocale>
#include <QTimeZone>

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

namespace od = simdjson::ondemand;
using Cells = std::vector<JsonRow::Cell>;

Problem unreadable(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.detail = detail;
    return problem;
}

/// Thrown inside this file only, where simdjson reports through exceptions as well.
[[noreturn]] void shapeError(const QString &detail)
{
    throw detail;
}

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [lower](char x, char y) { return lower(x) == lower(y); });
}

JsonRow::Cell numberCell(od::value &value)
{
    const od::number number = value.get_number();
    if (number.is_int64())
        return qint64(number.get_int64());
    return number.as_double();
}

JsonRow::Cell cellOf(od::value &value)
{
    switch (value.type()) {
    case od::json_type::null:
        if (!value.is_null())
            shapeError(u"a word that is no JSON"_s);
        return std::monostate{};
    case od::json_type::boolean: return bool(value.get_bool());
    case od::json_type::number: return numberCell(value);
    case od::json_type::string: {
        const std::string_view text = value.get_string();
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    case od::json_type::array:
    case od::json_type::object: return JsonRow::Nested{};
    }
    shapeError(u"a value of no known kind"_s);
}

void readMembers(od::object object, const JsonColumns &columns, std::string_view prefix, Cells &cells);

/// Puts a member where it is wanted. `prefix` is "deviceType." one object down, and empty at the row's top.
void readMember(od::value value, std::string_view name, const JsonColumns &columns, std::string_view prefix,
                Cells &cells)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view column = columns[i];
        if (!column.starts_with(prefix))
            continue;
        const std::string_view wanted = column.substr(prefix.size());
        const std::size_t dot = wanted.find('.');
        if (!sameName(wanted.substr(0, dot), name))
            continue;
        if (dot == std::string_view::npos)
            cells[i] = cellOf(value);
        else if (value.type() == od::json_type::object)
            readMembers(value.get_object(), columns, column.substr(0, prefix.size() + dot + 1), cells);
        return;
    }
}

void readMembers(od::object object, const JsonColumns &columns, std::string_view prefix, Cells &cells)
{
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        readMember(field.value(), name, columns, prefix, cells);
    }
}

void readRows(od::array rows, const JsonColumns &columns, const JsonRowReader &read)
{
    Cells cells(columns.size());
    qsizetype index = 0;
    for (od::value element : rows) {
        std::fill(cells.begin(), cells.end(), JsonRow::Cell{});
        if (element.type() != od::json_type::object)
            shapeError(u"row %1 is no object"_s.arg(index));
        readMembers(element.get_object(), columns, {}, cells);
        JsonRow row(columns, cells);
        read(row);
        if (!row.trouble().isEmpty())
            shapeError(u"row %1: %2"_s.arg(index).arg(row.trouble()));
        ++index;
    }
}

void finishRow(JsonRow &row)
{
    if (!row.trouble().isEmpty())
        shapeError(row.trouble());
}

} // namespace

void JsonRow::wrong(std::size_t column, QLatin1StringView expected)
{
    if (m_trouble.isEmpty()) {
        const std::string_view name = m_columns[column];
        m_trouble = u"%1 is no %2"_s.arg(QLatin1StringView(name.data(), qsizetype(name.size())), expected);
    }
}

void JsonRow::require(std::size_t column)
{
    if (!has(column))
        wrong(column, "value where one is needed"_L1);
}

QString JsonRow::text(std::size_t column)
{
    if (!has(column))
        return {};
    if (const auto *text = std::get_if<QString>(&m_cells[column]))
        return *text;
    wrong(column, "text"_L1);
    return {};
}

QString JsonRow::textOrNumber(std::size_t column)
{
    if (const auto *number = std::get_if<qint64>(&m_cells[column]))
        return QString::number(*number);
    return text(column);
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
    return textOrNumber(column);
}

bool JsonRow::yes(std::size_t column)
{
    if (const auto *flag = std::get_if<bool>(&m_cells[column]))
        return *flag;
    const std::optional<qint64> number = wholeOrNone(column);
    if (number && *number != 0 && *number != 1)
        wrong(column, "yes or no"_L1);
    return number == 1;
}

QDateTime JsonRow::time(std::size_t column)
{
    if (std::holds_alternative<qint64>(m_cells[column]) || std::holds_alternative<double>(m_cells[column]))
        return QDateTime::fromMSecsSinceEpoch(whole(column), Qt::UTC);
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
    QByteArrayView bytes(body);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.trimmed().isEmpty())
        return unreadable(u"an empty answer"_s);
    try {
        const simdjson::padded_string padded(bytes.data(), static_cast<std::size_t>(bytes.size()));
        od::parser parser;
        od::document document = parser.iterate(padded);
        Cells topCells(source.topColumns.size());
        bool sawRows = source.array.empty();
        for (auto field : document.get_object()) {
            const std::string_view name = field.unescaped_key();
            od::value value = field.value();
            if (source.array.empty() || !sameName(name, source.array)) {
                readMember(value, name, source.topColumns, {}, topCells);
                continue;
            }
            sawRows = true;
            if (value.type() == od::json_type::array)
                readRows(value.get_array(), source.rowColumns, row);
            else if (!value.is_null())
                shapeError(u"the rows are no list"_s);
        }
        if (!sawRows)
            shapeError(u"the rows are missing"_s);
        const char *rest = nullptr;
        if (document.current_location().get(rest) == simdjson::SUCCESS)
            shapeError(u"something follows the answer's end"_s);
        if (top) {
            JsonRow topRow(source.topColumns, topCells);
            top(topRow);
            finishRow(topRow);
        }
    } catch (const simdjson::simdjson_error &error) {
        return unreadable(QString::fromLatin1(error.what()));
    } catch (const QString &detail) {
        return unreadable(detail);
    }
    return std::nullopt;
}

} // namespace trivet
