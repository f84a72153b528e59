// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventorysource.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace trivet {

class Access;
class ReadingKeeper;
class ReadingPlan;

/// Asks the vendors for what steps and checks need, as the plan says, and keeps what came for the next run.
class VendorReads
{
public:
    VendorReads(const ReadingPlan &plan, Access &access, InventorySource &source, ReadingKeeper *keeper);

    /// A step was opened: signs in with values that worked before, and reads what is not of just now.
    void open(const QString &slug);
    /// A vendor accepted: what waited for it.
    void goOn(const QString &slug, const QStringList &passedSteps);
    /// A person asked for these; a refused credential is tried only if it changed.
    void again(const QSet<DataSetId> &sets);
    /// In the background; never signs in.
    void poll(const QString &slug);
    /// For the next run, with the fingerprint of the values that each was read with.
    void keep(const QSet<DataSetId> &sets);

    /// Something is read or signed in that these need.
    bool isUnderWay(const QList<DataSetId> &sets) const;
    bool isAnythingUnderWay() const;

private:
    void read(const QSet<DataSetId> &sets, ReadPurpose purpose);

    const ReadingPlan &m_plan;
    Access &m_access;
    InventorySource &m_source;
    ReadingKeeper *m_keeper;
};

} // namespace trivet
