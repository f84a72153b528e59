// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/writes.h"

#include "practice/autotask/validation.h"
#include "practice/world/world.h"

#include <QJsonArray>

#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// The entities' different names for "last changed".
constexpr std::array changeStamps{"lastModifiedTime"_L1, "lastTrackedModifiedDateTime"_L1, "lastModifiedDate"_L1,
                                  "lastTrackedModificationDateTime"_L1, "lastActivityDate"_L1};
constexpr std::array creationStamps{"createDate"_L1, "createdTime"_L1, "createDateTime"_L1};
constexpr std::array creators{"createdByPersonID"_L1, "createdByResourceID"_L1, "creatorResourceID"_L1};

tl::unexpected<QStringList> noMatch()
{
    return tl::unexpected(QStringList{u"No matching records found."_s});
}

tl::unexpected<QStringList> notPermitted()
{
    return tl::unexpected(QStringList{u"The logged in Resource does not have the adequate permissions."_s});
}

QJsonArray mergedUserDefinedFields(QJsonArray stored, const QJsonArray &changed)
{
    for (const QJsonValue &change : changed) {
        bool isKnown = false;
        for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
            if (QJsonValue(*entry)["name"_L1] == change["name"_L1]) {
                *entry = change;
                isKnown = true;
            }
        }
        if (!isKnown)
            stored.append(change);
    }
    return stored;
}

} // namespace

AutotaskWriter::AutotaskWriter(World &world, const AutotaskEntity &entity, const AutotaskUser &user,
                               const AutotaskSight &sight)
    : m_world(world), m_entity(entity), m_user(user), m_sight(sight)
{
}

const Row *AutotaskWriter::ownRow(qint64 id, std::optional<qint64> parent) const
{
    const Row *row = m_sight.shows(m_entity, id) ? m_world.autotask(m_entity.name).find(id) : nullptr;
    if (row && parent && row->value(m_entity.parentField).toInteger(-1) != *parent)
        return nullptr;
    return row;
}

QJsonObject AutotaskWriter::newRowDefaults(const QJsonObject &body) const
{
    QJsonObject row;
    const auto set = [&](QLatin1StringView field, const QJsonValue &value) {
        if (m_entity.field(field))
            row.insert(field, value);
    };
    for (const QLatin1StringView field : creationStamps)
        set(field, m_world.stamp());
    for (const QLatin1StringView field : creators)
        set(field, m_user.resourceId);
    if (m_user.vendor != "Custom"_L1 && m_entity.field(u"apiVendorID"_s))
        row.insert("apiVendorID"_L1, m_world.picklistValue(m_entity.name + u".apiVendorID"_s, m_user.vendor));
    if (m_entity.name == "Companies"_L1 || m_entity.name == "CompanyLocations"_L1 ||
        m_entity.name == "UserDefinedFieldDefinitions"_L1 || m_entity.name == "UserDefinedFieldListItems"_L1)
        set("isActive"_L1, true);
    if (m_entity.name == "Products"_L1)
        set("billingType"_L1, 1);
    if (m_entity.name == "ConfigurationItems"_L1 &&
        autotaskMember(body, "configurationItemCategoryID"_L1).toInt() == 0) {
        for (const auto &[id, category] : m_world.autotask(u"ConfigurationItemCategories"_s).rows()) {
            if (category.value("isGlobalDefault"_L1).toBool())
                row.insert("configurationItemCategoryID"_L1, id);
        }
    }
    if (m_entity.name == "Tickets"_L1)
        set("ticketNumber"_L1, u"T%1.%2"_s.arg(m_world.clock.now().toString(u"yyyyMMdd"_s))
                                   .arg(m_world.autotask(m_entity.name).rows().size() + 1, 4, 10, QChar(u'0')));
    return row;
}

AutotaskWriter::Written AutotaskWriter::create(const QJsonObject &body, std::optional<qint64> parent)
{
    if (m_sight.restricted)
        return notPermitted();
    QJsonObject asked = body;
    if (parent) {
        if (!m_world
                 .autotask(m_entity.parentPath == "UserDefinedFields"_L1 ? u"UserDefinedFieldDefinitions"_s
                                                                         : m_entity.parentPath)
                 .find(*parent))
            return noMatch();
        asked.insert(m_entity.parentField, *parent);
    }
    AutotaskBody read = autotaskReadBody(m_world, m_entity, m_sight, asked, WriteKind::Create);
    QJsonObject row = newRowDefaults(asked);
    for (auto field = read.fields.begin(); field != read.fields.end(); ++field) {
        if (!field->isNull() || !row.contains(field.key()))
            row.insert(field.key(), *field);
    }
    row.insert("userDefinedFields"_L1, read.userDefinedFields);
    stamp(row);
    const QStringList errors = read.errors + autotaskCheckRow(m_world, m_entity, row, -1);
    if (!errors.isEmpty())
        return tl::unexpected(errors);
    if (!m_entity.hasUserDefinedFields)
        row.remove("userDefinedFields"_L1);
    const qint64 id = m_world.autotask(m_entity.name).insert(row);
    afterCreate(id, body);
    m_world.noteAutotaskWrite(m_entity.name, id);
    keepOnePrimary(id, row);
    return id;
}

void AutotaskWriter::afterCreate(qint64 id, const QJsonObject &body)
{
    if (m_entity.name != "ConfigurationItemCategories"_L1)
        return;
    // A non-zero id names the category to copy, otherwise it is the default one (vendors/autotask/FACTS.md §4.2); of what is copied
    // the API shows only the links to user-defined fields.
    qint64 source = autotaskMember(body, "id"_L1).toInteger();
    for (const auto &[other, category] : m_world.autotask(m_entity.name).rows()) {
        if (source == 0 && category.value("isGlobalDefault"_L1).toBool())
            source = other;
    }
    Table &links = m_world.autotask(u"ConfigurationItemCategoryUdfAssociations"_s);
    QList<QJsonObject> copies;
    for (const auto &[link, row] : links.rows()) {
        if (row.value("configurationItemCategoryID"_L1).toInteger() == source)
            copies.append(row);
    }
    for (QJsonObject &copy : copies) {
        copy.remove("id"_L1);
        copy.insert("configurationItemCategoryID"_L1, id);
        m_world.noteAutotaskWrite(u"ConfigurationItemCategoryUdfAssociations"_s, links.insert(copy));
    }
}

QJsonObject AutotaskWriter::clearedFields() const
{
    QJsonObject cleared;
    for (const AutotaskField &field : m_entity.fields) {
        if (!field.isReadOnly && !field.isCreateOnly)
            cleared.insert(field.name, field.type == AutotaskType::Boolean ? QJsonValue(false) : QJsonValue{});
    }
    return cleared;
}

AutotaskWriter::Written AutotaskWriter::update(const QJsonObject &body, Change change, std::optional<qint64> parent)
{
    if (m_sight.restricted)
        return notPermitted();
    const QJsonValue named = autotaskMember(body, "id"_L1);
    if (named.isNull() || named.isUndefined())
        return tl::unexpected(QStringList{u"Missing Required Field: id."_s});
    const qint64 id = named.isString() ? named.toString().toLongLong() : named.toInteger(-1);
    const Row *found = ownRow(id, parent);
    if (!found)
        return noMatch();
    const AutotaskBody read = autotaskReadBody(m_world, m_entity, m_sight, body, WriteKind::Update);
    QJsonObject row = *found;
    QJsonObject changes = change == Change::Put ? clearedFields() : QJsonObject{};
    for (auto field = read.fields.begin(); field != read.fields.end(); ++field)
        changes.insert(field.key(), *field);
    const QJsonArray stored = change == Change::Put ? QJsonArray{} : row.value("userDefinedFields"_L1).toArray();
    if (m_entity.hasUserDefinedFields)
        changes.insert("userDefinedFields"_L1, mergedUserDefinedFields(stored, read.userDefinedFields));
    stamp(changes);
    if (m_entity.field(u"lastActivityPersonID"_s))
        changes.insert("lastActivityPersonID"_L1, m_user.resourceId);
    for (auto field = changes.begin(); field != changes.end(); ++field)
        row.insert(field.key(), *field);
    QStringList errors = read.errors;
    // A row that was incomplete before (old data, mess) can still be changed elsewhere.
    const QStringList before = autotaskCheckRow(m_world, m_entity, *found, id);
    const QStringList after = autotaskCheckRow(m_world, m_entity, row, id);
    for (const QString &error : after) {
        if (!before.contains(error))
            errors.append(error);
    }
    if (!errors.isEmpty())
        return tl::unexpected(errors);
    m_world.autotask(m_entity.name).update(id, changes);
    m_world.noteAutotaskWrite(m_entity.name, id);
    keepOnePrimary(id, row);
    return id;
}

AutotaskWriter::Written AutotaskWriter::remove(qint64 id, std::optional<qint64> parent)
{
    if (m_sight.restricted)
        return notPermitted();
    if (!ownRow(id, parent))
        return noMatch();
    m_world.autotask(m_entity.name).remove(id);
    m_world.noteAutotaskWrite(m_entity.name, id);
    return id;
}

void AutotaskWriter::stamp(QJsonObject &changes) const
{
    for (const QLatin1StringView field : changeStamps) {
        if (m_entity.field(field))
            changes.insert(field, m_world.stamp());
    }
}

void AutotaskWriter::keepOnePrimary(qint64 id, const QJsonObject &row)
{
    if (m_entity.name != "CompanyLocations"_L1 || !row.value("isPrimary"_L1).toBool())
        return;
    QList<qint64> others;
    for (const auto &[other, location] : m_world.autotask(m_entity.name).rows()) {
        if (other != id && location.value("companyID"_L1) == row.value("companyID"_L1) &&
            location.value("isPrimary"_L1).toBool())
            others.append(other);
    }
    for (const qint64 other : others) {
        m_world.autotask(m_entity.name).update(other, {{u"isPrimary"_s, false}});
        m_world.noteAutotaskWrite(m_entity.name, other);
    }
}

} // namespace trivet::practice
