// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> recordChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto autotask = VendorId::Autotask;
    // Whatever is there twice when IT Glue connects is copied twice.
    const QStringList beforeItGlue{u"existing-data"_s};

    // clang-format off
    return {
        // ---- device-sync (1.6)
        {u"R14"_s, Blocks, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"each-once",    // synced devices
                          "held-twice",   // records, name of the first, devices that they are
                          "none-synced"}),// -
         &eachDeviceOnce, beforeItGlue},
        {u"R19"_s, Blocks, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices, RmmSites, RmmDevices},
         u"ConfigurationItems"_s,
         readingFindings({"with-their-company", // devices compared, synced devices
                          "other-company",      // devices, name of the first, its site
                          "none-synced"}),      // -
         &withTheirCompany},
        {u"R04"_s, Warns, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices, AutotaskItemTypes},
         u"ConfigurationItems"_s,
         readingFindings({"types-there",  // devices with a type, active devices
                          "deleted-type", // devices, name of the first, number of its type
                          "no-types",     // -
                          "none-active"}),// -
         &typesStillThere},
        {u"R15"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"none-alike",   // devices with a serial number or a MAC address, active devices
                          "same-serial",  // records, name of the first, devices that they are
                          "same-mac",     // as above
                          "none-active"}),// -
         &noLikelyDoubles, beforeItGlue},
        {u"R17"_s, Warns, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices, RmmDevices}, u"ConfigurationItems"_s,
         readingFindings({"all-known",    // synced devices
                          "stale",        // devices, name of the first, synced devices
                          "none-synced"}),// -
         &noStaleDevices},
        {u"R20"_s, Warns, u"device-sync"_s, autotask, inferred, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"references-follow", // devices compared, synced devices
                          "names-differ",      // devices, name of the first, its reference name
                          "numbers-differ",    // devices, name of the first, its reference number
                          "both-differ",       // devices, name of the first, its reference name or number
                          "switched-off",      // -
                          "none-synced"}),     // -
         &referencesFollow},
        {u"R21"_s, Warns, u"device-sync"_s, autotask, fromApi, vendors, {AutotaskDevices, RmmDevices}, u"ConfigurationItems"_s,
         readingFindings({"states-agree",          // devices compared, synced devices
                          "deleted",               // devices, name of the first
                          "suspended",             // devices, name of the first
                          "deleted-and-suspended", // deleted devices, suspended ones, name of the first
                          "none-synced"}),         // -
         &activeOnBothSides},

        // ---- existing-data (2.1)
        {u"R16"_s, Notes, u"existing-data"_s, autotask, inferred, vendors, {AutotaskDevices}, u"ConfigurationItems"_s,
         readingFindings({"all-real",     // devices with a serial number or a MAC address, active devices
                          "made-up",      // devices, name of the first, what it bears, devices with either
                          "none-active"}),// -
         &noMadeUpIdentities},

        // ---- finish (5.1)
        {u"R22"_s, Notes, u"finish"_s, autotask, inferred, vendors, {AutotaskUdfs, AutotaskUdfSample},
         u"UserDefinedFieldDefinitions"_s,
         readingFindings({"values-arrive", // fields with a value, fields of devices, devices looked at
                          "none-arrive",   // fields of devices, devices looked at
                          "no-fields",     // fields of anything else
                          "none-synced"}), // -
         &customFieldsArrive},
    };
    // clang-format on
}

} // namespace trivet::checks
