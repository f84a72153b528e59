// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace trivet::practice {

/// As Autotask answers it: 2026-02-03T09:12:44.113Z.
inline QString autotaskStamp(const QDateTime &moment)
{
    using namespace Qt::StringLiterals;
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](qsizetype place, int digits, int number) {
        for (; digits > 0; number /= 10)
            text[place + --digits] = QChar(u'0' + number % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, time.hour());
    put(14, 2, time.minute());
    put(17, 2, time.second());
    put(20, 3, time.msec());
    return text;
}

/// Date-only fields are midnight.
inline QString autotaskDate(const QDateTime &moment)
{
    using namespace Qt::StringLiterals;
    return moment.isValid() ? autotaskStamp(moment).left(11) + u"00:00:00Z"_s : QString();
}

} // namespace trivet::practice
