// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QByteArray>

namespace trivet {

/// The report for programs, one object of UTF-8 JSON. Keys stay as they are; more may be added. Times are ISO 8601 in UTC
/// and absent where there is none; words are in the language of `language`.
///
///   format "trivet-report", version 1, tenant, practice, madeAt, madeBy, trivetVersion, language
///   summary        {proved, confirmed, needsYou, failed, unknown}
///   links          [{id, name, state, stepsPassed, stepsTotal, warnings, summary, arrived?, expected?, countedAt?,
///                    readings, history [{at, arrived, expected}]}]
///   nextDates      [{id, at, what, todo}]
///   ages           [{id, since, what}]
///   chapters       [{number, title, link?, optional, steps [{id, number, title, state, passedAt?, checks [id],
///                    settings [{id, label, value} or {id, label, secret true, held}],
///                    instructions [{heading, menuPath [], values []}]}]}]
///   checks         [{id, severity, state, source, sourceWord, finding, title, evidence, checkedAt?, confirmedBy?,
///                    confirmedAt?, because?, waived?, records [{vendor, entity, id, label}], moreRecords}]
///   confirmations  [{check, title, subject, subjectName, who, at}]
///   waivers        [{check, title, reason, who, at}]
///   mapping        [{deviceType, createProduct, product, configurationItemType}]
///   saas           [{clientId, client, outcome, organization, seatsUsed, doneBy?, doneAt?}]
///   readings       [{id, vendor, rows, asOf?, whole, problem?}]
///
/// States and sources are those of `trivet check --json`, link states those of `rehearsal.json`.
QByteArray toJson(const ReportModel &model);

} // namespace trivet
