// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords changeWordsTable[] = {
    {"A06", "reachable", nullptr,
     //: %n API users; %2 the name of one
     QT_TRANSLATE_N_NOOP("Checks", "%Ln API user(s) active, with an e-mail address; %2 first"), 1},
    {"A06", "inactive", QT_TRANSLATE_NOOP("Checks", "An API user is inactive"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask."),
     1},
    {"A06", "no-email", QT_TRANSLATE_NOOP("Checks", "An API user has no e-mail address"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody "
                   "reads, on the user's General tab."),
     1},
    {"A06", "not-listed", nullptr,
     //: %1 a user name; %2 a number
     QT_TRANSLATE_NOOP("Checks", "%1 is none of the %2 users that it sees itself, so nothing is known of its record")},
    {"A06", "no-user-name", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Username (Key)")},

    {"A11", "stays-low", nullptr,
     //: %1 a percentage; %2 and %3 are numbers
     QT_TRANSLATE_NOOP("Checks", "At most %1% of the calls used, in %2 readings at %3 different hours of the day")},
    {"A11", "peaks", QT_TRANSLATE_NOOP("Checks", "Autotask's calls run high at times"),
     //: %1 a percentage; %2 a day, %3 a time; %4 a number
     QT_TRANSLATE_NOOP(
         "Checks", "%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower "
                   "and syncs lag. API Activity by Hour in Autotask shows which program calls so often.")},
    {"A11", "too-few", nullptr,
     //: %1 and %2 are numbers
     QT_TRANSLATE_NOOP("Checks", "%1 readings at %2 different hours so far; a day is told from four hours on")},

    {"A19", "hosts-answer", nullptr,
     //: %1 and %2 are numbers
     QT_TRANSLATE_NOOP("Checks", "%1 hosts answer safely; their clocks differ from this one by at most %2 s")},
    {"A19", "clock-wrong", QT_TRANSLATE_NOOP("Checks", "The clock of this computer is wrong"),
     //: Numbers; "%2 of %3 hosts"
     QT_TRANSLATE_NOOP("Checks",
                       "It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let "
                       "the system set its clock by the network.")},
    {"A19", "hosts-differ", QT_TRANSLATE_NOOP("Checks", "A host's clock differs"),
     //: %1 a host; numbers
     QT_TRANSLATE_NOOP("Checks",
                       "%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer "
                       "in its place, such as a proxy.")},
    {"A19", "not-safe", QT_TRANSLATE_NOOP("Checks", "A connection is not safe"),
     //: %1 a host
     QT_TRANSLATE_NOOP("Checks",
                       "The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic "
                       "does this; let it leave the vendors' hosts alone.")},
    {"A19", "no-time", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln host(s) told no time"), 1},
    {"A19", "none-asked", nullptr, QT_TRANSLATE_NOOP("Checks", "No host was asked yet")},

    {"T09", "own-accounts", nullptr,
     //: %1 and %2 are numbers
     QT_TRANSLATE_NOOP("Checks", "%1 accounts compared with those of %2 other tenants here")},
    {"T09", "only-tenant", nullptr,
     //: %1 a number
     QT_TRANSLATE_NOOP("Checks", "The only tenant on this computer; %1 accounts known")},
    {"T09", "shared", QT_TRANSLATE_NOOP("Checks", "Another tenant is set up with this account"),
     //: %1 the name of a tenant; %n accounts
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same "
                         "records and undo each other. Work in one of them only."),
     3},

    {"T04", "all-there", nullptr,
     //: %1 and %2 are numbers
     QT_TRANSLATE_NOOP("Checks", "%1 lists, %2 records; none lost more than a fifth")},
    {"T04", "much-gone", QT_TRANSLATE_NOOP("Checks", "A list is much shorter than before"),
     //: %n lists; %2 the list, as "dattoRmm.devices"; %3 and %4 are numbers
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing "
                   "is called missing until you say that this is right."),
     1},
    {"T04", "none-known", nullptr, QT_TRANSLATE_NOOP("Checks", "No list was read before")},

    {"T05", "as-it-was", nullptr,
     //: %1 a number; %2 a day
     QT_TRANSLATE_NOOP("Checks", "%1 things compared with how they were on %2")},
    {"T05", "changed-since", QT_TRANSLATE_NOOP("Checks", "Something changed since the links were verified"),
     //: %n changes; %2 one of them, as "+ Fax"; %3 a day
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say "
                   "that it is right."),
     1},
    {"T05", "no-baseline", nullptr, QT_TRANSLATE_NOOP("Checks", "Kept for comparison once a link is verified")},

    {"T07", "all-fresh", nullptr,
     //: %1 a number; %2 a day
     QT_TRANSLATE_NOOP("Checks", "%1 confirmations, the oldest of %2")},
    {"T07", "grown-old", QT_TRANSLATE_NOOP("Checks", "Confirmations have grown old"),
     //: %n old confirmations of %3; %2 a day
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm "
                   "again; what was passed stays passed."),
     1},
    {"T07", "none-given", nullptr, QT_TRANSLATE_NOOP("Checks", "Nothing was confirmed yet")},

    {"T08", "fields-the-same", nullptr,
     //: %1 a number; %2 a day
     QT_TRANSLATE_NOOP("Checks", "%1 fields, the same as on %2")},
    {"T08", "fields-changed", QT_TRANSLATE_NOOP("Checks", "A vendor changed the form of its records"),
     //: %n changes; %2 one of them, as "+ dattoRmm.sites.color"; %3 a day
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing "
                   "breaks unseen."),
     1},
    {"T08", "no-baseline", nullptr, QT_TRANSLATE_NOOP("Checks", "Kept for comparison once a link is verified")},
};

} // namespace

std::span<const FindingWords> changeWords()
{
    return changeWordsTable;
}

} // namespace trivet
