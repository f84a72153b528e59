// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/suggestions.h"
#include "ui/kit/table/tablecard.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <tuple>

class QStandardItemModel;

namespace trivet {

class Guide;
class RowTable;
class TextLabel;

/// Sites of Datto RMM without a company, each with the company that its name suggests. No API sets the mapping, so this is
/// what the admin carries out on Datto RMM's page (decision 79). Hidden while there is nothing to map.
class UnmappedSites : public TableCard
{
    Q_OBJECT
public:
    explicit UnmappedSites(Guide &guide, QWidget *parent = nullptr);

private:
    /// Comparing names takes long in large tenants, so it happens off the GUI thread; the newest snapshot wins.
    void compare();
    void showRows(const QList<SiteSuggestion> &sites);

    Guide &m_guide;
    QFutureWatcher<QList<SiteSuggestion>> m_comparing;
    std::tuple<QDateTime, QDateTime, QString> m_compared; ///< when the sites and companies compared last were read, and
                                                          ///< which company type counts
    bool m_isOutdated = false;
    QStandardItemModel *m_model;
    RowTable *m_table;
};

} // namespace trivet
