// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "http/httprequest.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace trivet::autotask {

/// The vendor's own words out of an error body, in any of its shapes: {"errors":["..."]}, {"errors":[{"message":"..."}]},
/// {"Message":"..."}, nothing, or a page of HTML (then only its title). Cut to a length for people; not redacted.
QString errorText(const QByteArray &body);

/// The vendor's thread limit, which may come under any status (C).
bool isThreadOverrun(const QByteArray &body);

/// The documented refusal of the values that a call was signed with, if the answer is one: a 401 means the secret or a lock,
/// a 500 whose `errors` speak of the user or the integration code one of those (C). Any other 500 says nothing of them.
std::optional<ProblemKind> refusalOf(const HttpReply &reply);

/// ZoneInformation's 500 where it says that the user is not known. "Zone information could not be determined" is not that:
/// valid accounts have met it too (C).
bool saysUserIsUnknown(const HttpReply &reply);

/// A missing permission told as a validation error (C).
bool isPermissionText(const QString &text);

} // namespace trivet::autotask
