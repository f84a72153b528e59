// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapter2steps.h"
#include "guide/content/chapters.h"
#include "guide/content/glueaccess.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

StepSpec reviewExistingData()
{
    //: Step 2.1, heading over Trivet's own IT Glue values; a product name, not translated
    constexpr GuideText accessGroup = QT_TRANSLATE_NOOP("Guide", "IT Glue");
    QList<InputSpec> inputs = glueAccessInputs(accessGroup, InputSpec::Need::Required);
    inputs.append({.answer = AnswerId::ItGlueWithoutApi,
                   .kind = InputKind::Switch,
                   //: Step 2.1, switch. Plan: what the customer pays IT Glue for
                   .label = QT_TRANSLATE_NOOP("Guide", "My IT Glue plan has no API"),
                   //: Step 2.1, hint under the switch
                   .hint = QT_TRANSLATE_NOOP("Guide", "Trivet then asks you to look, instead of reading for itself."),
                   .group = accessGroup,
                   .need = InputSpec::Need::Optional});
    const QList<InstructionSpec> instructions{
        {
            //: Step 2.1, instruction heading. A key: an API key
            .heading = QT_TRANSLATE_NOOP("Guide", "Make a key for Trivet in IT Glue"),
            .menuPath = {label::admin, label::settings, label::apiKeys},
            .copies = {{.label = label::passwordAccess, .literal = label::off}},
            //: Step 2.1, instruction note. Administrator and Password Access are portal labels
            .note = QT_TRANSLATE_NOOP(
                "Guide", "Only an Administrator can, on a plan that includes the API. Keys cannot be limited "
                         "to reading, so leave Password Access off: Trivet never asks for passwords."),
        },
        {
            //: Step 2.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Paste the key above at once, and any address of your IT Glue"),
            //: Step 2.1, instruction note
            .note = QT_TRANSLATE_NOOP(
                "Guide", "IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet "
                         "tells you the date."),
        },
        {
            //: Step 2.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Export a fresh backup of IT Glue"),
            //: Step 2.1, instruction note
            .note = QT_TRANSLATE_NOOP("Guide", "IT Glue has no recycle bin: an organization that is deleted is gone, "
                                               "with all its documents and passwords."),
        },
        {
            //: Step 2.1, instruction heading. Company Name is a portal label
            .heading = QT_TRANSLATE_NOOP("Guide", "Give Company Name as your own company is written in Autotask"),
            .menuPath = {label::admin, label::settings, label::general},
            //: Step 2.1, instruction note
            .note = QT_TRANSLATE_NOOP("Guide", "Your own company then joins your main organization."),
        },
        {
            //: Step 2.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Fill in names and serial numbers of your devices in Autotask"),
            //: Step 2.1, instruction note
            .note = QT_TRANSLATE_NOOP(
                "Guide", "IT Glue first looks for a configuration that matches a device, and creates one only "
                         "if it finds none. It compares these fields letter by letter, so they must be the "
                         "same on both sides before you connect. Look at type, location, and contact as "
                         "well. Some fields have another name in IT Glue; the last page lists them."),
            .portal = VendorId::Autotask,
        },
        {
            //: Step 2.1, instruction heading. The forecast is the table on this page
            .heading = QT_TRANSLATE_NOOP("Guide", "Work through the forecast below, from the top"),
            //: Step 2.1, instruction note
            .note =
                QT_TRANSLATE_NOOP("Guide", "Rename what nearly matches and merge what is there twice. Once Autotask is "
                                           "connected, names and types can be changed in Autotask alone."),
        },
    };
    return {
        .slug = u"existing-data"_s,
        .number = u"2.1"_s,
        //: Page title and rail title of step 2.1
        .title = QT_TRANSLATE_NOOP("Guide", "Review existing data"),
        //: Page title and rail title of step 2.1
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Review existing data"),
        //: Step 2.1, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "What does not match exactly is created a second time at the first sync. Here "
                                       "you see it beforehand, while it is still easy to mend."),
        .minutes = 15,
        //: Step 2.1, after "About 15 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "more if much has to be tidied"),
        .page = PageKind::ExistingData,
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions = instructions,
        .inputs = inputs,
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 2.1. PSA: software like Autotask
                      .title = QT_TRANSLATE_NOOP("Guide", "Coming from another PSA?"),
                      //: Callout text, step 2.1. PSA: software like Autotask
                      .text = QT_TRANSLATE_NOOP("Guide", "When you disconnect it, its configurations stay behind as "
                                                         "orphans. Archive them before Autotask brings its own.")}},
        .checks = {u"A15"_s, u"G04"_s, u"G01"_s, u"G02"_s, u"G03"_s, u"R14"_s, u"R15"_s, u"S08"_s, u"R16"_s, u"C20"_s,
                   u"A16"_s},
        //: Step 2.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "A forecast from names and numbers that Trivet reads. IT Glue decides at "
                                       "its first sync, by its own rules."),
        .alsoReads = {DataSetId::GlueConfigurationTypes, DataSetId::AutotaskCompanyTypes, DataSetId::AutotaskItemTypes,
                      DataSetId::AutotaskProducts},
    };
}

StepSpec turnOnInAutotask()
{
    return {
        .slug = u"itglue-on"_s,
        .number = u"2.2"_s,
        //: Page title of step 2.2
        .title = QT_TRANSLATE_NOOP("Guide", "Turn on IT Glue in Autotask"),
        //: Step 2.2, in the rail; the IT Glue integration is turned on in Autotask
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Turn on in Autotask"),
        //: Step 2.2, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "Autotask needs your IT Glue subdomain and region. Both are part of the address "
                                       "you see when you are signed in."),
        .minutes = 4,
        .portal = VendorId::Autotask,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Autotask"),
        .instructions =
            {
                {
                    //: Step 2.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the IT Glue integration"),
                    .menuPath = {label::admin, label::extensionsIntegrations, label::kaseyaIntegrations,
                                 label::itGlueIntegration},
                },
                {
                    //: Step 2.2, instruction heading. Enable IT Glue Integration is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Select Enable IT Glue Integration"),
                },
                {
                    //: Step 2.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Enter the subdomain and choose the region"),
                    .copies = {{.label = label::itGlueSubdomain, .derived = DerivedValue::GlueSubdomain},
                               {.label = label::region, .derived = DerivedValue::GlueRegionName}},
                    //: Step 2.2, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The subdomain alone, without dots. Datto RMM asks for the full address "
                                              "instead, in step 3.3."),
                },
                {
                    //: Step 2.2, instruction heading. Save and Close is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save and Close"),
                    //: Step 2.2, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "User profiles in Autotask get an IT Glue tab, where people link their own "
                                 "accounts. Nobody has to do that now, and users whom IT Glue does not know "
                                 "can be imported in step 2.4 or later."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 2.2
                      .title = QT_TRANSLATE_NOOP("Guide", "This is one half of the link"),
                      //: Callout text, step 2.2
                      .text = QT_TRANSLATE_NOOP("Guide", "It shows IT Glue inside Autotask. The sync of companies and "
                                                         "devices is set up in IT Glue, in step 2.4.")}},
        .checks = {u"S09"_s, u"A15"_s, u"C10"_s},
        //: Step 2.2, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "No API shows this switch, so confirm it after you save. Trivet compares "
                                       "the region with the one that accepts your key."),
    };
}

StepSpec createGlueUser()
{
    return {
        .slug = u"itglue-api-user"_s,
        .number = u"2.3"_s,
        //: Page title of step 2.3
        .title = QT_TRANSLATE_NOOP("Guide", "Create the API user for IT Glue"),
        //: Steps 1.1 and 2.3, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Create API user"),
        //: Step 2.3, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "IT Glue signs in to Autotask as this second user. With one user for both, you "
                                       "could never tell which system made a change."),
        .minutes = 6,
        .portal = VendorId::Autotask,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Autotask"),
        .instructions =
            {
                {
                    //: Step 2.3, instruction heading. New and New API User are portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "In the user list, open the New menu and choose New API User"),
                    .menuPath = {label::admin, label::organizationSettings, label::resourcesUsersHr,
                                 label::resourcesUsers},
                    //: Step 2.3, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "As in step 1.1, but a new user: not Datto RMM's, and not Trivet's."),
                },
                {
                    //: Step 2.3, instruction heading. General is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "In the General section, set the level and the other vendor"),
                    .copies = {{.label = label::securityLevel, .literal = label::apiUserSystem},
                               {.label = label::integrationVendor, .literal = label::vendorItGlue}},
                    //: Step 2.3, instruction note; both are portal values
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "The list may read ITG - Documentation Management. The vendor cannot be seen "
                                 "from outside, so look twice."),
                },
                {
                    //: Step 2.3, instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Generate key and secret, then paste both below before you save"),
                    //: Step 2.3, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "The next step enters them in IT Glue. As in step 1.1, "
                                                       "make sure that the user's password does not expire."),
                },
                {
                    //: Step 2.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Let this user see protected data"),
                    .menuPath = {label::admin, label::organizationSettings, label::resourcesUsers, label::security,
                                 label::protectedDataPermission},
                    .copies = {{.label = label::userNameKey, .answer = AnswerId::ItGlueUserName}},
                    //: Step 2.3, instruction note; both are portal labels
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "Select View Protected Data in its row, then save. That is enough while "
                                              "two-way sync is off; Edit Protected Data does no harm."),
                },
            },
        .inputs = {{.answer = AnswerId::ItGlueUserName,
                    .kind = InputKind::UserName,
                    .label = label::userNameKey,
                    //: Step 2.3, hint under the field
                    .hint = QT_TRANSLATE_NOOP("Guide", "The key of the new user, not the one from step 1.1.")},
                   {.answer = AnswerId::ItGlueUserSecret, .kind = InputKind::Secret, .label = label::passwordSecret}},
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, steps 0.1, 1.1 and 2.3
                      .title = QT_TRANSLATE_NOOP("Guide", "Autotask shows the secret only once"),
                      //: Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "After you save the user, nobody can read Password (Secret) again.")}},
        .checks = {u"S10"_s, u"A09"_s, u"S01"_s, u"C11"_s, u"C12"_s},
        //: Step 2.3, under the checks
        .checksNote = QT_TRANSLATE_NOOP("Guide", "Only IT Glue can sign in as this user, so the first sync in step 2.5 "
                                                 "proves the secret."),
    };
}

} // namespace

ChapterSpec autotaskAndItGlue()
{
    return {
        .number = 2,
        //: Chapter title; product names, not translated
        .title = QT_TRANSLATE_NOOP("Guide", "Autotask and IT Glue"),
        .link = LinkId::AutotaskItGlue,
        .steps = {reviewExistingData(), turnOnInAutotask(), createGlueUser(), connectItGlue(), firstGlueSync()},
    };
}

} // namespace trivet::chapters
