// SPDX-License-Identifier: Apache-2.0
#include "commands/planning.h"

#include "doctor/checks.h"

using namespace Qt::StringLiterals;

namespace trivet::app {

QList<Plan> plansOf(const Readings &readings, const QString &check)
{
    const Facts &facts = readings.facts;
    const PlanFacts known{facts.inventory, facts.mapping, facts.answers, facts.saasDecisions};
    QList<Plan> plans;
    for (const CheckSpec &spec : checkSpecs()) {
        if (!isAsked(spec, readings) || (!check.isEmpty() && spec.id != check))
            continue;
        const auto mend = mendOf(evaluate(spec, facts));
        if (!mend)
            continue;
        const Plan plan = makePlan(*mend, known);
        if (!plan.isEmpty() || !plan.leftOut.isEmpty())
            plans.append(plan);
    }
    return plans;
}

QString rowLine(const ChangeRow &row)
{
    if (row.action == ChangeRow::Action::Create)
        return u"  %1: to be created"_s.arg(row.record.label);
    const auto shown = [](const FieldValue &value) { return isBlankValue(value.value) ? u"blank"_s : value.shown; };
    return u"  %1 %2: %3 -> %4"_s.arg(row.record.label, QString::fromLatin1(row.field), shown(row.before),
                                      shown(row.after));
}

} // namespace trivet::app
