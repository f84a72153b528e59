// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/fields.h"

namespace trivet::practice {

namespace {

constexpr AutotaskEntityText companyEntityTexts[] = {
    {"Companies", "Company", "cu", "qw", "", 1, R"(
id:long,ro,req  additionalAddressInformation:text(100)  address1:text(128)  address2:text(128)
alternatePhone1:text(25)  alternatePhone2:text(25)  apiVendorID:int,ro,pick  assetValue:decimal,nq
billToAdditionalAddressInformation:text(100)  billToAddressToUse:int,pick  billToAttention:text(50)
billToCity:text(50)  billToCompanyLocationID:int,ref=CompanyLocation  billToCountryID:int,ref=Country
billToState:text(128)  billToZipCode:text(50)  billingAddress1:text(150)  billingAddress2:text(150)  city:text(30)
classification:int,pick  companyCategoryID:int,ref=CompanyCategory  companyName:text(100),req
companyNumber:text(50)  companyType:int,req,pick  competitorID:int,pick  countryID:int,ref=Country
createDate:time,ro  createdByResourceID:int,ro,ref=Resource  currencyID:int,ref=Currency  fax:text(25)
impersonatorCreatorResourceID:int,ro,ref=Resource  invoiceEmailMessageID:int  invoiceMethod:int,pick
invoiceNonContractItemsToParentCompany:bool  invoiceTemplateID:int  isActive:bool  isClientPortalActive:bool
isEnabledForComanaged:bool,ro  isSample:bool,ro  isTaskFireActive:bool,ro  isTaxExempt:bool
lastActivityDate:time,ro  lastTrackedModifiedDateTime:time,ro  marketSegmentID:int,pick
ownerResourceID:int,req,ref=Resource  parentCompanyID:int,ref=Company  phone:text(25),req  postalCode:text(10)
purchaseOrderTemplateID:int  quoteEmailMessageID:int  quoteTemplateID:int  sicCode:text(32)  state:text(40)
stockMarket:text(10)  stockSymbol:text(10)  surveyCompanyRating:decimal,ro  taxID:text(50)
taxRegionID:int,ref=TaxRegion  territoryID:int,pick  webAddress:text(255))"},

    {"CompanyLocations", "CompanyLocation", "cud", "q", "Companies/Locations companyID", 0, R"(
id:long,ro,req  address1:text(128)  address2:text(128)  alternatePhone1:text(25)  alternatePhone2:text(25)
city:text(50)  companyID:int,req,fixed,ref=Company  countryID:int,ref=Country  description:text(1000)  fax:text(25)
isActive:bool  isPrimary:bool  isTaxExempt:bool  name:text(100),req  overrideCompanyTaxSettings:bool  phone:text(25)
postalCode:text(20)  roundtripDistance:decimal  state:text(25)  taxRegionID:int,ref=TaxRegion)"},

    {"Contacts", "Contact", "cud", "q", "Companies/Contacts companyID", 2, R"(
id:long,ro,req  additionalAddressInformation:text(100)  addressLine:text(128)  addressLine1:text(128)
alternatePhone:text(32)  apiVendorID:int,ro,pick  bulkEmailOptOutTime:time,ro  city:text(32)
companyID:int,req,ref=Company  companyLocationID:int,ref=CompanyLocation  countryID:int,ref=Country
createDate:time,ro  emailAddress:text(254)  emailAddress2:text(254)  emailAddress3:text(254)  extension:text(10)
externalID:text(50)  facebookUrl:text(200)  faxNumber:text(25)  firstName:text(50),req
impersonatorCreatorResourceID:int,ro,ref=Resource  isActive:int,req  isOptedOutFromBulkEmail:bool
lastActivityDate:time,ro  lastModifiedDate:time,ro  lastName:text(50),req  linkedInUrl:text(200)
middleInitial:text(2)  mobilePhone:text(25)  namePrefix:int,pick  nameSuffix:int,pick  note:text(50)
phone:text(25)  primaryContact:bool  receivesEmailNotifications:bool  roomNumber:text(50)  solicitationOptOut:bool
solicitationOptOutTime:time,ro  state:text(40)  surveyOptOut:bool  title:text(50)  twitterUrl:text(200)
zipCode:text(16))"},

    {"CompanySiteConfigurations", "CompanySiteConfiguration", "u", "", "Companies/SiteConfigurations companyID", 5, R"(
id:long,ro,req  companyID:int,req,fixed,ref=Company  locationName:text(100),ro)"},

    {"CompanyCategories", "CompanyCategory", "u", "qw", "", 0, R"(
id:long,ro,req  displayColorRGB:int,req,pick  isActive:bool  isApiOnly:bool  isGlobalDefault:bool,ro
name:text(30),req  nickname:text(3))"},

    {"ClassificationIcons", "ClassificationIcon", "", "q", "", 0, R"(
id:long,ro,req  description:text(100),ro  isActive:bool,ro  isSystem:bool,ro  name:text(50),ro
relativeUrl:text(255),ro)"},

    {"BillingCodes", "BillingCode", "", "q", "", 0, R"(
id:long,ro,req  afterHoursWorkType:int,pick  billingCodeType:int,pick  department:int,ref=Department
description:text(500)  externalNumber:text(100)  generalLedgerAccount:int,pick  isActive:bool
isExcludedFromNewContracts:bool  markupRate:decimal,cost  name:text(200),req  taxCategoryID:int,ref=TaxCategory
unitCost:decimal,cost  unitPrice:decimal  useType:int,pick)"},
};

} // namespace

std::span<const AutotaskEntityText> autotaskCompanyEntities()
{
    return companyEntityTexts;
}

} // namespace trivet::practice
