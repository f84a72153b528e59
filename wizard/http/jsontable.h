// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trivet {

/// Which members of each object are wanted, by name in any case; "deviceType.category" reaches one object down.
/// Everything else is skipped without being built, however much of it there is.
using JsonColumns = std::vector<std::string_view>;

/// One object's wanted members. The readers tolerate absent and null members (empty, zero, false), numbers written as text
/// and texts that are numbers, and remember the first member that is something else: the row is then odd.
class JsonRow
{
public:
    /// A member: absent or null, yes or no, a whole number, another number, text, a list of texts, or another array or
    /// object (not kept).
    struct Nested
    {
    };
    using Cell = std::variant<std::monostate, bool, qint64, double, QString, QStringList, Nested>;

    JsonRow(const JsonColumns &columns, std::vector<Cell> &cells) : m_columns(columns), m_cells(cells) {}

    bool has(std::size_t column) const { return m_cells[column].index() != 0; }
    /// Text, or a whole number as text: vendors spell ids both ways, and people name things "365".
    QString text(std::size_t column);
    qint64 whole(std::size_t column) { return wholeOrNone(column).value_or(0); }
    std::optional<qint64> wholeOrNone(std::size_t column);
    int small(std::size_t column);
    double number(std::size_t column);
    /// A number, or text that spells one; none for text that does not.
    std::optional<double> anyNumber(std::size_t column);
    /// Text, number, yes or no as text.
    QString anyText(std::size_t column);
    /// A list of texts, or the one text where there is no list.
    QStringList texts(std::size_t column);
    /// Also 1 and 0, as some entities have it, and these as text.
    bool yes(std::size_t column);
    /// ISO text or whole milliseconds since 1970; a time without zone is UTC. Other text is an invalid time, no error.
    QDateTime time(std::size_t column);
    /// Makes the row odd when the column is absent: for ids, without which a row means nothing.
    void require(std::size_t column);
    /// Makes the row odd for a reason of the reader's own.
    void refuse(const QString &field);

    bool isOdd() const { return !m_trouble.isEmpty(); }
    /// What is odd, for the log, and the member.
    const QString &trouble() const { return m_trouble; }
    const QString &oddField() const { return m_oddField; }
    /// The reader keeps this row, odd or not, under the vendor's id.
    void keep(const QString &id)
    {
        m_isKept = true;
        m_id = id;
    }
    bool isKept() const { return m_isKept; }
    const QString &id() const { return m_id; }

private:
    void wrong(std::size_t column, QLatin1StringView expected);
    const JsonColumns &m_columns;
    std::vector<Cell> &m_cells;
    QString m_trouble;
    QString m_oddField;
    bool m_isKept = false;
    QString m_id;
};

/// How many rows one answer has, which of them are odd, and what the first ones are made of.
struct OddRows
{
    qint64 seen = 0;                                ///< rows, odd or not
    std::set<std::string, std::less<>> fields = {}; ///< names of the members of the first rows, wanted or not
    qint64 count = 0;                               ///< odd ones
    qint64 dropped = 0;                             ///< those that their reader did not keep
    std::optional<UnreadableRow> first = {};

    void add(const UnreadableRow &row, bool isKept)
    {
        ++count;
        dropped += isKept ? 0 : 1;
        if (!first)
            first = row;
    }
};

using JsonRowReader = std::function<void(JsonRow &)>;

/// What is wanted of an answer, which is always one object.
struct JsonSource
{
    std::string_view array = {}; ///< the member that holds the rows, or empty where there are none
    JsonColumns rowColumns = {};
    JsonColumns topColumns = {}; ///< members of the answer itself
    OddRows *odd = nullptr;      ///< counts odd rows; without it the first of them makes the whole answer a BadReply
};

/// Reads a vendor's answer in one pass: `row` for each row, then `top`. Characters that are none become U+FFFD. BadReply
/// where it is no JSON, breaks off, lacks the rows or has another shape; nothing that was read until then may be used.
/// Sets no vendor. Thread-safe.
std::optional<Problem> readJson(const QByteArray &body, const JsonSource &source, const JsonRowReader &row,
                                const JsonRowReader &top = {});

} // namespace trivet
