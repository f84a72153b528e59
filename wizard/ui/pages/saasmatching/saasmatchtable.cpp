// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/saasmatchtable.h"

#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/tabbedhead.h"
#include "ui/kit/table/tablecard.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/saasmatching/matchdelegate.h"
#include "ui/pages/saasmatching/suggestionline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMatchRows = 12;

struct GroupTab
{
    MatchGroup group;
    const char *key;
    const char *icon;
    Ink ink;
};

constexpr std::array groupTabs{
    GroupTab{MatchGroup::Unmatched, "unmatched", "status-attention", &Tokens::warnFill},
    GroupTab{MatchGroup::Matched, "matched", "status-done", &Tokens::ok},
    GroupTab{MatchGroup::Ignored, "ignored", "ignore", &Tokens::text2},
};

QString groupWord(MatchGroup group)
{
    switch (group) {
    //: Tab of clients that belong to no organization yet
    case MatchGroup::Unmatched: return SaasMatchTable::tr("Unmatched");
    //: Tab of clients that belong to an organization
    case MatchGroup::Matched: return SaasMatchTable::tr("Matched");
    //: Tab of clients that are left out on purpose
    case MatchGroup::Ignored: return SaasMatchTable::tr("Ignored");
    }
    Q_UNREACHABLE();
}

QString emptyText(MatchGroup group)
{
    switch (group) {
    //: In the empty table of clients
    case MatchGroup::Unmatched: return SaasMatchTable::tr("No unmatched organizations.");
    //: In the empty table of clients
    case MatchGroup::Matched: return SaasMatchTable::tr("No matched organizations yet.");
    //: In the empty table of clients
    case MatchGroup::Ignored: return SaasMatchTable::tr("No ignored organizations.");
    }
    Q_UNREACHABLE();
}

bool isStrongAndOpen(const SaasMatchRow &row)
{
    return row.suggestion.strong && row.kind == MatchKind::None && row.group == MatchGroup::Unmatched;
}

} // namespace

SaasMatchTable::SaasMatchTable(QWidget *parent)
    : QWidget(parent), m_tabs(new CountTabs(u"saasMatch"_s)),
      //: Accessible name and placeholder of the find field above the clients
      m_find(new FindEdit(u"saasMatch"_s, tr("Find an organization"))), m_accept(new SmallButton(QString())),
      m_head(new TabbedHead(m_tabs, {m_find, m_accept})), m_card(new TableCard),
      m_empty(new TextLabel(TextRole::Body, &Tokens::text2)), m_table(new RowTable(RowTable::Head::Shown)),
      m_foot(new QWidget), m_line(new SuggestionLine),
      //: Button beside the suggestion for the current client
      m_take(new SmallButton(tr("Accept this one")))
{
    setObjectName(u"saasMatchTable"_s);
    m_accept->setObjectName(u"saasMatchAcceptButton"_s);

    m_filter.setSourceModel(&m_model);
    m_filter.setGroup(int(MatchGroup::Unmatched));
    m_table->setObjectName(u"saasMatchTableView"_s);
    //: Accessible name of the table of clients
    m_table->setAccessibleName(tr("Clients of SaaS Protection and their organizations"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new MatchDelegate(m_model.choices(), m_table));
    m_table->setColumnWeights({200, 0, 232, 254, 0, 0}, {120, 0, 145, 125, 0, 0});
    m_table->setFitsRows(mostMatchRows);
    m_table->installEventFilter(this);
    m_empty->setObjectName(u"saasMatchEmptyLabel"_s);
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    m_card->setObjectName(u"saasMatchCard"_s);
    m_take->setObjectName(u"saasMatchTakeButton"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, scaled(12), 0);
    foot->addWidget(m_line, 1);
    foot->addWidget(m_take);
    for (QWidget *row : std::initializer_list<QWidget *>{m_empty, m_table, m_foot})
        m_card->addRow(row);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_head);
    column->addWidget(m_card);

    connect(m_tabs, &CountTabs::chosen, this, [this](const QString &key) {
        setGroup(std::ranges::find(groupTabs, QLatin1StringView(key.toLatin1()), [](const GroupTab &tab) {
                     return QLatin1StringView(tab.key);
                 })->group);
    });
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_filter.setWanted(m_find->wanted()); });
    connect(&m_filter, &RowFilter::applied, this, [this] {
        tellCounts();
        showCurrent();
    });
    connect(m_accept, &QAbstractButton::clicked, this, &SaasMatchTable::acceptStrong);
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
        if (!index.isValid())
            return;
        const SaasMatchRow row = m_model.rows().at(index.row());
        Q_EMIT decisionChosen(row.clientId, MatchKind::Match, row.suggestion.organizationId);
    });
    connect(&m_model, &SaasMatchModel::decisionChosen, this, &SaasMatchTable::decisionChosen);
    connect(&m_model, &SaasMatchModel::doneChanged, this, &SaasMatchTable::doneChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SaasMatchTable::showCurrent);
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex &index) {
        Q_EMIT revert(m_model.rows().at(m_filter.mapToSource(index).row()).clientId);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT currentClientChanged(currentClient());
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, this, &SaasMatchTable::find);
    // Two tables on a page take turns.
    connect(shortcut, &QShortcut::activatedAmbiguously, this, &SaasMatchTable::find);
    connect(m_find, &FindEdit::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    tellCounts();
}

void SaasMatchTable::setOrganizations(const QList<MatchOrganization> &organizations)
{
    m_model.choices().setOrganizations(organizations);
}

void SaasMatchTable::setRows(const QList<SaasMatchRow> &rows)
{
    const QString current = currentClient();
    m_model.setRows(staying(rows));
    if (!current.isEmpty() && currentClient() != current)
        showClient(current);
    tellCounts();
    showCurrent();
}

/// A row that is decided or carried out stays under the pointer; the tabs count it where it belongs.
QList<SaasMatchRow> SaasMatchTable::staying(QList<SaasMatchRow> rows) const
{
    if (!isVisible())
        return rows;
    for (SaasMatchRow &row : rows) {
        const auto before = std::ranges::find(m_model.rows(), row.clientId, &SaasMatchRow::clientId);
        const bool wasHere = before != m_model.rows().end() && before->shownIn() == group();
        if (wasHere && row.group != group())
            row.stays = group();
    }
    return rows;
}

void SaasMatchTable::letGo()
{
    QList<SaasMatchRow> rows = m_model.rows();
    for (SaasMatchRow &row : rows)
        row.stays.reset();
    m_model.setRows(rows);
}

void SaasMatchTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    letGo();
    tellCounts();
}

void SaasMatchTable::setGroup(MatchGroup group)
{
    letGo();
    m_filter.setGroup(int(group));
    tellCounts();
    showCurrent();
}

QString SaasMatchTable::currentClient() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model.rows().at(index.row()).clientId : QString();
}

void SaasMatchTable::showClient(const QString &clientId)
{
    const auto row = std::ranges::find(m_model.rows(), clientId, &SaasMatchRow::clientId);
    if (row == m_model.rows().end() || row->shownIn() != group())
        return;
    m_filter.finish();
    const auto place = int(row - m_model.rows().begin());
    const QModelIndex index = m_filter.mapFromSource(m_model.index(place, SaasMatchModel::MatchTo));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

bool SaasMatchTable::showFirstOpen()
{
    const auto row = std::ranges::find_if(m_model.rows(), [](const SaasMatchRow &one) {
        return one.progress == MatchProgress::Decide || one.progress == MatchProgress::Confirm;
    });
    if (row == m_model.rows().end())
        return false;
    m_find->clear();
    setGroup(row->group);
    showClient(row->clientId);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void SaasMatchTable::tellCounts()
{
    const auto &rows = m_model.rows();
    QList<CountTab> tabs;
    QString current;
    for (const GroupTab &tab : groupTabs) {
        const QString key = QString::fromLatin1(tab.key);
        const auto count = int(std::ranges::count(rows, tab.group, &SaasMatchRow::group));
        // Nothing left to decide is no warning.
        const bool isSettled = tab.group == MatchGroup::Unmatched && count == 0;
        tabs.append({key, groupWord(tab.group), count, isSettled ? u"status-done"_s : QString::fromLatin1(tab.icon),
                     isSettled ? &Tokens::ok : tab.ink});
        if (tab.group == group())
            current = key;
    }
    m_tabs->setTabs(tabs);
    m_tabs->setCurrent(current);
    const auto strong = int(std::ranges::count_if(rows, isStrongAndOpen));
    //: Button above the clients; %Ln suggestions that are nearly certain
    m_accept->setText(tr("Accept %Ln strong matches", nullptr, strong));
    m_accept->setVisible(strong > 0 && group() == MatchGroup::Unmatched);
    const int shown = m_filter.rowCount();
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    m_foot->setVisible(shown > 0 && group() == MatchGroup::Unmatched);
    m_empty->setText(m_find->wanted().isEmpty() ? emptyText(group())
                                                //: In the table of clients when the search leaves nothing
                                                : tr("No organization here fits the search."));
    const bool reverts = std::ranges::any_of(
        rows, [this](const SaasMatchRow &row) { return row.shownIn() == group() && !row.revert.isEmpty(); });
    m_table->setColumnHidden(SaasMatchModel::Revert, !reverts);
    const bool suggestions =
        group() == MatchGroup::Unmatched || std::ranges::any_of(rows, [this](const SaasMatchRow &row) {
            return row.shownIn() == group() && !row.suggestion.organizationId.isEmpty();
        });
    m_table->setColumnHidden(SaasMatchModel::Suggestion, !suggestions);
    const auto open = int(std::ranges::count_if(rows, [](const SaasMatchRow &row) {
        return row.progress == MatchProgress::Decide || row.progress == MatchProgress::Confirm;
    }));
    const QLocale locale;
    //: Summary of the table for screen readers; %1 and %2 are counts
    m_table->setAccessibleDescription(
        tr("%1 clients, %2 need you").arg(locale.toString(rows.size()), locale.toString(open)));
    m_table->fitColumns();
    m_head->fit();
    // The line below speaks of a row from the start.
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, SaasMatchModel::MatchTo));
}

void SaasMatchTable::showCurrent()
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    const SaasMatchRow row = index.isValid() ? m_model.rows().at(index.row()) : SaasMatchRow{};
    m_line->setRow(row);
    m_take->setVisible(!row.suggestion.organizationId.isEmpty() && row.kind == MatchKind::None);
}

void SaasMatchTable::find()
{
    m_find->open();
}

bool SaasMatchTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    if (index.isValid() && !m_model.rows().at(index.row()).revert.isEmpty())
        Q_EMIT revert(m_model.rows().at(index.row()).clientId);
    return true;
}

} // namespace trivet
