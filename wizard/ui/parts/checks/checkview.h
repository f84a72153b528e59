// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QString>

namespace trivet {

/// Every look of a check row (picture 16). The page chooses it from verdict, age and what runs.
enum class CheckLook { Passed, Checking, NeedsYou, Failed, Unknown, NotYet, Confirm, Confirmed, Stale, Skipped, Note };

/// A button of a row. Verbs only; an icon without a label is allowed for "check again".
struct CheckAction
{
    QString id;    ///< "fix", "review", "open", "confirm", "again", "details", ...
    QString label; ///< also the name of an icon-only action
    QString icon = {};
    enum class Form { Button, IconOnly, Link };
    Form form = Form::Button;
    bool operator==(const CheckAction &) const = default;
};

struct CheckView
{
    QString id; ///< the check's own: "A01", "C06"; object names are made from it
    CheckLook look = CheckLook::NotYet;
    QString title;         ///< a statement that is true when passed
    QString evidence = {}; ///< a fact with a number or a name
    QString meta = {};     ///< time and source
    QList<CheckAction> actions = {};
    bool operator==(const CheckView &) const = default;
};

/// Glyph, inks and spoken word of a look.
struct CheckLookStyle
{
    CheckLook look;
    const char *icon;
    Ink ink;
    Ink tint;           ///< nullptr = plain
    const char *spoken; ///< untranslated source; use checkLookName()
};

const CheckLookStyle &checkLookStyle(CheckLook look);
/// "Passed", "Needs you", ... for assistive tools.
QString checkLookName(CheckLook look);

} // namespace trivet
