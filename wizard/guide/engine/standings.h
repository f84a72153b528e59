// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/gate.h"
#include "guide/engine/gaterules.h"

#include <QList>
#include <QString>

namespace trivet {

class Confirmations;
class Draft;
class Evaluation;
class Place;
class TenantStore;

/// How each step and each link stands now: the rules of gaterules.h, asked about the guide's parts as they are.
class Standings
{
public:
    Standings(const Place &place, const Draft &draft, const Evaluation &evaluation, const Confirmations &confirmations,
              TenantStore &store);

    GateState gate(const QString &slug) const;
    StepState stepState(const QString &slug) const;
    QList<LinkStatus> links() const;
    /// First step in order with a check that failed, or needs somebody although it was read; empty = none.
    QString firstWrongStep() const;
    /// What the welcome page says of the tenant, kept where it is another than before.
    Result<void> keepSummary();

private:
    GateFacts gateFacts(const QString &slug, const QList<Verdict> &verdicts) const;
    StepState stepState(const QString &slug, const QList<Verdict> &verdicts) const;
    LinkStatus linkStatus(const ChapterSpec &chapter, const QList<Verdict> &verdicts) const;
    bool isWrong(const Verdict &verdict) const;

    const Place &m_place;
    const Draft &m_draft;
    const Evaluation &m_evaluation;
    const Confirmations &m_confirmations;
    TenantStore &m_store;
    QString m_summary; ///< as last kept
};

} // namespace trivet
