// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapters.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {
namespace {

StepSpec makeSaasKeys()
{
    //: Step 4.1, heading over the key pair of the Datto Partner Portal
    constexpr GuideText keysGroup = QT_TRANSLATE_NOOP("Guide", "Key pair of the Partner Portal");
    return {
        .slug = u"saas-keys"_s,
        .number = u"4.1"_s,
        //: Page title of step 4.1
        .title = QT_TRANSLATE_NOOP("Guide", "Get the keys and look at your clients"),
        //: Step 4.1, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "API keys and clients"),
        //: Step 4.1, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "IT Glue can show for each customer what SaaS Protection backs up. It needs a key "
                                 "pair, and every client linked in the Datto Partner Portal."),
        .minutes = 8,
        .portal = VendorId::DattoSaas,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in the Datto Partner Portal"),
        .instructions =
            {
                {
                    //: Step 4.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Check that you have these three"),
                    //: Step 4.1, instruction note; Administrator and Manager are roles in IT Glue
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "A subscription to SaaS Protection, the Partner Portal set up, and the role "
                                 "Administrator or Manager in IT Glue."),
                },
                {
                    //: Step 4.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Create a key pair"),
                    .menuPath = {label::admin, label::integrations, label::apiKeys, label::createApiKey},
                    //: Step 4.1, instruction note; Select Vendor and Select Organization are portal labels
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Leave Select Vendor and the contact e-mail empty. A key with a vendor is "
                                 "refused for SaaS Protection, though it works elsewhere. With Select "
                                 "Organization it sees that one client only."),
                },
                {
                    //: Step 4.1, instruction heading. View keys is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open View keys, and paste both below"),
                    //: Step 4.1, instruction note. BCDR: Datto's backup appliances
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "The same kind of pair serves BCDR, so a pair that you already use "
                                                   "for it works too, unless it has a vendor."),
                },
                {
                    //: Step 4.1, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Link clients that are missing"),
                    //: Step 4.1, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Find the customer's organization in the Partner Portal and link its SaaS "
                                 "Protection services. IT Glue lists it after one more sync, automatic or by "
                                 "hand. Until then billing and backup may suffer too."),
                },
                {
                    //: Step 4.1, instruction heading. Product names and services stay as they are
                    .heading = QT_TRANSLATE_NOOP("Guide", "Know what the numbers in IT Glue will mean"),
                    //: Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word
                    .note = QT_TRANSLATE_NOOP("Guide", "Microsoft 365: OneDrive, SharePoint, Exchange (in places "
                                                       "called Shared Mailbox), and Teams. Google "
                                                       "Workspace: Drive, shared drives, Gmail, Contacts, and "
                                                       "Calendar. Protected seats are active seats; "
                                                       "archived ones are not counted."),
                },
            },
        .inputs = {{.answer = AnswerId::SaasPublicKey,
                    .kind = InputKind::Secret,
                    .label = label::publicKey,
                    .group = keysGroup},
                   {.answer = AnswerId::SaasSecretKey,
                    .kind = InputKind::Secret,
                    .label = label::secretKey,
                    .group = keysGroup},
                   {.answer = AnswerId::SaasReusesBcdr,
                    .kind = InputKind::Switch,
                    //: Step 4.1, switch. BCDR: Datto's backup appliances
                    .label = QT_TRANSLATE_NOOP("Guide", "IT Glue uses the pair of my BCDR integration"),
                    //: Step 4.1, hint under the switch
                    .hint = QT_TRANSLATE_NOOP("Guide", "Then both share one fate: change the pair, and both stop."),
                    .group = keysGroup,
                    .need = InputSpec::Need::Optional}},
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 4.1. Select Vendor is a portal label
                      .title = QT_TRANSLATE_NOOP("Guide", "Leave Select Vendor empty"),
                      //: Callout text, step 4.1
                      .text =
                          QT_TRANSLATE_NOOP("Guide", "It is the most common reason for a pair that looks right and is "
                                                     "refused.")}},
        .checks = {u"A17"_s, u"P05"_s, u"A18"_s},
        //: Step 4.1, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "The Partner Portal answers slowly, sometimes after more than a minute. "
                                       "Trivet counts seats and never stores who has one."),
    };
}

StepSpec connectSaas()
{
    return {
        .slug = u"saas-connect"_s,
        .number = u"4.2"_s,
        //: Page title of step 4.2
        .title = QT_TRANSLATE_NOOP("Guide", "Connect SaaS Protection in IT Glue"),
        //: Steps 3.2 and 4.2, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Connect in IT Glue"),
        //: Step 4.2, why
        .why = QT_TRANSLATE_NOOP("Guide",
                                 "IT Glue reads your clients and looks for organizations of the same name. What it "
                                 "suggests beyond that, you decide."),
        .minutes = 4,
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions =
            {
                {
                    //: Step 4.2, instruction heading; a product name
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open a new integration and choose Datto SaaS Protection"),
                    .menuPath = {label::admin, label::integrations, label::newIntegration, label::dattoSaasProtection},
                    //: Step 4.2, instruction note; both are portal labels
                    .note = QT_TRANSLATE_NOOP("Guide", "Admin may read Account, and New is the green + New."),
                },
                {
                    //: Step 4.2, instruction heading. Connect is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Enter both keys, then choose Connect"),
                    .copies = {{.label = label::saasPublicKey, .answer = AnswerId::SaasPublicKey},
                               {.label = label::saasSecretKey, .answer = AnswerId::SaasSecretKey}},
                    //: Step 4.2, instruction note. BCDR: Datto's backup appliances
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "With a BCDR integration in place, IT Glue offers to reuse its credentials. "
                                 "That is less work now, but a new key for one then cuts off the other."),
                },
                {
                    //: Step 4.2, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Select that backup information is synced"),
                    .copies = {{.label = label::syncSaasInformation, .literal = label::selected}},
                    //: Step 4.2, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "IT Glue then pulls in what SaaS Protection has already set up."),
                },
                {
                    //: Step 4.2, instruction heading. Leave for Review is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Leave for Review"),
                    .copies = {{.label = label::suggestedMatches, .literal = label::leaveForReview}},
                    //: Step 4.2, instruction note. Accept All Automatically is a portal label
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Accept All Automatically takes every suggestion, the wrong ones too, and "
                                 "shows one customer's backups under another's name. Names that are exactly the "
                                 "same should match by themselves either way."),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 4.2
                      .title = QT_TRANSLATE_NOOP("Guide", "Numbers may differ for a day"),
                      //: Callout text, step 4.2
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "By itself, IT Glue syncs once in 24 hours, so its numbers and those "
                                                "of SaaS Protection may differ in between.")}},
        .checks = {u"C21"_s, u"C22"_s},
        //: Step 4.2, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "No API shows this integration. Its log in IT Glue shows when it ran."),
    };
}

StepSpec matchClients()
{
    return {
        .slug = u"saas-matching"_s,
        .number = u"4.3"_s,
        //: Page title and rail title of step 4.3
        .title = QT_TRANSLATE_NOOP("Guide", "Match organizations"),
        //: Page title and rail title of step 4.3
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Match organizations"),
        //: Step 4.3, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "IT Glue matches only identical names. Decide the rest here, then work through "
                                       "the same list in IT Glue."),
        .minutes = 10,
        //: Step 4.3, after "About 10 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus the sync"),
        .page = PageKind::SaasMatching,
        .portal = VendorId::ItGlue,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in IT Glue"),
        .instructions =
            {
                {
                    //: Step 4.3, instruction heading. Unmatched is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the Unmatched tab"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::matching, label::unmatched},
                    //: Step 4.3, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Use Actions of Datto SaaS Protection. The name of the client in "
                                                   "SaaS Protection is compared with the name of the organization. "
                                                   "Clients are called organizations there now."),
                },
                {
                    //: Step 4.3, instruction heading; both are portal labels
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Accept Suggested Match where it is the list's organization, else "
                                                   "use Match To"),
                    //: Step 4.3, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Accept a pair of exactly the same name too, if one still waits. "
                                                   "Several clients may share one organization, such as one for "
                                                   "Microsoft 365 and one for Google Workspace."),
                },
                {
                    //: Step 4.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Create or ignore only what the list names"),
                    //: Step 4.3, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "An ignored client never counts as unmatched again."),
                },
                {
                    //: Step 4.3, instruction heading; portal labels
                    .heading = QT_TRANSLATE_NOOP("Guide", "Mend a wrong match with Change Match"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::matching, label::actions,
                                 label::changeMatch},
                },
                {
                    //: Step 4.3, instruction heading. Start Manual Sync is a portal label
                    .heading =
                        QT_TRANSLATE_NOOP("Guide", "Wait for the queued sync, or choose Start Manual Sync for Datto "
                                                   "SaaS Protection"),
                    .menuPath = {label::admin, label::integrations, label::actions, label::startManualSync},
                    //: Step 4.3, instruction note. Status, Syncing... and OK are portal values
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "A change queues a sync for about an hour later. By hand it can run once in "
                                 "6 hours; by itself it runs every 24 hours in any case. Status goes from "
                                 "Syncing... to OK, and the log keeps the times."),
                },
                {
                    //: Step 4.3, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open one organization and look for its card"),
                    //: Step 4.3, instruction note. Datto SaaS Protection is the card's name
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "The Datto SaaS Protection card on its home page proves the whole "
                                                   "chain."),
                },
            },
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 4.3
                      .title = QT_TRANSLATE_NOOP("Guide", "Search before you create"),
                      //: Callout text, step 4.3
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "If the organization exists under nearly the same name, creating it "
                                                "makes a duplicate. Inactive ones count too.")}},
        .checks = {u"P01"_s, u"P03"_s, u"P02"_s, u"C23"_s, u"C24"_s, u"P07"_s, u"P04"_s, u"P06"_s},
        //: Step 4.3, under the checks. Partner Portal is a name
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "A client missing from the list is not linked in the Partner Portal: see "
                                       "step 4.1. Ten minutes without a change are no fault; the queue takes an "
                                       "hour."),
        .alsoReads = {DataSetId::SaasSeats},
    };
}

} // namespace

ChapterSpec saasProtection()
{
    return {
        .number = 4,
        //: Chapter title; the vendor's product name, not translated
        .title = QT_TRANSLATE_NOOP("Guide", "SaaS Protection"),
        .link = LinkId::Saas,
        .need = ChapterSpec::Need::Optional,
        .steps = {makeSaasKeys(), connectSaas(), matchClients()},
    };
}

} // namespace trivet::chapters
