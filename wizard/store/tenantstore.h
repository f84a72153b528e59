// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "core/answers.h"
#include "core/change.h"
#include "core/lastknown.h"
#include "core/result.h"
#include "core/syncsample.h"
#include "store/tenantinfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

template <typename T>
class QFuture;

namespace trivet {

enum class OpenMode {
    ReadWrite, ///< takes the tenant's lock; when another copy has it, opens read-only instead (isReadOnly())
    ReadOnly,  ///< takes no lock
};

/// What is left in the draft of a secret: never the value.
struct SecretMark
{
    QString fingerprint;  ///< Secret::fingerprint(store.salt())
    bool isSaved = false; ///< true = read back from the vault
    QString backend;      ///< Vault::backendName() at that moment; empty when not saved
    bool operator==(const SecretMark &) const = default;
};

/// A practice tenant's world: enough to make it again (decision 70).
struct PracticeWorld
{
    quint32 seed = 0;
    QJsonObject options; ///< as given on the command line: devices, companies, speed, ...
    QString logPath;     ///< the file with the accepted portal actions and writes
    bool operator==(const PracticeWorld &) const = default;
};

/// One tenant's draft, place and confirmations on disk. No secret is ever in it. What was read: keptreadings.h.
///
/// Every call is one transaction that is done when it returns: kill -9 right after loses nothing. A call takes well
/// under a millisecond. Use it on the thread that opened it.
/// A failed write returns Storage (disk full, I/O error), StorageDamaged, StorageGone (the file was deleted, moved or
/// replaced), or StorageInUse when isReadOnly(). It leaves the former state on the disk, and but for StorageInUse what
/// was to be written waits in memory and goes out, in order, before anything newer. Readers return what is on the disk;
/// a read that fails logs and returns empty.
class TenantStore
{
public:
    /// `path` is TenantInfo::path. NotFound: no tenant there. StorageNewer: written by a newer Trivet, untouched.
    /// StorageDamaged: cannot be read; it was kept under the name in `detail` (in ReadOnly mode: left in place).
    /// Storage: the folder or a parent is a symbolic link or writable by everybody, it cannot be written
    /// to, or the disk said no.
    static Result<std::unique_ptr<TenantStore>> open(const QString &path, OpenMode mode);
    ~TenantStore();
    TenantStore(const TenantStore &) = delete;
    TenantStore &operator=(const TenantStore &) = delete;

    TenantInfo info() const;
    /// True when another copy of Trivet has the tenant open, or ReadOnly was asked for.
    bool isReadOnly() const;
    /// When anything was last saved, UTC; invalid = never.
    QDateTime lastSaved() const;
    /// Why the last write failed; nothing = all that was given is on the disk.
    std::optional<Problem> unsaved() const;
    /// Tries again to write what waits, and notices a file that is gone.
    Result<void> saveWaiting();
    /// `changed` is called after each write that failed, whoever made it, and after the one that puts it right.
    void watchSaving(std::function<void()> changed);
    /// Random, made with the tenant; for Secret::fingerprint.
    QByteArray salt() const;

    // Answers
    Answers answers() const;
    Result<void> setValue(AnswerId id, const QString &value); ///< a secret answer is refused as Internal
    Result<void> clearValue(AnswerId id);
    std::optional<SecretMark> secretMark(AnswerId id) const;
    Result<void> setSecretMark(AnswerId id, const SecretMark &mark);
    Result<void> clearSecretMark(AnswerId id);
    /// The fingerprint of the set of values that the vendor refused (decision 61); outlives a restart.
    QString refusedFingerprint(AccountId account) const; ///< empty = none refused
    Result<void> setRefusedFingerprint(AccountId account, const QString &fingerprint);
    Result<void> clearRefusedFingerprint(AccountId account);

    // Mapping of device types (1.4), in the order given
    QList<DeviceTypeMapping> mapping() const;
    Result<void> setMapping(const QList<DeviceTypeMapping> &rows); ///< replaces all rows
    Result<void> setMappingRow(const DeviceTypeMapping &row);      ///< adds or replaces the row of its device type

    // What is to become of SaaS Protection's clients (4.3), by client id
    QList<SaasDecision> saasDecisions() const;
    Result<void> setSaasDecisions(
        const QList<SaasDecision> &decisions); ///< adds or replaces those of their clients, in one transaction
    Result<void> clearSaasDecision(qint64 clientId);

    // What people said
    QList<Confirmation> confirmations() const;
    Result<void> addConfirmation(const Confirmation &confirmation); ///< replaces the one of the same check and subject
    Result<void> removeConfirmation(const QString &checkId, const QString &subject);
    QList<Waiver> waivers() const;
    Result<void> addWaiver(const Waiver &waiver); ///< replaces the one of the same check
    Result<void> removeWaiver(const QString &checkId);

    // Place
    QString currentStep() const; ///< slug; empty = not begun
    Result<void> setCurrentStep(const QString &slug);
    QMap<QString, QDateTime> passedSteps() const; ///< slug -> when, UTC
    Result<void> setStepPassed(const QString &slug,
                               const QDateTime &when); ///< does not wait when it fails: nothing is passed
    Result<void> clearStepPassed(const QString &slug);
    QList<int> ticks(const QString &slug) const; ///< indexes of the ticked instructions, ascending
    Result<void> setTick(const QString &slug, int instruction);
    Result<void> clearTick(const QString &slug, int instruction);
    /// What the welcome page shows of this tenant.
    Result<void> setSummary(int totalSteps, const QString &linkState, const QString &links);

    // Progress of syncs; `link` is "autotask-rmm", ...
    QList<SyncSample> samples(const QString &link) const;                           ///< oldest first
    Result<void> addSamples(const QString &link, const QList<SyncSample> &samples); ///< one transaction
    Result<void> clearSamples(const QString &link);

    // Journal of what was written to the vendors. What cannot be kept does not wait: then nothing may be sent.
    QList<JournalPlan> journalPlans() const;                       ///< newest first
    QList<JournalEntry> journalEntries(const QString &plan) const; ///< in the plan's order
    QList<JournalEntry> journalEntriesIn(ChangeState state) const; ///< of all plans
    /// A plan that is known keeps who and when it was first applied.
    Result<void> addToJournal(const JournalPlan &plan, const QList<JournalEntry> &entries);
    Result<void> setJournalEntries(const QList<JournalEntry> &entries); ///< adds or replaces, one transaction
    /// When it ends, everything until now is on the disk itself, whatever happens to the machine. Before it nothing may
    /// be sent.
    QFuture<Result<void>> syncJournal();

    // What was known before, to see what changed
    QList<CallUse> callUse() const; ///< oldest first
    Result<void> addCallUse(const CallUse &reading, const QDateTime &forgetBefore);
    QMap<QString, KnownCount> knownCounts() const; ///< by the data set's key
    Result<void>
    setKnownCounts(const QMap<QString, KnownCount> &counts); ///< adds or replaces these, in one transaction
    Baseline baseline() const;
    Result<void> setBaselinePart(const QString &part, const BaselinePart &kept); ///< replaces the whole part
    QMap<AnswerId, QDateTime> secretTimes() const;                               ///< when the value held now was saved
    Result<void> setSecretTime(AnswerId id, const QDateTime &savedAt);
    Result<void> clearSecretTime(AnswerId id);
    QMap<AccountId, QString> accounts() const; ///< what identifies the vendors' accounts behind the answers
    Result<void> setAccount(AccountId account, const QString &identity);

    // Practice
    std::optional<PracticeWorld> practiceWorld() const;
    Result<void> setPracticeWorld(const PracticeWorld &world);

    // Window: column widths and the like
    QByteArray uiState(const QString &key) const;
    Result<void> setUiState(const QString &key, const QByteArray &value);

private:
    struct Parts;
    explicit TenantStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace trivet
