// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

namespace trivet {

/// One device type of Datto RMM and what it becomes in Autotask, ready to show. Values are the owner's.
struct MappingRow
{
    QString deviceType; ///< exactly as Datto RMM has it; the row's key
    QString icon = {};  ///< "laptop", "server"
    int devices = 0;
    TableChoice createProduct = {}; ///< first entry of the product list: "Create new: RMM_Desktop"
    TableChoice createType = {};    ///< last entry of the type list, where no active type is alike
    QString product = {};           ///< value chosen; empty = none yet
    QString type = {};              ///< value chosen; empty = none yet
    RowState state = RowState::NeedsYou;
    QString status = {}; ///< "Ready", "Choose a type"
    bool operator==(const MappingRow &) const = default;
};

struct MappingRows
{
    QList<MappingRow> rows = {};
    QList<TableChoice> products = {}; ///< existing products, the same for every row
    QList<TableChoice> types = {};    ///< configuration item types, the same for every row
    bool operator==(const MappingRows &) const = default;
};

} // namespace trivet
