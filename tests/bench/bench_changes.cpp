// SPDX-License-Identifier: Apache-2.0
#include "changes/changeengine.h"
#include "figures.h"
#include "session/vendorrecords.h"
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "support/practicerules.h"
#include "ui/kit/theme/theme.h"
#include "ui/pages/changes/changespreview.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace trivet;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds latency{50};
constexpr std::chrono::milliseconds beat{10}; ///< of the clock that the window's thread is measured with

/// A vendor that answers so late, without its hour: what is left is the rule of so many calls at once.
practice::PracticeOptions world(int changes)
{
    practice::PracticeOptions options;
    options.stage = practice::Stage::Complete;
    options.companies = 160;
    options.devices = changes * 3 / 2 + 50;
    options.latency = latency;
    options.tellsTruth = false;
    options.faults.insert(u"autotask-hour"_s, u"-1000000"_s);
    return options;
}

VendorRules rulesWithoutBudget()
{
    VendorRules rules = autotask::rules();
    rules.budget.ceiling = 1e3;
    rules.budget.foregroundShare = 1e3;
    return rules;
}

Plan retagPlan(const Inventory &inventory, int changes)
{
    Plan plan;
    plan.id = u"bench"_s;
    plan.kind = MendKind::RetagDevices;
    const auto &types = inventory.itemTypes.rows;
    const auto type = std::find_if(types.begin(), types.end(), [](const auto &each) { return each.isActive; });
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (plan.rows.size() == changes || item.configurationItemType == type->id)
            continue;
        ChangeRow row;
        row.record = {VendorId::Autotask, u"ConfigurationItems"_s, QString::number(item.id), item.rmmHostname};
        row.field = "configurationItemType";
        if (item.configurationItemType)
            row.before = {*item.configurationItemType, QString::number(*item.configurationItemType)};
        row.after = {type->id, type->name};
        plan.rows.append(row);
    }
    return plan;
}

/// How long the thread of the window did not come round, and how much of that was its own: not waiting for a processor that
/// other programs had.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &Gaps::take);
        m_beat.start(beat);
        m_since.start();
    }
    static int countOver(const QList<qint64> &gaps, int milliseconds)
    {
        return static_cast<int>(
            std::count_if(gaps.begin(), gaps.end(), [milliseconds](qint64 gap) { return gap > milliseconds; }));
    }
    static qint64 longest(const QList<qint64> &gaps)
    {
        return gaps.isEmpty() ? 0 : *std::max_element(gaps.begin(), gaps.end());
    }
    static qint64 of99(QList<qint64> gaps)
    {
        std::sort(gaps.begin(), gaps.end());
        return gaps.isEmpty() ? 0 : gaps[gaps.size() * 99 / 100];
    }

    QList<qint64> all;
    QList<qint64> own;

private:
    void take()
    {
        const qint64 waited = bench::waitedForProcessor();
        all.append(m_since.restart());
        own.append(all.last() - (waited - m_waited));
        m_waited = waited;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_waited = bench::waitedForProcessor();
};

} // namespace

/// trivet_bench_changes [N]: N changes (5,000) from the preview's window, at the pace of two calls at once.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::instance().apply(ThemeChoice::Light);
    const int changes = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    test::PracticeTenant practice(world(changes));
    test::useAutotaskRules(practice, rulesWithoutBudget());
    practice.giveAutotask();
    practice.signIn(AccountId::Autotask);
    practice.read({DataSetId::AutotaskDevices, DataSetId::AutotaskItemTypes});
    const Plan plan = retagPlan(*practice.loader->snapshot(), changes);

    QTemporaryDir folder;
    const TenantInfo tenant = TenantCatalog(folder.path()).create(u"Bench"_s, TenantKind::Live).value();
    const std::unique_ptr<TenantStore> store = std::move(TenantStore::open(tenant.path, OpenMode::ReadWrite).value());
    app::VendorRecords records(practice.autotaskClient, practice.glueClient);
    ChangeEngine engine(records, *store);
    ChangesPreview preview(plan, engine, {.tenant = u"Bench"_s, .who = u"Bench"_s, .missing = {}});
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.show();
    QTest::qWait(500);

    const int before = practice.autotaskRequests();
    const double cpuBefore = bench::threadCpu();
    QElapsedTimer watch;
    watch.start();
    QEventLoop loop;
    QObject::connect(&engine, &ChangeEngine::finished, &loop, &QEventLoop::quit);
    const Gaps gaps;
    engine.apply(plan, u"Bench"_s);
    loop.exec();
    const double seconds = static_cast<double>(watch.elapsed()) / 1e3;
    const int calls = practice.autotaskRequests() - before;
    const double floor = std::ceil(calls / 2.0) * std::chrono::duration<double>(latency).count();
    const int done = engine.progress().counts.value(ChangeState::Done);
    std::printf("%8s %8s %8s %10s %10s %8s %8s %10s %12s %12s\n", "changes", "written", "calls", "seconds", "floor s",
                "pace", "CPU s", "gap 99 %", "longest gap", "over 100 ms");
    const auto print = [](const QList<qint64> &gapsSeen) {
        std::printf(" %7lld ms %9lld ms %12d\n", static_cast<long long>(Gaps::of99(gapsSeen)),
                    static_cast<long long>(Gaps::longest(gapsSeen)), Gaps::countOver(gapsSeen, 100));
    };
    std::printf("%8d %8d %8d %10.1f %10.1f %7.0f%% %8.1f", static_cast<int>(plan.rows.size()), done, calls, seconds,
                floor, 100.0 * floor / seconds, (bench::threadCpu() - cpuBefore) / 1e3);
    print(gaps.all);
    std::printf("%66s", "without waiting for a processor");
    print(gaps.own);
    return 0;
}
