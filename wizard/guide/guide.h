// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/clock.h"
#include "core/portalactions.h"
#include "core/result.h"
#include "core/secret.h"
#include "doctor/checks.h"
#include "guide/gate.h"
#include "guide/inputrules.h"
#include "guide/stepspec.h"
#include "inventory/inventorysource.h"
#include "secrets/vault.h"
#include "store/tenantstore.h"

#include <QObject>

#include <QSet>

#include <functional>
#include <memory>

namespace trivet {

struct LinkStatus
{
    LinkId link = LinkId::None;
    LinkValue value = LinkValue::NotSetUp;
    int stepsPassed = 0;
    int stepsTotal = 0;
    bool hasWarnings = false; ///< W findings: a badge on a green edge (DECISIONS 3)
};

/// What a secret's field says under it.
enum class SecretState { Empty, Held, Saving, Saved, MemoryOnly, Locked, SaveFailed, Unreadable };

/// One tenant's way through the guide: draft, confirmations, verdicts, gates, place. No widgets.
/// Lives on the GUI thread; checks run off it on snapshots. Owned by app::TenantSession, which outlives every page.
/// Everything set here is in the store when the call returns; secrets go to the vault and nowhere else.
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
    };
    explicit Guide(Services services, QObject *parent = nullptr);
    ~Guide() override;

    /// Loads the draft, probes the vault, reads secrets back, evaluates. Signs in with known-good values only when a
    /// person acts (DECISIONS 5). `started()` when done.
    void start();
    bool isReadOnly() const;
    bool isPractice() const;

    // Place
    QString currentStep() const;
    /// Opens a step that is not locked. False when it is.
    bool goTo(const QString &slug);
    StepState stepState(const QString &slug) const;
    GateState gate(const QString &slug) const;
    QList<LinkStatus> links() const;
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
    /// A plain value was pasted, or its field was left: tests the credentials it belongs to (DECISIONS 5).
    void inputFinished(AnswerId id);
    /// Trims and checks the form; an empty secret forgets it. Goes to the vault at once, then is tested (DECISIONS 5):
    /// call it on paste and when the field is left, not on each key press.
    void setSecret(AnswerId id, Secret value);
    SecretState secretState(AnswerId id) const;
    /// Form problem of an input right now ("a URL for a key", "secret with spaces"), or nothing.
    /// `detail` is inputFaultKey() of inputFault().
    std::optional<Problem> inputProblem(AnswerId id) const;
    std::optional<InputFault> inputFault(AnswerId id) const;
    /// What Trivet did to the text last given for this input, to be told under the field.
    QSet<InputNote> inputNotes(AnswerId id) const;
    /// Hands the secret out for the clipboard; not for display.
    void copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done);
    /// Value for reveal while it was typed in this session and is not yet saved; saved ones cannot be revealed.
    QList<DeviceTypeMapping> mapping() const;
    void setMapping(const DeviceTypeMapping &row);
    /// Whether the vendor refused exactly the values held now; no sign-in follows until one of them changes.
    bool isRefused(VendorId vendor) const;
    bool isTicked(const QString &slug, int instruction) const;
    void setTicked(const QString &slug, int instruction, bool ticked);

    // Checks
    QList<Verdict> verdicts(const QString &slug) const;
    QList<Verdict> allVerdicts() const;
    bool isChecking(const QString &checkId) const;
    /// A person asked: reads again what the step's checks need; a refused credential is tried only if it changed.
    void checkAgain(const QString &slug);
    /// Page shown, window activated, 30 s passed: reads only, never signs in.
    void poll(const QString &slug);
    /// Whether "Confirm" makes sense for this check now: only a person can see it, and nothing stands before it.
    bool isConfirmable(const QString &checkId) const;
    /// The person named under AnswerId::Who saw it, now. Nothing happens where it is not confirmable.
    void confirm(const QString &checkId, const QString &subject = {});
    void takeBack(const QString &checkId, const QString &subject = {});
    std::optional<Confirmation> confirmation(const QString &checkId, const QString &subject = {}) const;
    void continueAnyway(const QString &checkId, const QString &reason);
    QList<Waiver> waivers() const;

    std::shared_ptr<const Inventory> inventory() const;
    const Facts &facts() const;
    Vault &vault() const;
    void unlockVault();
    /// No keychain here: the person chose to keep secrets in memory until Trivet closes. Asked anew at each start.
    void keepSecretsUntilClose();
    OwnHealth::Vault vaultHealth() const;

    // Practice
    /// "Do this step for me": the admin's part in the simulated portals, then pastes what it shows.
    void doInPortal(const QString &slug);
    bool isInPortal() const;

    QDateTime lastSaved() const;
    QString tenantName() const;

Q_SIGNALS:
    void started();
    void currentStepChanged(const QString &slug);
    void advanced(const QString &slug);
    void held(const QString &slug, const trivet::Blocker &first);
    void decidingChanged();
    void answersChanged(trivet::AnswerId id);
    void secretStateChanged(trivet::AnswerId id);
    void mappingChanged();
    void verdictsChanged();
    void checkingChanged();
    void stepsChanged();   ///< states, gates or links
    void inventoryChanged();
    void vaultHealthChanged();
    void saved();
    void storeFailed(const trivet::Problem &problem);
    void portalFinished(const QString &slug, const QString &errorText);
    void tickChanged(const QString &slug, int instruction);
};

} // namespace trivet
