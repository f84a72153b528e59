// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/httpclient.h"
#include "vendors/it_glue/itglueclient.h"

#include <QHash>
#include <QString>

#include <optional>
#include <stop_token>

namespace trivet::it_glue {

/// What one list is asked with.
struct Listing
{
    QString path;                        ///< "/configurations"
    QString include = {};                ///< "adapters_resources,rmm_records"
    QString sort = QStringLiteral("id"); ///< records that are added meanwhile then come last and move no other
};

/// What ItGlueClient keeps between calls, and the steps that its calls share. Private to the library.
struct ItGlueClient::State : std::enable_shared_from_this<ItGlueClient::State>
{
    explicit State(std::shared_ptr<HttpClient> client) : http(std::move(client)) {}

    /// One call below the origin, with the key.
    struct Ask
    {
        HttpMethod method = HttpMethod::Get;
        QString pathAndQuery = {};
        QByteArray body = {};
        HttpRepeat repeat = HttpRepeat::AsUsual;
    };
    QCoro::Task<Result<HttpReply>> ask(Ask ask, Call call);
    QCoro::Task<Result<HttpReply>> get(QString pathAndQuery, HttpRepeat repeat, Call call);
    /// One page of a list; pages count from 1.
    QCoro::Task<Result<HttpReply>> getPage(Listing listing, int number, int size, Call call);

    /// POST or PATCH of one record; never repeated. Its id.
    QCoro::Task<Result<qint64>> write(HttpMethod method, QString path, QString resource, QJsonObject attributes,
                                      Call call);

    Problem problem(ProblemKind kind, const QByteArray &body = {}, int status = 0) const;
    Problem statusProblem(const HttpReply &reply) const;
    Problem refuse(Problem why);
    std::optional<Problem> unsendable() const;

    std::shared_ptr<HttpClient> http;
    Credentials credentials;
    std::optional<Problem> refused;
    std::stop_source generation;       ///< stops the calls of credentials that were replaced or refused
    QHash<QString, int> sizeThatWorks; ///< by path, where the largest page was too much
};

} // namespace trivet::it_glue
