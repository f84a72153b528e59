// SPDX-License-Identifier: Apache-2.0
#include "core/change.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

template <typename Enum>
struct Word
{
    Enum value;
    const char *key;
};
template <typename Enum>
Word(Enum, const char *) -> Word<Enum>; // clang before 17 deduces none for aggregates

constexpr std::array mendKinds{
    Word{MendKind::CreateItemTypes, "create-item-types"},
    Word{MendKind::MendProducts, "mend-products"},
    Word{MendKind::ApplyMapping, "apply-mapping"},
    Word{MendKind::SetDeviceTypes, "set-device-types"},
    Word{MendKind::RetagDevices, "retag-devices"},
    Word{MendKind::DeactivateDevices, "deactivate-devices"},
    Word{MendKind::FillManufacturers, "fill-manufacturers"},
    Word{MendKind::CreateOrganizations, "create-organizations"},
    Word{MendKind::SetSerialNumbers, "set-serial-numbers"},
    Word{MendKind::SetSyncedFields, "set-synced-fields"},
    Word{MendKind::ArchiveConfigurations, "archive-configurations"},
    Word{MendKind::Undo, "undo"},
};

constexpr std::array undoKinds{
    Word{UndoKind::FormerValue, "former-value"},
    Word{UndoKind::SetInactive, "set-inactive"},
    Word{UndoKind::Never, "never"},
};

constexpr std::array states{
    Word{ChangeState::Planned, "planned"}, Word{ChangeState::Sent, "sent"},
    Word{ChangeState::Done, "done"},       Word{ChangeState::Failed, "failed"},
    Word{ChangeState::Skipped, "skipped"}, Word{ChangeState::Conflict, "conflict"},
    Word{ChangeState::Undone, "undone"},
};

constexpr std::array outcomes{
    Word{ChangeOutcome::None, ""},
    Word{ChangeOutcome::AlreadySo, "already-so"},
    Word{ChangeOutcome::ChangedSince, "changed-since"},
    Word{ChangeOutcome::Gone, "gone"},
    Word{ChangeOutcome::Refused, "refused"},
    Word{ChangeOutcome::NoRight, "no-right"},
    Word{ChangeOutcome::NotReached, "not-reached"},
    Word{ChangeOutcome::ReadBackDiffers, "read-back-differs"},
    Word{ChangeOutcome::MadeTwice, "made-twice"},
    Word{ChangeOutcome::NotUndoable, "not-undoable"},
};

template <typename Words, typename Enum>
QString keyIn(const Words &words, Enum value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.key);
    }
    Q_UNREACHABLE();
}

template <typename Enum, typename Words>
std::optional<Enum> valueIn(const Words &words, const QString &key)
{
    for (const auto &word : words) {
        if (key == QLatin1StringView(word.key))
            return word.value;
    }
    return std::nullopt;
}

QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(value.toInteger()) : QString::number(number, 'g', 17);
    }
    return value.toString();
}

} // namespace

bool isSameValue(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isObject() || left.isArray() || right.isObject() || right.isArray())
        return left == right;
    return asText(left) == asText(right);
}

bool isBlankValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QString mendKindKey(MendKind kind)
{
    return keyIn(mendKinds, kind);
}

QString undoKindKey(UndoKind kind)
{
    return keyIn(undoKinds, kind);
}

QString changeStateKey(ChangeState state)
{
    return keyIn(states, state);
}

QString changeOutcomeKey(ChangeOutcome outcome)
{
    return keyIn(outcomes, outcome);
}

std::optional<MendKind> mendKindFromKey(const QString &key)
{
    return valueIn<MendKind>(mendKinds, key);
}

std::optional<UndoKind> undoKindFromKey(const QString &key)
{
    return valueIn<UndoKind>(undoKinds, key);
}

std::optional<ChangeState> changeStateFromKey(const QString &key)
{
    return valueIn<ChangeState>(states, key);
}

std::optional<ChangeOutcome> changeOutcomeFromKey(const QString &key)
{
    return valueIn<ChangeOutcome>(outcomes, key);
}

} // namespace trivet
