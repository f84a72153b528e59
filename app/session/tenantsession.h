// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "core/clock.h"
#include "guide/engine/guide.h"
#include "http/httpclient.h"
#include "inventory/keeping/readingkeeper.h"
#include "inventory/loading/loader.h"
#include "secrets/vault.h"
#include "session/connection.h"
#include "session/practiceportal.h"
#include "store/tenantstore.h"
#include "sync/syncmonitor.h"

#include <map>
#include <memory>
#include <optional>

namespace trivet::practice {
class PracticeServer;
}

namespace trivet::app {

/// One HTTP client for each vendor; in practice only those of the connection, and only to loopback.
using VendorHttp = std::map<VendorId, std::shared_ptr<HttpClient>>;

/// Everything of one open tenant, in the order of its lifetimes: a member may use those before it (decision 68).
/// The only place that names the concrete classes of all layers. GUI thread.
class TenantSession : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::shared_ptr<practice::PracticeServer> world;          ///< practice in this process
        std::optional<Connection> connection;                     ///< practice, this process's or another's
        std::function<QList<TenantAccounts>()> otherTenants = {}; ///< live tenants only: each practice world is its own
        std::unique_ptr<TenantStore> store;
        std::unique_ptr<Vault> vault;
    };
    explicit TenantSession(Parts parts);
    ~TenantSession() override;

    TenantStore &store() { return *m_parts.store; }
    Guide &guide() { return *m_guide; }
    SyncMonitor *monitor(LinkId link) { return m_monitors.contains(link) ? m_monitors.at(link).get() : nullptr; }
    InventorySource &source() { return *m_loader; }
    ChangeEngine &changes() { return *m_changes; }
    PracticePortal *portal() { return m_portal.get(); } ///< practice only
    /// What went to and fro so far, by vendor.
    QMap<VendorId, Traffic> traffic() const;
    /// The portal's address for "Open Autotask", "Open Datto RMM"; empty while it is not known.
    QUrl portalAddress(VendorId vendor) const;

private:
    void addMonitor(LinkId link, const QString &step, const FollowedLink &followed);
    void runMonitorsWhoseStepIsOpen();
    void settleWhatIsOpen(AccountId account);
    void noteWritten(const JournalEntry &entry);
    void readWhatWasWritten();

    Parts m_parts;
    std::shared_ptr<const Clock> m_clock;
    VendorHttp m_http;
    std::unique_ptr<PortalActions> m_portalActions;
    std::unique_ptr<Loader> m_loader;
    std::unique_ptr<RecordAccess> m_records;
    std::unique_ptr<ReadingKeeper> m_keeper;
    std::unique_ptr<Guide> m_guide;
    std::unique_ptr<PracticePortal> m_portal;
    std::unique_ptr<ChangeEngine> m_changes;
    std::map<LinkId, std::unique_ptr<SyncMonitor>> m_monitors;
    std::map<LinkId, QString> m_stepOfMonitor;
    QSet<DataSetId> m_written; ///< since they were last read
};

/// The clock of a tenant: the world's in practice, the system's otherwise.
std::shared_ptr<const Clock> clockFor(const std::optional<Connection> &connection);
VendorHttp httpFor(const std::optional<Connection> &connection, const std::shared_ptr<const Clock> &clock);
QMap<VendorId, Traffic> trafficOf(const VendorHttp &http);
/// The vendors' clients over these, for a loader and whoever else asks them.
Loader::Vendors vendorsFor(const VendorHttp &http);

} // namespace trivet::app
