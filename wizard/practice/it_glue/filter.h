// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"

namespace trivet::practice {

/// One filter[...] of a call that the resource knows.
struct GlueFilter
{
    QString name;       ///< snake_case; "exclude.id", "range.expiration_date" for those with a second bracket
    QStringList values; ///< alternatives
};

/// The filters of a call its resource knows; all others are left out, as the vendor does without a word.
QList<GlueFilter> glueFiltersOf(const GlueCall &call);
/// Splits at commas that no backslash stands before.
QStringList splitGlueList(const QString &text);
/// A filter that cannot be carried out: a psa_id without its type, dates further apart than a week.
std::optional<GlueReply> glueFilterTrouble(const GlueCall &call, const QList<GlueFilter> &filters);
bool passesGlueFilter(const GlueCall &call, const GlueRecord &record, const QList<GlueFilter> &all,
                      const GlueFilter &filter);

} // namespace trivet::practice
