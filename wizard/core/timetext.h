// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace trivet {

/// The one form of times that people see, by the locale: "Nov 29, 2026", "10:42". A day names its month, so that nobody
/// takes it for the other number. Times are shown in the zone that they are given in.
QString dayText(const QDate &day, const QLocale &locale = QLocale());
QString timeText(const QTime &time, const QLocale &locale = QLocale());
/// "Nov 29, 2026, 10:42"
QString momentText(const QDateTime &at, const QLocale &locale = QLocale());
/// The zone in words: "Coordinated Universal Time".
QString zoneText(const QDateTime &at, const QLocale &locale = QLocale());

} // namespace trivet
