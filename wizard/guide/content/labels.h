// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"
#include "guide/content/stepspec.h"

#include <QList>

/// The words of the vendors' portals, in one table. They are quoted exactly and never translated. Where the vendor's
/// own pages disagree, the three-way guide's word is used and the other is kept as `mayRead` (decision 81).
namespace trivet::label {

// Autotask
inline constexpr PortalLabel admin = "Admin";
inline constexpr PortalLabel organizationSettings = "Organization Settings & Users";
inline constexpr PortalLabel resourcesUsersHr = "Resources/Users (HR)";
inline constexpr PortalLabel resourcesUsers = "Resources/Users";
inline constexpr PortalLabel newApiUser = "New API User";
inline constexpr PortalLabel securityLevel = "Security Level";
inline constexpr PortalLabel apiUserSystem = "API User (system)";
inline constexpr PortalLabel apiTrackingIdentifier = "API Tracking Identifier";
inline constexpr PortalLabel custom = "Custom";
inline constexpr PortalLabel integrationVendor = "Integration Vendor";
inline constexpr PortalLabel vendorDattoRmm = "Datto RMM";
inline constexpr PortalLabel vendorItGlue = "IT Glue \u2013 Documentation Management";
inline constexpr PortalLabel userNameKey = "Username (Key)";
inline constexpr PortalLabel passwordSecret = "Password (Secret)";
inline constexpr PortalLabel security = "Security";
inline constexpr PortalLabel protectedDataPermission = "Protected Data Permission";
inline constexpr PortalLabel featuresSettings = "Features & Settings";
inline constexpr PortalLabel productsServicesInventory = "Products, Services, and Inventory";
inline constexpr PortalLabel products = "Products";
inline constexpr PortalLabel deviceTypes = "Device Types";
inline constexpr PortalLabel configurationItemType = "Configuration Item Type";
inline constexpr PortalLabel defaultConfigurationItemType = "Default Configuration Item Type";
inline constexpr PortalLabel viewProtectedData = "View Protected Data";
inline constexpr PortalLabel editProtectedData = "Edit Protected Data";
inline constexpr PortalLabel extensionsIntegrations = "Extensions & Integrations";
inline constexpr PortalLabel kaseyaIntegrations = "Kaseya Integrations";
inline constexpr PortalLabel itGlueIntegration = "IT Glue Integration";
inline constexpr PortalLabel enableItGlueIntegration = "Enable IT Glue Integration";
inline constexpr PortalLabel itGlueSubdomain = "IT Glue Subdomain";
inline constexpr PortalLabel region = "Region";
inline constexpr PortalLabel selected = "Selected";
inline constexpr PortalLabel notSelected = "Not selected";
inline constexpr PortalLabel deviceCategories = "Device Categories";
inline constexpr PortalLabel details = "Details";
inline constexpr PortalLabel serviceDeskTickets = "Service Desk (Tickets)";
inline constexpr PortalLabel ticketCategories = "Ticket Categories";
inline constexpr PortalLabel insights = "Insights";

// Datto RMM
inline constexpr PortalLabel setup = "Setup";
inline constexpr PortalLabel users = "Users";
inline constexpr PortalLabel createUser = "Create User";
inline constexpr PortalLabel globalSettings = "Global Settings";
inline constexpr PortalLabel accessControl = "Access Control";
inline constexpr PortalLabel enableApiAccess = "Enable API Access";
inline constexpr PortalLabel administrator = "Administrator";
inline constexpr PortalLabel apiUrl = "API URL";
inline constexpr PortalLabel apiKey = "API Key";
inline constexpr PortalLabel apiSecretKey = "API Secret Key";
inline constexpr PortalLabel userName = "Username";
inline constexpr PortalLabel integrations = "Integrations";
inline constexpr PortalLabel autotask = "Autotask";
inline constexpr PortalLabel accountTypesToMap = "Account Types to Map";
inline constexpr PortalLabel customer = "Customer";
inline constexpr PortalLabel devices = "Devices";
inline constexpr PortalLabel mapDevices = "Map Devices";
inline constexpr PortalLabel on = "On";
inline constexpr PortalLabel off = "Off";
inline constexpr PortalLabel materialCode = "Material Code";
inline constexpr PortalLabel hardware = "Hardware";
inline constexpr PortalLabel overwriteName = "Overwrite PSA Reference Name when different from RMM Hostname";
inline constexpr PortalLabel overwriteNumber = "Overwrite PSA Reference Number when different from RMM Device ID";

inline constexpr PortalLabel firstName = "First Name";
inline constexpr PortalLabel lastName = "Last Name";
inline constexpr PortalLabel itGlue = "IT Glue";
inline constexpr PortalLabel api = "API";
inline constexpr PortalLabel subdomain = "Subdomain";

// IT Glue
inline constexpr PortalLabel settings = "Settings";
inline constexpr PortalLabel general = "General";
inline constexpr PortalLabel apiKeys = "API Keys";
inline constexpr PortalLabel passwordAccess = "Password Access";
inline constexpr PortalLabel companyName = "Company Name";
inline constexpr PortalLabel newIntegration = "New";
inline constexpr PortalLabel businessManagement = "Business Management & Ticketing";
inline constexpr PortalLabel syncSettings = "Sync Settings";
inline constexpr PortalLabel twoWaySyncSettings = "Two-Way Sync Settings";
inline constexpr PortalLabel accountTypes = "Account types";
inline constexpr PortalLabel classifications = "Classifications";
inline constexpr PortalLabel configurationItemTypes = "Configuration item types";
inline constexpr PortalLabel ticketQueues = "Ticket queues";
inline constexpr PortalLabel enableLocationsSync = "Enable Locations Sync";
inline constexpr PortalLabel syncUntypedItems = "Sync Configuration Items without Configuration Item Types";
inline constexpr PortalLabel enableTwoWaySync = "Enable two-way sync";
inline constexpr PortalLabel defaultAccountManager = "Default Account Manager";
inline constexpr PortalLabel activeIntegrations = "Active Integrations";
inline constexpr PortalLabel actions = "Actions";
inline constexpr PortalLabel startManualSync = "Start Manual Sync";
inline constexpr PortalLabel logs = "Logs";
inline constexpr PortalLabel matching = "Matching";
inline constexpr PortalLabel changeMatch = "Change Match";
inline constexpr PortalLabel rmmTools = "RMM Tools";
inline constexpr PortalLabel dattoRmm = "Datto RMM";
inline constexpr PortalLabel platform = "Platform";
inline constexpr PortalLabel matchOrganizationsTo = "Match organizations to";
inline constexpr PortalLabel autotaskCompanies = "Autotask Companies";
inline constexpr PortalLabel autotaskTicketRules = "Autotask Ticket Rules";
inline constexpr PortalLabel dattoSaasProtection = "Datto SaaS Protection";
inline constexpr PortalLabel saasPublicKey = "Datto SaaS Protection API Public Key";
inline constexpr PortalLabel saasSecretKey = "Datto SaaS Protection API Secret Key";
inline constexpr PortalLabel syncSaasInformation = "Sync Datto SaaS Protection backup information";
inline constexpr PortalLabel suggestedMatches = "Suggested matches";
inline constexpr PortalLabel leaveForReview = "Leave for Review";
inline constexpr PortalLabel unmatched = "Unmatched";

// Datto Partner Portal
inline constexpr PortalLabel createApiKey = "Create API Key";
inline constexpr PortalLabel publicKey = "Public Key";
inline constexpr PortalLabel secretKey = "Secret Key";

} // namespace trivet::label

namespace trivet {

struct PortalLabelSpec
{
    PortalLabel label = nullptr;
    VendorId portal = VendorId::Autotask;
    PortalLabel mayRead = nullptr; ///< the other word some tenants or pages have for it, or nullptr
};

const QList<PortalLabelSpec> &portalLabels();
/// The other word for a label on this portal, or nullptr when there is none.
PortalLabel labelMayRead(PortalLabel label, VendorId portal);

} // namespace trivet
