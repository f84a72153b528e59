// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/cell.h"

#include <QCoreApplication>

#include <array>

namespace trivet {
namespace {

constexpr std::array stateLooks{
    RowStateLook{RowState::Ready, "status-done", &Tokens::ok},
    RowStateLook{RowState::WillCreate, "add", &Tokens::accentText},
    RowStateLook{RowState::NeedsYou, "status-attention", &Tokens::warnFill},
    RowStateLook{RowState::Failed, "status-failed", &Tokens::err},
    RowStateLook{RowState::Waiting, "status-checking", &Tokens::accentText},
    RowStateLook{RowState::Confirm, "status-confirm", &Tokens::accentText},
    RowStateLook{RowState::Confirmed, "status-confirm", &Tokens::ok},
    RowStateLook{RowState::NotYet, "status-todo", &Tokens::text3},
};

} // namespace

const RowStateLook &rowStateLook(RowState state)
{
    return stateLooks[static_cast<std::size_t>(state)];
}

QString unseenHead(UnseenHead head)
{
    switch (head) {
    //: Read aloud as the head of a column of buttons, which shows none
    case UnseenHead::Actions: return QCoreApplication::translate("UnseenHead", "Actions");
    //: Read aloud as the head of a column of boxes that choose rows
    case UnseenHead::Ticks: return QCoreApplication::translate("UnseenHead", "Chosen");
    //: Read aloud as the head of a column of glyphs: how the row stands
    case UnseenHead::State: return QCoreApplication::translate("UnseenHead", "State");
    }
    return {};
}

QString rowStateWord(RowState state)
{
    switch (state) {
    //: How a row of a table stands; read aloud
    case RowState::Ready: return QCoreApplication::translate("TableRow", "Ready");
    case RowState::WillCreate: return QCoreApplication::translate("TableRow", "Will be created");
    case RowState::NeedsYou: return QCoreApplication::translate("TableRow", "Needs you");
    case RowState::Failed: return QCoreApplication::translate("TableRow", "Failed");
    case RowState::Waiting: return QCoreApplication::translate("TableRow", "Waiting");
    case RowState::Confirm: return QCoreApplication::translate("TableRow", "You confirm");
    case RowState::Confirmed: return QCoreApplication::translate("TableRow", "Confirmed");
    case RowState::NotYet: return QCoreApplication::translate("TableRow", "Not checked yet");
    }
    Q_UNREACHABLE();
}

} // namespace trivet
