// SPDX-License-Identifier: Apache-2.0
#include "guide/content/fieldnames.h"

namespace trivet {

namespace {

using Area = FieldName::Area;

//: Field reference, note: a field of one product that the other does not have
constexpr GuideText notTakenOver = QT_TRANSLATE_NOOP("Guide", "Not taken over");
//: Field reference, note: shown from Datto RMM's record, not kept as a field of its own
constexpr GuideText liveOnly = QT_TRANSLATE_NOOP("Guide", "Shown live; IT Glue keeps no field of its own for it");

} // namespace

const QList<FieldName> &fieldNames()
{
    static const QList<FieldName> rows{
        {Area::Organization, "Account Name", "Name",
         //: Field reference, note
         QT_TRANSLATE_NOOP("Guide", "Matched letter by letter")},
        {Area::Organization, "Active", "Status"},
        {Area::Organization, "Account Type", "Type"},
        {Area::Organization, "Parent Company Name", "Parent Organization",
         //: Field reference, note
         QT_TRANSLATE_NOOP("Guide", "Child companies become sub-organizations")},
        {Area::Organization, "Account Location", "Primary Location"},
        {Area::Organization, "Account Number", "Short Name"},

        {Area::Configuration, "Reference Name", "Name",
         //: Field reference, note. Product Name is a portal word
         QT_TRANSLATE_NOOP("Guide", "Without one, the Product Name")},
        {Area::Configuration, "Reference Number", "Asset Tag"},
        {Area::Configuration, "Configuration Item Type", "Configuration Type",
         //: Field reference, note. Autotask Default is a portal value
         QT_TRANSLATE_NOOP("Guide", "Without one, Autotask Default")},
        {Area::Configuration, "Active", "Configuration Status"},
        {Area::Configuration, "Contact", "Contact"},
        {Area::Configuration, "Location", "Location"},
        {Area::Configuration, "Serial Number", "Serial Number"},
        {Area::Configuration, "Notes", "Notes"},
        {Area::Configuration, "Install Date", "Installed At"},
        {Area::Configuration, "Installed By", "Installed By"},
        {Area::Configuration, "Manufacturer", "Manufacturer",
         //: Field reference, notes of manufacturer and model
         QT_TRANSLATE_NOOP("Guide", "Taken from the product; created in IT Glue if missing")},
        {Area::Configuration, "Manufacturer Product Number", "Model",
         //: Field reference, notes of manufacturer and model
         QT_TRANSLATE_NOOP("Guide", "Taken from the product; created in IT Glue if missing")},
        {Area::Configuration, "Warranty Expiration Date", "Expiration Date"},
        {Area::Configuration, "User-Defined Fields", nullptr, notTakenOver},

        {Area::Contact, "First Name", "First Name"},
        {Area::Contact, "Last Name", "Last Name"},
        {Area::Contact, "Title", "Title"},
        {Area::Contact, "Email Address", "Work Email"},
        {Area::Contact, "Phone / Ext.", "Work Phone"},
        {Area::Contact, "Mobile", "Mobile"},
        {Area::Contact, "Alternate", "Alternate"},
        {Area::Contact, "Fax", "Fax"},
        {Area::Contact, "Location", "Location"},

        {Area::Location, "Name", "Name"},
        {Area::Location, "Address 1", "Address 1"},
        {Area::Location, "Address 2", "Address 2"},
        {Area::Location, "City", "City"},
        {Area::Location, "State", "State"},
        {Area::Location, "Zip", "Zip"},
        {Area::Location, "Country", "Country"},
        {Area::Location, "Phone", "Phone"},
        {Area::Location, "Fax", "Fax"},

        {Area::Ticket, "Queue", "Board",
         //: Field reference, note: tickets travel from Autotask to IT Glue and never back
         QT_TRANSLATE_NOOP("Guide", "Tickets travel one way only")},
        {Area::Ticket, "Title", "Title"},
        {Area::Ticket, "Number", "Number"},
        {Area::Ticket, "Contact", "Contact"},
        {Area::Ticket, "Status", "Status"},
        {Area::Ticket, "Priority", "Priority"},
        {Area::Ticket, "Created", "Created"},
        {Area::Ticket, "Updated", "Updated"},

        {Area::RmmDevice, "Name", "Name"},
        {Area::RmmDevice, "Hostname", "Hostname"},
        {Area::RmmDevice, "Device Type", "Type"},
        {Area::RmmDevice, "Manufacturer Name", "Manufacturer"},
        {Area::RmmDevice, "Model Name", "Model"},
        {Area::RmmDevice, "Serial Number", "Serial Number",
         //: Field reference, notes of serial number and MAC address of a device
         QT_TRANSLATE_NOOP("Guide", "Devices are matched by it")},
        {Area::RmmDevice, "MAC Addresses", "MAC Addresses",
         //: Field reference, notes of serial number and MAC address of a device
         QT_TRANSLATE_NOOP("Guide", "Devices are matched by it")},
        {Area::RmmDevice, "IP Addresses", "IP Addresses"},
        {Area::RmmDevice, "Default Gateway", "Default Gateway"},
        {Area::RmmDevice, "Operating System", "Platform / Operating System"},
        {Area::RmmDevice, "Organization", "Organization",
         //: Field reference, note
         QT_TRANSLATE_NOOP("Guide", "Matched by Autotask companies, as step 3.2 sets it")},
        {Area::RmmDevice, "Site (Location)", "Location"},
        {Area::RmmDevice, "External URL", "Manage URL",
         //: Field reference, note
         QT_TRANSLATE_NOOP("Guide", "Opens the device in Datto RMM")},
        {Area::RmmDevice, "CPU", nullptr, liveOnly},
        {Area::RmmDevice, "Memory Total", nullptr, liveOnly},
        {Area::RmmDevice, "Disks", nullptr, liveOnly},
        {Area::RmmDevice, "Last Login User", nullptr, liveOnly},
        {Area::RmmDevice, "Last Reboot", nullptr, liveOnly},
        {Area::RmmDevice, "Last Seen Online", nullptr, liveOnly},
    };
    return rows;
}

GuideText fieldAreaTitle(FieldName::Area area)
{
    switch (area) {
    case Area::Organization:
        //: Field reference, kind of record: what Autotask calls companies
        return QT_TRANSLATE_NOOP("Guide", "Organizations");
    case Area::Configuration:
        //: Field reference, kind of record: what Autotask calls devices
        return QT_TRANSLATE_NOOP("Guide", "Configurations");
    case Area::Contact:
        //: Field reference, heading of an area
        return QT_TRANSLATE_NOOP("Guide", "Contacts");
    case Area::Location:
        //: Field reference, heading of an area
        return QT_TRANSLATE_NOOP("Guide", "Locations");
    case Area::Ticket:
        //: Field reference, heading of an area
        return QT_TRANSLATE_NOOP("Guide", "Tickets");
    case Area::RmmDevice:
        //: Field reference, heading of an area
        return QT_TRANSLATE_NOOP("Guide", "Devices of Datto RMM");
    }
    Q_UNREACHABLE();
}

} // namespace trivet
