// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/records.h"

#include "practice/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void appendText(QByteArray &out, std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    const auto append = [&out, utf8](std::size_t from, std::size_t until) {
        out.append(utf8.data() + from, static_cast<qsizetype>(until - from));
    };
    out += '"';
    std::size_t plain = 0; // from here on nothing needs an escape
    for (std::size_t place = 0; place < utf8.size(); ++place) {
        const auto code = static_cast<unsigned char>(utf8[place]);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        append(plain, place);
        plain = place + 1;
        out += '\\';
        if (code >= 0x20) {
            out += utf8[place];
        } else {
            out += "u00";
            out += hex[code >> 4];
            out += hex[code & 0x0f];
        }
    }
    append(plain, utf8.size());
    out += '"';
}

void appendText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendText(out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void appendNumber(QByteArray &out, const RowValue &value, AutotaskType type)
{
    if (type != AutotaskType::Decimal) {
        out += QByteArray::number(value.isInteger() ? value.toInteger() : static_cast<qint64>(value.toDouble()));
        return;
    }
    const double real = value.toDouble();
    out += QByteArray::number(real, 'g', 15);
    // The vendor's serializer keeps the point of a decimal: 0.0, not 0.
    if (real == std::floor(real) && std::abs(real) < 1e15)
        out += ".0";
}

std::string_view nameOf(const AutotaskField &field)
{
    return std::string_view(field.jsonKey.constData(), static_cast<std::size_t>(field.jsonKey.size()))
        .substr(1, static_cast<std::size_t>(field.jsonKey.size()) - 3);
}

QJsonValue storedUserDefinedValue(const QJsonArray &entries, const QString &name)
{
    for (const QJsonValue &entry : entries) {
        if (entry["name"_L1].toString() == name)
            return entry["value"_L1];
    }
    return QJsonValue{};
}

} // namespace

bool AutotaskSight::shows(const AutotaskEntity &entity, qint64 id) const
{
    static const QSet<QString> narrowed{u"Companies"_s, u"ConfigurationItems"_s, u"Contacts"_s, u"Tickets"_s};
    return !restricted || id % 3 != 1 || !narrowed.contains(entity.name);
}

QStringList AutotaskSight::userDefinedFieldNames() const
{
    QStringList names;
    for (const AutotaskUserDefinedField &field : userDefinedFields)
        names.append(field.name);
    return names;
}

QList<AutotaskUserDefinedField> autotaskUserDefinedFields(World &world, const AutotaskEntity &entity)
{
    QList<AutotaskUserDefinedField> fields;
    if (!entity.hasUserDefinedFields)
        return fields;
    for (const auto &[id, row] : world.autotask(u"UserDefinedFieldDefinitions"_s).rows()) {
        if (row.value("udfType"_L1).toInt() == entity.udfType && row.value("isActive"_L1).toBool(true))
            fields.append({.id = id,
                           .name = row.value("name"_L1).toString(),
                           .isProtected = row.value("isProtected"_L1).toBool()});
    }
    return fields;
}

void appendJson(QByteArray &out, const RowValue &value)
{
    if (value.isUtf8())
        appendText(out, value.utf8());
    else if (value.isString())
        appendText(out, value.toString());
    else if (value.isNull() || value.isUndefined())
        out += "null";
    else if (value.isBool())
        out += value.toBool() ? "true" : "false";
    else if (value.isDouble())
        appendNumber(out, value, value.isInteger() ? AutotaskType::Long : AutotaskType::Decimal);
    else if (value.isArray())
        out += QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else
        out += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

AutotaskRecordWriter::AutotaskRecordWriter(const AutotaskEntity &entity, const AutotaskSight &sight,
                                           const AutotaskQuery *query)
    : m_entity(entity), m_sight(sight), m_query(query)
{
}

void AutotaskRecordWriter::write(QByteArray &out, const Row &row) const
{
    out += '{';
    const auto start = out.size();
    if (m_query && m_query->includeFields)
        writeChosenFields(out, row);
    else
        writeAllFields(out, row);
    if (m_entity.hasUserDefinedFields)
        writeUserDefinedFields(out, row);
    if (out.size() > start)
        out.chop(1);
    out += '}';
}

void AutotaskRecordWriter::writeField(QByteArray &out, const AutotaskField &field, const RowValue &value) const
{
    out += field.jsonKey;
    if (value.isNull() || value.isUndefined() || (field.isCost && m_sight.restricted))
        out += "null";
    else if (value.isDouble())
        appendNumber(out, value, field.type);
    else
        appendJson(out, value);
    out += ',';
}

void AutotaskRecordWriter::writeAllFields(QByteArray &out, const Row &row) const
{
    auto field = m_entity.fields.begin();
    for (auto member = row.begin(); member != row.end(); ++member) {
        const std::string_view name = member.name();
        while (field != m_entity.fields.end() && nameOf(*field) < name)
            writeField(out, *field++, {});
        if (field != m_entity.fields.end() && nameOf(*field) == name) {
            writeField(out, *field++, member.value());
        } else if (name != "userDefinedFields") {
            appendText(out, name);
            out += ':';
            appendJson(out, member.value());
            out += ',';
        }
    }
    while (field != m_entity.fields.end())
        writeField(out, *field++, {});
    // Child entities carry it and clients are told to ignore it (vendors/autotask/FACTS.md §4.5).
    if (!m_entity.childPath.isEmpty())
        out += "\"soapParentPropertyId\":null,";
}

void AutotaskRecordWriter::writeChosenFields(QByteArray &out, const Row &row) const
{
    for (const AutotaskField *field : *m_query->includeFields)
        writeField(out, *field, row.value(nameOf(*field)));
}

void AutotaskRecordWriter::writeUserDefinedFields(QByteArray &out, const Row &row) const
{
    // Without any protected-data permission the record carries no array at all (vendors/autotask/FACTS.md §2, D).
    if (m_sight.protectedData == AutotaskUser::ProtectedData::None)
        return;
    const bool isNarrowed = m_query && m_query->includeFields;
    const QJsonArray entries = row.value("userDefinedFields"_L1).toArray();
    out += "\"userDefinedFields\":[";
    const auto start = out.size();
    for (const AutotaskUserDefinedField &field : m_sight.userDefinedFields) {
        if (isNarrowed && !m_query->includeUserDefinedFields.contains(field.name.toLower()))
            continue;
        out += "{\"name\":";
        appendText(out, field.name);
        out += ",\"value\":";
        // The mask stands whether or not there is a value.
        if (field.isProtected && m_sight.protectedData == AutotaskUser::ProtectedData::Masked)
            out += "\"*****\"";
        else
            appendJson(out, storedUserDefinedValue(entries, field.name));
        out += "},";
    }
    if (out.size() > start)
        out.chop(1);
    out += "],";
}

} // namespace trivet::practice
