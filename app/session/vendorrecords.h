// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/recordaccess.h"

#include <functional>
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
    using AsksCallsLeft = std::function<std::optional<CallsLeft>(VendorId)>;
    VendorRecords(
        std::shared_ptr<autotask::AutotaskClient> autotask, std::shared_ptr<it_glue::ItGlueClient> itGlue,
        AsksCallsLeft callsLeft = [](VendorId) { return std::optional<CallsLeft>(); });

    QCoro::Task<Result<QHash<QString, QJsonObject>>> read(VendorId vendor, QString entity, QStringList ids,
                                                          QStringList fields, std::stop_token stop) override;
    QCoro::Task<Result<QStringList>> find(VendorId vendor, QString entity, QString field, QString value,
                                          std::stop_token stop) override;
    QCoro::Task<Result<QString>> create(VendorId vendor, QString entity, QJsonObject fields,
                                        std::stop_token stop) override;
    QCoro::Task<Result<void>> update(VendorId vendor, QString entity, QString id, QJsonObject fields,
                                     std::stop_token stop) override;
    std::optional<CallsLeft> callsLeft(VendorId vendor) const override { return m_callsLeft(vendor); }

private:
    std::shared_ptr<autotask::AutotaskClient> m_autotask;
    std::shared_ptr<it_glue::ItGlueClient> m_itGlue;
    AsksCallsLeft m_callsLeft;
};

} // namespace trivet::app
