// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/gluewebaddress.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr qint64 idleWarningDays = 60;
constexpr qint64 idleEndDays = 90; ///< an unused key is revoked then (reference vendors/it_glue/FACTS.md §1, D)

/// "NA" as portals write it.
QString regionLabel(const QString &region)
{
    return region.toUpper();
}

ProblemKind kindOf(const SignIn &signIn)
{
    return signIn.problem ? signIn.problem->kind : ProblemKind::Credentials;
}

/// The region that accepted the key; empty while none did.
QString keyRegion(const Inventory &inventory)
{
    const bool isAccepted = inventory.signIn(AccountId::ItGlue).outcome == SignIn::Outcome::Accepted;
    return isAccepted && !inventory.glueAccount.rows.isEmpty() ? inventory.glueAccount.rows.first().region : QString();
}

QString keySubdomain(const Inventory &inventory)
{
    return keyRegion(inventory).isEmpty() ? QString() : inventory.glueAccount.rows.first().subdomain;
}

Verdict judgedGlueSignIn(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::ItGlue);
    const auto address = glueWebAddress(facts.answers);
    const QString region = regionLabel(address ? address->region : facts.answers.value(AnswerId::ItGlueRegion));
    switch (signIn.outcome) {
    case SignIn::Outcome::NotTried: return unknown(spec, "not-tried");
    case SignIn::Outcome::Unreachable: return unknown(spec, "not-reached", {problemKindKey(kindOf(signIn))});
    case SignIn::Outcome::Accepted: break;
    case SignIn::Outcome::Refused:
        if (auto verdict = notSendable(spec, signIn))
            return *verdict;
        if (kindOf(signIn) == ProblemKind::Credentials || kindOf(signIn) == ProblemKind::Permission)
            return withField(wrong(spec, "refused", {region}), AnswerId::ItGlueApiKey);
        if (kindOf(signIn) == ProblemKind::Input || kindOf(signIn) == ProblemKind::ForeignHost)
            return withField(needsPerson(spec, "no-region"), AnswerId::ItGlueAddress);
        return unknown(spec, "not-reached", {problemKindKey(kindOf(signIn))});
    }
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (inventory.glueAccount.rows.isEmpty())
        return unknown(spec, "not-read", {dataSetKey(DataSetId::GlueAccount)});
    const it_glue::Account &account = inventory.glueAccount.rows.first();
    const QString accepted = account.region.isEmpty() ? region : regionLabel(account.region);
    // A key of another region may be answered "as though the data is simply not there" (reference vendors/it_glue/FACTS.md §1, C).
    if (account.organizations == 0)
        return withField(wrong(spec, "no-organizations", {accepted}), AnswerId::ItGlueRegion);
    return passed(spec, "signed-in", {accepted, number(account.organizations)});
}

Verdict judgedKeysForItGlue(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::DattoRmmForItGlue);
    const QString platform = platformOf(facts, AnswerId::GlueRmmApiUrl);
    if (facts.answers.value(AnswerId::GlueRmmApiUrl).trimmed().isEmpty())
        return withField(needsPerson(spec, "no-address"), AnswerId::GlueRmmApiUrl);
    switch (signIn.outcome) {
    case SignIn::Outcome::NotTried: return unknown(spec, "not-tried", {platform});
    case SignIn::Outcome::Unreachable: return unknown(spec, "not-reached", {platform, problemKindKey(kindOf(signIn))});
    case SignIn::Outcome::Accepted: break;
    case SignIn::Outcome::Refused:
        if (auto verdict = notSendable(spec, signIn))
            return *verdict;
        if (kindOf(signIn) == ProblemKind::Credentials)
            return withField(wrong(spec, "refused", {platform}), AnswerId::GlueRmmApiKey);
        if (kindOf(signIn) == ProblemKind::Permission)
            return wrong(spec, "not-permitted", {platform});
        if (kindOf(signIn) == ProblemKind::Input || kindOf(signIn) == ProblemKind::ForeignHost)
            return withField(wrong(spec, "bad-address", {facts.answers.value(AnswerId::GlueRmmApiUrl)}),
                             AnswerId::GlueRmmApiUrl);
        return unknown(spec, "not-reached", {platform, problemKindKey(kindOf(signIn))});
    }
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (inventory.rmmKeysAccount.rows.isEmpty())
        return unknown(spec, "not-read", {dataSetKey(DataSetId::RmmKeysAccount)});
    const datto_rmm::Account &account = inventory.rmmKeysAccount.rows.first();
    const auto &own = inventory.rmmAccount;
    if (own.isKnown() && !own.rows.isEmpty() && own.rows.first().uid != account.uid)
        return withField(wrong(spec, "other-account", {account.name, own.rows.first().name}), AnswerId::GlueRmmApiKey);
    return passed(spec, "signed-in", {platform, account.name});
}

} // namespace

Verdict glueSignIn(const CheckSpec &spec, const Facts &facts)
{
    if (isWithoutGlueApi(facts)) {
        Verdict verdict = passed(spec, "without-api");
        verdict.source = VerdictSource::Input;
        verdict.checkedAt = facts.now;
        return verdict;
    }
    Verdict verdict = judgedGlueSignIn(spec, facts);
    if (!isLackingFinding(verdict.finding))
        verdict.checkedAt = inventoryOf(facts).signIn(AccountId::ItGlue).at;
    return verdict;
}

Verdict glueKeyInUse(const CheckSpec &spec, const Facts &facts)
{
    if (isWithoutGlueApi(facts)) {
        Verdict verdict = passed(spec, "without-api");
        verdict.source = VerdictSource::Input;
        return verdict;
    }
    const bool isAccepted = inventoryOf(facts).signIn(AccountId::ItGlue).outcome == SignIn::Outcome::Accepted;
    const QDateTime lastUsed = facts.itGlueLastUsed.isValid() || !isAccepted ? facts.itGlueLastUsed : facts.now;
    if (!lastUsed.isValid())
        return consequence(spec, "never-used", u"A15"_s);
    const qint64 days = lastUsed.daysTo(facts.now);
    const QString ends = lastUsed.addDays(idleEndDays).date().toString(Qt::ISODate);
    return days > idleWarningDays ? wrong(spec, "idle", {number(days), ends})
                                  : passed(spec, "in-use", {ends, number(days)});
}

Verdict glueAddressKnown(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const QString pasted = facts.answers.value(AnswerId::ItGlueAddress).trimmed();
    if (pasted.isEmpty())
        return withField(needsPerson(spec, "no-address"), AnswerId::ItGlueAddress);
    const auto address = glueWebAddress(facts.answers);
    if (!address)
        return withField(wrong(spec, "bad-address", {pasted}), AnswerId::ItGlueAddress);
    if (address->region.isEmpty())
        return withField(needsPerson(spec, "no-region", {address->subdomain}), AnswerId::ItGlueRegion);
    if (!address->chosenRegion.isEmpty() && address->chosenRegion != address->region)
        return withField(
            wrong(spec, "regions-differ", {regionLabel(address->region), regionLabel(address->chosenRegion)}),
            AnswerId::ItGlueRegion);
    const QString ofKey = keyRegion(inventory);
    if (!ofKey.isEmpty() && ofKey != address->region)
        return withField(wrong(spec, "key-elsewhere", {regionLabel(address->region), regionLabel(ofKey)}),
                         AnswerId::ItGlueAddress);
    const QString otherSubdomain = keySubdomain(inventory);
    if (!otherSubdomain.isEmpty() && otherSubdomain.compare(address->subdomain, Qt::CaseInsensitive) != 0)
        return withField(wrong(spec, "other-account", {address->subdomain, otherSubdomain}), AnswerId::ItGlueAddress);
    return passed(spec, "address-known", {address->subdomain, regionLabel(address->region)});
}

Verdict glueAddressForRmm(const CheckSpec &spec, const Facts &facts)
{
    const auto address = glueWebAddress(facts.answers);
    if (!address || address->url.isEmpty())
        return consequence(spec, "no-address", u"S09"_s);
    // One answer serves 2.2 and 3.3, so they agree as long as it is whole and right.
    return passed(spec, "address-known", {address->url, regionLabel(address->region)});
}

Verdict keysForItGlue(const CheckSpec &spec, const Facts &facts)
{
    Verdict verdict = judgedKeysForItGlue(spec, facts);
    if (!isLackingFinding(verdict.finding))
        verdict.checkedAt = inventoryOf(facts).signIn(AccountId::DattoRmmForItGlue).at;
    return verdict;
}

Verdict separateKeys(const CheckSpec &spec, const Facts &facts)
{
    const QMap<AnswerId, QString> &held = facts.answers.secretFingerprints;
    if (!held.contains(AnswerId::GlueRmmApiKey))
        return withField(unknown(spec, "no-key"), AnswerId::GlueRmmApiKey);
    if (!held.contains(AnswerId::RmmApiKey))
        return consequence(spec, "no-own-key", u"S02"_s);
    if (held.value(AnswerId::GlueRmmApiKey) == held.value(AnswerId::RmmApiKey))
        return withField(wrong(spec, "same-pair"), AnswerId::GlueRmmApiKey);
    return passed(spec, "own-pair", {platformOf(facts, AnswerId::GlueRmmApiUrl)});
}

} // namespace trivet::checks
