// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/tablecard.h"
#include "ui/pages/mapping/mappingmodel.h"

namespace trivet {

class RowTable;

/// Device types of Datto RMM with the product and the configuration item type of each. Choices open on click, F2, Space
/// or typing.
class MappingTable : public TableCard
{
    Q_OBJECT
public:
    explicit MappingTable(QWidget *parent = nullptr);

    void setRows(const MappingRows &rows);
    MappingModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    /// Takes the focus to the first cell that needs a person; false if there is none.
    bool showFirstOpen();

Q_SIGNALS:
    void productChosen(const QString &deviceType, const QString &value);
    void typeChosen(const QString &deviceType, const QString &value);

private:
    MappingModel m_model;
    RowTable *m_table;
};

} // namespace trivet
