// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// What it does later if a check is left wrong: "Devices without a type come up as Autotask Default in IT Glue." Never
/// empty: a check without words of its own says what it holds.
QString checkHurts(const QString &checkId);

} // namespace trivet
