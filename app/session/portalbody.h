// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/data/inventory.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace trivet::app {

/// What the admin would enter in the portal for a step, taken from the draft: the body of the practice world's
/// POST /actions/<slug> (decision 72). A wrong draft gives a wrong body; that is what practice is for. What the draft
/// does not hold is left out. Secrets go beside it, see portalSecrets().
struct PortalDraft
{
    QMap<AnswerId, QString> values = {};
    QList<DeviceTypeMapping> mapping = {};
    QList<SaasDecision> saasDecisions = {}; ///< 4.3: the worklist
    enum class Purpose { SetUp, Review } purpose = Purpose::SetUp;
};
QJsonObject portalBody(const QString &slug, const PortalDraft &draft, const Inventory &inventory);
/// Which secret goes into which field of the step's form, at the steps that connect.
QMap<QString, AnswerId> portalSecrets(const QString &slug);

} // namespace trivet::app
