// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "doctor/facts.h"

#include <QList>
#include <QString>

namespace trivet {

class TenantStore;

// What is remembered of a reading, so that a later one can be compared with it. Each keeps what is new in `facts` and
// in the store, and says whether anything was.

enum class Kept { Nothing, Something };

/// Autotask's hour, at most once a minute, for two weeks.
Result<Kept> keepCallUse(TenantStore &store, Facts &facts);
/// How many records each list holds, where it came whole and lost no more than a person knows of.
Result<Kept> keepCounts(TenantStore &store, Facts &facts);
/// Which accounts of the vendors this tenant is set up with.
Result<Kept> keepAccounts(TenantStore &store, const Facts &facts);
/// How things are, when the link of this chapter is found verified for the first time; what could not be told then
/// follows.
Result<Kept> keepBaseline(TenantStore &store, Facts &facts, int chapter);
/// A person says that the parts in which something changed are right as they are now.
Result<Kept> acceptChanges(TenantStore &store, Facts &facts, const QString &who);

} // namespace trivet
