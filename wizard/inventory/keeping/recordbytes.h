// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/keeping/recordfields.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <QtEndian>

#include <concepts>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>

// Records as bytes and back. Whole numbers take eight bytes, texts are UTF-8 behind their length, times are
// milliseconds; an optional is told by one byte, a list by its count, a record is its fields one after the other.
namespace trivet {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = true;

class RecordWriter
{
public:
    template <typename T>
    void put(const T &value)
    {
        if constexpr (KeptRecord<T>)
            RecordFields<T>::visit(value, [this](const auto &...fields) { (this->put(fields), ...); });
        else if constexpr (isOptional<T>)
            putOptional(value);
        else if constexpr (isList<T>)
            putList(value);
        else if constexpr (std::same_as<T, QString>)
            putText(value.toUtf8());
        else if constexpr (std::same_as<T, QUrl>)
            putText(value.toEncoded());
        else if constexpr (std::same_as<T, QDateTime>)
            putNumber(value.isValid() ? value.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
        else if constexpr (std::same_as<T, double>)
            putBits(value);
        else
            putNumber(static_cast<qint64>(value)); // whole numbers, yes or no, enumerations
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void putNumber(qint64 value) { putBits(qToLittleEndian(value)); }
    template <typename T>
    void putBits(const T &value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void putText(const QByteArray &text)
    {
        putNumber(text.size());
        m_bytes.append(text);
    }
    template <typename T>
    void putOptional(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename T>
    void putList(const QList<T> &list)
    {
        putNumber(list.size());
        for (const T &value : list)
            put(value);
    }

    QByteArray m_bytes;
};

/// Reads what a RecordWriter put, in the same order. Bytes that are none of its making are noticed and lead nowhere.
class RecordReader
{
public:
    explicit RecordReader(QByteArrayView bytes) : m_rest(bytes) {}

    template <typename T>
    void get(T &value)
    {
        if constexpr (KeptRecord<T>)
            RecordFields<T>::visit(value, [this](auto &...fields) { (this->get(fields), ...); });
        else if constexpr (isOptional<T>)
            getOptional(value);
        else if constexpr (isList<T>)
            getList(value);
        else if constexpr (std::same_as<T, QString>)
            value = QString::fromUtf8(text());
        else if constexpr (std::same_as<T, QUrl>)
            value = QUrl::fromEncoded(text().toByteArray());
        else if constexpr (std::same_as<T, QDateTime>)
            getTime(value);
        else if constexpr (std::same_as<T, double>)
            value = bits<double>();
        else
            value = static_cast<T>(number());
    }
    /// Everything was read, and nothing but what was there.
    bool isDone() const { return !m_failed && m_rest.isEmpty(); }

private:
    qint64 number() { return qFromLittleEndian(bits<qint64>()); }
    template <typename T>
    T bits()
    {
        T value{};
        if (m_rest.size() < static_cast<qsizetype>(sizeof value)) {
            fail();
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest = m_rest.sliced(sizeof value);
        return value;
    }
    QByteArrayView text()
    {
        const qint64 size = number();
        if (size < 0 || size > m_rest.size()) {
            fail();
            return {};
        }
        const QByteArrayView found = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return found;
    }
    void getTime(QDateTime &value)
    {
        const qint64 milliseconds = number();
        value = milliseconds == std::numeric_limits<qint64>::min()
                    ? QDateTime()
                    : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    template <typename T>
    void getOptional(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        value.reset();
        if (isThere)
            get(value.emplace());
    }
    template <typename T>
    void getList(QList<T> &list)
    {
        const qint64 count = number();
        list.clear();
        // Each value takes eight bytes and more; a count that cannot be true asks for no memory.
        if (count < 0 || count > m_rest.size() / 8) {
            fail();
            return;
        }
        list.reserve(count);
        for (qint64 i = 0; i < count && !m_failed; ++i)
            get(list.emplaceBack());
    }
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

/// Names and types of everything in a record: bytes of another form are not to be read.
template <typename T>
QByteArray formOf()
{
    if constexpr (KeptRecord<T>) {
        QByteArray form = QByteArray("{") + RecordFields<T>::names + ':';
        T record;
        RecordFields<T>::visit(record, [&form]<typename... Fields>(Fields &...) { ((form += formOf<Fields>()), ...); });
        return form + '}';
    } else if constexpr (isOptional<T>) {
        return '?' + formOf<typename T::value_type>();
    } else if constexpr (isList<T>) {
        return '*' + formOf<typename T::value_type>();
    } else if constexpr (std::same_as<T, QString>) {
        return "s";
    } else if constexpr (std::same_as<T, QUrl>) {
        return "u";
    } else if constexpr (std::same_as<T, QDateTime>) {
        return "t";
    } else if constexpr (std::same_as<T, double>) {
        return "d";
    } else {
        static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
        return std::is_enum_v<T> ? "e" : std::same_as<T, bool> ? "b" : "i";
    }
}

} // namespace trivet
