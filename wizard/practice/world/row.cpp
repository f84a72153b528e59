// SPDX-License-Identifier: Apache-2.0
#include "practice/world/row.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace trivet::practice {

/// The names of a row's fields, in the order in which they came; shared, and never destroyed.
class RowShape
{
public:
    static const RowShape *empty()
    {
        static const auto *shape = new RowShape;
        return shape;
    }
    /// The shape of the same fields and one more; null where none is known yet.
    const RowShape *longer(std::string_view name) const
    {
        const std::lock_guard guard(s_mutex);
        const auto found = m_longer.find(name);
        return found == m_longer.end() ? nullptr : found->second.get();
    }
    /// The same, made where it is not known.
    const RowShape *with(std::string_view name) const
    {
        const std::lock_guard guard(s_mutex);
        auto found = m_longer.find(name);
        if (found == m_longer.end()) {
            auto longer = std::make_unique<RowShape>();
            longer->m_names = m_names;
            longer->m_names.emplace_back(name);
            longer->m_byName = m_byName;
            const auto place = std::lower_bound(
                longer->m_byName.begin(), longer->m_byName.end(), name,
                [&longer](std::size_t slot, std::string_view wanted) { return longer->m_names[slot] < wanted; });
            longer->m_byName.insert(place, m_names.size());
            found = m_longer.emplace(std::string(name), std::move(longer)).first;
        }
        return found->second.get();
    }
    std::optional<std::size_t> slot(std::string_view name) const
    {
        const auto found =
            std::lower_bound(m_byName.begin(), m_byName.end(), name,
                             [this](std::size_t slot, std::string_view wanted) { return m_names[slot] < wanted; });
        if (found == m_byName.end() || m_names[*found] != name)
            return std::nullopt;
        return *found;
    }
    std::size_t slotAt(std::size_t placeByName) const { return m_byName[placeByName]; }
    std::string_view nameAt(std::size_t placeByName) const { return m_names[m_byName[placeByName]]; }

private:
    static std::mutex s_mutex; ///< guards m_longer of all shapes

    std::vector<std::string> m_names; ///< by slot
    std::vector<std::size_t> m_byName;
    mutable std::map<std::string, std::unique_ptr<RowShape>, std::less<>> m_longer;
};

std::mutex RowShape::s_mutex;

namespace {

/// The lowest three bits of a cell tell what the others are: a number, or where in the row's text it lies and how long
/// it is.
enum Kind : int { IsUndefined, IsNull, IsBool, IsInteger, IsDouble, IsText, IsJson };
constexpr int kindBits = 3;
constexpr int lengthBits = 29;
constexpr quint64 lengthMask = (quint64(1) << lengthBits) - 1;

int kindOf(quint64 cell)
{
    return static_cast<int>(cell & 7U);
}

quint64 cellOf(Kind kind, qint64 number = 0)
{
    return (static_cast<quint64>(number) << kindBits) | static_cast<quint64>(kind);
}

bool fits(qint64 number)
{
    return (static_cast<qint64>(static_cast<quint64>(number) << kindBits) >> kindBits) == number;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

RowValue::RowValue(double number) : m_kind(Kind::Real), m_real(number)
{
    if (number == std::floor(number) && std::abs(number) < 9e15)
        *this = RowValue(static_cast<qint64>(number));
}

RowValue::RowValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: break;
    case QJsonValue::Undefined: m_kind = Kind::Undefined; break;
    case QJsonValue::Bool: *this = RowValue(value.toBool()); break;
    case QJsonValue::Double:
        *this = RowValue(value.toDouble());
        if (isInteger())
            m_whole = value.toInteger(); // exact beyond 2^53
        break;
    case QJsonValue::String: *this = RowValue(value.toString()); break;
    case QJsonValue::Array:
    case QJsonValue::Object:
        m_kind = Kind::Json;
        m_json = std::make_shared<const QJsonValue>(value);
        break;
    }
}

double RowValue::toDouble(double otherwise) const
{
    if (isInteger())
        return static_cast<double>(m_whole);
    return m_kind == Kind::Real ? m_real : otherwise;
}

QString RowValue::toString() const
{
    return isUtf8() ? textOf(m_utf8) : m_text;
}

QJsonValue RowValue::toJson() const
{
    switch (m_kind) {
    case Kind::Undefined: return QJsonValue(QJsonValue::Undefined);
    case Kind::Null: return {};
    case Kind::Bool: return toBool();
    case Kind::Integer: return m_whole;
    case Kind::Real: return m_real;
    case Kind::Utf8:
    case Kind::Text: return toString();
    case Kind::Json: return *m_json;
    }
    Q_UNREACHABLE();
}

bool RowValue::equals(const RowValue &other) const
{
    if (isUtf8() && other.isUtf8())
        return m_utf8 == other.m_utf8;
    const auto text = [](const RowValue &value) -> QAnyStringView {
        if (value.isUtf8())
            return QUtf8StringView(value.m_utf8.data(), static_cast<qsizetype>(value.m_utf8.size()));
        return value.m_text;
    };
    if (isString() && other.isString())
        return text(*this) == text(other);
    if (isInteger() && other.isInteger())
        return m_whole == other.m_whole;
    return toJson() == other.toJson();
}

Row::Row() : m_shape(RowShape::empty()) {}

Row::Row(std::initializer_list<std::pair<QString, RowValue>> fields) : Row()
{
    m_cells.reserve(fields.size());
    for (const auto &[name, value] : fields)
        append(name, value);
    squeeze();
}

Row::Row(const QJsonObject &object) : Row()
{
    m_cells.reserve(static_cast<std::size_t>(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member)
        append(member.key(), member.value());
    squeeze();
}

QJsonObject Row::toJson() const
{
    QJsonObject object;
    for (auto member = begin(); member != end(); ++member)
        object.insert(member.key(), member.value().toJson());
    return object;
}

RowValue Row::value(std::string_view name) const
{
    const auto slot = m_shape->slot(name);
    return slot ? read(m_cells[*slot]) : RowValue(RowValue::Undefined{});
}

namespace {

/// Field names are ASCII as a rule and need no allocation then.
class NameBytes
{
public:
    explicit NameBytes(QStringView name)
    {
        const bool isShort = name.size() <= static_cast<qsizetype>(sizeof m_short);
        if (!isShort || !QtPrivate::isAscii(name)) {
            m_long = name.toUtf8();
            m_view = view(m_long);
            return;
        }
        std::transform(name.begin(), name.end(), m_short, [](QChar sign) { return sign.toLatin1(); });
        m_view = {m_short, static_cast<std::size_t>(name.size())};
    }
    operator std::string_view() const { return m_view; }

private:
    char m_short[64];
    QByteArray m_long;
    std::string_view m_view;
};

} // namespace

RowValue Row::value(QStringView name) const
{
    return value(std::string_view(NameBytes(name)));
}

void Row::insert(QStringView name, const RowValue &value)
{
    insert(std::string_view(NameBytes(name)), value);
}

/// Rows of one place in the code grow alike, so that the next shape is known as a rule; then the name is new to this
/// row.
void Row::append(QStringView name, const RowValue &value)
{
    const NameBytes bytes(name);
    const RowShape *longer = m_shape->longer(bytes);
    if (!longer) {
        insert(std::string_view(bytes), value);
        return;
    }
    m_shape = longer;
    m_cells.push_back(written(value, cellOf(IsUndefined)));
}

void Row::insert(std::string_view name, const RowValue &value)
{
    auto slot = m_shape->slot(name);
    if (!slot) {
        if (value.isUndefined())
            return;
        m_shape = m_shape->with(name);
        slot = m_cells.size();
        m_cells.push_back(cellOf(IsUndefined));
    }
    m_cells[*slot] = written(value, m_cells[*slot]);
}

void Row::squeeze()
{
    m_cells.shrink_to_fit();
    m_text.squeeze();
}

RowValue Row::read(Cell cell) const
{
    const quint64 number = cell >> kindBits;
    const std::string_view bytes = view(m_text);
    const auto piece = [&] { return bytes.substr(number >> lengthBits, number & lengthMask); };
    switch (kindOf(cell)) {
    case IsUndefined: return RowValue::Undefined{};
    case IsBool: return number != 0;
    case IsInteger: return static_cast<qint64>(cell) >> kindBits;
    case IsDouble: {
        double real = 0;
        std::memcpy(&real, piece().data(), sizeof real);
        return RowValue(real);
    }
    case IsText: return RowValue(piece());
    case IsJson: {
        const std::string_view json = piece();
        return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())))
            .array()
            .first();
    }
    default: return {};
    }
}

// Takes the former one's room where that is enough: time stamps change often and keep their length.
Row::Cell Row::keep(int kind, std::string_view bytes, Cell former)
{
    auto at = static_cast<quint64>(m_text.size());
    const int formerKind = kindOf(former);
    const quint64 formerPlace = former >> kindBits;
    const bool hasRoom = (formerKind == IsText || formerKind == IsJson || formerKind == IsDouble) &&
                         bytes.size() <= (formerPlace & lengthMask);
    if (hasRoom) {
        at = formerPlace >> lengthBits;
        std::memmove(m_text.data() + at, bytes.data(), bytes.size());
    } else {
        m_text.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return cellOf(static_cast<Kind>(kind), static_cast<qint64>((at << lengthBits) | bytes.size()));
}

Row::Cell Row::written(const RowValue &value, Cell former)
{
    if (value.isUndefined())
        return cellOf(IsUndefined);
    if (value.isNull())
        return cellOf(IsNull);
    if (value.isBool())
        return cellOf(IsBool, value.toBool() ? 1 : 0);
    if (value.isInteger() && fits(value.toInteger()))
        return cellOf(IsInteger, value.toInteger());
    if (value.isDouble()) {
        const double real = value.toDouble();
        return keep(IsDouble, {reinterpret_cast<const char *>(&real), sizeof real}, former);
    }
    if (value.isUtf8())
        return keep(IsText, std::string(value.utf8()), former); // a copy, for it may lie in this very row
    if (value.isString())
        return keep(IsText, view(value.toString().toUtf8()), former);
    return keep(IsJson, view(QJsonDocument(QJsonArray{value.toJson()}).toJson(QJsonDocument::Compact)), former);
}

QString Row::Iterator::key() const
{
    return textOf(name());
}

std::string_view Row::Iterator::name() const
{
    return m_row->m_shape->nameAt(m_place);
}

RowValue Row::Iterator::value() const
{
    return m_row->read(m_row->m_cells[m_row->m_shape->slotAt(m_place)]);
}

Row::Iterator &Row::Iterator::operator++()
{
    ++m_place;
    skipGone();
    return *this;
}

void Row::Iterator::skipGone()
{
    while (m_place < m_row->m_cells.size() && kindOf(m_row->m_cells[m_row->m_shape->slotAt(m_place)]) == IsUndefined)
        ++m_place;
}

} // namespace trivet::practice
