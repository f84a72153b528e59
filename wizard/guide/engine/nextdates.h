// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <QDateTime>
#include <QList>

namespace trivet {

/// Something that happens by itself at a date after the links stand.
struct NextDate
{
    enum class What {
        GlueKeyIdles,      ///< IT Glue takes back a key that nobody used for 90 days (reference vendors/it_glue/FACTS.md §1, D)
        GlueKeyWarning,    ///< ten days before, administrators get mail
        ConfirmationsOld,  ///< what people confirmed is three months old: nothing but a look renews it
        SaasSync,          ///< the next automatic sync of SaaS Protection, at the latest
    };
    What what = What::GlueKeyIdles;
    QDateTime at;
};
QString nextDateKey(NextDate::What what); ///< "it-glue-key-idle", ..., stable, for JSON

/// Soonest first; what has no date yet is left out. World time.
QList<NextDate> nextDates(const Facts &facts);

} // namespace trivet
