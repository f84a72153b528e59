// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace trivet::practice {

class World;
struct GlueRecord;

/// adapter-type-name of Autotask's links (vendors/it_glue/FACTS.md §4.6).
inline const QString autotaskAdapter = QStringLiteral("Autotask");

/// What IT Glue looks records up by while it syncs, so that 20,000 devices need no search. Built in one pass; who adds
/// records notes them.
struct GlueIndex
{
    QHash<qint64, qint64> organizationOf;  ///< Autotask company -> organization, orphaned links too
    QHash<qint64, qint64> configurationOf; ///< Autotask configuration item -> configuration
    QHash<qint64, qint64> locationOf;      ///< Autotask location -> location
    QHash<QString, QList<qint64>> organizationsByName;
    QHash<std::pair<qint64, QString>, QList<qint64>> configurationsByName; ///< by organization and name
    QHash<qint64, QList<qint64>> locationsIn;                              ///< by organization

    static GlueIndex of(World &world);
    void note(const QString &resource, const GlueRecord &record);
};

/// "Linked" as vendor staff test it: an Autotask link that syncs and is not orphaned (vendors/it_glue/FACTS.md §4.6).
bool isLinkedToAutotask(const GlueRecord &record);
/// Linked to a PSA other than Autotask, or orphaned by one.
bool isLeftByAnotherPsa(const GlueRecord &record);
bool isAlive(const GlueRecord &configuration);
qint64 organizationOfRecord(const GlueRecord &record);

} // namespace trivet::practice
