// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace trivet {

/// The way back from links that were made in the wrong order or on the wrong basis. Shown where one of its checks
/// found so; 0.2 and 5.1 show it before anything else, because later steps cannot mend it.
struct RepairRoute
{
    QString slug; ///< "rmm-linked-first"
    GuideText title = nullptr;
    GuideText why = nullptr;                  ///< what went wrong and what it does if it is left
    QStringList checks = {};                  ///< ids whose finding asks for this route
    QList<InstructionSpec> instructions = {}; ///< in order; `portal` is set where a portal is meant
    QString thenStep;                         ///< slug of the step to go on from
};
/// Earliest fault first: with several at once, work through them in this order.
const QList<RepairRoute> &repairRoutes();
/// The route that a check's finding asks for, or nullptr.
const RepairRoute *repairRouteFor(const QString &checkId);

} // namespace trivet
