// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "core/secret.h"
#include "http/call.h"
#include "vendors/datto_rmm/records.h"

#include <QCoroTask>
#include <QUrl>

#include <memory>

namespace trivet {
class HttpClient;
}

namespace trivet::datto_rmm {

/// Trivet's own key pair and where it is valid. `origin` is what apiOrigin() gives.
struct Credentials
{
    QUrl origin;
    Secret apiKey;
    Secret apiSecretKey;
};

struct SignIn
{
    Account account;
    RequestRate requestRate;
};

/// Datto RMM's REST API v2 for one tenant, read only. Lives on the thread of its HttpClient (the GUI thread); big pages
/// are parsed on the thread pool. A running call keeps what it needs alive, so the client may be destroyed at any time.
///
/// Errors beside those of HttpClient: Credentials (the token call answered invalid_grant: key, secret or platform wrong), Permission (403 on one resource),
/// RateLimited (429, or a 403 that means the temporary block), NotFound, Refused with the vendor's words in `detail`.
///
/// A refused key pair is never sent again until setCredentials() brings other values or forgetRefusal() is called
/// (decision 61); the one repeat is a token that ran out, once.
class DattoRmmClient
{
public:
    static std::shared_ptr<DattoRmmClient> create(std::shared_ptr<HttpClient> http);
    ~DattoRmmClient();

    /// Values equal to the present ones change nothing, so a refusal stays.
    void setCredentials(Credentials credentials);
    /// A person asks for one more try of the same values.
    void forgetRefusal();

    /// Open probe of a platform, before any key is sent.
    QCoro::Task<Result<SystemStatus>> systemStatus(Call call = {});
    /// Token, account and request rate.
    QCoro::Task<Result<SignIn>> signIn(Call call = {});

    QCoro::Task<Result<Account>> account(Call call = {});
    QCoro::Task<Result<RequestRate>> requestRate(Call call = {});

    /// Lists, compared with the vendor's own count and read again where they differ; what they lack in the end is told. A
    /// page that fails fails the list. Page size is the account's own. System sites are included and flagged.
    QCoro::Task<Result<ListReading<Site>>> sites(ProgressFunction progress = {}, Call call = {});
    QCoro::Task<Result<ListReading<Device>>> devices(ProgressFunction progress = {}, Call call = {});
    /// Of one site; not for "Deleted Devices", whose uid the vendor refuses (C).
    QCoro::Task<Result<ListReading<Device>>> siteDevices(QString siteUid, ProgressFunction progress = {},
                                                         Call call = {});
    QCoro::Task<Result<ListReading<User>>> users(ProgressFunction progress = {}, Call call = {});

private:
    struct State;
    explicit DattoRmmClient(std::shared_ptr<HttpClient> http);
    std::shared_ptr<State> m_state;
};

} // namespace trivet::datto_rmm
