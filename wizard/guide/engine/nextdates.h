// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace trivet {

/// Something that happens by itself at a date after the links stand.
struct NextDate
{
    enum class What {
        GlueKeyIdles, ///< IT Glue takes back a key that nobody used for 90 days (reference vendors/it_glue/FACTS.md §1, D)
        GlueKeyWarning,   ///< ten days before, administrators get mail
        ConfirmationsOld, ///< what people confirmed is three months old: nothing but a look renews it
        SaasSync,         ///< the next automatic sync of SaaS Protection, at the latest
        RmmTokenEnds,     ///< what Trivet signed in to Datto RMM with; it takes a new one by itself
    };
    What what = What::GlueKeyIdles;
    QDateTime at;
};
QString nextDateKey(NextDate::What what); ///< "it-glue-key-idle", ..., stable, for JSON

/// How long something has been as it is: what the dates above are counted from, and each secret.
struct Age
{
    enum class What {
        SecretSaved, ///< the value held now
        GlueKeyUsed,
        RmmTokenTaken,
        Confirmed, ///< the oldest confirmation
    };
    What what = What::SecretSaved;
    QDateTime since;
    std::optional<AnswerId> answer = {}; ///< the secret
    int count = 1;                       ///< confirmations there are
};
QString ageKey(Age::What what); ///< "secret-saved", ..., stable, for JSON

/// Soonest first; what has no date yet is left out. World time.
QList<NextDate> nextDates(const Facts &facts);
/// Oldest first; what is not known is left out.
QList<Age> ages(const Facts &facts);

} // namespace trivet
