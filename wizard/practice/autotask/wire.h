// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>

namespace trivet::practice {

/// One call as the simulated Autotask sees it, free of the HTTP library.
struct AutotaskRequest
{
    QString method;                  ///< "GET", ...
    QStringList path;                ///< decoded segments after /ATServicesRest
    QMap<QString, QByteArray> query; ///< decoded parameters, names in lower case
    QByteArray body;
    QString userName;
    std::string secret; ///< as it arrived, to be compared with hasHeaderValue()
    QString trackingCode;
    QString host;            ///< as the Host header has it, with port
    QString scheme;          ///< "https" or "http", as the client addressed us
    qsizetype urlLength = 0; ///< of the whole URL, encoded

    /// "https://host/ATServicesRest/": what the client has to put before "V1.0/".
    QString serviceRoot() const { return scheme + QStringLiteral("://") + host + QStringLiteral("/ATServicesRest/"); }
};

/// An answer; bodies are UTF-8.
struct AutotaskReply
{
    int status = 200;
    QByteArray body = {};
    const char *contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool breaksOff = false; ///< announce the whole body, send half of it, hang up
    bool isSilent = false;  ///< no byte of it is ever sent
};

AutotaskReply jsonReply(const QJsonObject &object);
/// {"errors":[...]} with status 500: how Autotask says no to an operation (vendors/autotask/FACTS.md §5).
AutotaskReply errorReply(const QStringList &texts, int status = 500);
/// The framework's own shape, not Autotask's: {"Message":"..."}.
AutotaskReply methodNotAllowed(const QString &method);
/// The web server's page for a path that leads nowhere or a URL that is too long.
AutotaskReply notFoundPage();
/// What a proxy or a maintenance page in front of the vendor answers.
AutotaskReply maintenancePage(int status);
/// 401 without a body.
AutotaskReply unauthorized();

} // namespace trivet::practice
