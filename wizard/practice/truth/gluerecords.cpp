// SPDX-License-Identifier: Apache-2.0
#include "practice/truth/gluelinks.h"

#include "practice/it_glue/records.h"
#include "practice/world/deviceidentity.h"
#include "practice/world/world.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

const RmmDevice *shownDevice(const RmmAccount &rmm, const GlueRecord &record)
{
    const QString last = record.rmmRecord->value("external-url"_L1).toString().section(u'/', -1);
    const auto found = rmm.deviceById.constFind(last.toLongLong());
    return found == rmm.deviceById.constEnd() ? nullptr : &rmm.devices[static_cast<size_t>(*found)];
}

// M02 and M03. Organizations that were matched by site leave those of the companies unmatched.
QSet<qint64> tellOrganizations(const GlueTruth &truth, QList<PlantedFault> &found)
{
    const RmmAccount &rmm = truth.world.rmm;
    QSet<int> inhabited;
    for (const RmmDevice &device : rmm.devices) {
        if (!device.deleted)
            inhabited.insert(device.site);
    }
    QHash<QString, QString> companyOfSite; ///< where the two are named differently
    QSet<qint64> expected;
    for (int index = 0; index < static_cast<int>(rmm.sites.size()); ++index) {
        const RmmSite &site = rmm.sites[static_cast<size_t>(index)];
        if (!site.autotaskCompanyId)
            continue;
        const Row *company = truth.world.autotask(u"Companies"_s).find(*site.autotaskCompanyId);
        const QString companyName = company ? company->value("companyName"_L1).toString() : QString();
        if (company && companyName != site.name)
            companyOfSite.insert(site.name, companyName);
        if (inhabited.contains(index))
            expected.insert(*site.autotaskCompanyId);
    }
    QSet<qint64> bySite;
    for (const auto &[id, record] : truth.world.glue.of(u"organizations"_s)) {
        for (const Row &company : record.rmmCompanies) {
            if (companyOfSite.contains(company.value("name"_L1).toString()))
                bySite.insert(id);
        }
    }
    QSet<qint64> unmatched;
    for (auto pair = truth.companyOf.begin(); pair != truth.companyOf.end(); ++pair) {
        const GlueRecord *record = truth.world.glue.find(u"organizations"_s, pair.key());
        if (expected.contains(pair.value()) && record->rmmCompanies.isEmpty())
            unmatched.insert(pair.key());
    }
    tell(found, u"M02"_s, bySite, u"organizations"_s);
    if (truth.hasRmmRecords)
        tell(found, u"M03"_s, unmatched, u"organizations"_s, bySite.isEmpty() ? QString() : u"M02"_s);
    return unmatched;
}

void tellUnmatchedDevices(const GlueTruth &truth, const QSet<qint64> &unmatched, QList<PlantedFault> &found)
{
    QMap<QString, QSet<qint64>> because;
    const QList<qint64> misplaced = misplacedItems(truth.world);
    QSet<qint64> matchedItems;
    for (auto pair = truth.itemOf.begin(); pair != truth.itemOf.end(); ++pair) {
        if (truth.alive.at(pair.key())->rmmRecord)
            matchedItems.insert(pair.value()->value("id"_L1).toInteger());
    }
    for (auto pair = truth.itemOf.begin(); pair != truth.itemOf.end(); ++pair) {
        const GlueRecord &record = *truth.alive.at(pair.key());
        const RmmDevice *device = truth.world.rmm.device(pair.value()->value("rmmDeviceUID"_L1).toString());
        if (record.rmmRecord || !pair.value()->value("isActive"_L1).toBool() || !device || device->deleted)
            continue;
        const qint64 item = pair.value()->value("id"_L1).toInteger();
        const ItemCopies copies = truth.copies.value(item);
        const bool isCopyMatched = std::any_of(copies.others.begin(), copies.others.end(),
                                               [&matchedItems](qint64 other) { return matchedItems.contains(other); });
        const QString cause = isCopyMatched                                      ? copies.check
                              : misplaced.contains(item)                         ? u"R19"_s
                              : unmatched.contains(organizationOfRecord(record)) ? u"M03"_s
                                                                                 : QString();
        because[cause].insert(record.id);
    }
    for (auto cause = because.begin(); cause != because.end(); ++cause)
        tell(found, u"M04"_s, cause.value(), u"configurations"_s, cause.key());
}

// M05 and M07: records of the wrong device, and devices whose serial number nobody agrees on.
void tellWrongDevices(const GlueTruth &truth, QList<PlantedFault> &found)
{
    QSet<qint64> wrongDevice;
    QSet<qint64> otherSerial;
    QSet<qint64> otherSerialByMatch;
    for (auto pair = truth.itemOf.begin(); pair != truth.itemOf.end(); ++pair) {
        const GlueRecord &record = *truth.alive.at(pair.key());
        if (!record.rmmRecord)
            continue;
        const QString uid = pair.value()->value("rmmDeviceUID"_L1).toString();
        const RmmDevice *shown = shownDevice(truth.world.rmm, record);
        const bool isWrong = shown && !uid.isEmpty() && shown->uid != uid;
        if (isWrong)
            wrongDevice.insert(record.id);
        const QString inRmm = record.rmmRecord->value("serial-number"_L1).toString();
        const QString inAutotask = pair.value()->value("serialNumber"_L1).toString();
        if (truth.identifies(inRmm) && truth.identifies(inAutotask) &&
            inRmm.compare(inAutotask, Qt::CaseInsensitive) != 0)
            (isWrong ? otherSerialByMatch : otherSerial).insert(record.id);
    }
    tell(found, u"M05"_s, wrongDevice, u"configurations"_s);
    tell(found, u"M07"_s, otherSerial, u"configurations"_s);
    tell(found, u"M07"_s, otherSerialByMatch, u"configurations"_s, u"M05"_s);
}

QStringList macsOf(const GlueRecord &record)
{
    QStringList macs;
    const QJsonArray listed = record.rmmRecord->value("mac-addresses"_L1).toArray();
    for (const QJsonValue &mac : listed)
        macs.append(bareMac(mac.toString()));
    return macs;
}

// M06: an address that three or more devices show belongs to a dock, not to a device.
void tellJunkMacs(const GlueTruth &truth, QList<PlantedFault> &found)
{
    constexpr int sharedByTooMany = 3;
    QHash<QString, int> bearers;
    for (const auto &[id, record] : truth.world.glue.of(u"configurations"_s)) {
        if (!record.rmmRecord)
            continue;
        const QStringList macs = macsOf(record);
        for (const QString &mac : QSet<QString>(macs.begin(), macs.end()))
            ++bearers[mac];
    }
    QSet<qint64> junk;
    for (const auto &[id, record] : truth.world.glue.of(u"configurations"_s)) {
        const QStringList macs = record.rmmRecord ? macsOf(record) : QStringList();
        const auto isJunk = [&](const QString &mac) { return isJunkMac(mac) || bearers.value(mac) >= sharedByTooMany; };
        if (!macs.isEmpty() && std::all_of(macs.begin(), macs.end(), isJunk))
            junk.insert(id);
    }
    tell(found, u"M06"_s, junk, u"configurations"_s);
}

} // namespace

void tellRmmLinks(const GlueTruth &truth, QList<PlantedFault> &found)
{
    if (truth.organizationOf.isEmpty()) {
        QSet<qint64> early;
        for (const auto &[id, record] : truth.world.glue.of(u"configurations"_s)) {
            if (record.rmmRecord)
                early.insert(id);
        }
        tell(found, u"M01"_s, early, u"configurations"_s);
    }
    const QSet<qint64> unmatched = tellOrganizations(truth, found);
    if (truth.hasRmmRecords)
        tellUnmatchedDevices(truth, unmatched, found);
    tellWrongDevices(truth, found);
    tellJunkMacs(truth, found);
    QSet<qint64> troubled;
    for (const GlueRecord *record : truth.sampled) {
        if (!record->rmmErrors.isEmpty())
            troubled.insert(record->id);
    }
    tell(found, u"M08"_s, troubled, u"configurations"_s);
}

} // namespace trivet::practice
