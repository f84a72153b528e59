// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords linkWordsTable[] = {
    {"C04", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "The button in Datto RMM reads Saved and authenticated")},
    {"C04", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C05", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Account Types to Map holds the type of your customers and nothing else")},
    {"C05", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"S06", "sites-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 sites linked")},
    {"S06", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "0 of %1 sites so far. Usual wait: 2 to 10 min.")},
    {"S06", "no-sites", QT_TRANSLATE_NOOP("Checks", "Datto RMM has no sites"),
     QT_TRANSLATE_NOOP("Checks", "Create the sites of your customers in Datto RMM first.")},

    {"S16", "called-so", nullptr, QT_TRANSLATE_NOOP("Checks", "Company type %1")},
    {"S16", "said-so", nullptr, QT_TRANSLATE_NOOP("Checks", "Company type %1, as you said")},
    {"S16", "not-known", QT_TRANSLATE_NOOP("Checks", "Which company type means customer?"),
     QT_TRANSLATE_NOOP(
         "Checks", "No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.")},
    {"S16", "no-guess", QT_TRANSLATE_NOOP("Checks", "Which company type means customer?"),
     QT_TRANSLATE_N_NOOP("Checks", "None of %Ln company type(s) is called Customer. Choose the right one in step 1.3."),
     1},

    {"R01", "active-types", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 active of %2")},
    {"R01", "no-types", QT_TRANSLATE_NOOP("Checks", "Autotask shows no type at all"),
     QT_TRANSLATE_NOOP("Checks", "Add the configuration item types that you need before you map.")},
    {"R01", "none-active", QT_TRANSLATE_NOOP("Checks", "Autotask has no active type"),
     QT_TRANSLATE_N_NOOP("Checks", "All %Ln type(s) are inactive. Add the types you need before you map."), 1},

    {"R05", "all-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 device types, %2 of %3 devices are of them")},
    {"R05", "types-open", QT_TRANSLATE_NOOP("Checks", "Device types have no type yet"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 device types are open, %2 first")},
    {"R05", "type-gone", QT_TRANSLATE_NOOP("Checks", "A chosen type is gone"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln device type(s): %2 points to %3, which Autotask no longer has"), 1},
    {"R05", "arrived-blank", QT_TRANSLATE_NOOP("Checks", "Devices arrived without a type"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln device type(s), %2 first: %3 devices are blank"), 1},
    {"R05", "cannot-tell", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Shows when devices of %1 more types have arrived, %2 first")},
    {"R05", "no-devices", nullptr, QT_TRANSLATE_NOOP("Checks", "Datto RMM shows no devices yet")},

    {"R02", "names-distinct", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln type(s), no two alike"), 1},
    {"R02", "no-types", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no type at all")},
    {"R02", "near-duplicates", QT_TRANSLATE_NOOP("Checks", "Two types read alike"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln type(s) are doubled: %2 and %3"), 1},
    {"R02", "inactive-in-use", QT_TRANSLATE_NOOP("Checks", "An inactive type is still in use"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln type(s), %3 first, on %2 devices"), 1},
    {"R02", "duplicates-and-inactive", QT_TRANSLATE_NOOP("Checks", "Types are doubled or inactive"),
     QT_TRANSLATE_NOOP("Checks", "%1 doubled, %2 inactive but in use")},

    {"R06", "products-usable", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 products are there and active, %3 with an active code")},
    {"R06", "not-made-yet", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Shows when Datto RMM has made the products: %1 to come")},
    {"R06", "product-inactive", QT_TRANSLATE_NOOP("Checks", "A chosen product is inactive"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first"), 1},
    {"R06", "product-missing", QT_TRANSLATE_NOOP("Checks", "A chosen product is missing"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first"), 1},
    {"R06", "code-inactive", QT_TRANSLATE_NOOP("Checks", "A product's material code is inactive"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first"), 1},
    {"R06", "material-code-gone", QT_TRANSLATE_NOOP("Checks", "The material code is gone"),
     QT_TRANSLATE_NOOP("Checks", "%1 is not an active material code in Autotask")},
    {"R06", "nothing-chosen", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when products are chosen")},

    {"S03", "none-arrived", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln synced device(s) in Autotask, as before"), 1},
    {"S03", "risen", QT_TRANSLATE_NOOP("Checks", "Map Devices looks on"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.")},
    {"S03", "allowed-now", QT_TRANSLATE_NOOP("Checks", "Map Devices may be on now"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln synced device(s) in Autotask; the products are confirmed"), 1},
    {"S03", "no-baseline", nullptr, QT_TRANSLATE_NOOP("Checks", "Counting synced devices")},

    {"C06", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "No API shows this switch. Look at the Devices tab.")},
    {"C06", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C07", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Material code, both overwrite options and the mapping, then Save")},
    {"C07", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"S04", "products-exist", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s) found"), 1},
    {"S04", "not-created-yet", QT_TRANSLATE_NOOP("Checks", "Products are not there yet"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first. Datto RMM needs about a minute."), 1},
    {"S04", "product-missing", QT_TRANSLATE_NOOP("Checks", "A linked product is missing"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first"), 1},
    {"S04", "nothing-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "Nothing is mapped yet")},

    {"C08", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %3 to confirm, %2 first")},
    {"C08", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed %2 products")},
    {"C08", "nothing-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "Nothing is mapped yet")},

    {"R10", "all-mapped", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln site(s) with devices, all linked"), 1},
    {"R10", "unmapped", QT_TRANSLATE_NOOP("Checks", "Sites have no company"),
     QT_TRANSLATE_NOOP("Checks", "%1 sites, %3 first: %2 devices never reach Autotask")},
    {"R10", "none-mapped", QT_TRANSLATE_NOOP("Checks", "No site has a company yet"),
     QT_TRANSLATE_NOOP("Checks", "%1 sites with %2 devices wait to be mapped")},
    {"R10", "no-sites", nullptr, QT_TRANSLATE_NOOP("Checks", "Datto RMM shows no sites")},

    {"R11", "companies-good", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %3 sites, %2 companies")},
    {"R11", "company-missing", QT_TRANSLATE_NOOP("Checks", "A mapped company is gone"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln site(s), %2 first"), 1},
    {"R11", "company-inactive", QT_TRANSLATE_NOOP("Checks", "A mapped company is inactive"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln site(s), %2 first: %3"), 1},
    {"R11", "not-customer", QT_TRANSLATE_NOOP("Checks", "A mapped company is not a customer"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln site(s), %2 first: %3"), 1},
    {"R11", "several-faults", QT_TRANSLATE_NOOP("Checks", "Mapped companies are not right"),
     QT_TRANSLATE_NOOP("Checks", "%1 sites: %2 missing, %3 inactive, %4 not Customer")},
    {"R11", "none-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "No site is mapped yet")},

    {"S17", "customers-only", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 mapped sites, none with your own company")},
    {"S17", "own-company", QT_TRANSLATE_NOOP("Checks", "A site is mapped to your own company"),
     QT_TRANSLATE_NOOP("Checks",
                       "Sites with %3: %1, %2 first. Right for your own machines. A customer's devices would be "
                       "booked on you: confirm that it is meant, or choose the customer's company.")},
    {"S17", "own-confirmed", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Sites with %3: %1, %2 first. %4 confirmed that this is meant.")},
    {"S17", "none-mapped", nullptr, QT_TRANSLATE_NOOP("Checks", "No site is mapped yet")},

    {"R23", "as-it-should", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 new, %2 join a device that is there, %3 linked already. Every one has a type.")},
    {"R23", "some-ambiguous", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.")},
    {"R23", "all-linked", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln device(s) linked already, none to come"), 1},
    //: Autotask Default is IT Glue's own word
    {"R23", "would-be-blank", QT_TRANSLATE_NOOP("Checks", "Devices would arrive without a type"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type "
                                 "for their device types first.")},
    {"R23", "far-off", QT_TRANSLATE_NOOP("Checks", "Devices would stay away"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices that the mapping wants would not arrive, %3 first.")},
    {"R23", "mapping-not-known", nullptr,
     QT_TRANSLATE_N_NOOP("Checks", "Shows when the mapping of %Ln device type(s) is known, %2 first"), 1},
    {"R23", "nothing-to-come", nullptr, QT_TRANSLATE_NOOP("Checks", "No device is on a mapped site")},

    {"C09", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Turn the switch on in the Devices tab and choose Save")},
    {"C09", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},
    {"C09", "too-early", QT_TRANSLATE_NOOP("Checks", "Map Devices must wait"),
     QT_TRANSLATE_NOOP("Checks", "Settle this first: %c1")},

    {"R18", "all-arrived", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices")},
    {"R18", "all-but-older", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.")},
    {"R18", "of-no-site", QT_TRANSLATE_NOOP("Checks", "Devices belong to no site"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.")},
    {"R18", "still-arriving", QT_TRANSLATE_NOOP("Checks", "Devices are arriving"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices so far")},
    {"R18", "not-arrived", QT_TRANSLATE_NOOP("Checks", "Devices are overdue"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln device(s), %2 first, after %3 hours"), 1},
    {"R18", "held-by-older", QT_TRANSLATE_NOOP("Checks", "Re-imaged devices are kept out by their older records"),
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. "
                         "Delete the older record there, then wait for the next sync."),
     1},
    {"R18", "not-switched-on", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln device(s) will come when Map Devices is on"),
     1},
    {"R18", "nothing-expected", nullptr, QT_TRANSLATE_NOOP("Checks", "No device is on a mapped site")},

    {"R24", "as-forecast", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln device(s) compared, all as forecast"), 1},
    {"R24", "nearly-all", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices differ, %3 first")},
    {"R24", "differs", QT_TRANSLATE_NOOP("Checks", "Devices arrived otherwise than forecast"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices differ, %3 first.")},
    {"R24", "still-arriving", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices compared so far")},
    {"R24", "not-kept", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No forecast was kept when Map Devices went on, so there is nothing to compare with")},
    {"R24", "not-switched-on", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when Map Devices is on")},

    {"R03", "every-type-set", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln synced device(s)"), 1},
    {"R03", "blank-types", QT_TRANSLATE_NOOP("Checks", "Devices arrived without a type"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.")},
    {"R03", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"R09", "newest-have-type", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 products, %2 newest devices looked at")},
    {"R09", "newest-blank", QT_TRANSLATE_NOOP("Checks", "New devices come without a type"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln product(s), %2 first. Look at its default type."), 1},
    {"R09", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"S07", "vendor-right", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices name a vendor, and it is Datto RMM")},
    {"S07", "other-vendor", QT_TRANSLATE_NOOP("Checks", "Devices name another vendor"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.")},
    {"S07", "vendor-not-named", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 devices name no vendor, so nothing can be concluded")},
    {"S07", "vendor-unclear", nullptr,
     QT_TRANSLATE_NOOP(
         "Checks", "%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.")},
    {"S07", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"T03", "all-whole", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 lists, %2 rows")},
    {"T03", "of-no-site", QT_TRANSLATE_NOOP("Checks", "Devices belong to no site"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.")},
    {"T03", "broken-off", QT_TRANSLATE_NOOP("Checks", "A list broke off"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln list(s) are not whole, so nothing is said about missing records"), 1},
};

} // namespace

std::span<const FindingWords> linkWords()
{
    return linkWordsTable;
}

} // namespace trivet
