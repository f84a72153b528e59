// SPDX-License-Identifier: Apache-2.0
#include "linksamples.h"

namespace trivet::samples {

using namespace Qt::StringLiterals;

namespace {

using Mark = NameMark::Kind;

SaasMatchRow decided(const QString &id, const QString &client, int seats, MatchGroup group, MatchKind kind,
                     const QString &organization)
{
    SaasMatchRow row{id, client, seats, group};
    row.kind = kind;
    row.organizationId = organization;
    row.progress = MatchProgress::Done;
    row.revert = u"Change"_s;
    return row;
}

} // namespace

UrlParts completeAddress()
{
    return {UrlParts::Kind::Complete,           u"https://"_s, u"fernhill-it"_s, u"."_s, u"na"_s,
            u".itglue.com/142/organizations"_s, u"NA"_s};
}

UrlParts addressWithoutRegion()
{
    return {UrlParts::Kind::WithoutRegion, u"https://"_s, u"fernhill-it"_s, {}, {}, u".itglue.com/142/organizations"_s};
}

UrlParts foreignAddress()
{
    return {.kind = UrlParts::Kind::Foreign, .before = u"https://portal.example.net/fernhill-it/organizations"_s};
}

QList<SettingsGroup> syncSettings()
{
    using enum SettingRow::Recommended;
    return {
        {u"Sync Settings tab"_s,
         {{u"account-types"_s, u"Account types"_s, Text, u"Customer"_s, {}, true},
          {u"classifications"_s, u"Classifications"_s, Text, u"The ones you manage"_s, {}, true},
          {u"item-types"_s, u"Configuration item types"_s, Text, u"9 types in use"_s, u"Server\nLaptop"_s, true},
          {u"ticket-queues"_s, u"Ticket queues"_s, Text, u"The ones you work in"_s},
          {u"locations"_s, u"Enable Locations Sync"_s, Selected, {}, {}, true},
          {u"untyped-items"_s,
           u"Sync Configuration Items without Configuration Item Types"_s,
           NotSelected,
           {},
           {},
           true}}},
        {u"Two-Way Sync Settings tab"_s, {{u"two-way"_s, u"Enable two-way sync"_s, NotSelected, {}, {}, false, true}}}};
}

QList<ForecastRow> forecastRows()
{
    QList<ForecastRow> rows{
        {u"1"_s,
         ForecastState::Doubled,
         u"Brightwater Clinic"_s,
         {{u"Brightw"_s}, {u"h"_s, Mark::Removed}, {u"ater Clinic"_s}},
         u"One letter more in IT Glue"_s},
        {u"2"_s,
         ForecastState::Doubled,
         u"Corvane Logistics Ltd"_s,
         {{u"Corvane Logistics"_s}, {u" Ltd"_s, Mark::Added}},
         u"Legal suffix missing"_s},
        {u"3"_s,
         ForecastState::Doubled,
         u"Dunmore & Sons"_s,
         {{u"Dunmore "_s}, {u"and"_s, Mark::Removed}, {u"&"_s, Mark::Added}, {u" Sons"_s}},
         u"\"and\" instead of \"&\""_s},
        {u"4"_s,
         ForecastState::Doubled,
         u"Harbor Lane Foods"_s,
         {{u"Harbor Lane"_s}, {u"\u00A0"_s, Mark::Invisible}, {u"Foods"_s}, {u" "_s, Mark::Invisible}},
         u"Spaces that cannot be told apart"_s},
        {u"5"_s,
         ForecastState::Ambiguous,
         u"Elmsworth School"_s,
         {{u"Elmsworth School"_s}},
         u"Two companies have this name"_s},
        {u"6"_s, ForecastState::Orphaned, {}, {{u"FERN-DC01"_s}}, u"Belongs to another PSA"_s},
        {u"7"_s, ForecastState::Created, u"Quillbrook Partners"_s, {}, u"No organization is named like it"_s}};
    for (int i = 0; i < 31; ++i)
        rows.append({u"j%1"_s.arg(i),
                     ForecastState::Joins,
                     u"Customer %1"_s.arg(i + 1),
                     {{u"Customer %1"_s.arg(i + 1)}},
                     u"Same name"_s});
    return rows;
}

TimelineView syncTimeline()
{
    using enum TimelinePoint::State;
    return {{{Past, u"Automatic sync"_s, u"02:10"_s},
             {Past, u"Your manual sync"_s, u"09:15"_s},
             {Now, u"Now"_s, u"11:00"_s},
             {Queued, u"Queued sync"_s, u"about 12:00"_s},
             {Future, u"Manual sync opens"_s, u"15:15"_s},
             {Future, u"Automatic sync"_s, u"02:10 tomorrow"_s}},
            TimelineBracket{1, 4, u"Manual sync closed for 6 hours"_s}};
}

QList<MatchOrganization> matchOrganizations(int count)
{
    QList<MatchOrganization> all{{u"o1"_s, u"Aldergate Dental"_s},
                                 {u"o2"_s, u"Corvane Logistics"_s},
                                 {u"o3"_s, u"Harbor Lane Foods"_s},
                                 {u"o4"_s, u"Foxglove Vets"_s, u"inactive"_s}};
    for (int i = 4; i < count; ++i)
        all.append({u"o%1"_s.arg(i + 1), u"Organization %1"_s.arg(i + 1)});
    return all;
}

QList<SaasMatchRow> matchRows()
{
    QList<SaasMatchRow> rows;
    rows.append({u"c1"_s,
                 u"Aldergate Dental Ltd"_s,
                 24,
                 MatchGroup::Unmatched,
                 {u"o1"_s,
                  u"Aldergate Dental"_s,
                  92,
                  true,
                  u"Only the legal suffix differs."_s,
                  {{u"Aldergate Dental"_s}, {u" Ltd"_s, Mark::Added}}},
                 MatchKind::Match,
                 u"o1"_s,
                 MatchProgress::ToDo});
    rows.append({u"c2"_s,
                 u"Corvane Logistics UK"_s,
                 118,
                 MatchGroup::Unmatched,
                 {u"o2"_s,
                  u"Corvane Logistics"_s,
                  88,
                  true,
                  u"One word more in SaaS Protection."_s,
                  {{u"Corvane Logistics"_s}, {u" UK"_s, Mark::Added}}},
                 MatchKind::Match,
                 u"o2"_s,
                 MatchProgress::ToDo});
    rows.append({u"c3"_s,
                 u"Harbor Lane"_s,
                 31,
                 MatchGroup::Unmatched,
                 {u"o3"_s,
                  u"Harbor Lane Foods"_s,
                  71,
                  false,
                  u"One word more in IT Glue."_s,
                  {{u"Harbor Lane"_s}, {u" Foods"_s, Mark::Removed}}}});
    rows.append({u"c4"_s,
                 u"Foxglove Veterinary Group"_s,
                 46,
                 MatchGroup::Unmatched,
                 {},
                 MatchKind::Create,
                 {},
                 MatchProgress::Confirm});
    rows.append({u"c5"_s,
                 u"Elmsworth School \u2013 archive"_s,
                 0,
                 MatchGroup::Unmatched,
                 {},
                 MatchKind::Ignore,
                 {},
                 MatchProgress::Done});
    for (int i = 0; i < 31; ++i)
        rows.append(decided(u"m%1"_s.arg(i), u"Client %1"_s.arg(i + 1), 10 + i, MatchGroup::Matched, MatchKind::Match,
                            u"o%1"_s.arg(i + 5)));
    for (int i = 0; i < 2; ++i)
        rows.append(
            decided(u"i%1"_s.arg(i), u"Former client %1"_s.arg(i + 1), 0, MatchGroup::Ignored, MatchKind::Ignore, {}));
    return rows;
}

QList<HealthRow> healthRows()
{
    return {
        {u"autotaskRmm"_s, CheckLook::Passed, u"Autotask and Datto RMM"_s, u"9 of 9"_s,
         u"Every linked product has a default configuration item type"_s},
        {u"autotaskItGlue"_s, CheckLook::NeedsYou, u"Autotask and IT Glue"_s, u"7 of 8"_s,
         u"3 configurations show the type Autotask Default"_s, u"Review"_s},
        {u"rmmItGlue"_s, CheckLook::Passed, u"Datto RMM and IT Glue"_s, u"5 of 5"_s,
         u"Saved and authenticated; confirmed by you today"_s},
        {u"saas"_s, CheckLook::Passed, u"SaaS Protection"_s, u"4 of 4"_s, u"31 organizations matched, 2 ignored"_s}};
}

QList<PillView> healthPills()
{
    return {{PillKind::Passed, u"25 passed"_s}, {PillKind::Attention, u"1 needs you"_s}};
}

QList<HowtoView> howtos()
{
    return {{u"map-fields"_s, u"custom-field"_s, u"Map user-defined fields"_s, u"See RMM data in Autotask"_s},
            {u"insight"_s, u"ticket"_s, u"Put device insight on tickets"_s, u"Open RMM tools from a ticket"_s},
            {u"documents"_s, u"document"_s, u"Suggest documents"_s, u"Ticket rules pick the article"_s},
            {u"alerts"_s, u"alert"_s, u"Turn alerts into tickets"_s, u"RMM alerts open Autotask tickets"_s},
            {u"web-remote"_s, u"remote"_s, u"Use passwords in Web Remote"_s, u"Each technician signs in once"_s},
            {u"checklists"_s, u"checklist"_s, u"Bring in checklists"_s, u"See them on organizations"_s}};
}

QList<FieldNameRow> fieldNames()
{
    return {{u"Organization"_s, u"Company name"_s, u"Name"_s, {}},
            {u"Organization"_s, u"Classification"_s, u"Type"_s, u"One of the types you sync"_s},
            {u"Configuration"_s, u"Reference title"_s, u"Name"_s, {}},
            {u"Configuration"_s, u"Reference number"_s, u"Asset tag"_s, u"Only where it is filled"_s},
            {u"Contact"_s, u"Mobile phone"_s, u"Phone (mobile)"_s, {}}};
}

DiagramContent finishedDiagram()
{
    const auto verified = [](const QString &headline, const QString &detail) {
        return LinkLook{.state = LinkState::Verified, .fraction = 1, .headline = headline, .detail = detail};
    };
    DiagramContent content;
    content.link(TrivetLink::AutotaskRmm) = verified(u"1,318 of 1,318"_s, u"devices in Autotask"_s);
    content.link(TrivetLink::AutotaskItGlue) = verified(u"1,318 of 1,318"_s, u"configurations"_s);
    content.link(TrivetLink::RmmItGlue) = verified(u"46 of 46 sites"_s, u"matched"_s);
    content.link(TrivetLink::ItGlueSaas) = verified({}, {});
    content.nodeCaptions = {u"1,318 devices"_s, u"1,318 devices"_s, {}, u"31 matched"_s};
    return content;
}

} // namespace trivet::samples
