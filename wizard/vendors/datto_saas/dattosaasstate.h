// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/httpclient.h"
#include "http/pagedreading.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/datto_saas/parsers.h"

#include <QString>

#include <optional>

namespace trivet::datto_saas {

/// The vendor's limit headers; any of them may be absent (C).
inline constexpr const char *limitRemainingHeader = "X-API-Limit-Remaining";
inline constexpr const char *limitResetsHeader = "X-API-Limit-Resets";
inline constexpr const char *limitCostHeader = "X-API-Limit-Cost";

/// What DattoSaasClient keeps between calls, and the steps that its calls share. Private to the library.
struct DattoSaasClient::State : std::enable_shared_from_this<DattoSaasClient::State>
{
    explicit State(std::shared_ptr<HttpClient> client) : http(std::move(client)) {}

    /// GET below /v1. A 401 ends the pair's use and is followed by the probe.
    QCoro::Task<Result<HttpReply>> get(QString path, HttpRepeat repeat, Call call);
    /// One page of a list; pages count from 1.
    template <typename Value>
    QCoro::Task<Result<Paged<Value>>> readPage(QString path, int number, HttpRepeat repeat,
                                               Result<Paged<Value>> (*parse)(const QByteArray &), Call call);
    /// The list once, from its first page to its last.
    QCoro::Task<Result<PagedReading<Domain, QString>>> readDomains(ProgressFunction progress, Call call);
    QCoro::Task<Result<ListReading<Domain>>> domains(ProgressFunction progress, Call call);
    QCoro::Task<Result<SeatCount>> seats(qint64 customerId, Call call);
    /// Sends the refused pair to a place that a key with a vendor chosen opens, and remembers what came of it.
    QCoro::Task<void> probe(std::stop_token stop);

    HttpRequest request(const QString &path) const;
    void noteLimits(const HttpReply &reply);
    Problem problem(ProblemKind kind, const QByteArray &body = {}, int status = 0) const;
    Problem statusProblem(const HttpReply &reply) const;
    std::optional<Problem> unsendable() const;

    std::shared_ptr<HttpClient> http;
    Credentials credentials;
    std::optional<KeyScope> scope;
    std::optional<Problem> refused;
    std::stop_source generation; ///< stops the calls of a pair that was replaced or refused
};

} // namespace trivet::datto_saas
