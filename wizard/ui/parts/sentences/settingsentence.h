// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// What a check is about, in the few words that a column holds: "Two-way sync". The check's title if it has none.
QString settingName(const QString &checkId);

/// What that should be: "Off".
QString settingRecommended(const QString &checkId);

} // namespace trivet
