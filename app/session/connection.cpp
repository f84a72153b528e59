// SPDX-License-Identifier: Apache-2.0
#include "session/connection.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

Problem connectionProblem(const QString &detail)
{
    return {.kind = ProblemKind::Input, .detail = detail};
}

/// The same address by the one name that a request may go to (http/hostpolicy.h); invalid when it is not of this computer.
/// "localhost" is what people write for it; other addresses of the loopback, ::1 too, are not where practice serves.
QUrl onLoopback(const QString &address)
{
    QUrl url(address);
    if (url.host() == "localhost"_L1)
        url.setHost(u"127.0.0.1"_s);
    const bool isUsable = url.isValid() && url.port() > 0 &&
                          (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && url.host() == "127.0.0.1"_L1 &&
                          url.userInfo().isEmpty();
    return isUsable ? url : QUrl();
}

struct Part
{
    AnswerId answer;
    const char *vendor;
    const char *member;
};

constexpr Part parts[] = {
    {AnswerId::AutotaskUserName, "autotask", "userName"},
    {AnswerId::AutotaskSecret, "autotask", "secret"},
    {AnswerId::AutotaskTrackingIdentifier, "autotask", "apiIntegrationCode"},
    {AnswerId::RmmApiUrl, "dattoRmm", "url"},
    {AnswerId::RmmApiKey, "dattoRmm", "apiKey"},
    {AnswerId::RmmApiSecretKey, "dattoRmm", "apiSecretKey"},
    {AnswerId::ItGlueApiKey, "itGlue", "apiKey"},
    {AnswerId::SaasPublicKey, "dattoSaas", "publicKey"},
    {AnswerId::SaasSecretKey, "dattoSaas", "secretKey"},
};

/// "eu" of the host that stands in for api.eu.itglue.com: which region a key is for is part of where to sign in.
QString regionOf(const QString &apiHost)
{
    const QStringList labels = apiHost.split(u'.');
    return labels.size() == 4 ? labels[1] : u"na"_s;
}

} // namespace

Result<Connection> Connection::fromJson(const QJsonObject &line)
{
    Connection connection;
    connection.read = QDateTime::currentDateTimeUtc();
    for (const VendorId vendor : allVendors) {
        const QString key = vendorKey(vendor);
        if (!line.contains(key))
            continue;
        const QUrl url = onLoopback(line[key].toObject()["url"_L1].toString());
        if (url.isEmpty())
            return fail(connectionProblem(u"%1.url is not http or https at 127.0.0.1 with a port."_s.arg(key)));
        connection.vendors.insert(vendor, url);
    }
    connection.portal = onLoopback(line["portal"_L1].toObject()["url"_L1].toString());
    if (line.contains("portal"_L1) && connection.portal.isEmpty())
        return fail(connectionProblem(u"portal.url is not http or https at 127.0.0.1 with a port."_s));
    connection.portalToken = Secret::fromText(line["portal"_L1].toObject()["token"_L1].toString());
    if (!connection.vendors.contains(VendorId::Autotask) || !connection.vendors.contains(VendorId::DattoRmm))
        return fail(connectionProblem(u"autotask.url or dattoRmm.url is missing."_s));

    for (const Part &part : parts) {
        if (!line.contains(QLatin1StringView(part.vendor)))
            continue;
        const QString value =
            line[QLatin1StringView(part.vendor)].toObject()[QLatin1StringView(part.member)].toString();
        if (answerSpec(part.answer).isSecret)
            connection.secrets.emplace(part.answer, Secret::fromText(value));
        else
            connection.values.insert(part.answer,
                                     part.answer == AnswerId::RmmApiUrl ? onLoopback(value).toString() : value);
    }

    // What the portals showed in an earlier run, for a practice tenant that goes on.
    const QJsonObject shown = line["portal"_L1].toObject()["shown"_L1].toObject();
    for (auto secret = shown.begin(); secret != shown.end(); ++secret) {
        const auto id = answerFromKey(secret.key());
        if (id && answerSpec(*id).isSecret)
            connection.secrets.emplace(*id, Secret::fromText(secret.value().toString()));
    }
    if (const QJsonObject hosts = line["hosts"_L1].toObject(); connection.vendors.contains(VendorId::ItGlue)) {
        connection.values.insert(AnswerId::ItGlueRegion, regionOf(hosts["itGlue"_L1].toString()));
        connection.values.insert(AnswerId::ItGlueAddress, "https://"_L1 + hosts["itGlueWeb"_L1].toString());
    }
    const QJsonObject practice = line["practice"_L1].toObject();
    connection.now = QDateTime::fromString(practice["now"_L1].toString(), Qt::ISODateWithMs);
    connection.speed = practice["speed"_L1].toDouble(1.0);
    return connection;
}

Result<Connection> Connection::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(connectionProblem(u"%1 cannot be read: %2."_s.arg(path, file.errorString())));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(connectionProblem(u"%1 does not hold the line that trivet practice prints."_s.arg(path)));
    return fromJson(document.object());
}

Connection Connection::clone() const
{
    Connection copy{.vendors = vendors,
                    .portal = portal,
                    .portalToken = portalToken.clone(),
                    .values = values,
                    .secrets = {},
                    .now = now,
                    .read = read,
                    .speed = speed};
    for (const auto &[id, secret] : secrets)
        copy.secrets.emplace(id, secret.clone());
    return copy;
}

QDateTime Connection::worldNow() const
{
    const qint64 elapsed = read.msecsTo(QDateTime::currentDateTimeUtc());
    return now.addMSecs(static_cast<qint64>(static_cast<double>(elapsed) * speed));
}

QUrl Connection::origin(VendorId vendor) const
{
    const QUrl url = vendors.value(vendor);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace trivet::app
