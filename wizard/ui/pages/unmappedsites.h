// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/tablecard.h"

class QStandardItemModel;

namespace trivet {

class Guide;
class RowTable;
class TextLabel;

/// Sites of Datto RMM without a company, each with the company that its name suggests. No API sets the mapping, so this is
/// what the admin carries out on Datto RMM's page (DECISIONS 27). Hidden while there is nothing to map.
class UnmappedSites : public TableCard
{
    Q_OBJECT
public:
    explicit UnmappedSites(Guide &guide, QWidget *parent = nullptr);

private:
    void showRows();

    Guide &m_guide;
    QStandardItemModel *m_model;
    RowTable *m_table;
};

} // namespace trivet
