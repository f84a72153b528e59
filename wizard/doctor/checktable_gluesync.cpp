// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> glueSyncChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto autotask = VendorId::Autotask;
    constexpr auto glue = VendorId::ItGlue;

    // clang-format off
    return {
        // ---- itglue-first-sync (2.5)
        {u"S11"_s, Blocks, u"itglue-first-sync"_s, glue, inferred, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, AutotaskDevices, GlueOrganizations, GlueConfigurations},
         {},
         glueReadingFindings({"complete",           // arrived, expected
                              "settled",            // arrived, expected
                              "still-arriving",     // arrived, expected
                              "not-begun",          // expected
                              "nothing-expected"}), // -
         &firstGlueSync},
        {u"G16"_s, Notes, u"itglue-first-sync"_s, glue, inferred, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, AutotaskDevices, GlueOrganizations, GlueConfigurations},
         {},
         glueReadingFindings({"complete",         // arrived, expected
                              "settled",          // arrived, expected, hours without a change
                              "still-arriving",   // arrived, expected, minutes without a change
                              "not-begun"}),      // -
         &glueSyncPlateau},
        {u"G17"_s, Warns, u"itglue-first-sync"_s, glue, inferred, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, AutotaskDevices, GlueOrganizations, GlueConfigurations},
         {},
         glueReadingFindings({"moving",        // arrived, expected
                              "stuck",         // arrived, expected, minutes without a change
                              "never-began",   // hours since it was queued
                              "queued",        // hours since it was queued
                              "queued-now",    // -; less than an hour ago
                              "not-begun",     // -
                              "cannot-tell"}), // arrived, expected
         &glueSyncMoves},
        {u"S15"_s, Blocks, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {GlueOrganizations, GlueConfigurations, GlueLocations, GlueConfigurationTypes, GlueUsers},
         {},
         readingFindings({"all-whole",     // data sets, rows
                          "broken-off",    // data sets, key of the first
                          "without-api"}), // -
         &glueSetsWhole},
        {u"G05"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, GlueOrganizations},
         u"organizations"_s,
         glueReadingFindings({"customers-only",   // organizations compared, all linked ones
                              "not-customers",    // organizations, name of the first
                              "none-linked"}),    // -
         &linkedCustomersOnly},
        {u"G06"_s, Blocks, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskDevices, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"none-default",   // configurations
                              "defaults",       // configurations, name of the first
                              "none-linked"}),  // -
         &noAutotaskDefault},
        {u"G07"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskDevices, AutotaskItemTypes, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"types-agree",    // configurations compared, all linked ones
                              "types-differ",   // configurations, name of the first, its type, that of its device
                              "none-linked"}),  // -
         &glueTypesAgree},
        {u"G08"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, AutotaskDevices, GlueOrganizations, GlueConfigurations},
         u"ConfigurationItems"_s,
         glueReadingFindings({"all-arrived",      // arrived, expected
                              "not-arrived",      // devices, name of the first, all devices
                              "type-left-out",    // as above
                              "not-arrived-and-doubled", // as above, those that Autotask holds twice
                              "doubled",          // devices that Autotask holds twice, name of the first, all devices
                              "still-arriving",   // arrived, expected
                              "none-linked"}),    // -
         &glueDevicesArrived},
        {u"G09"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskDevices, GlueConfigurations},
         u"configurations"_s,
         glueReadingFindings({"none-orphaned",   // linked configurations
                              "orphans",         // configurations, name of the first
                              "none-linked"}),   // -
         &noGlueOrphans},
        {u"G10"_s, Blocks, u"itglue-first-sync"_s, glue, fromApi, vendors, {GlueConfigurations}, u"configurations"_s,
         glueReadingFindings({"no-doubles",   // configurations with a link or a serial number, all
                              "doubles",      // configurations, name of the first
                              "copied"}),     // as above; Autotask holds each of them twice
         &noGlueDoubles},
        {u"G11"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, AutotaskDevices, GlueOrganizations, GlueConfigurations, AutotaskLocations, GlueLocations},
         u"organizations"_s,
         glueReadingFindings({"all-there",        // organizations
                              "missing",          // organizations, name of the first, all organizations
                              "still-arriving",   // arrived, expected
                              "none-linked"}),    // -
         &glueLocationsArrived},
        {u"G12"_s, Blocks, u"itglue-first-sync"_s, autotask, inferred, vendors,
         {AutotaskDevices, AutotaskResources},
         u"ConfigurationItems"_s,
         readingFindings({"no-edits",   // devices that tell who changed them, all devices
                          "edits",      // devices, name of the first
                          "no-user"}),  // -
         &noEditsFromGlue},
        {u"G13"_s, Warns, u"itglue-first-sync"_s, glue, fromApi, vendors, {GlueSyncErrors}, u"configurations"_s,
         glueReadingFindings({"no-errors",   // configurations looked at
                              "errors",      // configurations, name of the first, its error
                              "no-sample"}), // -
         &noPsaErrors},

        // ---- no step
        {u"G14"_s, Notes, {}, glue, fromApi, vendors, {GlueConfigurations}, u"configurations"_s,
         glueReadingFindings({"all-known",     // linked configurations
                              "blank",         // configurations, all linked
                              "none-linked"}), // -
         &makersKnown},
        {u"G15"_s, Notes, {}, glue, fromApi, vendors, {AutotaskResources, GlueUsers}, u"Resources"_s,
         glueReadingFindings({"all-have",   // people
                              "no-users",   // -
                              "without"}),  // people, name of the first, all people
         &peopleHaveGlueUsers},
    };
    // clang-format on
}

} // namespace trivet::checks
