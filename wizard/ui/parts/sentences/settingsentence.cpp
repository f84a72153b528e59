// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/settingsentence.h"

#include "ui/parts/sentences/checksentence.h"

#include <QCoreApplication>

namespace trivet {
namespace {

struct SettingWords
{
    const char *check;
    const char *name;
    const char *recommended;
};

constexpr SettingWords settingTable[] = {
    {"A01", QT_TRANSLATE_NOOP("Settings", "Autotask zone"), QT_TRANSLATE_NOOP("Settings", "Found")},
    {"S02", QT_TRANSLATE_NOOP("Settings", "Fields of this step"), QT_TRANSLATE_NOOP("Settings", "All filled in")},
    {"T01", QT_TRANSLATE_NOOP("Settings", "Place for secrets"), QT_TRANSLATE_NOOP("Settings", "System keychain")},
    {"T02", QT_TRANSLATE_NOOP("Settings", "Where secrets were saved"),
     QT_TRANSLATE_NOOP("Settings", "In this keychain")},
    {"T06", QT_TRANSLATE_NOOP("Settings", "Changes that were cut off"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"A02", QT_TRANSLATE_NOOP("Settings", "Trivet's sign-in to Autotask"), QT_TRANSLATE_NOOP("Settings", "Accepted")},
    {"A03", QT_TRANSLATE_NOOP("Settings", "Trivet's Autotask user"), QT_TRANSLATE_NOOP("Settings", "Not locked")},
    {"A04", QT_TRANSLATE_NOOP("Settings", "Rights in Autotask"), QT_TRANSLATE_NOOP("Settings", "Read what it needs")},
    {"A10", QT_TRANSLATE_NOOP("Settings", "Autotask calls this hour"),
     QT_TRANSLATE_NOOP("Settings", "Below three quarters")},
    {"A12", QT_TRANSLATE_NOOP("Settings", "Trivet's sign-in to Datto RMM"), QT_TRANSLATE_NOOP("Settings", "Accepted")},
    {"A13", QT_TRANSLATE_NOOP("Settings", "Speed of Datto RMM"), QT_TRANSLATE_NOOP("Settings", "Answers at once")},
    {"A14", QT_TRANSLATE_NOOP("Settings", "User of Trivet's RMM key"), QT_TRANSLATE_NOOP("Settings", "One of its own")},
    {"A20", QT_TRANSLATE_NOOP("Settings", "Company of both keys"), QT_TRANSLATE_NOOP("Settings", "The same")},
    {"S05", QT_TRANSLATE_NOOP("Settings", "API user for Datto RMM"), QT_TRANSLATE_NOOP("Settings", "Active, API only")},
    {"A09", QT_TRANSLATE_NOOP("Settings", "Autotask users"), QT_TRANSLATE_NOOP("Settings", "One per program")},
    {"S01", QT_TRANSLATE_NOOP("Settings", "Secrets"), QT_TRANSLATE_NOOP("Settings", "Saved, read back")},
    {"A08", QT_TRANSLATE_NOOP("Settings", "Domain of Trivet's user"),
     QT_TRANSLATE_NOOP("Settings", "Your primary domain")},
    {"C01", QT_TRANSLATE_NOOP("Settings", "Vendor of the RMM user"), QT_TRANSLATE_NOOP("Settings", "Datto RMM")},
    {"C02", QT_TRANSLATE_NOOP("Settings", "Password of API users"), QT_TRANSLATE_NOOP("Settings", "Does not expire")},
    {"C03", QT_TRANSLATE_NOOP("Settings", "Edit Protected Data"), QT_TRANSLATE_NOOP("Settings", "All selected")},
    {"A05", QT_TRANSLATE_NOOP("Settings", "Protected fields"), QT_TRANSLATE_NOOP("Settings", "Visible")},
    {"A06", QT_TRANSLATE_NOOP("Settings", "E-mail of API users"), QT_TRANSLATE_NOOP("Settings", "Filled in")},
    {"A11", QT_TRANSLATE_NOOP("Settings", "Autotask calls over the day"), QT_TRANSLATE_NOOP("Settings", "Below 50%")},
    {"A19", QT_TRANSLATE_NOOP("Settings", "Connections and clock"),
     QT_TRANSLATE_NOOP("Settings", "Safe, within 2 minutes")},
    {"T09", QT_TRANSLATE_NOOP("Settings", "Tenants with these accounts"),
     QT_TRANSLATE_NOOP("Settings", "This one only")},
    {"T04", QT_TRANSLATE_NOOP("Settings", "Length of the lists"), QT_TRANSLATE_NOOP("Settings", "No sudden loss")},
    {"T05", QT_TRANSLATE_NOOP("Settings", "Changes since verified"),
     QT_TRANSLATE_NOOP("Settings", "None, or as meant")},
    {"T07", QT_TRANSLATE_NOOP("Settings", "Age of confirmations"), QT_TRANSLATE_NOOP("Settings", "Under 90 days")},
    {"T08", QT_TRANSLATE_NOOP("Settings", "Fields of vendors' records"), QT_TRANSLATE_NOOP("Settings", "As before")},
    {"C04", QT_TRANSLATE_NOOP("Settings", "Autotask in Datto RMM"),
     QT_TRANSLATE_NOOP("Settings", "Saved and authenticated")},
    {"C05", QT_TRANSLATE_NOOP("Settings", "Account Types to Map"), QT_TRANSLATE_NOOP("Settings", "Customers only")},
    {"S06", QT_TRANSLATE_NOOP("Settings", "Sites with a company"), QT_TRANSLATE_NOOP("Settings", "At least one")},
    {"S16", QT_TRANSLATE_NOOP("Settings", "Company type of customers"), QT_TRANSLATE_NOOP("Settings", "Known")},
    {"R01", QT_TRANSLATE_NOOP("Settings", "Configuration item types"), QT_TRANSLATE_NOOP("Settings", "Read")},
    {"R05", QT_TRANSLATE_NOOP("Settings", "Type for each device type"),
     QT_TRANSLATE_NOOP("Settings", "Chosen for all")},
    {"R02", QT_TRANSLATE_NOOP("Settings", "Names of the types"), QT_TRANSLATE_NOOP("Settings", "Clear and active")},
    {"R06", QT_TRANSLATE_NOOP("Settings", "Products for devices"),
     QT_TRANSLATE_NOOP("Settings", "Active and complete")},
    {"S03", QT_TRANSLATE_NOOP("Settings", "Devices before mapping"), QT_TRANSLATE_NOOP("Settings", "No new ones")},
    {"C06", QT_TRANSLATE_NOOP("Settings", "Map Devices while mapping"), QT_TRANSLATE_NOOP("Settings", "Off")},
    {"C07", QT_TRANSLATE_NOOP("Settings", "Mapping in Datto RMM"), QT_TRANSLATE_NOOP("Settings", "Saved")},
    {"S04", QT_TRANSLATE_NOOP("Settings", "Mapped products"), QT_TRANSLATE_NOOP("Settings", "Exist in Autotask")},
    {"C08", QT_TRANSLATE_NOOP("Settings", "Default type of products"),
     QT_TRANSLATE_NOOP("Settings", "Set on every product")},
    {"R07", QT_TRANSLATE_NOOP("Settings", "Products made by Datto RMM"),
     QT_TRANSLATE_NOOP("Settings", "Each once, in use")},
    {"R08", QT_TRANSLATE_NOOP("Settings", "Default category of products"),
     QT_TRANSLATE_NOOP("Settings", "Set on every product")},
    {"R10", QT_TRANSLATE_NOOP("Settings", "Sites without a company"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"R11", QT_TRANSLATE_NOOP("Settings", "Companies of sites"), QT_TRANSLATE_NOOP("Settings", "Active customers")},
    {"S17", QT_TRANSLATE_NOOP("Settings", "Sites of your own company"),
     QT_TRANSLATE_NOOP("Settings", "None, or as meant")},
    {"R25", QT_TRANSLATE_NOOP("Settings", "Datto RMM's own sites"), QT_TRANSLATE_NOOP("Settings", "Not mapped")},
    {"R13", QT_TRANSLATE_NOOP("Settings", "Names of sites and companies"),
     QT_TRANSLATE_NOOP("Settings", "Something in common")},
    {"R12", QT_TRANSLATE_NOOP("Settings", "Sites per company"), QT_TRANSLATE_NOOP("Settings", "One, or on purpose")},
    {"R23", QT_TRANSLATE_NOOP("Settings", "Forecast before Map Devices"),
     QT_TRANSLATE_NOOP("Settings", "Every device has a type")},
    {"R24", QT_TRANSLATE_NOOP("Settings", "Devices against the forecast"),
     QT_TRANSLATE_NOOP("Settings", "As forecast")},
    {"C09", QT_TRANSLATE_NOOP("Settings", "Map Devices"), QT_TRANSLATE_NOOP("Settings", "On, after types are set")},
    {"R18", QT_TRANSLATE_NOOP("Settings", "Devices in Autotask"), QT_TRANSLATE_NOOP("Settings", "All arrived")},
    {"R03", QT_TRANSLATE_NOOP("Settings", "Devices without a type"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"R14", QT_TRANSLATE_NOOP("Settings", "Records of each device"), QT_TRANSLATE_NOOP("Settings", "One")},
    {"R19", QT_TRANSLATE_NOOP("Settings", "Company of each device"), QT_TRANSLATE_NOOP("Settings", "Its site's")},
    {"R04", QT_TRANSLATE_NOOP("Settings", "Deleted types in use"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"R15", QT_TRANSLATE_NOOP("Settings", "Devices that look like one"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"R17", QT_TRANSLATE_NOOP("Settings", "Devices gone from Datto RMM"), QT_TRANSLATE_NOOP("Settings", "None active")},
    {"R20", QT_TRANSLATE_NOOP("Settings", "Reference name and number"),
     QT_TRANSLATE_NOOP("Settings", "As in Datto RMM")},
    {"R21", QT_TRANSLATE_NOOP("Settings", "Deleted or suspended devices"),
     QT_TRANSLATE_NOOP("Settings", "Inactive in Autotask")},
    {"R16", QT_TRANSLATE_NOOP("Settings", "Numbers that identify nothing"),
     QT_TRANSLATE_NOOP("Settings", "Left out of matching")},
    {"R22", QT_TRANSLATE_NOOP("Settings", "Custom fields of devices"),
     QT_TRANSLATE_NOOP("Settings", "Filled by Datto RMM")},
    {"R09", QT_TRANSLATE_NOOP("Settings", "Type of the newest devices"),
     QT_TRANSLATE_NOOP("Settings", "Set by the product")},
    {"S07", QT_TRANSLATE_NOOP("Settings", "Origin of devices"), QT_TRANSLATE_NOOP("Settings", "Datto RMM")},
    {"T03", QT_TRANSLATE_NOOP("Settings", "Lists of both systems"), QT_TRANSLATE_NOOP("Settings", "Read to the end")},
    {"A15", QT_TRANSLATE_NOOP("Settings", "Trivet's IT Glue key"), QT_TRANSLATE_NOOP("Settings", "Accepted")},
    {"A16", QT_TRANSLATE_NOOP("Settings", "Use of the IT Glue key"), QT_TRANSLATE_NOOP("Settings", "Within 90 days")},
    {"S08", QT_TRANSLATE_NOOP("Settings", "Serial numbers and names"), QT_TRANSLATE_NOOP("Settings", "Filled in")},
    {"G01", QT_TRANSLATE_NOOP("Settings", "Organization names"), QT_TRANSLATE_NOOP("Settings", "No near misses")},
    {"G02", QT_TRANSLATE_NOOP("Settings", "Spelling of organizations"),
     QT_TRANSLATE_NOOP("Settings", "As in Autotask")},
    {"G03", QT_TRANSLATE_NOOP("Settings", "Customer names"), QT_TRANSLATE_NOOP("Settings", "Each only once")},
    {"G04", QT_TRANSLATE_NOOP("Settings", "Other PSA in IT Glue"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"C20", QT_TRANSLATE_NOOP("Settings", "Export of IT Glue"), QT_TRANSLATE_NOOP("Settings", "Fresh")},
    {"S09", QT_TRANSLATE_NOOP("Settings", "Subdomain and region"), QT_TRANSLATE_NOOP("Settings", "Known")},
    {"C10", QT_TRANSLATE_NOOP("Settings", "IT Glue in Autotask"), QT_TRANSLATE_NOOP("Settings", "Enabled")},
    {"S10", QT_TRANSLATE_NOOP("Settings", "API user for IT Glue"), QT_TRANSLATE_NOOP("Settings", "Active, API only")},
    {"C11", QT_TRANSLATE_NOOP("Settings", "Vendor of the IT Glue user"), QT_TRANSLATE_NOOP("Settings", "IT Glue")},
    {"C12", QT_TRANSLATE_NOOP("Settings", "Protected data for IT Glue"), QT_TRANSLATE_NOOP("Settings", "View")},
    {"C13", QT_TRANSLATE_NOOP("Settings", "Sync Settings"), QT_TRANSLATE_NOOP("Settings", "As recommended")},
    {"C14", QT_TRANSLATE_NOOP("Settings", "Enable two-way sync"), QT_TRANSLATE_NOOP("Settings", "Not selected")},
    {"C15", QT_TRANSLATE_NOOP("Settings", "Autotask in IT Glue"), QT_TRANSLATE_NOOP("Settings", "Saved, sync queued")},
    {"C16", QT_TRANSLATE_NOOP("Settings", "Invitations"), QT_TRANSLATE_NOOP("Settings", "Decided")},
    {"G18", QT_TRANSLATE_NOOP("Settings", "Default Account Manager"), QT_TRANSLATE_NOOP("Settings", "A person")},
    {"G19", QT_TRANSLATE_NOOP("Settings", "Selected types and queues"),
     QT_TRANSLATE_NOOP("Settings", "Only those in use")},
    {"S11", QT_TRANSLATE_NOOP("Settings", "First sync"), QT_TRANSLATE_NOOP("Settings", "Complete")},
    {"G16", QT_TRANSLATE_NOOP("Settings", "Movement of the sync"), QT_TRANSLATE_NOOP("Settings", "At rest")},
    {"G17", QT_TRANSLATE_NOOP("Settings", "Standstill of the sync"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"S15", QT_TRANSLATE_NOOP("Settings", "Lists of IT Glue"), QT_TRANSLATE_NOOP("Settings", "Read to the end")},
    {"G05", QT_TRANSLATE_NOOP("Settings", "Types of linked companies"), QT_TRANSLATE_NOOP("Settings", "Customer")},
    {"G06", QT_TRANSLATE_NOOP("Settings", "Autotask Default devices"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"G07", QT_TRANSLATE_NOOP("Settings", "Configuration types"), QT_TRANSLATE_NOOP("Settings", "As in Autotask")},
    {"G08", QT_TRANSLATE_NOOP("Settings", "Devices in IT Glue"), QT_TRANSLATE_NOOP("Settings", "All arrived")},
    {"G09", QT_TRANSLATE_NOOP("Settings", "Orphaned configurations"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"G10", QT_TRANSLATE_NOOP("Settings", "Doubled configurations"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"G11", QT_TRANSLATE_NOOP("Settings", "Locations"), QT_TRANSLATE_NOOP("Settings", "Synced")},
    {"G12", QT_TRANSLATE_NOOP("Settings", "Two-way sync"), QT_TRANSLATE_NOOP("Settings", "Off")},
    {"G13", QT_TRANSLATE_NOOP("Settings", "Sync errors in IT Glue"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"G14", QT_TRANSLATE_NOOP("Settings", "Manufacturer and model"), QT_TRANSLATE_NOOP("Settings", "Filled in")},
    {"G15", QT_TRANSLATE_NOOP("Settings", "IT Glue users"), QT_TRANSLATE_NOOP("Settings", "Everybody, later")},
    {"S12", QT_TRANSLATE_NOOP("Settings", "RMM key for IT Glue"), QT_TRANSLATE_NOOP("Settings", "Accepted")},
    {"S13", QT_TRANSLATE_NOOP("Settings", "Owner of that key"), QT_TRANSLATE_NOOP("Settings", "IT Glue alone")},
    {"C17", QT_TRANSLATE_NOOP("Settings", "API access in Datto RMM"), QT_TRANSLATE_NOOP("Settings", "On, user saved")},
    {"M01", QT_TRANSLATE_NOOP("Settings", "Order of the links"), QT_TRANSLATE_NOOP("Settings", "Autotask first")},
    {"C18", QT_TRANSLATE_NOOP("Settings", "Match organizations to"),
     QT_TRANSLATE_NOOP("Settings", "Autotask Companies")},
    {"C19", QT_TRANSLATE_NOOP("Settings", "IT Glue in Datto RMM"),
     QT_TRANSLATE_NOOP("Settings", "Saved and authenticated")},
    {"S14", QT_TRANSLATE_NOOP("Settings", "Devices matched"), QT_TRANSLATE_NOOP("Settings", "At least one")},
    {"M02", QT_TRANSLATE_NOOP("Settings", "Basis of the match"), QT_TRANSLATE_NOOP("Settings", "Companies")},
    {"M03", QT_TRANSLATE_NOOP("Settings", "Organizations matched"), QT_TRANSLATE_NOOP("Settings", "All with devices")},
    {"M04", QT_TRANSLATE_NOOP("Settings", "Devices without a match"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"M05", QT_TRANSLATE_NOOP("Settings", "Device behind each match"), QT_TRANSLATE_NOOP("Settings", "The right one")},
    {"M06", QT_TRANSLATE_NOOP("Settings", "MAC addresses"), QT_TRANSLATE_NOOP("Settings", "One device each")},
    {"M07", QT_TRANSLATE_NOOP("Settings", "Serial numbers"), QT_TRANSLATE_NOOP("Settings", "Equal on both sides")},
    {"M08", QT_TRANSLATE_NOOP("Settings", "Match errors in IT Glue"), QT_TRANSLATE_NOOP("Settings", "None")},
    {"M09", QT_TRANSLATE_NOOP("Settings", "Devices last seen"), QT_TRANSLATE_NOOP("Settings", "Within 60 days")},
    {"M10", QT_TRANSLATE_NOOP("Settings", "People in Datto RMM"), QT_TRANSLATE_NOOP("Settings", "Authenticated")},
    {"M11", QT_TRANSLATE_NOOP("Settings", "Address in Datto RMM"),
     QT_TRANSLATE_NOOP("Settings", "Same as in Autotask")},
    {"A17", QT_TRANSLATE_NOOP("Settings", "SaaS Protection key"), QT_TRANSLATE_NOOP("Settings", "Accepted")},
    {"P05", QT_TRANSLATE_NOOP("Settings", "Clients in Partner Portal"), QT_TRANSLATE_NOOP("Settings", "All linked")},
    {"A18", QT_TRANSLATE_NOOP("Settings", "Key pair of BCDR"), QT_TRANSLATE_NOOP("Settings", "Not shared")},
    {"C21", QT_TRANSLATE_NOOP("Settings", "Backup information"), QT_TRANSLATE_NOOP("Settings", "Synced")},
    {"C22", QT_TRANSLATE_NOOP("Settings", "Suggested matches"), QT_TRANSLATE_NOOP("Settings", "Leave for Review")},
    {"P01", QT_TRANSLATE_NOOP("Settings", "Clients decided"), QT_TRANSLATE_NOOP("Settings", "All")},
    {"P02", QT_TRANSLATE_NOOP("Settings", "Names of clients"), QT_TRANSLATE_NOOP("Settings", "As in IT Glue")},
    {"P03", QT_TRANSLATE_NOOP("Settings", "Organizations to create"), QT_TRANSLATE_NOOP("Settings", "None that exist")},
    {"P04", QT_TRANSLATE_NOOP("Settings", "Clients per organization"),
     QT_TRANSLATE_NOOP("Settings", "One, or on purpose")},
    {"P06", QT_TRANSLATE_NOOP("Settings", "Seat counts"), QT_TRANSLATE_NOOP("Settings", "Active seats")},
    {"C23", QT_TRANSLATE_NOOP("Settings", "Decisions in IT Glue"), QT_TRANSLATE_NOOP("Settings", "Carried out")},
    {"C24", QT_TRANSLATE_NOOP("Settings", "Card of SaaS Protection"), QT_TRANSLATE_NOOP("Settings", "Seen on a page")},
    {"P07", QT_TRANSLATE_NOOP("Settings", "Automatic sync"), QT_TRANSLATE_NOOP("Settings", "Every 24 hours")},
    {"P08", QT_TRANSLATE_NOOP("Settings", "Customers with SaaS Protection"),
     QT_TRANSLATE_NOOP("Settings", "As many as you sell")},
};

const SettingWords *wordsOfSetting(const QString &checkId)
{
    for (const SettingWords &row : settingTable) {
        if (checkId == QLatin1StringView(row.check))
            return &row;
    }
    return nullptr;
}

} // namespace

QString settingName(const QString &checkId)
{
    const SettingWords *words = wordsOfSetting(checkId);
    return words ? QCoreApplication::translate("Settings", words->name) : checkTitle(checkId);
}

QString settingRecommended(const QString &checkId)
{
    const SettingWords *words = wordsOfSetting(checkId);
    return words ? QCoreApplication::translate("Settings", words->recommended) : QString();
}

} // namespace trivet
