// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tenants.h"

#include <QMenu>

namespace trivet {

/// Where a person goes from inside a tenant: to another one, to all of them, Settings, Help, About, Quit. Opened by the
/// menu button of the rail or the strip. Its keys work everywhere in the window.
class WindowMenu : public QMenu
{
    Q_OBJECT
public:
    /// `tenants` outlives the menu, `window` is what its keys belong to.
    WindowMenu(const Tenants &tenants, QWidget *window);

    /// The tenant that is open, and so is no place to go to; empty = none is.
    void setOpenTenant(const QString &id) { m_openTenant = id; }

Q_SIGNALS:
    void tenantRequested(const QString &id);
    void overviewRequested();
    void historyRequested();
    void settingsRequested();
    void helpRequested();
    void supportRequested();
    void aboutRequested();
    void quitRequested();

private:
    void listTenants();

    const Tenants &m_tenants;
    QString m_openTenant;
    QMenu *m_others;
    QAction *m_overview;
    QAction *m_history;
};

} // namespace trivet
