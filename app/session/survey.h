// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "inventory/data/inventorysource.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <optional>

namespace trivet::app {

/// Reads everything once, for the commands without a window.
class Survey : public QObject
{
    Q_OBJECT

public:
    /// The source has its credentials and outlives the survey.
    explicit Survey(InventorySource &source);
    /// Signs in wherever there are values to do it with, then reads.
    void signInAndRead();
    /// Waits for the sign-ins that somebody else began, then reads.
    void read();
    /// Until when a vendor holds Trivet back from what could not be read; none where no hold was met. UTC.
    std::optional<QDateTime> heldUntil() const;

Q_SIGNALS:
    void finished();

private:
    void begin();
    void goOn();
    QSet<DataSetId> unread() const;

    InventorySource &m_source;
    QSet<AccountId> m_signingIn;
    bool m_isReading = false;
    QDateTime m_begunAt = QDateTime::currentDateTimeUtc();
};

} // namespace trivet::app
