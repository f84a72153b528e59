// SPDX-License-Identifier: Apache-2.0
#include "session/survey.h"

#include <algorithm>

namespace trivet::app {

Survey::Survey(InventorySource &source) : m_source(source) {}

void Survey::begin()
{
    connect(&m_source, &InventorySource::signInFinished, this, [this](AccountId account) {
        m_signingIn.remove(account);
        goOn();
    });
    connect(&m_source, &InventorySource::changed, this, &Survey::goOn, Qt::QueuedConnection);
    connect(&m_source, &InventorySource::progress, this, &Survey::goOn, Qt::QueuedConnection);
    m_isReading = false;
}

void Survey::signInAndRead()
{
    begin();
    m_signingIn = QSet<AccountId>(allAccounts.begin(), allAccounts.end());
    for (const AccountId account : allAccounts)
        m_source.signIn(account);
}

void Survey::read()
{
    begin();
    for (const AccountId account : allAccounts) {
        if (m_source.isSigningIn(account))
            m_signingIn.insert(account);
    }
    goOn();
}

std::optional<QDateTime> Survey::heldUntil() const
{
    std::optional<QDateTime> latest;
    const auto take = [&latest](const std::optional<Problem> &problem) {
        if (problem && problem->kind == ProblemKind::RateLimited && problem->retryAt.isValid())
            latest = latest ? std::max(*latest, problem->retryAt) : problem->retryAt;
    };
    const auto inventory = m_source.snapshot();
    for (const AccountId account : allAccounts)
        take(inventory->signIn(account).problem);
    for (const DataSetId set : allDataSets())
        take(inventory->reading(set).problem);
    return latest;
}

/// A sign-in brings some of the sets itself, and one more try after a hold wants only what the first lacked.
QSet<DataSetId> Survey::unread() const
{
    QSet<DataSetId> sets;
    for (const DataSetId set : allDataSets()) {
        const Inventory::Reading reading = m_source.snapshot()->reading(set);
        if (reading.problem || !reading.isWhole || reading.asOf < m_begunAt)
            sets.insert(set);
    }
    return sets;
}

void Survey::goOn()
{
    if (!m_signingIn.isEmpty())
        return;
    if (!m_isReading) {
        m_isReading = true;
        m_source.refresh(unread(), ReadPurpose::AskedByPerson);
        // A source with nothing left to read says nothing more.
        QMetaObject::invokeMethod(this, &Survey::goOn, Qt::QueuedConnection);
        return;
    }
    for (const DataSetId set : allDataSets()) {
        if (m_source.isReading(set))
            return;
    }
    disconnect(&m_source, nullptr, this, nullptr);
    Q_EMIT finished();
}

} // namespace trivet::app
