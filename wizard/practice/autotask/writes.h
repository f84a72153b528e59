// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/records.h"

#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace trivet::practice {

class World;

/// Creates, changes and deletes rows as Autotask does (vendors/autotask/FACTS.md §4 and 5). Every member needs
/// World's lock. The value is the id for {"itemId"}, the error the texts of a 500.
class AutotaskWriter
{
public:
    using Written = tl::expected<qint64, QStringList>;
    /// PATCH changes the fields given; PUT makes null what is not given.
    enum class Change { Patch, Put };

    AutotaskWriter(World &world, const AutotaskEntity &entity, const AutotaskUser &user, const AutotaskSight &sight);

    /// `parent` is the id in the child route, where one was used.
    Written create(const QJsonObject &body, std::optional<qint64> parent);
    Written update(const QJsonObject &body, Change change, std::optional<qint64> parent);
    Written remove(qint64 id, std::optional<qint64> parent);

private:
    const Row *ownRow(qint64 id, std::optional<qint64> parent) const;
    QJsonObject newRowDefaults(const QJsonObject &body) const;
    QJsonObject clearedFields() const;
    void stamp(QJsonObject &changes) const;
    void afterCreate(qint64 id, const QJsonObject &body);
    void keepOnePrimary(qint64 id, const QJsonObject &row);

    World &m_world;
    const AutotaskEntity &m_entity;
    const AutotaskUser &m_user;
    const AutotaskSight &m_sight;
};

} // namespace trivet::practice
