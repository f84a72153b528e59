// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/nextdates.h"

#include "doctor/confirmationage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int keyIdleDays = 90;
constexpr int keyWarningDays = 80;
constexpr qint64 rmmTokenSeconds = 100 * 60 * 60;
constexpr qint64 saasSyncSeconds = 24 * 60 * 60;

/// When Datto RMM gave the token in use; invalid where it did not.
QDateTime rmmTokenTaken(const Facts &facts)
{
    if (!facts.inventory)
        return {};
    const SignIn &signIn = facts.inventory->signIn(AccountId::DattoRmm);
    return signIn.outcome == SignIn::Outcome::Accepted ? signIn.at : QDateTime();
}

} // namespace

QString nextDateKey(NextDate::What what)
{
    switch (what) {
    case NextDate::What::GlueKeyIdles: return u"it-glue-key-idle"_s;
    case NextDate::What::GlueKeyWarning: return u"it-glue-key-warning"_s;
    case NextDate::What::ConfirmationsOld: return u"confirmations-old"_s;
    case NextDate::What::SaasSync: return u"saas-sync"_s;
    case NextDate::What::RmmTokenEnds: return u"datto-rmm-token"_s;
    }
    Q_UNREACHABLE();
}

QString ageKey(Age::What what)
{
    switch (what) {
    case Age::What::SecretSaved: return u"secret-saved"_s;
    case Age::What::GlueKeyUsed: return u"it-glue-key-used"_s;
    case Age::What::RmmTokenTaken: return u"datto-rmm-token-taken"_s;
    case Age::What::Confirmed: return u"oldest-confirmation"_s;
    }
    Q_UNREACHABLE();
}

QList<NextDate> nextDates(const Facts &facts)
{
    QList<NextDate> dates;
    if (facts.itGlueLastUsed.isValid()) {
        dates.append({NextDate::What::GlueKeyWarning, facts.itGlueLastUsed.addDays(keyWarningDays)});
        dates.append({NextDate::What::GlueKeyIdles, facts.itGlueLastUsed.addDays(keyIdleDays)});
    }
    QDateTime oldest;
    QDateTime saasConnected;
    for (const Confirmation &confirmation : facts.confirmations) {
        if (growsOld(confirmation) && (!oldest.isValid() || confirmation.at < oldest))
            oldest = confirmation.at;
        if (confirmation.checkId == "C21"_L1)
            saasConnected = confirmation.at;
    }
    if (oldest.isValid())
        dates.append({NextDate::What::ConfirmationsOld, oldest.addDays(confirmationDays)});
    if (saasConnected.isValid() && facts.now.isValid()) {
        const qint64 rounds = std::max<qint64>(0, saasConnected.secsTo(facts.now)) / saasSyncSeconds + 1;
        dates.append({NextDate::What::SaasSync, saasConnected.addSecs(rounds * saasSyncSeconds)});
    }
    if (const QDateTime taken = rmmTokenTaken(facts); taken.isValid())
        dates.append({NextDate::What::RmmTokenEnds, taken.addSecs(rmmTokenSeconds)});
    std::stable_sort(dates.begin(), dates.end(),
                     [](const NextDate &left, const NextDate &right) { return left.at < right.at; });
    return dates;
}

QList<Age> ages(const Facts &facts)
{
    QList<Age> all;
    for (auto saved = facts.answers.secretSavedAt.begin(); saved != facts.answers.secretSavedAt.end(); ++saved) {
        if (facts.answers.holdsSecret(saved.key()))
            all.append({Age::What::SecretSaved, *saved, saved.key()});
    }
    if (facts.itGlueLastUsed.isValid())
        all.append({Age::What::GlueKeyUsed, facts.itGlueLastUsed});
    if (const QDateTime taken = rmmTokenTaken(facts); taken.isValid())
        all.append({Age::What::RmmTokenTaken, taken});
    Age confirmed{.what = Age::What::Confirmed, .since = {}, .count = 0};
    for (const Confirmation &given : facts.confirmations) {
        if (!growsOld(given))
            continue;
        ++confirmed.count;
        if (!confirmed.since.isValid() || given.at < confirmed.since)
            confirmed.since = given.at;
    }
    if (confirmed.count > 0)
        all.append(confirmed);
    std::stable_sort(all.begin(), all.end(),
                     [](const Age &left, const Age &right) { return left.since < right.since; });
    return all;
}

} // namespace trivet
