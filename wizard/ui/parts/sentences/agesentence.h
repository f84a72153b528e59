// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace trivet {

/// How long ago a reading was made: "just now", "5 minutes ago", "3 hours ago", "2 days ago". Readings carry real time,
/// also in a practice world that runs faster.
QString agoText(const QDateTime &asOf);
/// "Read 3 hours ago": of what is shown as last known, until something newer is read.
QString readAgoText(const QDateTime &asOf);

} // namespace trivet
