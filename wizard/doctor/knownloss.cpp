// SPDX-License-Identifier: Apache-2.0
#include "doctor/knownloss.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qint64 mostLost = 5; ///< one in so many may be gone

} // namespace

const QList<DataSetId> &countedSets()
{
    using enum DataSetId;
    static const QList<DataSetId> sets{AutotaskCompanies, AutotaskItemTypes,  AutotaskProducts, AutotaskResources,
                                       AutotaskDevices,   RmmSites,           RmmDevices,       RmmUsers,
                                       GlueOrganizations, GlueConfigurations, GlueUsers,        SaasDomains};
    return sets;
}

std::optional<ListLoss> unexplainedLoss(const Facts &facts, DataSetId set)
{
    if (!facts.inventory || !facts.knownCounts.contains(dataSetKey(set)))
        return std::nullopt;
    const Inventory::Reading reading = facts.inventory->reading(set);
    if (!reading.asOf.isValid() || reading.problem || !reading.isWhole)
        return std::nullopt;
    const ListLoss loss{set, reading.rows, facts.knownCounts.value(dataSetKey(set)).records};
    if ((loss.known - loss.records) * mostLost <= loss.known)
        return std::nullopt;
    const bool isRight =
        std::any_of(facts.confirmations.begin(), facts.confirmations.end(), [&loss](const Confirmation &given) {
            return given.checkId == "T04"_L1 && given.subject == lossSubject(loss);
        });
    return isRight ? std::nullopt : std::optional(loss);
}

QList<ListLoss> unexplainedLosses(const Facts &facts)
{
    QList<ListLoss> losses;
    for (const DataSetId set : countedSets()) {
        if (const auto loss = unexplainedLoss(facts, set))
            losses.append(*loss);
    }
    return losses;
}

QString lossSubject(const ListLoss &loss)
{
    return dataSetKey(loss.set) + u' ' + QString::number(loss.records);
}

} // namespace trivet
