// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "http/call.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace trivet {

/// No other exists, so no code of ours can delete or replace a vendor's record.
enum class HttpMethod { Get, Post, Patch };

/// Whether an unanswered call may be sent again.
enum class HttpEffect { Reads, Writes };

/// Which reads are sent again by themselves (decision 60 is AsUsual).
enum class HttpRepeat {
    AsUsual,
    UnlessSlow, ///< not after a 504 or a timeout: the answer is too big, and asking again changes nothing
    Never,
};

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

struct SecretHeader
{
    QByteArray name;
    Secret value;
};

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url = {};
    HttpEffect effect = HttpEffect::Reads;
    HttpRepeat repeat = HttpRepeat::AsUsual;
    QString bucket = {}; ///< calls of one bucket share the vendor's thread limit, for Autotask the entity
    CallPurpose purpose = CallPurpose::Foreground;
    std::vector<HttpHeader> headers = {};
    std::vector<SecretHeader> secretHeaders = {};
    QByteArray body = {};
    Secret secretBody = {};                ///< instead of `body`: a form with a key in it
    std::chrono::milliseconds deadline{0}; ///< 0: the vendor's rule
};

/// An answer that came whole. Its status may be any but 3xx, 429, 502, 503 and 504, which are Problems; of the others only
/// a 404 or a 500 may be a page of HTML.
struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// First header of that name, in any case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The body is one JSON object: the form in which every vendor words a refusal.
    bool isJsonObject() const;
};

} // namespace trivet
