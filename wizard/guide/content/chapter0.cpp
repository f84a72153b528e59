// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapters.h"
#include "guide/content/glueaccess.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

QList<InstructionSpec> accessInstructions()
{
    return {
        {
            //: Step 0.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Open the user list in Autotask"),
            .menuPath = {label::admin, label::organizationSettings, label::resourcesUsersHr, label::resourcesUsers},
            //: Step 0.1, instruction note. Resources/Users (HR) is a portal label
            .note =
                QT_TRANSLATE_NOOP("Guide", "Your own security level needs Admin permission for Resources/Users (HR)."),
        },
        {
            //: Step 0.1, instruction heading. New and New API User are portal labels
            .heading = QT_TRANSLATE_NOOP("Guide", "Open the New menu, choose New API User, and set these two values"),
            .copies = {{.label = label::securityLevel, .literal = label::apiUserSystem},
                       {.label = label::apiTrackingIdentifier, .literal = label::custom}},
            //: Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels
            .note = QT_TRANSLATE_NOOP(
                "Guide", "This user is for Trivet alone. Custom shows the identifier to you; users bound to "
                         "Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign "
                         "in as them. A copy of the security level works too, if it can read companies, "
                         "configuration items, products, and resources."),
        },
        {
            //: Step 0.1, instruction heading
            .heading = QT_TRANSLATE_NOOP(
                "Guide", "Generate key and secret, then paste them and the identifier below before you save"),
        },
        {
            //: Step 0.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Turn on API access in Datto RMM"),
            .menuPath = {label::setup, label::globalSettings, label::accessControl},
            .copies = {{.label = label::enableApiAccess, .literal = label::on}},
            //: Step 0.1, instruction note. API is a portal label
            .note = QT_TRANSLATE_NOOP("Guide", "Do this first: without it, users have no API section."),
            .portal = VendorId::DattoRmm,
        },
        {
            //: Step 0.1, instruction heading
            .heading = QT_TRANSLATE_NOOP("Guide", "Create a Datto RMM user for Trivet alone"),
            .menuPath = {label::setup, label::users, label::createUser},
            .copies = {{.label = label::securityLevel, .literal = label::administrator}},
            //: Step 0.1, instruction note. Administrator is a portal label
            .note = QT_TRANSLATE_NOOP(
                "Guide", "Keys can do what their user can do. Below Administrator, some lists stay closed. A "
                         "user of its own keeps working when a colleague leaves."),
            .portal = VendorId::DattoRmm,
        },
        {
            //: Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels
            .heading = QT_TRANSLATE_NOOP("Guide", "Open that user, choose Generate API Keys, Copy all, then Save User"),
            //: Step 0.1, instruction note. API URL, Copy all and Save User are portal labels
            .note = QT_TRANSLATE_NOOP(
                "Guide", "Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The "
                         "secret key is shown only now, and the keys may not work before Save User."),
            .portal = VendorId::DattoRmm,
        },
        {
            //: Step 0.1, instruction heading. A key: an API key
            .heading = QT_TRANSLATE_NOOP("Guide", "IT Glue in use already? Give a key now"),
            .menuPath = {label::admin, label::settings, label::apiKeys},
            .copies = {{.label = label::passwordAccess, .literal = label::off}},
            //: Step 0.1, instruction note
            .note =
                QT_TRANSLATE_NOOP("Guide", "Then the next step can look at its links too. Otherwise leave it: step 2.1 "
                                           "asks for it."),
            .portal = VendorId::ItGlue,
        },
    };
}

QList<InputSpec> accessInputs()
{
    //: Step 0.1, heading over Trivet's own Autotask values; a product name, not translated
    constexpr GuideText autotaskGroup = QT_TRANSLATE_NOOP("Guide", "Autotask");
    //: Step 0.1, heading over Trivet's own Datto RMM values; a product name, not translated
    constexpr GuideText rmmGroup = QT_TRANSLATE_NOOP("Guide", "Datto RMM");
    //: Step 0.1, heading over the field for the person's name
    constexpr GuideText youGroup = QT_TRANSLATE_NOOP("Guide", "You");

    //: Step 0.1, heading over Trivet's own IT Glue values, which may be left out here
    constexpr GuideText glueGroup = QT_TRANSLATE_NOOP("Guide", "IT Glue, if you use it already");

    const QList<InputSpec> required{
        {.answer = AnswerId::AutotaskUserName,
         .kind = InputKind::UserName,
         .label = label::userNameKey,
         //: Step 0.1, example in the field; the part before @ is made up by Autotask
         .placeholder = QT_TRANSLATE_NOOP("Guide", "abc123@your-domain"),
         //: Step 0.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "Looks like an e-mail address, but is the key, not the contact's e-mail."),
         .group = autotaskGroup},
        {.answer = AnswerId::AutotaskSecret,
         .kind = InputKind::Secret,
         .label = label::passwordSecret,
         .group = autotaskGroup},
        {.answer = AnswerId::AutotaskTrackingIdentifier,
         .kind = InputKind::Secret,
         .label = label::apiTrackingIdentifier,
         //: Step 0.1, hint under the field. Custom is a portal label
         .hint = QT_TRANSLATE_NOOP("Guide", "Appears after you choose Custom."),
         .group = autotaskGroup},
        {.answer = AnswerId::AutotaskWebAddress,
         .kind = InputKind::ApiUrl,
         //: Step 0.1, field label; shown where Autotask could not tell the zone of the user
         .label = QT_TRANSLATE_NOOP("Guide", "Autotask web address"),
         //: Step 0.1, example in the field. Keep the address as it is
         .placeholder = QT_TRANSLATE_NOOP("Guide", "https://ww5.autotask.net"),
         //: Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer's data
         .hint = QT_TRANSLATE_NOOP("Guide",
                                   "From your browser, while you are signed in. It names your zone; wrong zones look "
                                   "like wrong secrets."),
         .group = autotaskGroup,
         .need = InputSpec::Need::Optional,
         .after = ProblemKind::ZoneUnknown},
        {.answer = AnswerId::RmmApiUrl,
         .kind = InputKind::ApiUrl,
         .label = label::apiUrl,
         //: Step 0.1, example in the field. Keep the address as it is; only "platform" may be translated
         .placeholder = QT_TRANSLATE_NOOP("Guide", "https://platform-api.centrastage.net"),
         //: Step 0.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "Names your platform, one of six. Wrong platforms look like wrong keys."),
         .group = rmmGroup},
        {.answer = AnswerId::RmmApiKey, .kind = InputKind::Secret, .label = label::apiKey, .group = rmmGroup},
        {.answer = AnswerId::RmmApiSecretKey,
         .kind = InputKind::Secret,
         .label = label::apiSecretKey,
         .group = rmmGroup},
        {.answer = AnswerId::RmmApiUserName,
         .kind = InputKind::Text,
         .label = label::userName,
         //: Step 0.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "The Datto RMM user that these keys belong to."),
         .group = rmmGroup},
        {.answer = AnswerId::Who,
         .kind = InputKind::Text,
         //: Step 0.1, field label
         .label = QT_TRANSLATE_NOOP("Guide", "Your name"),
         //: Step 0.1, hint under the field
         .hint = QT_TRANSLATE_NOOP("Guide", "Stands beside what you confirm."),
         .group = youGroup},
    };
    return required + glueAccessInputs(glueGroup, InputSpec::Need::Optional);
}

} // namespace

ChapterSpec getReady()
{
    const StepSpec access{
        .slug = u"access"_s,
        .number = u"0.1"_s,
        //: Page title of step 0.1
        .title = QT_TRANSLATE_NOOP("Guide", "Give Trivet its own access"),
        //: Step 0.1, in the rail. Tenant: the MSP whose systems are connected
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Tenant and access"),
        //: Step 0.1, why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users "
                     "of its own, so that you can see and end its access."),
        .minutes = 10,
        .portal = VendorId::Autotask,
        //: Step 0.1, head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Autotask and Datto RMM"),
        .instructions = accessInstructions(),
        .inputs = accessInputs(),
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, steps 0.1 and 1.1
                      .title = QT_TRANSLATE_NOOP("Guide", "Autotask shows the secret only once"),
                      //: Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "After you save the user, nobody can read Password (Secret) again.")}},
        .checks = {u"S02"_s, u"T01"_s, u"T02"_s, u"T06"_s, u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A06"_s, u"A10"_s,
                   u"A11"_s, u"A12"_s, u"A13"_s, u"A14"_s, u"T09"_s, u"A20"_s, u"A19"_s},
        //: Step 0.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Trivet tries a set of values once. After a refusal it waits until you change "
                                       "one, or check again, because Autotask locks a user after repeated failures."),
    };
    const StepSpec review{
        .slug = u"review"_s,
        .number = u"0.2"_s,
        //: Page title of step 0.2
        .title = QT_TRANSLATE_NOOP("Guide", "Review what is already set up"),
        //: Step 0.2, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Review current settings"),
        //: Step 0.2, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "If some of your systems were connected before, compare your settings with the "
                                       "recommended ones first. Trivet only reads here."),
        .minutes = 3,
        .page = PageKind::Review,
        //: Step 0.2, under the checks
        .checksNote = QT_TRANSLATE_NOOP(
            "Guide", "Nothing here holds Next. Each open point comes back at the step that mends it."),
    };
    return {
        .number = 0,
        //: Chapter title
        .title = QT_TRANSLATE_NOOP("Guide", "Get ready"),
        .steps = {access, review},
    };
}

} // namespace trivet::chapters
