// SPDX-License-Identifier: Apache-2.0
#include "guide/content/howtos.h"

#include "guide/content/labels.h"
#include "guide/content/vendorhelp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

HowToSpec userDefinedFields()
{
    return {
        .slug = u"user-defined-fields"_s,
        .icon = u"custom-field"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Map user-defined fields"),
        //: How-to "Map user-defined fields", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "See RMM data in Autotask"),
        //: How-to "Map user-defined fields", why. Component: a script of Datto RMM
        .why = QT_TRANSLATE_NOOP(
            "Guide", "Datto RMM keeps values of your own choice on each device, such as disk encryption, the "
                     "disks it found, or whether the next Windows would run. Components fill them in. Mapped, "
                     "they show on the device in Autotask, and nobody has to change windows for them."),
        .instructions =
            {
                {
                    //: How-to "Map user-defined fields", instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "In Datto RMM, give each field you want a name, and let a component "
                                                   "fill it in"),
                    //: How-to "Map user-defined fields", instruction note; the name of a page of Datto RMM's help
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "How that is done stands in Datto RMM's help, under User-defined fields."),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: How-to "Map user-defined fields", instruction heading. User-Defined Field Mapping is a portal label
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Under User-Defined Field Mapping, select the fields to sync"),
                    .menuPath = {label::setup, label::integrations, label::autotask, label::devices},
                    //: How-to "Map user-defined fields", instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "The name and meaning of a field are yours; Datto RMM only numbers "
                                                   "them."),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: How-to "Map user-defined fields", instruction heading. Save is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save"),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: How-to "Map user-defined fields", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "In Autotask, edit the device category your devices have"),
                    .menuPath = {label::admin, label::featuresSettings, label::devices, label::deviceCategories},
                    //: How-to "Map user-defined fields", instruction note. Standard is the usual name of it
                    .note = QT_TRANSLATE_NOOP("Guide", "The default one is often called Standard. It takes an "
                                                       "administrator."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Map user-defined fields", instruction heading. Details, Sections & Fields are portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "On the Details tab, find the new fields in Sections & Fields and "
                                                   "make them visible"),
                    //: How-to "Map user-defined fields", instruction note. User-Defined Fields is a portal label
                    .note = QT_TRANSLATE_NOOP("Guide", "New ones stand at the foot of the page. Drag them up into "
                                                       "User-Defined Fields, where people look for them."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to, instruction heading. Save & Close is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save & Close"),
                    //: How-to "Map user-defined fields", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "From now on the values follow with each sync. IT Glue does not take "
                                              "them over: custom fields of Autotask are left out there."),
                    .portal = VendorId::Autotask,
                },
            },
        .helpUrl = threeWayGuide(),
    };
}

HowToSpec deviceInsight()
{
    return {
        .slug = u"device-insight"_s,
        .icon = u"ticket"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Put device insight on tickets"),
        //: How-to "Put device insight on tickets", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "Open RMM tools from a ticket"),
        //: How-to "Put device insight on tickets", why. Web Remote is a tool of Datto RMM
        .why = QT_TRANSLATE_NOOP(
            "Guide", "A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a "
                     "ticket lets you remote into the device by its name, and no more. With the Datto RMM "
                     "insight made visible, the same tools, free disk space, and whether it is online for you "
                     "stand right on the ticket."),
        .instructions =
            {
                {
                    //: How-to "Put device insight on tickets", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Edit the ticket category you use"),
                    .menuPath = {label::admin, label::featuresSettings, label::serviceDeskTickets,
                                 label::ticketCategories},
                    //: How-to "Put device insight on tickets", instruction note. Standard is the usual name of it
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The default one is often called Standard. Each category has a layout "
                                              "of its own."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Put device insight on tickets", instruction heading; portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "On the Insights tab, drag the Datto RMM device insight from "
                                                          "Hidden Insights to the top of Visible Insights"),
                    //: How-to "Put device insight on tickets", instruction note; the name of a page of Autotask's help
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "What an insight can show stands in Autotask's help, under Datto RMM "
                                              "and BCDR Device Insights."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to, instruction heading. Save & Close is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save & Close"),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Put device insight on tickets", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open a ticket that has a device and look for the insight"),
                    .portal = VendorId::Autotask,
                },
            },
        .helpUrl = threeWayGuide(),
    };
}

HowToSpec toolsFromAutotask()
{
    return {
        .slug = u"tools-from-autotask"_s,
        .icon = u"desktop"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Use RMM and BCDR from Autotask"),
        //: How-to "Use RMM and BCDR from Autotask", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "Alerts and devices in one place"),
        //: How-to "Use RMM and BCDR from Autotask", why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and "
                     "there are short ways between a ticket, its device, its site, and its organization."),
        .instructions =
            {
                {
                    //: How-to "Use RMM and BCDR from Autotask", instruction heading
                    .heading = QT_TRANSLATE_NOOP(
                        "Guide", "Open a device that came from Datto RMM, and start its tools at the top right"),
                    //: How-to "Use RMM and BCDR from Autotask", instruction note; the name of a page of Autotask's help
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "All of them stand in Autotask's help. Search it for BCDR tools."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Use RMM and BCDR from Autotask", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Show your technicians the short ways between the two"),
                    //: How-to "Use RMM and BCDR from Autotask", instruction note; the name of a page of Autotask's help
                    .note = QT_TRANSLATE_NOOP("Guide", "They stand in Autotask's help, under Integration workflows."),
                    .portal = VendorId::Autotask,
                },
            },
        .helpUrl = threeWayGuide(),
    };
}

HowToSpec ticketRules()
{
    return {
        .slug = u"suggest-documents"_s,
        .icon = u"document"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Suggest documents"),
        //: How-to "Suggest documents", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "Ticket rules pick the article"),
        //: How-to "Suggest documents", why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "A rule looks at the words of a ticket and puts the right IT Glue documents and passwords "
                     "beside it; other kinds cannot be suggested for now."),
        .instructions =
            {
                {
                    //: How-to "Suggest documents", instruction heading. IT Glue Documents and Insights are portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "First make the IT Glue Documents insight visible on the Insights "
                                                   "tab of your ticket category"),
                    .menuPath = {label::admin, label::featuresSettings, label::serviceDeskTickets,
                                 label::ticketCategories},
                    //: How-to "Suggest documents", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "Without it a rule has no place to show anything. With it alone, the "
                                              "place stays empty."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Suggest documents", instruction heading. New is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "In IT Glue, choose New"),
                    .menuPath = {label::admin, label::autotaskTicketRules, label::newIntegration},
                    //: How-to "Suggest documents", instruction note; roles in IT Glue
                    .note = QT_TRANSLATE_NOOP("Guide", "Administrators and Managers can."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: How-to "Suggest documents", instruction heading; portal labels
                    .heading = QT_TRANSLATE_NOOP(
                        "Guide", "In Ticket Rule Details, give the rule a name and a description of the "
                                 "tickets it is for, then choose Next"),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: How-to "Suggest documents", instruction heading; portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "In Ticket Conditions, say which tickets it is for, then choose "
                                                   "Next"),
                    //: How-to "Suggest documents", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "A word in the title or the description is a good beginning."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: How-to "Suggest documents", instruction heading; portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "In Ticket Actions, say which documents to suggest, then choose "
                                                   "Next"),
                    //: How-to "Suggest documents", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "By words in their names, so name documents alike."),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: How-to "Suggest documents", instruction heading; portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "In Review Ticket Rule, read it once more, turn on Enable Ticket "
                                                   "Rule, and choose Create"),
                    .portal = VendorId::ItGlue,
                },
            },
        .helpUrl = threeWayGuide(),
    };
}

HowToSpec alertsToTickets()
{
    return {
        .slug = u"alerts-to-tickets"_s,
        .icon = u"alert"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Turn alerts into tickets"),
        //: How-to "Turn alerts into tickets", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "RMM alerts open Autotask tickets"),
        //: How-to "Turn alerts into tickets", why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the "
                     "company already on it. It needs the first link of this guide and nothing else."),
        .instructions =
            {
                {
                    //: How-to "Turn alerts into tickets", instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Decide which alerts are worth a ticket, and begin with those few"),
                    //: How-to "Turn alerts into tickets", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Every monitor that may open tickets can flood a queue."),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: How-to "Turn alerts into tickets", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Follow the vendor's own guide for the settings"),
                    .menuPath = {label::setup, label::integrations, label::autotask},
                    .portal = VendorId::DattoRmm,
                },
            },
        //: How-to "Turn alerts into tickets" and "Bring in checklists", note under the steps
        .note =
            QT_TRANSLATE_NOOP("Guide", "The three-way guide names this without steps, so Trivet does not make any up."),
        .helpUrl = threeWayGuide(),
    };
}

HowToSpec webRemotePasswords()
{
    return {
        .slug = u"web-remote-passwords"_s,
        .icon = u"remote"_s,
        //: How-to on the last page, title. Web Remote is a tool of Datto RMM
        .title = QT_TRANSLATE_NOOP("Guide", "Use passwords in Web Remote"),
        //: How-to "Use passwords in Web Remote", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "Each technician signs in once"),
        //: How-to "Use passwords in Web Remote", why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue "
                                 "keeps for that customer. Nobody copies them from another window."),
        .instructions =
            {
                {
                    //: How-to "Use passwords in Web Remote", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "See that the passwords you need are recorded in IT Glue"),
                    .portal = VendorId::ItGlue,
                },
                {
                    //: How-to "Use passwords in Web Remote", instruction heading. IT Glue is a button in Datto RMM
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "On a device's summary page, choose IT Glue at the top right, then "
                                                   "Authenticate"),
                    //: How-to "Use passwords in Web Remote", instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Each technician does this once, with an IT Glue account of their "
                                                   "own. Nobody can do it for another."),
                    .portal = VendorId::DattoRmm,
                },
                {
                    //: How-to "Use passwords in Web Remote", instruction heading. IT Glue Passwords is a tool's name
                    .heading = QT_TRANSLATE_NOOP("Guide", "Start Web Remote and open the IT Glue Passwords tool"),
                    .portal = VendorId::DattoRmm,
                },
            },
        .helpUrl = u"https://rmm.datto.com/help/en/Content/2SETUP/Integrations/ITGlue.htm"_s,
    };
}

HowToSpec checklists()
{
    return {
        .slug = u"checklists"_s,
        .icon = u"checklist"_s,
        //: How-to on the last page, title
        .title = QT_TRANSLATE_NOOP("Guide", "Bring in checklists"),
        //: How-to "Bring in checklists", one short line
        .summary = QT_TRANSLATE_NOOP("Guide", "See them on organizations"),
        //: How-to "Bring in checklists", why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "IT Glue's checklists show on the organization in Autotask, on a tab of their own. Each "
                     "person links their two accounts once, and then sees what IT Glue lets them see."),
        .instructions =
            {
                {
                    //: How-to "Bring in checklists", instruction heading. IT Glue Checklists is a portal label
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Open an organization in Autotask and its IT Glue Checklists tab"),
                    //: How-to "Bring in checklists", instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "It is among the smaller tabs below the organization's data."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: How-to "Bring in checklists", instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Link your Autotask and IT Glue accounts there"),
                    //: How-to "Bring in checklists", instruction note. IT Glue is a tab in the user profile
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "The IT Glue tab of your own user profile does the same. People without an IT "
                                 "Glue account need an invitation first: step 2.4 skipped them, and IT Glue "
                                 "sends them whenever you like."),
                    .portal = VendorId::Autotask,
                },
            },
        //: How-to "Turn alerts into tickets" and "Bring in checklists", note under the steps
        .note =
            QT_TRANSLATE_NOOP("Guide", "The three-way guide names this without steps, so Trivet does not make any up."),
        .helpUrl = threeWayGuide(),
    };
}

} // namespace

const QList<HowToSpec> &howTos()
{
    static const QList<HowToSpec> all{userDefinedFields(), deviceInsight(),      toolsFromAutotask(), ticketRules(),
                                      alertsToTickets(),   webRemotePasswords(), checklists()};
    return all;
}

const HowToSpec *findHowTo(const QString &slug)
{
    const auto &all = howTos();
    const auto found = std::find_if(all.begin(), all.end(), [&slug](const HowToSpec &one) { return one.slug == slug; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace trivet
