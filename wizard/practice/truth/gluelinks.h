// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/syncs/glueindex.h"
#include "practice/truth/firstlinkrecords.h"
#include "practice/world/row.h"
#include "practice/world/truth.h"

#include <QHash>
#include <QSet>

#include <map>

namespace trivet::practice {

class World;

/// Everything in this world that a check of the links with IT Glue can notice, told by our own reading of the rules
/// and from what the simulator knows, not from what a client could see.
QList<PlantedFault> whatIsWrongInGlue(World &world);

/// A look at the world that both halves of `whatIsWrongInGlue` share.
struct GlueTruth
{
    explicit GlueTruth(World &world);

    World &world;
    QHash<qint64, qint64> organizationOf;       ///< Autotask company -> linked organization
    QHash<qint64, qint64> companyOf;            ///< linked organization -> Autotask company
    std::map<qint64, const Row *> customers;    ///< active Autotask companies of type Customer
    std::map<qint64, const GlueRecord *> alive; ///< configurations
    QHash<qint64, const Row *> itemOf;          ///< alive linked configuration -> its item, when it exists
    QList<const GlueRecord *> sampled;          ///< configurations that are asked for their errors one by one
    bool hasRmmRecords = false;
    /// Upper case; on three devices or more, or of more than one customer, in Autotask or in IT Glue.
    QSet<QString> sharedSerials;
    QHash<qint64, ItemCopies> copies; ///< items that Autotask holds several times, filled by `whatIsWrongInGlue`

    /// Whether this serial number belongs to one device of the world.
    bool identifies(const QString &serial) const;
};

using TruthRecords = QList<PlantedFault::Record>;
PlantedFault::Record truthRecord(const QString &vendor, const QString &entity, qint64 id);
/// Adds the fault unless no record shows it.
void tell(QList<PlantedFault> &found, const QString &check, const QSet<qint64> &ids, const QString &entity,
          const QString &because = {});

/// M01 to M08 (gluewrongslinks.cpp).
void tellRmmLinks(const GlueTruth &truth, QList<PlantedFault> &found);

} // namespace trivet::practice
