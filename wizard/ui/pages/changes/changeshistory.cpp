// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/changeshistory.h"

#include "changes/changeengine.h"
#include "core/timetext.h"
#include "ui/kit/table/cell.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/screensize.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/sentences/plansentence.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

void addRow(QStandardItemModel &model, const QList<Cell> &cells)
{
    QList<QStandardItem *> items;
    for (const Cell &cell : cells) {
        auto *item = new QStandardItem(cell.text);
        item->setData(QVariant::fromValue(cell), cellRole);
        item->setToolTip(cell.text);
        item->setEditable(false);
        items.append(item);
    }
    model.appendRow(items);
}

RowTable *makeTable(const QString &objectName, const QString &name, QAbstractItemModel *model,
                    const QList<double> &weights)
{
    auto *table = new RowTable(RowTable::Head::Shown);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setColumnWeights(weights, weights);
    return table;
}

int rowOf(const RowTable &table)
{
    return table.currentIndex().isValid() ? table.currentIndex().row() : -1;
}

} // namespace

ChangesHistory::ChangesHistory(ChangeEngine &engine, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_planModel(new QStandardItemModel(this)),
      m_rowModel(new QStandardItemModel(this)),
      m_plans(makeTable(u"historyPlansTableView"_s, tr("Changes that were made"), m_planModel, {0, 80, 210, 0, 160})),
      m_rows(
          makeTable(u"historyRowsTableView"_s, tr("Rows of the chosen change"), m_rowModel, {130, 120, 90, 90, 170})),
      m_empty(new TextLabel(tr("Trivet has changed nothing yet."), TextRole::Body, &Tokens::text2)),
      m_hint(new TextLabel(TextRole::Caption, &Tokens::text2))
{
    setObjectName(u"changesHistory"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of changes"));
    resizeWithinScreen(*this, {scaled(900), scaled(620)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(tr("History of changes"), TextRole::Section));
    m_empty->setObjectName(u"historyEmptyLabel"_s);
    layout->addWidget(m_empty);
    layout->addWidget(m_plans, 2);
    m_hint->setObjectName(u"historyHintLabel"_s);
    m_hint->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(m_hint);
    layout->addWidget(m_rows, 3);
    layout->addWidget(makeButtons());
    connect(m_plans->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesHistory::showRows);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesHistory::offerUndo);
    connect(&m_engine, &ChangeEngine::finished, this, &ChangesHistory::showPlans);
    showPlans();
}

QWidget *ChangesHistory::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    auto *before = new FlowLayout(scaled(8), scaled(6)); // large text needs more than one line
    m_undoRows = new Button({}, u"undo"_s);
    m_undoRows->setObjectName(u"undoRowsButton"_s);
    //: Button: takes back a whole change, after a preview
    m_undoAll = new Button(tr("Undo all of it\u2026"), u"undo"_s);
    m_undoAll->setObjectName(u"undoAllButton"_s);
    auto *save = new Button(tr("Save as CSV\u2026"), u"export-report"_s);
    save->setObjectName(u"saveHistoryButton"_s);
    auto *close = new Button(tr("Close"), ButtonKind::Primary);
    close->setObjectName(u"closeButton"_s);
    before->addWidget(m_undoRows);
    before->addWidget(m_undoAll);
    before->addWidget(save);
    row->addLayout(before, 1);
    row->addWidget(close, 0, Qt::AlignBottom);
    for (Button *button : {m_undoRows, m_undoAll, save})
        button->setAutoDefault(false);
    connect(m_undoRows, &QAbstractButton::clicked, this, [this] {
        if (const QList<int> places = placesToUndo(); !places.isEmpty())
            Q_EMIT undoRequested(undoPlan(*chosenPlan(), places));
    });
    connect(m_undoAll, &QAbstractButton::clicked, this, [this] {
        if (chosenPlan())
            Q_EMIT undoRequested(undoPlan(*chosenPlan()));
    });
    connect(save, &QAbstractButton::clicked, this, &ChangesHistory::saveCsv);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    return buttons;
}

void ChangesHistory::showPlans()
{
    m_history = m_engine.history();
    m_planModel->clear();
    m_planModel->setHorizontalHeaderLabels({tr("When", "column head"), tr("Who", "column head"),
                                            tr("What", "column head"), tr("Rows", "column head"),
                                            tr("How it went", "column head")});
    const QLocale locale;
    for (const HistoryPlan &done : m_history) {
        addRow(*m_planModel, {{.text = momentText(done.plan.at.toLocalTime())},
                              {.text = done.plan.who},
                              {.text = mendedText(done.plan), .strong = true},
                              {.text = locale.toString(done.entries.size())},
                              {.text = endingsText(done).join(u", "_s), .ink = &Tokens::text2}});
    }
    m_empty->setVisible(m_history.isEmpty());
    m_plans->setVisible(!m_history.isEmpty());
    m_rows->setVisible(!m_history.isEmpty());
    m_hint->setVisible(!m_history.isEmpty());
    if (!m_history.isEmpty()) {
        //: Below the list of changes; %1 is the zone of its times, like "Coordinated Universal Time". Shift is the key.
        m_hint->setText(tr("Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.")
                            .arg(zoneText(m_history.first().plan.at.toLocalTime())));
    }
    if (!m_history.isEmpty())
        m_plans->setCurrentIndex(m_planModel->index(0, 0));
    m_plans->fitColumns(); // with the rows, the model's columns were cleared
    showRows();
}

void ChangesHistory::showRows()
{
    m_rowModel->clear();
    m_rowModel->setHorizontalHeaderLabels({tr("Record", "column head"), tr("Field", "column head"),
                                           tr("Before", "column head"), tr("After", "column head"),
                                           tr("How it went", "column head")});
    const HistoryPlan *done = chosenPlan();
    if (done) {
        QList<RecordRef> records;
        for (const JournalEntry &entry : done->entries)
            records.append(entry.row.record);
        const QSet<QString> repeated = repeatedNames(records);
        for (const JournalEntry &entry : done->entries) {
            const QString ending = endingText(entry);
            addRow(*m_rowModel, {{.text = recordText(entry.row.record, repeated), .strong = true},
                                 {.text = fieldText(entry.row)},
                                 {.text = beforeText(entry.row), .ink = &Tokens::text2},
                                 {.text = afterText(entry.row)},
                                 {.text = entry.detail.isEmpty() ? ending : ending + u" \u2013 "_s + entry.detail,
                                  .ink = &Tokens::text2}});
        }
    }
    m_undoAll->setEnabled(done && done->canUndoAny());
    offerUndo();
}

void ChangesHistory::offerUndo()
{
    const int rows = static_cast<int>(placesToUndo().size());
    m_undoRows->setEnabled(rows > 0);
    //: Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do
    m_undoRows->setText(rows > 0 ? tr("Undo %Ln row(s)\u2026", nullptr, rows) : tr("Choose rows to undo"));
}

const HistoryPlan *ChangesHistory::chosenPlan() const
{
    const int row = rowOf(*m_plans);
    return row >= 0 && row < m_history.size() ? &m_history[row] : nullptr;
}

/// Of the chosen rows those that can be taken back.
QList<int> ChangesHistory::placesToUndo() const
{
    QList<int> places;
    const HistoryPlan *done = chosenPlan();
    const QModelIndexList chosen = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        if (done && index.row() < done->entries.size() && done->canUndo(done->entries[index.row()]))
            places.append(done->entries[index.row()].place);
    }
    return places;
}

void ChangesHistory::saveCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the history of changes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(u"CSV (*.csv)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content = historyCsv(m_history)](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            Q_EMIT fileSaved(path);
        else
            m_empty->setText(tr("The file was not saved: %1").arg(file.errorString()));
        m_empty->setVisible(file.error() != QFileDevice::NoError);
    });
    dialog->open();
}

} // namespace trivet
