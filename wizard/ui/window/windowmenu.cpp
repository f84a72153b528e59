// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowmenu.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace trivet {

WindowMenu::WindowMenu(const Tenants &tenants, QWidget *window) : QMenu(window), m_tenants(tenants)
{
    setObjectName(u"windowMenu"_s);
    //: Submenu: other tenants to go to
    m_others = addMenu(tr("&Switch tenant"));
    m_others->setObjectName(u"switchTenantMenu"_s);
    //: Menu: to the first page, which lists all tenants
    m_overview = addAction(tr("&All tenants"));
    m_overview->setObjectName(u"allTenantsAction"_s);
    connect(m_overview, &QAction::triggered, this, &WindowMenu::overviewRequested);
    addSeparator();
    //: Menu: what Trivet has written to the vendors in this tenant
    m_history = addAction(tr("History of &changes\u2026"));
    m_history->setObjectName(u"historyAction"_s);
    connect(m_history, &QAction::triggered, this, &WindowMenu::historyRequested);
    addSeparator();

    struct Entry
    {
        const char *name;
        QString label;
        QKeySequence keys;
        QAction::MenuRole role;
        void (WindowMenu::*asked)();
    };
    const Entry entries[] = {
        //: Menu; the letter after & is its key
        {"settingsAction", tr("S&ettings\u2026"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QAction::PreferencesRole,
         &WindowMenu::settingsRequested},
        {"helpAction", tr("&Help"), QKeySequence(Qt::Key_F1), QAction::NoRole, &WindowMenu::helpRequested},
        //: Menu: a text for those who help, shown before it is saved
        {"supportAction", tr("S&upport file\u2026"), {}, QAction::NoRole, &WindowMenu::supportRequested},
        {"aboutAction", tr("A&bout Trivet"), {}, QAction::AboutRole, &WindowMenu::aboutRequested},
        {"quitAction", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), QAction::QuitRole, &WindowMenu::quitRequested},
    };
    for (const Entry &entry : entries) {
        QAction *action = addAction(entry.label);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcut(entry.keys);
        action->setMenuRole(entry.role);
        connect(action, &QAction::triggered, this, entry.asked);
        // A menu's keys work only while it is shown, unless the window has the action, too.
        window->addAction(action);
    }
    connect(this, &QMenu::aboutToShow, this, &WindowMenu::listTenants);
}

void WindowMenu::listTenants()
{
    m_others->clear();
    const QList<TenantRow> rows = m_tenants.recent();
    for (const TenantRow &row : rows) {
        if (row.id == m_openTenant)
            continue;
        QString name = row.name.simplified();
        name.replace(u'&', u"&&"_s); // a sign of the name, not a key
        if (row.isPractice) {
            //: A tenant in a menu; %1 is its name
            name = tr("%1 (practice)").arg(name);
        }
        QAction *action = m_others->addAction(name);
        action->setObjectName(u"tenantAction"_s);
        action->setEnabled(!row.problem);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT tenantRequested(id); });
    }
    m_others->setEnabled(!m_others->isEmpty());
    m_overview->setEnabled(!m_openTenant.isEmpty());
    m_history->setEnabled(!m_openTenant.isEmpty());
}

} // namespace trivet
