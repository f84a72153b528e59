// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/checks/checkview.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {
namespace {

// Unknown is amber's shape in neither green nor red: nobody knows, and saying so is not an alarm.
constexpr CheckLookStyle lookStyles[]{
    //: State of a check, read aloud before its title
    {CheckLook::Passed, "status-done", &Tokens::ok, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Passed")},
    //: State of a check, read aloud before its title
    {CheckLook::Checking, "status-checking", &Tokens::accentText, nullptr,
     QT_TRANSLATE_NOOP("trivet::CheckLook", "Checking")},
    //: State of a check, read aloud before its title
    {CheckLook::NeedsYou, "status-attention", &Tokens::warnFill, &Tokens::warnTint,
     QT_TRANSLATE_NOOP("trivet::CheckLook", "Needs you")},
    //: State of a check, read aloud before its title
    {CheckLook::Failed, "status-failed", &Tokens::err, &Tokens::errTint,
     QT_TRANSLATE_NOOP("trivet::CheckLook", "Failed")},
    //: State of a check, read aloud before its title
    {CheckLook::Unknown, "help", &Tokens::warnFill, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Unknown")},
    //: State of a check, read aloud before its title
    {CheckLook::NotYet, "status-todo", &Tokens::text2, nullptr,
     QT_TRANSLATE_NOOP("trivet::CheckLook", "Not checked yet")},
    //: State of a check, read aloud before its title
    {CheckLook::Confirm, "status-confirm", &Tokens::accentText, nullptr,
     QT_TRANSLATE_NOOP("trivet::CheckLook", "Waits for you to confirm")},
    //: State of a check, read aloud before its title
    {CheckLook::Confirmed, "status-confirm", &Tokens::ok, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Confirmed")},
    //: State of a check, read aloud before its title
    {CheckLook::Stale, "status-stale", &Tokens::text2, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Out of date")},
    //: State of a check, read aloud before its title
    {CheckLook::Skipped, "status-skipped", &Tokens::text2, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Skipped")},
    //: State of a check, read aloud before its title: nothing to do, but worth knowing
    {CheckLook::Note, "status-info", &Tokens::text2, nullptr, QT_TRANSLATE_NOOP("trivet::CheckLook", "Good to know")},
};

} // namespace

const CheckLookStyle &checkLookStyle(CheckLook look)
{
    return *std::ranges::find(lookStyles, look, &CheckLookStyle::look);
}

QString checkLookName(CheckLook look)
{
    return QCoreApplication::translate("trivet::CheckLook", checkLookStyle(look).spoken);
}

} // namespace trivet
