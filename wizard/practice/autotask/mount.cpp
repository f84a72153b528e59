// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/server.h"

#include "practice/server/wire.h"

#include <QDateTime>
#include <QLocale>

#include <httplib.h>

#include <string>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString headerText(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_header_value(name));
}

/// The parameters as the client wrote them: JSON with a '=' or '+' inside must survive.
QMap<QString, QByteArray> queryParameters(const QByteArray &target)
{
    QMap<QString, QByteArray> parameters;
    const auto mark = target.indexOf('?');
    if (mark < 0)
        return parameters;
    const QList<QByteArray> pairs = target.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const auto equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        value.replace('+', ' ');
        parameters.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name)).toLower(),
                          QByteArray::fromPercentEncoding(value));
    }
    return parameters;
}

AutotaskRequest requestFromWire(const httplib::Request &wire, Transport transport)
{
    AutotaskRequest request;
    request.method = QString::fromStdString(wire.method);
    request.path = QString::fromStdString(wire.path).split(u'/', Qt::SkipEmptyParts).mid(1);
    request.query = queryParameters(QByteArray::fromStdString(wire.target));
    request.body = QByteArray::fromStdString(wire.body);
    request.userName = headerText(wire, "UserName");
    request.secret = wire.get_header_value("Secret");
    request.trackingCode = headerText(wire, "ApiIntegrationCode");
    request.host = headerText(wire, "Host");
    const bool isHttps = transport == Transport::Tls ||
                         headerText(wire, "X-Forwarded-Proto").compare("https"_L1, Qt::CaseInsensitive) == 0;
    request.scheme = isHttps ? u"https"_s : u"http"_s;
    request.urlLength = (request.scheme + u"://"_s + request.host).size() + static_cast<qsizetype>(wire.target.size());
    return request;
}

void writeToWire(const AutotaskReply &reply, httplib::Response &wire)
{
    wire.status = reply.status;
    wire.set_header("Cache-Control", "no-cache");
    for (const auto &[name, value] : reply.headers)
        wire.set_header(name.toStdString(), value.toStdString());
    if (reply.breaksOff)
        sendHalf(wire, reply.body.toStdString(), reply.contentType);
    else if (!reply.body.isEmpty())
        sendBody(wire, reply.body.toStdString(), reply.contentType);
}

} // namespace

void AutotaskServer::mount(httplib::Server &server)
{
    // httplib matches paths with their casing; Autotask does not.
    static const std::string everything = "/[Aa][Tt][Ss][Ee][Rr][Vv][Ii][Cc][Ee][Ss][Rr][Ee][Ss][Tt](/.*)?";
    const auto handle = [this](const httplib::Request &wire, httplib::Response &answerToWire) {
        writeToWire(answer(requestFromWire(wire, m_options.transport)), answerToWire);
    };
    // The HTTP library has its own answer for very long addresses; the vendor's web server has only one.
    server.set_error_handler([](const httplib::Request &, httplib::Response &answerToWire) {
        if (answerToWire.status == 414)
            writeToWire(notFoundPage(), answerToWire);
    });
    server.Get(everything, handle);
    server.Post(everything, handle);
    server.Put(everything, handle);
    server.Patch(everything, handle);
    server.Delete(everything, handle);
}

} // namespace trivet::practice
