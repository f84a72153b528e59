// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "vendors/datto_rmm/address.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

const QList<AnswerId> &accessFields()
{
    static const QList<AnswerId> fields{AnswerId::AutotaskUserName, AnswerId::AutotaskSecret,
                                        AnswerId::AutotaskTrackingIdentifier, AnswerId::RmmApiUrl,
                                        AnswerId::RmmApiKey, AnswerId::RmmApiSecretKey};
    return fields;
}

bool isGiven(const Answers &answers, AnswerId id)
{
    return answerSpec(id).isSecret ? answers.holdsSecret(id) : !answers.value(id).trimmed().isEmpty();
}

/// Where the first is there, the second is wanted: the key pair made for IT Glue comes as a whole.
constexpr std::pair<AnswerId, AnswerId> pairsForItGlue[] = {
    {AnswerId::GlueRmmApiUrl, AnswerId::GlueRmmApiKey},
    {AnswerId::GlueRmmApiUrl, AnswerId::GlueRmmApiSecretKey},
    {AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey},
    {AnswerId::GlueRmmApiSecretKey, AnswerId::GlueRmmApiKey},
};

bool hasSpaceInside(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// A practice connection may name its own address; whether it may be asked is for the client to say.
bool isLoopback(const QString &address)
{
    return QUrl(address).host() == "127.0.0.1"_L1;
}

bool isWellFormed(const Answers &answers, AnswerId id)
{
    const QString value = answers.value(id).trimmed();
    if (id == AnswerId::AutotaskUserName)
        return value.contains(u'@') && !hasSpaceInside(value);
    if (id == AnswerId::RmmApiUrl)
        return datto_rmm::apiOrigin(value).has_value() || isLoopback(value);
    return true;
}

Verdict firstOf(Verdict verdict, const QList<AnswerId> &answers)
{
    verdict.field = answerFieldName(answers.first());
    return verdict;
}

} // namespace

Verdict keychain(const CheckSpec &spec, const Facts &facts)
{
    const OwnHealth &health = facts.ownHealth;
    const auto answer = [&]() -> Verdict {
        switch (health.vault) {
        case OwnHealth::Vault::NotProbed: return unknown(spec, "not-probed");
        case OwnHealth::Vault::Ready: return passed(spec, "keychain-ready", {health.vaultBackend});
        case OwnHealth::Vault::Locked: return wrong(spec, "keychain-locked");
        case OwnHealth::Vault::Denied: return wrong(spec, "keychain-denied");
        case OwnHealth::Vault::Absent: return wrong(spec, "no-keychain");
        case OwnHealth::Vault::TimedOut: return unknown(spec, "keychain-timed-out");
        case OwnHealth::Vault::SessionOnly: return passed(spec, "session-only");
        }
        Q_UNREACHABLE();
    };
    Verdict verdict = answer();
    verdict.checkedAt = health.vaultProbedAt;
    return verdict;
}

Verdict setsWhole(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    QStringList brokenOff;
    qint64 rows = 0;
    for (const DataSetId set : spec.reads) {
        const Inventory::Reading reading = inventory.reading(set);
        const bool isUnreadable = reading.problem && reading.problem->kind == ProblemKind::BadReply;
        if (isUnreadable || (reading.asOf.isValid() && !reading.problem && !reading.isWhole))
            brokenOff.append(dataSetKey(set));
        rows += reading.rows;
    }
    // Unknown, not failed: reading again is the cure, and nothing of the tenant's is wrong (doctor.md, T03).
    if (!brokenOff.isEmpty())
        return unknown(spec, "broken-off", {number(brokenOff.size()), brokenOff.first()});
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    return passed(spec, "all-whole", {number(spec.reads.size()), number(rows)});
}

Verdict secretsSaved(const CheckSpec &spec, const Facts &facts)
{
    const Answers &answersGiven = facts.answers;
    if (!answersGiven.holdsSecret(AnswerId::RmmUserSecret))
        return firstOf(needsPerson(spec, "secret-not-held"), {AnswerId::RmmUserSecret});
    if (isGiven(answersGiven, AnswerId::ItGlueUserName) && !answersGiven.holdsSecret(AnswerId::ItGlueUserSecret))
        return firstOf(needsPerson(spec, "secret-not-held"), {AnswerId::ItGlueUserSecret});
    for (const auto &[known, missing] : pairsForItGlue) {
        if (isGiven(answersGiven, known) && !answersGiven.holdsSecret(missing))
            return firstOf(needsPerson(spec, "keys-not-held"), {missing});
    }
    QList<AnswerId> unsaved;
    qint64 held = 0;
    for (const AnswerSpec &answer : answerSpecs()) {
        if (!answer.isSecret || !facts.answers.holdsSecret(answer.id))
            continue;
        ++held;
        if (!facts.answers.secretSaved.value(answer.id, false))
            unsaved.append(answer.id);
    }
    if (facts.ownHealth.vault == OwnHealth::Vault::SessionOnly)
        return passed(spec, "kept-in-memory", {number(held)});
    if (unsaved.isEmpty())
        return passed(spec, "secrets-saved", {number(held)});
    Verdict verdict = firstOf(wrong(spec, "not-saved", {number(unsaved.size())}), unsaved);
    if (facts.ownHealth.vault != OwnHealth::Vault::Ready)
        verdict.because = u"T01"_s;
    return verdict;
}

Verdict fieldsComplete(const CheckSpec &spec, const Facts &facts)
{
    QList<AnswerId> missing;
    QList<AnswerId> malformed;
    for (const AnswerId id : accessFields()) {
        if (!isGiven(facts.answers, id))
            missing.append(id);
        else if (!isWellFormed(facts.answers, id))
            malformed.append(id);
    }
    if (!malformed.isEmpty())
        return firstOf(wrong(spec, "fields-malformed", {number(malformed.size())}), malformed);
    if (!missing.isEmpty())
        return firstOf(needsPerson(spec, "fields-missing", {number(missing.size())}), missing);
    return passed(spec, "fields-complete", {number(accessFields().size())});
}

} // namespace trivet::checks
