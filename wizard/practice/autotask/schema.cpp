// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/schema.h"

#include "practice/autotask/fields.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct TypeWord
{
    QLatin1StringView word;
    AutotaskType type;
};

constexpr std::array typeWords{
    TypeWord{"int"_L1, AutotaskType::Integer},     TypeWord{"long"_L1, AutotaskType::Long},
    TypeWord{"decimal"_L1, AutotaskType::Decimal}, TypeWord{"bool"_L1, AutotaskType::Boolean},
    TypeWord{"text"_L1, AutotaskType::Text},       TypeWord{"time"_L1, AutotaskType::Time},
};

void readTypeWord(AutotaskField &field, const QString &word)
{
    const auto bracket = word.indexOf(u'(');
    const QString name = bracket < 0 ? word : word.left(bracket);
    if (bracket >= 0)
        field.length = word.mid(bracket + 1).chopped(1).toInt();
    for (const TypeWord &known : typeWords) {
        if (known.word == name)
            field.type = known.type;
    }
}

AutotaskField readField(const QString &word, const QString &entityName)
{
    struct Mark
    {
        QLatin1StringView word;
        bool AutotaskField::*member;
    };
    static constexpr std::array marks{
        Mark{"req"_L1, &AutotaskField::isRequired},     Mark{"ro"_L1, &AutotaskField::isReadOnly},
        Mark{"fixed"_L1, &AutotaskField::isCreateOnly}, Mark{"cost"_L1, &AutotaskField::isCost},
        Mark{"date"_L1, &AutotaskField::isDateOnly},
    };
    const auto colon = word.indexOf(u':');
    const QStringList parts = word.mid(colon + 1).split(u',');
    AutotaskField field;
    field.name = word.left(colon);
    field.jsonKey = '"' + field.name.toUtf8() + "\":";
    readTypeWord(field, parts.first());
    for (const QString &part : parts) {
        for (const Mark &mark : marks) {
            if (part == mark.word)
                field.*(mark.member) = true;
        }
        if (part == "nq"_L1)
            field.isQueryable = false;
        else if (part == "pick"_L1)
            field.picklist = entityName + u'.' + field.name;
        else if (part.startsWith("ref="_L1))
            field.reference = part.mid(4);
    }
    return field;
}

AutotaskEntity readEntity(const AutotaskEntityText &text)
{
    AutotaskEntity entity;
    entity.name = QString::fromLatin1(text.name);
    entity.singular = QString::fromLatin1(text.singular);
    const QLatin1StringView verbs{text.verbs};
    entity.canCreate = verbs.contains(u'c');
    entity.canUpdate = verbs.contains(u'u');
    entity.canDelete = verbs.contains(u'd');
    const QLatin1StringView routes{text.routes};
    entity.isTopLevel = routes.contains(u'q');
    entity.writesAtTopLevel = routes.contains(u'w');
    entity.udfType = text.udfType;
    entity.hasUserDefinedFields = text.udfType != 0;
    const QStringList child = QString::fromLatin1(text.child).split(u' ', Qt::SkipEmptyParts);
    if (child.size() == 2) {
        entity.parentPath = child.first().section(u'/', 0, 0);
        entity.childPath = child.first().section(u'/', 1, 1);
        entity.parentField = child.last();
    }
    const QStringList words = QString::fromLatin1(text.fields).simplified().split(u' ');
    for (const QString &word : words)
        entity.fields.push_back(readField(word, entity.name));
    // A row's QJsonObject is ordered the same way, so that record and schema can be walked side by side.
    std::ranges::sort(entity.fields, {}, &AutotaskField::name);
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        entity.fieldByFoldedName.insert(entity.fields[i].name.toLower(), static_cast<int>(i));
    return entity;
}

std::vector<AutotaskEntity> readAllEntities()
{
    std::vector<AutotaskEntity> entities;
    for (const auto texts : {autotaskDeviceEntities(), autotaskCompanyEntities(), autotaskServiceEntities()}) {
        for (const AutotaskEntityText &text : texts)
            entities.push_back(readEntity(text));
    }
    return entities;
}

} // namespace

const AutotaskField *AutotaskEntity::field(const QString &fieldName) const
{
    const auto found = fieldByFoldedName.constFind(fieldName.toLower());
    return found == fieldByFoldedName.constEnd() ? nullptr : &fields[static_cast<std::size_t>(*found)];
}

const std::vector<AutotaskEntity> &autotaskEntities()
{
    static const std::vector<AutotaskEntity> entities = readAllEntities();
    return entities;
}

const AutotaskEntity *autotaskEntity(const QString &name)
{
    for (const AutotaskEntity &entity : autotaskEntities()) {
        if (entity.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entity;
    }
    return nullptr;
}

const AutotaskEntity *autotaskEntityOfReference(const QString &singular)
{
    for (const AutotaskEntity &entity : autotaskEntities()) {
        if (entity.singular == singular)
            return &entity;
    }
    return nullptr;
}

const AutotaskEntity *autotaskChildEntity(const QString &parentPath, const QString &childPath)
{
    for (const AutotaskEntity &entity : autotaskEntities()) {
        if (!entity.childPath.isEmpty() && entity.childPath.compare(childPath, Qt::CaseInsensitive) == 0 &&
            entity.parentPath.compare(parentPath, Qt::CaseInsensitive) == 0)
            return &entity;
    }
    return nullptr;
}

} // namespace trivet::practice
