// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "doctor/checks.h"
#include "guide/content/stepspec.h"
#include "guide/engine/confirmations.h"
#include "guide/engine/inputs.h"
#include "guide/engine/mapping.h"
#include "guide/engine/place.h"
#include "guide/engine/readingplan.h"
#include "guide/engine/saasdecisions.h"
#include "guide/engine/standings.h"
#include "guide/engine/unsavedwork.h"
#include "guide/engine/vendorreads.h"
#include "inventory/data/inventorysource.h"
#include "secrets/vault.h"
#include "store/tenantstore.h"

#include <functional>
#include <memory>

namespace trivet {

class MapOutlook;
class NextDecision;
class ReadingKeeper;
class TenantMemory;
class VerdictHistory;
struct MapForecast;

/// One tenant's way through the guide. Each of its parts has one job and knows no guide; callers ask the part, and its
/// news come from here, once the facts are on their way to be judged anew. No widgets.
/// Lives on the GUI thread; checks run off it on snapshots. Owned by app::TenantSession, which outlives every page.
/// Everything set here is in the store when the call returns, or unsavedWork() says why not; secrets go to the vault and
/// nowhere else.
class Guide : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        TenantStore &store;
        Vault &vault;
        InventorySource &source;
        const Clock &clock;
        ReadingKeeper *keeper = nullptr; ///< what was last read; none: every run begins with nothing read
        std::function<QList<Verdict>(const Facts &)> judge = evaluateAll;
        /// Which accounts the other tenants of this computer are set up with (T09); asked when this one has signed in.
        std::function<QList<TenantAccounts>()> otherTenants = {};
    };
    explicit Guide(Services services, QObject *parent = nullptr);
    ~Guide() override;

    /// A person opened this tenant: recalls what was last read, loads the draft, probes the vault, reads secrets back,
    /// evaluates. `started()` when done. "Continue" is a person's act, so it signs in too, but only with values that the
    /// vendor accepted before and did not refuse since (decision 61); all others wait for paste, Check or Next.
    void start();
    bool isReadOnly() const { return m_services.store.isReadOnly(); }
    bool isPractice() const { return m_services.store.info().isPractice; }
    QString tenantName() const { return m_services.store.info().name; }
    QDateTime lastSaved() const { return m_services.store.lastSaved(); }

    // Parts
    Inputs &inputs() { return m_inputs; }
    const Inputs &inputs() const { return m_inputs; }
    Confirmations &confirmations() { return m_confirmations; }
    const Confirmations &confirmations() const { return m_confirmations; }
    Place &place() { return m_place; }
    const Place &place() const { return m_place; }
    Mapping &mapping() { return m_mapping; }
    SaasDecisions &saasDecisions() { return m_saasDecisions; }
    const ReadingPlan &readingPlan() const { return m_plan; }
    const UnsavedWork &unsavedWork() const { return m_unsaved; }
    const VerdictHistory &history() const;

    // Place and gate
    QString currentStep() const { return m_place.currentStep(); }
    /// Opens a step that is not locked. False otherwise.
    bool goTo(const QString &slug);
    void back();
    /// Next was pressed on this step: signs in if values changed, reads what its checks need, then emits
    /// `advanced(slug of next)` or `held(slug, first blocker)`. One at a time; leaving, editing or closing cancels.
    void requestNext();
    bool isDeciding() const;
    GateState gate(const QString &slug) const { return m_standings.gate(slug); }
    StepState stepState(const QString &slug) const { return m_standings.stepState(slug); }
    QList<LinkStatus> links() const { return m_standings.links(); }
    QString firstWrongStep() const { return m_standings.firstWrongStep(); }

    // Facts and verdicts
    const Answers &answers() const { return m_inputs.answers(); }
    const Facts &facts() const { return m_facts; }
    std::shared_ptr<const Inventory> inventory() const { return m_facts.inventory; }
    /// What Map Devices will do with each device (1.6); nullptr: not made yet. It is made while 1.6 is open.
    std::shared_ptr<const MapForecast> mapForecast() const;
    QList<Verdict> verdicts(const QString &slug) const;
    QList<Verdict> allVerdicts() const;
    bool isChecking(const QString &checkId) const;
    /// Something is being read, signed in, saved or judged; every answer at hand may still change.
    bool isBusy() const;
    /// A person asked: reads again what the step's checks need; a refused credential is tried only if it changed.
    void checkAgain(const QString &slug);
    /// The same for one check.
    void checkOneAgain(const QString &checkId);
    /// Page shown, window activated, 30 s passed: reads only, never signs in.
    void poll(const QString &slug);
    /// A reading of a sync was kept: what is judged by them is judged again.
    void samplesChanged();
    /// Somebody has seen how every check stands now; what changes from here on is new at the next visit.
    void endVisit();

Q_SIGNALS:
    void started();
    void currentStepChanged(const QString &slug);
    void advanced(const QString &slug);
    void held(const QString &slug, const trivet::Blocker &first);
    /// Next on the last step was let through.
    void finished();
    void decidingChanged();
    void answersChanged(trivet::AnswerId id);
    void secretStateChanged(trivet::AnswerId id);
    void mappingChanged();
    void saasDecisionsChanged();
    void verdictsChanged();
    void checkingChanged();
    void stepsChanged(); ///< states, gates or links
    void inventoryChanged();
    void mapForecastChanged();
    void vaultHealthChanged();
    void savingEnded(); ///< Inputs::isSavingSecrets() became false
    void saved();
    void storeFailed(const trivet::Problem &problem); ///< of one act; unsavedChanged() tells what lasts
    void unsavedChanged();
    void tickChanged(const QString &slug, int instruction);

private:
    enum class Source { Readings, Inputs };

    void connectDraft();
    void connectParts();
    void connectSource();
    void finishStart();
    void openStep(const QString &slug);
    void startMapping();
    void updateForecast();
    void leaveStep(const QString &slug);
    quint64 judge(Source source);
    void answerChanged(AnswerId id);
    void readingsChanged(const QSet<DataSetId> &sets);
    void signInFinished(AccountId account);
    void verdictsArrived();
    void readAgain(const QSet<DataSetId> &sets);
    void keepSummary();

    Services m_services;
    Facts m_facts;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<Evaluation> m_evaluation;
    Inputs m_inputs;
    Place m_place;
    Confirmations m_confirmations;
    Mapping m_mapping;
    SaasDecisions m_saasDecisions;
    ReadingPlan m_plan;
    VendorReads m_reads;
    Standings m_standings;
    std::unique_ptr<TenantMemory> m_memory;
    std::unique_ptr<MapOutlook> m_outlook;
    std::unique_ptr<NextDecision> m_decision;
    UnsavedWork m_unsaved;
    enum class Life { New, Loading, Judging, Started } m_life = Life::New;
    quint64 m_firstJudgement = 0; ///< the request with everything that was read back
};

} // namespace trivet
