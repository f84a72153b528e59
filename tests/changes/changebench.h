// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "changes/history.h"
#include "scriptedrecords.h"
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace trivet::test {

/// A tenant's journal, scripted records and an engine over both, that can die and come again.
struct ChangeBench
{
    QTemporaryDir dir;
    ScriptedRecords records;
    TenantInfo info = TenantCatalog(dir.filePath(QStringLiteral("data")))
                          .create(QStringLiteral("Northwind"), TenantKind::Live)
                          .value();
    std::unique_ptr<TenantStore> store = std::move(TenantStore::open(info.path, OpenMode::ReadWrite).value());
    std::unique_ptr<ChangeEngine> engine;

    explicit ChangeBench(int devices = 0)
    {
        for (int i = 0; i < devices; ++i)
            records.records.insert(QString::number(1000 + i),
                                   {{QStringLiteral("configurationItemType"), QJsonValue::Null}});
        start();
    }
    void start()
    {
        engine = std::make_unique<ChangeEngine>(records, *store);
        engine->setPace({.settleAfter = std::chrono::milliseconds(30),
                         .cancelAfter = std::chrono::milliseconds(20),
                         .lookAround = std::chrono::milliseconds(1)});
    }
    /// As after kill -9: nothing more is done by the one that was there.
    void dieAndComeAgain()
    {
        engine.reset();
        QTest::qWait(5);
        start();
    }
    Plan typePlan() const
    {
        Plan plan;
        plan.id = QStringLiteral("plan-1");
        plan.kind = MendKind::SetDeviceTypes;
        plan.why = QStringLiteral("R03");
        QStringList ids = records.records.keys();
        ids.sort();
        for (const QString &id : std::as_const(ids)) {
            ChangeRow row;
            row.record = {VendorId::Autotask, QStringLiteral("ConfigurationItems"), id, QStringLiteral("HOST-") + id};
            row.field = "configurationItemType";
            row.after = {11, QStringLiteral("Workstation")};
            plan.rows.append(row);
        }
        return plan;
    }
    static Plan createPlan(const QString &name, UndoKind undo = UndoKind::SetInactive)
    {
        Plan plan;
        plan.id = QStringLiteral("plan-create");
        plan.kind = MendKind::CreateItemTypes;
        ChangeRow row;
        row.record = {VendorId::Autotask, QStringLiteral("ConfigurationItemTypes"), {}, name};
        row.action = ChangeRow::Action::Create;
        row.after = {QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("isActive"), true}}, name};
        row.undo = undo;
        plan.rows = {row};
        return plan;
    }
    void apply(const Plan &plan)
    {
        QSignalSpy finished(engine.get(), &ChangeEngine::finished);
        engine->apply(plan, QStringLiteral("Mira"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }
    void settle()
    {
        QSignalSpy finished(engine.get(), &ChangeEngine::finished);
        engine->settle();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }
    JournalEntry entry(int place, const QString &plan = QStringLiteral("plan-1")) const
    {
        for (const JournalEntry &each : store->journalEntries(plan)) {
            if (each.place == place)
                return each;
        }
        return {};
    }
    /// "done", "failed refused", ... of each row in the plan's order.
    QStringList endings(const QString &plan = QStringLiteral("plan-1")) const
    {
        QStringList all;
        for (const JournalEntry &each : store->journalEntries(plan))
            all.append((changeStateKey(each.state) + QLatin1Char(' ') + changeOutcomeKey(each.outcome)).trimmed());
        return all;
    }
    int writesTo(const QString &id) const
    {
        return static_cast<int>(std::count_if(records.writes.begin(), records.writes.end(),
                                              [&id](const auto &write) { return write.id == id; }));
    }
};

} // namespace trivet::test
