// SPDX-License-Identifier: Apache-2.0
#include "guide/content/repairroutes.h"

#include "guide/content/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

RepairRoute otherPsa()
{
    return {
        .slug = u"other-psa"_s,
        //: Repair route, title. PSA: software like Autotask
        .title = QT_TRANSLATE_NOOP("Guide", "Clear away what another PSA left behind"),
        //: Repair route, why. PSA: software like Autotask
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "Configurations of the former PSA are no longer synced by anything. Autotask's own "
                                 "arrive beside them, and people find two of each device."),
        .checks = {u"G04"_s},
        .instructions =
            {
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Export a fresh backup of IT Glue first"),
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "What is deleted in IT Glue cannot be brought back."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading. PSA: software like Autotask
                    .heading = QT_TRANSLATE_NOOP("Guide", "Disconnect the former PSA, and keep its data"),
                    .menuPath = {label::admin, label::integrations, label::actions},
                    //: Repair route, instruction note. PSA: software like Autotask
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "IT Glue offers to delete everything of it. That takes passwords and "
                                              "documents along."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading; the records are those that the check lists
                    .heading = QT_TRANSLATE_NOOP("Guide", "Archive the configurations listed here"),
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "An archived configuration keeps its passwords and documents and can "
                                              "be brought back, so nothing is lost."),
                    .portal = VendorId::ItGlue,
                },
            },
        .thenStep = u"existing-data"_s,
    };
}

RepairRoute firstLinkNotClean()
{
    return {
        .slug = u"glue-linked-early"_s,
        //: Repair route, title
        .title = QT_TRANSLATE_NOOP("Guide", "IT Glue was linked before the first link was clean"),
        //: Repair route, why. Autotask Default is a portal value
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "Devices without a type came over as Autotask Default, and devices that are there "
                                 "twice came over twice. IT Glue locks both, so they are mended in Autotask."),
        .checks = {u"G06"_s, u"G10"_s},
        .instructions =
            {
                {
                    //: Repair route, instruction heading. Pause Sync is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Pause Sync for Autotask"),
                    .menuPath = {label::admin, label::integrations, label::actions},
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Do not disconnect: links would be lost that are right."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Give every device type a product and a type"),
                    .menuPath = {label::setup, label::integrations, label::autotask, label::devices},
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Steps 1.4 and 1.5 lead through it."),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide",
                                                 "Set the type on each device listed here, and make doubles inactive"),
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Of two, keep the one whose configuration holds passwords and documents. An "
                                 "inactive device leaves its configuration in IT Glue as an orphan, to be "
                                 "archived."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: Repair route, instruction heading; portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Clear Sync Configuration Items without Configuration Item Types, "
                                                   "resume, and Start Manual Sync"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::syncSettings},
                    .portal = VendorId::ItGlue,
                },
            },
        .thenStep = u"itglue-first-sync"_s,
    };
}

RepairRoute twoWayLeftOn()
{
    return {
        .slug = u"two-way-on"_s,
        //: Repair route, title
        .title = QT_TRANSLATE_NOOP("Guide", "Two-way sync was left on"),
        //: Repair route, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "IT Glue writes into Autotask. What was there before on both sides does not sync "
                                 "until each record is edited and saved, and edits overwrite each other."),
        .checks = {u"G12"_s},
        .instructions =
            {
                {
                    //: Repair route, instruction heading. Enable two-way sync is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Clear Enable two-way sync, then save"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::syncSettings,
                                 label::twoWaySyncSettings},
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Look through the devices listed here, which IT Glue changed"),
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Write in what is right. From now on Autotask wins, and IT Glue "
                                                       "follows it."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: Repair route, instruction heading. Start Manual Sync is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Start Manual Sync, and confirm step 2.4 again"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::startManualSync},
                    .portal = VendorId::ItGlue,
                },
            },
        .thenStep = u"itglue-sync-settings"_s,
    };
}

RepairRoute rmmLinkedFirst()
{
    return {
        .slug = u"rmm-linked-first"_s,
        //: Repair route, title
        .title = QT_TRANSLATE_NOOP("Guide", "Datto RMM was linked to IT Glue before Autotask"),
        //: Repair route, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "Configurations made from Datto RMM do not know Autotask. When Autotask is linked, "
                                 "each device that does not match exactly is created a second time."),
        .checks = {u"M01"_s},
        .instructions =
            {
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Export a fresh backup of IT Glue first"),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Disconnect Datto RMM in IT Glue, and keep its data"),
                    .menuPath = {label::admin, label::integrations, label::actions},
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Its configurations stay and stand alone. Nothing in Datto RMM "
                                                       "changes."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Make names and serial numbers equal on both sides"),
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The forecast of step 2.1 lists what would be joined and what doubled."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Link Autotask as chapter 2 says, and wait until its sync is done"),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Link Datto RMM again as chapter 3 says"),
                    .portal = VendorId::ItGlue,
                },
            },
        .thenStep = u"existing-data"_s,
    };
}

RepairRoute matchedBySites()
{
    return {
        .slug = u"matched-by-sites"_s,
        //: Repair route, title
        .title = QT_TRANSLATE_NOOP("Guide", "Datto RMM was matched by its sites"),
        //: Repair route, why
        .why = QT_TRANSLATE_NOOP("Guide", "Where a site is named differently from its company, live data went to an "
                                          "organization of the site's name, and the customer's own got none."),
        .checks = {u"M02"_s},
        .instructions =
            {
                {
                    //: Repair route, instruction heading. Autotask Companies is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide",
                                                 "In the settings of Datto RMM, choose Autotask Companies, then save"),
                    .menuPath = {label::admin, label::integrations, label::actions},
                    .copies = {{.label = label::matchOrganizationsTo, .literal = label::autotaskCompanies}},
                    //: Repair route, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "If IT Glue no longer lets you choose, disconnect Datto RMM with its "
                                              "data kept, and connect it again as step 3.2 says."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading. Change Match and Matched are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide",
                                                 "On the Matched tab, Change Match for the organizations listed here"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::matching, label::actions,
                                 label::changeMatch},
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Empty the organizations that were made for sites"),
                    //: Repair route, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Move their documents and passwords to the customer's organization "
                                                   "before you delete one: nothing comes back."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: Repair route, instruction heading. Start Manual Sync is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Start Manual Sync for Datto RMM"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::startManualSync},
                    .portal = VendorId::ItGlue,
                },
            },
        .thenStep = u"rmm-itglue-on"_s,
    };
}

} // namespace

const QList<RepairRoute> &repairRoutes()
{
    static const QList<RepairRoute> all{rmmLinkedFirst(), otherPsa(), firstLinkNotClean(), twoWayLeftOn(),
                                        matchedBySites()};
    return all;
}

const RepairRoute *repairRouteFor(const QString &checkId)
{
    const auto &all = repairRoutes();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&checkId](const RepairRoute &route) { return route.checks.contains(checkId); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace trivet
