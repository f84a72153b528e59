// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceoptions.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

QString stageKey(Stage stage)
{
    switch (stage) {
    case Stage::Fresh:
        return u"fresh"_s;
    case Stage::RmmLinked:
        return u"rmm-linked"_s;
    case Stage::ItGlueLinked:
        return u"itglue-linked"_s;
    case Stage::Complete:
        return u"complete"_s;
    case Stage::Messy:
        return u"messy"_s;
    }
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
