// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/verdict.h"
#include "inventory/data/inventory.h"
#include "ui/kit/table/rowsmodel.h"

namespace trivet {

class RowTable;

/// A record behind a verdict, by the name that people know it by.
struct EvidenceRow
{
    RecordRef record;
    QString name;
    QString where = {}; ///< its company, site or organization
    QString kind = {};  ///< "Device", "Organization"
    QString note = {};  ///< what is particular about it: why it is not through, the company that its name suggests
    bool operator==(const EvidenceRow &) const = default;
};
using EvidenceModel = RowsModel<EvidenceRow>;

enum EvidenceColumn { EvidenceName, EvidenceWhere, EvidenceNote, EvidenceVendor, EvidenceKind, EvidenceId };

RowsShape<EvidenceRow> evidenceShape();
/// Walks all records of the kinds it needs; for another thread where there are many.
EvidenceModel::Rows evidenceRows(const QList<RecordRef> &records, const Inventory &inventory,
                                 const QList<DeviceTypeMapping> &mapping);
void hideEmptyColumns(RowTable &table, const EvidenceModel::Rows &rows);

} // namespace trivet
