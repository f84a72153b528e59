// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/knownitems.h"

#include "practice/world/deviceidentity.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

bool isFree(const Row &row)
{
    return row.value("isActive"_L1).toBool() && row.value("rmmDeviceUID"_L1).toString().isEmpty();
}

QString compared(const QString &text)
{
    return text.trimmed().toLower();
}

/// What a factory left in its place is no serial number.
QString comparedSerial(const QString &serial)
{
    return isJunkSerial(serial) ? QString() : compared(serial);
}

QString serialOf(const Row &row)
{
    return comparedSerial(row.value("serialNumber"_L1).toString());
}

/// Of the items that are still free, the one that was changed last.
std::optional<qint64> latestFree(const Table &items, const QList<qint64> &ids)
{
    std::optional<qint64> latest;
    QString latestStamp;
    for (const qint64 id : ids) {
        const Row *row = items.find(id);
        if (!row || !isFree(*row))
            continue;
        const QString stamp = row->value("lastModifiedTime"_L1).toString();
        if (!latest || stamp > latestStamp) {
            latest = id;
            latestStamp = stamp;
        }
    }
    return latest;
}

} // namespace

void KnownItems::collect(World &world)
{
    *this = {};
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        const QString uid = row.value("rmmDeviceUID"_L1).toString();
        if (!uid.isEmpty())
            m_byUid.insert(uid.toLower(), id);
        if (!isFree(row))
            continue;
        const qint64 company = row.value("companyID"_L1).toInteger();
        if (const QString serial = serialOf(row); !serial.isEmpty())
            m_bySerial.insert({company, serial}, id);
        if (const QString title = compared(row.value("referenceTitle"_L1).toString()); !title.isEmpty())
            m_byTitle.insert({company, title}, id);
    }
}

std::optional<qint64> KnownItems::itemFor(World &world, const RmmDevice &device, qint64 companyId) const
{
    const Table &items = world.autotask(u"ConfigurationItems"_s);
    if (const auto linked = m_byUid.constFind(device.uid.toLower()); linked != m_byUid.cend() && items.find(*linked))
        return *linked;
    const QString serial = comparedSerial(device.serial);
    if (const auto sameSerial = latestFree(items, m_bySerial.values({companyId, serial})))
        return sameSerial;
    QList<qint64> namesakes = m_byTitle.values({companyId, compared(device.hostname)});
    namesakes.removeIf([&items, &serial](qint64 id) {
        const Row *row = items.find(id);
        return !row || (!serial.isEmpty() && !serialOf(*row).isEmpty());
    });
    return latestFree(items, namesakes);
}

} // namespace trivet::practice
