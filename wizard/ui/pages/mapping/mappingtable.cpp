// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/mapping/mappingtable.h"

#include "ui/kit/table/choicedelegate.h"
#include "ui/kit/table/rowtable.h"

namespace trivet {

using namespace Qt::StringLiterals;

MappingTable::MappingTable(QWidget *parent) : TableCard(parent), m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(u"mappingCard"_s);
    m_table->setObjectName(u"mappingTableView"_s);
    //: Accessible name of the table on the mapping page
    m_table->setAccessibleName(tr("Device types and what they become in Autotask"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setColumnWeights({154, 66, 258, 188, 184}, {126, 70, 190, 150, 40});
    m_table->setFitsRows(20);
    addRow(m_table);
    connect(&m_model, &MappingModel::productChosen, this, &MappingTable::productChosen);
    connect(&m_model, &MappingModel::typeChosen, this, &MappingTable::typeChosen);
}

void MappingTable::setRows(const MappingRows &rows)
{
    m_model.setRows(rows);
    int open = 0;
    for (const MappingRow &row : rows.rows)
        open += row.state == RowState::NeedsYou || row.state == RowState::Failed ? 1 : 0;
    //: Summary of the mapping table for screen readers; %1 a count of types
    m_table->setAccessibleDescription(tr("%1 device types, %2 need you").arg(rows.rows.size()).arg(open));
}

bool MappingTable::showFirstOpen()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RowState state = m_model.rows().rows.at(row).state;
        if (state != RowState::NeedsYou && state != RowState::Failed)
            continue;
        const bool productMissing = m_model.rows().rows.at(row).product.isEmpty();
        const QModelIndex index = m_model.index(row, productMissing ? MappingModel::Product : MappingModel::Type);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace trivet
