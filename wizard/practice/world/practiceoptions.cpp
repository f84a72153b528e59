// SPDX-License-Identifier: Apache-2.0
#include "practice/world/practiceoptions.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

QString stageKey(Stage stage)
{
    switch (stage) {
    case Stage::Fresh: return u"fresh"_s;
    case Stage::RmmLinked: return u"rmm-linked"_s;
    case Stage::ItGlueLinked: return u"itglue-linked"_s;
    case Stage::Complete: return u"complete"_s;
    case Stage::Messy: return u"messy"_s;
    }
    return {};
}

QString impossibleSize(const PracticeOptions &options)
{
    struct Size
    {
        QLatin1StringView name;
        qint64 value;
        qint64 least;
        qint64 most;
    };
    for (const Size &size :
         {Size{"devices"_L1, options.devices, 0, 1'000'000}, Size{"companies"_L1, options.companies, 2, 100'000},
          Size{"saas-clients"_L1, options.saasClients, -1, 100'000},
          Size{"latency"_L1, options.latency.count(), 0, 600'000}}) {
        if (size.value < size.least || size.value > size.most)
            return u"A practice world takes from %1 to %2 as %3, not %4."_s.arg(size.least)
                .arg(size.most)
                .arg(size.name)
                .arg(size.value);
    }
    // Written so that a value that is no number is refused as well.
    if (!(options.speed > 0.0 && options.speed <= fastestWorld))
        return u"A practice world takes a speed above 0 and up to %1."_s.arg(fastestWorld, 0, 'f', 0);
    return {};
}

std::optional<Stage> stageFromKey(const QString &key)
{
    for (const Stage stage : {Stage::Fresh, Stage::RmmLinked, Stage::ItGlueLinked, Stage::Complete, Stage::Messy}) {
        if (stageKey(stage) == key)
            return stage;
    }
    return std::nullopt;
}

} // namespace trivet::practice
