// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/redactor.h"

#include <QStringList>

#include <memory>

namespace trivet::app {

/// Sends every log line through the redactor to standard error. Only warnings and worse, unless TRIVET_LOG names
/// rules of QLoggingCategory ("trivet.http.debug=true").
void startLogging();

/// The last lines, as they were written: without secrets.
QStringList recentLog();

/// The one redactor of the process, which learns every secret that is used. It lives as long as the process.
std::shared_ptr<Redactor> processRedactor();

} // namespace trivet::app
