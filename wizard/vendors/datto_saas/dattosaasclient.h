// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "core/secret.h"
#include "http/call.h"
#include "vendors/datto_saas/records.h"
#include "vendors/datto_saas/rules.h"

#include <QCoroTask>
#include <QUrl>

#include <memory>
#include <optional>

namespace trivet {
class HttpClient;
}

namespace trivet::datto_saas {

/// The key pair of the Partner Portal: Admin > Integrations > API Keys, Select Vendor left empty (FACTS.md §1).
struct Credentials
{
    QUrl origin = defaultOrigin();
    Secret publicKey = {};
    Secret secretKey = {};
};

/// Datto's partner API for one tenant, the SaaS Protection part, read only. Lives on the thread of its HttpClient (the
/// GUI thread); answers are parsed on the thread pool. A running call keeps what it needs alive, so the client may be
/// destroyed at any time. One request at a time, and each may take a minute and a half.
///
/// Errors beside those of HttpClient: Credentials (401: pair wrong, or its key was made for a vendor, see keyScope()),
/// Permission (403: right pair, not for this client), NotFound (404: never the key, L), Refused with the vendor's words.
///
/// A refused pair is never sent again until setCredentials() brings other values (decision 61); the one exception is the
/// probe that keyScope() tells of (decision 80).
class DattoSaasClient
{
public:
    static std::shared_ptr<DattoSaasClient> create(std::shared_ptr<HttpClient> http);
    ~DattoSaasClient();

    /// Values equal to the present ones change nothing, so a refusal stays.
    void setCredentials(Credentials credentials);
    /// A person asks for one more try of the same pair.
    void forgetRefusal();

    /// Every protected domain, as the proof that the pair is good for SaaS Protection. After a 401 the pair is sent once
    /// more, to /v1/bcdr/device; the result then is Credentials all the same, and keyScope() knows the difference.
    QCoro::Task<Result<ListReading<Domain>>> signIn(Call call = {});
    /// What the present pair opens. None: not tried yet, or the probe brought no answer.
    std::optional<KeyScope> keyScope() const;

    /// A client with several domains has a row for each; no client at all is an empty list. The live list is one array and
    /// whole when that ends; one in pages is compared with what the envelope tells, read again where they differ, and what
    /// it lacks in the end is told.
    QCoro::Task<Result<ListReading<Domain>>> domains(ProgressFunction progress = {}, Call call = {});

    /// Seats of one client by state. What names a person is not even parsed. A 504 or a timeout, which large clients
    /// always meet (L), is a value with isDetailKnown false and is not tried again.
    QCoro::Task<Result<SeatCount>> seats(qint64 customerId, Call call = {});

private:
    struct State;
    explicit DattoSaasClient(std::shared_ptr<HttpClient> http);
    std::shared_ptr<State> m_state;
};

} // namespace trivet::datto_saas
