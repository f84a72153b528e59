// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/saasaccount.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace trivet::practice {

struct SaasSeat
{
    QString mainId = {};
    QString name = {};
    QString seatType = {};
    QString seatState = {};
    QString remoteId = {};
    QDateTime added = {};
};

/// The seats of a domain. They are made anew each time, the same each time: 2,000 clients have far too many to keep.
std::vector<SaasSeat> saasSeats(quint64 seed, const QDateTime &start, const SaasDomain &domain);

} // namespace trivet::practice
