// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

// What was found, what it does if it is left, and the way to mend it.
constexpr FindingWords recordWordsTable[] = {
    {"R07", "tidy", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s) made by Datto RMM"), 1},
    {"R07", "doubled", QT_TRANSLATE_NOOP("Checks", "Products of Datto RMM are there twice"),
     //: %1 products, %2 the name of the first
     QT_TRANSLATE_NOOP("Checks",
                       "%1 products, %2 first. Devices then come with the one or the other, and a default set on one "
                       "of them is missing on half. Set the unused ones inactive in Autotask.")},
    {"R07", "unused", QT_TRANSLATE_NOOP("Checks", "Products of Datto RMM are not in use"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody "
                   "chooses one by mistake."),
     1},
    {"R07", "doubled-and-unused", QT_TRANSLATE_NOOP("Checks", "Products of Datto RMM are there twice"),
     //: %1 doubled products, %2 the name of the first, %3 other products that no device has
     QT_TRANSLATE_NOOP("Checks",
                       "%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in "
                       "Autotask, so that new devices and defaults meet in one.")},
    {"R07", "none-needed", nullptr, QT_TRANSLATE_NOOP("Checks", "Your mapping uses products of your own alone")},
    {"R07", "none-made", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when Datto RMM has made its products")},

    {"R08", "category-set", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 products are there, each with a category")},
    {"R08", "no-category", QT_TRANSLATE_NOOP("Checks", "Products have no default category"),
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln product(s), %2 first. Their devices get whatever category is Autotask's default, and so "
                         "perhaps a layout without the fields you need. Choose one on Edit Product."),
     1},
    {"R08", "not-made-yet", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Shows when Datto RMM has made the products: %1 to come")},
    {"R08", "nothing-chosen", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when products are chosen")},

    {"R25", "left-alone", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 sites, %2 of them Datto RMM's own and not mapped")},
    {"R25", "mapped", QT_TRANSLATE_NOOP("Checks", "A site of Datto RMM's own is mapped"),
     //: %1 sites, %2 the name of the first, %3 devices
     QT_TRANSLATE_NOOP(
         "Checks", "%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one "
                   "customer. Take the company away from the site in Datto RMM and set its devices inactive in "
                   "Autotask.")},
    {"R25", "no-sites", nullptr, QT_TRANSLATE_NOOP("Checks", "Datto RMM shows no sites")},

    {"R13", "names-fit", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 mapped sites compared with their company")},
    {"R13", "names-differ", QT_TRANSLATE_NOOP("Checks", "A site may be mapped to the wrong company"),
     //: %1 sites, %2 the name of the first, %3 the name of its company
     QT_TRANSLATE_NOOP("Checks",
                       "Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one "
                       "customer's devices are booked on another. Choose the right company in Datto RMM, or go on "
                       "and say why it is right.")},
    {"R13", "none-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "No site is mapped yet")},

    {"R12", "one-each", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln mapped site(s), each with a company of its own"),
     1},
    {"R12", "shared", QT_TRANSLATE_NOOP("Checks", "Several sites share a company"),
     //: %1 sites, %2 companies, %3 the name of the first company
     QT_TRANSLATE_NOOP(
         "Checks", "%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all "
                   "their devices in one organization.")},
    {"R12", "none-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "No site is mapped yet")},

    {"R14", "each-once", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln synced device(s), each its own"), 1},
    {"R14", "held-twice", QT_TRANSLATE_NOOP("Checks", "Autotask holds devices twice"),
     //: %1 records, %2 the name of the first, %3 devices
     QT_TRANSLATE_NOOP(
         "Checks", "%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue "
                   "copies each. Keep the one with tickets and contracts and set the others inactive; never delete.")},
    {"R14", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R19", "with-their-company", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 synced devices compared with their site")},
    {"R19", "other-company", QT_TRANSLATE_NOOP("Checks", "Devices are with another company"),
     //: %1 devices, %2 the name of the first, %3 the name of its site
     QT_TRANSLATE_NOOP(
         "Checks", "%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another's. "
                   "Correct the mapping of the site, or move the device in Autotask by hand; no API can.")},
    {"R19", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R04", "types-there", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 active devices have a type")},
    {"R04", "deleted-type", QT_TRANSLATE_NOOP("Checks", "Devices have a type that was deleted"),
     //: %1 devices, %2 the name of the first, %3 the number of a type
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue "
         "shows such devices like untyped ones. Give them a type that exists.")},
    {"R04", "no-types", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no type at all")},
    {"R04", "none-active", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no active device")},

    {"R15", "none-alike", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 active devices have a serial number or a MAC address, each its own")},
    {"R15", "same-serial", QT_TRANSLATE_NOOP("Checks", "Devices of one company have the same serial number"),
     //: %1 records, %2 the name of the first, %3 devices
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies "
         "each. Compare them and set those inactive that are too many.")},
    {"R15", "same-mac", QT_TRANSLATE_NOOP("Checks", "Devices of one company have the same MAC address"),
     //: %1 records, %2 the name of the first, %3 devices
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies "
         "each. Compare them and set those inactive that are too many.")},
    {"R15", "none-active", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no active device")},

    {"R17", "all-known", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln synced device(s)"), 1},
    {"R17", "stale", QT_TRANSLATE_NOOP("Checks", "Datto RMM no longer has some devices"),
     //: %1 devices, %2 the name of the first, %3 synced devices
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. "
         "Set them inactive in Autotask once you have looked.")},
    {"R17", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R20", "references-follow", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 synced devices compared")},
    {"R20", "names-differ", QT_TRANSLATE_NOOP("Checks", "Reference names do not follow Datto RMM"),
     //: %1 devices, %2 the host name of the first, %3 its reference name in Autotask
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for "
         "names that are gone. Keep the option for the reference name on in the Devices tab.")},
    {"R20", "numbers-differ", QT_TRANSLATE_NOOP("Checks", "Reference numbers do not follow Datto RMM"),
     //: %1 devices, %2 the host name of the first, %3 its reference number in Autotask
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep "
         "the option for the reference number on in the Devices tab.")},
    {"R20", "both-differ", QT_TRANSLATE_NOOP("Checks", "Reference names and numbers do not follow Datto RMM"),
     //: %1 devices, %2 the host name of the first, %3 its reference name or number in Autotask
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is "
         "gone. Keep both overwrite options on in the Devices tab.")},
    {"R20", "switched-off", nullptr, QT_TRANSLATE_NOOP("Checks", "You keep names and numbers of your own")},
    {"R20", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R21", "states-agree", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 synced devices compared")},
    {"R21", "deleted", QT_TRANSLATE_NOOP("Checks", "Devices deleted in Datto RMM are still active"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask."),
     1},
    {"R21", "suspended", QT_TRANSLATE_NOOP("Checks", "Devices suspended in Datto RMM are still active"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in "
                   "Datto RMM, or set them inactive in Autotask."),
     1},
    {"R21", "deleted-and-suspended", QT_TRANSLATE_NOOP("Checks", "Devices given up in Datto RMM are still active"),
     //: %1 and %2 are counts of devices, %3 the name of the first
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive "
         "in Autotask, or resume the suspended ones.")},
    {"R21", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R16", "all-real", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 active devices have a serial number or a MAC address, none a made-up one")},
    {"R16", "made-up", QT_TRANSLATE_NOOP("Checks", "Some numbers identify no device"),
     //: %1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by "
         "it; IT Glue might. Enter the real number where you can.")},
    {"R16", "none-active", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no active device")},

    {"R22", "values-arrive", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 custom fields have a value on %3 synced devices")},
    {"R22", "none-arrive", QT_TRANSLATE_NOOP("Checks", "No custom field is filled by Datto RMM"),
     //: %1 fields, %2 devices
     QT_TRANSLATE_NOOP(
         "Checks", "%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under "
                   "User-Defined Field Mapping in Datto RMM if you want them.")},
    {"R22", "no-fields", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask has no custom field for devices")},
    {"R22", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No synced device was among those looked at")},
};

} // namespace

std::span<const FindingWords> recordWords()
{
    return recordWordsTable;
}

} // namespace trivet
