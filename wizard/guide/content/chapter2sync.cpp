// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapter2steps.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

using Recommended = SettingSpec::Recommended;

QList<SettingSpec> recommendedSettings()
{
    return {
        {.subject = u"account-types"_s,
         .setting = label::accountTypes,
         .tab = label::syncSettings,
         .literal = label::customer,
         .derived = DerivedValue::CustomerType,
         //: Step 2.4, note of a recommended setting
         .note = QT_TRANSLATE_NOOP("Guide", "The types that Datto RMM maps, so that both see the same companies."),
         .checkId = u"C13"_s},
        {.subject = u"classifications"_s,
         .setting = label::classifications,
         .tab = label::syncSettings,
         //: Step 2.4, recommended setting: classifications of customers
         .text = QT_TRANSLATE_NOOP("Guide", "The ones you manage"),
         .checkId = u"C13"_s},
        {.subject = u"item-types"_s,
         .setting = label::configurationItemTypes,
         .tab = label::syncSettings,
         //: Step 2.4, recommended setting: configuration item types; the names stand beside it
         .text = QT_TRANSLATE_NOOP("Guide", "Those in use"),
         .derived = DerivedValue::ItemTypesInUse,
         //: Step 2.4, note of a recommended setting
         .note = QT_TRANSLATE_NOOP("Guide", "A device whose type is left out never reaches IT Glue."),
         .checkId = u"C13"_s},
        {.subject = u"ticket-queues"_s,
         .setting = label::ticketQueues,
         .tab = label::syncSettings,
         //: Step 2.4, recommended setting: ticket queues
         .text = QT_TRANSLATE_NOOP("Guide", "The ones you work in"),
         .checkId = u"C13"_s},
        {.subject = u"locations"_s,
         .setting = label::enableLocationsSync,
         .tab = label::syncSettings,
         .recommended = Recommended::Selected,
         .checkId = u"C13"_s},
        {.subject = u"untyped-items"_s,
         .setting = label::syncUntypedItems,
         .tab = label::syncSettings,
         .recommended = Recommended::NotSelected,
         //: Step 2.4, note of a recommended setting. Autotask Default is a portal value
         .note =
             QT_TRANSLATE_NOOP("Guide", "Selected, it brings devices without a type in as Autotask Default, and each "
                                        "has to be mended by hand."),
         .checkId = u"C13"_s},
        {.setting = label::enableTwoWaySync,
         .tab = label::twoWaySyncSettings,
         .recommended = Recommended::NotSelected,
         //: Step 2.4, note of a recommended setting
         .note = QT_TRANSLATE_NOOP("Guide", "Nothing goes on until this is off."),
         .checkId = u"C14"_s,
         .emphasis = SettingSpec::Emphasis::Strong},
    };
}

} // namespace

StepSpec connectItGlue()
{
    return {
        .slug = u"itglue-sync-settings"_s,
        .number = u"2.4"_s,
        //: Page title of step 2.4
        .title = QT_TRANSLATE_NOOP("Guide", "Connect IT Glue and set the sync"),
        //: Step 2.4, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Connect and set sync"),
        //: Step 2.4, why
        .why = QT_TRANSLATE_NOOP("Guide", "Choose what flows from Autotask into IT Glue. Sync only what you manage, to "
                                          "keep IT Glue tidy."),
        .minutes = 8,
        .page = PageKind::SyncSettings,
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions =
            {
                {
                    //: Step 2.4, instruction heading; both are portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Under Business Management & Ticketing, choose the tile Autotask"),
                    .menuPath = {label::admin, label::integrations, label::newIntegration, label::businessManagement,
                                 label::autotask},
                    //: Step 2.4, instruction note. New is a portal label
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "New is at the top right. You need to be Administrator or Manager; "
                                                   "a Manager needs access to every organization."),
                },
                {
                    //: Step 2.4, instruction heading. Connect is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Enter the API user from step 2.3, then choose Connect"),
                    .copies = {{.label = label::userNameKey, .answer = AnswerId::ItGlueUserName},
                               {.label = label::passwordSecret, .answer = AnswerId::ItGlueUserSecret}},
                    //: Step 2.4, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The key, not an e-mail address. Default Account Manager has to be a "
                                              "person, never an API user."),
                },
                {
                    //: Step 2.4, instruction heading; the list of settings stands below it
                    .heading = QT_TRANSLATE_NOOP("Guide", "Compare both tabs with this list, and tick what matches"),
                },
                {
                    //: Step 2.4, instruction heading. Save is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save"),
                    //: Step 2.4, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "The sync is queued by itself."),
                },
                {
                    //: Step 2.4, instruction heading. Skip is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "At the list of users, choose Skip"),
                    //: Step 2.4, instruction note. Invite Users is a portal label
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "It shows everybody with an Autotask license, all selected, and Invite Users "
                                 "sends mail to each. To invite some now, clear the others first. You can "
                                 "invite all of them later."),
                },
            },
        .settings = recommendedSettings(),
        .settingsAfter = 2,
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 2.4
                      .title = QT_TRANSLATE_NOOP("Guide", "Leave two-way sync off"),
                      //: Callout text, step 2.4
                      .text = QT_TRANSLATE_NOOP(
                          "Guide", "With it on, every organization, configuration, contact, and location that "
                                   "stands on both sides needs an edit and a save by hand before it syncs.")}},
        .checks = {u"R03"_s, u"C13"_s, u"C14"_s, u"C15"_s, u"C16"_s, u"G18"_s, u"G19"_s},
        //: Step 2.4, under the checks
        .checksNote = QT_TRANSLATE_NOOP("Guide", "IT Glue has no API for its settings. What arrives in step 2.5 shows "
                                                 "whether they are right. Autotask's help describes each of them under "
                                                 "Integration with IT Glue."),
        .alsoReads = {DataSetId::AutotaskItemTypes, DataSetId::AutotaskCompanies, DataSetId::AutotaskCompanyTypes,
                      DataSetId::AutotaskResources},
    };
}

StepSpec firstGlueSync()
{
    return {
        .slug = u"itglue-first-sync"_s,
        .number = u"2.5"_s,
        //: Page title of step 2.5
        .title = QT_TRANSLATE_NOOP("Guide", "Follow the first sync"),
        //: Step 2.5, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "First sync"),
        //: Step 2.5, why
        .why = QT_TRANSLATE_NOOP("Guide", "Companies, locations, and devices now arrive in IT Glue. Wait until nothing "
                                          "moves any more: linking Datto RMM earlier makes duplicates."),
        .minutes = 5,
        //: Step 2.5, after "About 5 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus the sync, mostly under an hour"),
        .page = PageKind::GlueSync,
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions =
            {
                {
                    //: Step 2.5, instruction heading. Start Manual Sync is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "To begin sooner, choose Start Manual Sync for Autotask"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::startManualSync},
                    //: Step 2.5, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "This only moves it up in the queue. Once is enough."),
                },
                {
                    //: Step 2.5, instruction heading. Active Integrations is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Watch the Status column under Active Integrations"),
                    //: Step 2.5, instruction note. Queued, Syncing... and OK are portal values
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "It goes from Queued to Syncing... to OK. No API tells that status, so the "
                                 "one shown here is inferred from what has arrived."),
                },
                {
                    //: Step 2.5, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "If nothing moves for an hour, read the log"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::logs},
                    //: Step 2.5, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Look for a refused sign-in, a type that is not selected, or a pause. Start "
                                 "the sync by hand once; if it stalls again, send the log to IT Glue's "
                                 "support."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 2.5
                      .title = QT_TRANSLATE_NOOP("Guide", "Mend types in Autotask, not in IT Glue"),
                      //: Callout text, step 2.5
                      .text =
                          QT_TRANSLATE_NOOP("Guide", "IT Glue locks what it syncs. Change the device in Autotask, and "
                                                     "the next sync brings it over.")}},
        .checks = {u"S11"_s, u"G16"_s, u"S15"_s, u"G06"_s, u"G10"_s, u"G12"_s, u"G17"_s, u"G05"_s, u"G07"_s, u"G08"_s,
                   u"G09"_s, u"G11"_s, u"G13"_s},
        //: Step 2.5, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "You can close Trivet; the sync goes on without it. What is missing is "
                                       "told apart from what is still on its way."),
        .alsoReads = {DataSetId::AutotaskItemTypes, DataSetId::AutotaskCompanyTypes, DataSetId::AutotaskThreshold},
    };
}

} // namespace trivet::chapters
