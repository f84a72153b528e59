// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"
#include "guide/engine/storedpart.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

class Clock;
class Evaluation;

/// Who confirms where nobody said so: the user of this computer; in practice nobody in particular.
QString defaultWho(const TenantInfo &tenant);

/// What people said: that they saw what no API shows, that a change is right, and that a warning may stay.
/// The confirmations themselves are Facts::confirmations.
class Confirmations : public StoredPart
{
    Q_OBJECT

public:
    Confirmations(Facts &facts, TenantStore &store, const Evaluation &evaluation, const Clock &clock);

    std::optional<Confirmation> confirmation(const QString &checkId, const QString &subject = {}) const;
    /// Whether "Confirm" makes sense for this check now: only a person can see it, and nothing stands before it.
    bool isConfirmable(const QString &checkId) const;
    /// The person named under AnswerId::Who saw it, now. Nothing happens where it is not confirmable. Of T04 and T05: what
    /// changed is right.
    void confirm(const QString &checkId, const QString &subject = {});
    void takeBack(const QString &checkId, const QString &subject = {});
    /// Whether a confirmation of this check is so old that a look is due; the step stays passed meanwhile (T07).
    bool isDueAgain(const QString &checkId) const;
    /// The person looked once more: each old confirmation of this check is given anew.
    void confirmAgain(const QString &checkId);

    const QList<Waiver> &waivers() const { return m_waivers; }
    void continueAnyway(const QString &checkId, const QString &reason);
    /// The warning holds again.
    void withdrawWaiver(const QString &checkId);

Q_SIGNALS:
    void changed(); ///< facts to judge anew
    void waiversChanged();
    void mapDevicesConfirmed(); ///< C09, which was not; before changed()
    void mapDevicesTakenBack();

private:
    void give(const QString &checkId, const QString &subject);
    void acceptLosses();
    void acceptChanges();
    void setMapDevicesFirstOn(const QDateTime &when);
    QString who() const;

    Facts &m_facts;
    const Evaluation &m_evaluation;
    const Clock &m_clock;
    QList<Waiver> m_waivers;
};

} // namespace trivet
