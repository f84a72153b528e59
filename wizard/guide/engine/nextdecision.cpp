// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/nextdecision.h"

#include "guide/engine/access.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/readingplan.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace trivet {
namespace {

/// A full read of a large tenant takes minutes; beyond this something hangs that should not.
constexpr std::chrono::minutes longest{10};

} // namespace

NextDecision::NextDecision(Needs needs) : m_needs(std::move(needs))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longest);
    connect(&m_deadline, &QTimer::timeout, this, &NextDecision::answer);
}

void NextDecision::ask(const QString &slug)
{
    m_question = Question{.slug = slug};
    m_deadline.start();
    Q_EMIT isAwaitedChanged();
    signIn();
    if (m_question) // a value that was brought to its final form is another one, and ends the question
        m_question->stage = Question::Stage::SigningIn;
    QMetaObject::invokeMethod(this, &NextDecision::goOn, Qt::QueuedConnection);
}

QSet<DataSetId> NextDecision::setsToDecide() const
{
    return m_needs.plan.toDecide(m_question->slug, m_needs.gate(m_question->slug));
}

void NextDecision::signIn()
{
    QSet<AccountId> accounts;
    for (const DataSetId set : setsToDecide())
        accounts.insert(dataSetAccount(set));
    for (const AccountId account : allAccounts) {
        if (accounts.contains(account))
            m_needs.access.signIn(account, Access::Occasion::Asked);
    }
}

void NextDecision::goOn()
{
    if (!m_question)
        return;
    switch (m_question->stage) {
    case Question::Stage::Asked:
        return; // handing values over says that what they read is gone, before the sign-in has begun
    case Question::Stage::SigningIn:
        if (std::any_of(allAccounts.begin(), allAccounts.end(),
                        [this](AccountId account) { return m_needs.access.isSigningIn(account); }))
            return;
        m_question->stage = Question::Stage::Reading;
        m_question->reading = m_needs.plan.readable(setsToDecide());
        if (!m_question->reading.isEmpty())
            m_needs.source.refresh(m_question->reading, ReadPurpose::AskedByPerson);
        [[fallthrough]];
    case Question::Stage::Reading:
        // A source may answer within the call, and end the question by it.
        if (!m_question || std::any_of(m_question->reading.begin(), m_question->reading.end(),
                                       [this](DataSetId set) { return m_needs.source.isReading(set); }))
            return;
        m_question->stage = Question::Stage::Judging;
        m_question->judgement = m_needs.judge();
        return;
    case Question::Stage::Judging:
        // Not "until nothing is judged any more": on a slow computer, or while a sync runs, that may never come.
        if (m_needs.evaluation.answered() >= m_question->judgement)
            answer();
        return;
    }
}

void NextDecision::answer()
{
    if (!m_question)
        return;
    const QString slug = m_question->slug;
    cancel();
    Q_EMIT answered(slug);
}

void NextDecision::cancel()
{
    if (!m_question)
        return;
    m_question.reset();
    m_deadline.stop();
    Q_EMIT isAwaitedChanged();
}

} // namespace trivet
