// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr FindingWords glueSyncWordsTable[] = {
    {"S11", "complete", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 companies and devices")},
    {"S11", "settled", QT_TRANSLATE_NOOP("Checks", "The first sync has settled"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.")},
    {"S11", "still-arriving", QT_TRANSLATE_NOOP("Checks", "The first sync is running"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 companies and devices so far")},
    {"S11", "not-begun", QT_TRANSLATE_NOOP("Checks", "The first sync has not begun"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.")},
    {"S11", "nothing-expected", nullptr, QT_TRANSLATE_NOOP("Checks", "Autotask shows no customer that could come")},

    {"G16", "complete", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 arrived")},
    {"G16", "settled", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 arrived, nothing for %3 min")},
    {"G16", "still-arriving", QT_TRANSLATE_NOOP("Checks", "The sync is still running"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 so far, the latest %3 min ago")},
    {"G16", "not-begun", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first sync has begun")},

    {"G17", "moving", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 arrived")},
    {"G17", "stuck", QT_TRANSLATE_NOOP("Checks", "The first sync looks stuck"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.")},
    {"G17", "never-began", QT_TRANSLATE_NOOP("Checks", "The first sync never began"),
     QT_TRANSLATE_N_NOOP("Checks", "Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue."),
     1},
    {"G17", "queued", nullptr, QT_TRANSLATE_N_NOOP("Checks", "Queued for %Ln hour(s)"), 1},
    {"G17", "queued-now", nullptr, QT_TRANSLATE_NOOP("Checks", "Queued less than an hour ago")},
    {"G17", "not-begun", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for the settings to be saved")},
    {"G17", "cannot-tell", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 arrived; IT Glue does not say when")},

    {"S15", "all-whole", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 lists, %2 rows")},
    {"S15", "broken-off", QT_TRANSLATE_NOOP("Checks", "A list of IT Glue broke off"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln list(s) are not whole, so nothing is said about missing records"), 1},
    {"S15", "without-api", nullptr, QT_TRANSLATE_NOOP("Checks", "There is nothing to read")},

    {"G05", "customers-only", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 linked organizations compared")},
    {"G05", "not-customers", QT_TRANSLATE_NOOP("Checks", "Companies that are no customers came along"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s), %2 first. Look at Account Types in the sync settings."), 1},
    {"G05", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G06", "none-default", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s), none is Autotask Default"),
     1},
    {"G06", "defaults", QT_TRANSLATE_NOOP("Checks", "Devices came as Autotask Default"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it."),
     1},
    {"G06", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G07", "types-agree", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 linked configurations compared")},
    {"G07", "types-differ", QT_TRANSLATE_NOOP("Checks", "Types differ from Autotask"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s), %2 first: %3 here, %4 in Autotask"), 1},
    {"G07", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G08", "all-arrived", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices")},
    {"G08", "type-left-out", QT_TRANSLATE_NOOP("Checks", "Devices are missing in IT Glue"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.")},
    {"G08", "not-arrived", QT_TRANSLATE_NOOP("Checks", "Devices are missing in IT Glue"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 devices, %2 first. No cause shows; look at Actions > Logs in IT Glue.")},
    {"G08", "not-arrived-and-doubled", QT_TRANSLATE_NOOP("Checks", "Devices are missing in IT Glue"),
     //: %1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled
     QT_TRANSLATE_NOOP(
         "Checks",
         "%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; "
         "look at Actions > Logs in IT Glue for the rest.")},
    {"G08", "doubled", QT_TRANSLATE_NOOP("Checks", "Devices are twice in Autotask"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too "
                                 "many inactive in Autotask.")},
    {"G08", "still-arriving", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first sync has settled: %1 of %2")},
    {"G08", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G09", "none-orphaned", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln linked configuration(s)"), 1},
    {"G09", "orphans", QT_TRANSLATE_NOOP("Checks", "Configurations lost their device"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s), %2 first. The device is inactive or gone in Autotask."), 1},
    {"G09", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G10", "no-doubles", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 configurations have a link or a serial number, each its own")},
    {"G10", "doubles", QT_TRANSLATE_NOOP("Checks", "Devices are there twice"),
     QT_TRANSLATE_N_NOOP(
         "Checks", "%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other."),
     1},

    {"G10", "copied", QT_TRANSLATE_NOOP("Checks", "Devices are there twice, as in Autotask"),
     QT_TRANSLATE_NOOP("Checks", "%1 configurations, %2 first. Autotask holds each of these devices twice: set the one "
                                 "too many inactive there.")},

    {"G11", "all-there", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln organization(s) with a location"), 1},
    {"G11", "missing", QT_TRANSLATE_NOOP("Checks", "Locations did not come along"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.")},
    {"G11", "still-arriving", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when the first sync has settled: %1 of %2")},
    {"G11", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G12", "no-edits", nullptr,
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue")},
    {"G12", "edits", QT_TRANSLATE_NOOP("Checks", "Two-way sync looks on"),
     QT_TRANSLATE_N_NOOP(
         "Checks",
         "%Ln device(s), %2 first, were changed in Autotask by IT Glue's user. Clear Enable two-way sync in IT Glue."),
     1},
    {"G12", "no-user", nullptr, QT_TRANSLATE_NOOP("Checks", "Waits for IT Glue's user in Autotask")},

    {"G13", "no-errors", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s) looked at"), 1},
    {"G13", "errors", QT_TRANSLATE_NOOP("Checks", "IT Glue reports sync errors"),
     QT_TRANSLATE_N_NOOP("Checks", "%Ln configuration(s), %2 first: %3"), 1},
    {"G13", "no-sample", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows when there are configurations")},

    {"G14", "all-known", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln linked configuration(s)"), 1},
    {"G14", "blank", QT_TRANSLATE_NOOP("Checks", "Manufacturer or model is blank"),
     QT_TRANSLATE_NOOP("Checks", "%1 of %2 linked configurations. No harm while two-way sync is off.")},
    {"G14", "none-linked", nullptr, QT_TRANSLATE_NOOP("Checks", "Shows after the first sync")},

    {"G15", "all-have", nullptr, QT_TRANSLATE_N_NOOP("Checks", "%Ln people in Autotask"), 1},
    {"G15", "without", QT_TRANSLATE_NOOP("Checks", "Some people have no IT Glue user"),
     QT_TRANSLATE_NOOP("Checks",
                       "%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.")},
};

} // namespace

std::span<const FindingWords> glueSyncWords()
{
    return glueSyncWordsTable;
}

} // namespace trivet
