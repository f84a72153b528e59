// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/httpclient.h"
#include "http/oneshot.h"
#include "vendors/datto_rmm/dattormmclient.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace trivet::datto_rmm {

/// What DattoRmmClient keeps between calls, and the steps that its calls share. Private to the library.
struct DattoRmmClient::State : std::enable_shared_from_this<DattoRmmClient::State>
{
    explicit State(std::shared_ptr<HttpClient> client) : http(std::move(client)) {}

    /// GET below /api with a token; a token that ran out is replaced once.
    QCoro::Task<Result<HttpReply>> get(QString path, Call call);
    QCoro::Task<Result<Account>> account(Call call);
    QCoro::Task<Result<RequestRate>> requestRate(Call call);
    QCoro::Task<Result<int>> rowsPerPage(Call call);

    /// Makes sure that a token is held; one request at a time, however many calls wait for it.
    QCoro::Task<std::optional<Problem>> ensureToken(Call call);
    QCoro::Task<std::optional<Problem>> fetchToken(Call call);
    QCoro::Task<Result<HttpReply>> sendWithToken(QString path, Call call);
    /// Whether a 403 means the temporary block of this machine or a missing permission (FACTS.md §4).
    QCoro::Task<Problem> explainForbidden(Problem why, QString path, Call call);

    Problem problem(ProblemKind kind, const QByteArray &body = {}, int status = 0) const;
    Problem statusProblem(const HttpReply &reply) const;
    Problem blocked(Problem why);
    Problem refuse(Problem why);
    std::optional<Problem> unsendable() const;

    std::shared_ptr<HttpClient> http;
    Credentials credentials;
    Secret token;
    int tokenNumber = 0; ///< tells whether another call replaced the token meanwhile
    std::chrono::milliseconds renewAt{0};
    std::optional<Problem> refused;
    std::stop_source generation; ///< stops the calls of credentials that were replaced or refused
    bool fetchingToken = false;
    std::vector<OneShot<std::optional<Problem>>> tokenWaiters;
    std::optional<std::chrono::milliseconds> throttledAt;
    QSet<QString> answered; ///< paths that worked with these credentials
    std::optional<int> pageSize;
};

} // namespace trivet::datto_rmm
