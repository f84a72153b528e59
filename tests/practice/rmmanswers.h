// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/servedworld.h"

#include <QJsonArray>

namespace trivet::practice {

inline PracticeOptions smallFleet()
{
    PracticeOptions options;
    options.devices = 60;
    options.companies = 10;
    return options;
}

inline QJsonArray listed(const ServedWorld::Answer &answer, QLatin1StringView name)
{
    return answer.json().value(name).toArray();
}

inline QJsonObject pageDetails(const ServedWorld::Answer &answer)
{
    return answer.json().value(QLatin1StringView("pageDetails")).toObject();
}

} // namespace trivet::practice
