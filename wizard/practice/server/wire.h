// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace trivet::practice {

/// Answers with `body` as it is. The HTTP library would compress text for every client that takes Brotli or gzip, at the
/// slowest quality: seconds of CPU for a page of 250 devices that goes no further than this computer.
void sendBody(httplib::Response &response, std::string body, const std::string &contentType);

/// Announces the whole body and hangs up after half of it.
void sendHalf(httplib::Response &response, const std::string &body, const std::string &contentType);

/// A moment as HTTP spells it.
QByteArray httpDate(const QDateTime &moment);

/// Whether the header `name` was sent with `value`. The HTTP library decodes percent signs in header values and keeps
/// nothing of what was sent, so that a secret with "%Ea" in it arrives as another text; what arrives is compared with
/// the value as it is and as the library spoils it.
bool hasHeaderValue(const std::string &arrived, const QString &value);

} // namespace trivet::practice
