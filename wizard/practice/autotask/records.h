// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/query.h"
#include "practice/world/autotaskuser.h"
#include "practice/world/row.h"

#include <QByteArray>
#include <QSet>

namespace trivet::practice {

class World;

/// A user-defined field of an entity, as UserDefinedFieldDefinitions has it.
struct AutotaskUserDefinedField
{
    qint64 id = 0;
    QString name;
    bool isProtected = false;
};

/// What the caller may see of an entity's rows.
struct AutotaskSight
{
    AutotaskUser::ProtectedData protectedData = AutotaskUser::ProtectedData::Full;
    bool restricted = false;
    QList<AutotaskUserDefinedField> userDefinedFields;

    /// A restricted level does not get an error: rows are just not there (vendors/autotask/FACTS.md §2). Which ones is ours to
    /// choose; every third company, device, contact and ticket.
    bool shows(const AutotaskEntity &entity, qint64 id) const;
    QStringList userDefinedFieldNames() const;
};

/// The entity's active user-defined fields; needs World's lock.
QList<AutotaskUserDefinedField> autotaskUserDefinedFields(World &world, const AutotaskEntity &entity);

/// Writes rows as Autotask's JSON: every field of the schema, null where the row has none, then what the schema does
/// not know (fields are added in every release), then the user-defined fields.
class AutotaskRecordWriter
{
public:
    AutotaskRecordWriter(const AutotaskEntity &entity, const AutotaskSight &sight,
                         const AutotaskQuery *query = nullptr);

    void write(QByteArray &out, const Row &row) const;

private:
    void writeAllFields(QByteArray &out, const Row &row) const;
    void writeChosenFields(QByteArray &out, const Row &row) const;
    void writeField(QByteArray &out, const AutotaskField &field, const RowValue &value) const;
    void writeUserDefinedFields(QByteArray &out, const Row &row) const;

    const AutotaskEntity &m_entity;
    const AutotaskSight &m_sight;
    const AutotaskQuery *m_query;
};

/// Appends any JSON value.
void appendJson(QByteArray &out, const RowValue &value);

} // namespace trivet::practice
