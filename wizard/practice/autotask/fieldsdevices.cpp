// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/fields.h"

namespace trivet::practice {

namespace {

constexpr AutotaskEntityText deviceEntityTexts[] = {
    {"ConfigurationItems", "ConfigurationItem", "cu", "qw", "", 6, R"(
id:long,ro,req  apiVendorID:int,ro,pick  companyID:int,req,fixed,ref=Company
companyLocationID:int,ref=CompanyLocation  configurationItemCategoryID:int,ref=ConfigurationItemCategory
configurationItemType:int,pick  contactID:int,ref=Contact  contractID:int,ref=Contract
contractServiceBundleID:int,ref=ContractServiceBundle  contractServiceID:int,ref=ContractService
createDate:time,ro  createdByPersonID:int,ro,ref=Resource  dailyCost:decimal,cost
dattoAvailableKilobytes:long,ro  dattoDeviceMemoryMegabytes:int,ro  dattoDrivesErrors:bool,ro
dattoHostname:text(255),ro  dattoInternalIP:text(255),ro  dattoKernelVersionID:int,ro,pick
dattoLastCheckInDateTime:time,ro  dattoNICSpeedKilobitsPerSecond:int,ro  dattoNumberOfAgents:int,ro
dattoNumberOfDrives:int,ro  dattoNumberOfVolumes:int,ro  dattoOSVersionID:int,ro,pick  dattoOffsiteUsedBytes:long,ro
dattoPercentageUsed:decimal,ro  dattoProtectedKilobytes:long,ro  dattoRemoteIP:text(255),ro
dattoSerialNumber:text(100),ro  dattoUptimeSeconds:int,ro  dattoUsedKilobytes:long,ro  dattoZFSVersionID:int,ro,pick
deviceNetworkingID:text(100),ro  domain:text(255)  domainExpirationDateTime:time  domainLastUpdatedDateTime:time
domainRegistrarID:int,pick  domainRegistrationDateTime:time  hourlyCost:decimal,cost
impersonatorCreatorResourceID:int,ro,ref=Resource  installDate:time,date  installedByContactID:int,ro,ref=Contact
installedByID:int,ro,ref=Resource  isActive:bool,req  lastActivityPersonID:int,ro
lastActivityPersonType:int,ro,nq,pick  lastModifiedTime:time,ro  location:text(100)  monthlyCost:decimal,cost
notes:text  numberOfUsers:decimal  parentConfigurationItemID:int,ref=ConfigurationItem  perUseCost:decimal,cost
productID:int,req,ref=Product  referenceNumber:text(100)  referenceTitle:text(200)
rmmDeviceAuditAntivirusStatusID:int,ro,pick  rmmDeviceAuditArchitectureID:int,ro,pick
rmmDeviceAuditBackupStatusID:int,ro,pick  rmmDeviceAuditDescription:text(255),ro
rmmDeviceAuditDeviceTypeID:int,ro,pick  rmmDeviceAuditDisplayAdaptorID:int,ro,pick
rmmDeviceAuditDomainID:int,ro,pick  rmmDeviceAuditExternalIPAddress:text(255),ro
rmmDeviceAuditFirmwareID:int,ro,pick  rmmDeviceAuditHostname:text(255),ro  rmmDeviceAuditIPAddress:text(255),ro
rmmDeviceAuditLastUser:text(50),ro  rmmDeviceAuditMacAddress:text(255),ro
rmmDeviceAuditManufacturerID:int,ro,pick  rmmDeviceAuditMemoryBytes:long,ro
rmmDeviceAuditMissingPatchCount:int,ro  rmmDeviceAuditMobileNetworkOperatorID:int,ro,pick
rmmDeviceAuditMobileNumber:text(255),ro  rmmDeviceAuditModelID:int,ro,pick  rmmDeviceAuditMotherboardID:int,ro,pick
rmmDeviceAuditOperatingSystem:text,ro,nq  rmmDeviceAuditPatchStatusID:int,ro,pick
rmmDeviceAuditProcessorID:int,ro,pick  rmmDeviceAuditSNMPContact:text(255),ro
rmmDeviceAuditSNMPLocation:text(255),ro  rmmDeviceAuditSNMPName:text(255),ro
rmmDeviceAuditServicePackID:int,ro,pick  rmmDeviceAuditSoftwareStatusID:int,ro,pick
rmmDeviceAuditStorageBytes:long,ro  rmmDeviceID:long,ro  rmmDeviceUID:text(255),ro  rmmDeviceUrl:text,ro
rmmIsInMaintenanceMode:bool,ro  rmmIsMobileDeviceManagementEnrolled:bool,ro  rmmOpenAlertCount:int,ro
rmmVsaxDeviceID:text(255),ro  serialNumber:text(100)  serviceBundleID:int,ref=ServiceBundle
serviceID:int,ref=Service  serviceLevelAgreementID:int,pick  setupFee:decimal,cost  sourceChargeID:int,ro
sourceChargeType:int,ro,pick  sslCommonName:text(255)  sslIssuedBy:text(255)  sslLocation:text(255)
sslOrganization:text(255)  sslOrganizationUnit:text(255)  sslSerialNumber:text(255)
sslSignatureAlgorithm:text(255)  sslSource:text(255)  sslValidFromDateTime:time  sslValidUntilDateTime:time
vendorID:int,ref=Company  warrantyExpirationDate:time,date)"},

    {"ConfigurationItemTypes", "ConfigurationItemType", "cud", "qw", "", 0, R"(
id:long,ro,req  isActive:bool,req  name:text(100),req)"},

    {"ConfigurationItemCategories", "ConfigurationItemCategory", "cu", "qw", "", 0, R"(
id:long,ro,req  displayColorRGB:int,req,pick  isActive:bool,req  isClientPortalDefault:bool,ro
isGlobalDefault:bool,ro  name:text(100),req  nickname:text(3))"},

    {"ConfigurationItemCategoryUdfAssociations", "ConfigurationItemCategoryUdfAssociation", "cud", "q",
     "ConfigurationItemCategories/UdfAssociations configurationItemCategoryID", 0, R"(
id:long,ro,req  configurationItemCategoryID:int,req,fixed,ref=ConfigurationItemCategory  isRequired:bool,req
userDefinedFieldDefinitionID:int,req,fixed,ref=UserDefinedFieldDefinition)"},

    {"ConfigurationItemRelatedItems", "ConfigurationItemRelatedItem", "cd", "q",
     "ConfigurationItems/RelatedItems configurationItemID", 0, R"(
id:long,ro,req  configurationItemID:int,req,fixed,ref=ConfigurationItem
relatedConfigurationItemID:int,req,fixed,ref=ConfigurationItem)"},

    {"ConfigurationItemWebhooks", "ConfigurationItemWebhook", "cud", "qw", "", 0, R"(
id:long,ro,req  deactivationUrl:text(500),req  isActive:bool,req  isReady:bool,ro
isSubscribedToCreateEvents:bool  isSubscribedToDeleteEvents:bool  isSubscribedToUpdateEvents:bool  name:text(100),req
notificationEmailAddress:text(1000)  ownerResourceID:int,ro,ref=Resource  secretKey:text(64),req
sendThresholdExceededNotification:bool,req  webhookGUID:text(64),ro  webhookUrl:text(500),req)"},

    {"Products", "Product", "cu", "qw", "", 7, R"(
id:long,ro,req  billingType:int,ro,pick  chargeBillingCodeID:int,ref=BillingCode  createdByResourceID:int,ro,ref=Resource
createdTime:time,ro  defaultInstalledProductCategoryID:int,ref=ConfigurationItemCategory
defaultVendorID:int,ref=Company  description:text(2000)  doesNotRequireProcurement:bool  externalProductID:text(50)
impersonatorCreatorResourceID:int,ro,ref=Resource  internalProductID:text(50)  isActive:bool,req
isEligibleForRma:bool  isSerialized:bool,req  link:text(500)  manufacturerName:text(100)
manufacturerProductName:text(50)  markupRate:decimal,ro,cost  msrp:decimal  name:text(1000),req  periodType:int,pick
priceCostMethod:int,ro,pick  productBillingCodeID:int,req,ref=BillingCode  productCategory:int,pick  sku:text(50)
unitCost:decimal,cost  unitPrice:decimal  vendorProductNumber:text(50))"},

    {"ProductVendors", "ProductVendor", "cu", "q", "Products/Vendors productID", 0, R"(
id:long,ro,req  isActive:bool,req  isDefault:bool,req  productID:int,req,fixed,ref=Product  vendorCost:decimal,cost
vendorID:int,req,fixed,ref=Company  vendorPartNumber:text(50))"},
};

} // namespace

std::span<const AutotaskEntityText> autotaskDeviceEntities()
{
    return deviceEntityTexts;
}

} // namespace trivet::practice
