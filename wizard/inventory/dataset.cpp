// SPDX-License-Identifier: Apache-2.0
#include "inventory/dataset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct DataSetSpec
{
    DataSetId id;
    VendorId vendor;
    const char *key;
};

const QList<DataSetSpec> &dataSetSpecs()
{
    static const QList<DataSetSpec> specs{
        {DataSetId::AutotaskZone, VendorId::Autotask, "autotask.zone"},
        {DataSetId::AutotaskThreshold, VendorId::Autotask, "autotask.threshold"},
        {DataSetId::AutotaskAccess, VendorId::Autotask, "autotask.access"},
        {DataSetId::AutotaskCompanies, VendorId::Autotask, "autotask.companies"},
        {DataSetId::AutotaskCompanyTypes, VendorId::Autotask, "autotask.companyTypes"},
        {DataSetId::AutotaskItemTypes, VendorId::Autotask, "autotask.configurationItemTypes"},
        {DataSetId::AutotaskProducts, VendorId::Autotask, "autotask.products"},
        {DataSetId::AutotaskMaterialCodes, VendorId::Autotask, "autotask.billingCodes"},
        {DataSetId::AutotaskResources, VendorId::Autotask, "autotask.resources"},
        {DataSetId::AutotaskUserLevels, VendorId::Autotask, "autotask.userTypes"},
        {DataSetId::AutotaskUdfs, VendorId::Autotask, "autotask.userDefinedFields"},
        {DataSetId::AutotaskUdfSample, VendorId::Autotask, "autotask.userDefinedFieldSample"},
        {DataSetId::AutotaskVendors, VendorId::Autotask, "autotask.apiVendors"},
        {DataSetId::AutotaskDevices, VendorId::Autotask, "autotask.configurationItems"},
        {DataSetId::RmmStatus, VendorId::DattoRmm, "dattoRmm.status"},
        {DataSetId::RmmAccount, VendorId::DattoRmm, "dattoRmm.account"},
        {DataSetId::RmmRequestRate, VendorId::DattoRmm, "dattoRmm.requestRate"},
        {DataSetId::RmmSites, VendorId::DattoRmm, "dattoRmm.sites"},
        {DataSetId::RmmDevices, VendorId::DattoRmm, "dattoRmm.devices"},
        {DataSetId::RmmUsers, VendorId::DattoRmm, "dattoRmm.users"},
    };
    return specs;
}

const DataSetSpec &dataSetSpec(DataSetId id)
{
    const auto &specs = dataSetSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [id](const DataSetSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != specs.end());
    return *found;
}

} // namespace

QString dataSetKey(DataSetId id)
{
    return QString::fromLatin1(dataSetSpec(id).key);
}

VendorId dataSetVendor(DataSetId id)
{
    return dataSetSpec(id).vendor;
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
