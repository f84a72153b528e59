// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/saasmatches.h"
#include "ui/pages/step/steppage.h"

#include <QFutureWatcher>

namespace trivet {

class Button;
class Callout;
class SaasMatchTable;
class Timeline;
enum class MatchKind;

/// Step 4.3: decide what becomes of every client, then carry the list out in IT Glue, where matching has no API.
/// Nothing is matched silently: whatever is not exactly the same name waits for a person.
class SaasMatchingPage : public StepPage
{
    Q_OBJECT
public:
    SaasMatchingPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    ~SaasMatchingPage() override;
    void showBlocker(const Blocker &blocker) override;

private:
    void compare();
    void takeMatches();
    void decide(const QString &clientId, MatchKind kind, const QString &organizationId);
    void acceptStrong();
    void remember(const QList<qint64> &clients);
    void undo();
    void setDone(const QString &clientId, bool done);
    void showDuplicate();
    void showClocks();
    void printWorklist();
    void saveWorklist();
    Mend organizationsToCreate() const;
    const SaasMatch *matchOf(const QString &clientId) const;

    struct Compared
    {
        std::shared_ptr<const Inventory> inventory = {}; ///< that the names point into
        std::shared_ptr<const SaasNames> names = {};
        QList<SaasMatch> matches = {};
    };
    QFutureWatcher<Compared> m_comparing;
    bool m_isOutdated = false;
    /// Clients that were decided in one act, and what was decided before.
    struct Former
    {
        QList<qint64> clients;
        QList<SaasDecision> decisions = {};
    };
    QList<Former> m_former;
    Compared m_compared;
    /// When the organizations to choose from were read, and how many they are; rows come before the time does.
    std::pair<QDateTime, qsizetype> m_organizations{{}, -1};
    SaasMatchTable *m_table;
    Callout *m_duplicate;
    Button *m_useExisting;
    Button *m_createAnyway;
    Button *m_create; ///< organizations in IT Glue, by API, after a preview
    Timeline *m_timeline;
};

} // namespace trivet
