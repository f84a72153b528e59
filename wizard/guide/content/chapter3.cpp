// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapters.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

StepSpec createKeysForGlue()
{
    //: Step 3.1, heading over the values that Copy all gives
    constexpr GuideText keysGroup = QT_TRANSLATE_NOOP("Guide", "Values of Copy all");
    return {
        .slug = u"rmm-api-keys"_s,
        .number = u"3.1"_s,
        //: Page title of step 3.1
        .title = QT_TRANSLATE_NOOP("Guide", "Create API keys in Datto RMM"),
        //: Step 3.1, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Create API keys"),
        //: Step 3.1, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "IT Glue reads Datto RMM through these keys. A user made only for this keeps the "
                                 "link alive when people leave."),
        .minutes = 5,
        .portal = VendorId::DattoRmm,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Datto RMM"),
        .instructions =
            {
                {
                    //: Step 0.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Turn on API access in Datto RMM"),
                    .menuPath = {label::setup, label::globalSettings, label::accessControl},
                    .copies = {{.label = label::enableApiAccess, .literal = label::on}},
                    //: Step 3.1, instruction note. API is a portal label
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "It is on if step 0.1 was done. Without it, users have no API section."),
                },
                {
                    //: Step 3.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Create a user for this link alone"),
                    .menuPath = {label::setup, label::users, label::createUser},
                    .copies = {{.label = label::firstName, .literal = label::itGlue},
                               {.label = label::lastName, .literal = label::api}},
                    //: Step 3.1, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Any name will do that says what it is for. One security level has to be "
                                 "chosen; which one makes no difference to these keys. Trivet's own user is "
                                 "not for this."),
                },
                {
                    //: Step 3.1, instruction heading. Create User is a portal label
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Choose Create User, then open it by its name on the Users page"),
                },
                {
                    //: Step 3.1, instruction heading; both are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "In the API section, choose Generate API Keys"),
                },
                {
                    //: Step 3.1, instruction heading. Copy all and Save User are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Copy all, then Save User"),
                    //: Step 3.1, instruction note. Save User is a portal label
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The secret key is shown only now. The keys may not work before Save "
                                              "User, so paste them after it."),
                },
                {
                    //: Step 3.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Paste into any field below"),
                    //: Step 3.1, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "Trivet sorts the three values: API URL, key, and secret key."),
                },
            },
        .inputs =
            {{.answer = AnswerId::GlueRmmApiUrl,
              .kind = InputKind::ApiUrl,
              .label = label::apiUrl,
              //: Steps 0.1 and 3.1, example in the field. Keep the address as it is; only "platform" may be translated
              .placeholder = QT_TRANSLATE_NOOP("Guide", "https://platform-api.centrastage.net"),
              //: Step 3.1, hint under the field
              .hint =
                  QT_TRANSLATE_NOOP("Guide", "Its first word is the platform, one of six. IT Glue asks for it next."),
              .group = keysGroup},
             {.answer = AnswerId::GlueRmmApiKey, .kind = InputKind::Secret, .label = label::apiKey, .group = keysGroup},
             {.answer = AnswerId::GlueRmmApiSecretKey,
              .kind = InputKind::Secret,
              .label = label::apiSecretKey,
              .group = keysGroup}},
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 3.1
                      .title = QT_TRANSLATE_NOOP("Guide", "Next: match by Autotask companies"),
                      //: Callout text, step 3.1. Autotask Companies is a portal label
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "IT Glue is going to ask how to match organizations. Choose Autotask "
                                                "Companies.")}},
        .checks = {u"S12"_s, u"S13"_s, u"S01"_s, u"C17"_s},
        //: Step 3.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Trivet signs in with these keys once, to prove them, and then uses its own "
                                       "again."),
    };
}

StepSpec connectRmmInGlue()
{
    return {
        .slug = u"itglue-rmm-connect"_s,
        .number = u"3.2"_s,
        //: Page title of step 3.2
        .title = QT_TRANSLATE_NOOP("Guide", "Connect Datto RMM in IT Glue"),
        //: Steps 3.2 and 4.2, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Connect in IT Glue"),
        //: Step 3.2, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "Live data of Datto RMM is laid over the configurations that came from Autotask. "
                                 "Matched by companies, both meet in the same organization."),
        .minutes = 5,
        //: Step 3.2, after "About 5 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus matching"),
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions =
            {
                {
                    //: Step 3.2, instruction heading; both are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "Under RMM Tools, choose Datto RMM"),
                    .menuPath = {label::admin, label::integrations, label::newIntegration, label::rmmTools,
                                 label::dattoRmm},
                    //: Step 3.2, instruction note. New is a portal label
                    .note = QT_TRANSLATE_NOOP("Guide", "New is at the top right of the page."),
                },
                {
                    //: Step 3.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose the platform and enter the keys from step 3.1"),
                    .copies = {{.label = label::platform, .derived = DerivedValue::RmmPlatform},
                               {.label = label::apiKey, .answer = AnswerId::GlueRmmApiKey},
                               {.label = label::apiSecretKey, .answer = AnswerId::GlueRmmApiSecretKey}},
                    //: Step 3.2, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "The platform is the first word of the API URL, before -api."),
                },
                {
                    //: Step 3.2, instruction heading. Connect is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Connect"),
                },
                {
                    //: Step 3.2, instruction heading. Autotask Companies and Save are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Autotask Companies, then Save"),
                    .copies = {{.label = label::matchOrganizationsTo, .literal = label::autotaskCompanies}},
                    //: Step 3.2, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "The other choice is Datto RMM sites. Look again before you save."),
                },
                {
                    //: Step 3.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "After the first sync, look at what is not matched"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::matching},
                    //: Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Organizations join by exact name, devices by MAC address and serial number. "
                                 "Take Accept Suggestion where it is right, Match To where it is not. Create "
                                 "Organization only after a search, or you have it twice. Change Match mends "
                                 "a wrong one."),
                },
            },
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 3.2
                      .title = QT_TRANSLATE_NOOP("Guide", "Do not match by sites"),
                      //: Callout text, step 3.2
                      .text =
                          QT_TRANSLATE_NOOP("Guide", "Where site and company have different names, each customer would "
                                                     "stand in IT Glue twice.")}},
        .checks = {u"M01"_s, u"C18"_s},
        //: Step 3.2, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "No API shows this choice. Matches that arrive in step 3.3 show what it "
                                       "was."),
    };
}

StepSpec turnOnGlueInRmm()
{
    return {
        .slug = u"rmm-itglue-on"_s,
        .number = u"3.3"_s,
        //: Page title of step 3.3
        .title = QT_TRANSLATE_NOOP("Guide", "Turn on IT Glue in Datto RMM"),
        //: Steps 1.3 and 3.3, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Turn on in Datto RMM"),
        //: Step 3.3, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "Technicians then see documents and passwords of IT Glue beside the device. It "
                                       "closes the third side of the trivet."),
        .minutes = 4,
        //: Step 3.3, after "About 4 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus the sync"),
        .page = PageKind::GlueLink,
        .portal = VendorId::DattoRmm,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Datto RMM"),
        .instructions =
            {
                {
                    //: Step 3.3, instruction heading. API Details and Turn On are portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "On the API Details card, choose Turn On"),
                    .menuPath = {label::setup, label::integrations, label::itGlue},
                },
                {
                    //: Step 3.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Enter the full address and choose the region"),
                    .copies = {{.label = label::subdomain, .derived = DerivedValue::GlueFullUrl},
                               {.label = label::region, .derived = DerivedValue::GlueRegionName}},
                    //: Step 3.3, instruction note. Subdomain is a portal label
                    .note = QT_TRANSLATE_NOOP("Guide",
                                              "The field is called Subdomain, but it wants the whole URL. Autotask "
                                              "took only the first word of it."),
                },
                {
                    //: Step 3.3, instruction heading. Save and Check Now is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save and Check Now"),
                    //: Step 3.3, instruction note. Authenticate is a portal label
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "If you are signed in to IT Glue in the same browser, it connects. "
                                                   "If not, it asks you to sign in: choose Authenticate."),
                },
                {
                    //: Step 3.3, instruction heading. Saved and authenticated is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Look for Saved and authenticated on the button"),
                    //: Step 3.3, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "The button is grayed out then, as it should be. The values stay, "
                                                   "and so does your own sign-in, until somebody turns the "
                                                   "integration off."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 3.3
                      .title = QT_TRANSLATE_NOOP("Guide", "Each person signs in once"),
                      //: Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM
                      .text =
                          QT_TRANSLATE_NOOP("Guide", "This connects your account alone. Everybody else opens a device, "
                                                     "chooses IT Glue at the top right, and then Authenticate.")}},
        .checks = {u"S14"_s, u"C19"_s, u"M02"_s, u"M11"_s, u"M05"_s, u"M03"_s, u"M04"_s, u"M06"_s, u"M07"_s, u"M08"_s,
                   u"M09"_s, u"M10"_s},
        //: Step 3.3, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "IT Glue does not tell how the sync stands. Trivet counts the "
                                       "configurations that carry data of Datto RMM. Datto RMM's help has more "
                                       "under IT Glue Integration."),
        .alsoReads = {DataSetId::AutotaskCompanies, DataSetId::RmmSites, DataSetId::RmmRequestRate},
    };
}

} // namespace

ChapterSpec rmmAndItGlue()
{
    return {
        .number = 3,
        //: Chapter title; product names, not translated
        .title = QT_TRANSLATE_NOOP("Guide", "Datto RMM and IT Glue"),
        .link = LinkId::RmmItGlue,
        .steps = {createKeysForGlue(), connectRmmInGlue(), turnOnGlueInRmm()},
    };
}

} // namespace trivet::chapters
