// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/hurtsentence.h"

#include "doctor/checks.h"

#include <QCoreApplication>

namespace trivet {
namespace {

struct HurtWords
{
    const char *check;
    const char *text;
};

// One sentence or two, the consequence first (DESIGN-UI section 9).
constexpr HurtWords hurtTable[] = {
    {"A01", QT_TRANSLATE_NOOP("Hurts", "Every call to Autotask is refused, so nothing of it can be checked.")},
    {"A02", QT_TRANSLATE_NOOP("Hurts", "Trivet reads nothing of Autotask. Trying again and again locks the user.")},
    {"A03", QT_TRANSLATE_NOOP("Hurts", "While the user is locked, everything that signs in with it stands still.")},
    {"A04", QT_TRANSLATE_NOOP("Hurts", "What Trivet may not see looks like missing, so most checks stay unknown.")},
    {"A05", QT_TRANSLATE_NOOP("Hurts", "User-defined fields that are protected do not sync.")},
    {"A08", QT_TRANSLATE_NOOP("Hurts", "Datto RMM may refuse a user of another domain.")},
    {"A09",
     QT_TRANSLATE_NOOP("Hurts", "When one user is locked, both links stop, and nobody can tell which of them did it.")},
    {"A10",
     QT_TRANSLATE_NOOP("Hurts", "At the limit Autotask stops answering every integration, ticketing among them.")},
    {"A12", QT_TRANSLATE_NOOP("Hurts", "Trivet reads nothing of Datto RMM, so devices and sites stay unknown.")},
    {"A13", QT_TRANSLATE_NOOP("Hurts", "While Datto RMM holds Trivet back, a good key looks like a bad one.")},
    {"A14", QT_TRANSLATE_NOOP("Hurts", "A key of a person stops working when the person leaves.")},
    {"A15",
     QT_TRANSLATE_NOOP("Hurts", "Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.")},
    {"A16", QT_TRANSLATE_NOOP("Hurts", "IT Glue revokes a key that nobody used for 90 days.")},
    {"A17", QT_TRANSLATE_NOOP("Hurts", "Clients of SaaS Protection cannot be read or matched.")},
    {"A18", QT_TRANSLATE_NOOP("Hurts", "Renewing the one key breaks both integrations.")},
    {"A20", QT_TRANSLATE_NOOP("Hurts", "Data of two companies would be mixed.")},
    {"T01", QT_TRANSLATE_NOOP("Hurts", "Secrets are gone when Trivet closes, and have to be pasted again.")},
    {"T02", QT_TRANSLATE_NOOP("Hurts", "Secrets seem lost, though another keychain has them.")},
    {"T03", QT_TRANSLATE_NOOP("Hurts", "From half a list nothing can be called missing, so checks stay unknown.")},
    {"S01",
     QT_TRANSLATE_NOOP("Hurts", "A secret that was not saved has to be made anew, because portals show it once.")},
    {"S02", QT_TRANSLATE_NOOP("Hurts", "What is empty here is missing where it is to be pasted.")},
    {"S05", QT_TRANSLATE_NOOP("Hurts", "Datto RMM cannot sign in to Autotask, and no device comes.")},
    {"S06", QT_TRANSLATE_NOOP("Hurts", "Devices of sites without a company never reach Autotask.")},
    {"S16", QT_TRANSLATE_NOOP("Hurts", "Nothing can be said of customers until it is known which type means them.")},
    {"S17", QT_TRANSLATE_NOOP("Hurts", "Devices of a customer that slipped in would be billed to yourself.")},
    {"R01", QT_TRANSLATE_NOOP(
                "Hurts", "No device type can be mapped, and every device comes up as Autotask Default in IT Glue.")},
    {"R02", QT_TRANSLATE_NOOP("Hurts", "Reports are split between types of nearly one name.")},
    {"R03", QT_TRANSLATE_NOOP(
                "Hurts",
                "These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.")},
    {"R05", QT_TRANSLATE_NOOP("Hurts", "Devices of this type will come without a configuration item type.")},
    {"R06", QT_TRANSLATE_NOOP("Hurts", "Datto RMM cannot create the devices that this product stands for.")},
    {"R09", QT_TRANSLATE_NOOP("Hurts", "New devices keep coming without a type.")},
    {"R10", QT_TRANSLATE_NOOP("Hurts", "Devices of these sites never reach Autotask, and so never IT Glue.")},
    {"R11", QT_TRANSLATE_NOOP("Hurts", "Devices land on companies that are gone or no customers.")},
    {"R18",
     QT_TRANSLATE_NOOP("Hurts", "A device that is not in Autotask has no tickets, no contract and no documentation.")},
    {"R04",
     QT_TRANSLATE_NOOP("Hurts",
                       "IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.")},
    {"R07",
     QT_TRANSLATE_NOOP("Hurts",
                       "Devices and defaults are spread over products of one name, and people choose the wrong one.")},
    {"R08",
     QT_TRANSLATE_NOOP("Hurts",
                       "Devices come with whatever category is the default, and perhaps without the fields you need.")},
    {"R12", QT_TRANSLATE_NOOP("Hurts", "IT Glue shows the devices of all these sites in one organization.")},
    {"R13", QT_TRANSLATE_NOOP("Hurts", "Devices of one customer are booked on another, and shown to it.")},
    {"R14", QT_TRANSLATE_NOOP("Hurts", "The device is billed twice, its tickets are split, and IT Glue copies both.")},
    {"R15", QT_TRANSLATE_NOOP("Hurts", "The sync updates whichever record is newest, and IT Glue copies each.")},
    {"R16", QT_TRANSLATE_NOOP("Hurts", "A number that several devices bear joins what does not belong together.")},
    {"R17", QT_TRANSLATE_NOOP("Hurts", "Devices that nobody manages stay on invoices and in IT Glue.")},
    {"R19", QT_TRANSLATE_NOOP("Hurts", "One customer sees and pays for what is another's, and no API can move it.")},
    {"R20", QT_TRANSLATE_NOOP("Hurts",
                              "IT Glue takes name and asset tag from there, so people look for names that are gone.")},
    {"R21", QT_TRANSLATE_NOOP("Hurts", "The customer goes on paying for devices that nobody looks after.")},
    {"R22", QT_TRANSLATE_NOOP("Hurts", "Reports on these fields stay empty.")},
    {"R25", QT_TRANSLATE_NOOP("Hurts", "What nobody has sorted yet, or has deleted, is booked on one customer.")},
    {"S03", QT_TRANSLATE_NOOP("Hurts", "Devices that come before the mapping is saved come with the wrong type.")},
    {"S04", QT_TRANSLATE_NOOP("Hurts", "Devices cannot be created without their product.")},
    {"S07", QT_TRANSLATE_NOOP("Hurts", "Devices that another vendor's user made are not kept up by Datto RMM.")},
    {"C01", QT_TRANSLATE_NOOP("Hurts", "Autotask counts the calls under another vendor's name, and may refuse them.")},
    {"C02", QT_TRANSLATE_NOOP("Hurts", "The sync stops on the day the password runs out.")},
    {"C03", QT_TRANSLATE_NOOP("Hurts", "Protected fields stay empty.")},
    {"C04", QT_TRANSLATE_NOOP("Hurts", "Nothing syncs until Datto RMM has signed in.")},
    {"C05", QT_TRANSLATE_NOOP("Hurts", "Sites of prospects and vendors come up for mapping, too.")},
    {"C06", QT_TRANSLATE_NOOP("Hurts", "Devices come while their types are still open.")},
    {"C07", QT_TRANSLATE_NOOP("Hurts", "What was not saved in Datto RMM is not used.")},
    {"C08", QT_TRANSLATE_NOOP("Hurts", "Devices of a product without a default type come without one.")},
    {"C09", QT_TRANSLATE_NOOP("Hurts", "No device comes while Map Devices is off.")},
    {"S08", QT_TRANSLATE_NOOP("Hurts",
                              "Without serial numbers and names IT Glue cannot tell that two records are one device.")},
    {"S09", QT_TRANSLATE_NOOP("Hurts", "A wrong address or region looks like a wrong key.")},
    {"S10", QT_TRANSLATE_NOOP("Hurts", "IT Glue cannot sign in to Autotask, and nothing syncs.")},
    {"S11", QT_TRANSLATE_NOOP("Hurts", "What has not come yet looks like missing.")},
    {"S15", QT_TRANSLATE_NOOP("Hurts", "From half a list nothing can be called missing, so checks stay unknown.")},
    {"G01", QT_TRANSLATE_NOOP("Hurts", "The first sync makes a second organization beside the right one.")},
    {"G02", QT_TRANSLATE_NOOP("Hurts", "IT Glue matches exact names only, and makes a second organization.")},
    {"G03", QT_TRANSLATE_NOOP("Hurts", "Documentation of two companies ends up in one organization.")},
    {"G04", QT_TRANSLATE_NOOP("Hurts", "Configurations of the former PSA are left behind as orphans.")},
    {"G05", QT_TRANSLATE_NOOP("Hurts", "Prospects and vendors fill IT Glue.")},
    {"G06", QT_TRANSLATE_NOOP("Hurts", "Each of them has to be mended by hand, in Autotask.")},
    {"G07", QT_TRANSLATE_NOOP("Hurts", "Documentation stands under the wrong type.")},
    {"G08", QT_TRANSLATE_NOOP("Hurts", "These devices have no documentation and no passwords in IT Glue.")},
    {"G09", QT_TRANSLATE_NOOP("Hurts", "Documentation of devices that are gone is taken for true.")},
    {"G10", QT_TRANSLATE_NOOP("Hurts", "Passwords and documents are split between the twins.")},
    {"G11", QT_TRANSLATE_NOOP("Hurts", "Sites of customers are not documented.")},
    {"G12", QT_TRANSLATE_NOOP("Hurts", "IT Glue overwrites what stands in Autotask.")},
    {"G13", QT_TRANSLATE_NOOP("Hurts", "These records do not sync, and nothing says so.")},
    {"G14", QT_TRANSLATE_NOOP("Hurts", "Devices cannot be found by manufacturer or model.")},
    {"G15", QT_TRANSLATE_NOOP("Hurts", "People without an account cannot open IT Glue from Autotask.")},
    {"G16", QT_TRANSLATE_NOOP("Hurts", "While it moves, counts of today are not those of tomorrow.")},
    {"G17", QT_TRANSLATE_NOOP("Hurts", "What changes in Autotask no longer reaches IT Glue.")},
    {"G18", QT_TRANSLATE_NOOP("Hurts", "Records without an account manager fail to sync.")},
    {"G19", QT_TRANSLATE_NOOP("Hurts", "IT Glue fills with what nobody looks for.")},
    {"C10", QT_TRANSLATE_NOOP("Hurts", "Autotask shows nothing of IT Glue.")},
    {"C11", QT_TRANSLATE_NOOP("Hurts", "Autotask counts the calls under another vendor's name, and may refuse them.")},
    {"C12", QT_TRANSLATE_NOOP("Hurts", "Protected fields stay empty in IT Glue.")},
    {"C13", QT_TRANSLATE_NOOP("Hurts", "Too much or too little reaches IT Glue, and is hard to take back.")},
    {"C14", QT_TRANSLATE_NOOP("Hurts", "IT Glue overwrites what stands in Autotask.")},
    {"C15", QT_TRANSLATE_NOOP("Hurts", "Nothing reaches IT Glue until the integration is saved.")},
    {"C16", QT_TRANSLATE_NOOP("Hurts", "Everybody is selected, and each of them gets a mail.")},
    {"C20", QT_TRANSLATE_NOOP("Hurts", "IT Glue has no bin: what is deleted or joined wrongly is gone.")},
    {"S12", QT_TRANSLATE_NOOP("Hurts", "IT Glue cannot read Datto RMM.")},
    {"S13", QT_TRANSLATE_NOOP("Hurts", "Renewing the one key breaks both programs.")},
    {"S14", QT_TRANSLATE_NOOP("Hurts", "No configuration shows what Datto RMM knows of its device.")},
    {"C17", QT_TRANSLATE_NOOP("Hurts", "Keys do not work until the user is saved.")},
    {"C18", QT_TRANSLATE_NOOP("Hurts", "Matching by sites makes organizations a second time.")},
    {"C19", QT_TRANSLATE_NOOP("Hurts", "Datto RMM shows nothing of IT Glue.")},
    {"M01", QT_TRANSLATE_NOOP("Hurts", "Organizations and devices exist twice, once for each link.")},
    {"M02", QT_TRANSLATE_NOOP("Hurts", "Each site becomes an organization of its own.")},
    {"M03", QT_TRANSLATE_NOOP("Hurts", "Devices of these organizations show nothing of Datto RMM.")},
    {"M04", QT_TRANSLATE_NOOP("Hurts", "Technicians cannot connect to these devices from IT Glue.")},
    {"M05",
     QT_TRANSLATE_NOOP("Hurts", "A technician connects to the wrong machine and reads another device's passwords.")},
    {"M06", QT_TRANSLATE_NOOP("Hurts", "An address that several devices share matches the wrong one.")},
    {"M07", QT_TRANSLATE_NOOP("Hurts", "Warranty is looked up for the wrong device.")},
    {"M08", QT_TRANSLATE_NOOP("Hurts", "These records are not matched, and nothing says so.")},
    {"M09", QT_TRANSLATE_NOOP("Hurts", "Devices that are long gone are kept up and billed.")},
    {"M10", QT_TRANSLATE_NOOP("Hurts", "Who has not signed in sees an empty pane in Datto RMM.")},
    {"M11", QT_TRANSLATE_NOOP("Hurts", "One of the two panes stays empty.")},
    {"P01", QT_TRANSLATE_NOOP("Hurts", "Organizations of these clients show no backup.")},
    {"P02", QT_TRANSLATE_NOOP("Hurts", "IT Glue matches exact names only, so these clients stay unmatched.")},
    {"P03", QT_TRANSLATE_NOOP("Hurts", "A second organization appears beside the one that is there.")},
    {"P04", QT_TRANSLATE_NOOP("Hurts", "An organization shows one of its backups and not the other.")},
    {"P05", QT_TRANSLATE_NOOP("Hurts", "IT Glue does not see these clients, and their billing may suffer.")},
    {"P06", QT_TRANSLATE_NOOP("Hurts", "Numbers that count differently look like an error.")},
    {"P07", QT_TRANSLATE_NOOP("Hurts", "IT Glue shows the backups of the day before.")},
    {"P08", QT_TRANSLATE_NOOP("Hurts", "Customers may believe they are protected and are not.")},
    {"C21", QT_TRANSLATE_NOOP("Hurts", "No organization shows its backup.")},
    {"C22", QT_TRANSLATE_NOOP("Hurts", "IT Glue joins clients by itself, wrong ones among them.")},
    {"C23", QT_TRANSLATE_NOOP("Hurts", "What was decided here has not happened in IT Glue.")},
    {"C24", QT_TRANSLATE_NOOP("Hurts", "Nobody has seen yet that it works.")},
};

} // namespace

QString checkHurts(const QString &checkId)
{
    for (const HurtWords &row : hurtTable) {
        if (checkId == QLatin1StringView(row.check))
            return QCoreApplication::translate("Hurts", row.text);
    }
    const CheckSpec *check = findCheck(checkId);
    if (check && check->severity == Severity::Blocks)
        return QCoreApplication::translate("Hurts", "The steps that rest on this stay closed.");
    return check && check->severity == Severity::Notes
               ? QCoreApplication::translate("Hurts", "Nothing stops. It is good to know.")
               : QCoreApplication::translate("Hurts",
                                             "Nothing stops at once. Somebody will have to mend it by hand later.");
}

} // namespace trivet
