// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/background.h"
#include "ui/kit/table/rowsmodelbase.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace trivet {

/// A column of a table of rows. All functions are pure: they are called on any thread.
template <typename Row>
struct RowsColumn
{
    QString head = {};
    std::function<Cell(const Row &)> cell = nullptr;
    std::function<QString(const Row &)> sortKey = nullptr; ///< the cell's text unless told
    std::function<QString(const Row &)> spoken = nullptr;  ///< read aloud; the cell's text unless told
    std::function<QString(const Row &)> copied = nullptr;  ///< in copies and files; the cell's text unless told
    enum class Found { ByText, Never } found = Found::ByText;
    enum class Side { Leading, Trailing } side = Side::Leading;
};

/// What the rows of a table are, as data; RowsModel does the rest.
template <typename Row>
struct RowsShape
{
    QList<RowsColumn<Row>> columns = {};
    std::function<QString(const Row &)> key = nullptr; ///< tells a row from every other one
    std::function<QStringList(const Row &)> filters =
        nullptr; ///< keys of the filters that the row belongs to; nothing = none
    std::function<QString(const Row &)> group =
        nullptr; ///< title of its group; nothing = no groups. Rows of a group stand together
    std::function<QString(int)> groupCount = nullptr;    ///< "9 settings"
    std::function<QString(const Row &)> words = nullptr; ///< found besides what the columns show
};

/// A table model made of a list of rows and a description of its columns.
template <typename Row>
class RowsModel : public RowsModelBase
{
public:
    /// Rows with what finding and filtering need of them. Make many of them off the GUI thread.
    struct Rows
    {
        QList<Row> rows = {};
        QStringList keys = {};
        QStringList words = {}; ///< what is found, in one case
        QList<QStringList> filters = {};
        QStringList groups = {};
    };

    explicit RowsModel(RowsShape<Row> shape, QObject *parent = nullptr)
        : RowsModelBase(parent), m_shape(std::move(shape))
    {
    }
    ~RowsModel() override { dropElsewhere(std::move(m_rows)); }

    static Rows prepared(const RowsShape<Row> &shape, const QList<Row> &rows)
    {
        Rows made{.rows = rows};
        for (const Row &row : rows) {
            made.keys.append(shape.key(row));
            QString words;
            for (const RowsColumn<Row> &column : shape.columns) {
                if (column.found == RowsColumn<Row>::Found::ByText)
                    words += column.cell(row).text + u'\n';
            }
            if (shape.words)
                words += shape.words(row);
            made.words.append(words.toCaseFolded());
            made.filters.append(shape.filters ? shape.filters(row) : QStringList());
            made.groups.append(shape.group ? shape.group(row) : QString());
        }
        return made;
    }
    void setRows(const QList<Row> &rows) { setRows(prepared(m_shape, rows)); }
    void setRows(Rows rows)
    {
        m_waiting = std::move(rows);
        rowsGiven();
    }
    /// Other columns or groups; the rows stay.
    void setShape(RowsShape<Row> shape)
    {
        m_shape = std::move(shape);
        setRows(prepared(m_shape, (m_waiting ? *m_waiting : m_rows).rows));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    const RowsShape<Row> &shape() const { return m_shape; }
    /// All rows, shown or not.
    const QList<Row> &rows() const { return m_rows.rows; }
    /// The row shown there; not for groups.
    const Row &rowAt(int row) const { return m_rows.rows.at(shown().rows.at(row)); }

    int total() const override { return int(m_rows.rows.size()); }
    QMap<QString, int> filterCounts() const override
    {
        QMap<QString, int> counts;
        for (const QStringList &filters : m_rows.filters) {
            for (const QString &filter : filters)
                ++counts[filter];
        }
        return counts;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shape.columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(m_shape.columns.at(section));
        const QString &head = m_shape.columns.at(section).head;
        if (role == Qt::AccessibleTextRole && head.isEmpty())
            return unseenHead(UnseenHead::Actions);
        return role == Qt::DisplayRole ? QVariant(head) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (isGroup(index.row()))
            return groupData(-1 - shown().rows.at(index.row()), index.column(), role);
        const RowsColumn<Row> &column = m_shape.columns.at(index.column());
        const Row &row = rowAt(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return column.cell(row).text;
        case Qt::AccessibleTextRole: return column.spoken ? column.spoken(row) : column.cell(row).text;
        case Qt::TextAlignmentRole: return alignment(column);
        case cellRole: return QVariant::fromValue(column.cell(row));
        default: return {};
        }
    }

protected:
    std::function<RowsArrangement()> arranging(const RowsWish &wish) const override
    {
        return
            [rows = m_waiting ? *m_waiting : m_rows, shape = m_shape, wish] { return arrangement(rows, shape, wish); };
    }
    std::function<QList<QStringList>()> textsOf(const QList<int> &places) const override
    {
        return [all = m_rows.rows, shape = m_shape, places] {
            QList<QStringList> texts;
            QStringList heads;
            for (const RowsColumn<Row> &column : shape.columns)
                heads.append(column.head);
            texts.append(heads);
            for (const int place : places) {
                QStringList cells;
                for (const RowsColumn<Row> &column : shape.columns)
                    cells.append(column.copied ? column.copied(all.at(place)) : column.cell(all.at(place)).text);
                texts.append(cells);
            }
            return texts;
        };
    }
    int waitingTotal() const override { return m_waiting ? int(m_waiting->rows.size()) : 0; }
    void takeWaiting() override
    {
        if (m_waiting)
            dropElsewhere(std::exchange(m_rows, *std::exchange(m_waiting, std::nullopt)));
    }
    void takeWaitingInPlace() override
    {
        if (!m_waiting)
            return;
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_waiting->keys.size(); ++i)
            places.insert(m_waiting->keys[i], i);
        for (qsizetype i = 0; i < m_rows.keys.size(); ++i) {
            const qsizetype place = places.value(m_rows.keys[i], -1);
            if (place >= 0)
                m_rows.rows[i] = m_waiting->rows[place];
        }
    }

private:
    /// To free a hundred thousand rows takes longer than a frame.
    static void dropElsewhere(Rows rows)
    {
        if (rows.rows.size() > mostArrangedAtOnce)
            freeInBackground(std::move(rows));
    }
    static RowsArrangement arrangement(const Rows &rows, const RowsShape<Row> &shape, const RowsWish &wish)
    {
        const QString wanted = wish.find.simplified().toCaseFolded();
        QList<int> fitting;
        for (int i = 0; i < int(rows.rows.size()); ++i) {
            if (isWished(rows.filters[i], wish.filters) && (wanted.isEmpty() || rows.words[i].contains(wanted)))
                fitting.append(i);
        }
        if (wish.sortColumn >= 0 && wish.sortColumn < shape.columns.size())
            sortRows(fitting, rows.rows, shape.columns.at(wish.sortColumn), wish.order);
        const bool grouped = shape.group && wish.sortColumn < 0;
        RowsArrangement made;
        for (const int place : std::as_const(fitting)) {
            if (grouped && (made.groups.isEmpty() || made.groups.last() != rows.groups[place])) {
                made.groups.append(rows.groups[place]);
                made.groupSizes.append(0);
                made.rows.append(-int(made.groups.size()));
                made.keys.append(u'\u001F' + rows.groups[place]);
            }
            made.rows.append(place);
            made.keys.append(rows.keys[place]);
            if (grouped)
                ++made.groupSizes.last();
        }
        return made;
    }
    static bool isWished(const QStringList &filters, const QStringList &wished)
    {
        return wished.isEmpty() || std::any_of(filters.begin(), filters.end(),
                                               [&wished](const QString &filter) { return wished.contains(filter); });
    }
    static void sortRows(QList<int> &places, const QList<Row> &rows, const RowsColumn<Row> &column, Qt::SortOrder order)
    {
        // The C locale's collator knows neither numbers nor letter case.
        QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, int>> keyed;
        keyed.reserve(places.size());
        for (const int place : std::as_const(places))
            keyed.emplace_back(
                collator.sortKey(column.sortKey ? column.sortKey(rows.at(place)) : column.cell(rows.at(place)).text),
                place);
        std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &left, const auto &right) {
            const int compared = left.first.compare(right.first);
            return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
        for (qsizetype i = 0; i < places.size(); ++i)
            places[i] = keyed[i].second;
    }
    static QVariant alignment(const RowsColumn<Row> &column)
    {
        return int((column.side == RowsColumn<Row>::Side::Trailing ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    }
    QVariant groupData(int group, int column, int role) const
    {
        const QString title = column == 0 ? shown().groups.at(group) : QString();
        const QString count = m_shape.groupCount ? m_shape.groupCount(shown().groupSizes.at(group)) : QString();
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return title;
        case Qt::AccessibleTextRole:
            //: Read aloud: a group of rows; %1 its name, %2 "9 settings"
            return column == 0 ? RowsModelBase::tr("%1, %2").arg(title, count) : QString();
        case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
        case cellRole: return QVariant::fromValue(Cell{.text = title, .strong = true});
        case groupCountRole: return count;
        default: return {};
        }
    }

    RowsShape<Row> m_shape;
    Rows m_rows;
    std::optional<Rows> m_waiting;
};

} // namespace trivet
