// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"

#include <QStringList>
#include <QWidget>

namespace trivet {

class Button;
class Guide;

/// What a plan is made of, as the guide has it.
PlanFacts planFactsOf(const Guide &guide);

/// The mend that is offered for a verdict; none in a tenant that is read-only, and none on what was only last known.
std::optional<Mend> offeredMend(const Verdict &verdict, const Guide &guide);

/// What Trivet can mend of these checks' findings: one button for each act, in the checks' order. Hidden while there is
/// nothing.
class MendButtons : public QWidget
{
    Q_OBJECT
public:
    /// `role` names the buttons: "products" -> "productsR03Button". The guide outlives them.
    MendButtons(const QString &role, const QStringList &checks, Guide &guide, QWidget *parent = nullptr);

    void setChecks(const QStringList &checks);
    void focusFirst();

Q_SIGNALS:
    void mendRequested(const QString &checkId);

private:
    struct Offer
    {
        QString check;
        MendKind kind;
        bool operator==(const Offer &) const = default;
    };
    void offer();

    const QString m_role;
    QStringList m_checks;
    Guide &m_guide;
    QList<Offer> m_offers;
};

} // namespace trivet
