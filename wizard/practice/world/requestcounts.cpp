// SPDX-License-Identifier: Apache-2.0
#include "practice/world/requestcounts.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

void RequestCounts::begin(const QString &entity)
{
    ++requests;
    ++byEntity[entity];
    const int now = ++inFlight[entity];
    maxConcurrent[entity] = std::max(maxConcurrent.value(entity), now);
}

void RequestCounts::end(const QString &entity)
{
    --inFlight[entity];
}

namespace {

QJsonObject countsByName(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        json.insert(count.key(), count.value());
    return json;
}

} // namespace

QJsonObject RequestCounts::toJson() const
{
    return {{u"requests"_s, requests},
            {u"writes"_s, writes},
            {u"signIns"_s, signIns},
            {u"signInsRefused"_s, signInsRefused},
            {u"byEntity"_s, countsByName(byEntity)},
            {u"maxConcurrent"_s, countsByName(maxConcurrent)}};
}

} // namespace trivet::practice
