// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

AutotaskReply jsonReply(const QJsonObject &object)
{
    return {.status = 200, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

AutotaskReply errorReply(const QStringList &texts, int status)
{
    AutotaskReply reply = jsonReply({{u"errors"_s, QJsonArray::fromStringList(texts)}});
    reply.status = status;
    return reply;
}

AutotaskReply methodNotAllowed(const QString &method)
{
    AutotaskReply reply =
        jsonReply({{u"Message"_s, u"The requested resource does not support http method '%1'."_s.arg(method)}});
    reply.status = 405;
    return reply;
}

AutotaskReply notFoundPage()
{
    return {.status = 404,
            .body = "<!DOCTYPE html>\r\n<html><head><title>404 - File or directory not found.</title></head>"
                    "<body><h2>404 - File or directory not found.</h2></body></html>\r\n",
            .contentType = "text/html"};
}

AutotaskReply maintenancePage(int status)
{
    return {.status = status,
            .body = "<!DOCTYPE html>\r\n<html><head><title>Service Unavailable</title></head>"
                    "<body><h1>We will be back soon</h1></body></html>\r\n",
            .contentType = "text/html"};
}

AutotaskReply unauthorized()
{
    return {.status = 401};
}

} // namespace trivet::practice
