// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/clock.h"
#include "core/portalactions.h"
#include "core/result.h"
#include "core/secret.h"
#include "doctor/checks.h"
#include "guide/content/stepspec.h"
#include "guide/engine/gate.h"
#include "guide/engine/gaterules.h"
#include "guide/engine/inputrules.h"
#include "guide/engine/secretstate.h"
#include "inventory/data/inventorysource.h"
#include "secrets/vault.h"
#include "store/tenantstore.h"

#include <QMap>
#include <QObject>

#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace trivet {

class Access;
class Draft;
class Evaluation;
class ReadingKeeper;
class VerdictHistory;
class MapOutlook;
struct MapForecast;

/// One tenant's way through the guide: draft, confirmations, verdicts, gates, place. No widgets.
/// Lives on the GUI thread; checks run off it on snapshots. Owned by app::TenantSession, which outlives every page.
/// Everything set here is in the store when the call returns, or unsaved() says why not; secrets go to the vault and
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
        PortalActions *portal = nullptr; ///< practice only
        ReadingKeeper *keeper = nullptr; ///< what was last read; none: every run begins with nothing read
        std::function<QList<Verdict>(const Facts &)> judge = evaluateAll;
        /// Which accounts the other tenants of this computer are set up with (T09); asked when this one has signed in.
        std::function<QList<TenantAccounts>()> otherTenants = {};
    };
    explicit Guide(Services services, QObject *parent = nullptr);
    ~Guide() override;

    /// A person opened this tenant: recalls what was last read, loads the draft, probes the vault, reads secrets back,
    /// evaluates. `started()` when done. "Continue" is a person's act, so it signs in too, but only with values that the vendor accepted before
    /// and did not refuse since (decision 61); all others wait for paste, Check or Next.
    void start();
    bool isReadOnly() const;
    bool isPractice() const;

    // Place
    QString currentStep() const;
    /// Opens a step that is not locked. False otherwise.
    bool goTo(const QString &slug);
    /// Looks at links that exist already: nothing is locked, and Next on the review leads to the first step that has
    /// something wrong. Kept with the tenant.
    void beginReview();
    bool isReview() const;
    /// First step in order with a check that failed, or needs somebody although it was read; empty = none.
    QString firstWrongStep() const;
    StepState stepState(const QString &slug) const;
    GateState gate(const QString &slug) const;
    QList<LinkStatus> links() const;
    /// When the oldest was read of what this step shows of an earlier run's readings; invalid: all that it shows is of
    /// this run, or nothing.
    QDateTime keptSince(const QString &slug) const;
    QMap<QString, QDateTime> passedAt() const { return m_passed; } ///< by slug, UTC
    int passedSteps() const;
    int totalSteps() const;

    /// Next was pressed on this step: signs in if values changed, reads what its checks need, then emits
    /// `advanced(slug of next)` or `held(slug, first blocker)`. One at a time; leaving, editing or closing cancels.
    void requestNext();
    bool isDeciding() const;
    void back();

    // Draft
    const Answers &answers() const;
    /// Saves a plain value as it is typed; never signs in by itself. Text of Datto RMM's "Copy all" is split.
    void setAnswer(AnswerId id, const QString &value);
    /// A person says that the text is no secret, though it looks like one (InputFault::LooksLikeSecret): it is saved.
    void keepAnswer(AnswerId id, const QString &value);
    /// A plain value was pasted, or its field was left: tests the credentials it belongs to (decision 61).
    void inputFinished(AnswerId id);
    /// Trims and checks the form; an empty secret forgets it. Goes to the vault at once, then is tested (decision 61):
    /// call it on paste and when the field is left, not on each key press.
    /// Giving a refused value again lets it be tried once more, for a user that was unlocked since.
    void setSecret(AnswerId id, Secret value);
    SecretState secretState(AnswerId id) const;
    /// The keychain that a secret of state Elsewhere was saved in.
    QString savedElsewhere(AnswerId id) const;
    /// Whether the field of an input is wanted now; most always are.
    bool isShown(const InputSpec &input) const;
    /// A secret is on its way to the vault; savingEnded() follows. Wait for it before the tenant is closed.
    bool isSavingSecrets() const;
    /// Form problem of an input right now ("a URL for a key", "secret with spaces"), or nothing.
    /// `detail` is inputFaultKey() of inputFault().
    std::optional<Problem> inputProblem(AnswerId id) const;
    std::optional<InputFault> inputFault(AnswerId id) const;
    /// The sign that makes SpacesInside or StrangeSign of it, and its place.
    std::optional<StrangeSign> strangeSign(AnswerId id) const;
    /// What Trivet did to the text last given for this input, to be told under the field.
    QSet<InputNote> inputNotes(AnswerId id) const;
    /// Hands the secret out for the clipboard; not for display.
    void copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done);
    /// One row per device type in use, filled with suggestions as soon as step 1.4 knows both sides; the person's to
    /// change. Where no name fits well the configuration item type stays empty.
    QList<DeviceTypeMapping> mapping() const;
    void setMapping(const DeviceTypeMapping &row);
    /// What is to become of SaaS Protection's clients (4.3). A new decision takes back that the former was carried out.
    QList<SaasDecision> saasDecisions() const;
    void decideSaas(const QList<SaasDecision> &decisions);
    void forgetSaasDecision(qint64 clientId);
    /// Whether the vendor refused exactly the values held now; no sign-in follows until one of them changes.
    bool isRefused(AccountId account) const;
    bool isTicked(const QString &slug, int instruction) const;
    void setTicked(const QString &slug, int instruction, bool ticked);

    // Checks
    QList<Verdict> verdicts(const QString &slug) const;
    QList<Verdict> allVerdicts() const;
    bool isChecking(const QString &checkId) const;
    /// Something is being read, signed in, saved, judged or done in a portal; every answer at hand may still change.
    bool isBusy() const;
    /// A person asked: reads again what the step's checks need; a refused credential is tried only if it changed.
    void checkAgain(const QString &slug);
    /// The same for one check.
    void checkOneAgain(const QString &checkId);
    /// Page shown, window activated, 30 s passed: reads only, never signs in.
    void poll(const QString &slug);
    /// A reading of a sync was kept: what is judged by them is judged again.
    void samplesChanged();
    /// Whether "Confirm" makes sense for this check now: only a person can see it, and nothing stands before it.
    bool isConfirmable(const QString &checkId) const;
    /// The person named under AnswerId::Who saw it, now. Nothing happens where it is not confirmable. Of T04 and T05: what
    /// changed is right.
    void confirm(const QString &checkId, const QString &subject = {});
    /// Whether a confirmation of this check is so old that a look is due; the step stays passed meanwhile (T07).
    bool isDueAgain(const QString &checkId) const;
    /// The person looked once more: each old confirmation of this check is given anew.
    void confirmAgain(const QString &checkId);
    void takeBack(const QString &checkId, const QString &subject = {});
    std::optional<Confirmation> confirmation(const QString &checkId, const QString &subject = {}) const;
    void continueAnyway(const QString &checkId, const QString &reason);
    /// The warning holds again.
    void withdrawWaiver(const QString &checkId);
    QList<Waiver> waivers() const;

    // The doctor's page
    const VerdictHistory &history() const { return *m_history; }
    /// Somebody has seen how every check stands now; what changes from here on is new at the next visit.
    void endVisit();
    /// How a page was left, to be kept with the tenant: filters, widths. Never what a person typed in.
    QByteArray viewState(const QString &key) const;
    void keepViewState(const QString &key, const QByteArray &state);

    std::shared_ptr<const Inventory> inventory() const;
    const Facts &facts() const;
    /// What Map Devices will do with each device (1.6), as it was kept once Map Devices is confirmed on, before that by the
    /// newest readings; nullptr: not made yet. It is made while 1.6 is open.
    std::shared_ptr<const MapForecast> mapForecast() const;
    Vault &vault() const;
    void unlockVault();
    /// No keychain here: the person chose to keep secrets in memory until Trivet closes. Asked anew at each start.
    void keepSecretsUntilClose();
    /// The keychain was asked and cannot keep them, so there is that choice to make.
    bool mayKeepSecretsUntilClose() const;
    OwnHealth::Vault vaultHealth() const;

    // Practice
    /// "Do this step for me": the admin's part in the simulated portals, then pastes what it shows.
    void doInPortal(const QString &slug);
    bool isInPortal() const;

    QDateTime lastSaved() const;
    /// Why what was given is not on the disk; nothing = all of it is. It is tried again with each act, and by itself,
    /// ever more rarely. Until then Next holds and nothing is called verified.
    std::optional<Problem> unsaved() const;
    void saveAgain();
    QString tenantName() const;

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
    void savingEnded(); ///< isSavingSecrets() became false
    void saved();
    void
    storeFailed(const trivet::Problem &problem); ///< this act could not be saved; unsavedChanged() tells what lasts
    void unsavedChanged();
    void portalFinished(const QString &slug, const QString &errorText);
    void tickChanged(const QString &slug, int instruction);

private:
    /// Next was pressed and its answer is awaited, for the step and inputs of that moment.
    struct Decision
    {
        QString slug;
        QSet<DataSetId> reading = {};
        enum class Stage { Asked, SigningIn, Reading, Judging } stage = Stage::Asked;
        quint64 judgement = 0; ///< the request whose verdicts decide, or any later one's
    };
    enum class Source { Readings, Inputs };

    // guide.cpp
    void connectParts();
    void finishStart();
    void openStep(const QString &slug);
    QString earlierStep(const QString &slug) const;
    GateFacts gateFacts(const QString &slug, const QList<Verdict> &verdicts) const;
    StepState stepState(const QString &slug, const QList<Verdict> &verdicts) const;
    LinkStatus linkStatus(const ChapterSpec &chapter, const QList<Verdict> &verdicts) const;
    void keepSummary();
    void keep(const Result<void> &result);
    void savingChanged();
    QString defaultWho() const;
    // guideanswers.cpp
    bool takeCopyAll(AnswerId pastedInto, QStringView text);
    void takeRegion();
    /// Signs in with the values that this input belongs to, where they are complete and were not tried yet.
    void test(AnswerId id);
    /// As test(), also with values that were tried and refused: a person asks.
    void testAgain(AnswerId id);
    void answerChanged(AnswerId id);
    void fillMapping();
    void fillMaterialCode();
    void fillMappingOptions();
    // guidechecks.cpp
    quint64 judge(Source source);
    void readingsChanged(const QSet<DataSetId> &sets);
    void keepReadings(const QSet<DataSetId> &sets);
    void verdictsArrived();
    void signInFinished(AccountId account);
    QSet<DataSetId> setsOf(const QString &slug) const;
    QSet<DataSetId> readable(const QSet<DataSetId> &sets) const;
    bool isFresh(DataSetId set) const;
    void readWhatIsOld(const QString &slug);
    void readWhatPassedStepsNeed();
    void askAgain(const QSet<DataSetId> &sets);
    void keepItGlueUse();
    void keepHistory();
    void keepBaseline();
    // guidechange.cpp
    void rememberReadings();
    void rememberVerified();
    void acceptLosses();
    void acceptChanges();
    void give(const Confirmation &given);
    QString who() const;
    // guideforecast.cpp
    void forecastMapping();
    void takeForecast();
    void mapDevicesWentOn();
    void keepForecast();
    void forgetForecast();
    // guidenext.cpp
    void continueDeciding();
    void decide();
    void cancelDeciding();
    QSet<DataSetId> setsToDecide(const QString &slug) const;
    // guideportal.cpp
    enum class PortalPart { Key, All }; ///< of the step's work: its key alone, or all that is to be done there
    void takeFromPortal(const QString &slug, const Result<QJsonObject> &answer, PortalPart part);

    Services m_services;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<VerdictHistory> m_history;
    std::unique_ptr<MapOutlook> m_outlook;
    bool m_awaitsForecast = false; ///< Map Devices was confirmed while it was still being made
    Facts m_facts;
    QList<Waiver> m_waivers;
    QString m_currentStep;
    QMap<QString, QDateTime> m_passed;
    std::optional<Decision> m_decision;
    QTimer m_decisionDeadline;
    QTimer m_saveAgain;
    std::chrono::seconds m_untilSavingAgain{0};
    std::optional<ProblemKind> m_unsavedKind; ///< as last told
    QString m_inPortal;                       ///< slug of the action under way
    QString m_summary;                        ///< as last kept
    enum class Purpose { SetUp, Review } m_purpose = Purpose::SetUp;
    enum class Life { New, Loading, Judging, Started } m_life = Life::New;
    quint64 m_firstJudgement = 0; ///< the request with everything that was read back
};

} // namespace trivet
