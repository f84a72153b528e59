// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords glueLinkWordsTable[] = {
    {"S12", "signed-in", nullptr, QT_TRANSLATE_NOOP("Checks", "%2 on platform %1")},
    {"S12", "refused", QT_TRANSLATE_NOOP("Checks", "Datto RMM rejects the new key"),
     QT_TRANSLATE_NOOP(
         "Checks", "Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.")},
    {"S12", "not-sendable", QT_TRANSLATE_NOOP("Checks", "A value holds a sign that no key has"),
     QT_TRANSLATE_NOOP("Checks", "Nothing was sent. Copy the value again from the portal itself.")},
    {"S12", "not-permitted", QT_TRANSLATE_NOOP("Checks", "The new key may not read the account"),
     QT_TRANSLATE_NOOP("Checks", "Platform %1 signed in but refused the account.")},
    {"S12", "other-account", QT_TRANSLATE_NOOP("Checks", "The new key opens another account"),
     QT_TRANSLATE_NOOP("Checks", "It opens %1, Trivet's own key opens %2")},
    {"S12", "bad-address", QT_TRANSLATE_NOOP("Checks", "The API URL cannot be used"),
     QT_TRANSLATE_NOOP("Checks", "%1 is none of the six platforms, so nothing was sent.")},
    {"S12", "no-address", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the API URL")},
    {"S12", "not-reached", QT_TRANSLATE_NOOP("Checks", "Datto RMM could not be asked"),
     QT_TRANSLATE_NOOP("Checks", "Platform %1. %k2")},
    {"S12", "not-tried", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for both keys")},

    {"S13", "own-pair", nullptr, QT_TRANSLATE_NOOP("Checks", "Made for IT Glue on platform %1")},
    {"S13", "same-pair", QT_TRANSLATE_NOOP("Checks", "IT Glue would use Trivet's own key"),
     QT_TRANSLATE_NOOP("Checks", "Generate another pair for IT Glue, so that each can be replaced by itself.")},
    {"S13", "no-key", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the key")},
    {"S13", "no-own-key", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for Trivet's own key")},

    {"C17", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "No API shows this switch. Look at the user in Datto RMM, then choose Save User.")},
    {"C17", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"M01", "in-order", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s) linked to Autotask first"), 1},
    {"M01", "too-early", QT_TRANSLATE_NOOP("Checks", "Datto RMM was linked before Autotask"),
     QT_TRANSLATE_N_NOOP(
         "Checks",
         "%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order."),
     1},
    {"M01", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"C18", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Autotask Companies, not Datto RMM Sites. No API shows this choice.")},
    {"C18", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"C19", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP("Checks", "The card of IT Glue in Datto RMM reads Saved and authenticated")},
    {"C19", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"S14", "devices-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices, %3 of %4 organizations")},
    {"S14", "still-matching", QT_TRANSLATE_NOOP("Checks", "Devices are being matched"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices, %3 of %4 organizations so far")},
    {"S14", "none-matched", QT_TRANSLATE_NOOP("Checks", "No device is matched yet"),
     QT_TRANSLATE_NOOP("Checks", "0 of %1 devices, 0 of %2 organizations so far")},
    {"S14", "address-hidden", nullptr,
     QT_TRANSLATE_NOOP("Checks",
                       "%1 configurations have a record without an address, so nobody can say which RMM it is of")},
    {"S14", "other-rmm", QT_TRANSLATE_NOOP("Checks", "Another RMM is matched"),
     QT_TRANSLATE_NOOP("Checks", "%1 configurations have a record, none of Datto RMM")},

    {"M02", "by-companies", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched organizations name what they are matched with")},
    {"M02", "by-sites", QT_TRANSLATE_NOOP("Checks", "Organizations are matched by site"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue."),
     1},
    {"M02", "names-hidden", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 organizations matched; IT Glue does not name what with")},
    {"M02", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M03", "all-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 organizations with devices")},
    {"M03", "unmatched", QT_TRANSLATE_NOOP("Checks", "Organizations are not matched"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.")},
    {"M03", "still-arriving", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the match has settled")},
    {"M03", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M04", "all-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices")},
    {"M04", "unmatched", QT_TRANSLATE_NOOP("Checks", "Devices are not matched"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.")},
    {"M04", "still-arriving", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the match has settled")},
    {"M04", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M05", "right-devices", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched configurations compared")},
    {"M05", "addresses-unread", QT_TRANSLATE_NOOP("Checks", "Addresses of devices could not be read"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto "
                                 "RMM lists, so whose they are is not known.")},
    {"M05", "disagrees", QT_TRANSLATE_NOOP("Checks", "A configuration shows another device"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.")},
    {"M05", "other-device", QT_TRANSLATE_NOOP("Checks", "A configuration opens the wrong device"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s): behind %2 is %3"), 1},
    {"M05", "other-organization", QT_TRANSLATE_NOOP("Checks", "A configuration opens another customer's device"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now."), 1},
    {"M05", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M06", "macs-usable", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched configurations have a MAC address")},
    {"M06", "junk", QT_TRANSLATE_NOOP("Checks", "MAC addresses tell nothing"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 configurations, %2 first: shared by many devices or empty")},
    {"M06", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M07", "serials-agree", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched configurations have two serial numbers to compare")},
    {"M07", "serials-differ", QT_TRANSLATE_NOOP("Checks", "Serial numbers disagree"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 configurations, %2 first: Datto RMM and Autotask name two")},
    {"M07", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M08", "no-errors", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s) looked at"), 1},
    {"M08", "errors", QT_TRANSLATE_NOOP("Checks", "IT Glue reports errors of the match"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s), %2 first: %3"), 1},
    {"M08", "no-sample", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when there are configurations")},

    {"M09", "all-recent", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 matched configurations tell when their device was seen")},
    {"M09", "long-ago", QT_TRANSLATE_NOOP("Checks", "Some devices were not seen for long"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3, %2 first, not for more than 60 days")},
    {"M09", "none-matched", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first devices are matched")},

    {"M10", "to-confirm", nullptr,
     QT_TRANSLATE_NOOP(
         "Checks", "Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.")},
    {"M10", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},

    {"M11", "address-known", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 in region %2, as in Autotask")},
    {"M11", "no-address", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the address of your IT Glue")},
};

} // namespace

std::span<const FindingWords> glueLinkWords()
{
    return glueLinkWordsTable;
}

} // namespace trivet
