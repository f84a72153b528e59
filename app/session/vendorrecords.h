// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/recordaccess.h"

#include <memory>

namespace trivet::autotask {
class AutotaskClient;
}
namespace trivet::it_glue {
class ItGlueClient;
}

namespace trivet::app {

/// The records of Autotask and IT Glue as the engine asks for them, through the tenant's own clients.
class VendorRecords : public RecordAccess
{
public:
    VendorRecords(std::shared_ptr<autotask::AutotaskClient> autotask, std::shared_ptr<it_glue::ItGlueClient> itGlue);

    QCoro::Task<Result<QHash<QString, QJsonObject>>> read(VendorId vendor, QString entity, QStringList ids, QStringList fields,
                                                          std::stop_token stop) override;
    QCoro::Task<Result<QStringList>> find(VendorId vendor, QString entity, QString field, QString value,
                                          std::stop_token stop) override;
    QCoro::Task<Result<QString>> create(VendorId vendor, QString entity, QJsonObject fields, std::stop_token stop) override;
    QCoro::Task<Result<void>> update(VendorId vendor, QString entity, QString id, QJsonObject fields, std::stop_token stop) override;

private:
    std::shared_ptr<autotask::AutotaskClient> m_autotask;
    std::shared_ptr<it_glue::ItGlueClient> m_itGlue;
};

} // namespace trivet::app
