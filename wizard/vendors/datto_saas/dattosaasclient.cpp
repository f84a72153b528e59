// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_saas/dattosaasclient.h"

#include "vendors/datto_saas/dattosaasstate.h"

#include <utility>

namespace trivet::datto_saas {

std::shared_ptr<DattoSaasClient> DattoSaasClient::create(std::shared_ptr<HttpClient> http)
{
    return std::shared_ptr<DattoSaasClient>(new DattoSaasClient(std::move(http)));
}

DattoSaasClient::DattoSaasClient(std::shared_ptr<HttpClient> http) : m_state(std::make_shared<State>(std::move(http)))
{
}

DattoSaasClient::~DattoSaasClient() = default;

void DattoSaasClient::setCredentials(Credentials credentials)
{
    const Credentials &old = m_state->credentials;
    if (credentials.origin == old.origin && credentials.publicKey.equals(old.publicKey) &&
        credentials.secretKey.equals(old.secretKey))
        return;
    m_state->http->redactor().know(credentials.publicKey);
    m_state->http->redactor().know(credentials.secretKey);
    m_state->credentials = std::move(credentials);
    m_state->scope.reset();
    m_state->refused.reset();
    std::exchange(m_state->generation, {}).request_stop();
}

void DattoSaasClient::forgetRefusal()
{
    m_state->refused.reset();
}

std::optional<KeyScope> DattoSaasClient::keyScope() const
{
    return m_state->scope;
}

QCoro::Task<Result<ListReading<Domain>>> DattoSaasClient::signIn(Call call)
{
    call.purpose = CallPurpose::SignIn;
    return m_state->domains({}, std::move(call));
}

QCoro::Task<Result<ListReading<Domain>>> DattoSaasClient::domains(ProgressFunction progress, Call call)
{
    return m_state->domains(std::move(progress), std::move(call));
}

QCoro::Task<Result<SeatCount>> DattoSaasClient::seats(qint64 customerId, Call call)
{
    return m_state->seats(customerId, std::move(call));
}

} // namespace trivet::datto_saas
