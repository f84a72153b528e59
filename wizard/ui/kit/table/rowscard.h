// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "ui/kit/table/tablecard.h"

#include <QList>
#include <QStringList>

#include <functional>

class QAction;
class QBoxLayout;
class QMenu;

namespace trivet {

class FindEdit;
class IconButton;
class RowTable;
class RowsModelBase;
class TextLabel;

/// What a card of rows says.
struct RowsCardWords
{
    QString name;        ///< of the table, read aloud
    QString find;        ///< in the find field
    QString empty;       ///< there are no rows
    QString nothingFits; ///< find or filter leave none
};

/// A table of rows with what belongs to every such table: finding (Ctrl+F), sorting by a click on a head, copying rows
/// (Ctrl+C, context menu), a file for spreadsheets, what stands there while it is empty, columns that are remembered.
/// While the pointer is over the rows none of them moves by itself.
class RowsCard : public TableCard
{
    Q_OBJECT
public:
    /// Who looks for what is typed: the model among its rows, or the owner, who gives other rows.
    enum class Finder { Model, Owner };
    /// `role` names it: "records" -> "recordsCard", "recordsTableView", "recordsFindEdit". The model stays the owner's.
    RowsCard(const QString &role, RowsModelBase &model, const RowsCardWords &words, Finder finder = Finder::Model,
             QWidget *parent = nullptr);

    RowTable &table() { return *m_table; }
    FindEdit &find() { return *m_find; }
    /// The table takes the room there is, however many rows it has, and scrolls by itself; `leastPixels` at 13 px text.
    void setFillsRoom(double leastPixels);
    /// Counts above the table, for people and for screen readers.
    void setTitle(const QString &title);
    void setEmptyText(const QString &text);
    /// Beside title and find field, before the buttons.
    void addToHead(QWidget *part);
    /// A further row of the card between head and table.
    void addAboveTable(QWidget *part);
    /// What else the context menu offers for the current row.
    void setMenu(std::function<void(QMenu &menu, int row)> fill) { m_fillMenu = std::move(fill); }
    /// Offers a file for spreadsheets, with this name.
    void offerFile(const QString &fileName);
    /// The rows shown, whole or not at all; tells when it is done.
    void writeFile(const QString &path);
    void copyRows();
    /// What Ctrl+C and the button take: the selected rows, unless the table is one whose single cells are wanted.
    enum class Copies { Rows, Cell };
    void setCopies(Copies copies);

Q_SIGNALS:
    /// A person moved to another row; empty for a group.
    void currentKeyChanged(const QString &key);
    /// Enter, or a double click.
    void chosen(const QString &key);
    void fileWritten(const QString &path);
    void fileFailed(const trivet::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(const QString &role, const RowsCardWords &words, Finder finder);
    void placeHead();
    void showArranged();
    void openMenu(const QPoint &place);
    void askForFile();
    void withTexts(const QList<int> &rows, std::function<void(const QList<QStringList> &)> use);
    QList<int> selectedRows() const;
    void copyCell();

    RowsModelBase &m_model;
    RowsCardWords m_words;
    QString m_fileName;
    Copies m_copies = Copies::Rows;
    std::function<void(QMenu &, int)> m_fillMenu;
    QWidget *m_head;
    QBoxLayout *m_headLayout;
    TextLabel *m_title;
    FindEdit *m_find;
    IconButton *m_copy;
    IconButton *m_file;
    TextLabel *m_empty;
    RowTable *m_table;
};

} // namespace trivet
