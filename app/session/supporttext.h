// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace trivet {
class Guide;
}

namespace trivet::app {

/// What somebody who helps has to know: versions, how each check of the open tenant came out and each list was read, and
/// the log's last lines. It names no tenant and no record, and holds no secret. In English, whatever the window speaks.
QString supportText(const Guide *guide, const QStringList &log);

} // namespace trivet::app
