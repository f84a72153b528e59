// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/httpclient.h"
#include "http/oneshot.h"
#include "vendors/autotask/autotaskclient.h"

#include <optional>
#include <vector>

namespace trivet::autotask {

/// What AutotaskClient keeps between calls, and the steps that its calls share. Private to the library.
struct AutotaskClient::State : std::enable_shared_from_this<AutotaskClient::State>
{
    explicit State(std::shared_ptr<HttpClient> client) : http(std::move(client)) {}

    /// One authenticated call, described without its host so that it can be repeated in another zone.
    struct Ask
    {
        HttpMethod method = HttpMethod::Get;
        QString path = {}; ///< below V1.0/
        QUrl url = {};     ///< instead: an address the server gave
        QString bucket = {};
        QByteArray body = {};
        HttpEffect effect = HttpEffect::Reads;
    };

    /// Signed in if need be, zone looked up again once after a 401, statuses turned into problems.
    QCoro::Task<Result<HttpReply>> ask(Ask ask, Call call);
    QCoro::Task<Result<SignIn>> signIn(Call call);
    /// What ZoneInformation says, or the zone that a person gave where it cannot tell.
    QCoro::Task<Result<Zone>> findZone(QString userName, Call call);
    QCoro::Task<Result<Zone>> discover(QString userName, Call call);
    /// The first page of what matches; by id.
    QCoro::Task<Result<QHash<qint64, QJsonObject>>> rows(QString entity, Filter filter, QStringList fields, Call call);
    QCoro::Task<Result<qint64>> write(HttpMethod method, QString entity, QJsonObject fields, Call call);

    QCoro::Task<Result<SignIn>> signInAlone(Call call);
    /// Sends with the credentials at hand; a 401 leads to one look at the zone and, where it moved, one repeat.
    QCoro::Task<Result<HttpReply>> sendSigned(Ask ask, Call call, CallPurpose purpose);
    /// After a 401: looks whether the zone moved, and refuses the credentials where it did not. Others wait meanwhile.
    QCoro::Task<void> decide(QUrl root, Problem why, Call call);
    /// False when stopped before the decision came.
    QCoro::Task<bool> afterDecision(std::stop_token stop);
    QCoro::Task<Result<HttpReply>> sendOnce(Ask ask, QUrl root, CallPurpose purpose, std::stop_token stop);
    QCoro::Task<Result<Zone>> discoverAt(QUrl root, QString userName, Call call);

    Problem problem(ProblemKind kind, const QByteArray &body = {}, int status = 0) const;
    Problem statusProblem(const HttpReply &reply) const;
    /// From now on every call fails with this, without a request.
    Problem refuse(Problem why);
    std::optional<Problem> unsendable() const;

    std::shared_ptr<HttpClient> http;
    Credentials credentials;
    std::optional<Zone> zone;
    QUrl givenRoot; ///< REST root that a person gave; empty: none
    QUrl startUrl;  ///< empty: the known hosts, one after the other
    bool verified = false;
    std::optional<Problem> refused;
    std::stop_source generation; ///< stops the calls of credentials that were replaced or refused
    std::stop_source doubt;      ///< stops reads that are in line while a 401 is looked into; they are sent again
    bool deciding = false;
    std::vector<OneShot<bool>> decisionWaiters;
    bool signingIn = false;
    std::vector<OneShot<Result<SignIn>>> signInWaiters;
};

/// Numbers the vendor fixes (reference vendors/autotask/FACTS.md §3).

} // namespace trivet::autotask
