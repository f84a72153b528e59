// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords glueWordsTable[] = {
    {"A15", "signed-in", nullptr, QT_TRANSLATE_NOOP("Checks", "Region %1, %2 organizations")},
    {"A15", "refused", QT_TRANSLATE_NOOP("Checks", "IT Glue rejects the key"),
     QT_TRANSLATE_NOOP("Checks", "Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another "
                                 "region, or an address rule keeps Trivet out.")},
    {"A15", "not-sendable", QT_TRANSLATE_NOOP("Checks", "A value holds a sign that no key has"),
     QT_TRANSLATE_NOOP("Checks", "Nothing was sent. Copy the value again from the portal itself.")},
    {"A15", "no-organizations", QT_TRANSLATE_NOOP("Checks", "The key sees no organization"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.")},
    {"A15", "no-region", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the address and its region")},
    {"A15", "not-reached", QT_TRANSLATE_NOOP("Checks", "IT Glue could not be asked"), "%k1"},
    {"A15", "not-tried", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the API key")},
    {"A15", "without-api", QT_TRANSLATE_NOOP("Checks", "The plan has no API"),
     QT_TRANSLATE_NOOP("Checks", "Trivet cannot read IT Glue, so you confirm what it would have read")},

    {"A16", "in-use", nullptr, QT_TRANSLATE_NOOP("Checks", "Left alone from now on, the key would end on %1.")},
    {"A16", "idle", QT_TRANSLATE_NOOP("Checks", "The key is idling out"),
     QT_TRANSLATE_NOOP("Checks", "Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.")},
    {"A16", "never-used", nullptr, QT_TRANSLATE_NOOP("Checks", "Counts from the first sign-in")},
    {"A16", "without-api", nullptr, QT_TRANSLATE_NOOP("Checks", "There is no key")},

    {"S08", "told-apart", nullptr, QT_TRANSLATE_NOOP("Checks", "%3 devices: serial number (%1%), hostname (%2%)")},
    {"S08", "few-serials", QT_TRANSLATE_NOOP("Checks", "Many devices have no serial number"),
     QT_TRANSLATE_NOOP("Checks", "%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by "
                                 "MAC address or not at all.")},
    {"S08", "none-synced", nullptr, QT_TRANSLATE_NOOP("Checks", "No device has arrived yet")},

    {"G01", "names-apart", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 organizations compared with %2 customers")},
    {"G01", "near-names", QT_TRANSLATE_NOOP("Checks", "Organizations have a misspelled name"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it."),
     1},
    {"G01", "same-names", QT_TRANSLATE_NOOP("Checks", "Organizations share one name"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s), %2 first. IT Glue cannot tell them apart."), 1},

    {"G02", "names-exact", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 organizations compared letter by letter with %2 customers")},
    {"G02", "variants", QT_TRANSLATE_NOOP("Checks", "Names differ in what nobody sees"),
     QT_TRANSLATE_N_NOOP(
         "Checks",
         "%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one."),
     1},

    {"G03", "names-unique", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln customer(s) in Autotask"), 1},
    {"G03", "same-names", QT_TRANSLATE_NOOP("Checks", "Companies share one name"),
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization."),
     1},

    {"G04", "none-foreign", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s) looked at"), 1},
    {"G04", "no-configurations", nullptr,
     QT_TRANSLATE_NOOP("Checks", "IT Glue has no configurations yet, so none can belong to another PSA")},
    {"G04", "other-psa", QT_TRANSLATE_NOOP("Checks", "Configurations belong to another PSA"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s) of %2. They become orphans when you disconnect it."), 1},
    {"G04", "left-behind", QT_TRANSLATE_NOOP("Checks", "Configurations were left behind by another PSA"),
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings."),
     1},

    {"C20", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks",
                       "IT Glue deletes for good, without a recycle bin. Export the account before you connect.")},
    {"C20", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"S09", "address-known", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 in region %2")},
    {"S09", "no-address", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the address of your IT Glue")},
    {"S09", "bad-address", QT_TRANSLATE_NOOP("Checks", "This is no address of IT Glue"),
     QT_TRANSLATE_NOOP("Checks", "%1 does not lead to an IT Glue account. Copy the address while you are signed in.")},
    {"S09", "no-region", QT_TRANSLATE_NOOP("Checks", "The address tells no region"),
     QT_TRANSLATE_NOOP("Checks", "%1 may be in any region. Choose the one that you sign in at.")},
    {"S09", "regions-differ", QT_TRANSLATE_NOOP("Checks", "Address and region disagree"),
     QT_TRANSLATE_NOOP("Checks", "The address says %1, and %2 is chosen")},
    {"S09", "key-elsewhere", QT_TRANSLATE_NOOP("Checks", "The key is of another region"),
     QT_TRANSLATE_NOOP("Checks", "The address says %1, but region %2 accepted the key")},
    {"S09", "other-account", QT_TRANSLATE_NOOP("Checks", "Address and key open two accounts"),
     QT_TRANSLATE_NOOP("Checks", "The address is that of %1, the key opens %2")},

    {"C10", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "Enabled in Autotask with this subdomain and region")},
    {"C10", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"S10", "user-active", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 · %2")},
    {"S10", "user-not-found", QT_TRANSLATE_NOOP("Checks", "This API user is not in Autotask"),
     QT_TRANSLATE_NOOP("Checks", "%1 is none of %2 API users. Save the user in Autotask, or correct the name.")},
    {"S10", "user-inactive", QT_TRANSLATE_NOOP("Checks", "The API user is inactive"),
     QT_TRANSLATE_NOOP("Checks", "Set %1 to Active in Autotask.")},
    {"S10", "not-api-only", QT_TRANSLATE_NOOP("Checks", "This is not an API user"),
     QT_TRANSLATE_NOOP("Checks", "%1 has a license of a person. Create a New API User.")},
    {"S10", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Username (Key)")},

    {"C11", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows this value. Compare it on the Security tab.")},
    {"C11", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C12", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows these boxes. Look at the row of the new user.")},
    {"C12", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C13", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 settings to compare")},
    {"C13", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed %2 settings")},

    {"C14", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows this box. Look at the tab Two-Way Sync Settings.")},
    {"C14", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C15", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "Save queues the first sync by itself")},
    {"C15", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C16", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Everybody is selected at first, and Invite Users sends mail to each")},
    {"C16", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"G18", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP(
         "Checks",
         "Default Account Manager has to be a person. With an API user there, the sync fails for single records.")},
    {"G18", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"G19", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when types and queues are confirmed")},
    {"G19", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed types and queues")},
};

} // namespace

std::span<const FindingWords> glueWords()
{
    return glueWordsTable;
}

} // namespace trivet
