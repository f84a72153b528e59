// SPDX-License-Identifier: Apache-2.0
#include "guide/content/chapter1steps.h"
#include "guide/content/labels.h"

using namespace Qt::StringLiterals;

namespace trivet::chapters {

StepSpec mapDeviceTypes()
{
    return {
        .slug = u"device-mapping"_s,
        .number = u"1.4"_s,
        //: Page title and rail title of step 1.4
        .title = QT_TRANSLATE_NOOP("Guide", "Map device types"),
        //: Page title and rail title of step 1.4
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Map device types"),
        //: Step 1.4, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "IT Glue sorts devices by configuration item type, so every device type needs "
                                       "a product and a type."),
        .minutes = 10,
        .page = PageKind::Mapping,
        .portal = VendorId::DattoRmm,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Datto RMM"),
        .instructions =
            {
                {
                    //: Step 1.4, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Add missing configuration item types in Autotask first"),
                    .menuPath = {label::admin, label::featuresSettings, label::devices, label::deviceTypes},
                    //: Step 1.4, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Datto RMM can create products, but it can only choose types that exist. One "
                                 "Autotask page says that new customers need no device types; another that "
                                 "IT Glue needs them. Give every row a type."),
                    .portal = VendorId::Autotask,
                },
                {
                    //: Step 1.4, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the Devices tab and leave Map Devices off"),
                    .menuPath = {label::setup, label::integrations, label::autotask, label::devices},
                    .copies = {{.label = label::mapDevices, .literal = label::off}},
                },
                {
                    //: Step 1.4, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose the material code"),
                    .copies = {{.label = label::materialCode, .answer = AnswerId::MaterialCode}},
                    //: Step 1.4, instruction note. Hardware is the usual value in Autotask
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Hardware, if you are not sure. You can change it on the product "
                                                   "in Autotask later."),
                },
                {
                    //: Step 1.4, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Keep both overwrite options on"),
                    .copies = {{.label = label::overwriteName, .literal = label::on},
                               {.label = label::overwriteNumber, .literal = label::on}},
                    //: Step 1.4, instruction note
                    .note = QT_TRANSLATE_NOOP("Guide", "They keep names and numbers in Autotask equal to Datto RMM's."),
                },
                {
                    //: Step 1.4, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Set each device type as in the table"),
                    //: Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Each one needs an Autotask product and a configuration item type. "
                                                   "With Create New, Datto RMM makes a product such as RMM_Desktop."),
                },
                {
                    //: Step 1.4, instruction heading. Save is a portal label
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save, wait a minute, and refresh the page"),
                    //: Step 1.4, instruction note. Create New is a portal value
                    .note = QT_TRANSLATE_NOOP("Guide", "Create New then turns into the name of the new product."),
                },
            },
        .inputs = {{.answer = AnswerId::MaterialCode,
                    .kind = InputKind::Choice,
                    //: Step 1.4, field label
                    .label = QT_TRANSLATE_NOOP("Guide", "Material code"),
                    //: Step 1.4, hint under the field
                    .hint = QT_TRANSLATE_NOOP("Guide", "Used for every product")},
                   {.answer = AnswerId::OverwriteName,
                    .kind = InputKind::Switch,
                    //: Step 1.4, option under "Overwrite in Autotask"
                    .label = QT_TRANSLATE_NOOP("Guide", "Reference name, when the RMM hostname differs"),
                    //: Step 1.4, head of the two overwrite options
                    .group = QT_TRANSLATE_NOOP("Guide", "Overwrite in Autotask")},
                   {.answer = AnswerId::OverwriteNumber,
                    .kind = InputKind::Switch,
                    //: Step 1.4, option under "Overwrite in Autotask"
                    .label = QT_TRANSLATE_NOOP("Guide", "Reference number, when the RMM device ID differs"),
                    //: Step 1.4, head of the two overwrite options
                    .group = QT_TRANSLATE_NOOP("Guide", "Overwrite in Autotask")}},
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 1.4. Map Devices is a portal label
                      .title = QT_TRANSLATE_NOOP("Guide", "Keep Map Devices off"),
                      //: Callout text, step 1.4
                      .text = QT_TRANSLATE_NOOP("Guide", "Devices that sync before the products are checked arrive "
                                                         "without a type and need repair by hand.")}},
        .checks = {u"R01"_s, u"R05"_s, u"S03"_s, u"C06"_s, u"C07"_s, u"R02"_s, u"R06"_s},
        //: Step 1.4, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "No API shows the Devices tab. Trivet compares this table with what it "
                                       "reads, and you confirm what you saved."),
    };
}

StepSpec checkProducts()
{
    return {
        .slug = u"products"_s,
        .number = u"1.5"_s,
        //: Page title of step 1.5
        .title = QT_TRANSLATE_NOOP("Guide", "Check the products in Autotask"),
        //: Step 1.5, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Check products"),
        //: Step 1.5, why
        .why = QT_TRANSLATE_NOOP(
            "Guide", "A device takes its type from its product. A product without one sends untyped devices "
                     "to IT Glue."),
        .minutes = 4,
        .page = PageKind::Products,
        .portal = VendorId::Autotask,
        //: Step 1.5, head of the table
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Products linked to Datto RMM"),
        .instructions =
            {
                {
                    //: Step 1.5, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the product list and look for each name"),
                    .menuPath = {label::admin, label::featuresSettings, label::productsServicesInventory,
                                 label::products},
                    //: Step 1.5, instruction note
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Autotask does not show which device type a product belongs to. The table "
                                 "here does, and so does the Devices tab in Datto RMM."),
                },
                {
                    //: Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels
                    .heading = QT_TRANSLATE_NOOP(
                        "Guide", "Choose the product's name, and on Edit Product set Default Configuration Item Type"),
                    //: Step 1.5, instruction note; both are portal labels
                    .note = QT_TRANSLATE_NOOP(
                        "Guide", "Default Configuration Item Type may read Default Device Type. No API shows "
                                 "it, so Trivet cannot look for you."),
                },
                {
                    //: Step 1.5, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Save, and confirm that product in the table"),
                },
            },
        .callouts = {{.kind = NoticeKind::Info,
                      //: Callout title, step 1.5
                      .title = QT_TRANSLATE_NOOP("Guide", "Product just created?"),
                      //: Callout text, step 1.5
                      .text = QT_TRANSLATE_NOOP("Guide", "Datto RMM needs about a minute. Refresh its page, then check "
                                                         "again here.")}},
        .checks = {u"S04"_s, u"C08"_s, u"R07"_s, u"R08"_s, u"R09"_s},
        //: Step 1.5, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Devices that arrive in step 1.6 show whether the defaults are right."),
        .alsoReads = {DataSetId::AutotaskItemTypes},
    };
}

StepSpec syncDevices()
{
    return {
        .slug = u"device-sync"_s,
        .number = u"1.6"_s,
        //: Page title of step 1.6
        .title = QT_TRANSLATE_NOOP("Guide", "Sync the devices"),
        //: Step 1.6, in the rail
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Sync devices"),
        //: Step 1.6, why
        .why =
            QT_TRANSLATE_NOOP("Guide", "Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync "
                                       "goes on without it."),
        .minutes = 3,
        //: Step 1.6, after "About 3 min, "
        .minutesNote = QT_TRANSLATE_NOOP("Guide", "plus the sync"),
        .page = PageKind::LiveSync,
        .portal = VendorId::DattoRmm,
        //: Head of the instructions
        .portalHeading = QT_TRANSLATE_NOOP("Guide", "Do this in Datto RMM"),
        .instructions =
            {
                {
                    //: Step 1.6, instruction heading
                    .heading = QT_TRANSLATE_NOOP("Guide", "Open the Devices tab and turn on Map Devices"),
                    .menuPath = {label::setup, label::integrations, label::autotask, label::devices},
                    .copies = {{.label = label::mapDevices, .literal = label::on}},
                    //: Step 1.6, instruction note
                    .note =
                        QT_TRANSLATE_NOOP("Guide", "Only now: sites, types, and products are checked, so that every "
                                                   "device arrives complete."),
                },
                {
                    //: Step 1.6, instruction heading. Save and Confirm are labels of buttons
                    .heading = QT_TRANSLATE_NOOP("Guide", "Choose Save, then Confirm in the check here"),
                },
            },
        .callouts = {{.kind = NoticeKind::Warning,
                      //: Callout title, step 1.6. Map Devices is a portal label
                      .title = QT_TRANSLATE_NOOP("Guide", "Turn on Map Devices only when the sites are mapped"),
                      //: Callout text, step 1.6
                      .text = QT_TRANSLATE_NOOP("Guide",
                                                "Devices on a site without a company never reach Autotask. Look at "
                                                "the checks first.")}},
        .checks = {u"R10"_s, u"R11"_s, u"S17"_s, u"R25"_s, u"R13"_s, u"R12"_s, u"R23"_s,
                   u"C09"_s, u"R24"_s, u"R18"_s, u"R03"_s, u"R14"_s, u"R19"_s, u"R04"_s,
                   u"R15"_s, u"R17"_s, u"R20"_s, u"R21"_s, u"R09"_s, u"S07"_s, u"T03"_s},
        //: Step 1.6, under the checks
        .checksNote =
            QT_TRANSLATE_NOOP("Guide", "Existing devices may take a day to follow a change, so Trivet calls a "
                                       "device missing only after 24 hours."),
        .alsoReads = {DataSetId::AutotaskThreshold, DataSetId::RmmRequestRate, DataSetId::AutotaskCompanies,
                      DataSetId::AutotaskProducts, DataSetId::AutotaskVendors},
    };
}

} // namespace trivet::chapters
