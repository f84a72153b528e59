// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/portalactions.h"
#include "guide/guide.h"
#include "http/httpclient.h"
#include "inventory/loader.h"
#include "secrets/vault.h"
#include "session/connection.h"
#include "store/tenantstore.h"
#include "sync/syncmonitor.h"

#include <memory>
#include <optional>

namespace trivet::practice {
class PracticeServer;
}

namespace trivet::app {

/// Everything of one open tenant, in the order of its lifetimes: a member may use those before it (DECISIONS 13).
/// The only place that names the concrete classes of all layers. GUI thread.
class TenantSession : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::shared_ptr<practice::PracticeServer> world; ///< practice in this process
        std::optional<Connection> connection;            ///< practice, this process's or another's
        std::unique_ptr<TenantStore> store;
        std::unique_ptr<Vault> vault;
    };
    explicit TenantSession(Parts parts);
    ~TenantSession() override;

    TenantStore &store() { return *m_parts.store; }
    Guide &guide() { return *m_guide; }
    SyncMonitor &monitor() { return *m_monitor; }
    InventorySource &source() { return *m_loader; }
    /// The portal's address for "Open Autotask", "Open Datto RMM"; empty while it is not known.
    QUrl portalAddress(VendorId vendor) const;

private:
    void runMonitorWhenItsStepIsOpen();

    Parts m_parts;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<HttpClient> m_autotaskHttp;
    std::shared_ptr<HttpClient> m_rmmHttp;
    std::unique_ptr<PortalActions> m_portal;
    std::unique_ptr<Loader> m_loader;
    std::unique_ptr<Guide> m_guide;
    std::unique_ptr<SyncMonitor> m_monitor;
};

/// The clock of a tenant: the world's in practice, the system's otherwise.
std::shared_ptr<const Clock> clockFor(const std::optional<Connection> &connection);
/// A client for one vendor whose host policy fits: loopback in practice, the vendor's own hosts otherwise.
std::shared_ptr<HttpClient> httpFor(VendorId vendor, const std::optional<Connection> &connection, std::shared_ptr<const Clock> clock);

/// Reads through these clients.
std::unique_ptr<Loader> loaderFor(const std::shared_ptr<HttpClient> &autotaskHttp, const std::shared_ptr<HttpClient> &rmmHttp);

} // namespace trivet::app
