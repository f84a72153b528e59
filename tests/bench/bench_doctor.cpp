// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "figures.h"
#include "inventory/joins/arrivals.h"
#include "inventory/joins/jointtables.h"
#include "inventory/joins/suggestions.h"
#include "support/samplefacts.h"

#include <QTextStream>

#include <functional>

using namespace trivet;
using namespace trivet::test;

/// Milliseconds of CPU of every check and join on tenants of 20,000 and 100,000 devices in three products, or of as many as
/// are given, on one core. A check by itself makes the joins it needs; in a run those before it have made them.
int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(QByteArray(argv[i]).toInt());
    if (sizes.isEmpty())
        sizes = {20'000, 100'000};
    for (const int devices : std::as_const(sizes)) {
        const SampleFacts sample = bigTenant(devices);
        const Facts facts = sample.build();
        out << devices << " devices, " << sample.inventory.rmmSites.rows.size() << " sites, milliseconds of CPU, "
            << bench::megabytes("VmRSS") << " MB\n";
        const auto measure = [&out](const QString &name, const std::function<void()> &work) {
            const double before = bench::threadCpu();
            work();
            const double taken = bench::threadCpu() - before;
            if (taken >= 1.0)
                out << "  " << name.leftJustified(12) << QString::number(taken, 'f', 1).rightJustified(9) << '\n';
        };
        for (const CheckSpec &spec : checkSpecs())
            measure(spec.id, [&] { evaluate(spec, facts); });
        out << "in a run:\n";
        {
            const auto joins = JointTables::of(facts.inventory);
            for (const CheckSpec &spec : checkSpecs())
                measure(spec.id, [&] { evaluate(spec, facts); });
        }
        measure(QStringLiteral("all checks"), [&] { evaluateAll(facts); });
        measure(QStringLiteral("arrivals"), [&] { arrivals(*facts.inventory, facts.mapping); });

        SampleFacts unmapped = sample;
        for (datto_rmm::Site &site : unmapped.inventory.rmmSites.rows)
            site.autotaskCompanyId.clear();
        measure(QStringLiteral("suggestions"), [&] { suggestCompanies(unmapped.inventory); });
        out.flush();
    }
    return 0;
}
