// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecasttable.h"

#include "ui/parts/charts/proportionbar.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/tabbedhead.h"
#include "ui/kit/table/tablecard.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/kit/widgets/textlabel.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

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
    : QWidget(parent), m_bar(new ProportionBar(role)), m_tabs(new CountTabs(role)), 
      //: Accessible name and placeholder of the find field above the forecast
      m_find(new FindEdit(role, tr("Find a name"))),
      m_head(new TabbedHead(m_tabs, {m_find})), m_card(new TableCard), m_empty(new TextLabel(TextRole::Body, &Tokens::text2)),
      m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(role + u"ForecastTable"_s);
    //: Accessible name of the bar above the forecast
    m_bar->setAccessibleName(tr("What the first sync will do"));
    m_filter.setSourceModel(&m_model);
    m_table->setObjectName(role + u"ForecastTableView"_s);
    //: Accessible name of the table of what a first sync will do
    m_table->setAccessibleName(tr("What the first sync will do, record by record"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnWeights({0, 190, 190, 230, 0}, {0, 120, 115, 135, 0});
    m_table->setFitsRows(mostForecastRows);
    m_empty->setObjectName(role + u"EmptyLabel"_s);
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    m_card->setObjectName(role + u"ForecastCard"_s);
    m_card->addRow(m_empty);
    m_card->addRow(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_bar);
    column->addWidget(m_head);
    column->addWidget(m_card);
    connect(m_bar, &ProportionBar::activated, this, &ForecastTable::setState);
    connect(m_tabs, &CountTabs::chosen, this, &ForecastTable::setState);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_filter.setWanted(m_find->wanted());
        tellCounts();
    });
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_model.rows().at(m_filter.mapToSource(index).row()).id);
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ForecastTable::find);
    connect(m_find, &FindEdit::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    tellCounts();
}

void ForecastTable::setRows(const QList<ForecastRow> &rows)
{
    m_model.setRows(rows);
    const bool gone = std::ranges::none_of(rows, [this](const ForecastRow &row) {
        return QLatin1StringView(forecastLook(row.state).key) == state();
    });
    if (!state().isEmpty() && gone)
        m_filter.setGroup({});
    tellCounts();
}

void ForecastTable::setState(const QString &key)
{
    m_filter.setGroup(key.isEmpty() || key == allForecastRows ? QVariant() : key);
    tellCounts();
}

void ForecastTable::tellCounts()
{
    const auto &rows = m_model.rows();
    //: Tab that shows every row
    QList<CountTab> tabs{{allForecastRows, tr("All"), int(rows.size())}};
    QList<Proportion> shares;
    QStringList spoken;
    for (const ForecastState one : allForecastStates) {
        const ForecastLook &look = forecastLook(one);
        const QString key = QString::fromLatin1(look.key);
        const auto count = int(std::ranges::count(rows, one, &ForecastRow::state));
        if (count == 0)
            continue;
        tabs.append({key, forecastWord(one), count, QString::fromLatin1(look.icon), look.ink});
        shares.append({key, forecastWord(one), count, QString::fromLatin1(look.icon), look.ink, forecastTint(one)});
    }
    m_tabs->setTabs(tabs);
    m_tabs->setCurrent(state().isEmpty() ? QString(allForecastRows) : state());
    m_bar->setProportions(shares);
    m_bar->setVisible(!rows.isEmpty());
    const int shown = m_filter.rowCount();
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    //: In the table of what a sync will do
    m_empty->setText(rows.isEmpty() ? tr("Nothing to compare yet.")
                                    //: In the table when filter or search leave nothing
                                    : tr("No name fits the search."));
    m_head->fit();
    m_table->setAccessibleDescription(m_bar->accessibleDescription());
    const bool actions = std::ranges::any_of(rows, [](const ForecastRow &row) { return !row.action.isEmpty(); });
    m_table->setColumnHidden(ForecastModel::Action, !actions);
    m_table->fitColumns();
}

void ForecastTable::find()
{
    m_find->open();
}

} // namespace trivet
