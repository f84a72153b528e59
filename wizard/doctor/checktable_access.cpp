// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/checktable.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {

QList<CheckSpec> accessChecks()
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

    // clang-format off
    return {
        // ---- access (0.1)
        {u"S02"_s, Blocks, u"access"_s, std::nullopt, fromInput, draft, {}, {},
         {"fields-complete",   // number of fields
          "fields-missing",    // number missing
          "fields-malformed"}, // number malformed
         &fieldsComplete},
        {u"T01"_s, Blocks, u"access"_s, std::nullopt, fromApi, draft, {}, {},
         {"keychain-ready",     // name of the keychain
          "session-only",       // -; the person chose it, or a practice tenant
          "keychain-locked",    // -
          "keychain-denied",    // -
          "no-keychain",        // -
          "keychain-timed-out", // -
          "not-probed"},        // -
         &keychain},
        {u"T02"_s, Warns, u"access"_s, std::nullopt, fromApi, draft, {}, {},
         {"kept-here",      // number of secrets that were read back, keychain
          "in-memory",      // number of secrets; the person chose it, or a practice tenant: none is anywhere else
          "none-kept",      // -; no secret was given yet
          "not-compared",   // number of secrets saved; the keychain does not say
          "kept-elsewhere", // number of secrets, keychain they were saved in, the one here
          "kept-by-none"},  // number of secrets, keychain they were saved in; none runs here
         &savedWhereRead},
        {u"T06"_s, Warns, u"access"_s, std::nullopt, fromApi, draft, {}, {},
         {"none-open",  // -
          "left-open",  // records, name of the first
          "not-asked"}, // -
         &noChangeLeftOpen},
        {u"A01"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskZone}, u"ZoneInformation"_s,
         readingFindings({"zone-found",    // zone name, API host
                          "zone-given",    // API host; of the address that a person gave
                          "zone-not-told", // user name
                          "user-unknown",  // user name
                          "foreign-zone",  // host that was refused
                          "no-user-name"}),// -
         &autotaskZone},
        {u"A02"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskThreshold}, {},
         {"signed-in",            // user name
          "secret-refused",       // user name
          "probably-locked",      // user name; the same values worked before
          "code-or-user-refused", // user name
          "not-permitted",        // user name
          "not-sendable",         // -; a value holds a sign that no key has
          "zone-unknown",         // -
          "not-reached",          // problem kind key
          "not-tried"},           // -
         &autotaskSignIn},
        {u"A03"_s, Blocks, u"access"_s, autotask, inferred, vendors, {AutotaskThreshold}, {},
         {"not-locked",      // user name
          "probably-locked", // user name
          "cannot-tell"},    // -
         &autotaskLock},
        {u"A04"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskAccess, AutotaskCompanies},
         u"entityInformation"_s,
         readingFindings({"can-read",           // number of kinds of record
                          "cannot-read",        // number of kinds, their names
                          "reads-only-some",    // number of kinds, their names
                          "sees-no-companies",  // -
                          "sees-own-company"}), // name of the MSP's own company
         &autotaskRights},
        {u"A06"_s, Warns, u"access"_s, autotask, fromApi, vendors, {AutotaskResources}, u"Resources"_s,
         readingFindings({"reachable",     // number of API users, the first
                          "inactive",      // number of API users, the first
                          "no-email",      // number of API users, the first
                          "not-listed",    // user name, number of users
                          "no-users",      // -
                          "no-user-name"}),// -
         &apiUsersReachable},
        {u"A10"_s, Blocks, u"access"_s, autotask, fromApi, vendors, {AutotaskThreshold}, u"ThresholdInformation"_s,
         readingFindings({"enough-left",      // calls used, limit, percent
                          "nearly-used-up"}), // calls used, limit, percent
         &autotaskBudget},
        {u"A11"_s, Warns, u"access"_s, autotask, fromApi, draft, {AutotaskThreshold}, u"ThresholdInformation"_s,
         readingFindings({"stays-low",    // highest percent, number of readings, different hours of the day
                          "peaks",        // highest percent, day, hour, number of readings
                          "too-few"}),    // number of readings, different hours of the day
         &callsOverTheDay},
        {u"A12"_s, Blocks, u"access"_s, rmm, fromApi, vendors, {RmmStatus, RmmAccount}, {},
         {"signed-in",     // platform
          "signed-in-as",  // platform, account name
          "refused",       // platform
          "foreign-host",  // address
          "bad-address",   // address
          "not-permitted", // platform
          "not-sendable",  // -; a value holds a sign that no key has
          "no-address",    // -
          "not-reached",   // platform, problem kind key
          "not-tried"},    // platform
         &rmmSignIn},
        {u"A13"_s, Blocks, u"access"_s, rmm, fromApi, vendors, {RmmRequestRate, RmmAccount}, {},
         readingFindings({"within-limit", // reads used, limit
                          "used-up",      // reads used, limit
                          "blocked",      // -; the vendor blocks this address for some minutes
                          "forbidden"}),  // -; the key's user may not read the account
         &rmmLimit},
        {u"A14"_s, Warns, u"access"_s, rmm, fromApi, draft, {RmmUsers}, u"users"_s,
         readingFindings({"user-listed",     // user name
                          "user-not-listed", // user name, number of users
                          "user-disabled",   // user name
                          "no-users",        // -
                          "name-not-given"}),// -
         &rmmKeyOwner},
        {u"A20"_s, Blocks, u"access"_s, std::nullopt, inferred, vendors, {AutotaskCompanies, RmmAccount}, u"Companies"_s,
         readingFindings({"same-company",    // name in Autotask, name in Datto RMM
                          "confirmed-same",  // name in Autotask, name in Datto RMM, who
                          "names-differ",    // name in Autotask, name in Datto RMM
                          "no-own-company"}),// -; Autotask shows no company 0
         &sameCompany},
        {u"T09"_s, Blocks, u"access"_s, std::nullopt, fromApi, draft, {AutotaskZone, RmmAccount}, {},
         readingFindings({"own-accounts", // accounts compared, other tenants here
                          "only-tenant",  // accounts known
                          "shared"}),     // name of the other tenant, the account's vendor key, number of shared accounts
         &onlyTenantOfItsAccounts},
        {u"A19"_s, Warns, u"access"_s, std::nullopt, fromApi, vendors, {}, u"hosts"_s,
         {"hosts-answer", // number of hosts, greatest difference in seconds
          "clock-wrong",  // seconds, number of hosts that say so, number of hosts
          "hosts-differ", // host, seconds, number of hosts
          "not-safe",     // host, number of hosts
          "no-time",      // number of hosts
          "none-asked"},  // -
         &hostsAndClock},

        // ---- rmm-api-user (1.1)
        {u"S05"_s, Blocks, u"rmm-api-user"_s, autotask, fromApi, draft, {AutotaskResources},
         u"Resources"_s,
         readingFindings({"user-active",   // user name, security level (may be empty)
                          "user-not-found",// user name, number of API users
                          "user-inactive", // user name
                          "no-users",      // -
                          "not-api-only",  // user name
                          "no-user-name"}),// -
         &rmmUserInAutotask},
        {u"A09"_s, Blocks, u"rmm-api-user"_s, autotask, fromInput, draft, {}, {},
         {"different-users",   // Datto RMM's user name, Trivet's own
          "three-users",       // IT Glue's user name, Datto RMM's, Trivet's own
          "same-user",         // user name; Datto RMM's is Trivet's own
          "glue-same-as-own",  // user name; IT Glue's is Trivet's own
          "glue-same-as-rmm",  // user name; IT Glue's is Datto RMM's
          "no-user-name"},     // -
         &separateUsers, {u"itglue-api-user"_s}},
        {u"S01"_s, Blocks, u"rmm-api-user"_s, std::nullopt, fromInput, draft, {}, {},
         {"secrets-saved",   // number of secrets
          "kept-in-memory",  // number of secrets; session only
          "secret-not-held", // -; the secret of a user that was named was not pasted yet
          "keys-not-held",   // -; one of the two keys made for IT Glue was not pasted yet
          "not-saved"},      // number not saved
         &secretsSaved, {u"itglue-api-user"_s, u"rmm-api-keys"_s}},
        {u"A08"_s, Warns, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {},
         {"domain-confirmed",  // domain, who
          "domain-to-confirm", // domain
          "domains-differ",    // domain of Datto RMM's user, of Trivet's own
          "no-user-name"},     // -
         &userDomain},
        {u"C01"_s, Blocks, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},
        {u"C02"_s, Warns, u"rmm-api-user"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},

        // ---- protected-data (1.2)
        {u"C03"_s, Blocks, u"protected-data"_s, autotask, confirmed, draft, {}, {}, confirmationFindings(),
         &confirmedByPerson},
        {u"A05"_s, Warns, u"protected-data"_s, autotask, inferred, vendors, {AutotaskUdfs, AutotaskUdfSample},
         u"UserDefinedFieldDefinitions"_s,
         readingFindings({"values-visible",    // protected fields seen, devices looked at, all protected fields
                          "values-masked",     // fields masked, name of the first
                          "values-absent",     // fields absent, name of the first
                          "nothing-protected", // fields looked at
                          "no-sample"}),       // protected fields
         &ownProtectedData},
    };
    // clang-format on
}

} // namespace trivet::checks
