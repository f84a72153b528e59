// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tenants.h"

#include <QWizardPage>

class QGridLayout;
class QVBoxLayout;

namespace trivet {

class Button;
class Callout;
class CommandRow;
class TenantList;

/// The first page: go on, set up, review, practice; and what to have ready.
class WelcomePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setTenants(const QList<TenantRow> &tenants);
    /// "Have these ready" beside the rows, or below them.
    enum class Columns { Two, One };
    void setColumns(Columns columns);
    void focusFirst();
    /// Something could not be opened; said above the rows until the next try.
    void showProblem(const Problem &problem);
    void clearProblem();
    /// The tenants, where no rail lists them.
    TenantList &list() { return *m_list; }

Q_SIGNALS:
    void continueRequested(const QString &tenantId);
    void newTenantRequested();
    void reviewRequested();
    void practiceRequested();
    void settingsRequested();
    void helpRequested();

private:
    QWidget *makeReady();
    QWidget *makeFooter();

    QGridLayout *m_grid;
    QVBoxLayout *m_rows;
    QWidget *m_side;
    Callout *m_problem;
    CommandRow *m_continue;
    Button *m_continueButton = nullptr;
    TenantList *m_list;
    bool m_isListed = false;
    bool m_hasTenants = false;
    QString m_recent;
};

} // namespace trivet
