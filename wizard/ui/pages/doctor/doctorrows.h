// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/verdicthistory.h"
#include "ui/kit/table/rowsmodel.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/parts/checks/checkview.h"

#include <QDateTime>

namespace trivet {

class Guide;

/// How a check stands, whatever is running: what people filter and group by. In the order of their groups.
enum class Standing { Failed, NeedsYou, Confirm, Unknown, Passed };
Standing standingOf(const Verdict &verdict);

/// A check as a row of the doctor's list.
struct DoctorRow
{
    CheckView view;
    QString name;      ///< "Devices without a type"
    QString link = {}; ///< "Autotask and Datto RMM"
    Standing standing = Standing::Unknown;
    VerdictChange change = VerdictChange::None;
    QDateTime since = {}; ///< it stands so; invalid = not known
    bool operator==(const DoctorRow &) const = default;
};
using DoctorModel = RowsModel<DoctorRow>;

enum DoctorColumn { DoctorCheck, DoctorEvidence, DoctorSince };
enum class DoctorGroups { ByLink, ByStanding };

RowsShape<DoctorRow> doctorShape(DoctorGroups groups);
/// Every check once, in the order that the groups ask for.
QList<DoctorRow> doctorRowsFor(const Guide &guide, DoctorGroups groups);
/// Counts of all rows as filters: what changed since the last visit, and how checks stand. Those that count nothing are
/// left out, but for the ones in `kept`.
QList<FilterPill> doctorPillsFor(const QList<DoctorRow> &rows, const QStringList &kept);
/// "10:42" for today, else the day; empty for an invalid time.
QString sinceText(const QDateTime &since);
/// "Failed since 10:42"
QString standingSentence(Standing standing, const QDateTime &since);

} // namespace trivet
