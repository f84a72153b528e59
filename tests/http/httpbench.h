// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/wire.h"

#include <utility>

namespace trivet::test {

inline VendorRules exampleRules()
{
    VendorRules rules;
    rules.vendor = VendorId::DattoRmm;
    rules.hostPatterns = {QStringLiteral("api\\.example\\.net")};
    rules.largestBody = 100'000;
    rules.budget.limit = 1000;
    rules.budget.window = std::chrono::seconds(60);
    return rules;
}

inline HttpRequest read(const QString &path = QStringLiteral("/a"))
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example.net") + path);
    request.bucket = path;
    return request;
}

inline HttpRequest write(const QByteArray &body = "{}")
{
    HttpRequest request = read();
    request.method = HttpMethod::Patch;
    request.effect = HttpEffect::Writes;
    request.body = body;
    return request;
}

inline Result<HttpReply> sent(const Wire &wire, HttpRequest request, std::stop_token stop = {})
{
    return awaited(wire.http->send(std::move(request), stop));
}

} // namespace trivet::test
