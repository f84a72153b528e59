// SPDX-License-Identifier: Apache-2.0
// What a call to the store costs on this machine. Prints a table and judges nothing.
#include "freshtenant.h"
#include "store/keptreadings.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

namespace {

template <typename Value>
void done(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

void measure(const char *what, int times, const std::function<void(int)> &call)
{
    std::vector<double> micros;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        call(i);
        micros.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    std::sort(micros.begin(), micros.end());
    std::printf("%-44s %8d %12.0f %12.0f %12.0f\n", what, times, micros[micros.size() / 2],
                micros[micros.size() * 99 / 100], micros.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const FreshTenant tenant;
    auto store = tenant.open();
    const QDateTime start = QDateTime::currentDateTimeUtc();
    QList<SyncSample> batch;
    std::printf("%-44s %8s %12s %12s %12s\n", "call", "times", "median us", "99 % us", "worst us");
    measure("setValue", 5000, [&](int i) { done(store->setValue(AnswerId::Who, QString::number(i))); });
    measure("setTick", 2000, [&](int i) { done(store->setTick(QString::number(i), i)); });
    measure("setMappingRow", 2000, [&](int i) {
        done(store->setMappingRow({QString::number(i % 20), true, u"RMM_%1"_s.arg(i), u"Workstation"_s}));
    });
    measure("addSamples, one", 2000, [&](int i) {
        done(store->addSamples(u"autotask-rmm"_s, {{start.addSecs(i), i, 1318}}));
    });
    for (int i = 0; i < 1000; ++i)
        batch.append({start.addDays(1).addSecs(i), i, 1318});
    measure("addSamples, 1,000 at once", 50, [&](int) { done(store->addSamples(u"saas"_s, batch)); });
    // SQLite writes no page that did not change, hence new bytes each time.
    measure("keepReadings, 20 MiB", 10, [&](int i) {
        done(keepReadings(
            tenant.info.path,
            {{.key = u"k"_s, .asOf = start, .bytes = QByteArray(20 * 1024 * 1024, static_cast<char>('a' + i))}}));
    });
    measure("keptReadings, 20 MiB", 10, [&](int) { done(keptReadings(tenant.info.path)); });
    measure("keptCounts", 100, [&](int) { done(keptCounts(tenant.info.path)); });
    measure("answers", 2000, [&](int) { store->answers(); });
    measure("samples, 2,000 rows", 100, [&](int) { store->samples(u"autotask-rmm"_s); });
    store.reset();
    measure("open and close to write", 100, [&](int) { tenant.open(); });
    TenantCatalog catalog(tenant.dataDir());
    measure("create a tenant", 49, [&](int i) { catalog.create(u"T%1"_s.arg(i), TenantKind::Live).value(); });
    measure("list 50 tenants", 50, [&](int) { catalog.list(); });
    return 0;
}
