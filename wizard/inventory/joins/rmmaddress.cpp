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
    QString host;
    QString path;
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
    const QString host = rest.left(slash).toString().toLower();
    return host.isEmpty() ? std::nullopt
                          : std::optional(PlainAddress{host, slash < 0 ? QString() : rest.mid(slash).toString()});
}

/// As written, or with the scheme that some leave out.
QUrl urlOf(const QString &address)
{
    const QString text = address.trimmed();
    const bool lacksScheme = !text.contains("://"_L1) && !text.startsWith(u'/') && text.section(u'/', 0, 0).contains(u'.');
    return QUrl(lacksScheme ? u"https://"_s + text : text);
}

/// A word of an address that may name the device.
struct Part
{
    enum class Says { Device, Site, Nothing };
    QString text;
    Says before = Says::Nothing; ///< what the word before it, or the name of its query value, says that it is
    bool isLast = false;         ///< of its path
};

Part::Says said(const QString &word)
{
    const QString folded = word.toCaseFolded();
    if (folded.startsWith("site"_L1))
        return Part::Says::Site;
    const bool isDevice = folded.contains("device"_L1) || folded.contains("host"_L1) || folded.contains("computer"_L1)
        || folded == "rto"_L1 || folded == "uid"_L1 || folded == "id"_L1;
    return isDevice ? Part::Says::Device : Part::Says::Nothing;
}

QList<Part> partsOfPath(const QString &path)
{
    QList<Part> parts;
    QString before;
    const QStringList words = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        parts.append({words[i], said(before), i + 1 == words.size()});
        before = words[i];
    }
    return parts;
}

QList<Part> partsOf(const QUrl &url)
{
    QList<Part> parts = partsOfPath(url.path(QUrl::FullyDecoded));
    const auto values = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : values)
        parts.append({value, said(name)});
    // "#/device/501": a route of its own.
    if (url.hasFragment())
        parts += partsOf(QUrl(url.fragment(QUrl::FullyDecoded)));
    return parts;
}

bool mayBeDevice(const Part &part)
{
    return part.before == Part::Says::Device || (part.isLast && part.before == Part::Says::Nothing);
}

bool isHostOfDatto(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host.endsWith(".centrastage.net"_L1) ||
           host.endsWith(".rmm.datto.com"_L1) || host == "rmm.datto.com"_L1;
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

DeviceAddresses::DeviceAddresses(const Inventory &inventory)
{
    m_byUid.reserve(inventory.rmmDevices.rows.size());
    m_byId.reserve(inventory.rmmDevices.rows.size());
    m_byName.reserve(inventory.rmmDevices.rows.size());
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        m_byUid.insert(rmmUidKey(device.uid), &device);
        m_byId.insert(device.id, &device);
        const QString name = nameKey(device.hostname);
        m_byName.insert(name, m_byName.contains(name) ? nullptr : &device);
    }
    m_byUid.remove(QString());
    m_byId.remove(0);
    m_byName.remove(QString());
}

const datto_rmm::Device *DeviceAddresses::behind(const QString &externalUrl) const
{
    const auto plain = plainAddressOf(externalUrl);
    const QList<Part> parts = plain ? partsOfPath(plain->path) : partsOf(urlOf(externalUrl));
    for (const Part &part : parts) {
        if (const datto_rmm::Device *device = m_byUid.value(rmmUidKey(part.text), nullptr))
            return device;
    }
    for (const Part &part : parts) {
        bool isNumber = false;
        const qint64 id = part.text.toLongLong(&isNumber);
        if (isNumber && mayBeDevice(part))
            return m_byId.value(id, nullptr);
    }
    for (const Part &part : parts) {
        const datto_rmm::Device *device = mayBeDevice(part) ? m_byName.value(nameKey(part.text), nullptr) : nullptr;
        if (device)
            return device;
    }
    return nullptr;
}

} // namespace trivet
