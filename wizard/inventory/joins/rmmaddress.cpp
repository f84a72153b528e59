// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/rmmaddress.h"

#include "inventory/joins/joins.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// An address of letters, digits and slashes only, as Datto RMM writes it: a hundred thousand of them need no QUrl.
struct PlainAddress
{
    QStringView host;
    QStringView path;
};

std::optional<PlainAddress> plainAddressOf(const QString &address)
{
    constexpr QLatin1StringView scheme("https://");
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'/' || c == u'.';
    };
    if (!address.startsWith(scheme))
        return std::nullopt;
    const QStringView rest = QStringView(address).mid(scheme.size());
    if (!std::all_of(rest.begin(), rest.end(), isPlain))
        return std::nullopt;
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView host = slash < 0 ? rest : rest.first(slash);
    return host.isEmpty() ? std::nullopt
                          : std::optional(PlainAddress{host, slash < 0 ? QStringView() : rest.sliced(slash)});
}

/// As written, or with the scheme that some leave out.
QUrl urlOf(const QString &address)
{
    const QString text = address.trimmed();
    const bool lacksScheme =
        !text.contains("://"_L1) && !text.startsWith(u'/') && text.section(u'/', 0, 0).contains(u'.');
    return QUrl(lacksScheme ? u"https://"_s + text : text);
}

/// A word of an address that may name the device.
struct Part
{
    QString text;
    QString before;      ///< the word before it, or the name of its query value
    bool isLast = false; ///< of its path
};

/// What a word says that the next one is.
enum class Says { Device, Site, Nothing };
Says said(const QString &word)
{
    const QString folded = word.toCaseFolded();
    if (folded.startsWith("site"_L1))
        return Says::Site;
    const bool isDevice = folded.contains("device"_L1) || folded.contains("host"_L1) ||
                          folded.contains("computer"_L1) || folded == "rto"_L1 || folded == "uid"_L1 ||
                          folded == "id"_L1;
    return isDevice ? Says::Device : Says::Nothing;
}

QList<Part> partsOfPath(const QString &path)
{
    QList<Part> parts;
    QString before;
    const QStringList words = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        parts.append({words[i], before, i + 1 == words.size()});
        before = words[i];
    }
    return parts;
}

QList<Part> partsOf(const QUrl &url)
{
    QList<Part> parts = partsOfPath(url.path(QUrl::FullyDecoded));
    const auto values = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : values)
        parts.append({value, name});
    // "#/device/501": a route of its own.
    if (url.hasFragment())
        parts += partsOf(QUrl(url.fragment(QUrl::FullyDecoded)));
    return parts;
}

bool mayBeDevice(const Part &part)
{
    const Says says = said(part.before);
    return says == Says::Device || (part.isLast && says == Says::Nothing);
}

bool isHostOfDatto(QStringView host)
{
    const auto is = [host](QLatin1StringView name) { return host.compare(name, Qt::CaseInsensitive) == 0; };
    const auto isIn = [host](QLatin1StringView domain) { return host.endsWith(domain, Qt::CaseInsensitive); };
    return is("127.0.0.1"_L1) || is("localhost"_L1) || is("rmm.datto.com"_L1) || isIn(".centrastage.net"_L1) ||
           isIn(".rmm.datto.com"_L1);
}

QString nameKey(const QString &hostname)
{
    return hostname.trimmed().toCaseFolded();
}

} // namespace

RmmOrigin rmmOriginOf(const it_glue::RmmRecord &record)
{
    if (const auto plain = plainAddressOf(record.externalUrl); plain && isHostOfDatto(plain->host))
        return RmmOrigin::DattoRmm;
    const QString host = urlOf(record.externalUrl).host();
    if (host.isEmpty())
        return RmmOrigin::Unknown;
    return isHostOfDatto(host) ? RmmOrigin::DattoRmm : RmmOrigin::Other;
}

bool isOfDattoRmm(const it_glue::RmmRecord &record)
{
    return rmmOriginOf(record) == RmmOrigin::DattoRmm;
}

DeviceAddresses::DeviceAddresses(const JointTables &tables) : m_tables(tables)
{
    const auto &devices = tables.inventory().rmmDevices.rows;
    m_byId.reserve(devices.size());
    for (const datto_rmm::Device &device : devices)
        m_byId.insert(device.id, &device);
    m_byId.remove(0);
}

QHash<QString, const datto_rmm::Device *> DeviceAddresses::byName() const
{
    const auto &devices = m_tables.inventory().rmmDevices.rows;
    QHash<QString, const datto_rmm::Device *> named;
    named.reserve(devices.size());
    for (const datto_rmm::Device &device : devices) {
        const QString name = nameKey(device.hostname);
        named.insert(name, named.contains(name) ? nullptr : &device);
    }
    named.remove(QString());
    return named;
}

const datto_rmm::Device *DeviceAddresses::behind(const QString &externalUrl) const
{
    const auto plain = plainAddressOf(externalUrl);
    const QList<Part> parts = plain ? partsOfPath(plain->path.toString()) : partsOf(urlOf(externalUrl));
    for (const Part &part : parts) {
        if (const datto_rmm::Device *device = m_tables.devicesByUid().value(rmmUidKey(part.text), nullptr))
            return device;
    }
    for (const Part &part : parts) {
        bool isNumber = false;
        const qint64 id = part.text.toLongLong(&isNumber);
        if (isNumber && mayBeDevice(part))
            return m_byId.value(id, nullptr);
    }
    for (const Part &part : parts) {
        if (!mayBeDevice(part))
            continue;
        const auto &named = m_byName.get([this] { return byName(); });
        if (const datto_rmm::Device *device = named.value(nameKey(part.text), nullptr))
            return device;
    }
    return nullptr;
}

} // namespace trivet
