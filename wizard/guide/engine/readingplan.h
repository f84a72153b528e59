// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/gate.h"
#include "inventory/data/inventorysource.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>

namespace trivet {

class Clock;

/// Which data sets a step asks for, and which of them are to be read now. It plans only; the guide reads.
class ReadingPlan
{
public:
    using IsAccepted = std::function<bool(AccountId)>; ///< the vendor accepted the values held now

    ReadingPlan(const Facts &facts, const InventorySource &source, const Clock &clock, IsAccepted isAccepted);

    /// What the step's checks rest on, and what its page shows beside them; of a review everything.
    static QSet<DataSetId> setsOf(const QString &slug);
    /// Those that may be asked for now: reading needs a vendor that accepted the values held now.
    QSet<DataSetId> readable(const QSet<DataSetId> &sets) const;
    /// On arrival at a step: what was not read just now.
    QSet<DataSetId> toOpen(const QString &slug) const;
    /// What the answer to Next depends on: readings that are old, and those behind a check that does not let go on yet.
    QSet<DataSetId> toDecide(const QString &slug, const GateState &gate) const;
    /// After a start, so that what was verified is soon seen to be so again, and what is shown of an earlier run's readings
    /// makes way for newer ones. Later each step reads when it is opened.
    QSet<DataSetId> toRenew(const QStringList &passedSteps) const;
    /// When the oldest was read of what this step shows of an earlier run's readings; invalid: all that it shows is of
    /// this run, or nothing.
    QDateTime keptSince(const QString &slug) const;

private:
    Inventory::Reading reading(DataSetId set) const;
    bool isFresh(DataSetId set) const;

    const Facts &m_facts;
    const InventorySource &m_source;
    const Clock &m_clock;
    IsAccepted m_isAccepted;
};

} // namespace trivet
