// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/glueprogress.h"
#include "doctor/judgement.h"
#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr std::chrono::minutes stuckAfter{60};
constexpr std::chrono::hours beginsWithin{2}; ///< a first sync usually takes under an hour, queued longer (6.2, D)

QStringList figuresOf(const GlueArrivals &arrivals)
{
    return {number(arrivals.arrived()), number(arrivals.expected())};
}

/// What judges the whole of a sync says nothing while it runs.
std::optional<Verdict> notSettled(const CheckSpec &spec, const GlueProgress &progress)
{
    switch (progress.state) {
    case GlueProgress::State::NotBegun: return consequence(spec, "none-linked", u"S11"_s);
    case GlueProgress::State::Arriving:
        return consequence(spec, "still-arriving", u"S11"_s, figuresOf(progress.arrivals));
    case GlueProgress::State::Settled:
    case GlueProgress::State::Complete: break;
    }
    return std::nullopt;
}

/// Something is missing that nothing but the sync itself explains.
bool isSyncOwing(const GlueArrivals &arrivals)
{
    return std::any_of(arrivals.gaps.begin(), arrivals.gaps.end(), [](const GlueGap &gap) {
        return gap.reason != GlueGapReason::BlankType && gap.reason != GlueGapReason::TypeNotSynced &&
               gap.reason != GlueGapReason::DoubledItem;
    });
}

} // namespace

Verdict firstGlueSync(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const GlueProgress progress = glueProgress(facts);
    const QStringList figures = figuresOf(progress.arrivals);
    if (progress.arrivals.expected() == 0)
        return unknown(spec, "nothing-expected");
    if (progress.state == GlueProgress::State::NotBegun)
        return needsPerson(spec, "not-begun", {number(progress.arrivals.expected())});
    // Organizations alone are half of it.
    if (progress.arrivals.configurationsExpected == 0)
        return emptyBase(spec, Base::Devices);
    switch (progress.state) {
    case GlueProgress::State::NotBegun:
    case GlueProgress::State::Arriving: return needsPerson(spec, "still-arriving", figures);
    case GlueProgress::State::Settled:
        if (progress.arrivals.configurationsArrived == 0)
            return emptyBase(spec, Base::Configurations);
        return passed(spec, "settled", figures);
    case GlueProgress::State::Complete: return passed(spec, "complete", figures);
    }
    Q_UNREACHABLE();
}

Verdict glueSyncPlateau(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const GlueProgress progress = glueProgress(facts);
    if (progress.arrivals.expected() == 0 || progress.state == GlueProgress::State::NotBegun)
        return consequence(spec, "not-begun", u"S11"_s);
    const QStringList figures = figuresOf(progress.arrivals);
    if (progress.state == GlueProgress::State::Complete)
        return passed(spec, "complete", figures);
    const QString quiet = number(progress.quietFor ? progress.quietFor->count() : 0);
    if (progress.state == GlueProgress::State::Settled)
        return passed(spec, "settled", figures + QStringList{quiet});
    return unknown(spec, "still-arriving", figures + QStringList{quiet});
}

Verdict glueSyncMoves(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const GlueProgress progress = glueProgress(facts);
    if (progress.state == GlueProgress::State::NotBegun) {
        const auto queued = confirmationOf(facts, u"C15"_s);
        if (!queued)
            return consequence(spec, "not-begun", u"C15"_s);
        const std::chrono::milliseconds since(queued->at.msecsTo(facts.now));
        const QString hours = number(std::chrono::duration_cast<std::chrono::hours>(since).count());
        if (since > beginsWithin)
            return wrong(spec, "never-began", {hours});
        return since < std::chrono::hours(1) ? unknown(spec, "queued-now") : unknown(spec, "queued", {hours});
    }
    if (progress.arrivals.configurationsExpected == 0)
        return emptyBase(spec, Base::Devices);
    const QStringList figures = figuresOf(progress.arrivals);
    if (progress.state == GlueProgress::State::Complete || !isSyncOwing(progress.arrivals))
        return passed(spec, "moving", figures);
    if (!progress.quietFor)
        return unknown(spec, "cannot-tell", figures);
    if (*progress.quietFor <= stuckAfter)
        return passed(spec, "moving", figures);
    return wrong(spec, "stuck",
                 figures +
                     QStringList{number(std::chrono::duration_cast<std::chrono::hours>(*progress.quietFor).count())});
}

Verdict glueDevicesArrived(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (customerCompanies(inventoryOf(facts)).isEmpty())
        return emptyBase(spec, Base::Customers);
    const GlueProgress progress = glueProgress(facts);
    if (auto verdict = notSettled(spec, progress))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto organizations = linkedOrganizationByCompany(inventory);
    const auto tables = tablesOf(facts);
    const auto &configurations = tables->configurationsByItemId();
    const auto &twins = tables->twinsOfItems();
    const QSet<qint64> provedTypes = provedItemTypes(inventory);
    QSet<qint64> ofTypeLeftOut;
    for (const GlueGap &gap : progress.arrivals.gaps) {
        if (gap.reason == GlueGapReason::TypeNotSynced)
            ofTypeLeftOut.insert(gap.autotaskId);
    }
    qint64 expected = 0;
    QList<RecordRef> missing;
    QList<RecordRef> doubled;
    QStringList causes;
    bool isTypeLeftOut = true;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const bool isTyped = !hasBlankType(item) && !hasDeletedType(item, provedTypes);
        if (!item.isActive || !isSynced(item) || !isTyped || !organizations.contains(item.companyId))
            continue;
        ++expected;
        if (configurations.contains(item.id))
            continue;
        // IT Glue has the device, by the other one of two that Autotask holds.
        const ItemTwins twin = twins.value(item.id);
        const bool hasTwinThere =
            std::any_of(twin.others.begin(), twin.others.end(),
                        [&configurations](const auto *other) { return configurations.contains(other->id); });
        (hasTwinThere ? doubled : missing).append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
        causes.append(hasTwinThere ? causeOfDouble(twin.by) : QString());
        isTypeLeftOut = isTypeLeftOut && (hasTwinThere || ofTypeLeftOut.contains(item.id));
    }
    if (expected == 0)
        return emptyBase(spec, Base::Devices);
    const QString all = number(expected);
    if (missing.isEmpty() && doubled.isEmpty())
        return passed(spec, "all-arrived", {all, all});
    if (missing.isEmpty())
        return because(
            causeOfAll(causes),
            withRecords(wrong(spec, "doubled", {number(doubled.size()), doubled.first().label, all}), doubled));
    if (!doubled.isEmpty())
        return withRecords(
            wrong(spec, "not-arrived-and-doubled",
                  {number(missing.size() + doubled.size()), missing.first().label, all, number(doubled.size())}),
            missing + doubled);
    const QStringList figures{number(missing.size()), missing.first().label, all};
    return withRecords(wrong(spec, isTypeLeftOut ? "type-left-out" : "not-arrived", figures), missing);
}

Verdict glueLocationsArrived(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (customerCompanies(inventoryOf(facts)).isEmpty())
        return emptyBase(spec, Base::Customers);
    if (auto verdict = notSettled(spec, glueProgress(facts)))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<qint64> companies;
    for (const autotask::CompanyLocation &location : inventory.locations.rows) {
        if (location.isActive)
            companies.insert(location.companyId);
    }
    QSet<qint64> withLocation;
    for (const it_glue::Location &location : inventory.glueLocations.rows)
        withLocation.insert(location.organizationId);
    qint64 expected = 0;
    QList<RecordRef> missing;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        const auto company = linkedRemoteId(organization.links);
        if (!company || !companies.contains(*company))
            continue;
        ++expected;
        if (!withLocation.contains(organization.id))
            missing.append(organizationRecord(organization));
    }
    if (expected == 0)
        return nothingCompared(spec, inventory.glueOrganizations.rows.size());
    if (missing.isEmpty())
        return passed(spec, "all-there", {number(expected)});
    return withRecords(wrong(spec, "missing", {number(missing.size()), missing.first().label, number(expected)}),
                       missing);
}

Verdict glueSetsWhole(const CheckSpec &spec, const Facts &facts)
{
    if (isWithoutGlueApi(facts)) {
        Verdict verdict = passed(spec, "without-api");
        verdict.source = VerdictSource::Input;
        verdict.checkedAt = facts.now;
        return verdict;
    }
    return setsWhole(spec, facts);
}

} // namespace trivet::checks
