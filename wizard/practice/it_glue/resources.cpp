// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/resources.h"

#include "practice/it_glue/fields.h"

namespace trivet::practice {

namespace {

constexpr unsigned glueReads = GlueList | GlueShow;
constexpr unsigned glueNameWrites = glueReads | GlueCreate | GlueUpdate;
constexpr unsigned glueMass = GlueBulkUpdate | GlueBulkDelete;
constexpr std::string_view nameSorts = "name id created_at updated_at";
constexpr std::string_view accessIncludes =
    "adapters_resources attachments passwords user_resource_accesses group_resource_accesses";
constexpr std::string_view versionIncludes = "recent_versions related_items authorized_users";

// A list that is nothing but names, such as statuses.
constexpr GlueResource nameList(std::string_view name, std::span<const GlueField> fields, unsigned verbs)
{
    return {.name = name,
            .fields = fields,
            .verbs = verbs,
            .sorts = nameSorts,
            .filters = "name",
            .required = "name",
            .writable = "name"};
}

constexpr GlueResource glueTable[]{
    {.name = "organizations",
     .fields = gluefields::organizations,
     .verbs = glueNameWrites | glueMass,
     .sorts =
         "name id updated_at organization_status_name organization_type_name created_at short_name my_glue_account_id",
     .filters = "id name organization_type_id organization_status_id created_at updated_at my_glue_account_id psa_id "
                "psa_integration_type group_id primary exclude range",
     .includes = "adapters_resources attachments rmm_companies",
     .required = "name",
     .writable = "name alert description organization_type_id organization_status_id quick_notes short_name parent_id",
     .unlocked = "alert description quick_notes"},
    {.name = "configurations",
     .fields = gluefields::configurations,
     .verbs = glueNameWrites | glueMass,
     .nested = glueNameWrites | GlueBulkDelete,
     .parents = "organizations",
     .sorts = nameSorts,
     .filters = "id name organization_id configuration_type_id configuration_status_id contact_id serial_number "
                "mac_address asset_tag psa_id psa_integration_type rmm_id rmm_integration_type archived",
     .includes = "adapters_resources configuration_interfaces rmm_records passwords attachments tickets "
                 "dnet_fa_remote_assets user_resource_accesses group_resource_accesses",
     .showIncludes = "rmm_adapters_resources adapters_resources_errors rmm_adapters_resources_errors "
                     "active_network_glue_network_devices to_configuration_connections from_configuration_connections "
                     "recent_versions related_items authorized_users",
     .required = "organization_id configuration_type_id name",
     .writable =
         "organization_id configuration_type_id configuration_status_id location_id contact_id manufacturer_id "
         "model_id operating_system_id operating_system_notes name notes hostname primary_ip mac_address "
         "default_gateway serial_number asset_tag position installed_by purchased_by purchased_at "
         "warranty_expires_at mitp_device_expiration_date mitp_end_of_life_date installed_at restricted archived",
     .unlocked = "archived asset_tag notes purchased_at restricted serial_number warranty_expires_at "
                 "mitp_device_expiration_date mitp_end_of_life_date"},
    {.name = "configuration_interfaces",
     .fields = gluefields::configurationInterfaces,
     .verbs = GlueShow | GlueCreate | GlueUpdate | GlueBulkUpdate,
     .nested = glueNameWrites | GlueDelete,
     .parents = "configurations",
     .sorts = "created_at updated_at",
     .filters = "id ip_address",
     .required = "configuration_id",
     .writable = "configuration_id name ip_address mac_address primary notes"},
    nameList("configuration_types", gluefields::configurationTypes, glueNameWrites),
    nameList("configuration_statuses", gluefields::names, glueNameWrites),
    nameList("organization_types", gluefields::names, glueNameWrites),
    nameList("organization_statuses", gluefields::names, glueNameWrites),
    nameList("contact_types", gluefields::names, glueNameWrites),
    nameList("password_categories", gluefields::names, glueNameWrites),
    nameList("manufacturers", gluefields::names, glueNameWrites),
    {.name = "models",
     .fields = gluefields::models,
     .verbs = glueNameWrites | GlueBulkUpdate,
     .nested = glueNameWrites,
     .parents = "manufacturers",
     .sorts = "id name manufacturer_id created_at updated_at",
     .filters = "id",
     .required = "name",
     .writable = "manufacturer_id name"},
    {.name = "contacts",
     .fields = gluefields::contacts,
     .verbs = glueNameWrites | glueMass,
     .nested = glueNameWrites | GlueBulkDelete,
     .parents = "organizations",
     .sorts = "first_name last_name id created_at updated_at",
     .filters = "id first_name last_name title contact_type_id important primary_email organization_id psa_id "
                "psa_integration_type",
     .includes = "adapters_resources location passwords attachments tickets distinct_remote_contacts resource_fields "
                 "user_resource_accesses group_resource_accesses",
     .showIncludes = versionIncludes,
     .required = "organization_id first_name",
     .writable = "organization_id contact_type_id location_id first_name last_name title important notes restricted "
                 "contact_emails contact_phones",
     .unlocked = "important notes"},
    {.name = "locations",
     .fields = gluefields::locations,
     .verbs = glueNameWrites | glueMass,
     .nested = glueNameWrites | GlueBulkDelete,
     .parents = "organizations",
     .sorts = "name id primary created_at updated_at",
     .filters = "id name city region_id country_id organization_id psa_id psa_integration_type",
     .includes = accessIncludes,
     .showIncludes = versionIncludes,
     .required = "organization_id name",
     .writable = "organization_id name primary address_1 address_2 city postal_code region_id country_id phone fax "
                 "notes restricted"},
    {.name = "users",
     .fields = gluefields::users,
     .verbs = glueReads | GlueUpdate,
     .sorts = "name email reputation id created_at updated_at",
     .filters = "id name email role_name salesforce_id",
     .writable = "first_name last_name avatar"},
    {.name = "groups",
     .fields = gluefields::groups,
     .verbs = glueNameWrites | GlueBulkUpdate | GlueDelete,
     .sorts = "name created_at updated_at",
     .filters = "name",
     .includes = "users organizations resource_type_restrictions my_glue_account",
     .required = "name",
     .writable = "name description hide_from_my_glue accounts_user_ids"},
    {.name = "flexible_asset_types",
     .fields = gluefields::flexibleAssetTypes,
     .verbs = glueNameWrites,
     .sorts = "id name created_at updated_at",
     .filters = "id name icon enabled",
     .includes = "flexible_asset_fields",
     .required = "name",
     .writable = "name description icon enabled fields"},
    {.name = "flexible_asset_fields",
     .fields = gluefields::flexibleAssetFields,
     .verbs = GlueShow | GlueCreate | GlueUpdate | GlueBulkUpdate | GlueDelete,
     .nested = glueNameWrites | GlueDelete,
     .parents = "flexible_asset_types",
     .sorts = "created_at updated_at",
     .filters = "id",
     .includes = "remote_asset_field",
     .required = "flexible_asset_type_id order name kind",
     .writable = "flexible_asset_type_id order name kind hint decimals default_value tag_type required use_for_title "
                 "expiration show_in_list"},
    {.name = "flexible_assets",
     .fields = gluefields::flexibleAssets,
     .verbs = glueNameWrites | glueMass | GlueDelete,
     .nested = GlueCreate,
     .parents = "organizations",
     .sorts = "name created_at updated_at",
     .filters = "flexible_asset_type_id name organization_id",
     .includes = "adapters_resources distinct_remote_assets attachments passwords user_resource_accesses "
                 "group_resource_accesses",
     .showIncludes = versionIncludes,
     .required = "organization_id flexible_asset_type_id traits",
     .writable = "organization_id restricted flexible_asset_type_id archived traits"},
    {.name = "countries", .fields = gluefields::countries, .sorts = nameSorts, .filters = "name iso"},
    {.name = "regions",
     .fields = gluefields::regions,
     .nested = glueReads,
     .parents = "countries",
     .sorts = nameSorts,
     .filters = "name iso country_id"},
    nameList("operating_systems", gluefields::operatingSystems, glueReads),
    nameList("platforms", gluefields::names, glueReads),
    {.name = "expirations",
     .fields = gluefields::expirations,
     .nested = glueReads,
     .parents = "organizations",
     .sorts = "id organization_id expiration_date created_at updated_at",
     .filters = "id resource_id resource_name resource_type_name description expiration_date organization_id range"},
    {.name = "domains",
     .fields = gluefields::domains,
     .verbs = GlueList,
     .nested = GlueList,
     .parents = "organizations",
     .sorts = "created_at updated_at",
     .filters = "id organization_id",
     .includes = accessIncludes},
    {.name = "logs", .fields = gluefields::logs, .verbs = GlueList, .sorts = "created_at", .filters = "created_at"},
    {.name = "user_metrics",
     .fields = gluefields::userMetrics,
     .verbs = GlueList,
     .sorts = "id created viewed edited deleted date",
     .filters = "user_id organization_id resource_type date"},
    {.name = "passwords",
     .fields = gluefields::passwords,
     .verbs = glueNameWrites | glueMass | GlueDelete,
     .nested = glueNameWrites | GlueDelete,
     .parents = "organizations",
     .sorts = "name username url id created_at updated_at",
     .filters = "id name organization_id password_category_id url cached_resource_name archived",
     .includes = "network_glue_networks attachments rotatable_password updater shared_links active_shared_links "
                 "user_resource_accesses group_resource_accesses",
     .showIncludes = versionIncludes,
     .required = "organization_id name password",
     .writable = "organization_id password_category_id name username password otp_secret resource_id resource_type url "
                 "notes password_updated_at restricted autofill_selectors archived is_live generated_password_type "
                 "shareable"},
    {.name = "exports",
     .fields = gluefields::exports,
     .verbs = glueReads | GlueCreate | GlueDelete,
     .sorts = "created_at updated_at",
     .filters = "id",
     .writable = "organization_id include_logs zip_password"},
    {.name = "documents",
     .fields = gluefields::documents,
     .verbs = glueNameWrites | glueMass,
     .nested = glueNameWrites | glueMass,
     .parents = "organizations",
     .sorts = nameSorts,
     .filters = "id name organization_id document_folder_id archived",
     .includes = "attachments",
     .required = "organization_id name",
     .writable = "organization_id name restricted archived public is_uploaded document_folder_id sop_generator"},
};

} // namespace

const GlueField *GlueResource::field(QStringView kebabName) const
{
    for (const GlueField &known : fields) {
        if (kebabName == glueKey(known.name))
            return &known;
    }
    return nullptr;
}

const GlueField *GlueResource::field(std::string_view kebabName) const
{
    for (const GlueField &known : fields) {
        if (kebabName == known.name)
            return &known;
    }
    return nullptr;
}

std::span<const GlueResource> glueResources()
{
    return glueTable;
}

const GlueResource *glueResource(QStringView name)
{
    for (const GlueResource &known : glueTable) {
        if (name == glueKey(known.name))
            return &known;
    }
    return nullptr;
}

QStringList glueWords(std::string_view list)
{
    return glueText(list).split(u' ', Qt::SkipEmptyParts);
}

bool glueHas(std::string_view list, QStringView word)
{
    const QString text = glueText(list);
    for (const QStringView known : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (known == word)
            return true;
    }
    return false;
}

QString glueKebab(QString name)
{
    return name.replace(u'_', u'-');
}

} // namespace trivet::practice
