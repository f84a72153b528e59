// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "doctor/mappedproducts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// Steps whose blocking checks must hold before devices may be let in, and of 1.6 the two that concern the sites and the
/// forecast (the order of the gates). S03 is left out: devices may arrive between the switch and its confirmation.
const QStringList &stepsBeforeSync()
{
    static const QStringList steps{u"rmm-api-user"_s, u"protected-data"_s, u"rmm-autotask-on"_s, u"device-mapping"_s,
                                   u"products"_s};
    return steps;
}

bool holdsMapDevices(const CheckSpec &spec)
{
    if (spec.severity != Severity::Blocks || spec.id == "S03"_L1)
        return false;
    static const QStringList ofTheStep{u"R10"_s, u"R11"_s, u"R23"_s};
    return stepsBeforeSync().contains(spec.step) || ofTheStep.contains(spec.id);
}

Verdict confirmedBy(const CheckSpec &spec, const Confirmation &confirmation, const QStringList &more = {})
{
    Verdict verdict = passed(spec, "confirmed", QStringList{confirmation.who} + more);
    verdict.checkedAt = confirmation.at;
    return verdict;
}

} // namespace

Verdict confirmedByPerson(const CheckSpec &spec, const Facts &facts)
{
    const auto confirmation = confirmationOf(facts, spec.id);
    return confirmation ? confirmedBy(spec, *confirmation) : needsPerson(spec, "to-confirm");
}

Verdict productDefaultsConfirmed(const CheckSpec &spec, const Facts &facts)
{
    const QList<MappedProduct> products = mappedProducts(facts);
    if (products.isEmpty())
        return unknown(spec, "nothing-mapped");
    QList<RecordRef> open;
    QList<Confirmation> given;
    for (const MappedProduct &product : products) {
        if (const auto confirmation = confirmationOf(facts, spec.id, product.name))
            given.append(*confirmation);
        else
            open.append({VendorId::Autotask, spec.entity,
                         product.product ? QString::number(product.product->id) : QString(), product.name});
    }
    if (!open.isEmpty()) {
        Verdict verdict =
            needsPerson(spec, "to-confirm", {number(open.size()), open.first().label, number(products.size())});
        verdict.records = open;
        return verdict;
    }
    const auto oldest =
        std::min_element(given.begin(), given.end(),
                         [](const Confirmation &left, const Confirmation &right) { return left.at < right.at; });
    return confirmedBy(spec, *oldest, {number(products.size())});
}

Verdict syncSettingsConfirmed(const CheckSpec &spec, const Facts &facts)
{
    static const QStringList settings{u"account-types"_s, u"classifications"_s, u"item-types"_s,
                                      u"ticket-queues"_s, u"locations"_s,       u"untyped-items"_s};
    QList<RecordRef> open;
    std::optional<Confirmation> oldest;
    for (const QString &setting : settings) {
        const auto confirmation = confirmationOf(facts, spec.id, setting);
        if (!confirmation)
            open.append({VendorId::ItGlue, spec.entity, setting, setting});
        else if (!oldest || confirmation->at < oldest->at)
            oldest = confirmation;
    }
    const QString all = number(settings.size());
    if (!open.isEmpty())
        return withRecords(needsPerson(spec, "to-confirm", {number(open.size()), all}), open);
    return confirmedBy(spec, *oldest, {all});
}

Verdict onlyUsedSelected(const CheckSpec &spec, const Facts &facts)
{
    const auto types = confirmationOf(facts, u"C13"_s, u"item-types"_s);
    const auto queues = confirmationOf(facts, u"C13"_s, u"ticket-queues"_s);
    return types && queues ? confirmedBy(spec, types->at < queues->at ? *types : *queues)
                           : needsPerson(spec, "to-confirm");
}

Verdict mapDevicesSwitchedOn(const CheckSpec &spec, const Facts &facts)
{
    if (const auto confirmation = confirmationOf(facts, spec.id))
        return confirmedBy(spec, *confirmation);
    for (const CheckSpec &earlier : checkSpecs()) {
        if (!holdsMapDevices(earlier))
            continue;
        if (evaluate(earlier, facts).state != VerdictState::Passed)
            return consequence(spec, "too-early", earlier.id, {earlier.id});
    }
    return needsPerson(spec, "to-confirm");
}

} // namespace trivet::checks
