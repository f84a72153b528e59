// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace trivet {

/// A value the admin carries over into the portal.
struct CopyValue
{
    enum class Kind { Plain, Secret };
    QString role;       ///< object name without its ending: "materialCode"
    QString label;      ///< the portal's own word for it
    QString value = {}; ///< empty for a secret
    Kind kind = Kind::Plain;
    bool operator==(const CopyValue &) const = default;
};

/// One thing to do in a portal.
struct Instruction
{
    QString id; ///< unique on the page; object names are made from it
    QString heading;
    QStringList path = {}; ///< menu path, in the portal's own words
    QList<CopyValue> values = {};
    QString note = {};      ///< a quiet sentence below
    QString openLabel = {}; ///< with one, the row gets an Open button
    QString openHost = {};  ///< its tool tip: where the button leads
    bool operator==(const Instruction &) const = default;
};

/// A vendor's part of a step.
struct InstructionSet
{
    QString icon;           ///< "mark-autotask"
    QString title;          ///< "Do this in Autotask"
    QString openLabel = {}; ///< Open button in the head
    QString openHost = {};
    QList<Instruction> rows = {};
    bool operator==(const InstructionSet &) const = default;
};

} // namespace trivet
