// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/it_glue.h"

#include "practice/it_glue/records.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <QJsonArray>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void nameAll(World &world, const QString &resource, const QStringList &names)
{
    const QString made = autotaskStamp(world.clock.start().addDays(-900));
    for (const QString &name : names)
        makeGlueRecord(world, resource, {{u"name"_s, name}, {u"created-at"_s, made}, {u"updated-at"_s, made}});
}

void seedPlaces(World &world)
{
    struct Place
    {
        QStringView name;
        QStringView iso;
        QStringView regions; ///< "WA Washington|..."
    };
    static constexpr Place places[]{
        {u"United States", u"US",
         u"CA California|CO Colorado|FL Florida|IL Illinois|MA Massachusetts|NY New York|OR Oregon|TX Texas|"
         u"WA Washington"},
        {u"Canada", u"CA", u"AB Alberta|BC British Columbia|ON Ontario|QC Quebec"},
        {u"United Kingdom", u"GB", u"ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales"},
        {u"Australia", u"AU", u"NSW New South Wales|QLD Queensland|VIC Victoria|WA Western Australia"},
        {u"New Zealand", u"NZ", u"AUK Auckland|WGN Wellington"},
        {u"Germany", u"DE", u"BE Berlin|BY Bayern|HH Hamburg|NW Nordrhein-Westfalen"},
        {u"France", u"FR", u""},
        {u"Denmark", u"DK", u""},
        {u"Japan", u"JP", u""},
        {u"Poland", u"PL", u""},
        {u"Sweden", u"SE", u""},
        {u"Netherlands", u"NL", u""},
    };
    for (const Place &place : places) {
        const qint64 country = makeGlueRecord(world, u"countries"_s,
                                              {{u"name"_s, place.name.toString()}, {u"iso"_s, place.iso.toString()}})
                                   .id;
        for (const QStringView region : place.regions.split(u'|', Qt::SkipEmptyParts)) {
            const qsizetype gap = region.indexOf(u' ');
            makeGlueRecord(world, u"regions"_s,
                           {{u"iso"_s, region.left(gap).toString()},
                            {u"name"_s, region.mid(gap + 1).toString()},
                            {u"country-id"_s, country}});
        }
    }
}

void seedHardware(World &world)
{
    struct Maker
    {
        QStringView name;
        QStringView models;
    };
    static constexpr Maker makers[]{
        {u"Dell Inc.", u"OptiPlex 7010|Latitude 5440|PowerEdge R750"},
        {u"HP", u"EliteDesk 800 G9|ProBook 450 G10|LaserJet M507"},
        {u"Lenovo", u"ThinkPad T14|ThinkCentre M70q"},
        {u"APC", u"Smart-UPS 1500"},
        {u"Synology", u"DS923+"},
    };
    for (const Maker &maker : makers) {
        const qint64 id = namedGlueRecord(world, u"manufacturers"_s, maker.name.toString());
        for (const QStringView model : maker.models.split(u'|'))
            namedGlueModel(world, id, model.toString());
    }
    struct System
    {
        QStringView platform;
        QStringView names;
    };
    static constexpr System systems[]{
        {u"Windows", u"Microsoft Windows 10 Pro|Microsoft Windows 11 Pro|Microsoft Windows Server 2019 Standard|"
                     u"Microsoft Windows Server 2022 Standard"},
        {u"macOS", u"macOS 14|macOS 15"},
        {u"Linux", u"Ubuntu 22.04|Debian 12"},
    };
    for (const System &system : systems) {
        const qint64 platform = namedGlueRecord(world, u"platforms"_s, system.platform.toString());
        for (const QStringView name : system.names.split(u'|'))
            makeGlueRecord(world, u"operating_systems"_s, {{u"name"_s, name.toString()}, {u"platform-id"_s, platform}});
    }
}

struct AssetField
{
    QStringView name;
    QStringView kind;
    QStringView key;
    bool isTitle;
};

void seedAssetType(World &world, const QString &name, const QString &icon, std::initializer_list<AssetField> fields)
{
    const qint64 type =
        makeGlueRecord(world, u"flexible_asset_types"_s,
                       {{u"name"_s, name}, {u"icon"_s, icon}, {u"enabled"_s, true}, {u"show-in-menu"_s, true}})
            .id;
    int order = 1;
    for (const AssetField &field : fields) {
        makeGlueRecord(world, u"flexible_asset_fields"_s,
                       {{u"flexible-asset-type-id"_s, type},
                        {u"order"_s, order++},
                        {u"name"_s, field.name.toString()},
                        {u"kind"_s, field.kind.toString()},
                        {u"name-key"_s, field.key.toString()},
                        {u"required"_s, field.isTitle},
                        {u"use-for-title"_s, field.isTitle},
                        {u"show-in-list"_s, true}});
    }
}

} // namespace

void seedGlueLists(World &world)
{
    nameAll(world, u"organization_types"_s, {u"Customer"_s, u"Owner"_s, u"Vendor"_s, u"Prospect"_s, u"Lead"_s});
    nameAll(world, u"organization_statuses"_s, {u"Active"_s, u"Inactive"_s});
    nameAll(world, u"configuration_types"_s,
            {u"Workstation"_s, u"Laptop"_s, u"Server"_s, u"Printer"_s, u"Network Device"_s, u"UPS"_s,
             u"Managed Workstation"_s, u"Other"_s});
    nameAll(world, u"configuration_statuses"_s, {u"Active"_s, u"Inactive"_s});
    nameAll(world, u"contact_types"_s, {u"Decision maker"_s, u"End user"_s, u"Champion"_s});
    nameAll(world, u"password_categories"_s, {u"Administrative"_s, u"Application"_s, u"Cloud Management"_s});
    seedPlaces(world);
    seedHardware(world);
    seedAssetType(world, u"Licensing"_s, u"key"_s,
                  {{u"Product", u"Text", u"product", true}, {u"Seats", u"Number", u"seats", false}});
    seedAssetType(world, u"Internet/WAN"_s, u"globe"_s,
                  {{u"Provider", u"Text", u"provider", true}, {u"Notes", u"Textbox", u"notes", false}});
}

} // namespace trivet::practice
