// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// Equal for names that a person would take for one another: same letters but for case, spaces, marks and a plural "s".
QString likenessKey(const QString &name);

} // namespace trivet
