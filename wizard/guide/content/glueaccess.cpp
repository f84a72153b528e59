// SPDX-License-Identifier: Apache-2.0
#include "guide/content/glueaccess.h"

#include "guide/content/labels.h"

namespace trivet::chapters {

QList<InputSpec> glueAccessInputs(GuideText group, InputSpec::Need need)
{
    return {
        {.answer = AnswerId::ItGlueAddress,
         .kind = InputKind::GlueAddress,
         //: Steps 0.1 and 2.1, field label
         .label = QT_TRANSLATE_NOOP("Guide", "Any address of your IT Glue"),
         //: Steps 0.1 and 2.1, example in the field. Keep the address as it is; only "subdomain" may be translated
         .placeholder = QT_TRANSLATE_NOOP("Guide", "https://subdomain.eu.itglue.com"),
         //: Steps 0.1 and 2.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "Copy it from the browser while you are signed in."),
         .group = group,
         .need = need},
        {.answer = AnswerId::ItGlueRegion,
         .kind = InputKind::Region,
         .label = label::region,
         //: Steps 0.1 and 2.1, hint under the choice of three regions
         .hint =
             QT_TRANSLATE_NOOP("Guide", "Asked when the address does not name it. Keys of one region fail in another."),
         .group = group,
         .need = need},
        {.answer = AnswerId::ItGlueApiKey,
         .kind = InputKind::Secret,
         .label = label::apiKey,
         //: Steps 0.1 and 2.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "Begins with ITG."),
         .group = group,
         .need = need,
         .unless = AnswerId::ItGlueWithoutApi},
    };
}

} // namespace trivet::chapters
