// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"
#include "http/httprequest.h"
#include "http/redactor.h"

#include <QJsonObject>

#include <chrono>
#include <memory>

namespace trivet {

/// One JSON object a line in the logging category trivet.http, redacted. Bodies of successful answers are never
/// logged: vendors keep disk keys and passwords in custom fields.
class HttpLog
{
public:
    HttpLog(VendorId vendor, std::shared_ptr<Redactor> redactor);

    void answered(const HttpRequest &request, const HttpReply &reply, std::chrono::milliseconds took,
                  int attempt) const;
    void failed(const HttpRequest &request, const QString &kind, const QString &detail, std::chrono::milliseconds took,
                int attempt) const;

private:
    QJsonObject opening(const HttpRequest &request, std::chrono::milliseconds took, int attempt) const;

    VendorId m_vendor;
    std::shared_ptr<Redactor> m_redactor;
};

} // namespace trivet
