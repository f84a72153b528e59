// SPDX-License-Identifier: Apache-2.0
#include "practice/server/rowtext.h"

#include <QJsonDocument>

namespace trivet::practice {
namespace {

std::string jsonOf(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2).toStdString();
}

} // namespace

void writeValue(JsonText &json, std::string_view name, const RowValue &value)
{
    if (value.isUtf8())
        json.utf8(name, value.utf8());
    else if (value.isNull() || value.isUndefined())
        json.null(name);
    else if (value.isInteger())
        json.number(name, value.toInteger());
    else if (value.isBool())
        json.flag(name, value.toBool());
    else if (value.isString())
        json.text(name, value.toString());
    else
        json.raw(name, jsonOf(value.toJson()));
}

void writeFields(JsonText &json, const Row &row)
{
    for (auto field = row.begin(); field != row.end(); ++field)
        writeValue(json, field.name(), field.value());
}

} // namespace trivet::practice
