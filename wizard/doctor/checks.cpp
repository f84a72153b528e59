// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"

#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Findings of every check that reads: "not-read" (set key), "read-failed" (set key, problem kind key),
/// "incomplete" (set key). All are unknown.
QByteArrayList readingFindings(QByteArrayList own)
{
    return QByteArrayList{"not-read", "read-failed", "incomplete"} + std::move(own);
}

const QByteArrayList confirmationFindings{
    "to-confirm", // -
    "confirmed",  // who
};

QList<CheckSpec> makeCheckSpecs()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto fromInput = VerdictSource::Input;
    constexpr auto confirmed = VerdictSource::Confirmed;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto draft = CheckSpec::Basis::Draft;
    constexpr auto autotask = VendorId::Autotask;
    constexpr auto rmm = VendorId::DattoRmm;

    return {
        // ---- access (0.1)
        {u"S02"_s, Blocks, u"access"_s, std::nullopt, fromInput, draft, {}, {},
         {"fields-complete",   // number of fields
          "fields-missing",    // number missing
          "fields-malformed"}, // number malformed
         &checks::fieldsComplete},
        {u"T01"_s, Blocks, u"access"_s, std::nullopt, fromApi, draft, {}, {},
         {"keychain-ready",     // name of the keychain
          "session-only",       // -; the person chose it, or a practice tenant
          "keychain-locked",    // -
          "keychain-denied",    // -
          "no-keychain",        // -
          "keychain-timed-out", // -
          "not-probed"},        // -
         &checks::keychain},
        {u"A01"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskZone}, u"ZoneInformation"_s,
         readingFindings({"zone-found",    // zone name, API host
                          "user-unknown",  // user name
                          "foreign-zone",  // host that was refused
                          "no-user-name"}),// -
         &checks::autotaskZone},
        {u"A02"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskThreshold}, {},
         {"signed-in",            // user name
          "secret-refused",       // user name
          "probably-locked",      // user name; the same values worked before
          "code-or-user-refused", // user name
          "not-permitted",        // user name
          "zone-unknown",         // -
          "not-reached",          // problem kind key
          "not-tried"},           // -
         &checks::autotaskSignIn},
        {u"A03"_s, Blocks, u"access"_s, autotask, inferred, vendors, {AutotaskThreshold}, {},
         {"not-locked",      // user name
          "probably-locked", // user name
          "cannot-tell"},    // -
         &checks::autotaskLock},
        {u"A04"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskAccess, AutotaskCompanies},
         u"entityInformation"_s,
         readingFindings({"can-read",           // number of kinds of record
                          "cannot-read",        // number of kinds, their names
                          "reads-only-some",    // number of kinds, their names
                          "sees-no-companies"}),// -
         &checks::autotaskRights},
        {u"A10"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskThreshold}, u"ThresholdInformation"_s,
         readingFindings({"enough-left",      // calls used, limit, percent
                          "nearly-used-up"}), // calls used, limit, percent
         &checks::autotaskBudget},
        {u"A12"_s, Blocks, u"access"_s, rmm, fromApi, vendors, {RmmStatus, RmmAccount}, {},
         {"signed-in",     // platform
          "signed-in-as",  // platform, account name
          "refused",       // platform
          "foreign-host",  // address
          "bad-address",   // address
          "not-permitted", // platform
          "no-address",    // -
          "not-reached",   // platform, problem kind key
          "not-tried"},    // platform
         &checks::rmmSignIn},
        {u"A13"_s, Blocks, u"access"_s, rmm, fromApi, vendors, {RmmRequestRate, RmmAccount}, {},
         readingFindings({"within-limit", // reads used, limit
                          "used-up",      // reads used, limit
                          "blocked",      // -; the vendor blocks this address for some minutes
                          "forbidden"}),  // -; the key's user may not read the account
         &checks::rmmLimit},
        {u"A14"_s, Warns, u"access"_s, rmm, fromApi, draft, {RmmUsers}, u"users"_s,
         readingFindings({"user-listed",     // user name
                          "user-not-listed", // user name, number of users
                          "user-disabled",   // user name
                          "name-not-given"}),// -
         &checks::rmmKeyOwner},
        {u"A20"_s, Blocks, u"access"_s, std::nullopt, inferred, vendors, {AutotaskCompanies, RmmAccount}, u"Companies"_s,
         readingFindings({"same-company",    // name in Autotask, name in Datto RMM
                          "confirmed-same",  // name in Autotask, name in Datto RMM, who
                          "names-differ",    // name in Autotask, name in Datto RMM
                          "no-own-company"}),// -; Autotask shows no company 0
         &checks::sameCompany},

        // ---- rmm-api-user (1.1)
        {u"S05"_s, Blocks, u"rmm-api-user"_s, autotask, fromApi, draft, {AutotaskResources},
         u"Resources"_s,
         readingFindings({"user-active",   // user name, security level (may be empty)
                          "user-not-found",// user name, number of API users
                          "user-inactive", // user name
                          "not-api-only",  // user name
                          "no-user-name"}),// -
         &checks::rmmUserInAutotask},
        {u"A09"_s, Blocks, u"rmm-api-user"_s, autotask, fromInput, draft, {}, {},
         {"different-users", // Datto RMM's user name, Trivet's own
          "same-user",       // user name
          "no-user-name"},   // -
         &checks::separateUsers},
        {u"S01"_s, Blocks, u"rmm-api-user"_s, std::nullopt, fromInput, draft, {}, {},
         {"secrets-saved",   // number of secrets
          "kept-in-memory",  // number of secrets; session only
          "secret-not-held", // -; Datto RMM's user's secret was not pasted yet
          "not-saved"},      // number not saved
         &checks::secretsSaved},
        {u"A08"_s, Warns, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {},
         {"domain-confirmed",  // domain, who
          "domain-to-confirm", // domain
          "domains-differ",    // domain of Datto RMM's user, of Trivet's own
          "no-user-name"},     // -
         &checks::userDomain},
        {u"C01"_s, Blocks, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},
        {u"C02"_s, Warns, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},

        // ---- protected-data (1.2)
        {u"C03"_s, Blocks, u"protected-data"_s, autotask, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},
        {u"A05"_s, Warns, u"protected-data"_s, autotask, inferred, vendors, {AutotaskUdfs, AutotaskUdfSample},
         u"UserDefinedFieldDefinitions"_s,
         readingFindings({"values-visible",    // protected fields seen, devices looked at
                          "values-masked",     // fields masked, name of the first
                          "values-absent",     // fields absent, name of the first
                          "nothing-protected", // fields looked at
                          "no-sample"}),       // protected fields
         &checks::ownProtectedData},

        // ---- rmm-autotask-on (1.3)
        {u"C04"_s, Blocks, u"rmm-autotask-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},
        {u"C05"_s, Blocks, u"rmm-autotask-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},
        {u"S06"_s, Blocks, u"rmm-autotask-on"_s, rmm, fromApi, draft, {RmmSites}, u"sites"_s,
         readingFindings({"sites-linked", // sites linked, sites that count
                          "none-linked",  // sites that count
                          "no-sites"}),   // -
         &checks::firstSiteLinked},

        // ---- device-mapping (1.4)
        {u"R01"_s, Blocks, u"device-mapping"_s, autotask, fromApi, vendors, {AutotaskItemTypes},
         u"ConfigurationItemTypes"_s,
         readingFindings({"active-types",   // active, all
                          "none-active"}),  // all
         &checks::activeTypes},
        {u"R05"_s, Blocks, u"device-mapping"_s, rmm, fromApi, vendors,
         {RmmSites, RmmDevices, AutotaskItemTypes, AutotaskDevices}, u"deviceTypes"_s,
         readingFindings({"all-mapped",    // device types, devices
                          "types-open",    // device types without a choice, name of the first, all device types
                          "type-gone",     // device types, name of the first, its configuration item type
                          "arrived-blank", // device types, name of the first, devices
                          "cannot-tell",   // device types of which nothing has arrived, name of the first
          "no-devices"}),  // -
         &checks::everyTypeMapped},
        {u"R02"_s, Warns, u"device-mapping"_s, autotask, fromApi, vendors, {AutotaskItemTypes, AutotaskDevices},
         u"ConfigurationItemTypes"_s,
         readingFindings({"names-distinct",            // types
                          "near-duplicates",           // types, two names that are alike
                          "inactive-in-use",           // types, devices that use them, name of the first
                          "duplicates-and-inactive"}), // doubled types, inactive types in use
         &checks::doubledTypes},
        {u"R06"_s, Warns, u"device-mapping"_s, autotask, fromApi, vendors,
         {AutotaskProducts, AutotaskMaterialCodes, AutotaskDevices}, u"Products"_s,
         readingFindings({"products-usable",    // products looked at
                          "product-inactive",   // products, name of the first
                          "product-missing",    // products, name of the first
                          "code-inactive",      // products, name of the first
                          "material-code-gone", // name of the chosen material code
                          "nothing-chosen"}),   // -
         &checks::productsUsable},
        {u"S03"_s, Blocks, u"device-mapping"_s, autotask, inferred, draft, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"none-arrived",  // synced devices now
                          "risen",         // before, now
                          "allowed-now",   // synced devices now; products are confirmed, Map Devices may be on
                          "no-baseline"}), // -
         &checks::noneArrivedYet},
        {u"C06"_s, Blocks, u"device-mapping"_s, rmm, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},
        {u"C07"_s, Blocks, u"device-mapping"_s, rmm, confirmed, draft, {}, {}, confirmationFindings,
         &checks::confirmedByPerson},

        // ---- products (1.5)
        {u"S04"_s, Blocks, u"products"_s, autotask, fromApi, draft, {AutotaskProducts}, u"Products"_s,
         readingFindings({"products-exist",     // products
                          "not-created-yet",    // products, name of the first
                          "product-missing",    // products, name of the first
                          "nothing-mapped"}),   // -
         &checks::productsExist},
        {u"C08"_s, Blocks, u"products"_s, autotask, confirmed, draft, {}, u"Products"_s,
         {"to-confirm",      // products open, name of the first, all products
          "confirmed",       // who, products
          "nothing-mapped"}, // -
         &checks::productDefaultsConfirmed},

        // ---- device-sync (1.6)
        {u"R10"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites}, u"sites"_s,
         readingFindings({"all-mapped",  // sites with devices
                          "unmapped",    // sites, devices on them, name of the first
                          "no-sites"}),  // -
         &checks::sitesMapped},
        {u"R11"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, AutotaskCompanies, AutotaskCompanyTypes},
         u"sites"_s,
         readingFindings({"companies-good",   // sites, companies
                          "company-missing",  // sites, name of the first
                          "company-inactive", // sites, name of the first site, its company
                          "not-customer",     // sites, name of the first site, its company
                          "several-faults",   // sites, missing, inactive, not Customer
                          "none-mapped"}),    // -
         &checks::siteCompaniesGood},
        {u"C09"_s, Blocks, u"device-sync"_s, rmm, confirmed, draft,
         {AutotaskResources, AutotaskCompanies, AutotaskCompanyTypes, AutotaskItemTypes, AutotaskProducts, AutotaskDevices,
          RmmSites, RmmDevices}, {},
         {"to-confirm", // -
          "confirmed",  // who
          "too-early"}, // check that holds it
         &checks::mapDevicesSwitchedOn},
        {u"R18"_s, Blocks, u"device-sync"_s, rmm, fromApi, vendors, {RmmSites, RmmDevices, AutotaskDevices},
         u"devices"_s,
         readingFindings({"all-arrived",        // arrived, expected
                          "still-arriving",     // arrived, expected
                          "not-arrived",        // devices overdue, name of the first, hours since Map Devices was on
                          "not-switched-on",    // expected
                          "nothing-expected"}), // -
         &checks::everyDeviceArrived},
        {u"R03"_s, Blocks, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"every-type-set", // synced devices
                          "blank-types",    // devices, synced devices
                          "none-synced"}),  // -
         &checks::blankTypes},
        {u"R09"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices, AutotaskProducts},
         u"Products"_s,
         readingFindings({"newest-have-type", // products, devices looked at
                          "newest-blank",     // products, name of the first
                          "none-synced"}),    // -
         &checks::newestHaveType},
        {u"S07"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices, AutotaskVendors},
         u"ConfigurationItems"_s,
         readingFindings({"vendor-right",     // synced devices
                          "other-vendor",     // devices, the vendor they name
                          "vendor-not-named", // synced devices
                          "none-synced"}),    // -
         &checks::syncedByDattoRmm},
        {u"T03"_s, Blocks, u"device-sync"_s, std::nullopt, fromApi, vendors,
         {AutotaskCompanies, AutotaskItemTypes, AutotaskProducts, AutotaskDevices, RmmSites, RmmDevices}, {},
         readingFindings({"all-whole",    // data sets, rows
                          "broken-off"}), // data sets, key of the first
         &checks::setsWhole},
    };
}

} // namespace

const QList<CheckSpec> &checkSpecs()
{
    static const QList<CheckSpec> specs = makeCheckSpecs();
    return specs;
}

const CheckSpec *findCheck(const QString &id)
{
    const auto &specs = checkSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&id](const CheckSpec &spec) { return spec.id == id; });
    return found == specs.end() ? nullptr : &*found;
}

Verdict evaluate(const CheckSpec &spec, const Facts &facts)
{
    Verdict verdict = spec.evaluate(spec, facts);
    // A check that passes explains nothing.
    const CheckSpec *cause = verdict.because.isEmpty() ? nullptr : findCheck(verdict.because);
    if (cause && cause->evaluate(*cause, facts).state == VerdictState::Passed)
        verdict.because.clear();
    if (verdict.checkedAt.isValid())
        return verdict;
    // What a person typed is judged as it stands now; what was read is as old as its oldest set.
    verdict.checkedAt =
        spec.reads.isEmpty() ? facts.now : checks::oldestReading(checks::inventoryOf(facts), spec.reads);
    return verdict;
}

QList<Verdict> evaluateAll(const Facts &facts)
{
    QList<Verdict> verdicts;
    verdicts.reserve(checkSpecs().size());
    for (const CheckSpec &spec : checkSpecs())
        verdicts.append(evaluate(spec, facts));
    return verdicts;
}

} // namespace trivet
