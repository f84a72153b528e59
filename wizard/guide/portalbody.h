// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/secret.h"
#include "inventory/inventory.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>

namespace trivet {

/// What the admin would enter in the portal for a step, taken from the draft: the body of the practice world's
/// POST /actions/<slug> (DECISIONS 18). A wrong draft gives a wrong body; that is what practice is for. What the draft
/// does not hold is left out. Holds secrets at the steps that connect, and goes to the loopback portal alone.
struct PortalDraft
{
    QMap<AnswerId, QString> values = {};
    const std::map<AnswerId, Secret> *secrets = nullptr;
    QList<DeviceTypeMapping> mapping = {};
    QList<SaasDecision> saasDecisions = {}; ///< 4.3: the worklist
    enum class Purpose { SetUp, Review } purpose = Purpose::SetUp;
};
QJsonObject portalBody(const QString &slug, const PortalDraft &draft, const Inventory &inventory);

} // namespace trivet
