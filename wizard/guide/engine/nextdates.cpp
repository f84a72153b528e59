// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/nextdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int keyIdleDays = 90;
constexpr int keyWarningDays = 80;
constexpr int confirmationDays = 90;
constexpr qint64 saasSyncSeconds = 24 * 60 * 60;

} // namespace

QString nextDateKey(NextDate::What what)
{
    switch (what) {
    case NextDate::What::GlueKeyIdles: return u"it-glue-key-idle"_s;
    case NextDate::What::GlueKeyWarning: return u"it-glue-key-warning"_s;
    case NextDate::What::ConfirmationsOld: return u"confirmations-old"_s;
    case NextDate::What::SaasSync: return u"saas-sync"_s;
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
        if (!oldest.isValid() || confirmation.at < oldest)
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
    std::stable_sort(dates.begin(), dates.end(), [](const NextDate &left, const NextDate &right) { return left.at < right.at; });
    return dates;
}

} // namespace trivet
