// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "core/secret.h"
#include "http/call.h"
#include "vendors/it_glue/records.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace trivet {
class HttpClient;
}

namespace trivet::it_glue {

/// An API key and the region whose data it opens. `origin` is what originOf() gives, or a practice address.
struct Credentials
{
    QUrl origin;
    Secret apiKey;
};

/// The latest changed configurations, and how many there are in all.
struct Newest
{
    QList<Configuration> rows; ///< newest first
    std::optional<qint64> total = {};
    bool isOdd = false; ///< some could not be read
};

/// IT Glue's REST API for one tenant. Lives on the thread of its HttpClient (the GUI thread); pages are parsed
/// on the thread pool. A running call keeps what it needs alive, so the client may be destroyed at any time.
///
/// Errors beside those of HttpClient: Credentials (any 401 or 403: a wrong key, another region, a paused or revoked key
/// and an address rule cannot be told apart, reference vendors/it_glue/FACTS.md §1; `httpStatus` and `detail` keep what the
/// vendor said), NotFound, Refused with the vendor's words in `detail`, BadReply also for an order that was not kept.
///
/// A refused key is never sent again until setCredentials() brings other values (decision 61).
class ItGlueClient
{
public:
    static std::shared_ptr<ItGlueClient> create(std::shared_ptr<HttpClient> http);
    ~ItGlueClient();

    /// Values equal to the present ones change nothing, so a refusal stays.
    void setCredentials(Credentials credentials);
    /// A person asks for one more try of the same key.
    void forgetRefusal();

    /// One organization is asked for, to learn that the key works and how many it sees. None at all is no error here,
    /// though it may mean another region (C).
    QCoro::Task<Result<Account>> signIn(Call call = {});

    /// Lists, archived records included, compared with the vendor's own count and read again where they differ; what they
    /// lack in the end is told. A page that fails fails the list. With links to integrations where there are any.
    QCoro::Task<Result<ListReading<Organization>>> organizations(ProgressFunction progress = {}, Call call = {});
    QCoro::Task<Result<ListReading<Configuration>>> configurations(ProgressFunction progress = {}, Call call = {});
    QCoro::Task<Result<ListReading<Location>>> locations(ProgressFunction progress = {}, Call call = {});
    QCoro::Task<Result<ListReading<ConfigurationType>>> configurationTypes(ProgressFunction progress = {},
                                                                           Call call = {});
    QCoro::Task<Result<ListReading<User>>> users(ProgressFunction progress = {}, Call call = {});

    /// Those changed at `since` (UTC) or later. One that changes while it is read may be missed, but is newer than all
    /// that came, so asking next time since the newest of these brings it. Says nothing of deleted ones but the total.
    QCoro::Task<Result<Newest>> newestConfigurations(QDateTime since, Call call = {});

    /// What IT Glue holds against one configuration; a request each, so for samples only (decision 82).
    QCoro::Task<Result<RecordErrors>> recordErrors(qint64 configurationId, Call call = {});

    /// Attributes of the records of these ids (100 at most) as they are now, by id; those that are not there are absent.
    /// `resource` is "organizations", "configurations".
    QCoro::Task<Result<QHash<qint64, QJsonObject>>> records(QString resource, QList<qint64> ids, Call call = {});
    /// Ids of the records of exactly that name, lowest first.
    QCoro::Task<Result<QList<qint64>>> idsNamed(QString resource, QString name, Call call = {});
    /// POST of one record; the new id. Never repeated by itself: after Timeout, look before trying again.
    QCoro::Task<Result<qint64>> create(QString resource, QJsonObject attributes, Call call = {});
    /// PATCH of one record by its id; only what is given changes. A record that a PSA owns takes few attributes, and says
    /// Refused to the others (reference vendors/it_glue/FACTS.md §3.5).
    QCoro::Task<Result<qint64>> update(QString resource, qint64 id, QJsonObject attributes, Call call = {});

private:
    struct State;
    explicit ItGlueClient(std::shared_ptr<HttpClient> http);
    std::shared_ptr<State> m_state;
};

} // namespace trivet::it_glue
