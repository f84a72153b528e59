// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace trivet {

/// How often a list is read until it agrees with the vendor's count: records move between pages while others come and go.
inline constexpr int mostReadings = 3;

/// A record of a list with a member that could not be read.
struct UnreadableRow
{
    QString id = {};    ///< the vendor's, empty where that is what could not be read
    qint64 place = 0;   ///< in the list as it came, from 1
    QString field = {}; ///< the vendor's name of the member
    bool operator==(const UnreadableRow &) const = default;
};

/// Why a list that was read to its end is not whole. "Came" are the records that arrived, each counted once.
struct Shortfall
{
    enum class Cause {
        CountDiffers, ///< more or fewer records came than the vendor counts, each time it was read
        Restless,     ///< records moved between its pages, each time it was read
        Unreadable,   ///< all came, but some could not be read
        NotCounted,   ///< the vendor said nowhere how many there are
        Endless,      ///< ever more records came, far beyond what the vendor counts; it was broken off
    };
    Cause cause = Cause::NotCounted;
    qint64 came = 0;
    std::optional<qint64> counted = {};        ///< by the vendor
    qint64 unreadable = 0;                     ///< records
    std::optional<UnreadableRow> example = {}; ///< the first of them
    bool operator==(const Shortfall &) const = default;
};

/// A vendor's list with what can be read of it. Whole unless it has a shortfall.
template <typename Row>
struct ListReading
{
    QList<Row> rows = {};
    std::optional<Shortfall> shortfall = {};
    QStringList fields = {}; ///< names of the members that its records came with, sorted; empty where nobody looked
};

} // namespace trivet
