// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/gaterules.h"
#include "guide/engine/storedpart.h"
#include "guide/engine/verdicthistory.h"

#include <QList>

namespace trivet {

class Clock;

/// What the guide notes of what it saw, by itself, so that a later reading can be compared with it; and since when each
/// check stands as it does.
class TenantMemory : public StoredPart
{
    Q_OBJECT

public:
    TenantMemory(Facts &facts, TenantStore &store, const Clock &clock);

    /// Lists, the accounts they are of, and what Autotask counts of the hour.
    void noteReadings();
    /// How things are when a link is found verified is what later readings are compared with.
    void noteVerified(const QList<LinkStatus> &links);
    /// IT Glue revokes a key that nobody used for 90 days; A16 counts from here.
    void noteItGlueUse();
    /// Step 1.4 remembers how many devices had come before it, at the first reading after it was opened.
    void noteDevicesBeforeMapping();

    const VerdictHistory &history() const { return m_history; }
    void noteVerdicts(const QList<Verdict> &verdicts);
    /// Somebody has seen how every check stands now; what changes from here on is new at the next visit.
    void endVisit();

Q_SIGNALS:
    void changed(); ///< facts to judge anew

private:
    Facts &m_facts;
    const Clock &m_clock;
    VerdictHistory m_history;
};

} // namespace trivet
