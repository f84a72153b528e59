// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace trivet::practice {

/// As Autotask answers it: 2026-02-03T09:12:44.113Z.
inline QString autotaskStamp(const QDateTime &moment)
{
    using namespace Qt::StringLiterals;
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

/// Date-only fields are midnight.
inline QString autotaskDate(const QDateTime &moment)
{
    using namespace Qt::StringLiterals;
    return moment.toUTC().toString(u"yyyy-MM-ddT00:00:00'Z'"_s);
}

} // namespace trivet::practice
