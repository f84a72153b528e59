// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "http/hostpolicy.h"
#include "http/httprequest.h"
#include "http/vendorrules.h"

#include <QCoroTask>

#include <memory>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace trivet {

/// What became of one try.
struct Exchanged
{
    HttpReply reply = {};
    std::optional<ProblemKind> failure = {};
    QString detail = {};
    bool deadlineReached = false; ///< a timer may fire a little early, so the clock alone does not tell
};

/// Sends one request once and waits for its whole answer, `deadline`, the inactivity limit or the stop, whichever comes
/// first. Every HTTP status with a whole body is an answer here. `network` outlives the task.
QCoro::Task<Exchanged> exchangeOnce(QNetworkAccessManager *network, std::shared_ptr<const HttpRequest> request,
                                    HostPolicy::Route route, VendorRules rules, std::chrono::milliseconds deadline,
                                    std::stop_token stop);

} // namespace trivet
