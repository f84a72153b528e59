// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"
#include "guide/stepspec.h"

#include <QList>

/// The words of the vendors' portals, in one table. They are quoted exactly and never translated. Where the vendor's
/// own pages disagree, the three-way guide's word is used and the other is kept as `mayRead` (DECISIONS 29).
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
