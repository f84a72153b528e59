// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/fileidentity.h"
#include "store/tenantstore.h"

#include <QDateTime>
#include <QFuture>
#include <QLockFile>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace trivet {

inline constexpr auto tenantFileName = QLatin1StringView("trivet.sqlite");
inline constexpr auto tenantLockName = QLatin1StringView("trivet.lock");

QString storedTime(const QDateTime &time); ///< ISO 8601, UTC, milliseconds; empty for an invalid one
QDateTime timeFromStore(const QVariant &value);

/// Takes the lock of a tenant's folder, also one that a killed process left. StorageInUse: another process holds it;
/// Storage: the folder cannot be written to.
Result<std::unique_ptr<QLockFile>> lockTenant(const QString &folder);

Statement setsMeta(const QString &key, const QString &value);
QString accountMetaKey(AccountId account);

struct TenantStore::Parts
{
    QString path;
    std::unique_ptr<QLockFile> lock; ///< declared first: let go only after the file is closed
    std::unique_ptr<Database> database;
    /// The file and its log as they were when opened: SQLite writes on to deleted ones without a word.
    QList<std::pair<QString, FileIdentity>> files = {};

    QList<Statement> waiting = {};       ///< what could not be written, oldest first
    std::optional<Problem> unsaved = {}; ///< why; also without anything that waits
    std::function<void()> savingChanged = {};
    QThreadPool syncing = {}; ///< one thread

    /// What becomes of statements that could not be written.
    enum class Failing {
        Wait, ///< they go out before anything newer
        Drop, ///< whoever gave them is told and gives them again
    };
    /// Something a person gave or reached: counts as "last saved".
    Result<void> save(QList<Statement> statements, Failing failing = Failing::Wait);
    /// Samples and window state: do not.
    Result<void> keep(const QList<Statement> &statements, Failing failing = Failing::Wait);
    /// What was committed until now is on the disk itself when this ends. On a thread of its own: a busy disk takes longer
    /// than a window may stand still.
    QFuture<Result<void>> syncToDisk();
    Result<void> filesAreThere() const;
    void rememberFiles();
    QList<QVariantList> rows(const Statement &statement) const;
    QString meta(const QString &key) const;
};

/// Makes the file of a new tenant in a folder that exists.
Result<void> makeTenantFile(const QString &folder, const TenantInfo &tenant);

} // namespace trivet
