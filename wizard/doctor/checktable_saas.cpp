// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> saasChecks()
{
    using enum Severity;
    using enum DataSetId;
    constexpr auto fromApi = VerdictSource::Api;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto fromInput = VerdictSource::Input;
    constexpr auto confirmed = VerdictSource::Confirmed;
    constexpr auto vendors = CheckSpec::Basis::Vendors;
    constexpr auto draft = CheckSpec::Basis::Draft;
    constexpr auto glue = VendorId::ItGlue;
    constexpr auto saas = VendorId::DattoSaas;

    // clang-format off
    return {
        // ---- saas-keys (4.1)
        {u"A17"_s, Blocks, u"saas-keys"_s, saas, fromApi, vendors, {SaasDomains}, u"clients"_s,
         readingFindings({"signed-in",       // clients, domains
                          "refused",         // -
                          "vendor-scoped",   // -; the key opens the backup appliances
                          "not-permitted",   // -
                          "not-sendable",    // -; a value holds a sign that no key has
                          "no-clients",      // -
                          "not-reached",     // problem kind key
                          "not-tried"}),     // -
         &saasSignIn},
        {u"P05"_s, Warns, u"saas-keys"_s, saas, fromApi, vendors, {SaasDomains}, u"clients"_s,
         readingFindings({"all-linked",   // clients
                          "not-linked"}), // clients, name of the first, all clients
         &saasClientsLinked},
        {u"A18"_s, Notes, u"saas-keys"_s, saas, fromInput, draft, {}, {},
         {"own-pair",   // -
          "reused",     // -
          "not-told"},  // -
         &saasOwnPair},

        // ---- saas-connect (4.2)
        {u"C21"_s, Blocks, u"saas-connect"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"C22"_s, Warns, u"saas-connect"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},

        // ---- saas-matching (4.3)
        {u"P01"_s, Blocks, u"saas-matching"_s, saas, fromApi, vendors, {SaasDomains, GlueOrganizations}, u"clients"_s,
         glueReadingFindings({"all-decided",   // clients
                              "undecided"}),   // clients, name of the first, all clients
         &everyClientDecided},
        {u"P02"_s, Warns, u"saas-matching"_s, saas, fromApi, vendors, {SaasDomains, GlueOrganizations}, u"clients"_s,
         glueReadingFindings({"no-near-misses",   // clients
                              "near-misses",      // clients, name of the first, its organization
                              "organization-agrees"}), // the same, its name in the Partner Portal
         &noClientNearMiss},
        {u"P03"_s, Blocks, u"saas-matching"_s, saas, fromApi, draft, {SaasDomains, GlueOrganizations}, u"clients"_s,
         glueReadingFindings({"nothing-doubled",   // clients to be created
                              "would-double",      // clients, name of the first, the organization there is
                              "organization-exists"}), // the same, its name in the Partner Portal
         &nothingCreatedTwice},
        {u"P04"_s, Notes, u"saas-matching"_s, saas, fromApi, draft, {SaasDomains, GlueOrganizations}, u"clients"_s,
         glueReadingFindings({"one-each",   // clients
                              "shared"}),   // clients, name of the first
         &clientsShareOrganizations},
        {u"P06"_s, Notes, u"saas-matching"_s, saas, fromApi, vendors, {SaasDomains, SaasSeats}, u"clients"_s,
         readingFindings({"counted",          // active seats, archived seats
                          "partly-counted"}), // active seats, archived seats, clients not counted
         &seatsExplained},
        {u"C23"_s, Blocks, u"saas-matching"_s, glue, confirmed, draft,
         {SaasDomains, GlueOrganizations},
         u"clients"_s,
         readingFindings({"to-confirm",      // rows open, name of the first, all rows
                          "confirmed",       // who, rows
                          "nothing-to-do",   // clients
                          "none-left",       // who looked in IT Glue
                          "undecided"}),     // clients without a decision
         &worklistCarriedOut},
        {u"C24"_s, Blocks, u"saas-matching"_s, glue, confirmed, draft, {}, {}, confirmationFindings(), &confirmedByPerson},
        {u"P07"_s, Warns, u"saas-matching"_s, glue, inferred, draft, {}, {},
         {"card-seen",       // date
          "in-time",         // hours since the connection
          "late",            // hours since the connection
          "not-connected"},  // -
         &saasSyncInTime},

        // ---- no step
        {u"P08"_s, Notes, {}, saas, fromApi, vendors,
         {AutotaskCompanies, AutotaskCompanyTypes, SaasDomains},
         u"Companies"_s,
         readingFindings({"all-backed-up",   // customer companies
                          "without"}),       // customer companies, name of the first, all
         &customersBackedUp},
    };
    // clang-format on
}

} // namespace trivet::checks
