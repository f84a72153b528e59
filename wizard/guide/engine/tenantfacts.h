// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "doctor/facts.h"
#include "guide/engine/verdicthistory.h"

#include <memory>

namespace trivet {

class TenantStore;

// The one place where the doctor's facts are put together, for the wizard, the commands and the tests.

/// What the store keeps of a tenant and checks are judged by: answers, mapping, what people said and decided, samples of
/// the syncs, what step 1.4 began with, what was forecast in 1.6, when IT Glue's key was last used, and what was known
/// before.
Facts keptFacts(const TenantStore &store);

/// What belongs to this moment: what was read, with what a person said of it; how Trivet itself is, the time; and what
/// follows from the confirmations. The facts' answers are the present ones already.
void setMoment(Facts &facts, std::shared_ptr<const Inventory> inventory, const OwnHealth &health, const QDateTime &now);

/// Samples grow while a sync is followed; these are the present ones.
void readSamples(Facts &facts, const TenantStore &store);

/// What the journal holds of writes that were cut off.
void readOpenChanges(Facts &facts, const TenantStore &store);

Result<void> keepMappingBaseline(TenantStore &store, const StepBaseline &baseline);
/// When C09 was confirmed for the first time, once it is confirmed anew; invalid forgets it.
Result<void> keepMapDevicesFirstOn(TenantStore &store, const QDateTime &when);
/// The forecast of 1.6 as it was when Map Devices went on, packed; empty forgets it.
Result<void> keepMapForecast(TenantStore &store, const QByteArray &bytes);
Result<void> keepItGlueLastUsed(TenantStore &store, const QDateTime &when);

/// Since when each check stands as it does; no fact, for no check is judged by it.
VerdictHistory keptHistory(const TenantStore &store);
Result<void> keepHistory(TenantStore &store, const VerdictHistory &history);

} // namespace trivet
