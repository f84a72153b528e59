// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/saasmatches.h"
#include "ui/pages/saasmatching/saasmatchmodel.h"

#include <QDateTime>

namespace trivet {

/// What the table of 4.3 shows; pure, any thread.
QList<SaasMatchRow> saasRows(const QList<SaasMatch> &matches);
QList<MatchOrganization> matchOrganizations(const Inventory &inventory);

/// IT Glue's clocks for SaaS Protection (reference vendors/it_glue/FACTS.md §6.4, D): automatic every 24 hours, by hand once in 6,
/// a sync queued by saving starts about an hour later. Invalid times are not known.
struct SaasClocks
{
    QDateTime lastAutomatic = {};
    QDateTime lastManual = {};
    QDateTime queued = {};
    QDateTime manualOpens = {};
    QDateTime nextAutomatic = {};
};
/// Out of what a person confirmed: connected (C21, C22), and carried out rows (C23), which are followed by a sync.
SaasClocks saasClocks(const QList<Confirmation> &confirmations, const QDateTime &now);

} // namespace trivet
