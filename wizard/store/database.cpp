// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include <QSqlError>
#include <QSqlRecord>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

// SQLite's result codes, sqlite.org/rescode.html. The low byte is the kind, the rest tells more.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteTooBig = 18;
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;

Problem problemOfSql(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool isDamaged = code == sqliteCorrupt || code == sqliteNotADatabase;
    const bool isUnfit = code == sqliteTooBig || code == sqliteConstraint || code == sqliteMismatch;
    const ProblemKind kind = isDamaged ? ProblemKind::StorageDamaged
                             : isUnfit ? ProblemKind::Internal
                                       : ProblemKind::Storage;
    return {.kind = kind, .detail = error.text()};
}

/// Qt binds null strings as NULL; here nothing is ever NULL.
QVariant withoutNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

QString freshConnectionName()
{
    static std::atomic<quint64> counter{0};
    return u"trivet-store-%1"_s.arg(++counter);
}

} // namespace

Database::Database()
    : m_connection(freshConnectionName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, DatabaseMode mode)
{
    std::unique_ptr<Database> database(new Database);
    // A second handle here would outlive a database that fails, and Qt warns of it.
    QSqlDatabase &connection = database->m_database;
    connection.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=1000"_s;
    if (mode == DatabaseMode::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    connection.setConnectOptions(options);
    if (!connection.open())
        return fail(problemOfSql(connection.lastError()));
    if (mode == DatabaseMode::ReadOnly)
        return database;
    const auto journal = database->ask(u"PRAGMA journal_mode=WAL"_s);
    if (!journal)
        return fail(journal.error());
    database->m_keepsLog = journal->toString() == "wal"_L1;
    // NORMAL: a commit survives the death of the process at once, and a power cut at worst takes the last ones.
    // Without a log a power cut in the midst of a commit would do harm; EXTRA has each on the disk when it returns.
    const QString syncing = database->m_keepsLog ? u"PRAGMA synchronous=NORMAL"_s : u"PRAGMA synchronous=EXTRA"_s;
    for (const QString &pragma : {syncing, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA wal_autocheckpoint=8000"_s}) {
        if (const auto done = database->ask(pragma); !done)
            return fail(done.error());
    }
    return database;
}

Result<QSqlQuery *> Database::run(const Statement &statement) const
{
    auto found = m_prepared.find(statement.sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(statement.sql)))
            return fail(problemOfSql(query.lastError()));
        found = m_prepared.emplace(statement.sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < statement.values.size(); ++i)
        query.bindValue(static_cast<int>(i), withoutNull(statement.values[i]));
    if (!query.exec()) {
        const Problem problem = problemOfSql(query.lastError());
        query.finish();
        return fail(problem);
    }
    return &query;
}

Result<void> Database::write(const QList<Statement> &statements)
{
    const auto step = [this](const Statement &statement) -> Result<void> {
        auto query = run(statement);
        if (!query)
            return fail(query.error());
        (*query)->finish();
        return {};
    };
    Result<void> done = step({"BEGIN IMMEDIATE"});
    if (!done)
        return done;
    for (const Statement &statement : statements) {
        done = step(statement);
        if (!done)
            break;
    }
    if (done)
        done = step({"COMMIT"});
    if (!done)
        static_cast<void>(step({"ROLLBACK"}));
    return done;
}

Result<QList<QVariantList>> Database::rows(const Statement &statement) const
{
    auto query = run(statement);
    if (!query)
        return fail(query.error());
    const int columns = (*query)->record().count();
    QList<QVariantList> all;
    while ((*query)->next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append((*query)->value(column));
        all.append(row);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return fail(problemOfSql(error));
    return all;
}

Result<QVariant> Database::ask(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(problemOfSql(query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace trivet
