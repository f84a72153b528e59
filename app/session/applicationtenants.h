// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/practiceoptions.h"
#include "session/tenantsession.h"
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "ui/parts/tenants.h"

#include <memory>
#include <optional>

namespace trivet::app {

/// How practice tenants are made and kept.
struct PracticeSetup
{
    practice::PracticeOptions options = {};
    std::optional<Connection> connection = {}; ///< a world served elsewhere, instead of one in this process
    enum class SecretsIn { Memory, Keychain };
    SecretsIn secretsIn = SecretsIn::Memory; ///< Keychain only for the test with a real daemon (decision 73)
};

/// The tenants under the data folder, and the one that is open.
class ApplicationTenants : public QObject, public Tenants
{
    Q_OBJECT

public:
    /// ReadOnly: for a look that takes no lock, so that the wizard can have the tenant open meanwhile.
    ApplicationTenants(QString dataDir, PracticeSetup practice, OpenMode mode = OpenMode::ReadWrite);
    ~ApplicationTenants() override;

    QList<TenantRow> recent() const override;
    void open(const QString &id, QObject *context, Opened done) override;
    void createLive(const QString &name, QObject *context, Opened done) override;
    void createPractice(QObject *context, Opened done) override;
    void close() override;
    Result<void> rename(const QString &id, const QString &name) override;
    void forgetSecrets(const QString &id, QObject *context, Done done) override;
    void forget(const QString &id, QObject *context, Done done) override;
    QString folder(const QString &id) const override;
    QUrl portalAddress(VendorId vendor) const override;
    void doInPortal(const QString &slug, QObject *context, PortalDone done) override;
    bool isInPortal() const override;
    Result<void> writeReport(const QString &path) override;
    QString supportText() const override;

    TenantSession *session() const { return m_session.get(); }
    /// The practice tenant that was in use last, also one that cannot be opened: opening it says why.
    std::optional<TenantRow> practiceTenant() const;
    /// The tenant of this name, case aside; TenantCatalog::find() tells the problems.
    Result<QString> idOf(const QString &name) const;

private:
    void openInfo(const TenantInfo &info, QObject *context, Opened done);
    std::optional<TenantInfo> infoOf(const QString &id) const;
    QList<TenantAccounts> accountsOfOthers(const QUuid &own) const;
    void startWorld(std::unique_ptr<TenantStore> store, QObject *context, Opened done);
    static void refillPracticeVault(const TenantSession::Parts &parts);
    void finish(TenantSession::Parts parts, QObject *context, Opened done);

    TenantCatalog m_catalog;
    PracticeSetup m_practice;
    OpenMode m_mode;
    std::unique_ptr<TenantSession> m_session;
};

} // namespace trivet::app
