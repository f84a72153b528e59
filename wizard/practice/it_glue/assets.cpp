// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/assets.h"

#include "practice/it_glue/records.h"

#include <QJsonArray>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString traitText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

} // namespace

std::optional<GlueReply> settleFlexibleAsset(GlueCall &call, QJsonObject &values, const GlueRecord *existing)
{
    if (!values.contains("traits"_L1))
        return std::nullopt;
    QJsonObject traits;
    const QJsonObject sent = values.value("traits"_L1).toObject();
    for (auto trait = sent.begin(); trait != sent.end(); ++trait)
        traits.insert(glueKebab(trait.key()), trait.value());
    values.insert(u"traits"_s, traits);

    const Row from = existing ? existing->attributes : Row(values);
    const qint64 type = from.value("flexible-asset-type-id"_L1).toInteger();
    QStringList title;
    for (const auto &[id, field] : call.world.glue.of(u"flexible_asset_fields"_s)) {
        if (field.attributes.value("flexible-asset-type-id"_L1).toInteger() != type)
            continue;
        const QString key = field.attributes.value("name-key"_L1).toString();
        const QString text = traitText(traits.value(key));
        if (field.attributes.value("required"_L1).toBool() && traits.value(key).isUndefined())
            return glueRefused(u"traits"_s, field.attributes.value("name"_L1).toString() + u" can't be blank"_s);
        if (field.attributes.value("use-for-title"_L1).toBool() && !text.isEmpty())
            title.append(text);
    }
    values.insert(u"name"_s, title.join(u' '));
    return std::nullopt;
}

void settleFlexibleField(QJsonObject &values)
{
    if (!values.contains("name"_L1))
        return;
    QString key;
    for (const QChar letter : values.value("name"_L1).toString().toLower())
        key.append(letter.isLetterOrNumber() ? letter : u'-');
    values.insert(u"name-key"_s, key);
}

void addFlexibleFields(GlueCall &call, qint64 type, const QJsonObject &item)
{
    QJsonArray fields = item.value("attributes"_L1).toObject().value("fields"_L1).toArray();
    const QJsonObject relationships = item.value("relationships"_L1).toObject();
    for (const QString &name : {u"flexible_asset_fields"_s, u"flexible-asset-fields"_s}) {
        for (const QJsonValue &field : relationships.value(name).toObject().value("data"_L1).toArray())
            fields.append(field.toObject().value("attributes"_L1));
    }
    const GlueResource *resource = glueResource(u"flexible_asset_fields");
    for (const QJsonValue &field : std::as_const(fields)) {
        QJsonObject values{{u"flexible-asset-type-id"_s, type}};
        const QJsonObject sent = field.toObject();
        for (auto value = sent.begin(); value != sent.end(); ++value) {
            const QString name = glueKebab(value.key());
            if (resource->field(QStringView(name)))
                values.insert(name, value.value());
        }
        settleFlexibleField(values);
        makeGlueRecord(call.world, u"flexible_asset_fields"_s, values);
    }
}

} // namespace trivet::practice
