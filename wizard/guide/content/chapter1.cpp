// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapter1steps.h"
#include "guide/content/chapters.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

StepSpec createApiUser()
{
    return {
        .slug = u"rmm-api-user"_s,
        .number = u"1.1"_s,
        //: Page title of step 1.1
        .title = QT_TRANSLATE_NOOP("Guide", "Create the API user for Datto RMM"),
        //: Step 1.1, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Create API user"),
        //: Step 1.1, why
        .why = QT_TRANSLATE_NOOP("Guide", "Datto RMM signs in to Autotask as this user. It can use the API, but it can "
                                          "never open the Autotask screens."),
        .minutes = 5,
        .portal = VendorId::Autotask,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Autotask"),
        .instructions =
            {
                {
                    //: Step 1.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Go to the user list"),
                    .menuPath = {label::admin, label::organizationSettings, label::resourcesUsersHr,
                                 label::resourcesUsers},
                    //: Step 1.1, instruction note; both are portal labels
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Organization Settings & Users may read Company Settings & Users."),
                },
                {
                    //: Step 1.1, instruction heading. New and New API User are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the New menu and choose New API User"),
                    //: Step 1.1, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "Make a new user, not Trivet's and not a colleague's. Shared users lock "
                                              "each other out, and nobody can tell whose calls they are."),
                },
                {
                    //: Step 1.1, instruction heading. General is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Fill in the General section and set these two values"),
                    .copies = {{.label = label::securityLevel, .literal = label::apiUserSystem},
                               {.label = label::integrationVendor, .literal = label::vendorDattoRmm}},
                    //: Step 1.1, instruction note. API Tracking Identifier is a portal label
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "First and last name and an email address are required, too; mail "
                                                   "about failed syncs goes there. Your own copy "
                                                   "of that level works too. The vendor's guide speaks of a custom "
                                                   "level from an earlier section; there is "
                                                   "no such section. The vendor stands under API Tracking Identifier."),
                },
                {
                    //: Step 1.1, instruction heading
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Generate key and secret, then paste both below before you save"),
                    //: Step 1.1, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Datto RMM wants the part after @ to be the primary domain of your "
                                                   "Autotask database."),
                },
                {
                    //: Step 1.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Make sure that its password does not expire"),
                    //: Step 1.1, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "The vendor's pages disagree on which API users are exempt. Look at the user "
                                 "and at your password rules; an expired password stops every sync."),
                },
            },
        .inputs = {{.answer = AnswerId::RmmUserName,
                    .kind = InputKind::UserName,
                    .label = label::userNameKey,
                    //: Step 1.1, hint under the field
                    .hint = QT_TRANSLATE_NOOP("Guide", "The key, not the contact's e-mail.")},
                   {.answer = AnswerId::RmmUserSecret, .kind = InputKind::Secret, .label = label::passwordSecret}},
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, steps 0.1 and 1.1
                      .title = QT_TRANSLATE_NOOP("Guide", "Autotask shows the secret only once"),
                      //: Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "After you save the user, nobody can read Password (Secret) again.")}},
        .checks = {u"S05"_s, u"A09"_s, u"S01"_s, u"C01"_s, u"A08"_s, u"C02"_s},
        //: Step 1.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet "
                                       "repeats these checks every 30 seconds and changes nothing in Autotask."),
    };
}

StepSpec allowProtectedData()
{
    return {
        .slug = u"protected-data"_s,
        .number = u"1.2"_s,
        //: Page title of step 1.2
        .title = QT_TRANSLATE_NOOP("Guide", "Allow protected data for this user"),
        //: Step 1.2, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Allow protected data"),
        //: Step 1.2, why
        .why = QT_TRANSLATE_NOOP("Guide", "Without this permission Datto RMM cannot fill protected fields, and your "
                                          "devices arrive incomplete."),
        .minutes = 2,
        .portal = VendorId::Autotask,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Autotask"),
        .instructions =
            {
                {
                    //: Step 1.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the list of permissions"),
                    .menuPath = {label::admin, label::organizationSettings, label::resourcesUsers, label::security,
                                 label::protectedDataPermission},
                    //: Step 1.2, instruction note; both are portal labels
                    .note = QT_TRANSLATE_NOOP("Guide", "Resources/Users may read Resources/Users (HR)."),
                },
                {
                    //: Step 1.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Find the user that you just created"),
                    .copies = {{.label = label::userNameKey, .answer = AnswerId::RmmUserName}},
                },
                {
                    //: Step 1.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Select every box in its row, then save"),
                    //: Step 1.2, instruction note. Edit Protected Data is a portal label
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "The three-way guide asks for Edit Protected Data, Datto RMM's own page for "
                                 "all boxes. All of them satisfies both."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 1.2
                      .title = QT_TRANSLATE_NOOP("Guide", "Trivet cannot see these boxes"),
                      //: Callout text, step 1.2. Confirm is the button in the check
                      .text = QT_TRANSLATE_NOOP("Guide", "No API shows another user's permissions, so a box left out "
                                                         "shows up only later. Look once more, then choose Confirm.")}},
        .checks = {u"C03"_s, u"A05"_s},
        //: Step 1.2, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "What Trivet's own user may see is read from Autotask. It says nothing "
                                       "about the user for Datto RMM."),
    };
}

StepSpec turnOnInRmm()
{
    return {
        .slug = u"rmm-autotask-on"_s,
        .number = u"1.3"_s,
        //: Page title of step 1.3
        .title = QT_TRANSLATE_NOOP("Guide", "Turn on Autotask in Datto RMM"),
        //: Steps 1.3 and 3.3, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Turn on in Datto RMM"),
        //: Step 1.3, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "Datto RMM signs in with the new API user and reads your customer accounts for "
                                       "the first time."),
        .minutes = 5,
        //: Step 1.3, after "About 5 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus the first sync"),
        .page = PageKind::Sites,
        .portal = VendorId::DattoRmm,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Datto RMM"),
        .instructions =
            {
                {
                    //: Step 1.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the Autotask integration"),
                    .menuPath = {label::setup, label::integrations, label::autotask},
                },
                {
                    //: Step 1.3, instruction heading. API Credentials and Turn On are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "On the API Credentials tab, choose Turn On"),
                },
                {
                    //: Step 1.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Enter the API user from step 1.1"),
                    .copies = {{.label = label::userNameKey, .answer = AnswerId::RmmUserName},
                               {.label = label::passwordSecret, .answer = AnswerId::RmmUserSecret}},
                },
                {
                    //: Step 1.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose which accounts become sites"),
                    .copies = {{.label = label::accountTypesToMap,
                                .literal = label::customer,
                                .derived = DerivedValue::CustomerType}},
                    //: Step 1.3, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Start with customers only. You can add other types later."),
                },
                {
                    //: Step 1.3, instruction heading. Save and check now is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save and check now"),
                    //: Step 1.3, instruction note. Saved and authenticated is a portal label
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "The button is then disabled and reads Saved and authenticated. If Datto RMM "
                                 "refuses, mend the values before another try: repeated failures lock the user."),
                },
                {
                    //: Step 1.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "When the tabs open, map each site to its company"),
                    .menuPath = {label::setup, label::integrations, label::autotask},
                    //: Step 1.3, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Look for the tab with sites or accounts; its name differs. Trivet lists the "
                                 "sites still open and suggests a company. They must be done before step 1.6."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 1.3
                      .title = QT_TRANSLATE_NOOP("Guide", "The other tabs stay locked for a while"),
                      //: Callout text, step 1.3
                      .text =
                          QT_TRANSLATE_NOOP("Guide", "Datto RMM opens them when its first sync is done. Trivet watches "
                                                     "for the first linked site.")}},
        .checks = {u"S06"_s, u"C04"_s, u"C05"_s, u"S16"_s, u"R10"_s, u"R11"_s, u"S17"_s, u"R25"_s, u"R13"_s, u"R12"_s},
        //: Step 1.3, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "You can leave this page. Trivet keeps looking and marks the step when "
                                       "the first site appears."),
        .alsoReads = {DataSetId::AutotaskCompanies, DataSetId::AutotaskCompanyTypes},
    };
}

} // namespace

ChapterSpec autotaskAndRmm()
{
    return {
        .number = 1,
        //: Chapter title; product names, not translated
        .title = QT_TRANSLATE_NOOP("Guide", "Autotask and Datto RMM"),
        .link = LinkId::AutotaskRmm,
        .steps = {createApiUser(), allowProtectedData(), turnOnInRmm(), mapDeviceTypes(), checkProducts(),
                  syncDevices()},
    };
}

} // namespace trivet::chapters
