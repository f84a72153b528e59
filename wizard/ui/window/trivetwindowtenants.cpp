// SPDX-License-Identifier: Apache-2.0
#include "ui/window/trivetwindow.h"

#include "ui/pages/welcome/tenantlist.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/window/windowdialogs.h"

using namespace Qt::StringLiterals;

// What can be done with the tenants of the welcome page. What happens to secrets and files is said before.

namespace trivet {

void TrivetWindow::connectList(TenantList &list)
{
    connect(&list, &TenantList::tenantRequested, this, &TrivetWindow::openTenant);
    connect(&list, &TenantList::renameRequested, this, &TrivetWindow::askRename);
    connect(&list, &TenantList::forgetSecretsRequested, this, &TrivetWindow::askForgetSecrets);
    connect(&list, &TenantList::deletionRequested, this, &TrivetWindow::askDelete);
    connect(&list, &TenantList::practiceDeletionRequested, this, &TrivetWindow::askDeletePractice);
}

TenantRow TrivetWindow::tenantOf(const QString &id) const
{
    const QList<TenantRow> tenants = m_tenants.recent();
    for (const TenantRow &tenant : tenants) {
        if (tenant.id == id)
            return tenant;
    }
    return {};
}

/// The list as it is now, and what went wrong above it.
void TrivetWindow::showTenantsAfter(const Result<void> &result)
{
    if (!m_guide)
        showWelcome();
    if (!result)
        m_welcome->showProblem(result.error());
}

void TrivetWindow::askRename(const QString &id)
{
    const TenantRow renamed = tenantOf(id);
    QStringList taken;
    const QList<TenantRow> tenants = m_tenants.recent();
    for (const TenantRow &tenant : tenants) {
        if (tenant.id != id && tenant.isPractice == renamed.isPractice)
            taken.append(tenant.name);
    }
    askNewName(*this, renamed.name, taken,
               [this, id](const QString &name) { showTenantsAfter(m_tenants.rename(id, name)); });
}

void TrivetWindow::askForgetSecrets(const QString &id)
{
    const QString name = tenantOf(id).name;
    //: Dialog; %1 a tenant's name
    askBeforeForgetting(
        *this,
        {.title = tr("Remove the secrets of %1").arg(name),
         .text = tr("Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and "
                    "history stay. To go on you paste the secrets again. Nothing changes at the vendors."),
         //: Button of a dialog
         .act = tr("Remove secrets")},
        [this, id] {
            m_tenants.forgetSecrets(id, this, [this](const Result<void> &result) { showTenantsAfter(result); });
        });
}

void TrivetWindow::askDelete(const QString &id)
{
    const TenantRow tenant = tenantOf(id);
    const QString text = tenant.isPractice
                             ? tr("Its simulated vendors and what you did there are deleted. This cannot be undone.")
                             : tr("Its secrets are removed from the keychain, and its folder with answers, "
                                  "confirmations and history is deleted. This cannot be "
                                  "undone. Nothing changes at the vendors.");
    //: Dialog; %1 a tenant's name
    askBeforeForgetting(
        *this,
        {.title = tr("Delete %1").arg(tenant.name),
         .text = text,
         //: Button of a dialog
         .act = tr("Delete tenant")},
        [this, id] { m_tenants.forget(id, this, [this](const Result<void> &result) { showTenantsAfter(result); }); });
}

void TrivetWindow::askDeletePractice()
{
    QStringList ids;
    const QList<TenantRow> tenants = m_tenants.recent();
    for (const TenantRow &tenant : tenants) {
        if (tenant.isPractice)
            ids.append(tenant.id);
    }
    askBeforeForgetting(
        *this,
        {.title = tr("Delete %Ln practice tenant(s)", nullptr, static_cast<int>(ids.size())),
         .text = tr(
             "Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay."),
         .act = tr("Delete practice tenants")},
        [this, ids] {
            for (const QString &id : ids)
                m_tenants.forget(id, this, [this](const Result<void> &result) { showTenantsAfter(result); });
        });
}

void TrivetWindow::askReview()
{
    askReviewedTenant(*this, m_tenants.recent(), [this](const ReviewedTenant &chosen) {
        leaveTenant();
        const auto review = [this, isThere = !chosen.id.isEmpty()](const Result<OpenTenant> &opened) {
            if (opened)
                opened->guide->place().beginReview();
            if (opened && isThere) // a new one has to sign in first
                opened->guide->goTo(u"review"_s);
            takeTenant(opened);
        };
        if (chosen.id.isEmpty())
            m_tenants.createLive(chosen.name, this, review);
        else
            m_tenants.open(chosen.id, this, review);
    });
}

} // namespace trivet
