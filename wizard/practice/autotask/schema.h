// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace trivet::practice {

/// The data types that Autotask's field metadata names (vendors/autotask/FACTS.md §4.8).
enum class AutotaskType { Integer, Long, Decimal, Boolean, Text, Time };

/// One field of a simulated Autotask entity. `reference` and `picklist` are empty where the field has none.
struct AutotaskField
{
    QString name; ///< as the 2026 swagger spells it
    AutotaskType type = AutotaskType::Text;
    int length = 0;            ///< of text; 0 = not limited
    QString reference;         ///< singular entity name, "Company"
    QString picklist;          ///< key into the picklists of autotaskpicklists.h
    bool isRequired = false;   ///< on create
    bool isReadOnly = false;   ///< a value in a body is ignored
    bool isCreateOnly = false; ///< a value in an update is ignored
    bool isQueryable = true;
    bool isCost = false;     ///< blank without cost rights
    bool isDateOnly = false; ///< cut to midnight
    QByteArray jsonKey;      ///< "name": ready to write
};

/// One simulated entity: its verbs, where it is written, and its fields in the order of their names.
struct AutotaskEntity
{
    QString name;     ///< "ConfigurationItems", also the Table's name in World
    QString singular; ///< "ConfigurationItem", as error texts and referenceEntityType say it
    bool canCreate = false;
    bool canUpdate = false;
    bool canDelete = false;
    bool isTopLevel = true; ///< has /Name/query and /Name/{id}
    bool writesAtTopLevel = true;
    bool hasUserDefinedFields = false;
    int udfType = 0;     ///< udfType of UserDefinedFieldDefinitions that belong here
    QString parentPath;  ///< "Companies" in /Companies/{parentId}/Contacts, empty without child route
    QString childPath;   ///< "Contacts" there
    QString parentField; ///< "companyID" there
    std::vector<AutotaskField> fields;
    QHash<QString, int> fieldByFoldedName;

    /// Any casing; null when the entity lacks the field.
    const AutotaskField *field(const QString &fieldName) const;
};

/// Every entity of vendors/autotask/FACTS.md §4, built once.
const std::vector<AutotaskEntity> &autotaskEntities();
/// By plural name in any casing; null when unknown.
const AutotaskEntity *autotaskEntity(const QString &name);
/// By singular name as `AutotaskField::reference` has it; null for entities that are not simulated.
const AutotaskEntity *autotaskEntityOfReference(const QString &singular);
/// By child route, any casing: ("Companies", "Locations") is CompanyLocations.
const AutotaskEntity *autotaskChildEntity(const QString &parentPath, const QString &childPath);

} // namespace trivet::practice
