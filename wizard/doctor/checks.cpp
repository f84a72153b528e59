// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"

#include "doctor/checktable.h"
#include "doctor/judgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool readsItGlue(const CheckSpec &spec)
{
    return std::any_of(spec.reads.begin(), spec.reads.end(),
                       [](DataSetId set) { return dataSetAccount(set) == AccountId::ItGlue; });
}

/// A plan without the API shows nothing: a person looks and says so (decision 78). Of checks that judge the API itself
/// there is nothing to see.
std::optional<Verdict> confirmedInstead(const CheckSpec &spec, const Facts &facts)
{
    if (!checks::isWithoutGlueApi(facts) || !readsItGlue(spec) || !spec.findings.contains("to-confirm") ||
        spec.source == VerdictSource::Confirmed)
        return std::nullopt;
    const auto confirmation = checks::confirmationOf(facts, spec.id);
    Verdict verdict =
        confirmation ? checks::passed(spec, "confirmed", {confirmation->who}) : checks::needsPerson(spec, "to-confirm");
    verdict.source = VerdictSource::Confirmed;
    verdict.checkedAt = confirmation ? confirmation->at : facts.now;
    return verdict;
}

/// Whether it is what an earlier run read. A check that says itself when it was made judges a sign-in.
bool restsOnKept(const CheckSpec &spec, const Verdict &verdict, const Inventory &inventory)
{
    const bool isOfReadings = verdict.source == VerdictSource::Api || verdict.source == VerdictSource::Inferred;
    if (!isOfReadings || verdict.state == VerdictState::Unknown)
        return false;
    return std::any_of(spec.reads.begin(), spec.reads.end(), [&](DataSetId set) {
        const bool isOfNow = verdict.checkedAt.isValid() && !inventory.signIn(dataSetAccount(set)).isKept;
        return inventory.reading(set).isKept && !isOfNow;
    });
}

Verdict judged(const CheckSpec &spec, const Facts &facts)
{
    const auto verdict = confirmedInstead(spec, facts);
    return verdict ? *verdict : spec.evaluate(spec, facts);
}

/// With what follows from the verdict's cause, and the time that it is of.
Verdict settled(const CheckSpec &spec, Verdict verdict, std::optional<VerdictState> causeState, const Facts &facts)
{
    // A check that passes explains nothing.
    if (causeState == VerdictState::Passed)
        verdict.because.clear();
    verdict.isKept = restsOnKept(spec, verdict, checks::inventoryOf(facts));
    if (verdict.checkedAt.isValid())
        return verdict;
    // What a person typed is judged as it stands now; what was read is as old as its oldest set.
    verdict.checkedAt =
        spec.reads.isEmpty() ? facts.now : checks::oldestReading(checks::inventoryOf(facts), spec.reads);
    return verdict;
}

} // namespace

namespace checks {

QByteArrayList readingFindings(const QByteArrayList &own)
{
    return QByteArrayList{"not-read",       "read-failed",      "incomplete",          "view-restricted",
                          "base-customers", "base-devices",     "base-organizations",  "base-configurations",
                          "base-clients",   "nothing-compared", "customers-not-known", "list-shrunk"} +
           shortfallFindings() + own;
}

const QByteArrayList &shortfallFindings()
{
    static const QByteArrayList findings{"count-differs", "restless", "rows-unreadable", "not-counted", "endless"};
    return findings;
}

QByteArrayList glueReadingFindings(const QByteArrayList &own)
{
    return readingFindings(own) + confirmationFindings();
}

const QByteArrayList &confirmationFindings()
{
    static const QByteArrayList findings{"to-confirm", "confirmed"};
    return findings;
}

} // namespace checks

const QList<CheckSpec> &checkSpecs()
{
    static const QList<CheckSpec> specs = checks::accessChecks() + checks::deviceChecks() + checks::recordChecks() +
                                          checks::glueSetupChecks() + checks::glueSyncChecks() +
                                          checks::glueLinkChecks() + checks::saasChecks() + checks::changeChecks();
    return specs;
}

const CheckSpec *findCheck(const QString &id)
{
    const auto &specs = checkSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&id](const CheckSpec &spec) { return spec.id == id; });
    return found == specs.end() ? nullptr : &*found;
}

Verdict evaluate(const CheckSpec &spec, const Facts &facts)
{
    const auto kept = checks::tablesOf(facts);
    Verdict verdict = judged(spec, facts);
    const CheckSpec *cause = verdict.because.isEmpty() ? nullptr : findCheck(verdict.because);
    return settled(spec, verdict, cause ? std::optional(judged(*cause, facts).state) : std::nullopt, facts);
}

QList<Verdict> evaluateAll(const Facts &facts)
{
    const auto kept = checks::tablesOf(facts); // many checks ask for the same
    QList<Verdict> verdicts;
    verdicts.reserve(checkSpecs().size());
    for (const CheckSpec &spec : checkSpecs())
        verdicts.append(judged(spec, facts));
    QHash<QString, VerdictState> states;
    for (const Verdict &verdict : std::as_const(verdicts))
        states.insert(verdict.checkId, verdict.state);
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        const auto cause = states.constFind(verdicts[i].because);
        verdicts[i] =
            settled(checkSpecs()[i], verdicts[i], cause == states.cend() ? std::nullopt : std::optional(*cause), facts);
    }
    return verdicts;
}

} // namespace trivet
