// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords saasWordsTable[] = {
    {"A17", "signed-in", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 clients, %2 domains")},
    {"A17", "refused", QT_TRANSLATE_NOOP("Checks", "SaaS Protection rejects the key"),
     QT_TRANSLATE_NOOP("Checks", "The Partner Portal shows both halves again under View keys. Copy them anew.")},
    {"A17", "vendor-scoped", QT_TRANSLATE_NOOP("Checks", "The key was made for another vendor"),
     QT_TRANSLATE_NOOP("Checks",
                       "It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.")},
    {"A17", "not-sendable", QT_TRANSLATE_NOOP("Checks", "A value holds a sign that no key has"),
     QT_TRANSLATE_NOOP("Checks", "Nothing was sent. Copy the value again from the portal itself.")},
    {"A17", "not-permitted", QT_TRANSLATE_NOOP("Checks", "The key may not see SaaS Protection"),
     QT_TRANSLATE_NOOP("Checks", "It is limited to one organization. Make one without that limit.")},
    {"A17", "no-clients", QT_TRANSLATE_NOOP("Checks", "The key sees no client"),
     QT_TRANSLATE_NOOP("Checks",
                       "SaaS Protection shows nothing. Look whether the key is limited to one organization.")},
    {"A17", "not-reached", QT_TRANSLATE_NOOP("Checks", "SaaS Protection could not be asked"), "%k1"},
    {"A17", "not-tried", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for both keys")},

    {"P05", "all-linked", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s) linked"), 1},
    {"P05", "not-linked", QT_TRANSLATE_NOOP("Checks", "Clients are not linked in the Partner Portal"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.")},

    {"A18", "own-pair", nullptr, QT_TRANSLATE_NOOP("Checks", "IT Glue gets a pair of its own")},
    {"A18", "reused", QT_TRANSLATE_NOOP("Checks", "IT Glue reuses the BCDR key"),
     QT_TRANSLATE_NOOP("Checks", "Replacing that key will stop both integrations")},
    {"A18", "not-told", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when you have chosen")},

    {"C21", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Sync Datto SaaS Protection backup information is selected in IT Glue")},
    {"C21", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C22", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Accept All Automatically would take suggestions that nobody has looked at")},
    {"C22", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"P01", "all-decided", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s)"), 1},
    {"P01", "undecided", QT_TRANSLATE_NOOP("Checks", "Clients wait for a decision"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 clients, %2 first")},

    {"P02", "no-near-misses", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s) compared"), 1},
    {"P02", "near-misses", QT_TRANSLATE_NOOP("Checks", "Names differ in what nobody sees"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s): %2 is not exactly %3"), 1},
    {"P02", "organization-agrees", QT_TRANSLATE_NOOP("Checks", "A client's other name agrees"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3"), 1},

    {"P03", "nothing-doubled", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s) to create"), 1},
    {"P03", "would-double", QT_TRANSLATE_NOOP("Checks", "An organization would be there twice"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s): %2 is to be created, but %3 is there. Choose Match to."), 1},
    {"P03", "organization-exists", QT_TRANSLATE_NOOP("Checks", "An organization would be there twice"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and "
                                   "%3 is there. Choose Match to."),
     1},

    {"P04", "one-each", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s)"), 1},
    {"P04", "shared", QT_TRANSLATE_NOOP("Checks", "Clients share an organization"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln client(s), %2 first. This is allowed: the card shows them together."), 1},

    {"P06", "counted", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 active seats. IT Glue shows these and leaves out %2 archived ones.")},
    {"P06", "partly-counted", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 active and %2 archived seats; those of %3 clients were not counted")},

    {"C23", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %3 rows to carry out, %2 first")},
    {"C23", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed %2 rows")},
    {"C23", "nothing-to-do", nullptr,
     QT_TRANSLATE_NOOP("Checks",
                       "All %1 clients have an organization of exactly their name. See that Unmatched is empty.")},
    {"C23", "none-left", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 looked in IT Glue and left no client unmatched")},
    {"C23", "undecided", nullptr, QT_TRANSLATE_N_NOOP("Checks", "Waits for %Ln client(s) to be decided"), 1},

    {"C24", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows the card. Open a matched organization in IT Glue.")},
    {"C24", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"P07", "card-seen", nullptr, QT_TRANSLATE_NOOP("Checks", "The card was seen on %1")},
    {"P07", "in-time", nullptr,
     QT_TRANSLATE_N_NOOP("Checks", "Connected %Ln hour(s) ago. The automatic sync runs every 24 hours."), 1},
    {"P07", "late", QT_TRANSLATE_NOOP("Checks", "The automatic sync is late"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue."),
     1},
    {"P07", "not-connected", nullptr, QT_TRANSLATE_NOOP("Checks", "Counts from the connection")},

    {"P08", "all-backed-up", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln customer(s)"), 1},
    {"P08", "without", QT_TRANSLATE_NOOP("Checks", "Customers have no SaaS Protection"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 customers, %2 first")},
};

} // namespace

std::span<const FindingWords> saasWords()
{
    return saasWordsTable;
}

} // namespace trivet
