// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "http/httprequest.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace trivet {

/// The wait before try number `attempt` + 1 (the first try is 1), or none when there is to be no other try: only reads,
/// only after VendorDown (502, 503, 504), Timeout and BrokeOff, three times (decision 60). `jitter` is between 0 and 1.
std::optional<std::chrono::milliseconds> retryDelay(HttpEffect effect, ProblemKind kind, int attempt, double jitter);

/// A moment as HTTP spells it, in any of the three ways of RFC 9110, section 5.6.7; invalid where it is none.
QDateTime httpDate(const QByteArray &text);

/// How long a 429 holds us back: Retry-After in seconds or as a date, at most a year, or 60 s where it is absent or
/// unreadable (C, decision 63). A date is measured against the answer's own Date header, so a wrong clock here does
/// no harm; `now` is used where that is missing.
std::chrono::milliseconds holdAfter(const HttpReply &reply, const QDateTime &now);

/// How long until the moment that header `name` gives in seconds (or milliseconds) since 1970, measured as above; none
/// where it is absent, unreadable, past or more than a day away.
std::optional<std::chrono::milliseconds> untilReset(const HttpReply &reply, QByteArrayView name, const QDateTime &now);

/// Whether the problem of a request with that `repeat` may be answered by sending it again.
bool allowsRepeat(HttpRepeat repeat, const Problem &problem);

} // namespace trivet
