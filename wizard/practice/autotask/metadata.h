// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/records.h"
#include "practice/world/picklist.h"

#include <QJsonObject>
#include <QList>

namespace trivet::practice {

class World;

/// How userAccessFor* goes over the wire: the sources disagree (vendors/autotask/FACTS.md §4.8, CONFLICT).
enum class AccessWords { Strings, Integers };

/// Answer of /X/entityInformation.
QJsonObject autotaskEntityInformation(const AutotaskEntity &entity, const AutotaskSight &sight, AccessWords words);
/// Answer of /X/entityInformation/fields, with the tenant's picklists; needs World's lock.
QJsonObject autotaskFieldInformation(World &world, const AutotaskEntity &entity);
/// Answer of /X/entityInformation/userDefinedFields for an entity that has some; needs World's lock.
QJsonObject autotaskUserDefinedFieldInformation(World &world, const AutotaskEntity &entity);

/// The values that a picklist field takes now; needs World's lock. Some mirror another entity's rows.
QList<PicklistValue> autotaskPicklist(World &world, const AutotaskField &field);

} // namespace trivet::practice
