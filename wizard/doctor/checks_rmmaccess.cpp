// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "names/names.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr double sameName = 0.75; ///< above this two company names are taken for one

QString platformName(const Facts &facts)
{
    return platformOf(facts, AnswerId::RmmApiUrl);
}

Verdict addressFault(const CheckSpec &spec, const QByteArray &finding, const Facts &facts)
{
    Verdict verdict = wrong(spec, finding, {facts.answers.value(AnswerId::RmmApiUrl)});
    verdict.field = answerFieldName(AnswerId::RmmApiUrl);
    return verdict;
}

Verdict rmmNotReached(const CheckSpec &spec, const Facts &facts, ProblemKind kind)
{
    const QString cause = kind == ProblemKind::RateLimited ? u"A13"_s : QString();
    return consequence(spec, "not-reached", cause, {platformName(facts), problemKindKey(kind)});
}

/// The latest problem of that kind among what is read from Datto RMM, users left out: a 403 there is no concern here.
std::optional<Problem> rmmProblem(const Inventory &inventory, ProblemKind kind)
{
    if (inventory.signIn(AccountId::DattoRmm).problem && inventory.signIn(AccountId::DattoRmm).problem->kind == kind)
        return inventory.signIn(AccountId::DattoRmm).problem;
    for (const DataSetId set :
         {DataSetId::RmmRequestRate, DataSetId::RmmAccount, DataSetId::RmmSites, DataSetId::RmmDevices}) {
        const auto problem = inventory.reading(set).problem;
        if (problem && problem->kind == kind)
            return problem;
    }
    return std::nullopt;
}

bool isSameCompanyName(const QString &left, const QString &right)
{
    if (nameSimilarity(left, right) >= sameName)
        return true;
    // "Birchwood" and "Birchwood Managed Services": one name is the beginning of the other, word by word.
    const QString leftFolded = foldedName(left) + u' ';
    const QString rightFolded = foldedName(right) + u' ';
    const QString &shorter = leftFolded.size() < rightFolded.size() ? leftFolded : rightFolded;
    const QString &longer = leftFolded.size() < rightFolded.size() ? rightFolded : leftFolded;
    return shorter.size() > 4 && longer.startsWith(shorter);
}

} // namespace

static Verdict judgedRmmSignIn(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::DattoRmm);
    if (facts.answers.value(AnswerId::RmmApiUrl).trimmed().isEmpty())
        return consequence(spec, "no-address", u"S02"_s);
    const ProblemKind kind = signIn.problem ? signIn.problem->kind : ProblemKind::Credentials;
    switch (signIn.outcome) {
    case SignIn::Outcome::NotTried: return unknown(spec, "not-tried", {platformName(facts)});
    case SignIn::Outcome::Unreachable: return rmmNotReached(spec, facts, kind);
    case SignIn::Outcome::Accepted: {
        const auto &accounts = inventory.rmmAccount.rows;
        if (accounts.isEmpty() || accounts.first().name.isEmpty())
            return passed(spec, "signed-in", {platformName(facts)});
        return passed(spec, "signed-in-as", {platformName(facts), accounts.first().name});
    }
    case SignIn::Outcome::Refused: break;
    }
    if (auto verdict = notSendable(spec, signIn))
        return *verdict;
    if (kind == ProblemKind::ForeignHost)
        return addressFault(spec, "foreign-host", facts);
    if (kind == ProblemKind::Input)
        return addressFault(spec, "bad-address", facts);
    if (kind == ProblemKind::Permission)
        return wrong(spec, "not-permitted", {platformName(facts)});
    if (kind != ProblemKind::Credentials)
        return rmmNotReached(spec, facts, kind);
    Verdict verdict = wrong(spec, "refused", {platformName(facts)});
    verdict.field = answerFieldName(AnswerId::RmmApiKey);
    return verdict;
}

Verdict rmmSignIn(const CheckSpec &spec, const Facts &facts)
{
    Verdict verdict = judgedRmmSignIn(spec, facts);
    verdict.checkedAt = inventoryOf(facts).signIn(AccountId::DattoRmm).at;
    return verdict;
}

Verdict rmmLimit(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    constexpr int forbiddenStatus = 403;
    const auto held = rmmProblem(inventory, ProblemKind::RateLimited);
    if (held && held->httpStatus == forbiddenStatus)
        return wrong(spec, "blocked");
    if (rmmProblem(inventory, ProblemKind::Permission))
        return wrong(spec, "forbidden");
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (inventory.rmmRequestRate.rows.isEmpty())
        return unknown(spec, "not-read", {dataSetKey(DataSetId::RmmRequestRate)});
    const datto_rmm::RequestRate &rate = inventory.rmmRequestRate.rows.first();
    const QStringList figures{number(rate.readCount), number(rate.readLimit)};
    if (rate.readLimit <= 0)
        return unknown(spec, "not-read", {dataSetKey(DataSetId::RmmRequestRate)});
    const bool isUsedUp = rate.readCount >= rate.readLimit;
    return isUsedUp ? wrong(spec, "used-up", figures) : passed(spec, "within-limit", figures);
}

Verdict sameCompany(const CheckSpec &spec, const Facts &facts)
{
    // Company 0 is enough, whatever else is hidden.
    if (auto verdict = notWhole(spec, facts, spec.reads))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const autotask::Company *own = nullptr;
    for (const autotask::Company &company : inventory.companies.rows) {
        if (company.id == 0)
            own = &company;
    }
    if (!own)
        return consequence(spec, "no-own-company", u"A04"_s);
    if (inventory.rmmAccount.rows.isEmpty())
        return unknown(spec, "not-read", {dataSetKey(DataSetId::RmmAccount)});
    const datto_rmm::Account &account = inventory.rmmAccount.rows.first();
    const QStringList names{own->name, account.name};
    const QList<RecordRef> both{autotaskRecord(spec.entity, own->id, own->name),
                                {VendorId::DattoRmm, u"account"_s, account.uid, account.name}};
    if (isSameCompanyName(own->name, account.name)) {
        Verdict verdict = passed(spec, "same-company", names);
        verdict.records = both;
        return verdict;
    }
    if (const auto confirmation = confirmationOf(facts, spec.id)) {
        Verdict verdict = passed(spec, "confirmed-same", names + QStringList{confirmation->who});
        verdict.source = VerdictSource::Confirmed;
        verdict.records = both;
        verdict.checkedAt = confirmation->at;
        return verdict;
    }
    // Names that differ prove nothing: only a person knows whether both are one company.
    Verdict verdict = needsPerson(spec, "names-differ", names);
    verdict.records = both;
    return verdict;
}

} // namespace trivet::checks
