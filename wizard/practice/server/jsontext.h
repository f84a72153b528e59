// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace trivet::practice {

/// Writes JSON text straight into a string. Pages of 250 devices with 300 keys each would be slow as QJsonObject trees.
class JsonText
{
public:
    explicit JsonText(std::string &out) : m_out(out) {}

    void beginObject();
    void beginObject(std::string_view key);
    void endObject();
    void beginArray();
    void beginArray(std::string_view key);
    void endArray();

    void text(std::string_view key, const QString &value);
    void utf8(std::string_view key, std::string_view value);
    /// An empty text becomes null.
    void textOrNull(std::string_view key, const QString &value);
    void number(std::string_view key, qint64 value);
    void flag(std::string_view key, std::optional<bool> value);
    /// Milliseconds since 1970, as Datto RMM really answers; invalid becomes null.
    void moment(std::string_view key, const QDateTime &value);
    /// "2026-07-14T09:30:00Z"; invalid becomes null.
    void dateText(std::string_view key, const QDateTime &value);
    void null(std::string_view key);
    /// JSON that is ready made.
    void raw(std::string_view key, std::string_view json);
    void rawItem(std::string_view json);

private:
    void comma();
    void key(std::string_view name);
    void quoted(std::string_view utf8);

    std::string &m_out;
    bool m_needsComma = false;
};

} // namespace trivet::practice
