// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/place.h"

#include "guide/content/stepspec.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString purposeKey()
{
    return u"guide/purpose"_s;
}

} // namespace

Place::Place(TenantStore &store)
    : StoredPart(store), m_currentStep(store.currentStep()), m_passed(store.passedSteps()),
      m_purpose(store.uiState(purposeKey()) == "review" ? Purpose::Review : Purpose::SetUp)
{
    if (!findStep(m_currentStep))
        m_currentStep = stepOrder().first();
}

void Place::setCurrentStep(const QString &slug)
{
    if (slug == m_currentStep)
        return;
    m_currentStep = slug;
    if (!isReadOnly())
        keep(m_store.setCurrentStep(slug));
    Q_EMIT currentStepChanged(slug);
}

bool Place::mayOpen(const QString &slug) const
{
    return findStep(slug) && (isPassed(slug) || earlierStep(slug).isEmpty());
}

QString Place::earlierStep(const QString &slug) const
{
    if (isReview())
        return {};
    const ChapterSpec &own = chapterOf(slug);
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.slug == slug)
                return {};
            const bool counts = chapter.need == ChapterSpec::Need::Required || chapter.number == own.number;
            if (counts && !isPassed(step.slug))
                return step.slug;
        }
    }
    return {};
}

QString Place::stepAfter(const QString &slug)
{
    const QStringList order = stepOrder();
    return order.value(order.indexOf(slug) + 1, slug);
}

bool Place::setPassed(const QString &slug, const QDateTime &when)
{
    if (isPassed(slug))
        return true;
    if (!m_store.setStepPassed(slug, when))
        return false;
    m_passed.insert(slug, when);
    Q_EMIT saved();
    return true;
}

void Place::beginReview()
{
    if (isReview() || isReadOnly())
        return;
    m_purpose = Purpose::Review;
    keep(m_store.setUiState(purposeKey(), "review"));
    Q_EMIT reviewBegan();
}

bool Place::isTicked(const QString &slug, int instruction) const
{
    return m_store.ticks(slug).contains(instruction);
}

void Place::setTicked(const QString &slug, int instruction, bool ticked)
{
    if (isReadOnly() || isTicked(slug, instruction) == ticked)
        return;
    keep(ticked ? m_store.setTick(slug, instruction) : m_store.clearTick(slug, instruction));
    Q_EMIT tickChanged(slug, instruction);
}

QByteArray Place::viewState(const QString &key) const
{
    return m_store.uiState(key);
}

void Place::keepViewState(const QString &key, const QByteArray &state)
{
    if (!isReadOnly() && state != viewState(key))
        keep(m_store.setUiState(key, state));
}

} // namespace trivet
