// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/nextdates.h"

#include <QString>

namespace trivet {

/// What happens at a date, and what to do about it.
struct DateSentence
{
    QString what;
    QString todo;
};
DateSentence describe(NextDate::What what);
/// "Secret of ... saved", without its date.
QString describe(const Age &age);
/// "today", "1 day ago", "12 days ago"
QString agoWords(const QDateTime &since, const QDateTime &now);

} // namespace trivet
