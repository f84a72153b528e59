// SPDX-License-Identifier: Apache-2.0
#include "http/httplog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(wireLog, "trivet.http")

QString methodWord(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return u"GET"_s;
    case HttpMethod::Post: return u"POST"_s;
    case HttpMethod::Patch: return u"PATCH"_s;
    }
    Q_UNREACHABLE();
}

void writeLine(const QJsonObject &line)
{
    qCInfo(wireLog).noquote() << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace

HttpLog::HttpLog(VendorId vendor, std::shared_ptr<Redactor> redactor)
    : m_vendor(vendor), m_redactor(std::move(redactor))
{
}

QJsonObject HttpLog::opening(const HttpRequest &request, std::chrono::milliseconds took, int attempt) const
{
    return {{u"vendor"_s, vendorKey(m_vendor)},
            {u"method"_s, methodWord(request.method)},
            {u"url"_s, m_redactor->clean(request.url)},
            {u"attempt"_s, attempt},
            {u"ms"_s, qint64(took.count())}};
}

void HttpLog::answered(const HttpRequest &request, const HttpReply &reply, std::chrono::milliseconds took,
                       int attempt) const
{
    if (!wireLog().isInfoEnabled())
        return;
    QJsonObject line = opening(request, took, attempt);
    line[u"status"_s] = reply.status;
    line[u"bytes"_s] = reply.body.size();
    if (!reply.isSuccess()) {
        QJsonObject headers;
        for (const auto &[name, value] : reply.headers)
            headers[QString::fromLatin1(name)] = m_redactor->headerValue(name, value);
        line[u"headers"_s] = headers;
        line[u"body"_s] = m_redactor->excerpt(reply.body);
    }
    writeLine(line);
}

void HttpLog::failed(const HttpRequest &request, const QString &kind, const QString &detail,
                     std::chrono::milliseconds took, int attempt) const
{
    if (!wireLog().isInfoEnabled())
        return;
    QJsonObject line = opening(request, took, attempt);
    line[u"problem"_s] = kind;
    line[u"detail"_s] = m_redactor->clean(detail);
    writeLine(line);
}

} // namespace trivet
