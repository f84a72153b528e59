// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/truth.h"

#include <QHash>

namespace trivet::practice {

class World;

/// R04, R07, R08, R12 to R17, R19 to R22 and R25: the records of the first link by themselves.
void addRecordFaults(World &world, QList<PlantedFault> &found);

/// The other items that stand for the same device as one, and the check that tells of them (R14, R15).
struct ItemCopies
{
    QString check = {};
    QList<qint64> others = {};
};
/// By item; nothing for items that are there once.
QHash<qint64, ItemCopies> copiedItems(World &world);

/// Active items that stand with another company than their device's site.
QList<qint64> misplacedItems(World &world);

} // namespace trivet::practice
