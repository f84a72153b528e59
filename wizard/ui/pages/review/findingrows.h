// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/rowsmodel.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/parts/checks/checkview.h"

#include <QList>

namespace trivet {

class Guide;

/// How a setting stands, in the order of the table: what is wrong first, what is not there last.
enum class FindingStanding { Wrong, NeedsYou, Confirm, Match, NotRead, NotSetUp };

/// One setting of an existing integration, held against the recommended one.
struct FindingRow
{
    QString id; ///< of its check
    CheckLook state = CheckLook::NotYet;
    FindingStanding standing = FindingStanding::NotRead;
    QString link = {}; ///< "Autotask and IT Glue"
    QString setting = {};
    QString recommended = {};
    QString yours = {};
    QString source = {}; ///< "API", "Inferred", "You confirm"
    enum class Act { None, Confirm, OpenStep, ShowCheck } act = Act::None;
    bool operator==(const FindingRow &) const = default;
};
using FindingsModel = RowsModel<FindingRow>;

enum FindingColumn { FindingSetting, FindingRecommended, FindingYours, FindingLink, FindingSource, FindingAct };

RowsShape<FindingRow> findingShape();
/// The checks of each link as settings, each once. What nobody set up asks for no confirmation.
QList<FindingRow> findingRowsFor(const Guide &guide);
/// "1 wrong", "2 need you", "2 to confirm", "22 match", "60 not set up", as filters of the table.
QList<FilterPill> findingPillsFor(const QList<FindingRow> &rows, const QStringList &kept);
/// The filters that are on until a person chooses: what is there. Nothing: everything shows.
QStringList filtersAtFirst(const QList<FindingRow> &rows);

} // namespace trivet
