// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/fields.h"

namespace trivet::practice {

namespace {

constexpr AutotaskEntityText serviceEntityTexts[] = {
    {"Resources", "Resource", "u", "qw", "", 0, R"(
id:long,ro,req  accountingReferenceID:text(100)  dateFormat:text(20),ro  defaultServiceDeskRoleID:long,nq,ref=Role
email:text(254),req  email2:text(254)  email3:text(254)  emailTypeCode:text(20),req,pick  emailTypeCode2:text(20),pick
emailTypeCode3:text(20),pick  firstName:text(50),req  gender:text(1),pick  greeting:int,pick  hireDate:time,ro,date
homePhone:text(25)  initials:text(32)  internalCost:decimal,ro,cost  isActive:bool  lastName:text(50),req
licenseType:int,ro,pick  locationID:int,ro  middleName:text(50)  mobilePhone:text(25)  numberFormat:text(20)
officeExtension:text(10)  officePhone:text(25)  payrollIdentifier:text(32)  payrollType:int,req,pick
resourceType:text(15),ro,pick  suffix:int,pick  surveyResourceRating:decimal,ro  timeFormat:text(20),ro
title:text(50)  travelAvailabilityPct:text(15),pick  userName:text(255),req  userType:int,ro,pick)"},

    {"Departments", "Department", "cu", "qw", "", 0, R"(
id:long,ro,req  description:text(1000)  name:text(100),req  number:text(50)  primaryLocationID:int,ref=InternalLocation)"},

    {"Roles", "Role", "cu", "qw", "", 0, R"(
id:long,ro,req  description:text(200)  hourlyFactor:decimal,req  hourlyRate:decimal,req,cost  isActive:bool,req
isExcludedFromNewContracts:bool  isSystemRole:bool,ro  name:text(200),req  quoteItemDefaultTaxCategoryId:int
roleType:int,pick)"},

    {"UserDefinedFieldDefinitions", "UserDefinedFieldDefinition", "cu", "qw", "", 0, R"(
id:long,ro,req  createDate:time,ro  crmToProjectUdfId:long  dataType:int,req,fixed,pick  defaultValue:text(1024)
description:text(128)  displayFormat:int,pick  isActive:bool  isEncrypted:bool  isFieldMapping:bool  isPrivate:bool
isProtected:bool  isRequired:bool  isVisibleToClientPortal:bool  mergeVariableName:text(100)  name:text(45),req
numberOfDecimalPlaces:int  sortOrder:int  udfType:int,req,fixed,pick)"},

    {"UserDefinedFieldListItems", "UserDefinedFieldListItem", "cu", "q", "UserDefinedFields/ListItems udfFieldId", 0,
     R"(
id:long,ro,req  createDate:time,ro  isActive:bool  udfFieldId:long,req,fixed,ref=UserDefinedFieldDefinition
valueForDisplay:text(128),req  valueForExport:text(128),req)"},

    {"TicketCategories", "TicketCategory", "u", "qw", "", 0, R"(
id:long,ro,req  displayColorRGB:int,req,pick  isActive:bool,req  isApiOnly:bool,ro  isGlobalDefault:bool,ro
name:text(30),req  nickname:text(3))"},

    {"TicketCategoryFieldDefaults", "TicketCategoryFieldDefaults", "", "",
     "TicketCategories/FieldDefaults ticketCategoryID", 0, R"(
id:long,ro,req  description:text(8000),ro  estimatedHours:decimal,ro  issueTypeID:int,ro,pick
organizationalLevelAssociationID:int,ro  priority:int,ro,pick  purchaseOrderNumber:text(50),ro  queueID:int,ro,pick
resolution:text(32000),ro  serviceLevelAgreementID:int,ro,pick  sourceID:int,ro,pick  status:int,ro,pick
subIssueTypeID:int,ro,pick  ticketCategoryID:int,ro,ref=TicketCategory  ticketTypeID:int,ro,pick  title:text(255),ro
workTypeID:int,ro,ref=BillingCode)"},

    {"Tickets", "Ticket", "cu", "qw", "", 8, R"(
id:long,ro,req  apiVendorID:int,ro,pick  assignedResourceID:int,ref=Resource  assignedResourceRoleID:int,ref=Role
billingCodeID:int,ref=BillingCode  companyID:int,req,ref=Company  companyLocationID:int,ref=CompanyLocation
completedByResourceID:int,ro,ref=Resource  completedDate:time,ro  configurationItemID:int,ref=ConfigurationItem
contactID:int,ref=Contact  contractID:int,ref=Contract  createDate:time,ro  createdByContactID:int,ro,ref=Contact
creatorResourceID:int,ro,ref=Resource  creatorType:int,ro,pick  description:text(8000)  dueDateTime:time
estimatedHours:decimal  externalID:text(50)  firstResponseDateTime:time,ro  hoursToBeScheduled:decimal,ro
impersonatorCreatorResourceID:int,ro,ref=Resource  issueType:int,pick  lastActivityDate:time,ro
lastActivityPersonType:int,ro,nq,pick  lastActivityResourceID:int,ro,ref=Resource
lastCustomerNotificationDateTime:time,ro  lastTrackedModificationDateTime:time,ro
monitorID:int  monitorTypeID:int,pick  priority:int,req,pick  problemTicketId:int,ref=Ticket  projectID:int
purchaseOrderNumber:text(50)  queueID:int,pick  resolution:text(32000)  rmaStatus:int,ro,pick  rmmAlertID:text(50)
serviceLevelAgreementID:int,pick  source:int,pick  status:int,req,pick  subIssueType:int,pick
ticketCategory:int,pick  ticketNumber:text(50),ro  ticketType:int,pick  title:text(255),req)"},

    {"TicketNotes", "TicketNote", "cu", "q", "Tickets/Notes ticketID", 0, R"(
id:long,ro,req  createDateTime:time,ro  createdByContactID:int,fixed,ref=Contact  creatorResourceID:int,ro,ref=Resource
description:text(32000),req  impersonatorCreatorResourceID:int,ro,ref=Resource
impersonatorUpdaterResourceID:int,ro,ref=Resource  lastActivityDate:time,ro  noteType:int,req,pick  publish:int,req,pick
ticketID:long,req,fixed,ref=Ticket  title:text(250),req)"},
};

} // namespace

std::span<const AutotaskEntityText> autotaskServiceEntities()
{
    return serviceEntityTexts;
}

} // namespace trivet::practice
