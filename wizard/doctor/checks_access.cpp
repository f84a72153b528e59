// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/data/entities.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr int stopAtPercent = 75; ///< of the tenant's hour: from there Autotask slows every integration down

QString ownUserName(const Facts &facts)
{
    return facts.answers.value(AnswerId::AutotaskUserName).trimmed();
}

Verdict notReached(const CheckSpec &spec, const SignIn &signIn, const Inventory &inventory)
{
    const ProblemKind kind = signIn.problem ? signIn.problem->kind : ProblemKind::Internal;
    return consequence(spec, "not-reached", inventory.zone.isKnown() ? QString() : u"A01"_s, {problemKindKey(kind)});
}

Verdict refusedSignIn(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::Autotask);
    if (auto verdict = notSendable(spec, signIn))
        return *verdict;
    const ProblemKind kind = signIn.problem ? signIn.problem->kind : ProblemKind::Credentials;
    if (kind == ProblemKind::UserUnknown || kind == ProblemKind::ForeignHost)
        return consequence(spec, "zone-unknown", u"A01"_s);
    if (kind == ProblemKind::Credentials) {
        Verdict verdict = wrong(spec, signIn.workedBefore ? "probably-locked" : "secret-refused", {ownUserName(facts)});
        verdict.field = answerFieldName(AnswerId::AutotaskSecret);
        if (signIn.workedBefore)
            verdict.because = u"A03"_s;
        return verdict;
    }
    if (kind == ProblemKind::CodeOrUser) {
        Verdict verdict = wrong(spec, "code-or-user-refused", {ownUserName(facts)});
        verdict.field = answerFieldName(AnswerId::AutotaskTrackingIdentifier);
        return verdict;
    }
    if (kind == ProblemKind::Permission)
        return wrong(spec, "not-permitted", {ownUserName(facts)});
    return notReached(spec, signIn, inventory);
}

} // namespace

Verdict autotaskZone(const CheckSpec &spec, const Facts &facts)
{
    const DataSet<autotask::Zone> &zone = inventoryOf(facts).zone;
    if (ownUserName(facts).isEmpty())
        return consequence(spec, "no-user-name", u"S02"_s);
    if (zone.problem && zone.problem->kind == ProblemKind::UserUnknown) {
        Verdict verdict = wrong(spec, "user-unknown", {ownUserName(facts)});
        verdict.field = answerFieldName(AnswerId::AutotaskUserName);
        return verdict;
    }
    if (zone.problem && zone.problem->kind == ProblemKind::ForeignHost)
        return wrong(spec, "foreign-zone", {zone.problem->detail});
    if (zone.problem && zone.problem->kind == ProblemKind::ZoneUnknown) {
        Verdict verdict = unknown(spec, "zone-not-told", {ownUserName(facts)});
        verdict.field = answerFieldName(AnswerId::AutotaskWebAddress);
        return verdict;
    }
    if (zone.isKnown() && !zone.rows.isEmpty()) {
        const autotask::Zone &found = zone.rows.first();
        if (found.isGiven)
            return passed(spec, "zone-given", {found.url.host()});
        Verdict verdict = passed(spec, "zone-found", {found.zoneName, found.url.host()});
        verdict.records.append(autotaskRecord(spec.entity, found.ci, found.zoneName));
        return verdict;
    }
    Verdict verdict = lacking(spec, facts).value_or(unknown(spec, "not-read", {dataSetKey(DataSetId::AutotaskZone)}));
    verdict.because.clear();
    return verdict;
}

static Verdict judgedSignIn(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::Autotask);
    switch (signIn.outcome) {
    case SignIn::Outcome::NotTried:
        return inventory.zone.problem ? consequence(spec, "zone-unknown", u"A01"_s) : unknown(spec, "not-tried");
    case SignIn::Outcome::Accepted: return passed(spec, "signed-in", {ownUserName(facts)});
    case SignIn::Outcome::Refused: return refusedSignIn(spec, facts);
    case SignIn::Outcome::Unreachable: return notReached(spec, signIn, inventory);
    }
    Q_UNREACHABLE();
}

Verdict autotaskSignIn(const CheckSpec &spec, const Facts &facts)
{
    Verdict verdict = judgedSignIn(spec, facts);
    // A refused sign-in reads nothing, yet it was tried, and when.
    verdict.checkedAt = inventoryOf(facts).signIn(AccountId::Autotask).at;
    return verdict;
}

Verdict autotaskLock(const CheckSpec &spec, const Facts &facts)
{
    const SignIn &signIn = inventoryOf(facts).signIn(AccountId::Autotask);
    if (signIn.outcome == SignIn::Outcome::Accepted)
        return passed(spec, "not-locked", {ownUserName(facts)});
    const bool isRefused = signIn.outcome == SignIn::Outcome::Refused && signIn.problem &&
                           signIn.problem->kind == ProblemKind::Credentials;
    if (isRefused && signIn.workedBefore)
        return wrong(spec, "probably-locked", {ownUserName(facts)});
    return consequence(spec, "cannot-tell", u"A02"_s);
}

Verdict autotaskRights(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    QStringList closed;
    for (const DataSetId set : allDataSets()) {
        const Inventory::Reading reading = inventory.reading(set);
        const bool isForbidden = dataSetVendor(set) == VendorId::Autotask && reading.problem &&
                                 reading.problem->kind == ProblemKind::Permission;
        if (isForbidden)
            closed.append(dataSetKey(set));
    }
    const OwnView view = ownView(inventory);
    if (closed.isEmpty()) {
        if (auto verdict = notWhole(spec, facts, spec.reads))
            return *verdict;
        closed = view.closed;
    }
    const QStringList &blamed = closed.isEmpty() ? view.restricted : closed;
    if (!blamed.isEmpty()) {
        Verdict verdict = wrong(spec, closed.isEmpty() ? "reads-only-some" : "cannot-read",
                                {number(blamed.size()), blamed.join(u", "_s)});
        for (const QString &name : blamed)
            verdict.records.append({VendorId::Autotask, spec.entity, name, name});
        return verdict;
    }
    // Company 0, the MSP itself, is in every tenant: nothing at all means that rows are hidden from us.
    if (inventory.companies.rows.isEmpty())
        return wrong(spec, "sees-no-companies");
    if (view.isWithoutCompanies)
        return wrong(spec, "sees-own-company", {inventory.companies.rows.first().name});
    return passed(spec, "can-read", {number(autotaskEntities().size())});
}

Verdict autotaskBudget(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<autotask::Threshold> &rows = inventoryOf(facts).threshold.rows;
    if (rows.isEmpty() || rows.first().limit <= 0)
        return unknown(spec, "not-read", {dataSetKey(DataSetId::AutotaskThreshold)});
    const autotask::Threshold &threshold = rows.first();
    const qint64 percent = qint64(threshold.used) * 100 / threshold.limit;
    const QStringList figures{number(threshold.used), number(threshold.limit), number(percent)};
    return percent >= stopAtPercent ? wrong(spec, "nearly-used-up", figures) : passed(spec, "enough-left", figures);
}

} // namespace trivet::checks
