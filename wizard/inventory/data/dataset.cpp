// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/dataset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct DataSetSpec
{
    DataSetId id;
    AccountId account;
    const char *key;
};

const QList<DataSetSpec> &dataSetSpecs()
{
    static const QList<DataSetSpec> specs{
        {DataSetId::AutotaskZone, AccountId::Autotask, "autotask.zone"},
        {DataSetId::AutotaskThreshold, AccountId::Autotask, "autotask.threshold"},
        {DataSetId::AutotaskAccess, AccountId::Autotask, "autotask.access"},
        {DataSetId::AutotaskCompanies, AccountId::Autotask, "autotask.companies"},
        {DataSetId::AutotaskCompanyTypes, AccountId::Autotask, "autotask.companyTypes"},
        {DataSetId::AutotaskItemTypes, AccountId::Autotask, "autotask.configurationItemTypes"},
        {DataSetId::AutotaskProducts, AccountId::Autotask, "autotask.products"},
        {DataSetId::AutotaskMaterialCodes, AccountId::Autotask, "autotask.billingCodes"},
        {DataSetId::AutotaskResources, AccountId::Autotask, "autotask.resources"},
        {DataSetId::AutotaskUserLevels, AccountId::Autotask, "autotask.userTypes"},
        {DataSetId::AutotaskUdfs, AccountId::Autotask, "autotask.userDefinedFields"},
        {DataSetId::AutotaskUdfSample, AccountId::Autotask, "autotask.userDefinedFieldSample"},
        {DataSetId::AutotaskVendors, AccountId::Autotask, "autotask.apiVendors"},
        {DataSetId::AutotaskDevices, AccountId::Autotask, "autotask.configurationItems"},
        {DataSetId::AutotaskLocations, AccountId::Autotask, "autotask.companyLocations"},
        {DataSetId::RmmStatus, AccountId::DattoRmm, "dattoRmm.status"},
        {DataSetId::RmmAccount, AccountId::DattoRmm, "dattoRmm.account"},
        {DataSetId::RmmRequestRate, AccountId::DattoRmm, "dattoRmm.requestRate"},
        {DataSetId::RmmSites, AccountId::DattoRmm, "dattoRmm.sites"},
        {DataSetId::RmmDevices, AccountId::DattoRmm, "dattoRmm.devices"},
        {DataSetId::RmmUsers, AccountId::DattoRmm, "dattoRmm.users"},
        {DataSetId::RmmKeysAccount, AccountId::DattoRmmForItGlue, "dattoRmm.keysForItGlue"},
        {DataSetId::GlueAccount, AccountId::ItGlue, "itGlue.account"},
        {DataSetId::GlueOrganizations, AccountId::ItGlue, "itGlue.organizations"},
        {DataSetId::GlueConfigurations, AccountId::ItGlue, "itGlue.configurations"},
        {DataSetId::GlueLocations, AccountId::ItGlue, "itGlue.locations"},
        {DataSetId::GlueConfigurationTypes, AccountId::ItGlue, "itGlue.configurationTypes"},
        {DataSetId::GlueUsers, AccountId::ItGlue, "itGlue.users"},
        {DataSetId::GlueSyncErrors, AccountId::ItGlue, "itGlue.syncErrors"},
        {DataSetId::SaasDomains, AccountId::DattoSaas, "dattoSaas.domains"},
        {DataSetId::SaasSeats, AccountId::DattoSaas, "dattoSaas.seats"},
    };
    return specs;
}

const DataSetSpec &dataSetSpec(DataSetId id)
{
    const auto &specs = dataSetSpecs();
    const auto found =
        std::find_if(specs.begin(), specs.end(), [id](const DataSetSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != specs.end());
    return *found;
}

} // namespace

QString dataSetKey(DataSetId id)
{
    return QString::fromLatin1(dataSetSpec(id).key);
}

AccountId dataSetAccount(DataSetId id)
{
    return dataSetSpec(id).account;
}

VendorId dataSetVendor(DataSetId id)
{
    return accountVendor(dataSetAccount(id));
}

const QList<DataSetId> &allDataSets()
{
    static const QList<DataSetId> ids = [] {
        QList<DataSetId> all;
        for (const DataSetSpec &spec : dataSetSpecs())
            all.append(spec.id);
        return all;
    }();
    return ids;
}

} // namespace trivet
