// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "http/call.h"
#include "vendors/autotask/credentials.h"
#include "vendors/autotask/query.h"
#include "vendors/autotask/records.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace trivet {
class HttpClient;
}

namespace trivet::autotask {

struct SignIn
{
    Zone zone;
    Threshold threshold;
};

/// Autotask's REST API for one tenant. Lives on the thread of its HttpClient (the GUI thread); big pages are parsed on
/// the thread pool. A running call keeps what it needs alive, so the client may be destroyed at any time.
///
/// Errors beside those of HttpClient: UserUnknown and ZoneUnknown (ZoneInformation), Credentials (401: secret wrong or user
/// locked), CodeOrUser (500 on a trivial read that speaks of them), Permission, NotFound, Refused with the vendor's own words
/// in `detail`. Sign-in problems name the input to mend in `field`.
///
/// Refused credentials are never sent again: every later call fails with the same problem, without a request, until
/// setCredentials() brings other values or forgetRefusal() is called (decision 61). The one repeat is after ZoneInformation
/// named another zone. Only what refusalOf() takes for a refusal is one.
class AutotaskClient
{
public:
    static std::shared_ptr<AutotaskClient> create(std::shared_ptr<HttpClient> http);
    ~AutotaskClient();

    /// Values equal to the present ones change nothing, so a refusal stays.
    void setCredentials(Credentials credentials);
    /// A person asks for one more try of the same values.
    void forgetRefusal();
    /// The REST root that a person gave, used where ZoneInformation cannot tell the zone; empty: none.
    void setGivenRoot(QUrl restRoot);
    /// A zone remembered from earlier saves a call; it is asked for again when it fails.
    void setZone(Zone zone);
    std::optional<Zone> zone() const;
    /// The REST root where discovery starts. Any zone's host answers for any tenant (C).
    void setStartUrl(QUrl url);

    /// Open call without credentials, to one start host after the other until one knows. What a person gave comes last.
    /// User said to be unknown: UserUnknown; zone not told: ZoneUnknown.
    QCoro::Task<Result<Zone>> discoverZone(QString userName, Call call = {});
    /// Zone, then one authenticated read: tells the three wrong values apart as far as the vendor lets us (decision 62).
    QCoro::Task<Result<SignIn>> signIn(Call call = {});

    QCoro::Task<Result<Threshold>> threshold(Call call = {});
    QCoro::Task<Result<EntityAccess>> entityAccess(QString entity, Call call = {});
    /// Values of a picklist field, inactive ones included. A field without picklist: NotFound.
    QCoro::Task<Result<ListReading<PicklistValue>>> picklist(QString entity, QString field, Call call = {});
    QCoro::Task<Result<UdfSample>> udfSample(Call call = {});

    /// Every matching row of Company, CompanyLocation, ConfigurationItem, ConfigurationItemType, Product, BillingCode, Resource or
    /// UdfDefinition, ordered by id, with only the record's own fields asked for. The vendor's own count is asked for
    /// first; rows that do not agree with it are read again, and what they lack in the end is told. With `since` there is
    /// no such count: whoever puts the changes to the former rows compares. A page that fails fails the read. `progress`
    /// is called after each page.
    template <typename Record>
    QCoro::Task<Result<ListReading<Record>>> query(Query query = {}, ProgressFunction progress = {}, Call call = {});
    /// How many rows the vendor has of those that this query brings.
    template <typename Record>
    QCoro::Task<Result<qint64>> count(Query query = {}, Call call = {});

    /// Rows of these ids (500 at most) as they are now, by id, with these fields; those that are not there are absent.
    QCoro::Task<Result<QHash<qint64, QJsonObject>>> records(QString entity, QList<qint64> ids, QStringList fields,
                                                            Call call = {});
    /// Ids of the rows whose text field is `value`, lowest first; the vendor does not tell upper from lower case.
    QCoro::Task<Result<QList<qint64>>> idsWhere(QString entity, QString field, QString value, Call call = {});

    /// POST to the entity's collection; the new id. Never repeated by itself: after Timeout, query before trying again.
    QCoro::Task<Result<qint64>> create(QString entity, QJsonObject fields, Call call = {});
    /// PATCH at the entity's collection; `fields` holds the id and only what is to change.
    QCoro::Task<Result<qint64>> update(QString entity, QJsonObject fields, Call call = {});

private:
    struct State;
    explicit AutotaskClient(std::shared_ptr<HttpClient> http);
    static QCoro::Task<Result<UdfSample>> udfSampleOf(std::shared_ptr<State> state, Filter filter, Call call);
    std::shared_ptr<State> m_state;
};

} // namespace trivet::autotask
