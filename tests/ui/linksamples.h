// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/existingdata/forecastmodel.h"
#include "ui/pages/finish/fieldnamestable.h"
#include "ui/pages/finish/healthlist.h"
#include "ui/pages/saasmatching/saasmatchmodel.h"
#include "ui/pages/syncsettings/settingslist.h"
#include "ui/parts/charts/timeline.h"
#include "ui/parts/diagram/linklook.h"
#include "ui/parts/instructions/howtocard.h"
#include "ui/parts/instructions/urlanatomy.h"

/// The design pictures' own names and numbers for the widgets of IT Glue, SaaS Protection and Finish.
namespace trivet::samples {

UrlParts completeAddress(); ///< picture 05
UrlParts addressWithoutRegion();
UrlParts foreignAddress();
QList<SettingsGroup> syncSettings(); ///< picture 06
QList<ForecastRow> forecastRows();   ///< every state, every mark
TimelineView syncTimeline();         ///< picture 08
QList<MatchOrganization> matchOrganizations(int count);
QList<SaasMatchRow> matchRows(); ///< picture 08: 5 unmatched, 31 matched, 2 ignored
QList<HealthRow> healthRows();   ///< picture 10
QList<PillView> healthPills();
QList<HowtoView> howtos(); ///< picture 10
QList<FieldNameRow> fieldNames();
DiagramContent finishedDiagram(); ///< picture 10

} // namespace trivet::samples
