// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "inventory/joins/arrivals.h"
#include "inventory/joins/suggestions.h"
#include "support/samplefacts.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <functional>

using namespace trivet;
using namespace trivet::test;

/// Milliseconds of every check and join on tenants of 20,000 and 100,000 devices (criterion PF-04).
int main()
{
    QTextStream out(stdout);
    for (const int devices : {20'000, 100'000}) {
        const SampleFacts sample = bigTenant(devices);
        const Facts facts = sample.build();
        out << devices << " devices, " << sample.inventory.rmmSites.rows.size() << " sites, milliseconds\n";
        const auto measure = [&out](const QString &name, const std::function<void()> &work) {
            QElapsedTimer timer;
            timer.start();
            work();
            const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (taken >= 1.0)
                out << "  " << name.leftJustified(12) << QString::number(taken, 'f', 1).rightJustified(9) << '\n';
        };
        for (const CheckSpec &spec : checkSpecs())
            measure(spec.id, [&] { evaluate(spec, facts); });
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
