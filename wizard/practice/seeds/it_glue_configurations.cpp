// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/it_glue.h"

#include "practice/it_glue/records.h"
#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <QJsonArray>
#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// Organizations of exactly a company's name, by company.
QHash<qint64, qint64> exactOrganizations(World &world)
{
    QHash<QString, qint64> byName;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        const QString name = record.attributes.value("name"_L1).toString();
        if (!byName.contains(name))
            byName.insert(name, id);
    }
    QHash<qint64, qint64> byCompany;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (const qint64 organization = byName.value(row.value("companyName"_L1).toString()); organization != 0)
            byCompany.insert(id, organization);
    }
    return byCompany;
}

QString typeOfKind(const QString &category)
{
    for (const DeviceKind &kind : deviceKinds()) {
        if (kind.category == category)
            return kind.usualType;
    }
    return u"Other"_s;
}

QSet<QString> serialsOfOneDevice(const World &world)
{
    QHash<QString, int> seen;
    for (const RmmDevice &device : world.rmm.devices)
        ++seen[device.serial];
    QSet<QString> alone;
    for (auto serial = seen.begin(); serial != seen.end(); ++serial) {
        if (*serial == 1 && serial.key().size() > 4)
            alone.insert(serial.key());
    }
    return alone;
}

// Typists separate MAC addresses as they like (vendors/it_glue/FACTS.md §4.3).
QString typedMac(const QString &digits, QChar separator)
{
    QStringList pairs;
    for (qsizetype place = 0; place + 1 < digits.size(); place += 2)
        pairs.append(digits.mid(place, 2));
    return pairs.join(separator);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// What somebody documented by hand and Autotask will bring again: the same name and serial number.
void addDocumentedDevices(World &world, const QHash<qint64, qint64> &organizations, Dice &dice)
{
    const QSet<QString> serials = serialsOfOneDevice(world);
    QSet<QString> names;
    int made = 0;
    for (const RmmDevice &device : world.rmm.devices) {
        const RmmSite &site = world.rmm.sites[static_cast<size_t>(device.site)];
        const qint64 organization = organizations.value(site.companyId);
        if (organization == 0 || device.deleted || !serials.contains(device.serial) || !dice.chance(6))
            continue;
        const QString key = QString::number(organization) + device.hostname.toLower();
        if (names.contains(key) || ++made > 400)
            continue;
        names.insert(key);
        const QDateTime documented = world.clock.start().addDays(-dice.between(30, 900));
        const GlueRecord &record =
            makeConfiguration(world, organization, device.hostname,
                              {{u"hostname"_s, device.hostname},
                               {u"serial-number"_s, device.serial},
                               {u"mac-address"_s, orNull(typedMac(device.mac, made % 3 == 0 ? u':' : u'-'))},
                               {u"primary-ip"_s, orNull(device.intIpAddress)},
                               {u"configuration-type-name"_s, typeOfKind(device.category)},
                               {u"configuration-status-name"_s, u"Active"_s},
                               {u"manufacturer-name"_s, orNull(device.manufacturer)},
                               {u"notes"_s, made % 4 == 0 ? QJsonValue(u"<p>Checked on site.</p>"_s) : QJsonValue()},
                               {u"created-at"_s, autotaskStamp(documented)},
                               {u"updated-at"_s, autotaskStamp(documented.addDays(5))}});
        if (made % 5 == 0 && !device.intIpAddress.isEmpty())
            makeConfigurationInterface(world, record.id,
                                       {{u"name"_s, u"LAN"_s},
                                        {u"ip-address"_s, device.intIpAddress},
                                        {u"mac-address"_s, orNull(typedMac(device.mac, u'-'))},
                                        {u"primary"_s, true}});
    }
}

// What no RMM sees.
void addSilentThings(World &world, Dice &dice)
{
    struct Thing
    {
        QStringView name;
        QStringView type;
    };
    static constexpr Thing things[]{
        {u"Copier, second floor", u"Printer"},  {u"Rack UPS (left)", u"UPS"},
        {u"Badge reader controller", u"Other"}, {u"Spare firewall – shelf", u"Network Device"},
        {u"Telefonanlage", u"Other"},           {u"Old file server", u"Server"},
    };
    QList<qint64> organizations;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s))
        organizations.append(id);
    for (const qint64 organization : std::as_const(organizations)) {
        const int first = dice.below(6);
        const int count = dice.below(4);
        for (int place = first; place < first + count; ++place) {
            const Thing &thing = things[place % 6];
            const QDateTime documented = world.clock.start().addDays(-dice.between(30, 1500));
            const bool isGone = thing.name.startsWith(u"Old");
            makeConfiguration(
                world, organization, thing.name.toString(),
                {{u"configuration-type-name"_s, thing.type.toString()},
                 {u"configuration-status-name"_s, isGone ? u"Inactive"_s : u"Active"_s},
                 {u"serial-number"_s, dice.chance(50) ? QJsonValue(dice.code(11)) : QJsonValue()},
                 {u"archived"_s, isGone},
                 {u"warranty-expires-at"_s,
                  dice.chance(30)
                      ? QJsonValue(world.clock.start().addDays(dice.between(-200, 700)).date().toString(Qt::ISODate))
                      : QJsonValue()},
                 {u"created-at"_s, autotaskStamp(documented)},
                 {u"updated-at"_s, autotaskStamp(documented.addDays(2))}});
        }
    }
}

} // namespace

void seedGlueConfigurations(World &world)
{
    Dice dice(world.options.seed, 55);
    addDocumentedDevices(world, exactOrganizations(world), dice);
    addSilentThings(world, dice);
}

void seedGlueDocumentation(World &world)
{
    Dice dice(world.options.seed, 56);
    const qint64 licensing = namedGlueRecord(world, u"flexible_asset_types"_s, u"Licensing"_s);
    QList<qint64> organizations;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s))
        organizations.append(id);
    int place = 0;
    for (const qint64 organization : std::as_const(organizations)) {
        if (++place % 3 != 0)
            continue;
        const QString product = dice.pick(QStringList{u"Office suite"_s, u"Accounting 24"_s, u"CAD viewer"_s});
        makeGlueRecord(world, u"flexible_assets"_s,
                       {{u"organization-id"_s, organization},
                        {u"flexible-asset-type-id"_s, licensing},
                        {u"name"_s, product},
                        {u"traits"_s, QJsonObject{{u"product"_s, product}, {u"seats"_s, dice.between(1, 80)}}}});
        makeGlueRecord(world, u"passwords"_s,
                       {{u"organization-id"_s, organization},
                        {u"name"_s, u"Router admin"_s},
                        {u"username"_s, u"admin"_s},
                        {u"password"_s, dice.password(14)},
                        {u"password-category-name"_s, u"Administrative"_s}});
        makeGlueRecord(
            world, u"domains"_s,
            {{u"organization-id"_s, organization},
             {u"name"_s, u"customer%1.example"_s.arg(place)},
             {u"registrar-name"_s, u"Example Registrar"_s},
             {u"expires-on"_s, world.clock.start().addDays(dice.between(20, 600)).date().toString(Qt::ISODate)}});
        if (place % 6 == 0)
            makeGlueRecord(world, u"documents"_s,
                           {{u"organization-id"_s, organization}, {u"name"_s, u"Backup runbook"_s}});
    }
}

} // namespace trivet::practice
