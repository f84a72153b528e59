// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> glueLinkChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto fromInput = VerdictSource::Input;
    constexpr auto confirmed = VerdictSource::Confirmed;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto draft = CheckSpec::Basis::Draft;
    constexpr auto rmm = VendorId::DattoRmm;
    constexpr auto glue = VendorId::ItGlue;

    // clang-format off
    return {
        // ---- rmm-api-keys (3.1)
        {u"S12"_s, Blocks, u"rmm-api-keys"_s, rmm, fromApi, draft, {RmmKeysAccount}, {},
         readingFindings({"signed-in",       // platform, account name
                          "refused",         // platform
                          "not-permitted",   // platform
                          "not-sendable",    // -; a value holds a sign that no key has
                          "other-account",   // account name, that of Trivet's own key
                          "bad-address",     // address
                          "no-address",      // -
                          "not-reached",     // platform, problem kind key
                          "not-tried"}),     // platform
         &keysForItGlue},
        {u"S13"_s, Warns, u"rmm-api-keys"_s, rmm, fromInput, draft, {}, {},
         {"own-pair",     // platform
          "same-pair",    // -
          "no-key",       // -
          "no-own-key"},  // -
         &separateKeys},
        {u"C17"_s, Blocks, u"rmm-api-keys"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- itglue-rmm-connect (3.2)
        {u"M01"_s, Blocks, u"itglue-rmm-connect"_s, glue, fromApi, vendors,
         {GlueOrganizations, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"in-order",      // linked organizations
                              "too-early",     // configurations, name of the first
                              "none-linked"}), // -
         &glueBeforeRmm},
        {u"C18"_s, Blocks, u"itglue-rmm-connect"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- rmm-itglue-on (3.3)
        {u"C19"_s, Blocks, u"rmm-itglue-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"S14"_s, Blocks, u"rmm-itglue-on"_s, glue, inferred, vendors,
         {AutotaskDevices, RmmSites, RmmDevices, GlueOrganizations, GlueConfigurations},
         {},
         glueReadingFindings({"address-hidden",    // configurations whose record tells no address
                              "devices-matched",   // devices, expected, organizations, expected
                              "still-matching",    // devices, expected, organizations, expected
                              "none-matched",      // devices expected, organizations expected
                              "other-rmm"}),       // configurations
         &devicesMatched},
        {u"M02"_s, Blocks, u"rmm-itglue-on"_s, glue, inferred, vendors,
         {AutotaskCompanies, RmmSites, GlueOrganizations},
         u"organizations"_s,
         glueReadingFindings({"by-companies",   // organizations whose match is named, all matched
                              "by-sites",       // organizations, name of the first, the site
                              "names-hidden",   // organizations matched
                              "none-matched"}), // -
         &matchedByCompanies},
        {u"M03"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors,
         {AutotaskDevices, RmmSites, RmmDevices, GlueOrganizations, GlueConfigurations},
         u"organizations"_s,
         glueReadingFindings({"all-matched",      // organizations, expected
                              "unmatched",        // organizations, name of the first, expected
                              "still-arriving",   // -
                              "none-matched"}),   // -
         &organizationsMatched},
        {u"M04"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors,
         {AutotaskDevices, RmmDevices, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"all-matched",      // configurations, expected
                              "unmatched",        // configurations, name of the first, expected
                              "still-arriving",   // -
                              "none-matched"}),   // -
         &everyDeviceMatched},
        // Failed, not needs-you, when another customer's device is behind a configuration.
        {u"M05"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors,
         {AutotaskDevices, RmmSites, RmmDevices, GlueOrganizations, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"right-devices",        // configurations compared, all matched
                              "addresses-unread",     // configurations compared, all matched, addresses that lead to no device
                              "disagrees",            // configurations, name of the first, host name in its record
                              "other-device",         // configurations, name of the first, the device behind it
                              "other-organization",   // configurations, name of the first such one, the device behind it
                              "none-matched"}),       // -
         &rightDeviceMatched},
        {u"M06"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors, {GlueConfigurations}, u"configurations"_s,
         glueReadingFindings({"macs-usable",    // configurations with a MAC address, all matched
                              "junk",           // configurations, name of the first, those with a MAC address
                              "none-matched"}), // -
         &usableMacs},
        {u"M07"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors,
         {AutotaskDevices, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"serials-agree",    // configurations with both serial numbers, all matched
                              "serials-differ",   // configurations, name of the first, those compared
                              "none-matched"}),   // -
         &serialsAgree},
        {u"M08"_s, Warns, u"rmm-itglue-on"_s, glue, fromApi, vendors, {GlueSyncErrors}, u"configurations"_s,
         glueReadingFindings({"no-errors",   // configurations looked at
                              "errors",      // configurations, name of the first, its error
                              "no-sample"}), // -
         &noRmmErrors},
        {u"M09"_s, Notes, u"rmm-itglue-on"_s, glue, fromApi, vendors, {GlueConfigurations}, u"configurations"_s,
         glueReadingFindings({"all-recent",     // configurations that tell when, all matched
                              "long-ago",       // configurations, name of the first, those that tell when
                              "none-matched"}), // -
         &recentlySeen},
        {u"M10"_s, Notes, u"rmm-itglue-on"_s, rmm, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"M11"_s, Warns, u"rmm-itglue-on"_s, glue, fromInput, draft, {}, {},
         {"address-known",   // full address, region
          "no-address"},     // -
         &glueAddressForRmm},
    };
    // clang-format on
}

} // namespace trivet::checks
