// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/rmmaddress.h"

#include "inventory/joins/joins.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

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

QList<Part> partsOf(const QUrl &url)
{
    QList<Part> parts;
    QString before;
    const QStringList words = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        parts.append({words[i], said(before), i + 1 == words.size()});
        before = words[i];
    }
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

QString nameKey(const QString &hostname)
{
    return hostname.trimmed().toCaseFolded();
}

} // namespace

RmmOrigin rmmOriginOf(const it_glue::RmmRecord &record)
{
    const QString host = urlOf(record.externalUrl).host();
    if (host.isEmpty())
        return RmmOrigin::Unknown;
    const bool isDatto = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host.endsWith(".centrastage.net"_L1)
        || host.endsWith(".rmm.datto.com"_L1) || host == "rmm.datto.com"_L1;
    return isDatto ? RmmOrigin::DattoRmm : RmmOrigin::Other;
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
    const QList<Part> parts = partsOf(urlOf(externalUrl));
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
