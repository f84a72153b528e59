// SPDX-License-Identifier: Apache-2.0
#include "guide/chapters.h"

using namespace Qt::StringLiterals;

// Chapters that this version shows in the rail and does not lead through yet.
namespace trivet::chapters {
namespace {

StepSpec laterStep(const QString &slug, const QString &number, GuideText title)
{
    return {.slug = slug, .number = number, .title = title, .railTitle = title, .page = PageKind::NotBuiltYet};
}

} // namespace

ChapterSpec autotaskAndItGlue()
{
    return {
        .number = 2,
        //: Chapter title
        .title = QT_TRANSLATE_NOOP("Guide", "Autotask and IT Glue"),
        .link = LinkId::AutotaskItGlue,
        .steps =
            {
                //: Step 2.1, in the rail
                laterStep(u"existing-data"_s, u"2.1"_s, QT_TRANSLATE_NOOP("Guide", "Review existing data")),
                //: Step 2.2, in the rail; the IT Glue integration is turned on in Autotask
                laterStep(u"itglue-on"_s, u"2.2"_s, QT_TRANSLATE_NOOP("Guide", "Turn on in Autotask")),
                //: Step 2.3, in the rail
                laterStep(u"itglue-api-user"_s, u"2.3"_s, QT_TRANSLATE_NOOP("Guide", "Create API user")),
                //: Step 2.4, in the rail
                laterStep(u"itglue-sync-settings"_s, u"2.4"_s, QT_TRANSLATE_NOOP("Guide", "Connect and set sync")),
                //: Step 2.5, in the rail
                laterStep(u"itglue-first-sync"_s, u"2.5"_s, QT_TRANSLATE_NOOP("Guide", "First sync")),
            },
    };
}

ChapterSpec rmmAndItGlue()
{
    return {
        .number = 3,
        //: Chapter title
        .title = QT_TRANSLATE_NOOP("Guide", "Datto RMM and IT Glue"),
        .link = LinkId::RmmItGlue,
        .steps =
            {
                //: Step 3.1, in the rail
                laterStep(u"rmm-api-keys"_s, u"3.1"_s, QT_TRANSLATE_NOOP("Guide", "Create API keys")),
                //: Steps 3.2 and 4.2, in the rail
                laterStep(u"itglue-rmm-connect"_s, u"3.2"_s, QT_TRANSLATE_NOOP("Guide", "Connect in IT Glue")),
                //: Steps 1.3 and 3.3, in the rail
                laterStep(u"rmm-itglue-on"_s, u"3.3"_s, QT_TRANSLATE_NOOP("Guide", "Turn on in Datto RMM")),
            },
    };
}

ChapterSpec saasProtection()
{
    return {
        .number = 4,
        //: Chapter title; the vendor's product name, not translated
        .title = QT_TRANSLATE_NOOP("Guide", "SaaS Protection"),
        .link = LinkId::Saas,
        .need = ChapterSpec::Need::Optional,
        .steps =
            {
                //: Step 4.1, in the rail
                laterStep(u"saas-keys"_s, u"4.1"_s, QT_TRANSLATE_NOOP("Guide", "API keys and clients")),
                //: Steps 3.2 and 4.2, in the rail
                laterStep(u"saas-connect"_s, u"4.2"_s, QT_TRANSLATE_NOOP("Guide", "Connect in IT Glue")),
                //: Step 4.3, in the rail
                laterStep(u"saas-matching"_s, u"4.3"_s, QT_TRANSLATE_NOOP("Guide", "Match organizations")),
            },
    };
}

ChapterSpec finish()
{
    return {
        .number = 5,
        //: Chapter and step title of the last page
        .title = QT_TRANSLATE_NOOP("Guide", "Finish"),
        .steps =
            {
                //: Chapter and step title of the last page
                laterStep(u"finish"_s, u"5.1"_s, QT_TRANSLATE_NOOP("Guide", "Finish")),
            },
    };
}

} // namespace trivet::chapters
