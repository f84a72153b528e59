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

} // namespace trivet
