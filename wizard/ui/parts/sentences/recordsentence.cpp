// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/recordsentence.h"

#include "core/vendorid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct EntityWord
{
    const char *entity;
    const char *word;
};

//: What kind of record it is, in a table
constexpr EntityWord entityWords[] = {
    {"ConfigurationItems", QT_TRANSLATE_NOOP("Evidence", "Device")},
    {"devices", QT_TRANSLATE_NOOP("Evidence", "Device")},
    {"configurations", QT_TRANSLATE_NOOP("Evidence", "Configuration")},
    {"Companies", QT_TRANSLATE_NOOP("Evidence", "Company")},
    {"organizations", QT_TRANSLATE_NOOP("Evidence", "Organization")},
    {"sites", QT_TRANSLATE_NOOP("Evidence", "Site")},
    {"clients", QT_TRANSLATE_NOOP("Evidence", "Client")},
    {"Products", QT_TRANSLATE_NOOP("Evidence", "Product")},
    {"products", QT_TRANSLATE_NOOP("Evidence", "Product")},
    {"ConfigurationItemTypes", QT_TRANSLATE_NOOP("Evidence", "Type")},
    {"deviceTypes", QT_TRANSLATE_NOOP("Evidence", "Device type")},
    {"companyTypes", QT_TRANSLATE_NOOP("Evidence", "Company type")},
    {"Resources", QT_TRANSLATE_NOOP("Evidence", "User")},
    {"users", QT_TRANSLATE_NOOP("Evidence", "User")},
    {"CompanyLocations", QT_TRANSLATE_NOOP("Evidence", "Location")},
    {"locations", QT_TRANSLATE_NOOP("Evidence", "Location")},
    {"UserDefinedFieldDefinitions", QT_TRANSLATE_NOOP("Evidence", "User-defined field")},
    {"confirmations", QT_TRANSLATE_NOOP("Evidence", "Confirmation")},
    {"dataSets", QT_TRANSLATE_NOOP("Evidence", "List")},
    {"syncSettings", QT_TRANSLATE_NOOP("Evidence", "Setting")},
    {"ThresholdInformation", QT_TRANSLATE_NOOP("Evidence", "Limit")},
    {"ZoneInformation", QT_TRANSLATE_NOOP("Evidence", "Zone")},
    {"hosts", QT_TRANSLATE_NOOP("Evidence", "Address")},
};

struct ListWord
{
    DataSetId set;
    const char *word;
};

//: A list of records that Trivet read from a vendor
constexpr ListWord listWords[] = {
    {DataSetId::AutotaskZone, QT_TRANSLATE_NOOP("Lists", "Zone")},
    {DataSetId::AutotaskThreshold, QT_TRANSLATE_NOOP("Lists", "Limit of calls")},
    {DataSetId::AutotaskAccess, QT_TRANSLATE_NOOP("Lists", "Rights of Trivet's user")},
    {DataSetId::AutotaskCompanies, QT_TRANSLATE_NOOP("Lists", "Companies")},
    {DataSetId::AutotaskCompanyTypes, QT_TRANSLATE_NOOP("Lists", "Company types")},
    {DataSetId::AutotaskItemTypes, QT_TRANSLATE_NOOP("Lists", "Configuration item types")},
    {DataSetId::AutotaskProducts, QT_TRANSLATE_NOOP("Lists", "Products")},
    {DataSetId::AutotaskMaterialCodes, QT_TRANSLATE_NOOP("Lists", "Material codes")},
    {DataSetId::AutotaskResources, QT_TRANSLATE_NOOP("Lists", "Users")},
    {DataSetId::AutotaskUserLevels, QT_TRANSLATE_NOOP("Lists", "Security levels")},
    {DataSetId::AutotaskUdfs, QT_TRANSLATE_NOOP("Lists", "User-defined fields")},
    {DataSetId::AutotaskUdfSample, QT_TRANSLATE_NOOP("Lists", "Sample of user-defined fields")},
    {DataSetId::AutotaskVendors, QT_TRANSLATE_NOOP("Lists", "Vendors of API users")},
    {DataSetId::AutotaskDevices, QT_TRANSLATE_NOOP("Lists", "Devices")},
    {DataSetId::AutotaskLocations, QT_TRANSLATE_NOOP("Lists", "Locations")},
    {DataSetId::RmmStatus, QT_TRANSLATE_NOOP("Lists", "State of the platform")},
    {DataSetId::RmmAccount, QT_TRANSLATE_NOOP("Lists", "Account")},
    {DataSetId::RmmRequestRate, QT_TRANSLATE_NOOP("Lists", "Limit of calls")},
    {DataSetId::RmmSites, QT_TRANSLATE_NOOP("Lists", "Sites")},
    {DataSetId::RmmDevices, QT_TRANSLATE_NOOP("Lists", "Devices")},
    {DataSetId::RmmUsers, QT_TRANSLATE_NOOP("Lists", "Users")},
    {DataSetId::RmmKeysAccount, QT_TRANSLATE_NOOP("Lists", "Key pair for IT Glue")},
    {DataSetId::GlueAccount, QT_TRANSLATE_NOOP("Lists", "Account")},
    {DataSetId::GlueOrganizations, QT_TRANSLATE_NOOP("Lists", "Organizations")},
    {DataSetId::GlueConfigurations, QT_TRANSLATE_NOOP("Lists", "Configurations")},
    {DataSetId::GlueLocations, QT_TRANSLATE_NOOP("Lists", "Locations")},
    {DataSetId::GlueConfigurationTypes, QT_TRANSLATE_NOOP("Lists", "Configuration types")},
    {DataSetId::GlueUsers, QT_TRANSLATE_NOOP("Lists", "Users")},
    {DataSetId::GlueSyncErrors, QT_TRANSLATE_NOOP("Lists", "Errors of the sync")},
    {DataSetId::SaasDomains, QT_TRANSLATE_NOOP("Lists", "Clients")},
    {DataSetId::SaasSeats, QT_TRANSLATE_NOOP("Lists", "Seats")},
};

} // namespace

QString entityWord(const QString &entity)
{
    const auto found = std::ranges::find_if(
        entityWords, [&entity](const EntityWord &row) { return entity == QLatin1StringView(row.entity); });
    return found == std::end(entityWords) ? entity : QCoreApplication::translate("Evidence", found->word);
}

QString listName(DataSetId set)
{
    const auto found = std::ranges::find(listWords, set, &ListWord::set);
    return found == std::end(listWords) ? dataSetKey(set) : QCoreApplication::translate("Lists", found->word);
}

QString listNameFromKey(const QString &key)
{
    for (const DataSetId set : allDataSets()) {
        if (dataSetKey(set) == key) {
            //: A list by its vendor: %1 "Datto RMM", %2 "Devices"
            return QCoreApplication::translate("Lists", "%1: %2").arg(vendorName(dataSetVendor(set)), listName(set));
        }
    }
    return key;
}

} // namespace trivet
