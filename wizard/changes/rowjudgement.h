// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/change.h"
#include "core/problem.h"

#include <QJsonObject>

#include <optional>

/// What is read of a record, and what an answer means, for one row. Pure; private to the library.
namespace trivet {

struct RowEnd
{
    ChangeState state = ChangeState::Failed;
    ChangeOutcome outcome = ChangeOutcome::None;
};

/// Before it is sent; nothing: it may be. `present`: the record, if it is there.
std::optional<RowEnd> endBeforeSending(const ChangeRow &row, const std::optional<QJsonObject> &present);

/// Whether the vendor said that it has written.
enum class Sending { Accepted, Unanswered };

/// After it was sent; nothing: an unanswered write is not there yet, and may still land.
std::optional<RowEnd> endAfterSending(const ChangeRow &row, Sending sending, const std::optional<QJsonObject> &present);
/// The same for a record that was created, by the ids that its name is found with now.
std::optional<RowEnd> endAfterCreating(const ChangeRow &row, Sending sending, const QStringList &found);

/// What a write that failed says.
enum class Answer {
    No,          ///< not written, and asking again would change nothing
    Later,       ///< not written: the vendor holds us back
    NeverSent,   ///< nothing left this machine
    KeysRefused, ///< not written, and nothing else will be
    Unknown,     ///< perhaps written
};
Answer answerOf(const Problem &problem);
RowEnd endOfRefusal(const ChangeRow &row, const Problem &problem);

} // namespace trivet
