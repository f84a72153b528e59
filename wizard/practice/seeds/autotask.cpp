// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QList<PicklistValue> numberedFromOne(const QStringList &labels)
{
    QList<PicklistValue> values;
    for (const QString &label : labels)
        values.append({.value = static_cast<int>(values.size()) + 1, .label = label});
    return values;
}

QList<PicklistValue> numbered(std::initializer_list<std::pair<int, QString>> pairs)
{
    QList<PicklistValue> values;
    for (const auto &[value, label] : pairs)
        values.append({.value = value, .label = label, .isSystem = true});
    return values;
}

// Numbers as far as vendors/autotask/FACTS.md gives them (sections 4.1 to 4.7); clients must go by the labels.
void seedPicklists(World &world)
{
    auto &lists = world.picklists;
    lists[u"Companies.companyType"_s] = numbered({{1, u"Customer"_s},
                                                  {2, u"Lead"_s},
                                                  {3, u"Prospect"_s},
                                                  {4, u"Dead"_s},
                                                  {6, u"Cancelation"_s},
                                                  {7, u"Vendor"_s},
                                                  {8, u"Partner"_s}});
    lists[u"Companies.classification"_s] =
        numbered({{1, u"Small business"_s}, {2, u"Mid-market"_s}, {7, u"Ångström tier ★"_s}, {9, u"Delinquent"_s}});
    lists[u"Companies.marketSegmentID"_s] =
        numbered({{29683452, u"Health"_s}, {29683453, u"Manufacturing"_s}, {29683454, u"Education"_s}});
    lists[u"Companies.territoryID"_s] = numbered({{29683460, u"North"_s}, {29683461, u"South"_s}});
    const QList<PicklistValue> vendors = numbered({{3, u"Datto BCDR"_s},
                                                   {7, u"IT Glue - Documentation Management"_s},
                                                   {12, u"Datto RMM"_s},
                                                   {15, u"Harborlight Backup"_s},
                                                   {21, u"Kite Ticket Bridge"_s}});
    lists[u"ConfigurationItems.apiVendorID"_s] = vendors;
    lists[u"Companies.apiVendorID"_s] = vendors;
    lists[u"Contacts.apiVendorID"_s] = vendors;
    lists[u"BillingCodes.useType"_s] = numbered({{1, u"General Allocation Code"_s},
                                                 {2, u"Internal Allocation Code"_s},
                                                 {3, u"Expense Category"_s},
                                                 {4, u"Material Cost Code"_s},
                                                 {5, u"Recurring Contract Service Code"_s},
                                                 {6, u"Milestone Code"_s}});
    lists[u"BillingCodes.billingCodeType"_s] = numbered({{0, u"Normal"_s}, {1, u"System"_s}, {2, u"Non-Billable"_s}});
    lists[u"Resources.licenseType"_s] = numbered({{1, u"Administrator"_s},
                                                  {4, u"Team Member"_s},
                                                  {5, u"Time & Attendance"_s},
                                                  {6, u"Dashboard"_s},
                                                  {7, u"API User"_s},
                                                  {8, u"Contractor"_s},
                                                  {9, u"Co-managed Help Desk"_s}});
    lists[u"Resources.userType"_s] = numbered({{9, u"System Administrator"_s},
                                               {10, u"Full Access"_s},
                                               {11, u"Service Desk User"_s},
                                               {20, u"API User (system)"_s},
                                               {21, u"API User (system) (no costs)"_s},
                                               {30, u"API User, no expiry"_s}});
    lists[u"Resources.payrollType"_s] = numbered({{1, u"Salary"_s}, {2, u"Salary Non-Exempt"_s}, {3, u"Hourly"_s}});
    lists[u"Resources.resourceType"_s] = numbered({{1, u"Employee"_s}, {2, u"Contractor"_s}});
    lists[u"Products.billingType"_s] = numbered({{1, u"Standard"_s}, {2, u"Per Device"_s}, {3, u"Per Contact"_s}});
    lists[u"Products.periodType"_s] =
        numbered({{1, u"One-Time"_s}, {2, u"Monthly"_s}, {3, u"Quarterly"_s}, {4, u"Yearly"_s}});
    lists[u"Products.priceCostMethod"_s] = numbered({{1, u"Product Price and Cost"_s}, {2, u"Vendor Price"_s}});
    lists[u"Products.productCategory"_s] = numbered({{1, u"Hardware"_s}, {2, u"Software"_s}, {3, u"Services"_s}});
    lists[u"UserDefinedFieldDefinitions.dataType"_s] = numbered(
        {{1, u"Number"_s}, {2, u"Text (Single Line)"_s}, {3, u"Date"_s}, {4, u"Text (Multi Line)"_s}, {5, u"List"_s}});
    lists[u"UserDefinedFieldDefinitions.udfType"_s] = numbered({{1, u"Company"_s},
                                                                {2, u"Contact"_s},
                                                                {3, u"Opportunity"_s},
                                                                {4, u"Sales Order"_s},
                                                                {5, u"Site Configuration"_s},
                                                                {6, u"Configuration Item"_s},
                                                                {7, u"Product"_s},
                                                                {8, u"Ticket"_s}});
    const QList<PicklistValue> colours = numbered({{1, u"#5A6ACF"_s}, {2, u"#2F8F83"_s}, {3, u"#B4612B"_s}});
    lists[u"ConfigurationItemCategories.displayColorRGB"_s] = colours;
    lists[u"CompanyCategories.displayColorRGB"_s] = colours;
    lists[u"TicketCategories.displayColorRGB"_s] = colours;
    lists[u"Tickets.status"_s] =
        numbered({{1, u"New"_s}, {5, u"Complete"_s}, {7, u"Waiting Customer"_s}, {8, u"In Progress"_s}});
    lists[u"Tickets.priority"_s] = numbered({{1, u"High"_s}, {2, u"Medium"_s}, {3, u"Low"_s}, {4, u"Critical"_s}});
    lists[u"Tickets.queueID"_s] =
        numbered({{5, u"Client Portal"_s}, {8, u"Monitoring Alert"_s}, {29683481, u"Level I Support"_s}});
    lists[u"Tickets.source"_s] = numbered({{2, u"Phone"_s}, {4, u"Email"_s}, {8, u"Monitoring Alert"_s}});
    lists[u"Tickets.ticketType"_s] = numbered({{1, u"Service Request"_s}, {2, u"Incident"_s}, {5, u"Alert"_s}});
    lists[u"TicketNotes.noteType"_s] = numbered({{1, u"Task Summary"_s}, {2, u"Task Detail"_s}, {3, u"Task Notes"_s}});
    lists[u"TicketNotes.publish"_s] = numbered({{1, u"All Autotask Users"_s}, {2, u"Internal Project Team"_s}});
    lists[u"ConfigurationItems.rmmDeviceAuditArchitectureID"_s] = numberedFromOne({u"64-bit"_s, u"32-bit"_s});
}

void seedBillingCodes(World &world)
{
    struct Code
    {
        QStringView name;
        int useType;
        int type;
        bool active;
    };
    static constexpr Code codes[]{
        {u"Taxable Products", 4, 1, true},  {u"Non-Taxable Products", 4, 1, true},
        {u"Miscellaneous", 4, 1, true},     {u"Hardware", 4, 0, true},
        {u"Software Licences", 4, 0, true}, {u"Hardware (2019) ", 4, 0, false},
        {u"Remote Support", 1, 0, true},    {u"On-site Support", 1, 0, true},
        {u"After Hours", 1, 2, true},       {u"Holiday", 2, 1, true},
        {u"Mileage", 3, 0, true},           {u"Managed Workplace", 5, 0, true},
    };
    Table &table = world.autotask(u"BillingCodes"_s);
    table.startIdsAt(29683011);
    for (const Code &code : codes) {
        table.insert({{u"name"_s, code.name.toString()},
                      {u"description"_s, QString()},
                      {u"isActive"_s, code.active},
                      {u"useType"_s, code.useType},
                      {u"billingCodeType"_s, code.type},
                      {u"taxCategoryID"_s, code.useType == 4 ? QJsonValue(2) : QJsonValue()},
                      {u"isExcludedFromNewContracts"_s, false},
                      {u"unitCost"_s, 0.0},
                      {u"unitPrice"_s, 0.0}});
    }
}

void seedCategories(World &world)
{
    Table &devices = world.autotask(u"ConfigurationItemCategories"_s);
    devices.insert({{u"id"_s, 2},
                    {u"name"_s, u"Standard"_s},
                    {u"nickname"_s, u"STD"_s},
                    {u"displayColorRGB"_s, 1},
                    {u"isActive"_s, true},
                    {u"isGlobalDefault"_s, true},
                    {u"isClientPortalDefault"_s, true}});
    devices.insert({{u"id"_s, 3},
                    {u"name"_s, u"Datto BCDR"_s},
                    {u"nickname"_s, u"BDR"_s},
                    {u"displayColorRGB"_s, 2},
                    {u"isActive"_s, true},
                    {u"isGlobalDefault"_s, false},
                    {u"isClientPortalDefault"_s, false}});
    devices.insert({{u"id"_s, 4},
                    {u"name"_s, u"Alte Geräte"_s},
                    {u"nickname"_s, QString()},
                    {u"displayColorRGB"_s, 3},
                    {u"isActive"_s, false},
                    {u"isGlobalDefault"_s, false},
                    {u"isClientPortalDefault"_s, false}});

    Table &tickets = world.autotask(u"TicketCategories"_s);
    tickets.insert({{u"id"_s, 1},
                    {u"name"_s, u"Standard"_s},
                    {u"nickname"_s, u"STD"_s},
                    {u"displayColorRGB"_s, 1},
                    {u"isActive"_s, true},
                    {u"isApiOnly"_s, false},
                    {u"isGlobalDefault"_s, true}});
    tickets.insert({{u"id"_s, 2},
                    {u"name"_s, u"Datto RMM Alert"_s},
                    {u"nickname"_s, u"RMM"_s},
                    {u"displayColorRGB"_s, 2},
                    {u"isActive"_s, true},
                    {u"isApiOnly"_s, true},
                    {u"isGlobalDefault"_s, false}});
    tickets.insert({{u"id"_s, 3},
                    {u"name"_s, u"RMA"_s},
                    {u"nickname"_s, u"RMA"_s},
                    {u"displayColorRGB"_s, 3},
                    {u"isActive"_s, true},
                    {u"isApiOnly"_s, false},
                    {u"isGlobalDefault"_s, false}});

    Table &companies = world.autotask(u"CompanyCategories"_s);
    companies.insert({{u"id"_s, 1},
                      {u"name"_s, u"Standard"_s},
                      {u"nickname"_s, u"STD"_s},
                      {u"displayColorRGB"_s, 1},
                      {u"isActive"_s, true},
                      {u"isApiOnly"_s, false},
                      {u"isGlobalDefault"_s, true}});
}

void seedUserDefinedFields(World &world)
{
    struct Field
    {
        qint64 id;
        QStringView name;
        int dataType;
        int udfType;
        bool isProtected;
    };
    static constexpr Field fields[]{
        {29682801, u"AV Product", 2, 6, false},         {29682802, u"Local Admin", 2, 6, true},
        {29682803, u"BitLocker Key", 2, 6, true},       {29682804, u"Windows 11 ready", 5, 6, false},
        {29682805, u"Installed disks", 4, 6, false},    {29682806, u"CustomerRanking", 5, 1, false},
        {29682807, u"Firewall Passphrase", 2, 5, true}, {29682808, u"Preferred Supplier", 2, 7, false},
    };
    Table &table = world.autotask(u"UserDefinedFieldDefinitions"_s);
    int order = 1;
    for (const Field &field : fields) {
        table.insert({{u"id"_s, field.id},
                      {u"name"_s, field.name.toString()},
                      {u"description"_s, QString()},
                      {u"dataType"_s, field.dataType},
                      {u"udfType"_s, field.udfType},
                      {u"isActive"_s, true},
                      {u"isProtected"_s, field.isProtected},
                      {u"isEncrypted"_s, false},
                      {u"isRequired"_s, false},
                      {u"isFieldMapping"_s, false},
                      {u"isPrivate"_s, false},
                      {u"isVisibleToClientPortal"_s, false},
                      {u"sortOrder"_s, order++},
                      {u"createDate"_s, autotaskStamp(world.clock.start().addDays(-900))}});
    }
    Table &items = world.autotask(u"UserDefinedFieldListItems"_s);
    for (const auto &[field, value] : {std::pair<qint64, QString>{29682804, u"Yes"_s},
                                       {29682804, u"No"_s},
                                       {29682804, u"Needs TPM"_s},
                                       {29682806, u"Golden"_s},
                                       {29682806, u"Silver"_s}}) {
        items.insert({{u"udfFieldId"_s, field},
                      {u"valueForDisplay"_s, value},
                      {u"valueForExport"_s, value},
                      {u"isActive"_s, true},
                      {u"createDate"_s, autotaskStamp(world.clock.start().addDays(-900))}});
    }
    Table &links = world.autotask(u"ConfigurationItemCategoryUdfAssociations"_s);
    for (const qint64 field : {29682801, 29682802, 29682803, 29682804, 29682805}) {
        links.insert({{u"configurationItemCategoryID"_s, 2},
                      {u"userDefinedFieldDefinitionID"_s, field},
                      {u"isRequired"_s, false}});
    }
}

} // namespace

void seedAutotaskSettings(World &world)
{
    Dice dice(world.options.seed, 1);
    world.autotaskDatabase = 100000 + dice.below(800000);
    world.autotaskZoneName = u"America West"_s;
    seedPicklists(world);
    seedBillingCodes(world);
    seedCategories(world);
    seedUserDefinedFields(world);

    Table &departments = world.autotask(u"Departments"_s);
    departments.startIdsAt(29682885);
    for (const QString &name : {u"Service Desk"_s, u"Projects"_s, u"Administration"_s}) {
        departments.insert(
            {{u"name"_s, name}, {u"description"_s, QString()}, {u"number"_s, QString()}, {u"primaryLocationID"_s, 1}});
    }
    Table &roles = world.autotask(u"Roles"_s);
    roles.startIdsAt(29682834);
    for (const QString &name : {u"Technician"_s, u"Engineer"_s, u"Account Manager"_s}) {
        roles.insert({{u"name"_s, name},
                      {u"description"_s, QString()},
                      {u"isActive"_s, true},
                      {u"isSystemRole"_s, false},
                      {u"hourlyFactor"_s, 1.0},
                      {u"hourlyRate"_s, 95.0},
                      {u"roleType"_s, 1},
                      {u"isExcludedFromNewContracts"_s, false},
                      {u"quoteItemDefaultTaxCategoryId"_s, QJsonValue()}});
    }
}

void seedPeople(World &world)
{
    Dice dice(world.options.seed, 2);
    Table &resources = world.autotask(u"Resources"_s);
    resources.startIdsAt(29682885);
    const auto person = [&](const PersonName &name, int licenseType, int userType) {
        const QString userName = name.first.left(1).toLower() + name.last.toLower().remove(u' ');
        return QJsonObject{{u"userName"_s, userName},
                           {u"firstName"_s, name.first},
                           {u"lastName"_s, name.last},
                           {u"email"_s, userName + u'@' + mspDomain()},
                           {u"isActive"_s, true},
                           {u"licenseType"_s, licenseType},
                           {u"userType"_s, userType},
                           {u"resourceType"_s, u"Employee"_s},
                           {u"payrollType"_s, 1},
                           {u"title"_s, QString()},
                           {u"hireDate"_s, autotaskDate(world.clock.start().addDays(-dice.between(90, 3000)))}};
    };
    for (int index = 0; index < 11; ++index)
        resources.insert(person(personName(dice), index < 2 ? 1 : 4, index < 2 ? 9 : 11));
    QJsonObject former = person(personName(dice), 4, 11);
    former.insert(u"isActive"_s, false);
    resources.insert(former);

    const auto apiUser = [&](const QString &first, const QString &last, const QString &vendor) {
        AutotaskUser user;
        user.userName = dice.hex(15) + u'@' + mspDomain().toUpper();
        user.secret = dice.password(25);
        user.trackingCode = dice.code(27);
        user.vendor = vendor;
        user.securityLevel = u"API User (system)"_s;
        QJsonObject row = person({.first = first, .last = last}, 7, 20);
        row.insert(u"userName"_s, user.userName);
        row.insert(u"email"_s, u"alerts@"_s + mspDomain());
        user.resourceId = resources.insert(row);
        world.autotaskUsers.push_back(user);
    };
    apiUser(u"API"_s, u"Trivet"_s, u"Custom"_s);
    apiUser(u"API"_s, u"Harborlight Backup"_s, u"Harborlight Backup"_s);
}

} // namespace trivet::practice
