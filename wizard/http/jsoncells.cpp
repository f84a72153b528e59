// SPDX-License-Identifier: Apache-2.0
#include "http/jsoncells.h"

#include "http/readabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::jsoncells {
namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

JsonRow::Cell numberCell(od::value &value)
{
    od::number number;
    if (value.get_number().get(number) != simdjson::SUCCESS)
        return JsonRow::Nested{}; // beyond what any number is
    if (number.is_int64())
        return qint64(number.get_int64());
    return number.as_double();
}

JsonRow::Cell listCell(od::value &value)
{
    QStringList texts;
    bool onlyTexts = true;
    for (od::value element : value.get_array()) {
        if (element.type() == od::json_type::string)
            texts.append(textOf(element.get_string()));
        else
            onlyTexts = false;
    }
    if (onlyTexts)
        return texts;
    return JsonRow::Nested{};
}

Problem unreadable(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.detail = detail;
    return problem;
}

} // namespace

void shapeError(const QString &detail)
{
    throw detail;
}

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
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
    case od::json_type::string: return textOf(value.get_string());
    case od::json_type::array: return listCell(value);
    case od::json_type::object: return JsonRow::Nested{};
    }
    shapeError(u"a value of no known kind"_s);
}

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

MemberNames *namesWanted(OddRows *odd)
{
    constexpr qint64 rowsLookedAt = 20;
    return odd && odd->seen <= rowsLookedAt ? &odd->fields : nullptr;
}

void readMembers(od::object object, const JsonColumns &columns, std::string_view prefix, Cells &cells,
                 MemberNames *names)
{
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        if (names && !names->contains(name))
            names->emplace(name);
        readMember(field.value(), name, columns, prefix, cells);
    }
}

void finishRow(const JsonRow &row)
{
    if (!row.trouble().isEmpty())
        shapeError(row.trouble());
}

std::optional<Problem> readDocument(const QByteArray &body,
                                    const std::function<void(std::string_view name, od::value value)> &member,
                                    const std::function<void()> &end)
{
    const QByteArray readable = readableText(body);
    QByteArrayView bytes(readable);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.trimmed().isEmpty())
        return unreadable(u"an empty answer"_s);
    try {
        const simdjson::padded_string padded(bytes.data(), static_cast<std::size_t>(bytes.size()));
        od::parser parser;
        od::document document = parser.iterate(padded);
        for (auto field : document.get_object()) {
            const std::string_view name = field.unescaped_key();
            member(name, field.value());
        }
        const char *rest = nullptr;
        if (document.current_location().get(rest) == simdjson::SUCCESS)
            shapeError(u"something follows the answer's end"_s);
        end();
    } catch (const simdjson::simdjson_error &error) {
        return unreadable(QString::fromLatin1(error.what()));
    } catch (const QString &detail) {
        return unreadable(detail);
    }
    return std::nullopt;
}

} // namespace trivet::jsoncells
