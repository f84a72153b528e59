// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> glueSetupChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto fromInput = VerdictSource::Input;
    constexpr auto confirmed = VerdictSource::Confirmed;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto draft = CheckSpec::Basis::Draft;
    constexpr auto autotask = VendorId::Autotask;
    constexpr auto glue = VendorId::ItGlue;

    // clang-format off
    return {
        // ---- existing-data (2.1)
        {u"A15"_s, Blocks, u"existing-data"_s, glue, fromApi, vendors, {GlueAccount}, u"organizations"_s,
         readingFindings({"signed-in",          // region, organizations
                          "refused",            // region
                          "not-sendable",       // -; a value holds a sign that no key has
                          "no-organizations",   // region; a key of another region may see nothing
                          "no-region",          // -; the address tells none
                          "not-reached",        // problem kind key
                          "not-tried",          // -
                          "without-api"}),      // -; people confirm instead
         &glueSignIn},
        {u"A16"_s, Warns, u"existing-data"_s, glue, fromApi, vendors, {}, {},
         {"in-use",        // date it would idle out, days since it was used
          "idle",          // days since it was used, date it idles out
          "never-used",    // -
          "without-api"},  // -
         &glueKeyInUse},
        {u"S08"_s, Notes, u"existing-data"_s, autotask, fromApi, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"told-apart",    // percent with serial number, percent with hostname, devices
                          "few-serials",   // as above
                          "none-synced"}), // -
         &identifiableDevices},
        {u"G01"_s, Blocks, u"existing-data"_s, glue, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, GlueOrganizations},
         u"organizations"_s,
         glueReadingFindings({"names-apart",   // organizations, customer companies
                              "near-names",    // organizations, name of the first, its company
                              "same-names"}),  // organizations, name of the first
         &noMistypedNames},
        {u"G02"_s, Blocks, u"existing-data"_s, glue, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, GlueOrganizations},
         u"organizations"_s,
         glueReadingFindings({"names-exact",   // organizations, customer companies
                              "variants"}),    // organizations, name of the first, its company
         &noOverlookedNames},
        {u"G03"_s, Blocks, u"existing-data"_s, autotask, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes},
         u"Companies"_s,
         readingFindings({"names-unique",   // customer companies
                          "same-names"}),   // companies, name of the first
         &companyNamesUnique},
        {u"G04"_s, Blocks, u"existing-data"_s, glue, fromApi, vendors, {GlueConfigurations}, u"configurations"_s,
         glueReadingFindings({"none-foreign",   // configurations
                              "no-configurations", // 0; a new IT Glue has none
                              "other-psa",      // configurations, the other PSA
                              "left-behind"}),  // configurations, name of the first
         &noOtherPsa},
        {u"C20"_s, Blocks, u"existing-data"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- itglue-on (2.2)
        {u"S09"_s, Blocks, u"itglue-on"_s, glue, fromInput, draft, {}, {},
         {"address-known",    // subdomain, region
          "no-address",       // -
          "bad-address",      // what was pasted
          "no-region",        // subdomain
          "regions-differ",   // the address's region, the chosen one
          "key-elsewhere",    // the address's region, that which accepted the key
          "other-account"},   // the address's subdomain, that of the key's account
         &glueAddressKnown},
        {u"C10"_s, Blocks, u"itglue-on"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- itglue-api-user (2.3)
        {u"S10"_s, Blocks, u"itglue-api-user"_s, autotask, fromApi, draft, {AutotaskResources}, u"Resources"_s,
         readingFindings({"user-active",      // user name, security level (may be empty)
                          "user-not-found",   // user name, number of API users
                          "user-inactive",    // user name
                          "no-users",         // -
                          "not-api-only",     // user name
                          "no-user-name"}),   // -
         &glueUserInAutotask},
        {u"C11"_s, Blocks, u"itglue-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"C12"_s, Blocks, u"itglue-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- itglue-sync-settings (2.4)
        {u"C13"_s, Blocks, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, u"syncSettings"_s,
         {"to-confirm",   // settings open, all settings
          "confirmed"},   // who, settings
         &syncSettingsConfirmed},
        {u"C14"_s, Blocks, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"C15"_s, Blocks, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"C16"_s, Blocks, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"G18"_s, Warns, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"G19"_s, Notes, u"itglue-sync-settings"_s, glue, confirmed, draft, {}, {},
         {"to-confirm",   // -
          "confirmed"},   // who
         &onlyUsedSelected},
    };
    // clang-format on
}

} // namespace trivet::checks
