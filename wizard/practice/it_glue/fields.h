// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/resources.h"

/// Attributes of each resource in the order of vendors/it_glue/FACTS.md §4.2 to 4.6 (domains, passwords and flexible asset
/// types: of the community's connector in microsoft/PowerPlatformConnectors). exports and groups are an assumption.
namespace trivet::practice::gluefields {

inline constexpr GlueField names[]{
    {"name"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField organizations[]{
    {"name"},
    {"alert"},
    {"description"},
    {"organization-type-id", GlueKind::Reference, "organization_types"},
    {"organization-type-name", GlueKind::NameOf, "organization-type-id"},
    {"organization-status-id", GlueKind::Reference, "organization_statuses"},
    {"organization-status-name", GlueKind::NameOf, "organization-status-id"},
    {"primary", GlueKind::Flag},
    {"logo"},
    {"quick-notes"},
    {"short-name"},
    {"parent-id"},
    {"ancestor-ids"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
    {"psa-integration"},
    {"my-glue", GlueKind::Flag},
    {"my-glue-account-id", GlueKind::Number},
};

inline constexpr GlueField configurations[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-url"},
    {"restricted", GlueKind::Flag},
    {"psa-integration"},
    {"my-glue", GlueKind::Flag},
    {"name"},
    {"hostname"},
    {"primary-ip"},
    {"mac-address"},
    {"default-gateway"},
    {"serial-number"},
    {"asset-tag"},
    {"position"},
    {"installed-by"},
    {"purchased-by"},
    {"notes"},
    {"operating-system-notes"},
    {"warranty-expires-at", GlueKind::Date},
    {"mitp-device-expiration-date", GlueKind::Date},
    {"mitp-end-of-life-date", GlueKind::Date},
    {"installed-at", GlueKind::Date},
    {"purchased-at", GlueKind::Date},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
    {"organization-short-name", GlueKind::ShortNameOf, "organization-id"},
    {"configuration-type-id", GlueKind::Reference, "configuration_types"},
    {"configuration-type-name", GlueKind::NameOf, "configuration-type-id"},
    {"configuration-type-kind", GlueKind::KindOf, "configuration-type-id"},
    {"configuration-status-id", GlueKind::Reference, "configuration_statuses"},
    {"configuration-status-name", GlueKind::NameOf, "configuration-status-id"},
    {"manufacturer-id", GlueKind::Reference, "manufacturers"},
    {"manufacturer-name", GlueKind::NameOf, "manufacturer-id"},
    {"model-id", GlueKind::Reference, "models"},
    {"operating-system-id", GlueKind::Reference, "operating_systems"},
    {"operating-system-name", GlueKind::NameOf, "operating-system-id"},
    {"location-id", GlueKind::Reference, "locations"},
    {"location-name", GlueKind::NameOf, "location-id"},
    {"contact-id", GlueKind::Reference, "contacts"},
    {"archived", GlueKind::Flag},
    {"model-name", GlueKind::NameOf, "model-id"},
    {"contact-name", GlueKind::NameOf, "contact-id"},
};

inline constexpr GlueField configurationInterfaces[]{
    {"configuration-id", GlueKind::Reference, "configurations"},
    {"name"},
    {"ip-address"},
    {"mac-address"},
    {"primary", GlueKind::Flag},
    {"notes"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField configurationTypes[]{
    {"name"},
    {"configurations-count", GlueKind::Number},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField contacts[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"psa-integration"},
    {"name"},
    {"first-name"},
    {"last-name"},
    {"title"},
    {"contact-type-id", GlueKind::Reference, "contact_types"},
    {"contact-type-name", GlueKind::NameOf, "contact-type-id"},
    {"location-id", GlueKind::Reference, "locations"},
    {"location-name", GlueKind::NameOf, "location-id"},
    {"important", GlueKind::Flag},
    {"notes"},
    {"contact-emails", GlueKind::Json},
    {"contact-phones", GlueKind::Json},
    {"restricted", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField locations[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"psa-integration"},
    {"name"},
    {"primary", GlueKind::Flag},
    {"address-1"},
    {"address-2"},
    {"city"},
    {"postal-code"},
    {"region-id", GlueKind::Reference, "regions"},
    {"region-name", GlueKind::NameOf, "region-id"},
    {"country-id", GlueKind::Reference, "countries"},
    {"country-name", GlueKind::NameOf, "country-id"},
    {"phone"},
    {"fax"},
    {"notes"},
    {"restricted", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
    {"formatted-phone"},
    {"formatted-fax"},
};

inline constexpr GlueField models[]{
    {"manufacturer-id", GlueKind::Reference, "manufacturers"},
    {"manufacturer-name", GlueKind::NameOf, "manufacturer-id"},
    {"name"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField users[]{
    {"first-name"},
    {"last-name"},
    {"name"},
    {"role-name"},
    {"email"},
    {"invitation-sent-at", GlueKind::Moment},
    {"invitation-accepted-at", GlueKind::Moment},
    {"current-sign-in-at", GlueKind::Moment},
    {"last-sign-in-at", GlueKind::Moment},
    {"reputation", GlueKind::Number},
    {"my-glue", GlueKind::Flag},
    {"my-glue-account-id", GlueKind::Number},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField groups[]{
    {"name"},
    {"description"},
    {"hide-from-my-glue", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField flexibleAssetTypes[]{
    {"name"},
    {"description"},
    {"icon"},
    {"enabled", GlueKind::Flag},
    {"show-in-menu", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField flexibleAssetFields[]{
    {"flexible-asset-type-id", GlueKind::Reference, "flexible_asset_types"},
    {"order", GlueKind::Number},
    {"name"},
    {"kind"},
    {"hint"},
    {"decimals", GlueKind::Number},
    {"tag-type"},
    {"required", GlueKind::Flag},
    {"use-for-title", GlueKind::Flag},
    {"expiration", GlueKind::Flag},
    {"show-in-list", GlueKind::Flag},
    {"name-key"},
    {"default-value"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField flexibleAssets[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-url"},
    {"restricted", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"flexible-asset-type-id", GlueKind::Reference, "flexible_asset_types"},
    {"flexible-asset-type-name", GlueKind::NameOf, "flexible-asset-type-id"},
    {"name"},
    {"traits", GlueKind::Json},
    {"archived", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField countries[]{
    {"name"},
    {"iso"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField regions[]{
    {"name"},
    {"iso"},
    {"country-id", GlueKind::Reference, "countries"},
    {"country-name", GlueKind::NameOf, "country-id"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField operatingSystems[]{
    {"name"},
    {"platform-id", GlueKind::Reference, "platforms"},
    {"platform-name", GlueKind::NameOf, "platform-id"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField expirations[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-id", GlueKind::Number},
    {"resource-name"},
    {"resource-type-name"},
    {"description"},
    {"expiration-date", GlueKind::Date},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField domains[]{
    {"name"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-url"},
    {"restricted", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"notes"},
    {"registrar-name"},
    {"expires-on", GlueKind::Date},
    {"screenshot", GlueKind::Json},
};

inline constexpr GlueField logs[]{
    {"created-at", GlueKind::Moment},
    {"level"},
    {"account-id", GlueKind::Number},
    {"user-id", GlueKind::Reference, "users"},
    {"organization-id", GlueKind::Number},
    {"action"},
    {"resource-type"},
    {"resource-name"},
    {"ip-address"},
    {"ip-city"},
    {"ip-region"},
    {"ip-country"},
    {"user-agent"},
};

inline constexpr GlueField userMetrics[]{
    {"user-id", GlueKind::Reference, "users"},
    {"organization-id", GlueKind::Number},
    {"resource-type"},
    {"created", GlueKind::Number},
    {"viewed", GlueKind::Number},
    {"edited", GlueKind::Number},
    {"deleted", GlueKind::Number},
    {"date", GlueKind::Date},
};

inline constexpr GlueField passwords[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-url"},
    {"restricted", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"name"},
    {"autofill-selectors", GlueKind::Json},
    {"username"},
    {"url"},
    {"notes"},
    {"password-updated-at", GlueKind::Moment},
    {"updated-by", GlueKind::Number},
    {"updated-by-type"},
    {"resource-id", GlueKind::Number},
    {"cached-resource-type-name"},
    {"cached-resource-name"},
    {"password-category-id", GlueKind::Reference, "password_categories"},
    {"password-category-name", GlueKind::NameOf, "password-category-id"},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
    {"otp-enabled", GlueKind::Flag},
    {"password-folder-id", GlueKind::Number},
    {"resource-type"},
    {"parent-url"},
    {"vault-id", GlueKind::Number},
    {"archived", GlueKind::Flag},
};

inline constexpr GlueField exports[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"include-logs", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

inline constexpr GlueField documents[]{
    {"organization-id", GlueKind::Reference, "organizations"},
    {"organization-name", GlueKind::NameOf, "organization-id"},
    {"resource-url"},
    {"name"},
    {"restricted", GlueKind::Flag},
    {"archived", GlueKind::Flag},
    {"public", GlueKind::Flag},
    {"is-uploaded", GlueKind::Flag},
    {"document-folder-id", GlueKind::Number},
    {"sop-generator", GlueKind::Flag},
    {"my-glue", GlueKind::Flag},
    {"created-at", GlueKind::Moment},
    {"updated-at", GlueKind::Moment},
};

} // namespace trivet::practice::gluefields
