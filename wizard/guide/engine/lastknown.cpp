// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/lastknown.h"

#include "doctor/accountidentity.h"
#include "doctor/baselineparts.h"
#include "doctor/knownloss.h"
#include "store/tenantstore.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qint64 secondsBetweenReadings = 60;
constexpr int daysOfCallUse = 14;

/// Keeps these parts, in the facts and in the store.
Result<Kept> keepParts(TenantStore &store, Facts &facts, const Baseline &parts)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (const auto kept = store.setBaselinePart(part.key(), *part); !kept)
            return fail(kept.error());
        facts.baseline.insert(part.key(), *part);
    }
    return parts.isEmpty() ? Kept::Nothing : Kept::Something;
}

/// A part without things that says only when the chapter's link was first found verified.
QString markOf(int chapter)
{
    return u"chapter-%1"_s.arg(chapter);
}

} // namespace

Result<Kept> keepCallUse(TenantStore &store, Facts &facts)
{
    const auto &threshold = facts.inventory->threshold;
    if (!threshold.isKnown() || threshold.isKept || threshold.rows.isEmpty() || threshold.rows.first().limit <= 0)
        return Kept::Nothing;
    if (!facts.callUse.isEmpty() && facts.callUse.last().at.secsTo(facts.now) < secondsBetweenReadings)
        return Kept::Nothing;
    const CallUse reading{facts.now, threshold.rows.first().used, threshold.rows.first().limit};
    const QDateTime forgetBefore = facts.now.addDays(-daysOfCallUse);
    facts.callUse.removeIf([&forgetBefore](const CallUse &former) { return former.at < forgetBefore; });
    facts.callUse.append(reading);
    if (const auto kept = store.addCallUse(reading, forgetBefore); !kept)
        return fail(kept.error());
    return Kept::Something;
}

Result<Kept> keepCounts(TenantStore &store, Facts &facts)
{
    QMap<QString, KnownCount> counts;
    for (const DataSetId set : countedSets()) {
        const Inventory::Reading reading = facts.inventory->reading(set);
        const QString key = dataSetKey(set);
        const bool isProof = reading.asOf.isValid() && !reading.isKept && !reading.problem && reading.isWhole;
        const auto former = facts.knownCounts.constFind(key);
        const bool isSame = former != facts.knownCounts.cend() && former->records == reading.rows;
        if (isProof && !isSame && !unexplainedLoss(facts, set))
            counts.insert(key, {reading.rows, facts.now});
    }
    if (counts.isEmpty())
        return Kept::Nothing;
    facts.knownCounts.insert(counts);
    if (const auto kept = store.setKnownCounts(counts); !kept)
        return fail(kept.error());
    return Kept::Something;
}

Result<Kept> keepAccounts(TenantStore &store, const Facts &facts)
{
    const auto identities = accountIdentities(*facts.inventory);
    const auto former = store.accounts();
    Kept kept = Kept::Nothing;
    for (auto account = identities.begin(); account != identities.end(); ++account) {
        if (former.value(account.key()) == account.value())
            continue;
        if (const auto set = store.setAccount(account.key(), account.value()); !set)
            return fail(set.error());
        kept = Kept::Something;
    }
    return kept;
}

Result<Kept> keepBaseline(TenantStore &store, Facts &facts, int chapter)
{
    const bool isFirst = !facts.baseline.contains(markOf(chapter));
    Baseline parts = baselineOf(facts, {chapter});
    // Later only what could not be told then.
    if (!isFirst)
        parts.removeIf([&facts](auto part) { return facts.baseline.contains(part.key()); });
    else
        parts.insert(markOf(chapter), {.at = facts.now});
    return keepParts(store, facts, parts);
}

Result<Kept> acceptChanges(TenantStore &store, Facts &facts, const QString &who)
{
    Baseline parts;
    for (const BaselinePartSpec &part : baselineParts()) {
        const auto now = facts.baseline.contains(part.key) ? itemsNow(part, facts) : std::nullopt;
        if (now && !changesSince(facts.baseline.value(part.key), part, *now, facts).isEmpty())
            parts.insert(part.key, {.at = facts.now, .who = who, .items = *now});
    }
    return keepParts(store, facts, parts);
}

} // namespace trivet
