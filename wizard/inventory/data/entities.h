// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace trivet {

/// Autotask's own names of the entities that Trivet reads; AutotaskAccess holds a row for each.
const QStringList &autotaskEntities();

} // namespace trivet
