// SPDX-License-Identifier: Apache-2.0
#include "changes/changeengine.h"
#include "changes/history.h"
#include "doctor/checks.h"
#include "session/vendorrecords.h"
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "support/practicerules.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_writefaults {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

practice::PracticeOptions options()
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::Messy;
    options.devices = 60;
    options.companies = 12;
    return options;
}

/// Of a write that gets no answer at all; the vendor's own rule waits longer than a test should.
constexpr std::chrono::milliseconds shortPatience{3'000};

/// The vendors, with the usual patience or this one.
struct PatientTenant : PracticeTenant
{
    explicit PatientTenant(std::chrono::milliseconds patience) : PracticeTenant(options())
    {
        if (patience.count() == 0)
            return;
        VendorRules rules = autotask::rules();
        rules.deadline = patience;
        useAutotaskRules(*this, rules);
    }
};

/// A messy practice world, the real clients, a journal and an engine.
struct World
{
    PatientTenant practice;
    QTemporaryDir dir;
    TenantInfo info = TenantCatalog(dir.filePath(u"data"_s)).create(u"Northwind"_s, TenantKind::Live).value();
    std::unique_ptr<TenantStore> store = std::move(TenantStore::open(info.path, OpenMode::ReadWrite).value());
    app::VendorRecords records{practice.autotaskClient, practice.glueClient};
    ChangeEngine engine{records, *store};

    explicit World(std::chrono::milliseconds patience = {}) : practice(patience)
    {
        practice.signInEverywhere();
        using enum DataSetId;
        practice.read({AutotaskDevices, AutotaskItemTypes, RmmDevices, GlueConfigurations, GlueOrganizations});
        engine.setPace({.settleAfter = std::chrono::milliseconds(50)});
    }
    std::shared_ptr<const Inventory> inventory() const { return practice.loader->snapshot(); }
    /// Devices get one and the same type, whatever they have.
    Plan retag(qsizetype most) const
    {
        Plan plan;
        plan.id = u"plan-1"_s;
        plan.kind = MendKind::SetDeviceTypes;
        const auto &types = inventory()->itemTypes.rows;
        const auto &type = *std::find_if(types.begin(), types.end(), [](const auto &each) { return each.isActive; });
        for (const autotask::ConfigurationItem &item : inventory()->devices.rows) {
            if (plan.rows.size() == most)
                break;
            if (item.configurationItemType == type.id)
                continue;
            ChangeRow row;
            row.record = {VendorId::Autotask, u"ConfigurationItems"_s, QString::number(item.id), item.rmmHostname};
            row.field = "configurationItemType";
            if (item.configurationItemType)
                row.before = {*item.configurationItemType, QString::number(*item.configurationItemType)};
            row.after = {type.id, type.name};
            plan.rows.append(row);
        }
        return plan;
    }
    Plan archive(qsizetype most) const
    {
        Plan plan;
        plan.id = u"plan-2"_s;
        plan.kind = MendKind::ArchiveConfigurations;
        for (const it_glue::Configuration &configuration : inventory()->glueConfigurations.rows) {
            if (configuration.archived || plan.rows.size() == most)
                continue;
            ChangeRow row;
            row.record = {VendorId::ItGlue, u"configurations"_s, QString::number(configuration.id), configuration.name};
            row.field = "archived";
            row.before = {false, u"No"_s};
            row.after = {true, u"Yes"_s};
            plan.rows.append(row);
        }
        return plan;
    }
    void apply(const Plan &plan)
    {
        QSignalSpy finished(&engine, &ChangeEngine::finished);
        engine.apply(plan, u"Mira"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }
};

class WriteFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalTellsTheTruthAboutEveryRow_data();
    void theJournalTellsTheTruthAboutEveryRow();
    void typesAreCreatedOnceWhateverTheAnswer_data();
    void typesAreCreatedOnceWhateverTheAnswer();
    void anOrganizationIsCreatedAndFound();
    void aTypeTakenBackToNoneIsReadBack_data();
    void aTypeTakenBackToNoneIsReadBack();
    void blankTypesOfTheMessAreMendedAndUndone();
    void whatIsOfferedComesToSomething_data();
    void whatIsOfferedComesToSomething();
};

void WriteFaultsTest::theJournalTellsTheTruthAboutEveryRow_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("ending"); ///< of as many rows; the others are done
    QTest::addColumn<int>("rows");
    const auto row = [](const char *fault, int times, const QString &ending, int rows) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << times << ending << rows;
    };
    row("autotask-write-500", 2, u"failed refused"_s, 2);
    row("autotask-write-409", 2, u"failed refused"_s, 2);
    row("autotask-write-429", 2, {}, 0);
    row("autotask-write-429-date", 1, {}, 0);
    row("autotask-write-threads", 2, {}, 0);
    row("autotask-write-lost", 2, u"failed not-reached"_s, 2);
    row("autotask-write-unanswered", 3, {}, 0);
    row("autotask-write-hang", 2, {}, 0);
    row("autotask-write-hang-lost", 2, u"failed not-reached"_s, 2);
    row("autotask-others-edit", 1, u"skipped changed-since"_s, 1);
    row("glue-write-422", 2, u"failed refused"_s, 2);
    row("glue-write-409", 2, u"failed refused"_s, 2);
    row("glue-write-429", 2, {}, 0);
    row("glue-write-lost", 2, u"failed not-reached"_s, 2);
    row("glue-write-unanswered", 3, {}, 0);
}

void WriteFaultsTest::theJournalTellsTheTruthAboutEveryRow()
{
    QFETCH(QString, fault);
    QFETCH(int, times);
    QFETCH(QString, ending);
    QFETCH(int, rows);
    World world(fault.contains("hang"_L1) ? shortPatience : std::chrono::milliseconds(0));
    const bool isGlue = fault.startsWith("glue"_L1);
    const Plan plan = isGlue ? world.archive(24) : world.retag(24);
    QCOMPARE(plan.rows.size(), 24);
    world.practice.setFault(fault, QString::number(times));
    world.apply(plan);

    QStringList endings;
    const auto entries = world.store->journalEntries(plan.id);
    for (const JournalEntry &entry : entries)
        endings.append((changeStateKey(entry.state) + u' ' + changeOutcomeKey(entry.outcome)).trimmed());
    QCOMPARE(endings.count(u"done"_s), 24 - rows);
    QCOMPARE(endings.count(ending), rows);

    // Each row as the vendor has it now.
    world.practice.read({DataSetId::AutotaskDevices, DataSetId::GlueConfigurations});
    QHash<QString, QJsonValue> present;
    for (const autotask::ConfigurationItem &item : world.inventory()->devices.rows)
        present.insert(QString::number(item.id),
                       item.configurationItemType ? QJsonValue(*item.configurationItemType) : QJsonValue());
    if (isGlue) {
        for (const it_glue::Configuration &configuration : world.inventory()->glueConfigurations.rows)
            present.insert(QString::number(configuration.id), configuration.archived);
    }
    for (const JournalEntry &entry : entries) {
        const QJsonValue value = present.value(entry.row.record.id);
        QCOMPARE(isSameValue(value, entry.row.after.value), entry.state == ChangeState::Done);
        if (entry.state == ChangeState::Failed)
            QVERIFY(isSameValue(value, entry.row.before.value));
    }
}

Plan typePlan(const QString &name)
{
    Plan plan;
    plan.id = u"plan-type"_s;
    plan.kind = MendKind::CreateItemTypes;
    ChangeRow row;
    row.record = {VendorId::Autotask, u"ConfigurationItemTypes"_s, {}, name};
    row.action = ChangeRow::Action::Create;
    row.after = {QJsonObject{{u"name"_s, name}, {u"isActive"_s, true}}, name};
    row.undo = UndoKind::SetInactive;
    plan.rows = {row};
    return plan;
}

void WriteFaultsTest::typesAreCreatedOnceWhateverTheAnswer_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"autotask-write-500", "autotask-write-429", "autotask-write-threads", "autotask-write-lost",
          "autotask-write-unanswered", "autotask-write-hang", "autotask-write-hang-lost"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void WriteFaultsTest::typesAreCreatedOnceWhateverTheAnswer()
{
    QFETCH(QString, fault);
    World world(fault.contains("hang"_L1) ? shortPatience : std::chrono::milliseconds(0));
    world.practice.setFault(fault, u"1"_s);
    const Plan plan = typePlan(u"Coffee machine"_s);
    world.apply(plan);
    world.apply(plan);
    world.practice.read({DataSetId::AutotaskItemTypes});
    const auto &types = world.inventory()->itemTypes.rows;
    QCOMPARE(
        std::count_if(types.begin(), types.end(), [](const auto &type) { return type.name == "Coffee machine"_L1; }),
        1);
    QCOMPARE(changeStateKey(world.store->journalEntries(plan.id).first().state), u"done"_s);
    world.apply(undoPlan(world.engine.history().first()));
    world.practice.read({DataSetId::AutotaskItemTypes});
    for (const autotask::ConfigurationItemType &type : world.inventory()->itemTypes.rows)
        QVERIFY(type.name != "Coffee machine"_L1 || !type.isActive);
}

void WriteFaultsTest::anOrganizationIsCreatedAndFound()
{
    World world;
    const Mend mend{
        MendKind::CreateOrganizations, {}, {{VendorId::ItGlue, u"organizations"_s, {}, u"Ash, Birch & Co"_s}}, {}};
    const Plan plan = makePlan(mend, {world.inventory()});
    QCOMPARE(plan.rows.size(), 1);
    world.apply(plan);
    world.practice.read({DataSetId::GlueOrganizations});
    const auto &organizations = world.inventory()->glueOrganizations.rows;
    const auto found = std::find_if(organizations.begin(), organizations.end(),
                                    [](const auto &each) { return each.name == "Ash, Birch & Co"_L1; });
    QVERIFY(found != organizations.end());
    QCOMPARE(world.store->journalEntries(plan.id).first().row.record.id, QString::number(found->id));
    // Again, by another plan: it is there.
    Plan again = plan;
    again.id = u"again"_s;
    world.apply(again);
    QCOMPARE(changeOutcomeKey(world.store->journalEntries(again.id).first().outcome), u"already-so"_s);
}

void WriteFaultsTest::aTypeTakenBackToNoneIsReadBack_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("ending");
    QTest::newRow("the vendor takes none") << false << u"done"_s;
    QTest::newRow("the vendor keeps it") << true << u"failed not-undoable"_s;
}

void WriteFaultsTest::aTypeTakenBackToNoneIsReadBack()
{
    QFETCH(bool, isKept);
    QFETCH(QString, ending);
    World world;
    Plan plan = world.retag(200);
    plan.rows.removeIf([](const ChangeRow &row) { return !isBlankValue(row.before.value); });
    plan.rows = plan.rows.mid(0, 3);
    QVERIFY(!plan.isEmpty());
    world.apply(plan);
    if (isKept)
        world.practice.setFault(u"autotask-keeps-type"_s, QString());
    const Plan undo = undoPlan(world.engine.history().first());
    world.apply(undo);
    for (const JournalEntry &entry : world.store->journalEntries(undo.id))
        QCOMPARE((changeStateKey(entry.state) + u' ' + changeOutcomeKey(entry.outcome)).trimmed(), ending);
}

void WriteFaultsTest::blankTypesOfTheMessAreMendedAndUndone()
{
    World world;
    const Plan plan = makePlan({MendKind::SetDeviceTypes, u"R03"_s, {}, {}}, {world.inventory()});
    QVERIFY(!plan.isEmpty());
    world.apply(plan);
    world.practice.read({DataSetId::AutotaskDevices});
    const Plan after = makePlan({MendKind::SetDeviceTypes, u"R03"_s, {}, {}}, {world.inventory()});
    QVERIFY(after.isEmpty());
    world.apply(undoPlan(world.engine.history().first()));
    world.practice.read({DataSetId::AutotaskDevices});
    const Plan again = makePlan({MendKind::SetDeviceTypes, u"R03"_s, {}, {}}, {world.inventory()});
    QCOMPARE(planHash(again), planHash(plan));
}

void WriteFaultsTest::whatIsOfferedComesToSomething_data()
{
    QTest::addColumn<practice::Stage>("stage");
    QTest::addColumn<QString>("leftBehind");
    QTest::newRow("a mess") << practice::Stage::Messy << QString();
    QTest::newRow("what an earlier connection left") << practice::Stage::Fresh << u"24"_s;
}

void WriteFaultsTest::whatIsOfferedComesToSomething()
{
    QFETCH(practice::Stage, stage);
    QFETCH(QString, leftBehind);
    practice::PracticeOptions world = options();
    world.stage = stage;
    if (!leftBehind.isEmpty())
        world.faults.insert(u"left-behind"_s, leftBehind);
    PracticeTenant practice(world);
    practice.signInEverywhere();
    practice.readAll();
    Facts facts;
    facts.inventory = practice.loader->snapshot();
    facts.now = QDateTime::currentDateTimeUtc();
    int offered = 0;
    for (const Verdict &verdict : evaluateAll(facts)) {
        const auto mend = mendOf(verdict);
        if (!mend)
            continue;
        ++offered;
        const Plan plan = makePlan(*mend, {.inventory = facts.inventory});
        QVERIFY2(!plan.rows.isEmpty() || !plan.leftOut.isEmpty(),
                 qPrintable(verdict.checkId + u' ' + QString::fromLatin1(verdict.finding)));
    }
    QVERIFY(offered > 2);
}

TRIVET_TEST(WriteFaultsTest)

} // namespace tst_writefaults

#include "tst_writefaults.moc"
