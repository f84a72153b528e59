// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> changeChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto fromInput = VerdictSource::Input;
    constexpr auto draft = CheckSpec::Basis::Draft;

    // clang-format off
    return {
        // ---- finish (5.1)
        {u"T04"_s,
         Warns,
         u"finish"_s,
         std::nullopt,
         fromApi,
         draft,
         {AutotaskCompanies, AutotaskItemTypes, AutotaskProducts, AutotaskResources, AutotaskDevices, RmmSites,
          RmmDevices, RmmUsers, GlueOrganizations, GlueConfigurations, GlueUsers, SaasDomains},
         u"lists"_s,
         readingFindings({"all-there",    // number of lists, records in them
                          "much-gone",    // number of lists, key of the first, records, records last known
                          "none-known"}), // -; no list was read before
         &nothingSuddenlyGone},
        {u"T05"_s,
         Warns,
         u"finish"_s,
         std::nullopt,
         fromApi,
         draft,
         {AutotaskItemTypes, AutotaskProducts, AutotaskResources, AutotaskCompanies, AutotaskDevices, RmmSites,
          RmmDevices, RmmUsers, GlueConfigurationTypes, GlueOrganizations, GlueConfigurations, SaasDomains},
         u"changes"_s,
         readingFindings({"as-it-was",     // things compared, day
                          "changed-since", // number of changes, the first, day
                          "no-baseline"}), // -; no link was found verified yet
         &asWhenVerified},
        {u"T07"_s,
         Notes,
         u"finish"_s,
         std::nullopt,
         fromInput,
         draft,
         {},
         u"confirmations"_s,
         {"all-fresh",   // number of confirmations, day of the oldest
          "grown-old",   // number of old ones, day of the oldest, number of all
          "none-given"}, // -
         &confirmationsFresh},
        {u"T08"_s,
         Notes,
         u"finish"_s,
         std::nullopt,
         fromApi,
         draft,
         {AutotaskVendors, AutotaskUserLevels, RmmSites, RmmDevices, RmmUsers, GlueOrganizations, GlueConfigurations,
          GlueUsers, SaasDomains},
         u"fields"_s,
         readingFindings({"fields-the-same", // number of fields, day
                          "fields-changed",  // number of changes, the first, day
                          "no-baseline"}),   // -
         &fieldsAsRecorded},
    };
    // clang-format on
}

} // namespace trivet::checks
