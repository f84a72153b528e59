// SPDX-License-Identifier: Apache-2.0
#include "changes/rowjudgement.h"

namespace trivet {
namespace {

bool isUndo(const ChangeRow &row)
{
    return row.undoes >= 0;
}

QJsonValue valueIn(const ChangeRow &row, const QJsonObject &record)
{
    return record.value(QString::fromLatin1(row.field));
}

} // namespace

std::optional<RowEnd> endBeforeSending(const ChangeRow &row, const std::optional<QJsonObject> &present)
{
    if (!present)
        return RowEnd{isUndo(row) ? ChangeState::Conflict : ChangeState::Skipped, ChangeOutcome::Gone};
    const QJsonValue value = valueIn(row, *present);
    if (isSameValue(value, row.after.value))
        return RowEnd{ChangeState::Skipped, ChangeOutcome::AlreadySo};
    if (!isSameValue(value, row.before.value))
        return RowEnd{isUndo(row) ? ChangeState::Conflict : ChangeState::Skipped, ChangeOutcome::ChangedSince};
    return std::nullopt;
}

std::optional<RowEnd> endAfterSending(const ChangeRow &row, Sending sending, const std::optional<QJsonObject> &present)
{
    if (!present)
        return RowEnd{ChangeState::Conflict, ChangeOutcome::Gone};
    const QJsonValue value = valueIn(row, *present);
    if (isSameValue(value, row.after.value))
        return RowEnd{ChangeState::Done, ChangeOutcome::None};
    if (!isSameValue(value, row.before.value))
        return RowEnd{ChangeState::Conflict, ChangeOutcome::ReadBackDiffers};
    if (sending == Sending::Unanswered)
        return std::nullopt;
    if (isUndo(row))
        return RowEnd{ChangeState::Failed, ChangeOutcome::NotUndoable};
    return RowEnd{ChangeState::Failed, ChangeOutcome::ReadBackDiffers};
}

std::optional<RowEnd> endAfterCreating(const ChangeRow &row, Sending sending, const QStringList &found)
{
    if (found.size() > 1)
        return RowEnd{ChangeState::Conflict, ChangeOutcome::MadeTwice};
    if (found.size() == 1 && (row.record.id.isEmpty() || row.record.id == found.first()))
        return RowEnd{ChangeState::Done, ChangeOutcome::None};
    if (found.isEmpty() && sending == Sending::Unanswered)
        return std::nullopt;
    return RowEnd{ChangeState::Conflict, ChangeOutcome::ReadBackDiffers};
}

Answer answerOf(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Refused:
    case ProblemKind::Permission:
    case ProblemKind::NotFound: return Answer::No;
    case ProblemKind::RateLimited: return Answer::Later;
    case ProblemKind::Input:
    case ProblemKind::ForeignHost: return Answer::NeverSent;
    case ProblemKind::Credentials:
    case ProblemKind::CodeOrUser:
    case ProblemKind::UserUnknown:
    case ProblemKind::ZoneUnknown: return Answer::KeysRefused;
    default: return Answer::Unknown;
    }
}

RowEnd endOfRefusal(const ChangeRow &row, const Problem &problem)
{
    // A type that the vendor will not take back to none stays: that is said, and not as a fault of the value.
    if (isUndo(row) && problem.kind == ProblemKind::Refused && isBlankValue(row.after.value))
        return {ChangeState::Failed, ChangeOutcome::NotUndoable};
    switch (problem.kind) {
    case ProblemKind::Permission: return {ChangeState::Failed, ChangeOutcome::NoRight};
    case ProblemKind::NotFound: return {ChangeState::Skipped, ChangeOutcome::Gone};
    case ProblemKind::Refused: return {ChangeState::Failed, ChangeOutcome::Refused};
    default: return {ChangeState::Failed, ChangeOutcome::NotReached};
    }
}

} // namespace trivet
