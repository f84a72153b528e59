// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowtable.h"

#include "core/csvtext.h"
#include "ui/kit/table/cell.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/tablehead.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace trivet {
namespace {

CellKind kindAt(const QModelIndex &index)
{
    const QVariant cell = index.data(cellRole);
    return cell.canConvert<Cell>() ? cell.value<Cell>().kind : CellKind::Plain;
}

bool isChoice(const QModelIndex &index)
{
    const CellKind kind = kindAt(index);
    return (kind == CellKind::Choice || kind == CellKind::Missing) && index.flags().testFlag(Qt::ItemIsEditable);
}

/// Shares `room` by weight; no column gets less than it needs, and a weight of 0 gets just that.
QList<int> sharedWidths(int room, const QList<double> &weights, const QList<int> &least)
{
    QList<int> widths = least;
    QList<bool> shares(weights.size(), false);
    int free = room;
    double sum = 0;
    for (int column = 0; column < weights.size(); ++column) {
        shares[column] = weights[column] > 0;
        sum += weights[column];
        if (!shares[column])
            free -= least[column];
    }
    // A column that would get too little takes what it needs first; that leaves less to the others, so look again.
    for (bool again = true; again;) {
        again = false;
        for (int column = 0; column < weights.size(); ++column) {
            if (!shares[column] || free * weights[column] >= least[column] * sum)
                continue;
            shares[column] = false;
            free -= least[column];
            sum -= weights[column];
            again = true;
        }
    }
    int last = -1;
    int spent = 0;
    for (int column = 0; column < weights.size(); ++column) {
        if (!shares[column])
            continue;
        widths[column] = int(free * weights[column] / sum);
        spent += widths[column];
        last = column;
    }
    if (last >= 0)
        widths[last] += free - spent; // what rounding left over
    return widths;
}

/// Where not every text fits: from the least widths on, what is left goes by weight to the columns whose texts are cut, so
/// that none is wider than its texts while another is cut.
QList<int> narrowWidths(int room, const QList<double> &weights, const QList<int> &least, const QList<int> &content)
{
    QList<int> widths = least;
    int free = room - std::accumulate(least.cbegin(), least.cend(), 0);
    while (free > 0) {
        double sum = 0;
        for (int column = 0; column < weights.size(); ++column)
            sum += widths[column] < content[column] ? weights[column] : 0;
        if (sum <= 0)
            break;
        const int left = free;
        for (int column = 0; column < weights.size() && free > 0; ++column) {
            if (widths[column] >= content[column] || weights[column] <= 0)
                continue;
            const int more = std::clamp(int(left * weights[column] / sum), 1, content[column] - widths[column]);
            widths[column] += std::min(more, free);
            free -= std::min(more, free);
        }
    }
    return widths;
}

} // namespace

RowTable::RowTable(Head head, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHead(this));
    horizontalHeader()->setVisible(head == Head::Shown);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it
    setWordWrap(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setResizeContentsPrecision(100);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    connect(this, &QAbstractItemView::clicked, this, &RowTable::act);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        // A width of 0 is a column being hidden or shown, not a person's hand.
        if (!m_sharing && before > 0 && now > 0)
            m_widthsArePersons = true;
    });
    connect(&Theme::instance(), &Theme::changed, this, &RowTable::takeSizes);
    takeSizes();
}

void RowTable::takeSizes()
{
    verticalHeader()->setMinimumSectionSize(scaled(m_rowPixels));
    verticalHeader()->setDefaultSectionSize(scaled(m_rowPixels));
    m_widthsArePersons = false;
    shareWidth();
    updateGeometry();
    viewport()->update();
}

void RowTable::setRowPixels(double pixels)
{
    m_rowPixels = pixels;
    takeSizes();
}

void RowTable::setColumnWeights(const QList<double> &weights, const QList<double> &narrow)
{
    m_weights = weights;
    m_narrowWeights = narrow;
    shareWidth();
}

void RowTable::fitColumns()
{
    shareWidth();
    updateGeometry();
}

void RowTable::setFitsRows(int most)
{
    m_mostRows = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto fit = [this] { updateGeometry(); };
    connect(model(), &QAbstractItemModel::modelReset, this, fit);
    connect(model(), &QAbstractItemModel::rowsInserted, this, fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model(), &QAbstractItemModel::layoutChanged, this, fit);
    updateGeometry();
}

QByteArray RowTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void RowTable::restoreColumns(const QByteArray &state)
{
    m_sharing = true;
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        m_widthsArePersons = true;
    m_sharing = false;
}

int RowTable::contentHeight() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return head + (model() ? model()->rowCount() : 0) * scaled(m_rowPixels);
}

int RowTable::shownHeight() const
{
    if (m_mostRows <= 0)
        return contentHeight();
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int scrollBar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return std::min(contentHeight(), head + m_mostRows * scaled(m_rowPixels)) + scrollBar;
}

QSize RowTable::sizeHint() const
{
    return {scaled(600), shownHeight()};
}

QSize RowTable::minimumSizeHint() const
{
    // The head and two rows stay readable; a table that fits its rows shows them all.
    return {scaled(240), m_mostRows > 0 ? shownHeight() : std::min(contentHeight(), scaled(32 + 2 * m_rowPixels))};
}

QList<int> RowTable::contentWidths() const
{
    QList<int> widths;
    for (int column = 0; column < m_weights.size(); ++column)
        widths.append(isColumnHidden(column)
                          ? 0
                          : std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    return widths;
}

void RowTable::shareWidth()
{
    if (!model() || m_weights.size() != model()->columnCount() || m_widthsArePersons)
        return;
    m_sharing = true;
    const int room = viewport()->width();
    const QList<int> content = contentWidths();
    QList<int> least = content;
    const bool narrow = std::accumulate(least.cbegin(), least.cend(), 0) > room;
    QList<double> weights = narrow ? m_narrowWeights : m_weights;
    for (int column = 0; column < weights.size(); ++column) {
        if (isColumnHidden(column))
            weights[column] = 0; // takes nothing of what is left over
        else if (narrow && weights[column] > 0)
            least[column] = std::min(least[column], scaled(weights[column]));
    }
    const QList<int> widths = narrow ? narrowWidths(room, weights, least, content) : sharedWidths(room, weights, least);
    for (int column = 0; column < widths.size(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[column]);
    }
    m_sharing = false;
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowTable::act(const QModelIndex &index)
{
    if (isChoice(index))
        edit(index);
    else if (kindAt(index) == CellKind::Link)
        Q_EMIT linkActivated(index);
}

void RowTable::copyCell() const
{
    QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

/// What is seen of the selected rows, as a spreadsheet takes it.
void RowTable::copyRows() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        selected = {currentIndex()};
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QList<QStringList> rows;
    for (const QModelIndex &row : std::as_const(selected)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        rows.append(cells);
    }
    QGuiApplication::clipboard()->setText(tabbedText(rows));
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowsMenu"));
    menu->addAction(RowsCard::tr("Copy cell"), this, &RowTable::copyCell);
    const auto selected = std::max<qsizetype>(1, selectionModel()->selectedRows().size());
    menu->addAction(RowsCard::tr("Copy %Ln row(s)", nullptr, int(selected)), this, &RowTable::copyRows);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copyRows();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->key() == Qt::Key_Space || enter) && currentIndex().isValid() && state() != EditingState) {
        if (isChoice(currentIndex()) || kindAt(currentIndex()) == CellKind::Link) {
            act(currentIndex());
            return;
        }
        // Enter anywhere in a row means the row's own action.
        for (int column = model()->columnCount() - 1; enter && column >= 0; --column) {
            const QModelIndex index = currentIndex().siblingAtColumn(column);
            if (kindAt(index) == CellKind::Link) {
                act(index);
                return;
            }
        }
    }
    QTableView::keyPressEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool acts = index.isValid() && (isChoice(index) || kindAt(index) == CellKind::Link);
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace trivet
