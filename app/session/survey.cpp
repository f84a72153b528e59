// SPDX-License-Identifier: Apache-2.0
#include "session/survey.h"

namespace trivet::app {

Survey::Survey(InventorySource &source) : m_source(source)
{
    connect(&source, &InventorySource::signInFinished, this, [this](AccountId account) {
        m_signingIn.remove(account);
        goOn();
    });
    connect(&source, &InventorySource::changed, this, &Survey::goOn, Qt::QueuedConnection);
    connect(&source, &InventorySource::progress, this, &Survey::goOn, Qt::QueuedConnection);
}

void Survey::signInAndRead()
{
    m_signingIn = QSet<AccountId>(allAccounts.begin(), allAccounts.end());
    for (const AccountId account : allAccounts)
        m_source.signIn(account);
}

void Survey::read()
{
    for (const AccountId account : allAccounts) {
        if (m_source.isSigningIn(account))
            m_signingIn.insert(account);
    }
    goOn();
}

void Survey::goOn()
{
    if (!m_signingIn.isEmpty())
        return;
    if (!m_isReading) {
        m_isReading = true;
        const QList<DataSetId> &all = allDataSets();
        m_source.refresh(QSet<DataSetId>(all.begin(), all.end()), ReadPurpose::AskedByPerson);
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
