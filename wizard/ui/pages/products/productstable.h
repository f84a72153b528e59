// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/tablecard.h"
#include "ui/pages/products/productsmodel.h"

namespace trivet {

class CardHead;
class RowTable;

/// The products that Datto RMM's devices use, with the default configuration item type of each.
class ProductsTable : public TableCard
{
    Q_OBJECT
public:
    explicit ProductsTable(QWidget *parent = nullptr);

    void setRows(const QList<ProductRow> &rows);
    ProductsModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    CardHead &head() { return *m_head; }
    /// Takes the focus to the first row that needs a person; nothing if there is none.
    void showFirstOpen();

Q_SIGNALS:
    /// The row's action was chosen.
    void actionRequested(const QString &productId);

private:
    ProductsModel m_model;
    CardHead *m_head;
    RowTable *m_table;
};

} // namespace trivet
