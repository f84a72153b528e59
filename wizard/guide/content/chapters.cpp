// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapters.h"
#include "guide/content/stepspec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet {

QString guideText(GuideText text)
{
    return text ? QCoreApplication::translate("Guide", text) : QString();
}

QString linkKey(LinkId link)
{
    switch (link) {
    case LinkId::None: return {};
    case LinkId::AutotaskRmm: return u"autotask-rmm"_s;
    case LinkId::AutotaskItGlue: return u"autotask-itglue"_s;
    case LinkId::RmmItGlue: return u"rmm-itglue"_s;
    case LinkId::Saas: return u"saas"_s;
    }
    return {};
}

const QList<ChapterSpec> &guideChapters()
{
    static const QList<ChapterSpec> all{chapters::getReady(),          chapters::autotaskAndRmm(),
                                        chapters::autotaskAndItGlue(), chapters::rmmAndItGlue(),
                                        chapters::saasProtection(),    chapters::finish()};
    return all;
}

const StepSpec *findStep(const QString &slug)
{
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.slug == slug)
                return &step;
        }
    }
    return nullptr;
}

const ChapterSpec &chapterOf(const QString &slug)
{
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.slug == slug)
                return chapter;
        }
    }
    Q_ASSERT_X(false, "chapterOf", "no such step");
    return guideChapters().first();
}

QStringList stepOrder()
{
    QStringList slugs;
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps)
            slugs.append(step.slug);
    }
    return slugs;
}

} // namespace trivet
