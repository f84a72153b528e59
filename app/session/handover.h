// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/history.h"
#include "core/result.h"
#include "doctor/facts.h"
#include "guide/engine/gaterules.h"

#include <QMap>
#include <QString>

namespace trivet {
class Guide;
}

namespace trivet::app {

/// What a hand-over report is written of, from an open tenant or from readings without a window.
struct Handover
{
    QString tenant;
    bool isPractice = false;
    QMap<QString, QDateTime> passedAt = {};
    QList<Waiver> waivers = {};
    QList<Verdict> verdicts = {};
    Facts facts = {};
    QMap<QString, StepState> states = {};
    QList<LinkStatus> links = {};
    QList<HistoryPlan> changes = {};
};

Handover handoverOf(const Guide &guide);
/// Without a guide: steps and links are valued from verdicts, passed steps and waivers alone.
void valueSteps(Handover &handover);

/// Writes it with the picture of the trivet; the kind by the path's ending. GUI thread.
Result<void> writeHandover(const QString &path, const Handover &handover);

} // namespace trivet::app
