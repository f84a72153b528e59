// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int applicationId = 0x54726976; // "Triv"

// One list of statements a version; a released list is never changed, only followed by another.
// Times are ISO 8601 in UTC with milliseconds, those of samples and call_use (there are many) milliseconds since 1970.
// meta: id, salt, last-opened, last-saved, saving-tried, current-step,
// total-steps, link-state, practice-seed, practice-options, practice-log, account-autotask and those of the other vendors.
const QList<QList<Statement>> &migrations()
{
    static const QList<QList<Statement>> all{
        {
            {"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE answers (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE secret_marks (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, saved INTEGER NOT NULL,"
             " backend TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE refused (vendor TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE mapping (device_type TEXT PRIMARY KEY, position INTEGER NOT NULL,"
             " create_product INTEGER NOT NULL, product_name TEXT NOT NULL, item_type TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE confirmations (check_id TEXT NOT NULL, subject TEXT NOT NULL, who TEXT NOT NULL,"
             " at TEXT NOT NULL, PRIMARY KEY (check_id, subject)) WITHOUT ROWID"},
            {"CREATE TABLE waivers (check_id TEXT PRIMARY KEY, reason TEXT NOT NULL, who TEXT NOT NULL,"
             " at TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE passed_steps (step TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE ticks (step TEXT NOT NULL, instruction INTEGER NOT NULL, PRIMARY KEY (step, instruction))"
             " WITHOUT ROWID"},
            {"CREATE TABLE data_sets (key TEXT PRIMARY KEY, as_of TEXT NOT NULL, whole INTEGER NOT NULL,"
             " bytes BLOB NOT NULL)"},
            {"CREATE TABLE samples (link TEXT NOT NULL, at INTEGER NOT NULL, arrived INTEGER NOT NULL,"
             " expected INTEGER NOT NULL, PRIMARY KEY (link, at)) WITHOUT ROWID"},
            {"CREATE TABLE ui_state (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"},
            {"PRAGMA application_id = 1416784246"},
            {"PRAGMA user_version = 1"},
        },
        {
            {"CREATE TABLE saas_decisions (client INTEGER PRIMARY KEY, kind TEXT NOT NULL, organization INTEGER NOT "
             "NULL,"
             " organization_name TEXT NOT NULL) WITHOUT ROWID"},
            {"PRAGMA user_version = 2"},
        },
        {
            // Never used; readings are kept in a file of their own.
            {"DROP TABLE data_sets"},
            {"PRAGMA user_version = 3"},
        },
        {
            // The journal: values are JSON arrays of one member, so that any value of a vendor's fits.
            {"CREATE TABLE change_plans (id TEXT PRIMARY KEY, kind TEXT NOT NULL, why TEXT NOT NULL, who TEXT NOT NULL,"
             " at TEXT NOT NULL, undoes TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE change_rows (plan TEXT NOT NULL, place INTEGER NOT NULL, vendor TEXT NOT NULL,"
             " entity TEXT NOT NULL, record TEXT NOT NULL, label TEXT NOT NULL, creates INTEGER NOT NULL,"
             " field TEXT NOT NULL, before TEXT NOT NULL, before_shown TEXT NOT NULL, after TEXT NOT NULL,"
             " after_shown TEXT NOT NULL, undo TEXT NOT NULL, undoes INTEGER NOT NULL, state TEXT NOT NULL,"
             " outcome TEXT NOT NULL, detail TEXT NOT NULL, sent_at TEXT NOT NULL, ended_at TEXT NOT NULL,"
             " PRIMARY KEY (plan, place)) WITHOUT ROWID"},
            {"CREATE INDEX change_rows_by_state ON change_rows (state)"},
            {"PRAGMA user_version = 4"},
        },
        {
            {"CREATE TABLE call_use (at INTEGER PRIMARY KEY, used INTEGER NOT NULL, most INTEGER NOT NULL)"},
            {"CREATE TABLE known_counts (data_set TEXT PRIMARY KEY, records INTEGER NOT NULL, at TEXT NOT NULL) "
             "WITHOUT ROWID"},
            {"CREATE TABLE baseline_parts (part TEXT PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL) WITHOUT ROWID"},
            {"CREATE TABLE baseline (part TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, value TEXT NOT NULL,"
             " PRIMARY KEY (part, id)) WITHOUT ROWID"},
            {"CREATE TABLE secret_times (key TEXT PRIMARY KEY, saved_at TEXT NOT NULL) WITHOUT ROWID"},
            {"PRAGMA user_version = 5"},
        }};
    return all;
}
static_assert(applicationId == 1416784246);

} // namespace

int newestSchema()
{
    return static_cast<int>(migrations().size());
}

Result<int> schemaOf(const Database &database)
{
    const auto id = database.ask(u"PRAGMA application_id"_s);
    if (!id)
        return fail(id.error());
    const auto version = database.ask(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    if (id->toInt() != applicationId || version->toInt() < 1)
        return fail({.kind = ProblemKind::StorageDamaged, .detail = u"Not a file of Trivet's"_s});
    if (version->toInt() > newestSchema()) {
        return fail({.kind = ProblemKind::StorageNewer,
                     .detail = u"Version %1, known is %2"_s.arg(version->toInt()).arg(newestSchema())});
    }
    return version->toInt();
}

Result<void> migrate(Database &database, int from)
{
    for (int version = from; version < newestSchema(); ++version) {
        if (auto done = database.write(migrations()[version]); !done)
            return done;
    }
    return {};
}

} // namespace trivet
