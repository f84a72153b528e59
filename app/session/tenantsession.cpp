// SPDX-License-Identifier: Apache-2.0
#include "session/tenantsession.h"

#include "guide/content/derivedvalue.h"
#include "logging.h"
#include "practice/practiceserver.h"
#include "session/portalclient.h"
#include "session/vendorrecords.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"
#include "vendors/datto_rmm/address.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/datto_saas/rules.h"
#include "vendors/it_glue/itglueclient.h"
#include "vendors/it_glue/rules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::app {

std::shared_ptr<const Clock> clockFor(const std::optional<Connection> &connection)
{
    if (connection && connection->now.isValid())
        return std::make_shared<PracticeClock>(connection->worldNow(), connection->speed);
    return std::make_shared<SystemClock>();
}

namespace {

VendorRules rulesOf(VendorId vendor)
{
    switch (vendor) {
    case VendorId::Autotask: return autotask::rules();
    case VendorId::DattoRmm: return datto_rmm::rules();
    case VendorId::ItGlue: return it_glue::rules();
    case VendorId::DattoSaas: return datto_saas::rules();
    }
    Q_UNREACHABLE();
}

} // namespace

VendorHttp httpFor(const std::optional<Connection> &connection, const std::shared_ptr<const Clock> &clock)
{
    VendorHttp clients;
    for (const VendorId vendor : allVendors) {
        const VendorRules rules = rulesOf(vendor);
        clients[vendor] = HttpClient::create(
            {.rules = rules,
             .policy = connection ? HostPolicy::practice(rules.hostPatterns, {connection->origin(vendor)})
                                  : HostPolicy::live(rules.hostPatterns),
             .clock = clock,
             .redactor = processRedactor(),
             .pacing = Pacing::real()});
    }
    return clients;
}

Loader::Vendors vendorsFor(const VendorHttp &http)
{
    return {
        .autotask = autotask::AutotaskClient::create(http.at(VendorId::Autotask)),
        .rmm = datto_rmm::DattoRmmClient::create(http.at(VendorId::DattoRmm)),
        .rmmForItGlue = datto_rmm::DattoRmmClient::create(http.at(VendorId::DattoRmm)),
        .itGlue = it_glue::ItGlueClient::create(http.at(VendorId::ItGlue)),
        .saas = datto_saas::DattoSaasClient::create(http.at(VendorId::DattoSaas)),
        .budgets =
            [http] {
                QList<BudgetReading> budgets;
                for (const auto &[vendor, client] : http)
                    budgets.append(client->budget());
                return budgets;
            },
        .hosts =
            [http] {
                QList<HostReading> hosts;
                for (const auto &[vendor, client] : http) {
                    if (const auto host = client->host())
                        hosts.append(*host);
                }
                return hosts;
            },
        .expectAnswers = [http](VendorId vendor) { http.at(vendor)->expectAnswers(); },
    };
}

TenantSession::TenantSession(Parts parts)
    : m_parts(std::move(parts)), m_clock(clockFor(m_parts.connection)), m_http(httpFor(m_parts.connection, m_clock))
{
    const Loader::Vendors vendors = vendorsFor(m_http);
    m_loader = std::make_unique<Loader>(vendors);
    m_records = std::make_unique<VendorRecords>(vendors.autotask, vendors.itGlue, [http = m_http](VendorId vendor) {
        const auto client = http.find(vendor);
        return client == http.end() ? std::nullopt
                                    : std::optional(CallsLeft{client->second->budget(), client->second->callsAtOnce()});
    });
    const auto keeping = m_parts.store->isReadOnly() ? ReadingKeeper::Mode::ReadOnly : ReadingKeeper::Mode::ReadWrite;
    m_keeper = std::make_unique<ReadingKeeper>(m_parts.store->info().path, keeping);
    m_guide = std::make_unique<Guide>(Guide::Services{*m_parts.store, *m_parts.vault, *m_loader, *m_clock,
                                                      m_keeper.get(), evaluateAll, m_parts.otherTenants});
    if (m_parts.connection && !m_parts.connection->portal.isEmpty()) {
        m_portalActions =
            std::make_unique<PortalClient>(m_parts.connection->portal, m_parts.connection->portalToken.clone());
        m_portal = std::make_unique<PracticePortal>(*m_guide, *m_portalActions);
    }
    m_changes = std::make_unique<ChangeEngine>(*m_records, *m_parts.store);
    connect(m_loader.get(), &Loader::signInFinished, this, &TenantSession::settleWhatIsOpen);
    connect(m_changes.get(), &ChangeEngine::rowEnded, this, &TenantSession::noteWritten);
    connect(m_changes.get(), &ChangeEngine::finished, this, &TenantSession::readWhatWasWritten);
    addMonitor(LinkId::AutotaskRmm, u"device-sync"_s, followedAutotaskRmm());
    addMonitor(LinkId::AutotaskItGlue, u"itglue-first-sync"_s, followedAutotaskItGlue());
    addMonitor(LinkId::RmmItGlue, u"rmm-itglue-on"_s, followedRmmItGlue());
    connect(m_guide.get(), &Guide::stepsChanged, this, &TenantSession::runMonitorsWhoseStepIsOpen);
    connect(m_guide.get(), &Guide::currentStepChanged, this, &TenantSession::runMonitorsWhoseStepIsOpen);
}

TenantSession::~TenantSession()
{
    m_monitors.clear();
    m_changes.reset();
    m_portal.reset();
    m_guide.reset();
    m_keeper.reset();
    m_loader.reset();
    for (const auto &[vendor, client] : m_http)
        client->close();
}

void TenantSession::addMonitor(LinkId link, const QString &step, const FollowedLink &followed)
{
    auto monitor = std::make_unique<SyncMonitor>(followed, *m_loader, *m_parts.store, *m_clock);
    monitor->setMapping(m_guide->facts().mapping);
    connect(m_guide.get(), &Guide::mappingChanged, monitor.get(),
            [this, monitor = monitor.get()] { monitor->setMapping(m_guide->facts().mapping); });
    // Only Autotask holds devices before the sync is on: those of an earlier connection.
    if (link == LinkId::AutotaskRmm) {
        const auto tellSwitch = [this, monitor = monitor.get()] {
            monitor->setSwitchedOn(m_guide->facts().mapDevicesOnAt);
        };
        tellSwitch();
        connect(m_guide.get(), &Guide::stepsChanged, monitor.get(), tellSwitch);
    }
    connect(m_guide.get(), &Guide::answersChanged, monitor.get(), [this, monitor = monitor.get()](AnswerId id) {
        if (id == AnswerId::CustomerType)
            monitor->setCustomerType(m_guide->answers().value(id));
    });
    // A sample that was kept is a fact to judge by.
    connect(monitor.get(), &SyncMonitor::samplesChanged, m_guide.get(), &Guide::samplesChanged);
    m_stepOfMonitor[link] = step;
    m_monitors[link] = std::move(monitor);
}

void TenantSession::runMonitorsWhoseStepIsOpen()
{
    for (const auto &[link, monitor] : m_monitors) {
        const StepState state = m_guide->stepState(m_stepOfMonitor.at(link));
        const bool isOpen = state != StepState::Locked;
        if (isOpen && !monitor->isRunning() && !monitor->progress().isComplete())
            monitor->start();
        else if (monitor->isRunning() && monitor->progress().isComplete())
            monitor->stop();
    }
}

/// A former run may have ended in the middle of a write; the vendor can be asked now what became of it.
void TenantSession::settleWhatIsOpen(AccountId account)
{
    const bool isWritten = account == AccountId::Autotask || account == AccountId::ItGlue;
    const bool isSignedIn = m_loader->snapshot()->signIn(account).outcome == SignIn::Outcome::Accepted;
    if (isWritten && isSignedIn && !openEntries(*m_parts.store).isEmpty())
        m_changes->settle();
}

void TenantSession::noteWritten(const JournalEntry &entry)
{
    static const QHash<QString, DataSetId> sets{{u"ConfigurationItems"_s, DataSetId::AutotaskDevices},
                                                {u"ConfigurationItemTypes"_s, DataSetId::AutotaskItemTypes},
                                                {u"Products"_s, DataSetId::AutotaskProducts},
                                                {u"organizations"_s, DataSetId::GlueOrganizations},
                                                {u"configurations"_s, DataSetId::GlueConfigurations}};
    if (const auto set = sets.constFind(entry.row.record.entity); set != sets.cend())
        m_written.insert(*set);
}

/// Verdicts and tables show what there is now.
void TenantSession::readWhatWasWritten()
{
    m_guide->samplesChanged(); // what was left open is settled
    if (!m_written.isEmpty())
        m_loader->refresh(std::exchange(m_written, {}), ReadPurpose::AskedByPerson);
}

QMap<VendorId, Traffic> trafficOf(const VendorHttp &http)
{
    QMap<VendorId, Traffic> all;
    for (const auto &[vendor, client] : http)
        all.insert(vendor, client->traffic());
    return all;
}

QMap<VendorId, Traffic> TenantSession::traffic() const
{
    return trafficOf(m_http);
}

QUrl TenantSession::portalAddress(VendorId vendor) const
{
    if (vendor == VendorId::ItGlue)
        return QUrl(derivedText(DerivedValue::GlueFullUrl, m_guide->answers()));
    // Clients are linked and keys are made in the Partner Portal (reference vendors/datto_saas/FACTS.md §1, C).
    if (vendor == VendorId::DattoSaas)
        return QUrl(u"https://portal.dattobackup.com/"_s);
    if (vendor == VendorId::DattoRmm)
        return datto_rmm::webUrlOf(
            datto_rmm::apiOrigin(m_guide->answers().value(AnswerId::RmmApiUrl)).value_or(QUrl()));
    const auto inventory = m_loader->snapshot();
    if (vendor == VendorId::Autotask && !inventory->zone.rows.isEmpty())
        return inventory->zone.rows.first().webUrl;
    return {};
}

} // namespace trivet::app
