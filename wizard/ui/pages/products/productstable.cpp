// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/products/productstable.h"

#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowtable.h"

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

bool isOpenProduct(const ProductRow &row)
{
    return row.state != RowState::Ready && row.state != RowState::Confirmed;
}

} // namespace

ProductsTable::ProductsTable(QWidget *parent)
    //: Head of the card on the products page
    : TableCard(parent), m_head(new CardHead(u"mark-autotask"_s, tr("Products linked to Datto RMM"))),
      m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(u"productsCard"_s);
    m_table->setObjectName(u"productsTableView"_s);
    //: Accessible name of the products table
    m_table->setAccessibleName(tr("Products and their default configuration item types"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnWeights({36, 164, 122, 200, 0}, {36, 140, 90, 140, 0});
    m_table->setFitsRows(30);
    addRow(m_head);
    addRow(m_table);
    connect(m_table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { Q_EMIT actionRequested(m_model.rows().at(index.row()).id); });
}

void ProductsTable::setRows(const QList<ProductRow> &rows)
{
    m_model.setRows(rows);
    const bool acts = std::ranges::any_of(rows, [](const ProductRow &row) { return !row.action.isEmpty(); });
    m_table->setColumnHidden(ProductsModel::Action, !acts);
    m_table->fitColumns();
    const auto open = std::ranges::count_if(rows, isOpenProduct);
    //: Summary of the products table for screen readers
    m_table->setAccessibleDescription(tr("%1 products, %2 need you").arg(rows.size()).arg(open));
}

void ProductsTable::showFirstOpen()
{
    const auto &rows = m_model.rows();
    const auto first = std::ranges::find_if(rows, isOpenProduct);
    if (first == rows.end())
        return;
    const int column = first->action.isEmpty() ? ProductsModel::Type : ProductsModel::Action;
    const QModelIndex index = m_model.index(int(first - rows.begin()), column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace trivet
