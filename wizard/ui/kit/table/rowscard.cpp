// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowscard.h"

#include "core/background.h"
#include "core/csvtext.h"
#include "core/wholefile.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/groupeddelegate.h"
#include "ui/kit/table/rowsmodelbase.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/whendone.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

/// Texts of fewer rows are made at once.
constexpr qsizetype mostTextsAtOnce = 2000;
constexpr double emSideBySide = 40; ///< below, the title stands above find field and buttons

} // namespace

RowsCard::RowsCard(const QString &role, RowsModelBase &model, const RowsCardWords &words, Finder finder,
                   QWidget *parent)
    : TableCard(parent), m_model(model), m_words(words), m_empty(new TextLabel(TextRole::Body, &Tokens::text2)),
      m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(role + u"Card"_s);
    makeHead(role, words, finder);
    m_empty->setObjectName(role + u"EmptyLabel"_s);
    m_empty->setWrap(TextLabel::Wrap::Words);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // the head stays above it
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    m_table->setObjectName(role + u"TableView"_s);
    m_table->setAccessibleName(words.name);
    m_table->setModel(&model);
    m_table->setItemDelegate(new GroupedDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_empty, m_table})
        addRow(part);

    connect(&model, &RowsModelBase::arranged, this, &RowsCard::showArranged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                Q_EMIT currentKeyChanged(current.isValid() ? m_model.keyAt(current.row()) : QString());
            });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model.isGroup(index.row()))
            Q_EMIT chosen(m_model.keyAt(index.row()));
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_find, &FindEdit::open);
    showArranged();
}

void RowsCard::makeHead(const QString &role, const RowsCardWords &words, Finder finder)
{
    m_head = new QWidget;
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_head);
    m_headLayout->setContentsMargins(scaled(16), scaled(7), scaled(11), scaled(8));
    m_headLayout->setSpacing(scaled(8));
    m_title = new TextLabel(TextRole::Strong);
    m_title->setObjectName(role + u"TitleLabel"_s);
    m_find = new FindEdit(role, words.find);
    //: Button at a table
    m_copy = new IconButton(u"copy"_s, tr("Copy rows (Ctrl+C)"));
    m_copy->setObjectName(role + u"CopyButton"_s);
    //: Button at a table: its rows as a file for spreadsheets
    m_file = new IconButton(u"export-report"_s, tr("Export as CSV\u2026"));
    m_file->setObjectName(role + u"ExportButton"_s);
    m_file->hide();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(scaled(4));
    tools->addWidget(m_find, 100);
    tools->addWidget(m_copy);
    tools->addWidget(m_file);
    tools->addStretch(1);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addLayout(tools, 1);
    m_title->hide();
    if (finder == Finder::Model)
        connect(m_find, &QLineEdit::textChanged, this, [this] { m_model.setFind(m_find->wanted()); });
    connect(m_find, &FindEdit::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_copy, &QAbstractButton::clicked, this, &RowsCard::copyRows);
    connect(m_file, &QAbstractButton::clicked, this, &RowsCard::askForFile);
}

void RowsCard::setFillsRoom(double leastPixels)
{
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(scaled(leastPixels));
}

void RowsCard::setTitle(const QString &title)
{
    m_title->setLead(title, {});
    m_title->setVisible(!title.isEmpty());
    m_table->setAccessibleDescription(title);
    placeHead();
}

void RowsCard::setEmptyText(const QString &text)
{
    m_words.empty = text;
    showArranged();
}

void RowsCard::addToHead(QWidget *part)
{
    m_headLayout->insertWidget(1, part);
}

void RowsCard::addAboveTable(QWidget *part)
{
    insertRow(1, part);
}

void RowsCard::offerFile(const QString &fileName)
{
    m_fileName = fileName;
    m_file->setVisible(!fileName.isEmpty());
}

void RowsCard::showArranged()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount() && m_model.wish().sortColumn < 0; ++row) {
        if (m_model.isGroup(row))
            m_table->setSpan(row, 0, 1, m_model.columnCount());
    }
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setText(m_model.total() == 0 ? m_words.empty : m_words.nothingFits);
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
    m_file->setEnabled(!isEmpty);
    m_table->fitColumns();
}

void RowsCard::placeHead()
{
    constexpr int titleAndTools = 2;
    const bool holdsMore = !m_title->isHidden() || m_headLayout->count() > titleAndTools;
    const bool isNarrow = holdsMore && widthInEm(width()) < emSideBySide;
    m_headLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RowsCard::resizeEvent(QResizeEvent *event)
{
    TableCard::resizeEvent(event);
    placeHead();
}

QList<int> RowsCard::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() ? m_model.shownRows() : rows;
}

void RowsCard::withTexts(const QList<int> &rows, std::function<void(const QList<QStringList> &)> use)
{
    const auto texts = m_model.texts(rows);
    if (rows.size() <= mostTextsAtOnce)
        use(texts());
    else
        whenDone(runInBackground(texts), this, std::move(use));
}

void RowsCard::copyRows()
{
    QList<int> hidden; // what is copied is what is seen; a file gets every column
    for (int column = m_model.columnCount() - 1; column >= 0; --column) {
        if (m_table->isColumnHidden(column))
            hidden.append(column);
    }
    withTexts(selectedRows(), [hidden](const QList<QStringList> &texts) {
        QList<QStringList> rows = texts.mid(1);
        for (QStringList &cells : rows) {
            for (const int column : hidden)
                cells.removeAt(column);
        }
        QGuiApplication::clipboard()->setText(tabbedText(rows));
    });
}

void RowsCard::copyCell()
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data().toString());
}

void RowsCard::setCopies(Copies copies)
{
    m_copies = copies;
    m_copy->setVisible(copies == Copies::Rows);
}

void RowsCard::writeFile(const QString &path)
{
    const auto texts = m_model.texts(m_model.shownRows());
    const auto write = [texts, path]() -> Result<void> { return writeWholeFile(path, csvText(texts())); };
    whenDone(runInBackground(write), this, [this, path](const Result<void> &result) {
        if (result)
            Q_EMIT fileWritten(path);
        else
            Q_EMIT fileFailed(result.error());
    });
}

void RowsCard::askForFile()
{
    //: Title of the dialog that asks for a file
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kind of file in a dialog
    dialog->setNameFilters({tr("Comma-separated values (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &RowsCard::writeFile);
    dialog->open();
}

void RowsCard::openMenu(const QPoint &place)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model.isGroup(current.row()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowsMenu"_s);
    if (m_fillMenu)
        m_fillMenu(*menu, current.row());
    if (!menu->isEmpty())
        menu->addSeparator();
    //: Entry of a table's menu: the text of the cell under the pointer
    menu->addAction(tr("Copy cell"), this, &RowsCard::copyCell);
    //: Entry of a table's menu; %Ln rows are selected
    menu->addAction(tr("Copy %Ln row(s)", nullptr, int(selectedRows().size())), this, &RowsCard::copyRows);
    if (!m_fileName.isEmpty())
        menu->addAction(m_file->toolTip(), this, &RowsCard::askForFile);
    menu->popup(place);
}

bool RowsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (m_table->model() != &m_model) // its owner is going, and the model went first
        return TableCard::eventFilter(watched, event);
    if (watched == m_table->viewport()) {
        if (event->type() == QEvent::Enter)
            m_model.setHold(RowsModelBase::Hold::Held);
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
            m_model.setHold(RowsModelBase::Hold::Free);
        else if (event->type() == QEvent::ContextMenu) {
            auto *asked = static_cast<QContextMenuEvent *>(event);
            openMenu(asked->reason() == QContextMenuEvent::Keyboard
                         ? m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).center())
                         : asked->globalPos());
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            m_copies == Copies::Rows ? copyRows() : copyCell();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QModelIndex current = m_table->currentIndex();
        if (isEnter && current.isValid() && !m_model.isGroup(current.row()))
            Q_EMIT chosen(m_model.keyAt(current.row()));
    }
    return TableCard::eventFilter(watched, event);
}

} // namespace trivet
