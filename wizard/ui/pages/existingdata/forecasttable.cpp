// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecasttable.h"

#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/parts/charts/proportionbar.h"
#include "ui/parts/unwrittenfile.h"

#include <QVBoxLayout>

#include <utility>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostForecastRows = 12;
constexpr auto allForecastRows = "all"_L1; // a tab's key; the filter says it with an empty one

Ink forecastTint(ForecastState state)
{
    switch (state) {
    case ForecastState::Doubled: return &Tokens::errTint;
    case ForecastState::Ambiguous:
    case ForecastState::Orphaned: return &Tokens::warnTint;
    case ForecastState::Alone: return &Tokens::sunken;
    case ForecastState::Created: return &Tokens::accentTint;
    case ForecastState::Joins: return &Tokens::okTint;
    }
    Q_UNREACHABLE();
}

} // namespace

ForecastTable::ForecastTable(const QString &role, QWidget *parent)
    : QWidget(parent), m_model(forecastShape()), m_bar(new ProportionBar(role)), m_tabs(new CountTabs(role)),
      m_card(new RowsCard(role + u"Forecast"_s, m_model,
                          //: Accessible name of the table of what a first sync will do
                          {.name = tr("What the first sync will do, record by record"),
                           //: Accessible name and placeholder of the find field above the forecast
                           .find = tr("Find a name"),
                           //: In the table of what a sync will do
                           .empty = tr("Nothing to compare yet."),
                           //: In the table when filter or search leave nothing
                           .nothingFits = tr("No name fits the search.")}))
{
    setObjectName(role + u"ForecastTable"_s);
    //: Accessible name of the bar above the forecast
    m_bar->setAccessibleName(tr("What the first sync will do"));
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    table().setColumnWeights({0, 140, 140, 330}, {0, 105, 105, 160});
    table().setFitsRows(mostForecastRows);
    m_card->offerFile(u"Trivet forecast.csv"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_bar);
    column->addWidget(m_tabs);
    column->addWidget(new UnwrittenFile(role + u"Forecast"_s, {m_card}));
    column->addWidget(m_card);
    connect(m_bar, &ProportionBar::activated, this, &ForecastTable::setState);
    connect(m_tabs, &CountTabs::chosen, this, &ForecastTable::setState);
    connect(&m_model, &RowsModelBase::arranged, this, &ForecastTable::tellCounts);
    connect(m_card, &RowsCard::fileWritten, this, &ForecastTable::fileWritten);
    tellCounts();
}

RowTable &ForecastTable::table()
{
    return m_card->table();
}

void ForecastTable::setRows(ForecastModel::Rows rows)
{
    m_model.setRows(std::move(rows));
}

void ForecastTable::setState(const QString &key)
{
    m_model.setFilters(key.isEmpty() || key == allForecastRows ? QStringList() : QStringList{key});
    tellCounts();
}

void ForecastTable::tellCounts()
{
    const QMap<QString, int> counts = m_model.filterCounts();
    if (m_model.total() > 0 && !state().isEmpty() && !counts.contains(state())) {
        setState({}); // the last of them is gone
        return;
    }
    //: Tab that shows every row
    QList<CountTab> tabs{{allForecastRows, tr("All"), m_model.total()}};
    QList<Proportion> shares;
    for (const ForecastState one : allForecastStates) {
        const ForecastLook &look = forecastLook(one);
        const QString key = QString::fromLatin1(look.key);
        const int count = counts.value(key);
        if (count == 0)
            continue;
        tabs.append({key, forecastWord(one), count, QString::fromLatin1(look.icon), look.ink});
        shares.append({key, forecastWord(one), count, QString::fromLatin1(look.icon), look.ink, forecastTint(one)});
    }
    m_tabs->setTabs(tabs);
    m_tabs->setCurrent(state().isEmpty() ? QString(allForecastRows) : state());
    m_bar->setProportions(shares);
    m_bar->setVisible(m_model.total() > 0);
    table().setAccessibleDescription(m_bar->accessibleDescription());
}

} // namespace trivet
