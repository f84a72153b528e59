// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/syncpanel.h"

#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/charts/syncchart.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

SyncPanel::SyncPanel(QWidget *parent) : Card(parent)
{
    setObjectName(u"syncCard"_s);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);

    m_count = new TextLabel(TextRole::Count);
    m_count->setObjectName(u"syncCountLabel"_s);
    m_ofCount = new TextLabel(TextRole::Body, &Tokens::text2);
    m_ofCount->setObjectName(u"syncOfCountLabel"_s);
    m_estimate = new TextLabel(TextRole::Body);
    m_estimate->setObjectName(u"syncEstimateLabel"_s);
    m_doneBy = new TextLabel(TextRole::Body, &Tokens::text2);
    m_doneBy->setObjectName(u"syncDoneByLabel"_s);
    for (TextLabel *label : {m_count, m_ofCount, m_estimate, m_doneBy})
        label->setWrap(TextLabel::Wrap::None);
    m_head = new QHBoxLayout;
    // On the count's baseline, not on its middle.
    m_head->addWidget(m_count);
    m_head->addWidget(m_ofCount, 0, Qt::AlignBottom);
    m_head->addStretch();
    auto *estimate = new QHBoxLayout;
    estimate->setSpacing(0);
    estimate->addWidget(m_estimate, 0, Qt::AlignBottom);
    estimate->addWidget(m_doneBy, 0, Qt::AlignBottom);
    m_head->addLayout(estimate);

    m_chart = new SyncChart;
    m_table = new RowTable(RowTable::Head::Shown);
    m_table->setObjectName(u"syncReadingsTableView"_s);
    //: Accessible name of the chart's readings as a table
    m_table->setAccessibleName(tr("Sync readings"));
    m_table->setModel(&m_readings);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setRowPixels(28);
    m_table->setColumnWeights({1, 1, 1}, {60, 60, 60});
    m_forms = new QStackedWidget;
    m_forms->addWidget(m_chart);
    m_forms->addWidget(m_table);

    m_budgets = new QVBoxLayout;
    m_lastPoll = new TextLabel(TextRole::Caption, &Tokens::text3);
    m_lastPoll->setObjectName(u"syncLastPollLabel"_s);
    m_nextPoll = new TextLabel(TextRole::Caption, &Tokens::text3);
    m_nextPoll->setObjectName(u"syncNextPollLabel"_s);
    m_switch = new IconButton(u"menu"_s, {});
    m_switch->setObjectName(u"syncFormButton"_s);
    m_switch->setSide(24);
    auto *poll = new QHBoxLayout;
    poll->setSpacing(scaled(5));
    poll->addWidget(new IconLabel(u"refresh"_s, &Tokens::text3, 14));
    poll->addWidget(m_lastPoll, 1);
    poll->addWidget(m_nextPoll);
    poll->addWidget(m_switch);

    m_column->addLayout(m_head);
    m_column->addSpacing(scaled(6));
    m_column->addWidget(m_forms, 1);
    m_column->addSpacing(scaled(8));
    m_column->addLayout(m_budgets);
    m_column->addLayout(poll);
    addRow(body);
    connect(m_switch, &QAbstractButton::clicked, this,
            [this] { setForm(form() == Form::Chart ? Form::Table : Form::Chart); });
    connect(&Theme::instance(), &Theme::changed, this, &SyncPanel::takeSizes);
    setForm(Form::Chart);
    takeSizes();
}

void SyncPanel::takeSizes()
{
    m_column->setContentsMargins(scaled(16), scaled(15), scaled(16), scaled(8));
    m_column->setSpacing(scaled(8));
    m_head->setSpacing(scaled(10));
    for (TextLabel *label : {m_ofCount, m_estimate, m_doneBy})
        label->setContentsMargins(0, 0, 0, scaled(2));
    m_budgets->setSpacing(scaled(8));
    updateGeometry();
}

void SyncPanel::setForm(Form form)
{
    m_forms->setCurrentIndex(form == Form::Chart ? 0 : 1);
    //: Button of the sync card: the readings as a table in place of the chart
    m_switch->setName(form == Form::Chart ? tr("Show as table")
                                          //: Button of the sync card: back to the chart
                                          : tr("Show as chart"));
}

SyncPanel::Form SyncPanel::form() const
{
    return m_forms->currentIndex() == 0 ? Form::Chart : Form::Table;
}

void SyncPanel::setView(const SyncView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_count->setText(view.count);
    m_ofCount->setText(view.ofCount);
    m_estimate->setLead(view.estimate, {});
    m_estimate->setVisible(!view.estimate.isEmpty());
    //: Follows an estimate in bold ("14 min left"); %1 "done by 11:18"
    m_doneBy->setText(view.estimate.isEmpty() || view.doneBy.isEmpty() ? view.doneBy : tr(", %1").arg(view.doneBy));
    m_chart->setSeries(view.series);
    m_readings.setSeries(view.series);
    m_lastPoll->setText(view.lastPoll);
    m_nextPoll->setText(view.nextPoll);
    showBudgets(view.budgets);
}

void SyncPanel::showBudgets(const QList<BudgetLook> &budgets)
{
    while (m_bars.size() > budgets.size())
        delete m_bars.takeLast();
    while (m_bars.size() < budgets.size()) {
        m_bars.append(new BudgetBar);
        m_budgets->addWidget(m_bars.last());
    }
    for (int i = 0; i < budgets.size(); ++i)
        m_bars[i]->setLook(budgets[i]);
}

} // namespace trivet
