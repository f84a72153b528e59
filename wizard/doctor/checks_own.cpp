// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "vendors/datto_rmm/address.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

const QList<AnswerId> &accessFields()
{
    static const QList<AnswerId> fields{
        AnswerId::AutotaskUserName, AnswerId::AutotaskSecret, AnswerId::AutotaskTrackingIdentifier,
        AnswerId::RmmApiUrl,        AnswerId::RmmApiKey,      AnswerId::RmmApiSecretKey};
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

/// What a person is to give, and why it is not there.
Verdict missing(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments,
                const QList<AnswerId> &answers, const Facts &facts)
{
    Verdict verdict = firstOf(needsPerson(spec, finding, arguments), answers);
    if (std::any_of(answers.begin(), answers.end(),
                    [&facts](AnswerId id) { return facts.ownHealth.savedElsewhere.contains(id); }))
        verdict.because = u"T02"_s;
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

Verdict savedWhereRead(const CheckSpec &spec, const Facts &facts)
{
    const OwnHealth &health = facts.ownHealth;
    if (!health.savedElsewhere.isEmpty()) {
        const QStringList arguments{number(health.savedElsewhere.size()), health.savedElsewhere.first(),
                                    health.vaultBackend};
        const QByteArray finding = health.vaultBackend.isEmpty() ? "kept-by-none" : "kept-elsewhere";
        return firstOf(wrong(spec, finding, arguments), health.savedElsewhere.keys());
    }
    if (health.vault == OwnHealth::Vault::SessionOnly) {
        const qint64 held = facts.answers.secretFingerprints.size();
        return held == 0 ? unknown(spec, "none-kept") : passed(spec, "in-memory", {number(held)});
    }
    const qint64 kept = std::count(facts.answers.secretSaved.begin(), facts.answers.secretSaved.end(), true);
    const bool isAsked = health.vault != OwnHealth::Vault::NotProbed;
    if (!isAsked || (kept > 0 && health.vault != OwnHealth::Vault::Ready))
        return consequence(spec, "not-compared", u"T01"_s, {number(kept)});
    return kept == 0 ? unknown(spec, "none-kept") : passed(spec, "kept-here", {number(kept), health.vaultBackend});
}

Verdict noChangeLeftOpen(const CheckSpec &spec, const Facts &facts)
{
    if (!facts.openChanges)
        return unknown(spec, "not-asked");
    const QList<RecordRef> &open = *facts.openChanges;
    if (open.isEmpty())
        return passed(spec, "none-open");
    return withRecords(wrong(spec, "left-open", {number(open.size()), open.first().label}), open);
}

Verdict setsWhole(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    QStringList brokenOff;
    QList<DataSetId> cameShort;
    qint64 rows = 0;
    for (const DataSetId set : spec.reads) {
        const Inventory::Reading reading = inventory.reading(set);
        const bool isUnreadable = reading.problem && reading.problem->kind == ProblemKind::BadReply;
        if (isUnreadable || (reading.asOf.isValid() && !reading.problem && !reading.isWhole))
            brokenOff.append(dataSetKey(set));
        if (reading.shortfall && !reading.problem)
            cameShort.append(set);
        rows += reading.rows;
    }
    // Unknown, not failed: reading again is the cure, and nothing of the tenant's is wrong.
    if (!cameShort.isEmpty() && cameShort.size() == brokenOff.size())
        return *lacking(spec, facts, cameShort);
    if (!brokenOff.isEmpty())
        return unknown(spec, "broken-off", {number(brokenOff.size()), brokenOff.first()});
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto ofNoSite = spec.reads.contains(DataSetId::RmmDevices) ? devicesWithoutSite(*tablesOf(facts))
                                                                     : QList<const datto_rmm::Device *>();
    if (!ofNoSite.isEmpty()) {
        Verdict verdict =
            unknown(spec, "of-no-site",
                    {number(ofNoSite.size()), ofNoSite.first()->hostname, number(inventory.rmmDevices.rows.size())});
        for (const datto_rmm::Device *device : ofNoSite)
            verdict.records.append({VendorId::DattoRmm, u"devices"_s, device->uid, device->hostname});
        return verdict;
    }
    return passed(spec, "all-whole", {number(spec.reads.size()), number(rows)});
}

Verdict secretsSaved(const CheckSpec &spec, const Facts &facts)
{
    const Answers &answersGiven = facts.answers;
    if (!answersGiven.holdsSecret(AnswerId::RmmUserSecret))
        return missing(spec, "secret-not-held", {}, {AnswerId::RmmUserSecret}, facts);
    if (isGiven(answersGiven, AnswerId::ItGlueUserName) && !answersGiven.holdsSecret(AnswerId::ItGlueUserSecret))
        return missing(spec, "secret-not-held", {}, {AnswerId::ItGlueUserSecret}, facts);
    for (const auto &[known, wanted] : pairsForItGlue) {
        if (isGiven(answersGiven, known) && !answersGiven.holdsSecret(wanted))
            return missing(spec, "keys-not-held", {}, {wanted}, facts);
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
    QList<AnswerId> empty;
    QList<AnswerId> malformed;
    for (const AnswerId id : accessFields()) {
        if (!isGiven(facts.answers, id))
            empty.append(id);
        else if (!isWellFormed(facts.answers, id))
            malformed.append(id);
    }
    if (!malformed.isEmpty())
        return firstOf(wrong(spec, "fields-malformed", {number(malformed.size())}), malformed);
    if (!empty.isEmpty())
        return missing(spec, "fields-missing", {number(empty.size())}, empty, facts);
    return passed(spec, "fields-complete", {number(accessFields().size())});
}

} // namespace trivet::checks
