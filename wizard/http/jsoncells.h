// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/jsontable.h"

#include <simdjson.h>

#include <functional>

/// The steps that jsontable and jsonresources share. Private to the library: they throw, and only inside readDocument().
namespace trivet::jsoncells {

namespace od = simdjson::ondemand;
using Cells = std::vector<JsonRow::Cell>;

[[noreturn]] void shapeError(const QString &detail);

/// Without regard to case.
bool sameName(std::string_view a, std::string_view b);

JsonRow::Cell cellOf(od::value &value);

/// Puts a member where it is wanted. `prefix` is "deviceType." one object down, and empty at the row's top.
void readMember(od::value value, std::string_view name, const JsonColumns &columns, std::string_view prefix,
                Cells &cells);
/// `names` gets the name of each, wanted or not.
using MemberNames = std::set<std::string, std::less<>>;
void readMembers(od::object object, const JsonColumns &columns, std::string_view prefix, Cells &cells,
                 MemberNames *names = nullptr);
/// The names of a list's members are told by its first rows; those of a row further on have no place to go to.
MemberNames *namesWanted(OddRows *odd);

/// Makes a row's trouble the whole answer's.
void finishRow(const JsonRow &row);

/// Hands each member of the one object that `body` is to `member`, then runs `end`. BadReply for whatever is thrown
/// meanwhile, and for what is no JSON, breaks off or goes on after its end.
std::optional<Problem> readDocument(const QByteArray &body,
                                    const std::function<void(std::string_view name, od::value value)> &member,
                                    const std::function<void()> &end);

} // namespace trivet::jsoncells
