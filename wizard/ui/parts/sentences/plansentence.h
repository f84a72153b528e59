// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "changes/plan.h"

#include <QSet>
#include <QString>

/// Plans and journals in words. Names from the vendors stand in them as plain text.
namespace trivet {

/// What the button does: "Set type on 312 devices".
QString planAct(const Plan &plan, qsizetype rows);
/// What the button does that opens the preview: "Set type…".
QString mendButtonText(MendKind kind);
/// What the plan is about, without a number: "Set the type of devices".
QString mendTitle(MendKind kind);
/// What was done and what had been found: "Set the type of devices (Devices without a type)".
QString mendedText(const JournalPlan &plan);
/// A record's name; its number with it where `repeated` has the name.
QString recordText(const RecordRef &record, const QSet<QString> &repeated);
/// Names that stand for more than one record of these.
QSet<QString> repeatedNames(const QList<RecordRef> &records);
/// "Configuration item type" for `configurationItemType`; the vendor's own name where there is no other.
QString fieldTitle(const QByteArray &field);
/// The field that a row changes; of one to create: what it is.
QString fieldText(const ChangeRow &row);
/// The value, or "blank"; "does not exist" and "created, active" for what is created.
QString beforeText(const ChangeRow &row);
QString afterText(const ChangeRow &row);
/// What taking it back does: "Set to blank", "Set inactive", "Cannot be undone".
QString undoText(const ChangeRow &row);
QString leftOutText(const LeftOut &left);
QString portalStepText(const PortalStep &step);
/// What IT Glue makes of it a sync later.
QString laterText(LaterInGlue later);
/// What a field is labelled in which a person answers.
QString questionText(const PlanQuestion &question);
/// The right, and the way to it in the portal.
QString missingRightText(const MissingRight &missing);
/// What a plan takes of the vendor's call limit: "Uses about 5 of the 7,690 API calls left this hour."
QString callsText(VendorId vendor, int calls, const std::optional<CallsLeft> &left);
/// How a row came out, with why: "Skipped: somebody changed it since".
QString endingText(const JournalEntry &entry);
/// How far it is, or how it ended: "312 of 5,000 written · about 3 min left".
QString progressText(const ChangeProgress &progress);
/// How many rows of it came out how: "212 written", "3 cut off", "285 not begun".
QStringList endingsText(const HistoryPlan &done);
/// Why the engine asks: "5 rows in a row were refused".
QString askingText(const ChangeProgress &progress);

} // namespace trivet
