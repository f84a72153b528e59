// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapters.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {

ChapterSpec finish()
{
    const StepSpec health{
        .slug = u"finish"_s,
        .number = u"5.1"_s,
        //: Page title of the last page
        .title = QT_TRANSLATE_NOOP("Guide", "Look at the whole and hand it over"),
        //: Step 5.1, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Health check"),
        //: Step 5.1, why
        .why = QT_TRANSLATE_NOOP("Guide", "Run this check again whenever a setting or a team member changes. Keys and "
                                          "confirmations grow old even if nobody touches them."),
        .minutes = 5,
        .page = PageKind::Finish,
        .checks = {u"R22"_s, u"T04"_s, u"T05"_s, u"T07"_s, u"T08"_s, u"G14"_s, u"G15"_s, u"P08"_s},
        //: Step 5.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Nothing here holds you. What is open is named with the step that mends "
                                       "it."),
        .alsoReads = {DataSetId::GlueUsers},
    };
    return {
        .number = 5,
        //: Chapter title of the last page
        .title = QT_TRANSLATE_NOOP("Guide", "Finish"),
        .steps = {health},
    };
}

} // namespace trivet::chapters
