// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/dice.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace trivet::practice {

struct PersonName
{
    QString first = {};
    QString last = {};
};

/// The MSP that owns the practice tenants.
QString mspName();
QString mspDomain();

/// `count` different company names in several scripts, with ampersands, legal suffixes, trailing spaces and
/// near-duplicates among the first forty or so; more are put together from invented stems.
QStringList companyNames(int count, Dice &dice);

/// Three or four capital letters that a technician would put in front of this company's host names.
QString shortCode(const QString &companyName, int ordinal);

PersonName personName(Dice &dice);
QString cityName(Dice &dice);
QString streetName(Dice &dice);

} // namespace trivet::practice
