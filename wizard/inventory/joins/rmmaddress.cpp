// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/rmmaddress.h"

#include "inventory/joins/joins.h"

#include <QUrl>
#include <QUrlQuery>
#include <QVarLengthArray>

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

/// A word of an address that may name the device. What it points to is the address's, or kept beside it.
struct Part
{
    QStringView text;
    QStringView before;  ///< the word before it, or the name of its query value
    bool isLast = false; ///< of its path
};

/// What a word says that the next one is.
enum class Says { Device, Site, Nothing };
Says said(QStringView word)
{
    const auto holds = [word](QLatin1StringView text) { return word.contains(text, Qt::CaseInsensitive); };
    const auto is = [word](QLatin1StringView text) { return word.compare(text, Qt::CaseInsensitive) == 0; };
    if (word.startsWith("site"_L1, Qt::CaseInsensitive))
        return Says::Site;
    const bool isDevice =
        holds("device"_L1) || holds("host"_L1) || holds("computer"_L1) || is("rto"_L1) || is("uid"_L1) || is("id"_L1);
    return isDevice ? Says::Device : Says::Nothing;
}

using Parts = QVarLengthArray<Part, 8>;

void addPath(Parts &parts, QStringView path)
{
    QStringView before;
    qsizetype last = -1;
    for (const QStringView word : path.tokenize(u'/', Qt::SkipEmptyParts)) {
        last = parts.size();
        parts.append({word, before});
        before = word;
    }
    if (last >= 0)
        parts[last].isLast = true;
}

/// Decoded texts go to `kept`.
void addUrl(Parts &parts, QStringList &kept, const QUrl &url)
{
    kept.append(url.path(QUrl::FullyDecoded));
    addPath(parts, kept.constLast());
    const auto values = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : values) {
        kept.append({name, value});
        parts.append({kept.constLast(), kept[kept.size() - 2]});
    }
    // "#/device/501": a route of its own.
    if (url.hasFragment())
        addUrl(parts, kept, QUrl(url.fragment(QUrl::FullyDecoded)));
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
    return isIn(".rmm.datto.com"_L1) || isIn(".centrastage.net"_L1) || is("127.0.0.1"_L1) || is("localhost"_L1) ||
           is("rmm.datto.com"_L1);
}

QString nameKey(QStringView hostname)
{
    return hostname.trimmed().toString().toCaseFolded();
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
    for (const datto_rmm::Device &device : devices) {
        m_byId.insert(device.id, &device);
        m_shortestUid = std::min(m_shortestUid, device.uid.size());
    }
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
    Parts parts;
    QStringList kept;
    if (const auto plain = plainAddressOf(externalUrl))
        addPath(parts, plain->path);
    else
        addUrl(parts, kept, urlOf(externalUrl));
    for (const Part &part : parts) {
        // Words like "device" stand in every address.
        if (part.text.size() < m_shortestUid)
            continue;
        if (const auto *device = m_tables.devicesByUid().value(rmmUidKey(part.text.toString()), nullptr))
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
