// SPDX-License-Identifier: Apache-2.0
#include "guide/labels.h"

#include <algorithm>
#include <string_view>

namespace trivet {

const QList<PortalLabelSpec> &portalLabels()
{
    constexpr auto autotask = VendorId::Autotask;
    constexpr auto rmm = VendorId::DattoRmm;
    constexpr auto itGlue = VendorId::ItGlue;
    static const QList<PortalLabelSpec> labels{
        {label::admin, autotask},
        {label::organizationSettings, autotask, "Company Settings & Users"},
        {label::resourcesUsersHr, autotask, label::resourcesUsers},
        {label::resourcesUsers, autotask},
        {label::newApiUser, autotask},
        {label::securityLevel, autotask},
        {label::apiUserSystem, autotask},
        {label::apiTrackingIdentifier, autotask},
        {label::custom, autotask},
        {label::integrationVendor, autotask},
        {label::vendorDattoRmm, autotask},
        {label::vendorItGlue, autotask, "ITG - Documentation Management"},
        {label::userNameKey, autotask},
        {label::passwordSecret, autotask},
        {label::security, autotask},
        {label::protectedDataPermission, autotask},
        {label::featuresSettings, autotask},
        {label::productsServicesInventory, autotask, "Products, Services, & Inventory"},
        {label::products, autotask},
        {label::devices, autotask},
        {label::deviceTypes, autotask, "Configuration Item Types"},
        {label::configurationItemType, autotask, "Device Type"},
        {label::defaultConfigurationItemType, autotask, "Default Device Type"},
        {label::setup, rmm},
        {label::users, rmm},
        {label::createUser, rmm},
        {label::globalSettings, rmm},
        {label::accessControl, rmm},
        {label::enableApiAccess, rmm},
        {label::securityLevel, rmm},
        {label::administrator, rmm},
        {label::apiUrl, rmm},
        {label::apiKey, rmm},
        {label::apiSecretKey, rmm},
        {label::userName, rmm},
        {label::integrations, rmm},
        {label::autotask, rmm},
        {label::userNameKey, rmm},
        {label::passwordSecret, rmm},
        {label::accountTypesToMap, rmm},
        {label::customer, rmm},
        {label::devices, rmm},
        {label::mapDevices, rmm},
        {label::on, rmm},
        {label::off, rmm},
        {label::materialCode, rmm},
        {label::hardware, rmm},
        {label::overwriteName, rmm},
        {label::overwriteNumber, rmm},
        {label::admin, itGlue, "Account"},
    };
    return labels;
}

PortalLabel labelMayRead(PortalLabel label, VendorId portal)
{
    const auto &labels = portalLabels();
    const auto found = std::find_if(labels.begin(), labels.end(), [label, portal](const PortalLabelSpec &spec) {
        return spec.portal == portal && std::string_view(spec.label) == label;
    });
    return found == labels.end() ? nullptr : found->mayRead;
}

} // namespace trivet
