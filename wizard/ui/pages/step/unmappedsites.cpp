// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/unmappedsites.h"

#include "core/background.h"
#include "guide/engine/guide.h"
#include "ui/kit/table/cell.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowtable.h"

#include <QLocale>
#include <QStandardItemModel>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QStandardItem *plainItem(const QString &text, Ink ink)
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(Cell{.text = text, .ink = ink}), cellRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

UnmappedSites::UnmappedSites(Guide &guide, QWidget *parent)
    : TableCard(parent), m_guide(guide), m_model(new QStandardItemModel(this)),
      m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(u"unmappedSitesCard"_s);
    addRow(new CardHead(u"network-device"_s, tr("Sites without a company"), this));
    m_table->setObjectName(u"unmappedSitesTable"_s);
    //: Accessible name of the list on step 1.3
    m_table->setAccessibleName(tr("Sites of Datto RMM without a company in Autotask"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnWeights({200, 80, 240}, {140, 70, 160});
    m_table->setFitsRows(8);
    addRow(m_table);
    connect(&guide, &Guide::inventoryChanged, this, &UnmappedSites::compare);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        showRows(m_comparing.result());
        if (std::exchange(m_isOutdated, false))
            compare();
    });
    hide();
    compare();
}

void UnmappedSites::compare()
{
    if (m_comparing.isRunning()) {
        m_isOutdated = true;
        return;
    }
    const std::shared_ptr<const Inventory> inventory = m_guide.inventory();
    if (!inventory->rmmSites.isProof() || !inventory->companies.isProof())
        return;
    const auto read = std::tuple(inventory->rmmSites.asOf, inventory->companies.asOf, inventory->customerType);
    if (read == m_compared)
        return;
    m_compared = read;
    m_comparing.setFuture(runInBackground([inventory] { return suggestCompanies(*inventory); }));
}

void UnmappedSites::showRows(const QList<SiteSuggestion> &sites)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Site"), tr("Devices"), tr("Suggested company")});
    for (const SiteSuggestion &site : sites) {
        QString company = site.company.best;
        if (company.isEmpty()) {
            //: Beside a site: no name in Autotask is close, or several are; %1 lists them
            company = site.company.alternatives.isEmpty()
                          ? tr("None is close")
                          : tr("Unclear: %1").arg(site.company.alternatives.join(u", "_s));
        }
        const bool isClear = !site.company.best.isEmpty();
        m_model->appendRow({plainItem(site.siteName, &Tokens::text),
                            plainItem(QLocale().toString(site.devices), &Tokens::text2),
                            plainItem(company, isClear ? &Tokens::text : &Tokens::warn)});
    }
    setVisible(!sites.isEmpty());
    m_table->fitColumns();
}

} // namespace trivet
