// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords accessWordsTable[] = {
    {"S02", "fields-complete", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln field(s) complete and well formed"), 1},
    {"S02", "fields-missing", QT_TRANSLATE_NOOP("Checks", "Fields are still empty"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln field(s) to fill in"), 1},
    {"S02", "fields-malformed", QT_TRANSLATE_NOOP("Checks", "A field cannot be right"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln field(s) to correct"), 1},

    {"T01", "keychain-ready", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Saved in %1; a test entry was written and read back")},
    {"T01", "session-only", QT_TRANSLATE_NOOP("Checks", "Secrets stay in memory"),
     QT_TRANSLATE_NOOP("Checks", "They are kept until Trivet closes, and nowhere else")},
    {"T01", "keychain-locked", QT_TRANSLATE_NOOP("Checks", "The keychain is locked"),
     QT_TRANSLATE_NOOP("Checks", "Trivet cannot save until you unlock it")},
    {"T01", "keychain-denied", QT_TRANSLATE_NOOP("Checks", "The keychain refused Trivet"),
     QT_TRANSLATE_NOOP("Checks", "Allow Trivet in your keychain, then check again")},
    {"T01", "no-keychain", QT_TRANSLATE_NOOP("Checks", "There is no keychain here"),
     QT_TRANSLATE_NOOP("Checks", "Secrets are kept until Trivet closes")},
    {"T01", "keychain-timed-out", QT_TRANSLATE_NOOP("Checks", "The keychain does not answer"),
     QT_TRANSLATE_NOOP("Checks", "It may be asking for its password in another window")},
    {"T01", "not-probed", nullptr, QT_TRANSLATE_NOOP("Checks", "Not tried yet")},

    {"T02", "kept-here", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) read back from %2"), 1},
    {"T02", "in-memory", nullptr,
     QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) in memory until Trivet closes, and in no keychain"), 1},
    {"T02", "none-kept", nullptr, QT_TRANSLATE_NOOP("Checks", "No secret was saved yet")},
    {"T02", "not-compared", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) wait(s) for the keychain"), 1},
    {"T02", "kept-elsewhere", QT_TRANSLATE_NOOP("Checks", "A secret is in another keychain"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew."),
     1},
    {"T02", "kept-by-none", QT_TRANSLATE_NOOP("Checks", "A secret is in a keychain that does not run"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew."), 1},

    {"T06", "none-open", nullptr, QT_TRANSLATE_NOOP("Checks", "Of every change it is known how it came out")},
    {"T06", "left-open", QT_TRANSLATE_NOOP("Checks", "A change was cut off"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in."),
     1},
    {"T06", "not-asked", nullptr, QT_TRANSLATE_NOOP("Checks", "The journal of changes was not read")},

    {"A01", "zone-found", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 · %2")},
    {"A01", "zone-given", nullptr, QT_TRANSLATE_NOOP("Checks", "%1, from the address you gave")},
    {"A01", "zone-not-told", QT_TRANSLATE_NOOP("Checks", "Autotask could not tell the zone"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.")},
    {"A01", "user-unknown", QT_TRANSLATE_NOOP("Checks", "Autotask does not know this user"),
     QT_TRANSLATE_NOOP("Checks", "It says that there is no user %1. Paste Username (Key) of the API user.")},
    {"A01", "foreign-zone", QT_TRANSLATE_NOOP("Checks", "The zone is not Autotask's"),
     QT_TRANSLATE_NOOP("Checks", "Autotask named the host %1, which is not its own. Nothing was sent there.")},
    {"A01", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the user name")},

    {"A02", "signed-in", nullptr, QT_TRANSLATE_NOOP("Checks", "Signed in as %1")},
    {"A02", "secret-refused", QT_TRANSLATE_NOOP("Checks", "Autotask rejects the secret"),
     QT_TRANSLATE_NOOP("Checks", "Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it "
                                 "again, or generate a new one in Autotask.")},
    {"A02", "probably-locked", QT_TRANSLATE_NOOP("Checks", "Autotask rejects a secret that worked before"),
     QT_TRANSLATE_NOOP("Checks",
                       "The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.")},
    {"A02", "code-or-user-refused", QT_TRANSLATE_NOOP("Checks", "Autotask rejects the tracking identifier"),
     QT_TRANSLATE_NOOP(
         "Checks", "Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.")},
    {"A02", "not-sendable", QT_TRANSLATE_NOOP("Checks", "A value holds a sign that no key has"),
     QT_TRANSLATE_NOOP("Checks", "Nothing was sent. Copy the value again from the portal itself.")},
    {"A02", "not-permitted", QT_TRANSLATE_NOOP("Checks", "The user may not use the API"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 signed in but may not read. Its security level must be API User (system) or a copy of it.")},
    {"A02", "zone-unknown", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the zone")},
    {"A02", "not-reached", QT_TRANSLATE_NOOP("Checks", "Autotask could not be asked"), "%k1"},
    {"A02", "not-tried", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for all three values")},

    {"A03", "not-locked", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 signed in")},
    {"A03", "probably-locked", QT_TRANSLATE_NOOP("Checks", "The user is probably locked"),
     QT_TRANSLATE_NOOP("Checks", "%1 worked before and is refused now. Clear Locked on the user in Autotask.")},
    {"A03", "cannot-tell", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sign-in")},

    {"A04", "can-read", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln kind(s) of record"), 1},
    {"A04", "cannot-read", QT_TRANSLATE_NOOP("Checks", "Trivet's user may not read everything"),
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system)."),
     1},
    {"A04", "reads-only-some", QT_TRANSLATE_NOOP("Checks", "Trivet's user sees only some records"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln kind(s) are restricted: %2. Missing rows would look like missing devices."), 1},
    {"A04", "sees-no-companies", QT_TRANSLATE_NOOP("Checks", "Trivet's user sees no companies"),
     QT_TRANSLATE_NOOP("Checks", "Autotask shows not a single company. Set the security level to API User (system).")},

    {"A04", "sees-own-company", QT_TRANSLATE_NOOP("Checks", "Trivet's user sees no customers"),
     QT_TRANSLATE_NOOP(
         "Checks", "Of all companies Autotask shows only your own, %1. Set the security level to API User (system).")},

    {"A10", "enough-left", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 calls used by all programs (%3%)")},
    {"A10", "nearly-used-up", QT_TRANSLATE_NOOP("Checks", "Autotask's calls are nearly used up"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.")},

    {"A12", "signed-in", nullptr, QT_TRANSLATE_NOOP("Checks", "Platform %1")},
    {"A12", "signed-in-as", nullptr, QT_TRANSLATE_NOOP("Checks", "%2 on platform %1")},
    {"A12", "refused", QT_TRANSLATE_NOOP("Checks", "Datto RMM rejects the key"),
     QT_TRANSLATE_NOOP("Checks", "Platform %1 did not accept API Key and API Secret Key. Copy all three values again; "
                                 "keys work from Save User on.")},
    {"A12", "foreign-host", QT_TRANSLATE_NOOP("Checks", "This address is not Datto RMM's"),
     QT_TRANSLATE_NOOP("Checks", "%1 is none of the six platforms, so nothing was sent.")},
    {"A12", "bad-address", QT_TRANSLATE_NOOP("Checks", "The API URL cannot be read"),
     QT_TRANSLATE_NOOP("Checks", "%1 is not an address. Copy API URL from the user's page in Datto RMM.")},
    {"A12", "not-sendable", QT_TRANSLATE_NOOP("Checks", "A value holds a sign that no key has"),
     QT_TRANSLATE_NOOP("Checks", "Nothing was sent. Copy the value again from the portal itself.")},
    {"A12", "not-permitted", QT_TRANSLATE_NOOP("Checks", "The key may not read the account"),
     QT_TRANSLATE_NOOP(
         "Checks", "Platform %1 signed in but refused the account. Give the user the security level Administrator.")},
    {"A12", "no-address", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the API URL")},
    {"A12", "not-reached", QT_TRANSLATE_NOOP("Checks", "Datto RMM could not be asked"),
     QT_TRANSLATE_NOOP("Checks", "Platform %1. %k2")},
    {"A12", "not-tried", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for both keys")},

    {"A13", "within-limit", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 reads used this minute")},
    {"A13", "used-up", QT_TRANSLATE_NOOP("Checks", "Datto RMM's reads are used up"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 reads used this minute by all programs. Trivet waits.")},
    {"A13", "blocked", QT_TRANSLATE_NOOP("Checks", "Datto RMM blocks this address for a while"),
     QT_TRANSLATE_NOOP("Checks", "Too many calls came from here. Wait about 5 minutes. The key is not the cause.")},
    {"A13", "forbidden", QT_TRANSLATE_NOOP("Checks", "The key's user may not read the account"),
     QT_TRANSLATE_NOOP("Checks", "Give the user the security level Administrator in Datto RMM.")},

    {"A14", "user-listed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 is in the list of users")},
    {"A14", "user-not-listed", QT_TRANSLATE_NOOP("Checks", "The named user is not in Datto RMM"),
     QT_TRANSLATE_NOOP("Checks", "None of %2 users is %1. Name the user that you made for Trivet.")},
    {"A14", "user-disabled", QT_TRANSLATE_NOOP("Checks", "The key's user is disabled"),
     QT_TRANSLATE_NOOP("Checks", "%1 is disabled. Its key stops working.")},
    {"A14", "name-not-given", nullptr, QT_TRANSLATE_NOOP("Checks", "Name the Datto RMM user behind the key")},

    {"A20", "same-company", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 in Autotask · %2 in Datto RMM")},
    {"A20", "confirmed-same", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 and %2, confirmed by %3")},
    {"A20", "names-differ", QT_TRANSLATE_NOOP("Checks", "The two accounts have different names"),
     QT_TRANSLATE_NOOP("Checks", "%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.")},
    {"A20", "no-own-company", QT_TRANSLATE_NOOP("Checks", "Autotask shows no own company"),
     QT_TRANSLATE_NOOP("Checks", "The company with number 0 is hidden from this user.")},
};

} // namespace

std::span<const FindingWords> accessWords()
{
    return accessWordsTable;
}

} // namespace trivet
