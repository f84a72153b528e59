// SPDX-License-Identifier: Apache-2.0
#include "doctor/baselineparts.h"
#include "doctor/checkfunctions.h"
#include "doctor/confirmationage.h"
#include "doctor/judgement.h"
#include "doctor/knownloss.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

bool growsOld(const Confirmation &given)
{
    const CheckSpec *check = findCheck(given.checkId);
    return check && !check->id.startsWith(u'T');
}

namespace checks {
namespace {

QString dayOf(const QDateTime &when)
{
    return when.toLocalTime().date().toString(Qt::ISODate);
}

/// What the kept parts of one kind show beside what is there now.
struct ComparedParts
{
    QList<RecordRef> changes = {};
    qint64 items = 0;                    ///< that were looked at, then and now
    QList<DataSetId> sets = {};          ///< that they were told by
    QDateTime since = {};                ///< the earliest that was kept
    std::optional<Verdict> lacking = {}; ///< of the first part that could not be told
};

ComparedParts comparedParts(const CheckSpec &spec, const Facts &facts, BaselinePartSpec::Of of)
{
    ComparedParts result;
    for (const BaselinePartSpec &part : baselineParts()) {
        const auto kept = facts.baseline.constFind(part.key);
        if (part.of != of || kept == facts.baseline.cend())
            continue;
        if (!result.since.isValid() || kept->at < result.since)
            result.since = kept->at;
        auto unread = lacking(spec, facts, part.sets);
        const QList<BaselineItem> now = itemsNow(part, facts).value_or(QList<BaselineItem>());
        const bool isNothing = now.isEmpty() && kept->items.isEmpty() && !part.sets.isEmpty();
        if (!unread && (isNothing || !isDescribed(part, facts)))
            unread = nothingCompared(spec, 0);
        if (unread) {
            result.lacking = result.lacking ? result.lacking : unread;
            continue;
        }
        result.items += std::max(now.size(), kept->items.size());
        result.sets += part.sets;
        result.changes += changesSince(*kept, part, now, facts);
    }
    return result;
}

Verdict readWith(Verdict verdict, const Facts &facts, const QList<DataSetId> &sets)
{
    verdict.checkedAt = sets.isEmpty() ? facts.now : oldestReading(inventoryOf(facts), sets);
    return verdict;
}

/// A change that is seen is told, though other parts could not be read.
Verdict judgedParts(const CheckSpec &spec, const Facts &facts, BaselinePartSpec::Of of, const QByteArray &same,
                    const QByteArray &different)
{
    const ComparedParts compared = comparedParts(spec, facts, of);
    if (!compared.since.isValid())
        return unknown(spec, "no-baseline");
    const QString since = dayOf(compared.since);
    if (!compared.changes.isEmpty()) {
        const QStringList arguments{number(compared.changes.size()), compared.changes.first().label, since};
        return readWith(withRecords(wrong(spec, different, arguments), compared.changes), facts, compared.sets);
    }
    if (compared.lacking)
        return *compared.lacking;
    return readWith(passed(spec, same, {number(compared.items), since}), facts, compared.sets);
}

} // namespace

Verdict nothingSuddenlyGone(const CheckSpec &spec, const Facts &facts)
{
    QList<RecordRef> records;
    const QList<ListLoss> losses = unexplainedLosses(facts);
    for (const ListLoss &loss : losses) {
        const QString key = dataSetKey(loss.set);
        const QString label = key + u": "_s + number(loss.known) + u" \u2192 "_s + number(loss.records);
        records.append({dataSetVendor(loss.set), spec.entity, key, label});
    }
    if (!losses.isEmpty()) {
        const ListLoss &first = losses.first();
        const QStringList arguments{number(losses.size()), dataSetKey(first.set), number(first.records),
                                    number(first.known)};
        return readWith(withRecords(unknown(spec, "much-gone", arguments), records), facts, {first.set});
    }
    QList<DataSetId> known;
    qint64 rows = 0;
    for (const DataSetId set : countedSets()) {
        if (!facts.knownCounts.contains(dataSetKey(set)))
            continue;
        known.append(set);
        rows += inventoryOf(facts).reading(set).rows;
    }
    if (known.isEmpty())
        return unknown(spec, "none-known");
    if (auto verdict = lacking(spec, facts, known))
        return *verdict;
    return readWith(passed(spec, "all-there", {number(known.size()), number(rows)}), facts, known);
}

Verdict asWhenVerified(const CheckSpec &spec, const Facts &facts)
{
    return judgedParts(spec, facts, BaselinePartSpec::Of::Tenant, "as-it-was", "changed-since");
}

Verdict fieldsAsRecorded(const CheckSpec &spec, const Facts &facts)
{
    return judgedParts(spec, facts, BaselinePartSpec::Of::Schema, "fields-the-same", "fields-changed");
}

Verdict confirmationsFresh(const CheckSpec &spec, const Facts &facts)
{
    QList<RecordRef> old;
    QDateTime oldest;
    qint64 all = 0;
    for (const Confirmation &given : facts.confirmations) {
        if (!growsOld(given))
            continue;
        ++all;
        if (!oldest.isValid() || given.at < oldest)
            oldest = given.at;
        const QString name = (given.checkId + u' ' + given.subject).trimmed();
        if (isOld(given.at, facts.now))
            old.append({findCheck(given.checkId)->vendor.value_or(VendorId::Autotask), spec.entity, name, name});
    }
    if (all == 0)
        return unknown(spec, "none-given");
    if (!old.isEmpty())
        return withRecords(wrong(spec, "grown-old", {number(old.size()), dayOf(oldest), number(all)}), old);
    return passed(spec, "all-fresh", {number(all), dayOf(oldest)});
}

} // namespace checks

} // namespace trivet
