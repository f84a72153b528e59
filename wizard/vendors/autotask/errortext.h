// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace trivet::autotask {

/// The vendor's own words out of an error body, in any of its shapes: {"errors":["..."]}, {"errors":[{"message":"..."}]},
/// {"Message":"..."}, nothing, or a page of HTML (then only its title). Cut to a length for people; not redacted.
QString errorText(const QByteArray &body);

/// The vendor's thread limit, which may come under any status (C).
bool isThreadOverrun(const QByteArray &body);

/// A missing permission told as a validation error (C).
bool isPermissionText(const QString &text);

} // namespace trivet::autotask
