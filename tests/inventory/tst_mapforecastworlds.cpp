// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/joins.h"
#include "inventory/joins/mapcomparison.h"
#include "inventory/joins/mapforecast.h"
#include "practice/datto_rmm/records.h"
#include "practice/heldworld.h"
#include "practice/world/devicekinds.h"
#include "support/testprogram.h"
#include "vendors/autotask/parsers.h"
#include "vendors/datto_rmm/parsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_mapforecastworlds {

using namespace trivet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The forecast against what the simulated sync then does, device by device. Both were written from one page of facts,
/// apart from each other; what is read goes through the client's own parsers.
class TestMapForecastWorlds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSyncDoesWhatWasForecast_data();
    void theSyncDoesWhatWasForecast();
};

namespace {

template <typename Row>
DataSet<Row> whole(QList<Row> rows)
{
    return {std::move(rows), QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC), true, {}};
}

template <typename Row>
DataSet<Row> readAutotask(practice::World &world, const QString &entity)
{
    QJsonArray items;
    for (const auto &[id, row] : world.autotask(entity).rows())
        items.append(row.toJson());
    const auto page = autotask::parsePage<Row>(QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson());
    return page ? whole(page->rows) : DataSet<Row>{};
}

template <typename Row>
DataSet<Row> readRmm(const char *name, const std::function<void(practice::JsonText &)> &write)
{
    std::string text;
    practice::JsonText json(text);
    json.beginObject();
    json.beginArray(name);
    write(json);
    json.endArray();
    json.endObject();
    const auto page = datto_rmm::parsePage<Row>(QByteArray::fromStdString(text));
    return page ? whole(page->rows) : DataSet<Row>{};
}

Inventory read(practice::World &world)
{
    const auto guard = world.lock();
    Inventory inventory;
    inventory.companies = readAutotask<autotask::Company>(world, u"Companies"_s);
    inventory.itemTypes = readAutotask<autotask::ConfigurationItemType>(world, u"ConfigurationItemTypes"_s);
    inventory.products = readAutotask<autotask::Product>(world, u"Products"_s);
    inventory.devices = readAutotask<autotask::ConfigurationItem>(world, u"ConfigurationItems"_s);
    inventory.rmmSites = readRmm<datto_rmm::Site>("sites", [&world](practice::JsonText &json) {
        for (const practice::RmmSite &site : world.rmm.sites)
            practice::writeSite(json, world, site, {});
    });
    inventory.rmmDevices = readRmm<datto_rmm::Device>("devices", [&world](practice::JsonText &json) {
        for (const practice::RmmDevice &device : world.rmm.devices)
            practice::writeDevice(json, world, device, practice::RmmVersion::V2);
    });
    return inventory;
}

/// One tenant before Map Devices is on, with everything in it that a forecast has to tell apart; the seed chooses
/// where.
class Tenant
{
public:
    explicit Tenant(quint32 seed) : m_dice(seed), held(optionsFor(seed))
    {
        leaveSitesUnmapped();
        held.wait(21s);
        mapTypes();
        held.wait(11s);
        QVERIFY(held.does("products"));
        const auto guard = held.world.lock();
        spoilCompanyAndProduct();
        for (practice::RmmDevice &device : held.world.rmm.devices) {
            if (siteOf(device).kind == practice::RmmSite::Kind::Customer && siteOf(device).autotaskCompanyId)
                m_candidates.append(&device);
        }
        typeInItems();
        doubleAName();
        m_candidates.takeFirst()->deleted = true;
    }

    void switchOn()
    {
        QVERIFY(held.does("device-sync"));
        held.wait(20min);
    }

private:
    QRandomGenerator m_dice;
    QList<practice::RmmDevice *> m_candidates;

public:
    practice::HeldWorld held;
    QList<DeviceTypeMapping> mapping;
    QList<it_glue::Configuration> matched; ///< that tell serial numbers of devices

private:
    static practice::PracticeOptions optionsFor(quint32 seed)
    {
        practice::PracticeOptions options;
        options.seed = seed;
        options.devices = 300;
        options.companies = 24;
        return options;
    }
    const practice::RmmSite &siteOf(const practice::RmmDevice &device) const
    {
        return held.world.rmm.sites[static_cast<size_t>(device.site)];
    }

    void leaveSitesUnmapped()
    {
        QStringList names;
        for (const practice::RmmSite &site : held.world.rmm.sites) {
            if (site.kind == practice::RmmSite::Kind::Customer)
                names.append(site.name);
        }
        const QJsonArray left{names.at(m_dice.bounded(int(names.size())))};
        QVERIFY(held.does("rmm-api-user"));
        QVERIFY(held.does("rmm-autotask-on", {{u"leaveUnmapped"_s, left}}));
    }

    /// Of the types, one is left blank, one is left out, one has a product that is there.
    void mapTypes()
    {
        QStringList rare{u"Printer"_s, u"ESXi Host"_s, u"Network Device"_s, u"Server"_s};
        const QString blank = rare.takeAt(m_dice.bounded(int(rare.size())));
        const QString left = rare.takeAt(m_dice.bounded(int(rare.size())));
        m_stale = rare.takeAt(m_dice.bounded(int(rare.size())));
        QJsonArray rows;
        for (const practice::DeviceKind &kind : practice::deviceKinds()) {
            if (kind.category == left)
                continue;
            const bool isNew = kind.category != "Desktop"_L1;
            const QString product = isNew ? u"RMM_"_s + kind.category : u"HP EliteDesk 800 G9"_s;
            mapping.append({kind.category, isNew, product, kind.category == blank ? QString() : kind.usualType});
            rows.append(QJsonObject{{u"deviceType"_s, kind.category},
                                    {u"product"_s, isNew ? u"Create New"_s : product},
                                    {u"configurationItemType"_s, mapping.last().configurationItemType}});
        }
        QVERIFY(held.does("device-mapping", {{u"mapping"_s, rows}}));
    }

    void spoilCompanyAndProduct()
    {
        practice::Table &products = held.world.autotask(u"Products"_s);
        for (const auto &[id, row] : products.rows()) {
            if (row.value("name"_L1).toString() == u"RMM_"_s + m_stale)
                m_staleId = id;
        }
        products.update(m_staleId, {{u"isActive"_s, false}});
        QList<qint64> mapped;
        for (const practice::RmmSite &site : held.world.rmm.sites) {
            if (site.autotaskCompanyId)
                mapped.append(*site.autotaskCompanyId);
        }
        held.world.autotask(u"Companies"_s)
            .update(mapped.at(m_dice.bounded(int(mapped.size()))), {{u"isActive"_s, false}});
    }

    practice::RmmDevice &takeCandidate() { return *m_candidates.takeAt(m_dice.bounded(int(m_candidates.size()))); }

    /// One whose serial number IT Glue's match with Datto RMM tells.
    practice::RmmDevice &takeMatched()
    {
        constexpr int realSerial = 10; // others are what factories leave
        const auto place =
            std::find_if(m_candidates.begin(), m_candidates.end(),
                         [](const practice::RmmDevice *device) { return device->serial.size() == realSerial; });
        practice::RmmDevice &device = **place;
        m_candidates.erase(place);
        it_glue::RmmRecord record{device.hostname, device.hostname};
        record.externalUrl = u"https://concord.rmm.datto.com/device/%1"_s.arg(device.id);
        record.serialNumber = device.serial;
        it_glue::Configuration configuration{.id = qint64(matched.size()) + 1, .name = device.hostname};
        configuration.rmm = record;
        matched.append(configuration);
        return device;
    }

    void typeIn(const practice::RmmDevice &device, const QString &title, const QString &serial,
                const QJsonObject &more = {})
    {
        QJsonObject row{{u"companyID"_s, *siteOf(device).autotaskCompanyId},
                        {u"productID"_s, 29680100},
                        {u"configurationItemType"_s, m_dice.bounded(4) == 0 ? QJsonValue() : QJsonValue(2)},
                        {u"referenceTitle"_s, title},
                        {u"serialNumber"_s, serial},
                        {u"isActive"_s, true},
                        {u"lastModifiedTime"_s, u"2025-03-0%1T08:00:00.000Z"_s.arg(m_dice.bounded(1, 9))}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.insert(field.key(), field.value());
        held.world.autotask(u"ConfigurationItems"_s).insert(row);
    }

    /// What technicians typed in over the years, of devices that Datto RMM knows too.
    void typeInItems()
    {
        for (int round = 0; round < 4; ++round) {
            const practice::RmmDevice &both = takeCandidate();
            typeIn(both, both.hostname, both.serial);
            const practice::RmmDevice &named = takeCandidate();
            typeIn(named, u' ' + named.hostname.toLower(), {});
            const practice::RmmDevice &renamed = takeMatched();
            typeIn(renamed, u"Reception"_s, renamed.serial.toLower());
            const practice::RmmDevice &replaced = takeMatched();
            typeIn(replaced, replaced.hostname, u"PF3N7Q1R0%1"_s.arg(round));
            const practice::RmmDevice &gone = takeCandidate();
            typeIn(gone, gone.hostname, {}, {{u"isActive"_s, false}});
            const practice::RmmDevice &elsewhere = takeCandidate();
            typeIn(elsewhere, elsewhere.hostname, {}, {{u"companyID"_s, 0}});
            const practice::RmmDevice &linked = takeCandidate();
            typeIn(linked, u"former name"_s, {}, {{u"rmmDeviceUID"_s, linked.uid.toUpper()}});
            const practice::RmmDevice &twice = takeCandidate();
            typeIn(twice, twice.hostname, {});
            typeIn(twice, twice.hostname, {});
        }
    }

    /// Two devices of one name on one site, and one item of that name.
    void doubleAName()
    {
        practice::RmmDevice &one = takeCandidate();
        for (practice::RmmDevice *other : std::as_const(m_candidates)) {
            if (other->site != one.site || other->category != one.category)
                continue;
            other->hostname = one.hostname;
            other->online = true;
            one.online = true;
            typeIn(one, one.hostname, {});
            m_candidates.removeOne(other);
            return;
        }
    }

    QString m_stale; ///< device type whose product is inactive
    qint64 m_staleId = 0;
};

/// What came is not what was forecast, in words; empty where it is.
QString disagreement(const DeviceForecast &forecast, const Inventory &after, const MapForecast &all)
{
    const autotask::ConfigurationItem *item = itemsByRmmUid(after).value(rmmUidKey(forecast.uid), nullptr);
    if (!forecast.arrives())
        return item && forecast.heldBack != HeldBack::Deleted ? u"arrived"_s : QString();
    if (!item)
        return u"did not arrive"_s;
    if (forecast.outcome == MapOutcome::Ambiguous)
        return {};
    const auto *type = itemTypesById(after).value(item->configurationItemType.value_or(0), nullptr);
    const auto *product = productsById(after).value(item->productId, nullptr);
    if (forecast.outcome == MapOutcome::Joins && item->id != forecast.itemId)
        return u"joined %1 instead of %2"_s.arg(item->id).arg(forecast.itemId);
    if (forecast.outcome == MapOutcome::Creates && item->id <= all.newestItem)
        return u"joined %1 instead of a new one"_s.arg(item->id);
    if (item->companyId != forecast.companyId)
        return u"company %1 instead of %2"_s.arg(item->companyId).arg(forecast.companyId);
    if ((product ? product->name : QString()) != forecast.productName)
        return u"product %1 instead of %2"_s.arg(product ? product->name : QString(), forecast.productName);
    if ((type ? type->name : QString()) != forecast.itemType)
        return u"type %1 instead of %2"_s.arg(type ? type->name : QString(), forecast.itemType);
    return {};
}

} // namespace

void TestMapForecastWorlds::theSyncDoesWhatWasForecast_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMapForecastWorlds::theSyncDoesWhatWasForecast()
{
    QFETCH(quint32, seed);
    Tenant tenant(seed);
    Inventory before = read(tenant.held.world);
    before.glueConfigurations = whole(tenant.matched);
    const MapForecast forecast = mapForecast(before, tenant.mapping);
    QVERIFY(forecast.isKnown);
    // A world in which nothing of a kind happens would prove nothing of it.
    QVERIFY(forecast.count(MapOutcome::Creates) > 50);
    for (const JoinedBy by : {JoinedBy::RmmUid, JoinedBy::SerialNumber, JoinedBy::Name}) {
        QVERIFY(std::any_of(forecast.devices.begin(), forecast.devices.end(), [by](const DeviceForecast &device) {
            return device.outcome == MapOutcome::Joins && device.by == by;
        }));
    }
    QVERIFY(forecast.count(MapOutcome::Ambiguous) >= 1);
    QVERIFY(forecast.blankCount() > 0);
    QSet<HeldBack> reasons;
    for (const DeviceForecast &device : forecast.devices)
        reasons.insert(device.heldBack);
    for (const HeldBack reason : {HeldBack::Deleted, HeldBack::SystemSite, HeldBack::SiteNotMapped,
                                  HeldBack::CompanyInactive, HeldBack::TypeNotMapped, HeldBack::ProductUnusable})
        QVERIFY2(reasons.contains(reason), qPrintable(u"no device is held back by reason %1"_s.arg(int(reason))));

    tenant.switchOn();
    const Inventory after = read(tenant.held.world);
    QStringList disagreements;
    for (const DeviceForecast &device : forecast.devices) {
        if (const QString words = disagreement(device, after, forecast); !words.isEmpty())
            disagreements.append(device.hostname + u": "_s + words);
    }
    QVERIFY2(disagreements.isEmpty(), qPrintable(disagreements.join(u'\n')));
    for (const DeviceComparison &device : compareWithForecast(forecast, after, tenant.mapping))
        QVERIFY2(device.fit == ForecastFit::AsForecast || device.fit == ForecastFit::NotCompared,
                 qPrintable(device.forecast.hostname));
}

TRIVET_TEST(TestMapForecastWorlds)

} // namespace tst_mapforecastworlds

#include "tst_mapforecastworlds.moc"
