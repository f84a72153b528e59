// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace trivet {

enum class DatabaseMode { ReadWrite, ReadOnly };

/// One statement with its values; `sql` is a literal, and prepared once for each database.
struct Statement
{
    const char *sql;
    QVariantList values = {};
};

/// One SQLite file by Qt SQL, in WAL mode where its place allows that. Use it on the thread that opened it.
class Database
{
public:
    /// The file must exist. Storage or StorageDamaged.
    static Result<std::unique_ptr<Database>> open(const QString &file, DatabaseMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// All statements in one transaction, committed when this returns; on failure nothing of them is kept.
    /// Storage: trying again may help. Internal: it cannot, the values do not fit the table.
    Result<void> write(const QList<Statement> &statements);
    Result<QList<QVariantList>> rows(const Statement &statement) const;
    /// Outside of any transaction: PRAGMA and the like. The first row's first column, if any.
    Result<QVariant> ask(const QString &sql) const;
    /// What was committed is in a log beside the file, and not on the disk before that is synced. False where SQLite
    /// refuses WAL, as on network drives: there each commit is on the disk when write() returns.
    bool keepsLog() const { return m_keepsLog; }

private:
    Database();
    Result<QSqlQuery *> run(const Statement &statement) const;

    QString m_connection;
    QSqlDatabase m_database;
    bool m_keepsLog = false;
    mutable std::unordered_map<const char *, QSqlQuery> m_prepared;
};

} // namespace trivet
