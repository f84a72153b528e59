// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace trivet::practice {

/// One value of a row; reads as QJsonValue does. A text that comes out of a row lies in it still: use it before the row
/// changes.
class RowValue
{
public:
    struct Undefined
    {
    };

    RowValue() = default; ///< null
    RowValue(Undefined) : m_kind(Kind::Undefined) {}
    template <std::same_as<bool> Bool> // no pointer is a flag
    RowValue(Bool flag) : m_kind(Kind::Bool), m_whole(flag ? 1 : 0)
    {
    }
    RowValue(int number) : RowValue(static_cast<qint64>(number)) {}
    RowValue(qint64 number) : m_kind(Kind::Integer), m_whole(number) {}
    RowValue(double number); ///< a whole number becomes an integer
    RowValue(QString text) : m_kind(Kind::Text), m_text(std::move(text)) {}
    RowValue(QLatin1StringView text) : RowValue(QString(text)) {}
    explicit RowValue(std::string_view utf8) : m_kind(Kind::Utf8), m_utf8(utf8) {}
    RowValue(const QJsonValue &value);
    RowValue(const QJsonValueConstRef &value) : RowValue(QJsonValue(value)) {}
    RowValue(const QJsonArray &array) : RowValue(QJsonValue(array)) {}
    RowValue(const QJsonObject &object) : RowValue(QJsonValue(object)) {}

    bool isUndefined() const { return m_kind == Kind::Undefined; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isBool() const { return m_kind == Kind::Bool; }
    bool isDouble() const { return isInteger() || m_kind == Kind::Real; }
    bool isInteger() const { return m_kind == Kind::Integer; }
    bool isString() const { return isUtf8() || m_kind == Kind::Text; }
    bool isArray() const { return m_json && m_json->isArray(); }
    bool isObject() const { return m_json && m_json->isObject(); }

    bool toBool(bool otherwise = false) const { return isBool() ? m_whole != 0 : otherwise; }
    qint64 toInteger(qint64 otherwise = 0) const { return isInteger() ? m_whole : otherwise; }
    int toInt(int otherwise = 0) const { return static_cast<int>(toInteger(otherwise)); }
    double toDouble(double otherwise = 0) const;
    QString toString() const;
    QJsonArray toArray() const { return m_json ? m_json->toArray() : QJsonArray(); }
    QJsonObject toObject() const { return m_json ? m_json->toObject() : QJsonObject(); }
    QJsonValue toJson() const;
    operator QJsonValue() const { return toJson(); }

    bool isUtf8() const { return m_kind == Kind::Utf8; }
    /// A text without a copy, of a value that came out of a row; empty for any other.
    std::string_view utf8() const { return m_utf8; }

    friend bool operator==(const RowValue &left, const RowValue &right) { return left.equals(right); }
    friend bool operator==(const RowValue &left, const QJsonValue &right) { return left.equals(RowValue(right)); }

private:
    friend class Row;
    enum class Kind { Undefined, Null, Bool, Integer, Real, Utf8, Text, Json };
    bool equals(const RowValue &other) const;

    Kind m_kind = Kind::Null;
    qint64 m_whole = 0;
    double m_real = 0;
    std::string_view m_utf8 = {};
    QString m_text = {};
    std::shared_ptr<const QJsonValue> m_json = {}; ///< an array or an object
};

class RowShape;

/// The fields of one record, used like a QJsonObject and a fifth of its size: rows of the same fields share their
/// names, a value is eight bytes, and the texts of a row lie one behind the other. A world of 100,000 devices has
/// 300,000 rows.
class Row
{
public:
    Row();
    Row(std::initializer_list<std::pair<QString, RowValue>> fields);
    Row(const QJsonObject &object);
    operator QJsonObject() const { return toJson(); }
    QJsonObject toJson() const;

    RowValue value(std::string_view name) const;
    RowValue value(QLatin1StringView name) const
    {
        return value(std::string_view(name.data(), std::size_t(name.size())));
    }
    RowValue value(QStringView name) const;
    template <typename Name>
    bool contains(const Name &name) const
    {
        return !value(name).isUndefined();
    }
    bool isEmpty() const { return begin() == end(); }

    void insert(std::string_view name, const RowValue &value);
    void insert(QLatin1StringView name, const RowValue &value)
    {
        insert(std::string_view(name.data(), std::size_t(name.size())), value);
    }
    void insert(QStringView name, const RowValue &value);
    void remove(QLatin1StringView name) { insert(name, RowValue::Undefined{}); }
    /// Gives back what growing took beyond need.
    void squeeze();

    /// Fields by name.
    class Iterator
    {
    public:
        QString key() const;
        std::string_view name() const;
        RowValue value() const;
        RowValue operator*() const { return value(); }
        Iterator &operator++();
        friend bool operator==(const Iterator &left, const Iterator &right) { return left.m_place == right.m_place; }

    private:
        friend class Row;
        Iterator(const Row *row, std::size_t place) : m_row(row), m_place(place) { skipGone(); }
        void skipGone();
        const Row *m_row;
        std::size_t m_place;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_cells.size()}; }

private:
    using Cell = quint64;
    void append(QStringView name, const RowValue &value);
    RowValue read(Cell cell) const;
    Cell written(const RowValue &value, Cell former);
    Cell keep(int kind, std::string_view bytes, Cell former);

    const RowShape *m_shape;
    std::vector<Cell> m_cells;
    QByteArray m_text;
};

} // namespace trivet::practice
