// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/records.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace trivet::practice {

class World;

/// What a body says about the fields of an entity, in the form that rows have it, and what is wrong with it in the
/// words of Autotask's "errors" list. Texts are those of vendors/autotask/FACTS.md §5 where it has one; the others
/// are ours.
struct AutotaskBody
{
    QJsonObject fields;           ///< writable fields only; unknown and read-only members are ignored
    QJsonArray userDefinedFields; ///< those named in the body
    QStringList errors;
};

/// Whether a row is about to be made or changed: some fields can only be set once.
enum class WriteKind { Create, Update };

/// Reads and checks a body against types, lengths, picklists and references; needs World's lock.
AutotaskBody autotaskReadBody(World &world, const AutotaskEntity &entity, const AutotaskSight &sight,
                              const QJsonObject &body, WriteKind kind);

/// What must hold for the row as it would be stored: required fields, unique names, pairs that exclude each other.
/// `id` is the row's own, 0 for a new one. Company 0 never gets here as a new row.
QStringList autotaskCheckRow(World &world, const AutotaskEntity &entity, const QJsonObject &row, qint64 id);

} // namespace trivet::practice
