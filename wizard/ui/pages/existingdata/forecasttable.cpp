// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecasttable.h"

#include "core/csvtext.h"
#include "core/wholefile.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/tabbedhead.h"
#include "ui/kit/table/tablecard.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/charts/proportionbar.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QFileDialog>
#include <QShortcut>
#include <QToolTip>
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
      //: Button above the forecast
      m_save(new IconButton(u"export-report"_s, RowsCard::tr("Export as CSV"))),
      m_head(new TabbedHead(m_tabs, {m_find, m_save})), m_card(new TableCard),
      m_empty(new TextLabel(TextRole::Body, &Tokens::text2)), m_table(new RowTable(RowTable::Head::Shown))
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
    m_table->setColumnWeights({0, 140, 140, 330, 0}, {0, 105, 105, 160, 0});
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
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_filter.setWanted(m_find->wanted()); });
    connect(&m_filter, &RowFilter::applied, this, &ForecastTable::tellCounts);
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_model.rows().at(m_filter.mapToSource(index).row()).id);
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, this, &ForecastTable::find);
    // Two tables on a page take turns.
    connect(shortcut, &QShortcut::activatedAmbiguously, this, &ForecastTable::find);
    m_save->setObjectName(role + u"SaveForecastButton"_s);
    connect(m_save, &QAbstractButton::clicked, this, &ForecastTable::askForFile);
    connect(m_find, &FindEdit::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    tellCounts();
}

void ForecastTable::setRows(const QList<ForecastRow> &rows)
{
    m_model.setRows(rows);
    const bool gone = std::ranges::none_of(
        rows, [this](const ForecastRow &row) { return QLatin1StringView(forecastLook(row.state).key) == state(); });
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

void ForecastTable::askForFile()
{
    auto *dialog = new QFileDialog(this, RowsCard::tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({RowsCard::tr("Comma-separated values (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"Trivet forecast.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ForecastTable::writeFile);
    dialog->open();
}

/// The rows shown, as the tab and the search leave them.
void ForecastTable::writeFile(const QString &path)
{
    constexpr int texts[] = {ForecastModel::State, ForecastModel::InAutotask, ForecastModel::InItGlue,
                             ForecastModel::Why};
    QStringList head;
    for (const int column : texts)
        head.append(m_filter.headerData(column, Qt::Horizontal).toString());
    QList<QStringList> rows{head};
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        QStringList line;
        for (const int column : texts)
            line.append(m_filter.index(row, column).data().toString());
        rows.append(line);
    }
    const Result<void> written = writeWholeFile(path, csvText(rows));
    if (written)
        Q_EMIT fileWritten(path);
    else
        QToolTip::showText(m_save->mapToGlobal(QPoint(0, m_save->height())), describe(written.error()).text(), m_save);
}

void ForecastTable::find()
{
    m_find->open();
}

} // namespace trivet
