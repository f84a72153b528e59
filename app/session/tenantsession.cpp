// SPDX-License-Identifier: Apache-2.0
#include "session/tenantsession.h"

#include "logging.h"
#include "practice/practiceserver.h"
#include "session/portalclient.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"
#include "vendors/datto_rmm/apiurl.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"

using namespace Qt::StringLiterals;

namespace trivet::app {

std::shared_ptr<const Clock> clockFor(const std::optional<Connection> &connection)
{
    if (connection && connection->now.isValid())
        return std::make_shared<PracticeClock>(connection->worldNow(), connection->speed);
    return std::make_shared<SystemClock>();
}

std::shared_ptr<HttpClient> httpFor(VendorId vendor, const std::optional<Connection> &connection, std::shared_ptr<const Clock> clock)
{
    const VendorRules rules = vendor == VendorId::Autotask ? autotask::rules() : datto_rmm::rules();
    return HttpClient::create({.rules = rules,
                               .policy = connection ? HostPolicy::practice(rules.hostPatterns, {connection->origin(vendor)})
                                                    : HostPolicy::live(rules.hostPatterns),
                               .clock = std::move(clock),
                               .redactor = processRedactor(),
                               .pacing = Pacing::real()});
}

std::unique_ptr<Loader> loaderFor(const std::shared_ptr<HttpClient> &autotaskHttp, const std::shared_ptr<HttpClient> &rmmHttp)
{
    return std::make_unique<Loader>(Loader::Vendors{
        .autotask = autotask::AutotaskClient::create(autotaskHttp),
        .rmm = datto_rmm::DattoRmmClient::create(rmmHttp),
        .budgets = [autotaskHttp, rmmHttp] { return QList<BudgetReading>{autotaskHttp->budget(), rmmHttp->budget()}; },
    });
}

TenantSession::TenantSession(Parts parts)
    : m_parts(std::move(parts)), m_clock(clockFor(m_parts.connection)),
      m_autotaskHttp(httpFor(VendorId::Autotask, m_parts.connection, m_clock)),
      m_rmmHttp(httpFor(VendorId::DattoRmm, m_parts.connection, m_clock))
{
    if (m_parts.connection && !m_parts.connection->portal.isEmpty())
        m_portal = std::make_unique<PortalClient>(m_parts.connection->portal);
    m_loader = loaderFor(m_autotaskHttp, m_rmmHttp);
    m_guide = std::make_unique<Guide>(Guide::Services{*m_parts.store, *m_parts.vault, *m_loader, *m_clock, m_portal.get()});
    m_monitor = std::make_unique<SyncMonitor>(*m_loader, *m_parts.store, *m_clock);
    m_monitor->setMapping(m_guide->mapping());
    connect(m_guide.get(), &Guide::mappingChanged, this, [this] { m_monitor->setMapping(m_guide->mapping()); });
    connect(m_guide.get(), &Guide::stepsChanged, this, &TenantSession::runMonitorWhenItsStepIsOpen);
    connect(m_guide.get(), &Guide::currentStepChanged, this, &TenantSession::runMonitorWhenItsStepIsOpen);
}

TenantSession::~TenantSession()
{
    m_monitor.reset();
    m_guide.reset();
    m_loader.reset();
    m_autotaskHttp->close();
    m_rmmHttp->close();
}

void TenantSession::runMonitorWhenItsStepIsOpen()
{
    const StepState state = m_guide->stepState(u"device-sync"_s);
    const bool isOpen = state != StepState::Locked && state != StepState::NotBuiltYet;
    if (isOpen && !m_monitor->isRunning() && !m_monitor->progress().isComplete())
        m_monitor->start();
    else if (m_monitor->isRunning() && m_monitor->progress().isComplete())
        m_monitor->stop();
}

QUrl TenantSession::portalAddress(VendorId vendor) const
{
    if (vendor == VendorId::DattoRmm)
        return datto_rmm::webUrlOf(QUrl(m_guide->answers().value(AnswerId::RmmApiUrl)));
    const auto inventory = m_loader->snapshot();
    if (vendor == VendorId::Autotask && !inventory->zone.rows.isEmpty())
        return QUrl(inventory->zone.rows.first().webUrl);
    return {};
}

} // namespace trivet::app
