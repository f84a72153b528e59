// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/findingstable.h"

#include "ui/kit/table/groupeddelegate.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/tablecard.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double sourceFromEm = 56; // below, what was found needs the room
constexpr int everyFindingRow = 1000; // the page scrolls; a second bar beside its own would only confuse

} // namespace

FindingsTable::FindingsTable(QWidget *parent)
    : QWidget(parent), m_pillLayout(new FlowLayout(scaled(8), scaled(6))),
      //: Box above the table of settings
      m_showMatching(new QCheckBox(tr("&Show settings that match"))), m_card(new TableCard),
      m_empty(new TextLabel(TextRole::Body, &Tokens::text2)), m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(u"findingsTable"_s);
    m_showMatching->setObjectName(u"findingsMatchingCheckBox"_s);
    m_showMatching->setChecked(true);
    m_table->setObjectName(u"findingsTableView"_s);
    //: Accessible name of the table that compares settings
    m_table->setAccessibleName(tr("Your settings beside the recommended ones"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GroupedDelegate(m_table));
    m_table->setColumnWeights({200, 165, 300, 0, 0}, {130, 90, 185, 0, 0});
    m_table->setFitsRows(everyFindingRow);
    m_empty->setObjectName(u"findingsEmptyLabel"_s);
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    m_card->setObjectName(u"findingsCard"_s);
    m_card->addRow(m_empty);
    m_card->addRow(m_table);

    auto *pills = new QWidget;
    pills->setLayout(m_pillLayout);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(16));
    head->addWidget(pills, 1);
    head->addWidget(m_showMatching, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    column->addLayout(head);
    column->addWidget(m_card);

    connect(m_showMatching, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setMatching(on ? FindingsModel::Matching::Shown : FindingsModel::Matching::Hidden);
        Q_EMIT matchingChanged(m_model.matching());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_table->hasFocus())
            showRow(current);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingsTable::spanGroups);
    connect(m_table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { Q_EMIT actionRequested(m_model.idAt(index.row())); });
    spanGroups();
}

void FindingsTable::setPills(const QList<PillView> &pills)
{
    while (m_pills.size() > pills.size())
        delete m_pills.takeLast();
    while (m_pills.size() < pills.size()) {
        m_pills.append(new Pill);
        m_pillLayout->addWidget(m_pills.constLast());
    }
    for (qsizetype i = 0; i < pills.size(); ++i)
        m_pills[i]->setView(pills[i]);
}

void FindingsTable::setGroups(const QList<FindingGroup> &groups)
{
    m_model.setGroups(groups);
    qsizetype all = 0;
    qsizetype matching = 0;
    for (const FindingGroup &group : groups) {
        all += group.rows.size();
        matching += std::ranges::count_if(group.rows, findingMatches, &FindingRow::state);
    }
    //: Summary of the table for screen readers; %1 and %2 are counts
    m_table->setAccessibleDescription(tr("%1 settings, %2 match").arg(all).arg(matching));
    m_table->fitColumns();
}

bool FindingsTable::focusFirstOpen()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, FindingsModel::Yours);
        if (m_model.isGroup(row) || !index.data(cellRole).value<Cell>().strong)
            continue;
        m_table->setCurrentIndex(index);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool FindingsTable::showFirstOpen()
{
    if (!focusFirstOpen())
        return false;
    showRow(m_table->currentIndex());
    return true;
}

void FindingsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = widthInEm(width()) < sourceFromEm;
    if (narrow == m_table->isColumnHidden(FindingsModel::Source))
        return;
    m_table->setColumnHidden(FindingsModel::Source, narrow);
    m_table->fitColumns();
}

void FindingsTable::showRow(const QModelIndex &index)
{
    const QRect row = m_table->visualRect(index);
    const QPoint top = m_table->viewport()->mapTo(this, row.topLeft());
    Q_EMIT rowShown({0, top.y(), width(), row.height()});
}

void FindingsTable::spanGroups()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row))
            m_table->setSpan(row, 0, 1, FindingsModel::columnTotal);
    }
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    //: In the table of settings while nothing was read
    m_empty->setText(m_model.groups().isEmpty() ? tr("Nothing read yet.")
                                                //: In the table of settings when matching ones are hidden
                                                : tr("Every setting matches."));
    m_table->fitColumns();
}

} // namespace trivet
