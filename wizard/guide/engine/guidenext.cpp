// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/guide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// One gate for every Next: it asks, and the place moves when the answer for exactly these inputs has come. Editing,
// leaving or closing ends the question; an answer that comes later has nobody to tell.

namespace trivet {
namespace {

/// Held by something that reading cannot change.
bool isSettledNow(const Blocker &blocker)
{
    switch (blocker.kind) {
    case Blocker::Kind::MissingInput:
    case Blocker::Kind::BadInput:
    case Blocker::Kind::EarlierStep:
    case Blocker::Kind::ReadOnly:
    case Blocker::Kind::NotSaved: return true;
    case Blocker::Kind::CheckFailed:
    case Blocker::Kind::CheckUnknown:
    case Blocker::Kind::MissingConfirmation:
    case Blocker::Kind::WarningOpen: return false;
    }
    return false;
}

} // namespace

void Guide::requestNext()
{
    if (m_decision || m_life != Life::Started)
        return;
    saveAgain();
    const GateState now = gate(m_currentStep);
    const auto settled = std::find_if(now.blockers.begin(), now.blockers.end(), isSettledNow);
    if (settled != now.blockers.end()) {
        Q_EMIT held(m_currentStep, *settled);
        return;
    }
    m_decision = Decision{.slug = m_currentStep};
    m_decisionDeadline.start();
    Q_EMIT decidingChanged();

    const QSet<DataSetId> sets = setsToDecide(m_currentStep);
    for (const AccountId account : allAccounts) {
        const bool isNeeded =
            std::any_of(sets.begin(), sets.end(), [account](DataSetId set) { return dataSetAccount(set) == account; });
        if (isNeeded)
            m_access->signIn(account, Access::Occasion::Asked);
    }
    if (m_decision) // a value that was brought to its final form is another one, and ends the question
        m_decision->stage = Decision::Stage::SigningIn;
    QMetaObject::invokeMethod(this, &Guide::continueDeciding, Qt::QueuedConnection);
}

bool Guide::isDeciding() const
{
    return m_decision.has_value();
}

/// What the answer depends on: readings that are old, and those behind a check that does not let go on yet.
QSet<DataSetId> Guide::setsToDecide(const QString &slug) const
{
    const GateState now = gate(slug);
    QSet<DataSetId> sets;
    for (const CheckSpec &check : checkSpecs()) {
        if (!check.holds(slug) || check.severity == Severity::Notes)
            continue;
        const bool holds = std::any_of(now.blockers.begin(), now.blockers.end(),
                                       [&check](const Blocker &blocker) { return blocker.subject == check.id; });
        for (const DataSetId set : check.reads) {
            if (holds || !isFresh(set))
                sets.insert(set);
        }
    }
    return sets;
}

void Guide::continueDeciding()
{
    if (!m_decision)
        return;
    switch (m_decision->stage) {
    case Decision::Stage::Asked:
        return; // handing values over says that what they read is gone, before the sign-in has begun
    case Decision::Stage::SigningIn:
        if (std::any_of(allAccounts.begin(), allAccounts.end(),
                        [this](AccountId account) { return m_access->isSigningIn(account); }))
            return;
        m_decision->stage = Decision::Stage::Reading;
        m_decision->reading = readable(setsToDecide(m_decision->slug));
        if (!m_decision->reading.isEmpty())
            m_services.source.refresh(m_decision->reading, ReadPurpose::AskedByPerson);
        [[fallthrough]];
    case Decision::Stage::Reading:
        // A source may answer within the call, and end the question by it.
        if (!m_decision || std::any_of(m_decision->reading.begin(), m_decision->reading.end(),
                                       [this](DataSetId set) { return m_services.source.isReading(set); }))
            return;
        m_decision->stage = Decision::Stage::Judging;
        m_decision->judgement = judge(Source::Readings);
        return;
    case Decision::Stage::Judging:
        // Not "until nothing is judged any more": on a slow computer, or while a sync runs, that may never come.
        if (m_evaluation->answered() >= m_decision->judgement)
            decide();
        return;
    }
}

void Guide::decide()
{
    if (!m_decision)
        return;
    const QString slug = m_decision->slug;
    m_decision.reset();
    m_decisionDeadline.stop();
    Q_EMIT decidingChanged();

    const GateState now = gate(slug);
    if (!now.isOpen()) {
        Q_EMIT held(slug, now.blockers.first());
        return;
    }
    const QStringList order = stepOrder();
    const qsizetype place = order.indexOf(slug);
    const QString wrong = isReview() && findStep(slug)->page == PageKind::Review ? firstWrongStep() : QString();
    const QString next = wrong.isEmpty() ? order.value(place + 1, slug) : wrong;
    const QDateTime when = m_services.clock.now();
    if (!m_passed.contains(slug)) {
        if (!m_services.store.setStepPassed(slug, when)) {
            Q_EMIT held(slug, {Blocker::Kind::NotSaved, {}});
            return;
        }
        m_passed.insert(slug, when);
        Q_EMIT saved();
        rememberVerified();
    }
    if (next == slug) {
        Q_EMIT stepsChanged();
        keepSummary();
        Q_EMIT finished();
        return;
    }
    m_currentStep = next;
    keep(m_services.store.setCurrentStep(next));
    Q_EMIT stepsChanged();
    keepSummary();
    Q_EMIT currentStepChanged(next);
    Q_EMIT advanced(next);
    openStep(next);
}

void Guide::cancelDeciding()
{
    if (!m_decision)
        return;
    m_decision.reset();
    m_decisionDeadline.stop();
    Q_EMIT decidingChanged();
}

} // namespace trivet
