// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"
#include "inventory/joins/mapforecast.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> deviceChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto confirmed = VerdictSource::Confirmed;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto draft = CheckSpec::Basis::Draft;
    constexpr auto autotask = VendorId::Autotask;
    constexpr auto rmm = VendorId::DattoRmm;

    // clang-format off
    return {
        // ---- rmm-autotask-on (1.3)
        {u"C04"_s, Blocks, u"rmm-autotask-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},
        {u"C05"_s, Blocks, u"rmm-autotask-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},
        {u"S06"_s, Blocks, u"rmm-autotask-on"_s, rmm, fromApi, draft, {RmmSites}, u"sites"_s,
         readingFindings({"sites-linked", // sites linked, sites that count
                          "none-linked",  // sites that count
                          "no-sites"}),   // -
         &firstSiteLinked},
        {u"S16"_s, Blocks, u"rmm-autotask-on"_s, autotask, fromApi, vendors, {AutotaskCompanyTypes}, u"companyTypes"_s,
         readingFindings({"called-so",  // label of the type
                          "said-so",    // label of the type
                          "not-known",  // types, label of the one to suggest
                          "no-guess"}), // types
         &customerTypeKnown},

        // ---- device-mapping (1.4)
        {u"R01"_s, Blocks, u"device-mapping"_s, autotask, fromApi, vendors, {AutotaskItemTypes},
         u"ConfigurationItemTypes"_s,
         readingFindings({"active-types",   // active, all
                          "no-types",       // -
                          "none-active"}),  // all
         &activeTypes},
        {u"R05"_s, Blocks, u"device-mapping"_s, rmm, fromApi, vendors,
         {RmmSites, RmmDevices, AutotaskItemTypes, AutotaskDevices}, u"deviceTypes"_s,
         readingFindings({"all-mapped",    // device types, devices of them, all devices
                          "types-open",    // device types without a choice, name of the first, all device types
                          "type-gone",     // device types, name of the first, its configuration item type
                          "arrived-blank", // device types, name of the first, devices
                          "cannot-tell",   // device types of which nothing has arrived, name of the first
          "no-devices"}),  // -
         &everyTypeMapped},
        {u"R02"_s, Warns, u"device-mapping"_s, autotask, fromApi, vendors, {AutotaskItemTypes, AutotaskDevices},
         u"ConfigurationItemTypes"_s,
         readingFindings({"names-distinct",            // types
                          "no-types",                  // -
                          "near-duplicates",           // types, two names that are alike
                          "inactive-in-use",           // types, devices that use them, name of the first
                          "duplicates-and-inactive"}), // doubled types, inactive types in use
         &doubledTypes},
        {u"R06"_s, Warns, u"device-mapping"_s, autotask, fromApi, vendors,
         {AutotaskProducts, AutotaskMaterialCodes, AutotaskDevices}, u"Products"_s,
         readingFindings({"products-usable",    // products looked at, all that are chosen, those with a material code
                          "not-made-yet",       // products
                          "product-inactive",   // products, name of the first
                          "product-missing",    // products, name of the first
                          "code-inactive",      // products, name of the first
                          "material-code-gone", // name of the chosen material code
                          "nothing-chosen"}),   // -
         &productsUsable},
        {u"S03"_s, Blocks, u"device-mapping"_s, autotask, inferred, draft, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"none-arrived",  // synced devices now
                          "risen",         // before, now
                          "allowed-now",   // synced devices now; products are confirmed, Map Devices may be on
                          "no-baseline"}), // -
         &noneArrivedYet},
        {u"C06"_s, Blocks, u"device-mapping"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},
        {u"C07"_s, Blocks, u"device-mapping"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},

        // ---- products (1.5)
        {u"S04"_s, Blocks, u"products"_s, autotask, fromApi, draft, {AutotaskProducts}, u"Products"_s,
         readingFindings({"products-exist",     // products
                          "not-created-yet",    // products, name of the first
                          "product-missing",    // products, name of the first
                          "nothing-mapped"}),   // -
         &productsExist},
        {u"C08"_s, Blocks, u"products"_s, autotask, confirmed, draft, {}, u"Products"_s,
         {"to-confirm",      // products open, name of the first, all products
          "confirmed",       // who, products
          "nothing-mapped"}, // -
         &productDefaultsConfirmed},

        {u"R07"_s, Warns, u"products"_s, autotask, fromApi, vendors, {AutotaskProducts, AutotaskDevices, RmmDevices},
         u"Products"_s,
         readingFindings({"tidy",               // products that Datto RMM made
                          "doubled",            // products, name of the first
                          "unused",             // products, name of the first
                          "doubled-and-unused", // doubled products, name of the first, unused ones
                          "none-needed",        // products
                          "none-made"}),        // -
         &rmmProductsTidy},
        {u"R08"_s, Warns, u"products"_s, autotask, fromApi, vendors, {AutotaskProducts, AutotaskDevices}, u"Products"_s,
         readingFindings({"category-set",    // products looked at, all that are chosen
                          "no-category",     // products, name of the first
                          "not-made-yet",    // products
                          "nothing-chosen"}),// -
         &productsHaveCategory},

        // ---- device-sync (1.6)
        {u"R10"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites}, u"sites"_s,
         readingFindings({"all-mapped",  // sites with devices
                          "unmapped",    // sites, devices on them, name of the first
                          "none-mapped", // sites with devices, devices on them
                          "no-sites"}),  // -
         &sitesMapped},
        {u"R11"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, AutotaskCompanies, AutotaskCompanyTypes},
         u"sites"_s,
         readingFindings({"companies-good",   // sites mapped, companies, all customer sites
                          "company-missing",  // sites, name of the first
                          "company-inactive", // sites, name of the first site, its company
                          "not-customer",     // sites, name of the first site, its company
                          "several-faults",   // sites, missing, inactive, not Customer
                          "none-mapped"}),    // -
         &siteCompaniesGood},
        // The MSP's own machines, or a slip that puts a customer's devices into the MSP's own books (decision 88).
        {u"S17"_s, Warns, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, AutotaskCompanies}, u"sites"_s,
         readingFindings({"customers-only", // sites mapped
                          "own-company",    // sites, name of the first, name of the MSP's company
                          "own-confirmed",  // as above, who
                          "none-mapped"}),  // -
         &ownCompanySitesMeant},
        {u"R25"_s, Warns, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites}, u"sites"_s,
         readingFindings({"left-alone", // sites, those called as the product's own
                          "mapped",     // sites, name of the first, devices on them
                          "no-sites"}), // -
         &systemSitesLeft},
        {u"R13"_s, Warns, u"device-sync"_s, rmm, inferred, vendors, {RmmSites, AutotaskCompanies}, u"sites"_s,
         readingFindings({"names-fit",     // sites compared, all mapped ones
                          "names-differ",  // sites, name of the first, its company
                          "none-mapped"}), // -
         &siteNamesFit},
        {u"R12"_s, Notes, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, AutotaskCompanies}, u"sites"_s,
         readingFindings({"one-each",      // sites mapped
                          "shared",        // sites, companies, name of the first
                          "none-mapped"}), // -
         &oneSiteEach},
        {u"R23"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, mapForecastSets(), u"devices"_s,
         readingFindings({"as-it-should",      // new items, items joined, devices linked already
                          "some-ambiguous",    // new items, items joined, devices that fit several items or share one
                          "all-linked",        // devices linked already
                          "would-be-blank",    // devices, all that are to come, name of the first
                          "far-off",           // devices that do not come, all that the mapping wants, name of the first
                          "mapping-not-known", // device types, name of the first
                          "nothing-to-come"}), // -
         &mapDevicesForecast},
        {u"C09"_s, Blocks, u"device-sync"_s, rmm, confirmed, draft,
         {AutotaskResources, AutotaskCompanies, AutotaskCompanyTypes, AutotaskItemTypes, AutotaskProducts, AutotaskDevices,
          RmmSites, RmmDevices}, {},
         {"to-confirm", // -
          "confirmed",  // who
          "too-early"}, // check that holds it
         &mapDevicesSwitchedOn},
        {u"R18"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, RmmDevices, AutotaskDevices},
         u"devices"_s,
         readingFindings({"all-arrived",        // arrived, expected
                          "all-but-older",      // arrived, expected, older records of re-imaged devices, name of the first
                          "of-no-site",         // arrived, expected, devices that join no site, name of the first
                          "still-arriving",     // arrived, expected
                          "not-arrived",        // devices overdue, name of the first, hours since Map Devices was on
                          "held-by-older",      // the same, all of them re-imaged: older records hold their items
                          "not-switched-on",    // expected
                          "nothing-expected"}), // -
         &everyDeviceArrived},
        {u"R24"_s, Warns, u"device-sync"_s, rmm, fromApi, draft, mapForecastSets(), u"devices"_s,
         readingFindings({"as-forecast",      // devices compared
                          "nearly-all",       // devices that differ, devices compared, name of the first
                          "differs",          // the same
                          "still-arriving",   // devices compared, devices to compare
                          "not-kept",         // -
                          "not-switched-on"}), // -
         &mappedAsForecast},
        {u"R03"_s, Blocks, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"every-type-set", // synced devices
                          "blank-types",    // devices, synced devices
                          "none-synced"}),  // -
         &blankTypes, {u"itglue-sync-settings"_s}},
        {u"R09"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices, AutotaskProducts},
         u"Products"_s,
         readingFindings({"newest-have-type", // products, devices looked at
                          "newest-blank",     // products, name of the first
                          "none-synced"}),    // -
         &newestHaveType},
        {u"S07"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices, AutotaskVendors},
         u"ConfigurationItems"_s,
         readingFindings({"vendor-right",     // devices that name a vendor, synced devices
                          "other-vendor",     // devices, the vendor they name
                          "vendor-not-named", // synced devices
                          "vendor-unclear",   // devices, the vendor they name; no name is known for Datto RMM's
                          "none-synced"}),    // -
         &syncedByDattoRmm},
        {u"T03"_s, Blocks, u"device-sync"_s, std::nullopt, fromApi, vendors,
         {AutotaskCompanies, AutotaskItemTypes, AutotaskProducts, AutotaskDevices, RmmSites, RmmDevices}, {},
         readingFindings({"all-whole",    // data sets, rows
                          "broken-off",   // data sets, key of the first
                          "of-no-site"}), // devices that join no site, name of the first, all devices
         &setsWhole},
    };
    // clang-format on
}

} // namespace trivet::checks
