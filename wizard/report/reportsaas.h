// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "report/reportmodel.h"

namespace trivet {

/// Every client of SaaS Protection that was read or decided on, by name. Carried out is what C23 confirms, one row each.
QList<ReportSaasRow> reportSaasRows(const Facts &facts);
/// A client's name by its id in text form; empty when it was never read.
QString saasClientName(const Facts &facts, const QString &clientId);

} // namespace trivet
