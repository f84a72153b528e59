// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords usersWordsTable[] = {
    {"S05", "user-active", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 · %2")},
    {"S05", "user-not-found", QT_TRANSLATE_NOOP("Checks", "This API user is not in Autotask"),
     QT_TRANSLATE_NOOP("Checks", "%1 is none of %2 API users. Save the user in Autotask, or correct the name.")},
    {"S05", "user-inactive", QT_TRANSLATE_NOOP("Checks", "The API user is inactive"),
     QT_TRANSLATE_NOOP("Checks", "Set %1 to Active in Autotask.")},
    {"S05", "not-api-only", QT_TRANSLATE_NOOP("Checks", "This is not an API user"),
     QT_TRANSLATE_NOOP("Checks", "%1 has a license of a person. Create a New API User.")},
    {"S05", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Username (Key)")},

    {"A09", "different-users", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 for Datto RMM, %2 for Trivet")},
    {"A09", "same-user", QT_TRANSLATE_NOOP("Checks", "One user serves two programs"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 is Trivet's own. Create another one for Datto RMM, so that lockouts can be traced.")},
    {"A09", "three-users", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 for IT Glue, %2 for Datto RMM, %3 for Trivet")},
    {"A09", "glue-same-as-own", QT_TRANSLATE_NOOP("Checks", "One user serves two programs"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 is Trivet's own. Create another one for IT Glue, so that lockouts can be traced.")},
    {"A09", "glue-same-as-rmm", QT_TRANSLATE_NOOP("Checks", "One user serves two programs"),
     QT_TRANSLATE_NOOP("Checks", "%1 is Datto RMM's. Create another one for IT Glue, so that lockouts can be traced.")},
    {"A09", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Username (Key)")},

    {"S01", "secrets-saved", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) in the keychain"), 1},
    {"S01", "kept-in-memory", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) kept until Trivet closes"), 1},
    {"S01", "secret-not-held", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Password (Secret)")},
    {"S01", "keys-not-held", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for both keys")},
    {"S01", "not-saved", QT_TRANSLATE_NOOP("Checks", "A secret is not saved yet"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln secret(s) only in memory"), 1},

    {"A08", "domain-confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1, confirmed by %2")},
    {"A08", "domain-to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Compare %1 with the primary domain of your Autotask database")},
    {"A08", "domains-differ", nullptr,
     QT_TRANSLATE_NOOP("Checks",
                       "%1 here, %2 on Trivet's own user. Datto RMM wants the primary domain of the database.")},
    {"A08", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Username (Key)")},

    {"C01", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows this value. Compare it on the Security tab.")},
    {"C01", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C02", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks",
                       "Vendor pages disagree on whether API users are exempt. Look at the user's settings.")},
    {"C02", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C03", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows these boxes. Look at the row of the new user.")},
    {"C03", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"A05", "values-visible", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Protected fields readable: %1 of %3. Devices looked at: %2")},
    {"A05", "values-masked", QT_TRANSLATE_NOOP("Checks", "Protected fields are masked for Trivet"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln field(s) show ***** to Trivet's own user, %2 first"), 1},
    {"A05", "values-absent", QT_TRANSLATE_NOOP("Checks", "Protected fields are hidden from Trivet"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln field(s) are missing for Trivet's own user, %2 first"), 1},
    {"A05", "nothing-protected", nullptr, QT_TRANSLATE_NOOP("Checks", "No device field is protected; %1 looked at")},
    {"A05", "no-sample", nullptr,
     QT_TRANSLATE_N_NOOP("Checks", "No device carries a value in %Ln protected field(s), so nothing can be seen"), 1},
};

} // namespace

std::span<const FindingWords> usersWords()
{
    return usersWordsTable;
}

} // namespace trivet
