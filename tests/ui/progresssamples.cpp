// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

namespace trivet::samples {

using namespace Qt::StringLiterals;

QList<DiagramContent> diagramStates()
{
    const LinkLook verified{.state = LinkState::Verified, .fraction = 1.0};
    DiagramContent progress;
    progress.link(TrivetLink::AutotaskRmm) = {
        .state = LinkState::InProgress, .fraction = 0.5, .badge = u"3 of 6"_s, .spoken = u"3 of 6 steps"_s};
    DiagramContent attention;
    attention.link(TrivetLink::AutotaskRmm) = verified;
    attention.link(TrivetLink::AutotaskItGlue) = {.state = LinkState::NeedsYou, .fraction = 0.55};
    DiagramContent failed;
    failed.link(TrivetLink::AutotaskRmm) = {.state = LinkState::Failed};
    failed.link(TrivetLink::AutotaskItGlue) = {.state = LinkState::Stale};
    return {{}, progress, attention, failed, {.links = {verified, verified, verified, verified}}};
}

DiagramContent syncingDiagram()
{
    DiagramContent content;
    content.link(TrivetLink::AutotaskRmm) = {.state = LinkState::Verified,
                                             .fraction = 1.0,
                                             .headline = u"1,318 of 1,318"_s,
                                             .detail = u"devices in Autotask"_s};
    content.link(TrivetLink::AutotaskItGlue) = {.state = LinkState::InProgress,
                                                .fraction = 0.91,
                                                .badge = u"91%"_s,
                                                .spoken = u"1,204 of 1,318 devices"_s,
                                                .headline = u"1,204 of 1,318"_s,
                                                .detail = u"91% in IT Glue"_s,
                                                .syncing = true};
    content.link(TrivetLink::RmmItGlue) = {.headline = u"Not set up"_s, .detail = u"next chapter"_s};
    content.nodeCaptions = {u"1,318 devices"_s, u"1,318 devices"_s, {}, {}};
    return content;
}

QList<RailRow> railRows()
{
    const QString tip = u"Opens when Map device types is done."_s;
    return {{.chapter = 0, .title = u"Get ready"_s, .glyph = RailGlyph::Done, .count = u"2 of 2"_s},
            {.chapter = 0, .step = u"access"_s, .title = u"Tenant and access"_s, .glyph = RailGlyph::Done},
            {.chapter = 0, .step = u"review"_s, .title = u"Review current settings"_s, .glyph = RailGlyph::Done},
            {.chapter = 1, .title = u"Autotask and Datto RMM"_s, .glyph = RailGlyph::Current, .count = u"3 of 6"_s},
            {.chapter = 1, .step = u"rmm-api-user"_s, .title = u"Create API user"_s, .glyph = RailGlyph::Done},
            {.chapter = 1, .step = u"protected-data"_s, .title = u"Allow protected data"_s, .glyph = RailGlyph::Done},
            {.chapter = 1, .step = u"rmm-autotask-on"_s, .title = u"Turn on in Datto RMM"_s, .glyph = RailGlyph::Done},
            {.chapter = 1, .step = u"device-mapping"_s, .title = u"Map device types"_s, .glyph = RailGlyph::Current},
            {.chapter = 1,
             .step = u"products"_s,
             .title = u"Check products"_s,
             .glyph = RailGlyph::Locked,
             .locked = true,
             .tip = tip},
            {.chapter = 1,
             .step = u"device-sync"_s,
             .title = u"Sync devices"_s,
             .glyph = RailGlyph::Locked,
             .locked = true,
             .tip = tip},
            {.chapter = 2,
             .title = u"Autotask and IT Glue"_s,
             .glyph = RailGlyph::Locked,
             .locked = true,
             .tip = u"Opens when devices are in Autotask."_s},
            {.chapter = 3, .title = u"Datto RMM and IT Glue"_s, .glyph = RailGlyph::Locked, .locked = true},
            {.chapter = 4, .title = u"SaaS Protection"_s, .glyph = RailGlyph::Optional, .optional = true},
            {.chapter = 5, .title = u"Finish"_s, .glyph = RailGlyph::Locked, .locked = true}};
}

SyncView syncView()
{
    SyncView view{.count = u"1,204"_s,
                  .ofCount = u"of 1,318 devices"_s,
                  .estimate = u"14 min left"_s,
                  .doneBy = u"done by 11:18"_s,
                  .budgets = {{u"Autotask API"_s, u"2,310 of 10,000 calls this hour"_s, 2310, 10000},
                              {u"IT Glue API"_s, u"412 of 3,000 calls in 5 minutes"_s, 412, 3000}},
                  .lastPoll = u"Last poll 11:04:12"_s,
                  .nextPoll = u"Next in 18 s"_s};
    const QDateTime start = QDate(2026, 3, 2).startOfDay().addSecs(10 * 3600 + 20 * 60).toUTC();
    struct Reading
    {
        int minute;
        int arrived;
    };
    for (const Reading each : {Reading{0, 0},
                               {3, 60},
                               {6, 150},
                               {10, 300},
                               {14, 430},
                               {18, 570},
                               {22, 690},
                               {26, 840},
                               {30, 970},
                               {34, 1100},
                               {38, 1204},
                               {44, 1204}})
        view.series.samples.append({start.addSecs(each.minute * 60), each.arrived, 1318});
    view.series.expected = 1318;
    view.series.doneBy = start.addSecs(58 * 60);
    view.series.stalledSince = start.addSecs(38 * 60);
    view.series.stallLength = u"6 min"_s;
    return view;
}

MappingRows mappingRows()
{
    MappingRows rows{.products = {{u"p1"_s, u"Managed Server"_s}, {u"p2"_s, u"Office Printer"_s}},
                     .types = {{u"Workstation"_s, u"Workstation"_s},
                               {u"Server"_s, u"Server"_s},
                               {u"ESXi Host"_s, u"ESXi Host"_s, true},
                               {u"Network Device"_s, u"Network Device"_s},
                               {u"Printer"_s, u"Printer"_s},
                               {u"Mobile Device"_s, u"Mobile Device"_s, true}}};
    const auto add = [&](const QString &type, const QString &icon, int devices, const QString &product,
                         const QString &configurationType, RowState state, const QString &status) {
        rows.rows.append({.deviceType = type,
                          .icon = icon,
                          .devices = devices,
                          .createProduct = {u"new"_s, u"Create new: RMM_%1"_s.arg(type)},
                          .product = product,
                          .type = configurationType,
                          .state = state,
                          .status = status});
    };
    const QString fresh = u"new"_s;
    const QString ready = u"Ready"_s;
    const QString created = u"Type will be created"_s;
    add(u"Desktop"_s, u"desktop"_s, 412, fresh, u"Workstation"_s, RowState::Ready, ready);
    add(u"Laptop"_s, u"laptop"_s, 617, fresh, u"Workstation"_s, RowState::Ready, ready);
    add(u"Server"_s, u"server"_s, 143, u"p1"_s, u"Server"_s, RowState::Ready, ready);
    add(u"ESXi Host"_s, u"hypervisor"_s, 18, fresh, u"ESXi Host"_s, RowState::WillCreate, created);
    add(u"Network Device"_s, u"network-device"_s, 62, fresh, u"Network Device"_s, RowState::Ready, ready);
    add(u"Printer"_s, u"printer"_s, 57, u"p2"_s, u"Printer"_s, RowState::NeedsYou, u"Product has no type"_s);
    add(u"Tablet"_s, u"tablet"_s, 6, fresh, u"Mobile Device"_s, RowState::WillCreate, created);
    add(u"Smartphone"_s, u"smartphone"_s, 3, fresh, {}, RowState::NeedsYou, u"Choose a type"_s);
    return rows;
}

QList<ProductRow> productRows()
{
    const auto row = [](const QString &product, const QString &deviceType, const QString &type, RowState state) {
        const bool missing = state == RowState::NeedsYou;
        return ProductRow{.id = product,
                          .state = state,
                          .product = product,
                          .deviceType = deviceType,
                          .type = missing ? u"None. Use %1?"_s.arg(type) : type,
                          .typeMissing = missing};
    };
    return {row(u"RMM_Desktop"_s, u"Desktop"_s, u"Workstation"_s, RowState::Ready),
            row(u"RMM_Laptop"_s, u"Laptop"_s, u"Workstation"_s, RowState::Ready),
            row(u"Managed Server"_s, u"Server"_s, u"Server"_s, RowState::Ready),
            row(u"RMM_ESXi Host"_s, u"ESXi Host"_s, u"ESXi Host"_s, RowState::NeedsYou),
            row(u"RMM_Network Device"_s, u"Network Device"_s, u"Network Device"_s, RowState::Ready),
            row(u"Office Printer"_s, u"Printer"_s, u"Printer"_s, RowState::NeedsYou),
            row(u"RMM_Tablet"_s, u"Tablet"_s, u"Mobile Device"_s, RowState::NeedsYou),
            row(u"RMM_Smartphone"_s, u"Smartphone"_s, u"Mobile Device"_s, RowState::Ready)};
}

QList<DeviceRow> deviceRows()
{
    QList<DeviceRow> rows{{u"1"_s, u"CORV-WS-014"_s, u"Corvane Logistics"_s, u"Laptop"_s, u"no-type"_s,
                           u"No configuration item type in Autotask"_s, RowState::NeedsYou},
                          {u"2"_s, u"ALD-PRN-02"_s, u"Aldergate Dental"_s, u"Printer"_s, u"type-not-selected"_s,
                           u"Type Printer is not selected in Sync Settings"_s, RowState::NeedsYou},
                          {u"3"_s, u"HLF-SRV-01"_s, u"Harbor Lane Foods"_s, u"Server"_s, u"no-organization"_s,
                           u"Organization not in IT Glue: account type is Vendor"_s, RowState::NeedsYou},
                          {u"4"_s, u"DUN-WS-031"_s, u"Dunmore & Hale LLP"_s, u"Desktop"_s, u"queue"_s,
                           u"Waiting in the IT Glue queue"_s, RowState::Waiting}};
    for (int i = 5; i <= 114; ++i) {
        DeviceRow row = rows.at(i <= 53 ? 0 : 3);
        row.id = QString::number(i);
        row.host = u"HOST-%1"_s.arg(i, 3, 10, QChar(u'0'));
        rows.append(row);
    }
    return rows;
}

} // namespace trivet::samples
